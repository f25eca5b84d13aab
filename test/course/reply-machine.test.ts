import {expect} from '@open-wc/testing';
import {createActor} from 'xstate';
import type {Reply} from '../../src/content/kinds/reply.ts';
import type {ActivityEmitted} from '../../src/course/activity-machine.ts';
import type {ActivityRecord, ReplyAnswer} from '../../src/course/progress.ts';
import {
  firstUnsettledReply,
  moodAfter,
  outcomeOf,
  questionsOf,
  replyOn,
} from '../../src/course/reply-answers.ts';
import {replyAnswerOf, replyMachine} from '../../src/course/reply-machine.ts';
import type {ReplySnapshot} from '../../src/course/reply-machine.ts';
import {activityOf, characterPointers} from './example-course.ts';
import {deadEnds, walk} from './walk.ts';

const judgement = activityOf(characterPointers, 'judgement') as Reply;
const apology = activityOf(characterPointers, 'build-apology') as Reply;
const oneNo = activityOf(characterPointers, 'build-a-no') as Reply;
/** With a second item, so that there is a page to turn. */
const no = {...oneNo, items: [...oneNo.items, ...apology.items]};

const say = (...options: string[]) => ({type: 'reply.said', options}) as const;
const next = {type: 'next'} as const;
const back = {type: 'back'} as const;

const bestNo = ['not-tomorrow', 'part-comes', 'cool-box'];
const mixedNo = ['let-me-see', 'part-comes', 'cool-box'];

function open(
  activity: Reply,
  page: number | 'last' = 0,
  record?: ActivityRecord<ReplyAnswer>,
) {
  const actor = createActor(replyMachine, {
    input: {activity, record, page},
  });
  const told: ActivityEmitted[] = [];
  actor.on('*', (event) => told.push(event));
  actor.start();
  const context = () => actor.getSnapshot().context;
  return {actor, told, context};
}

/** Everything that can be said on any page, whole or only a part. */
function allThatCanBeSaid(activity: Reply) {
  return activity.items.flatMap((item) => {
    const wholes = questionsOf(activity, item)
      .map(({options}) => options.map(({id}) => id))
      .reduce<string[][]>(
        (begun, options) =>
          begun.flatMap((one) => options.map((option) => [...one, option])),
        [[]],
      );
    const parts = item.parts.map(({id}) => [id]);
    return [...wholes, ...parts];
  });
}

/** What holds in every state, whatever led there. */
function expectSense(snapshot: ReplySnapshot) {
  const {activity, page, pages, record, said} = snapshot.context;
  expect(page).to.be.within(0, pages - 1);
  const unsettled = firstUnsettledReply(activity, record);
  if (unsettled === undefined) expect(record.done).to.be.true;
  if (snapshot.output?.how === 'finished') expect(unsettled).to.be.undefined;
  if (snapshot.status !== 'active') return;
  const answer = replyAnswerOf(snapshot.context);
  const outcome = outcomeOf(activity, replyOn(activity, page), said);
  const isEnough = answer?.settled === true || outcome !== undefined;
  expect(snapshot.can(next)).to.equal(isEnough);
  if (outcome === 'all') expect(answer?.settled).to.be.true;
  expect(answer === undefined).to.equal(said === undefined);
  expect(unsettled ?? page).to.be.at.least(page);
  expect(snapshot.can(back)).to.be.true;
}

/** Where the learner is and what it came to; not with which words. */
function whereabouts({value, context, output}: ReplySnapshot) {
  const {activity, page, record, said} = context;
  const outcome = outcomeOf(activity, replyOn(activity, page), said);
  return `${JSON.stringify(value)} ${output?.how} page ${page} ${said?.length} ${outcome}, ${firstUnsettledReply(activity, record)} open, ${record.done}`;
}

describe('replyMachine', () => {
  for (const activity of [judgement, no]) {
    const walked = {
      input: {activity, page: 0},
      events: [
        ...allThatCanBeSaid(activity).map((options) => say(...options)),
        next,
        back,
      ],
      classOf: whereabouts,
    };

    it(`${activity.mode}: makes sense in every class of states`, () => {
      const visits = walk<ReplySnapshot>(replyMachine, walked);

      for (const {snapshot, story} of visits) {
        try {
          expectSense(snapshot);
        } catch (error) {
          throw new Error(`After: ${story}`, {cause: error});
        }
      }
      const pages = new Set(visits.map(({snapshot}) => snapshot.context.page));
      expect(pages.size).to.equal(activity.items.length);
    });

    it(`${activity.mode}: the end can be reached from everywhere`, () => {
      const lost = deadEnds(
        replyMachine,
        walked,
        ({output}: ReplySnapshot) => output?.how === 'finished',
      );

      expect(lost).to.deep.equal([]);
    });
  }

  it('keeps what was said first, and that the best was found', () => {
    const {actor, told} = open(no);

    actor.send(say(...mixedNo));
    actor.send(say(...bestNo));

    expect(told).to.deep.equal([
      {type: 'paged', page: 0},
      {type: 'recorded', record: {answers: {'food-van': {first: mixedNo}}}},
      {
        type: 'recorded',
        record: {answers: {'food-van': {first: mixedNo, settled: true}}},
      },
    ]);
  });

  it('goes on from any reply that is whole, and settles it so', () => {
    const {actor, context} = open(no);

    actor.send(next);
    expect(context().page).to.equal(0);
    actor.send(say(...mixedNo));
    actor.send(next);

    expect(context()).to.include({page: 1, said: undefined});
    expect(context().record.answers).to.deep.equal({
      'food-van': {first: mixedNo, settled: true},
    });
  });

  it('takes no reply with a part missing, or of another page', () => {
    const {actor, context} = open(no);

    for (const wrong of [
      [],
      ['not-tomorrow', 'part-comes'],
      ['part-comes', 'not-tomorrow', 'cool-box'],
      ['left-short', 'not-in-list', 'today'],
      [...bestNo, 'cool-box'],
    ]) {
      expect(actor.getSnapshot().can(say(...wrong))).to.equal(false);
      actor.send(say(...wrong));
    }

    expect(context().record).to.deep.equal({});
  });

  it('mends nothing before the part is found that spoils it', () => {
    const {actor, context} = open(judgement);

    actor.send(say('thanks'));
    actor.send(say('thanks', 'not-reached'));
    actor.send(next);
    expect(context()).to.deep.include({page: 0, said: ['thanks']});

    actor.send(say('should'));
    actor.send(next);
    expect(context()).to.deep.include({page: 0, said: ['should']});
    actor.send(say('should', 'whose-fault'));
    actor.send(next);

    expect(context().page).to.equal(1);
    expect(context().record.answers).to.deep.equal({
      'missed-class': {first: ['thanks', 'whose-fault'], settled: true},
    });
  });

  it('is done with the last item, before the page is turned', () => {
    const settled = {first: ['should', 'not-reached'], settled: true as const};
    const {actor, told} = open(judgement, 'last', {
      answers: {'missed-class': settled},
    });

    actor.send(say('most-people'));
    actor.send(say('most-people', 'what-seen'));

    expect(told.at(-1)).to.have.nested.property('record.done', true);
    actor.send(next);
    expect(actor.getSnapshot().output).to.deep.equal({how: 'finished'});
  });

  it('shows again what is remembered: the reply, or the part and its words', () => {
    const said = [
      open(no, 0, {answers: {'food-van': {first: mixedNo}}}),
      open(judgement, 0, {answers: {'missed-class': {first: ['thanks']}}}),
      open(judgement, 0, {
        answers: {'missed-class': {first: ['thanks', 'whose-fault']}},
      }),
    ].map(({context}) => context().said);

    expect(said).to.deep.equal([
      mixedNo,
      ['thanks'],
      ['should', 'whose-fault'],
    ]);
  });

  it('opens at the first item that is not settled, wherever one wanted to go', () => {
    expect(open(no, 'last').context().page).to.equal(0);
    expect(open(no, 1, {done: true}).context().page).to.equal(1);
  });
});

describe('outcomeOf() and moodAfter()', () => {
  const van = replyOn(no, 0);
  const missed = replyOn(judgement, 0);

  it('count how many sentences of a built reply are the best', () => {
    const worst = ['out-of-question', 'these-days', 'ring-us'];
    expect(
      [bestNo, mixedNo, worst, ['not-tomorrow'], undefined].map((said) => [
        outcomeOf(no, van, said),
        moodAfter(no, van, said),
      ]),
    ).to.deep.equal([
      ['all', 'calm'],
      ['some', 'doubtful'],
      ['none', 'upset'],
      [undefined, 'uneasy'],
      [undefined, 'uneasy'],
    ]);
  });

  it('of a repair, count what is said and not what was found', () => {
    expect(
      [['should', 'not-reached'], ['should', 'easy-to-forget'], ['should']].map(
        (said) => moodAfter(judgement, missed, said),
      ),
    ).to.deep.equal(['calm', 'upset', 'uneasy']);
  });
});
