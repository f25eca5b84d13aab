import type {Facts} from '../facts.ts';
import type {CheckData} from '../words.ts';
import {backFindings} from './back.ts';
import {connectionFindings} from './connection.ts';
import type {Advice, Finding} from './finding.ts';
import {placeFindings} from './place.ts';
import {recordFindings} from './record.ts';
import {savingFindings} from './saving.ts';

/** What the facts mean for the course, in the order in which they are told. */
export function findingsFrom(
  facts: Facts,
  words: CheckData['words'],
): Finding[] {
  return [
    ...connectionFindings(facts, words),
    ...savingFindings(facts),
    ...backFindings(facts),
    ...recordFindings(facts),
    ...placeFindings(facts, words),
  ];
}

/** What all of it comes to. */
export interface Summary {
  overall: 'good' | 'setting' | 'problem' | 'unfinished';
  package: string;
  advice: {advice: Advice; setting?: string}[];
}

/** The lines of `docs/settings.md` that go with an advice. */
export const settingsToTake: Partial<Record<Advice, string>> = {
  device: 'privateAnswers: device',
  lms: 'privateAnswers: lms',
  passMark: 'passMark: 80',
  exit: 'exitWhenComplete: normal',
};

export function summarize(
  {standard, visit, back}: Facts,
  findings: Finding[],
): Summary {
  const has = (verdict: Finding['verdict']) =>
    findings.some((finding) => finding.verdict === verdict);
  const isHalf = findings.some(({outcome}) => outcome === 'next');
  const overall = has('problem')
    ? 'problem'
    : isHalf
      ? 'unfinished'
      : has('setting')
        ? 'setting'
        : 'good';
  // With nothing kept on the device, room is not what decides.
  const isKeptByLms = findings.some(({advice}) => advice.includes('lms'));
  const advice = new Set(
    findings
      .flatMap((finding) => finding.advice)
      .filter((one) => !(one === 'device' && isKeptByLms)),
  );
  if (standard === 'scorm12') advice.add('other2004');
  else advice.add(overall === 'problem' ? 'other12' : 'fourth');
  if (back && !back.isLost && visit > 1) advice.add('exit');
  return {
    overall,
    package: `i-care-${standard}.zip`,
    advice: [...advice].map((one) => ({
      advice: one,
      setting: settingsToTake[one],
    })),
  };
}
