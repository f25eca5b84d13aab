import {readPassMark} from '../../lms/read-launch.ts';
import type {Facts, PartFact} from '../facts.ts';
import {spellings, type CheckStandard, type Part} from '../spelling.ts';
import {findingsOf, type Finding, type Verdict} from './finding.ts';

const finding = findingsOf('record');

/** The order in which a person asks for them. */
const order: Part[] = [
  'status',
  'score',
  'time',
  'exit',
  'location',
  'progress',
  'objectives',
  'interactions',
];

/** Without the first two, the record does not say what it is for. */
const gravity: Partial<Record<Part, Verdict>> = {
  status: 'problem',
  score: 'problem',
  objectives: 'setting',
  interactions: 'setting',
};

/** Which parts of a record the LMS takes. */
export function recordFindings({
  standard,
  parts,
  launch,
  back,
}: Facts): Finding[] {
  if (!launch) return [];
  const known = order.flatMap((part) => {
    const fact = parts[part];
    if (!fact) return [];
    const found = partFinding(standard, part, fact);
    // Where nothing came back, what is taken need not be kept.
    const isDoubtful = back?.isLost && found.verdict === 'good';
    return [isDoubtful ? {...found, verdict: 'open' as const} : found];
  });
  return [...known, passMarkFinding(standard, launch.passMark)];
}

function partFinding(
  standard: CheckStandard,
  part: Part,
  {refused, taken}: PartFact,
): Finding {
  const elements = refused.map(({element}) => element).join(', ');
  const codes = [...new Set(refused.map(({code}) => code))].join(', ');
  if (!refused.length) return finding(part, 'kept');
  const isList = part === 'objectives' || part === 'interactions';
  // An entry that got its id, and a score whose number was taken, are there.
  const isThere = part === 'score' ? !/\.raw\b/.test(elements) : taken > 1;
  if ((isList || part === 'score') && isThere) {
    return finding(part, 'partly', 'good', {elements});
  }
  const verdict = gravity[part] ?? 'good';
  const other = standard === 'scorm12' ? 'other2004' : 'other12';
  const advice = verdict === 'good' ? [] : ([other] as const);
  return finding(part, 'refused', verdict, {codes}, [...advice]);
}

function passMarkFinding(standard: CheckStandard, text: string): Finding {
  const mark = readPassMark(text, spellings[standard].passMarkIs);
  if (mark !== undefined) {
    return finding('passMark', 'set', 'good', {mark}, ['clearPassMark']);
  }
  // Some LMSs write 0 for "not set".
  return text === '' || Number(text) === 0
    ? finding('passMark', 'none')
    : finding('passMark', 'unreadable', 'setting', {text}, ['passMark']);
}
