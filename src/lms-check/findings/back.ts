import {rank} from '../../lms/ranks.ts';
import type {BackFacts, Comparison, Facts} from '../facts.ts';
import {courseNeeds, findingsOf, type Finding} from './finding.ts';

const finding = findingsOf('back');

/** What the LMS gave back of the visit before; until then, that it is open. */
export function backFindings({back, saved, launch}: Facts): Finding[] {
  if (!back) return saved ? [finding('lost', 'next', 'open')] : [];
  if (back.isLost)
    return [finding('lost', 'lost', 'problem', {}, ['attempts'])];
  return [
    stateFinding(back),
    ...(launch?.credit
      ? [statusFinding(back.status), scoreFinding(back.score)]
      : []),
    finding('backLocation', isSame(back.location) ? 'same' : 'changed'),
    back.entry === 'resume'
      ? finding('backEntry', 'resume')
      : finding('backEntry', 'other', 'good', {entry: back.entry}),
  ];
}

function stateFinding({
  isPlainSame,
  isRiskySame,
  same,
  left,
}: BackFacts): Finding {
  const values = {
    ...{same, left},
    needed: courseNeeds.withTexts,
    least: courseNeeds.withoutTexts,
  };
  if (isPlainSame) {
    const outcome = isRiskySame === false ? 'risky' : 'whole';
    return finding('backState', outcome, 'good', values);
  }
  if (same >= courseNeeds.withTexts) {
    return finding('backState', 'enough', 'good', values);
  }
  return same >= courseNeeds.withoutTexts
    ? finding('backState', 'tight', 'setting', values, ['device'])
    : finding('backState', 'cut', 'problem', values, ['modules']);
}

function statusFinding({left, back}: Comparison): Finding {
  const values = {left, back: back || '–'};
  if (left === back) return finding('backStatus', 'same', 'good', values);
  return rank(back) > rank(left)
    ? finding('backStatus', 'raised', 'setting', values, ['override'])
    : finding('backStatus', 'reset', 'good', values);
}

function scoreFinding({left, back}: Comparison): Finding {
  const values = {left, back: back || '–'};
  return isSame({left, back})
    ? finding('backScore', 'same', 'good', values)
    : finding('backScore', 'changed', 'good', values);
}

/** LMSs write numbers in their own ways. */
function isSame({left, back}: Comparison): boolean {
  return left === back || (back !== '' && Number(left) === Number(back));
}
