import {html, nothing} from 'lit';
import structure from '../../modules/care-audit/module.json' with {type: 'json'};
import texts from '../../modules/care-audit/en.json' with {type: 'json'};
import {auditRatings, lenses} from '../content/audit-scale.ts';
import type {Audit} from '../content/kinds/audit.ts';
import {ratingQuestion} from '../course/audit-answers.ts';
import {auditResult, fromWeakest} from '../course/care-quotient.ts';
import type {ActivityRecord, AuditAnswer} from '../course/progress.ts';

// An audit, its result and its plan, in every state.

const audit = structure.activities.find(
  ({kind}) => kind === 'audit',
) as unknown as Audit;
const words = texts.activities;

/** Ratings that come round again and again, from one of the five on. */
function rated(lens: string, from: number, step = 1) {
  const answers: Record<string, AuditAnswer> = {
    scope: {pick: 'team'},
    lens: {pick: lens},
  };
  const behaviours = audit.dimensions.flatMap(({behaviours}) => behaviours);
  lenses.forEach((side, shift) =>
    behaviours.forEach(({id}, index) => {
      const rating = (from + shift + index * step) % auditRatings.length;
      answers[ratingQuestion(side, id)] = {pick: auditRatings[rating]!};
    }),
  );
  return {answers, done: true};
}

const one = rated('outside', 0, 3);
const two = rated('both', 1, 3);
const nothingSeen = rated('outside', 4, 0);
const alike = rated('outside', 1, 0);

function shown(record: ActivityRecord<AuditAnswer>) {
  return {scope: 'team', results: auditResult(audit, record)};
}

const ranking = fromWeakest(audit, two);
const [first, second] = ranking.map(({lens, id}) => ratingQuestion(lens, id));
const planned = {first, second};

export const auditStates: [string, unknown][] = [
  ...(
    [
      ['new, with who can see it', 0, undefined, false],
      ['new, tried to go on', 0, undefined, true],
      [
        'one lens, tried to go on',
        1,
        {answers: {lens: {pick: 'outside'}}},
        true,
      ],
      ['one lens, rated', 2, one, false],
      ['second of two lenses, rated', 7, two, false],
      ['shared and finished', 2, one, false, true],
    ] as const
  ).map(([state, page, record, unanswered, final]): [string, unknown] => [
    `care-audit, ${state}`,
    html`<care-audit
      .activity=${audit}
      .words=${words.audit}
      .page=${page}
      .record=${record}
      .unanswered=${unanswered}
      .final=${final ?? false}
      >${
        page === 0 && !unanswered
          ? html`<care-privacy .keeping=${'shared'}></care-privacy>`
          : nothing
      }</care-audit
    >`,
  ]),
  ...Object.entries({one, two, alike, 'nothing seen': nothingSeen}).flatMap(
    ([state, record]) =>
      [0, 1].map((page): [string, unknown] => [
        `care-audit-result, ${state}, page ${page + 1}`,
        html`<care-audit-result
          .words=${words.result}
          .auditWords=${words.audit}
          .audit=${shown(record)}
          .page=${page}
        ></care-audit-result>`,
      ]),
  ),
  [
    'care-audit-result, ratings on another device',
    html`<care-audit-result
      .words=${words.result}
      .auditWords=${words.audit}
    ></care-audit-result>`,
  ],
  ...(
    [
      ['the choice', 0, {}],
      ['empty', 1, {}],
      ['too long', 1, {'first/by': 'é'.repeat(36)}],
      ['sheet', 3, {'first/who': 'Amina and I', 'first/by': '1 March'}],
    ] as const
  ).map(([state, page, written]): [string, unknown] => [
    `care-plan, ${state}`,
    html`<care-plan
      .words=${words.plan}
      .auditWords=${words.audit}
      .audit=${shown(two)}
      .plan=${{planned, ranking, texts: written}}
      .page=${page}
    ></care-plan>`,
  ]),
  [
    'care-plan, ratings on another device',
    html`<care-plan
      .words=${words.plan}
      .auditWords=${words.audit}
      .plan=${{ranking: [], texts: {}}}
    ></care-plan>`,
  ],
];
