import {crc32} from '../content/crc32.ts';

/** What a check code is made from, as the certificate shows it. */
export interface Checked {
  version: string;
  /** As it is recorded; undefined where there is none. */
  score?: number;
  /** The date of completion: `2026-11-22`. */
  day: string;
  learnerId: string;
}

/** Sixteen signs that nobody takes for another, and that spell no word. */
const signs = '3479CDFHKMPRTWXY';

/**
 * The check code of a certificate, such as `K7PX-39RT`. It finds slips, such as
 * a wrong date, and is no protection against forgery. docs/records.md says how
 * to work it out again: change nothing here, since certificates are on paper.
 */
export function checkCode({version, score, day, learnerId}: Checked): string {
  // LMSs write one id in different ways from launch to launch.
  const id = learnerId.trim().toLowerCase();
  const sum = crc32([version, score ?? '', day, id].join('\n'));
  const code = [...sum.toString(16).padStart(8, '0')]
    .map((digit) => signs[parseInt(digit, 16)])
    .join('');
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
