import type {Facts, StateFacts} from '../facts.ts';
import {courseNeeds, errorText, findingsOf, seconds} from './finding.ts';
import type {Finding} from './finding.ts';

const finding = findingsOf('saving');

/** Longer than this, people think that the course is broken. */
const patience = 2000;

/** Whether the LMS takes what the course saves, and says so. */
export function savingFindings(facts: Facts): Finding[] {
  const {state, parts, reach, back} = facts;
  if (!state) return [];
  return [
    saveFinding(facts),
    ...(reach ? [reachFinding(reach)] : []),
    readingFinding(state, Object.values(parts)),
    ...sizeFindings(state, back !== undefined),
    finding(
      'signs',
      state.risky,
      !state.reads || back?.isLost ? 'open' : 'good',
    ),
  ];
}

function saveFinding({saved, saves, kinds, standard, state}: Facts): Finding {
  const answer = saved!;
  const commit = standard === 'scorm12' ? 'LMSCommit' : 'Commit';
  if (answer.ok && answer.code === 0) {
    const typical = [...saves].sort((a, b) => a - b)[saves.length >> 1] ?? 0;
    const values = {seconds: seconds(typical), stumbles: state!.stumbles};
    if (values.stumbles > 0) {
      return finding('save', 'uneven', 'problem', values, ['session']);
    }
    return typical > patience
      ? finding('save', 'slow', 'problem', values, ['session'])
      : finding('save', 'good', 'good', values);
  }
  const error = {error: errorText(answer)};
  if (kinds[commit]?.includes('exception')) {
    return finding('save', 'broken', 'problem', error, ['session']);
  }
  const isRefused = answer.code !== 0;
  return finding('save', isRefused ? 'refused' : 'doubtful', 'problem', error, [
    'session',
  ]);
}

function reachFinding(reach: NonNullable<Facts['reach']>): Finding {
  switch (reach) {
    case 'reached':
      return finding('reach', 'reached');
    case 'another address':
      return finding('reach', 'another');
    case 'not reached':
      return finding('reach', 'unreached', 'problem', {}, ['reachable']);
  }
}

function readingFinding(
  {reads}: StateFacts,
  parts: {changed: string[]}[],
): Finding {
  const changed = parts.flatMap((part) => part.changed);
  if (!reads) return finding('sameVisit', 'none');
  return changed.length
    ? finding('sameVisit', 'some', 'good', {elements: changed.join(', ')})
    : finding('sameVisit', 'good');
}

/**
 * A limit is one, whatever comes back. But a text that was taken need not be
 * kept, so that there is room is for what comes back to say.
 */
function sizeFindings({longest, most}: StateFacts, isBack: boolean): Finding[] {
  const values = {
    longest,
    needed: courseNeeds.withTexts,
    least: courseNeeds.withoutTexts,
  };
  if (longest === 0) return [finding('size', 'unknown', 'problem')];
  if (longest < courseNeeds.withoutTexts)
    return [finding('size', 'small', 'problem', values, ['modules'])];
  if (longest < courseNeeds.withTexts)
    return [finding('size', 'tight', 'setting', values, ['device'])];
  if (isBack) return [];
  const outcome = longest === most ? 'more' : 'enough';
  return [finding('size', outcome, 'open', values)];
}
