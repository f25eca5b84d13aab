import {expect} from '@open-wc/testing';
import {createActor} from 'xstate';
import type {Tips} from '../../src/content/kinds/tips.ts';
import type {ActivityEmitted} from '../../src/course/activity-machine.ts';
import {ByteReader, ByteWriter} from '../../src/course/bytes.ts';
import type {ActivityRecord, TipAnswer} from '../../src/course/progress.ts';
import {
  areEnoughKept,
  countTipsPages,
  keptFirst,
  keptTips,
  firstOpenTipsPage,
  tipsPage,
} from '../../src/course/tips-answers.ts';
import {tipsCode} from '../../src/course/tips-code.ts';
import {tipsMachine, type TipsSnapshot} from '../../src/course/tips-machine.ts';
import {activityOf, serviceTips} from './example-course.ts';
import {deadEnds, walk} from './walk.ts';

const tenTips = activityOf(serviceTips, 'ten-tips') as Tips;
/** Four tips, of which one keeps two: to be seen at a glance. */
const few: Tips = {...tenTips, keep: 2, tips: tenTips.tips.slice(0, 4)};
const [one, two, three, four] = few.tips.map(({id}) => id) as [
  string,
  string,
  string,
  string,
];

const keep = (tip: string) => ({type: 'tip.kept', tip}) as const;
const drop = (tip: string) => ({type: 'tip.dropped', tip}) as const;
const next = {type: 'next'} as const;
const back = {type: 'back'} as const;

function open(
  page: number | 'last' = 0,
  record?: ActivityRecord<TipAnswer>,
  activity = few,
) {
  const actor = createActor(tipsMachine, {input: {activity, record, page}});
  const told: ActivityEmitted[] = [];
  actor.on('*', (event) => told.push(event));
  actor.start();
  const context = () => actor.getSnapshot().context;
  return {actor, told, context};
}

/** All seen, and some kept. */
function seen(...kept: string[]): Record<string, TipAnswer> {
  return Object.fromEntries(
    few.tips.map(({id}) => [
      id,
      kept.includes(id) ? {seen: true, kept: true} : {seen: true},
    ]),
  );
}

const walked = {
  input: {activity: few, page: 0},
  events: [
    ...[one, two, three].flatMap((tip) => [keep(tip), drop(tip)]),
    keep('no-such-tip'),
    next,
    back,
  ],
  classOf: ({context, output}: TipsSnapshot) => {
    const {activity, page, record} = context;
    const seen = Object.keys(record.answers ?? {}).length;
    return `${output?.how} page ${page}, ${seen} seen, ${keptTips(activity, record).length} kept, ${record.done}`;
  },
};

/** What holds in every state, whatever led there. */
function expectSense(snapshot: TipsSnapshot) {
  const {activity, page, pages, record} = snapshot.context;
  expect(page).to.be.within(0, pages - 1);
  const open = firstOpenTipsPage(activity, record);
  if (open === undefined) expect(record.done).to.equal(true);
  if (snapshot.output?.how === 'finished')
    expect(areEnoughKept(activity, record)).to.equal(true);
  if (snapshot.status !== 'active') return;
  const {name} = tipsPage(activity, page);
  const isEnough = areEnoughKept(activity, record);
  expect(snapshot.can(back)).to.equal(true);
  expect(snapshot.can(keep('no-such-tip'))).to.equal(false);
  expect(snapshot.can(keep(one))).to.equal(page === 0 || name === 'pick');
  expect(snapshot.can(next)).to.equal(name !== 'pick' || isEnough);
  if (name === 'keepsakes') {
    expect(isEnough).to.equal(true);
    expect(record.done).to.equal(true);
  }
}

describe('tipsMachine', () => {
  it('makes sense in every class of states', () => {
    const visits = walk<TipsSnapshot>(tipsMachine, walked);

    for (const {snapshot, story} of visits) {
      try {
        expectSense(snapshot);
      } catch (error) {
        throw new Error(`After: ${story}`, {cause: error});
      }
    }
    const pages = new Set(visits.map((visit) => visit.snapshot.context.page));
    expect([...pages].sort()).to.deep.equal([0, 1, 2, 3, 4, 5]);
  });

  it('the end can be reached from everywhere', () => {
    const isGoal = ({output}: TipsSnapshot) => output?.how === 'finished';

    expect(deadEnds<TipsSnapshot>(tipsMachine, walked, isGoal)).to.deep.equal(
      [],
    );
  });

  it('notes each card as it is seen', () => {
    const {actor, told} = open();

    actor.send(next);

    expect(told).to.deep.equal([
      {type: 'paged', page: 0},
      {type: 'recorded', record: {answers: {[one]: {seen: true}}}},
      {type: 'paged', page: 1},
      {
        type: 'recorded',
        record: {answers: {[one]: {seen: true}, [two]: {seen: true}}},
      },
    ]);
  });

  it('does not go on from the choice with too few or too many', () => {
    const {actor, context} = open(4, {answers: seen(one)});

    actor.send(next);
    expect(context().page).to.equal(4);
    actor.send(keep(two));
    actor.send(keep(three));
    actor.send(next);
    expect(context().page).to.equal(4);
    actor.send(drop(one));
    actor.send(next);

    expect(context().page).to.equal(5);
    expect(keptTips(few, context().record)).to.deep.equal([two, three]);
  });

  it('is done as soon as all were seen and enough are kept, and stays so', () => {
    const {actor, context} = open();
    actor.send(keep(one));
    actor.send(keep(four));
    expect(keptTips(few, context().record)).to.deep.equal([one]);
    actor.send(next);
    actor.send(keep(two));
    actor.send(next);
    expect(context().record.done).to.equal(undefined);
    actor.send(next);
    expect(context().record.done).to.equal(true);

    actor.send(next);
    actor.send(drop(two));

    expect(context().record.done).to.equal(true);
    expect(context().record.answers?.[two]).to.deep.equal({seen: true});
  });

  it('a tip kept early is still kept when its card is seen', () => {
    const {actor, context} = open(4, {answers: seen(two)});

    for (let page = 4; page > 1; page--) actor.send(back);

    expect(context().page).to.equal(1);
    expect(context().record.answers?.[two]?.kept).to.equal(true);
  });

  it('opens no further than the first card that was not seen', () => {
    const record = {answers: {[one]: {seen: true as const}}};

    expect(open(5, record).context().page).to.equal(1);
    expect(open('last', record).context().page).to.equal(1);
  });

  it('opens at the choice, not behind it, while too few are kept', () => {
    const record = {done: true, answers: seen(one)};

    expect(open('last', record).context().page).to.equal(4);
    expect(
      open('last', {...record, answers: seen(one, two)}).context().page,
    ).to.equal(5);
  });

  it('a new tip in an update asks nothing of somebody who is done', () => {
    const record = {done: true, answers: seen(one, two)};

    expect(firstOpenTipsPage({...few, tips: tenTips.tips}, record)).to.equal(
      undefined,
    );
  });

  it('counts the cards that were seen and the choice as pages done', () => {
    expect(countTipsPages(few)).to.equal(0);
    expect(countTipsPages(few, {answers: seen(one)})).to.equal(4);
    expect(countTipsPages(few, {answers: seen(one, two)})).to.equal(5);
  });
});

describe('the order of the tips', () => {
  it('has those that are kept first, and each of them once', () => {
    expect(keptFirst(few, [four, two])).to.deep.equal([two, four, one, three]);
    expect(keptFirst(few, [])).to.deep.equal([one, two, three, four]);
  });
});

describe('tipsCode', () => {
  const pack = (activity: Tips, answers: Record<string, TipAnswer>) => {
    const writer = new ByteWriter();
    tipsCode.pack(writer, activity, answers);
    return writer.done();
  };

  it('takes three bytes for ten tips', () => {
    const answers = Object.fromEntries(
      tenTips.tips.map(({id}) => [id, {seen: true, kept: true} as const]),
    );

    expect(pack(tenTips, answers)).to.have.length(3);
  });

  it('passes over a tip that an update took out, and leaves a new one unseen', () => {
    const bytes = pack(few, seen(one, four));
    const updated = {
      ...few,
      tips: [
        {id: 'new-tip', number: 11},
        ...few.tips.filter(({id}) => id !== two).toReversed(),
      ],
    };

    expect(tipsCode.unpack(new ByteReader(bytes), updated)).to.deep.equal({
      [four]: {seen: true, kept: true},
      [three]: {seen: true},
      [one]: {seen: true, kept: true},
    });
  });
});
