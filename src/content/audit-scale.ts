/** From where a culture is looked at: by customers, or by colleagues. */
export const lenses = ['outside', 'inside'] as const;

/** What can be chosen; both are done one after the other. */
export const lensChoices = [...lenses, 'both'] as const;

/** What can be said of a behaviour. What was not seen counts nowhere. */
export const auditRatings = [
  'outstanding',
  'good',
  'fair',
  'poor',
  'not-seen',
] as const;

export type Lens = (typeof lenses)[number];
export type AuditRating = (typeof auditRatings)[number];
