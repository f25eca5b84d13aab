import {drawSign} from './draw-sign.ts';
import {make} from './make.ts';
import {callLine} from './record-calls.ts';
import {told, verdictOf, type Report} from './report-text.ts';
import {fill} from '../ui/words.ts';
import type {Finding, Group} from './findings/finding.ts';
import type {CheckData} from './words.ts';

/** With which sign something found is marked; words say the same. */
const signOf = {
  good: 'done',
  setting: 'partly',
  problem: 'trouble',
  open: 'waiting',
  unfinished: 'waiting',
} as const;

/** The answer, as large as can be: whether this LMS can run the course. */
export function verdictSection(
  kind: keyof typeof signOf,
  {title, text}: {title: string; text: string},
): HTMLElement {
  return make(
    'section',
    {class: `verdict ${kind}`},
    drawSign(signOf[kind]),
    make(
      'div',
      {},
      make('h1', {tabindex: '-1'}, title),
      make('p', {class: 'lead'}, text),
    ),
  );
}

/**
 * The result: the verdict and what to do about it, then what was found, then
 * every call. `next` tells how the check goes on.
 */
export function resultPage(
  report: Report,
  data: CheckData,
  {next, tools}: {next?: HTMLElement; tools: HTMLElement},
): (HTMLElement | undefined)[] {
  const {words} = data;
  const {overall} = report.summary;
  const groups = Object.entries(words.groups).map(([group, title]) =>
    groupSection(
      title,
      report.findings.filter((one) => one.group === (group as Group)),
      data,
    ),
  );
  const advice = adviceSection(report, data);
  return [
    verdictSection(overall, verdictOf(report, data)),
    // What to change is worth reading once all is known.
    ...(overall === 'unfinished' ? [next, advice] : [advice, next]),
    tools,
    make('h2', {}, words.details),
    ...groups,
    callSection(report, data),
  ];
}

function adviceSection(
  {summary: {advice}}: Report,
  {words}: CheckData,
): HTMLElement | undefined {
  if (advice.length === 0) return undefined;
  return make(
    'section',
    {},
    make('h2', {}, words.advice.title),
    make(
      'ul',
      {class: 'card'},
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
          {class: `fact ${finding.verdict}`},
          make('dt', {}, name),
          make(
            'dd',
            {class: 'found'},
            drawSign(signOf[finding.verdict]),
            verdict,
          ),
          make('dd', {}, text),
        );
      }),
    ),
  );
}

function callSection({calls}: Report, {words}: CheckData): HTMLElement {
  return make(
    'section',
    {class: 'calls'},
    make('h2', {}, words.calls.title),
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
