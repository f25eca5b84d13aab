import type {CheckWords} from '../words.ts';

/** `open`: not known, or not before the second visit. */
export type Verdict = 'good' | 'setting' | 'problem' | 'open';

export type Group = keyof CheckWords['groups'];
export type Point = keyof CheckWords['findings'];

/** Something to do about a finding; `advice.ts` knows the settings. */
export type Advice = Exclude<keyof CheckWords['advice'], 'title'>;

/** What was found out about one point, before it is put into words. */
export interface Finding {
  group: Group;
  point: Point;
  /** Which text of the point says it. */
  outcome: string;
  verdict: Verdict;
  values: Record<string, string | number>;
  advice: Advice[];
}

type Outcome<P extends Point> = Exclude<
  keyof CheckWords['findings'][P],
  'name'
>;

/** Makes the findings of a group; types see to it that each has its text. */
export function findingsOf(group: Group) {
  return <P extends Point>(
    point: P,
    outcome: Outcome<P>,
    verdict: Verdict = 'good',
    values: Finding['values'] = {},
    advice: Advice[] = [],
  ): Finding => ({
    ...{group, point, verdict, values, advice},
    outcome: String(outcome),
  });
}

/** For people: seconds with one digit, or two where one would say nothing. */
export function seconds(milliseconds: number): string {
  const shown = Math.max(milliseconds, 10);
  return (shown / 1000).toFixed(shown < 100 ? 2 : 1);
}

export function errorText({
  code,
  message,
  value,
}: {
  code: number;
  message: string;
  value: string;
}): string {
  return [code || value || '–', message].filter(Boolean).join(' ');
}

/** How many characters of saved state the course may come to. */
export const courseNeeds = {
  /** With all texts that learners may write. */
  withTexts: 3500,
  /** With private answers on the device. */
  withoutTexts: 1200,
};
