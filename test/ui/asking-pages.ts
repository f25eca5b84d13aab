import auditTexts from '../../modules/care-audit/en.json' with {type: 'json'};
import betterTexts from '../../modules/better-than-average/en.json' with {type: 'json'};
import checkFile from '../../modules/final-check/module.json' with {type: 'json'};
import checkTexts from '../../modules/final-check/en.json' with {type: 'json'};
import talks from '../../modules/scenarios/module.json' with {type: 'json'};
import talkTexts from '../../modules/scenarios/en.json' with {type: 'json'};
import type {Dialogue} from '../../src/content/kinds/dialogue.ts';
import type {Question, Questions} from '../../src/content/kinds/questions.ts';
import type {Activity} from '../../src/content/schema.ts';
import {fromWeakest} from '../../src/course/care-quotient.ts';
import {feelingBefore} from '../../src/course/dialogue-mood.ts';
import {dialogueView} from '../../src/course/dialogue-view.ts';
import type {ModulePage} from '../../src/ui/module-page.ts';
import {
  accomplishments,
  betterThanAverage,
  careAudit,
  characterPointers,
  selfAssessment,
  serviceTips,
} from '../course/example-course.ts';
import {audit, audited} from '../course/small-audit.ts';
import {
  moduleTexts,
  pointersTexts,
  practiceTexts,
  tipTexts,
} from './english.ts';

// Each kind of page that asks something, as the real course has it, and nothing
// there to go on with.

const activities = [
  ...accomplishments.activities,
  ...betterThanAverage.activities,
  ...careAudit.activities,
  ...characterPointers.activities,
  ...selfAssessment.activities,
  ...serviceTips.activities,
  ...(checkFile.activities as unknown as Activity[]),
  ...(talks.activities as unknown as Activity[]),
];

const texts: Record<string, unknown> = {
  ...auditTexts.activities,
  ...betterTexts.activities,
  ...checkTexts.activities,
  ...moduleTexts,
  ...pointersTexts,
  ...practiceTexts,
  ...talkTexts.activities,
  'ten-tips': tipTexts,
};

function page(id: string, shown: Partial<ModulePage> = {}): ModulePage {
  const activity = activities.find((one) => one.id === id)!;
  return {
    ...{activity, words: texts[id]},
    ...{page: 0, unanswered: false, isLast: false},
    ...shown,
  };
}

function question(type: Question['type']) {
  const {activity} = page('check');
  const {questions} = activity as Questions;
  const question = questions.find((one) => one.type === type)!;
  const isPairs = question.type === 'matching';
  const order = isPairs ? question.sources : question.options;
  return page('check', {
    check: {
      name: 'question',
      ...{question, number: 3, all: 12},
      order: order.map(({id}) => id),
      targets: isPairs ? question.targets.map(({id}) => id) : [],
    },
  });
}

function conversation() {
  const activity = page('permit').activity as Dialogue;
  const context = {activity, record: {}, page: 0, pages: 1};
  const dialogue = dialogueView(
    {...context, now: () => 0, since: 0},
    'deciding',
  );
  return page('permit', {dialogue});
}

/** So many of four have ended. */
function menu(ended: number) {
  const offered = activities.filter((one) => one.kind === 'dialogue');
  return page('choose', {
    offeredWords: talkTexts.activities as unknown as ModulePage['offeredWords'],
    menu: {
      ...{enough: 4, ended},
      offered: offered.map((one, index) => ({
        ...{id: one.id, feeling: feelingBefore(one)},
        state: index < ended ? 'done' : 'new',
      })),
    },
  });
}

function plan() {
  const alike = 'g'.repeat(15);
  return page('plan', {
    page: 1,
    auditWords: texts['audit'],
    plan: {
      planned: {first: 'inside/anticipates', second: 'outside/suggests'},
      ranking: fromWeakest(
        audit,
        audited('both', {outside: alike, inside: alike}),
      ),
      texts: {'first/by': 'x'.repeat(71)},
    },
  });
}

const rated = audited('outside', {outside: 'gg'});

/** Where Next is what one presses without an answer. */
export const askingPages = {
  'a rating': page('evidence'),
  'a rating that asks for an occasion': page('evidence', {answer: {level: 3}}),
  'a sorting': page('sort'),
  'a choice': page('turn'),
  'a reply to build': page('build-a-no'),
  'a reply to look through': page('judgement'),
  'a reply to mend': page('judgement', {said: ['should']}),
  cards: page('engines'),
  'cards, some of them open': page('engines', {opened: ['care', 'balance']}),
  'a simulator': page('one-year'),
  'the choice of tips': page('ten-tips', {page: 10}),
  'a text that is too long': page('your-own', {text: 'x'.repeat(281)}),
  'the first page of an audit': page('audit'),
  'an audit': page('audit', {page: 1, audited: rated}),
  'a plan with a text that is too long': plan(),
  'a question with one answer': question('single'),
  'a question with several answers': question('multiple'),
  'steps to put in order': question('ordering'),
  'pairs to find': question('matching'),
  'the name below a check': page('check', {check: {name: 'attestation'}}),
  'a menu': menu(0),
  'a menu with some of it done': menu(3),
};

/** Those with a button of their own to say or check what was chosen. */
export const sayingPages = {
  'a choice': askingPages['a choice'],
  'a reply to build': askingPages['a reply to build'],
  'a reply to look through': askingPages['a reply to look through'],
  'a question with one answer': askingPages['a question with one answer'],
  'pairs to find': askingPages['pairs to find'],
  'the name below a check': askingPages['the name below a check'],
  'a conversation': conversation(),
};
