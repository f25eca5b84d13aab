import {make} from './make.ts';
import {callLine} from './record-calls.ts';
import {overallText, told, type Report} from './report-text.ts';
import {fill} from '../ui/words.ts';
import type {Finding, Group} from './findings/finding.ts';
import type {CheckData} from './words.ts';

/**
 * The result: what to do, and what comes next; then what was found; then every
 * call.
 */
export function resultPage(
  report: Report,
  data: CheckData,
  next: HTMLElement | undefined,
): HTMLElement[] {
  const {words} = data;
  const groups = Object.entries(words.groups).map(([group, title]) =>
    groupSection(
      title,
      report.findings.filter((one) => one.group === (group as Group)),
      data,
    ),
  );
  return [
    adviceSection(report, data),
    ...(next ? [next] : []),
    ...groups.filter((section) => section !== undefined),
    callSection(report, data),
  ];
}

function adviceSection(report: Report, data: CheckData): HTMLElement {
  const {words} = data;
  const {overall, advice} = report.summary;
  return make(
    'section',
    {class: 'note'},
    make('p', {class: 'lead'}, mark(overall), overallText(report, data)),
    advice.length ? make('h3', {}, words.advice.title) : undefined,
    make(
      'ul',
      {},
      ...advice.map(({advice: one, setting}) =>
        make(
          'li',
          {},
          words.advice[one],
          setting ? make('code', {}, setting) : undefined,
        ),
      ),
    ),
  );
}

function groupSection(
  title: string,
  findings: Finding[],
  {words}: CheckData,
): HTMLElement | undefined {
  if (findings.length === 0) return undefined;
  return make(
    'section',
    {},
    make('h3', {}, title),
    make(
      'dl',
      {},
      ...findings.map((finding) => {
        const {name, verdict, text} = told(finding, words);
        return make(
          'div',
          {class: 'point'},
          make('dt', {}, name),
          make(
            'dd',
            {class: `verdict ${finding.verdict}`},
            mark(finding.verdict),
            verdict,
          ),
          make('dd', {}, text),
        );
      }),
    ),
  );
}

/** The verdict as a sign beside its word, for those who skim. */
function mark(verdict: string): HTMLElement {
  const sign = {good: '✓', setting: '→', problem: '!'}[verdict] ?? '…';
  return make('span', {class: 'mark', 'aria-hidden': 'true'}, sign);
}

function callSection({calls}: Report, {words}: CheckData): HTMLElement {
  return make(
    'section',
    {class: 'calls'},
    make('h3', {}, words.calls.title),
    make(
      'p',
      {class: 'small'},
      `${words.calls.browser}: ${navigator.userAgent}`,
    ),
    make(
      'details',
      {},
      make('summary', {}, fill(words.calls.of, {count: calls.length})),
      make('pre', {tabindex: '0'}, calls.map(callLine).join('\n')),
    ),
  );
}
