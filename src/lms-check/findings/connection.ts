import type {Facts} from '../facts.ts';
import type {CheckData} from '../words.ts';
import {spellings} from '../spelling.ts';
import {errorText, findingsOf, seconds, type Finding} from './finding.ts';

const finding = findingsOf('connection');

/** Whether the course finds the LMS, and whether the two understand each other. */
export function connectionFindings(
  {standard, api, isForeign, offersOther, start, launch, kinds}: Facts,
  {windows, kinds: kindWords}: CheckData['words'],
): Finding[] {
  if (!api) {
    const {apiName: name, otherApi: other} = spellings[standard];
    if (offersOther)
      return [finding('api', 'other', 'problem', {api: name, other})];
    const outcome = isForeign ? 'foreign' : 'missing';
    return [finding('api', outcome, 'problem', {api: name}, ['server'])];
  }
  const place = {place: windows[api.at], seconds: seconds(api.waited)};
  const found = finding(
    'api',
    api.waited < 1000 ? 'found' : 'late',
    'good',
    place,
  );
  if (!start?.ok) {
    const error = start ? errorText(start.answer) : '';
    return [
      found,
      finding('start', 'refused', 'problem', {error}, ['session']),
    ];
  }
  const used = [...new Set(Object.values(kinds).flat())];
  const odd = used.filter((kind) => kind !== 'text');
  return [
    found,
    finding('start', start.wasOpen ? 'open' : 'begun'),
    modeFinding(launch!),
    odd.length
      ? finding('answers', 'unusual', 'good', {
          kinds: odd.map((kind) => kindWords[kind]).join(', '),
        })
      : finding('answers', 'usual'),
  ];
}

function modeFinding({mode, credit}: NonNullable<Facts['launch']>): Finding {
  if (mode !== 'normal')
    return finding('mode', mode, 'problem', {}, ['learner']);
  return credit
    ? finding('mode', 'learner')
    : finding('mode', 'noCredit', 'problem', {}, ['learner']);
}
