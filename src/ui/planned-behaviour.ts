import type {AuditWords} from '../content/kinds/audit.ts';

// A plan knows its behaviours as `lens/behaviour`; this is how they are said.

/** What is rated, in words, through the lens that was looked through. */
export function statementOf(planned: string, texts: AuditWords): string {
  const lens = planned.startsWith('inside/') ? 'inside' : 'outside';
  const id = behaviourOf(planned);
  return texts.behaviours[id]?.[lens] ?? id;
}

export function behaviourOf(planned: string): string {
  return planned.slice(planned.indexOf('/') + 1);
}
