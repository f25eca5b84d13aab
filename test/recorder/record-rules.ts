import {expect} from '@open-wc/testing';
import type {TestStandard} from '../lms/test-lms.ts';

/** What an LMS holds, by element. */
type Held = Record<string, string>;

const completions = ['', 'unknown', 'not attempted', 'incomplete', 'completed'];
const successes = ['', 'unknown', 'failed', 'passed'];
const words12 = [
  '',
  'not attempted',
  'browsed',
  'incomplete',
  'failed',
  'completed',
  'passed',
];

/** Holds all that an LMS ever held against the rules of the record, in order. */
export function checkRecord(
  saves: Held[],
  {
    standard,
    finalWord,
    reached,
  }: {
    standard: TestStandard;
    finalWord: 'passed' | 'completed';
    /** What the learner has really done. */
    reached: {completion: boolean; pass: boolean};
  },
) {
  const is12 = standard === 'scorm12';
  const of = (element: string) =>
    is12 ? `cmi.core.${element}` : `cmi.${element}`;
  const ranks: [element: string, order: string[]][] = is12
    ? [['cmi.core.lesson_status', words12]]
    : [
        ['cmi.completion_status', completions],
        ['cmi.success_status', successes],
      ];
  const meanings = new Map<string, string>();
  let before: Held = {};
  for (const held of saves) {
    for (const [element, order] of ranks) {
      const [was, is] = [before, held].map((one) =>
        order.indexOf(one[element] ?? ''),
      );
      expect(is, `${element} "${held[element]}"`).to.be.at.least(was!);
    }
    const score = of('score.raw');
    const [was, is] = [before, held].map(
      (one) => Number(one[score] ?? '') || 0,
    );
    expect(is, score).to.be.at.least(was!);
    checkTogether(held, of);
    checkMeanings(held, meanings);
    before = held;
  }
  const words = ranks.map(([element]) => before[element]);
  const mustPass =
    words.includes('passed') ||
    (words.includes('completed') && finalWord === 'completed');
  if (mustPass) expect(reached.pass, `${words.join()}: no pass`).to.equal(true);
  if (words.includes('completed'))
    expect(reached.completion, words.join()).to.equal(true);
}

/** A verdict has its score beside it, and every save its time and its exit. */
function checkTogether(held: Held, of: (element: string) => string) {
  // A visit of which nothing is to be recorded leaves all this as it is.
  if (!held['cmi.suspend_data']) return;
  expect(held[of('session_time')], 'time').to.match(/\d/);
  expect(held[of('exit')], 'exit').to.equal('suspend');
  const words = [held['cmi.core.lesson_status'], held['cmi.success_status']];
  if (words.includes('passed') || words.includes('failed'))
    expect(held[of('score.raw')], `score of ${words.join()}`).to.match(/\d/);
}

/** What is told of an interaction once, is told of it for ever. */
function checkMeanings(held: Held, meanings: Map<string, string>) {
  for (const [element, id] of Object.entries(held)) {
    const [, entry] = /^(cmi\.interactions\.\d+)\.id$/.exec(element) ?? [];
    if (!entry) continue;
    const meaning = Object.entries(held)
      .filter(([name]) => name.startsWith(`${entry}.`))
      .map(([name, value]) => `${name.slice(entry.length)}=${value}`)
      .sort()
      .join(' ')
      // A time is set in another spelling where it may be lost; it is the same time.
      .replace(/(\.time=[\d:]+)\.0+/, '$1');
    expect(meaning, id).to.equal(meanings.get(id) ?? meaning);
    meanings.set(id, meaning);
  }
}
