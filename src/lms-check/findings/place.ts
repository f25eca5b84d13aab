import type {Facts} from '../facts.ts';
import type {CheckData} from '../words.ts';
import {findingsOf, type Finding} from './finding.ts';

const finding = findingsOf('place');

/** The smallest screen that the course is made for. */
const least = {width: 320, height: 400};

/** What the course may do where it stands. */
export function placeFindings(
  {place}: Facts,
  {windowKinds}: CheckData['words'],
): Finding[] {
  const {width, height, storage, print, download} = place;
  const values = {window: windowKinds[place.window], width, height};
  return [
    width >= least.width && height >= least.height
      ? finding('window', 'room', 'good', values)
      : finding('window', 'narrow', 'setting', values, ['newWindow']),
    storage
      ? finding('storage', 'kept')
      : finding('storage', 'none', 'setting', {}, ['lms']),
    permission('print', print),
    permission('download', download),
  ];
}

function permission(point: 'print' | 'download', allowed: boolean | undefined) {
  if (allowed === undefined) return finding(point, 'unknown', 'open');
  return allowed
    ? finding(point, 'allowed')
    : finding(point, 'forbidden', 'setting', {}, ['sandbox']);
}
