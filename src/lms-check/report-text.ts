import {fill} from '../ui/words.ts';
import type {Finding} from './findings/finding.ts';
import type {Summary} from './findings/findings.ts';
import {callLine, type RecordedCall} from './record-calls.ts';
import type {CheckData} from './words.ts';

/** What there is to tell about a check that has run. */
export interface Report {
  findings: Finding[];
  summary: Summary;
  calls: RecordedCall[];
}

/** A finding in words. */
export function told(
  {point, outcome, verdict, values}: Finding,
  words: CheckData['words'],
) {
  const {name, ...texts} = words.findings[point];
  return {
    name,
    verdict: words.verdicts[verdict],
    text: fill((texts as Record<string, string>)[outcome] ?? '', values),
  };
}

/** What it all comes to: the answer, and what to take. */
export function verdictOf(
  {summary: {overall, package: zip}}: Report,
  {words}: CheckData,
) {
  const {title, text} = words.overall[overall];
  return {title, text: fill(text, {package: zip})};
}

/** The whole result as lines of text, to send to somebody. */
export function reportText(report: Report, data: CheckData): string {
  const {words, standard, version} = data;
  const {findings, summary, calls} = report;
  const verdict = verdictOf(report, data);
  const groups = Object.entries(words.groups).flatMap(([group, title]) => {
    const own = findings.filter((finding) => finding.group === group);
    if (own.length === 0) return [];
    return [
      '',
      title,
      ...own.map((finding) => {
        const {name, verdict, text} = told(finding, words);
        return `- ${name}: ${verdict}. ${text}`;
      }),
    ];
  });
  return [
    words.title,
    fill(words.about, {version, standard: words.standards[standard]}),
    '',
    `${verdict.title}. ${verdict.text}`,
    ...summary.advice.map(
      ({advice, setting}) =>
        `- ${words.advice[advice]}${setting ? ` (${setting})` : ''}`,
    ),
    ...groups,
    '',
    `${words.calls.browser}: ${navigator.userAgent}`,
    fill(words.calls.of, {count: calls.length}),
    ...calls.map(callLine),
  ].join('\n');
}
