import {expect} from '@open-wc/testing';
import {
  isComplete,
  pageInModule,
  shareDone,
} from '../../src/course/module-progress.ts';
import {pagesOf} from '../../src/course/pages-of.ts';
import {profileResult} from '../../src/course/profile.ts';
import {encodeProgress, readProgress} from '../../src/course/progress-code.ts';
import type {ActivityEvent} from '../../src/course/activity-machine.ts';
import {
  accomplishments,
  characterPointers,
  courseOf,
  selfAssessment,
  smallModule,
  talks,
} from './example-course.ts';
import {smallDialogue} from '../small-dialogue.ts';
import {menuModule, talkIds} from './menu-module.ts';
import {fields, learnerAt, whereabouts, workOn} from './learner.ts';
import type {WorkSnapshot} from './learner.ts';
import {deadEnds, walk} from './walk.ts';
import type {Visit} from './walk.ts';

const often = {type: 'level.chosen', level: 3} as const;
const never = {type: 'level.chosen', level: 0} as const;
const yes = {type: 'occasion.answered', occasion: true} as const;
const next = {type: 'next'} as const;
const back = {type: 'back'} as const;

const pick = (option: string) => ({type: 'option.chosen', option}) as const;
const write = {type: 'text.written', text: 'They sleep well.'} as const;
const picks = [
  ...['done', 'accomplished', 'park-nearby', 'twice-as-fast'],
  ...['leave-with-date', 'all-came', 'sells-bread', 'cheaper'],
].map(pick);

/** A reply that is not the best and the best, of each page of the pointers. */
const chosen = [
  ...['which-bus', 'your-dad', 'how-far', 'stay-with-it'],
  ...['sponge', 'saturday', 'boss', 'good-time', 'weekly', 'what-for'],
].map(pick);
const said = [
  ...['thanks', 'should', 'should whose-fault', 'should not-reached'],
  ...['unplug', 'most-people', 'most-people fooled', 'most-people what-seen'],
  ...['let-me-see part-comes ring-us', 'not-tomorrow part-comes cool-box'],
  ...['too-late asleep tomorrow', 'not-the-room asleep out-here'],
  ...['coffee', 'if', 'if any', 'if in-the-hall'],
  ...['if-trouble ask-ward today', 'left-short not-in-list today'],
].map(
  (options) => ({type: 'reply.said', options: options.split(' ')}) as const,
);

// Without the circle, in which one could go round for ever.
const replies = smallDialogue.scenes
  .flatMap(({options}) => options.map(({id}) => id))
  .filter((id) => id !== 'once-more')
  .map(pick);
const choose = (conversation: string) =>
  ({type: 'conversation.chosen', conversation}) as const;
const rewind = {type: 'conversation.rewound', to: 0} as const;

/** What leads on; whoever goes back again and again gets nowhere. */
const onward = (events: ActivityEvent[]) =>
  events.filter(
    (one) => one !== back && one !== rewind && one.type !== 'menu.asked',
  );

describe('conductModule', () => {
  const walks: {module: typeof smallModule; events: ActivityEvent[]}[] = [
    {module: smallModule, events: [often, never, yes, next, back]},
    {module: selfAssessment, events: [often, yes, next, back]},
    {module: accomplishments, events: [...picks, write, next, back]},
    {module: talks, events: [...replies, rewind, next, back]},
    {
      module: menuModule(2, 1),
      events: [
        ...talkIds(2).map(choose),
        ...['outstanding', 'poor'].map(pick),
        ...[rewind, {type: 'menu.asked'} as const, next, back],
      ],
    },
    {module: characterPointers, events: [...chosen, ...said, next, back]},
  ];
  for (const {module, events} of walks) {
    const course = courseOf([module]);
    const logic = workOn(module);
    const options = {
      input: undefined,
      events,
      classOf: ({learner}: WorkSnapshot) => whereabouts(learner),
    };
    let visits: Visit<WorkSnapshot>[] = [];

    // The walk itself: each step leaves, comes back and looks where it is.
    before(() => {
      visits = walk(logic, options);
    });

    it(`${module.id}: is whole in every class of states`, () => {
      for (const {learner} of visits.map(({snapshot}) => snapshot)) {
        const progress = learner.progress().modules[module.id];
        expect(shareDone(module, progress) === 1).to.equal(
          isComplete(progress),
        );
        const {page, pages} = pageInModule(module, learner.progress().place!);
        expect(page).to.be.within(1, pages);
        if (learner.ended() === 'finished') {
          expect(isComplete(progress)).to.be.true;
        }
        const {activity} = learner.current();
        if (activity.kind !== 'profile') continue;
        const {activities = {}} = progress ?? {};
        const result = profileResult(activity, module.activities, activities);
        expect(result, 'a profile to show').not.to.equal(undefined);
      }
    });

    it(`${module.id}: can be finished from everywhere`, () => {
      const lost = deadEnds(
        logic,
        options,
        ({learner}: WorkSnapshot) => learner.ended() === 'finished',
      );

      expect(lost).to.deep.equal([]);
    });

    it(`${module.id}: shows every page`, () => {
      const pages = module.activities.map((activity) => pagesOf(activity));
      const seen = visits.map(({snapshot: {learner}}) =>
        JSON.stringify(learner.page()),
      );

      const all = pages.reduce((sum, one) => sum + one, 0);
      expect(new Set(seen).size).to.equal(all);
    });

    it(`${module.id}: can be finished on another device, without the answers`, () => {
      const starts = new Set<string>();
      for (const {snapshot} of visits) {
        const progress = snapshot.learner.progress();
        starts.add(encodeProgress(progress, course, fields, 'public'));
      }
      for (const saved of starts) {
        const learner = learnerAt(module, readProgress(saved, course).progress);

        for (let turn = 0; turn < 30 && !learner.ended(); turn++) {
          // Going on comes first: past a menu, before one chooses once more.
          for (const event of [next, ...onward(events)]) learner.send(event);
        }

        expect(learner.ended()).to.equal('finished');
      }
    });
  }

  it('goes through a module from the first page to the last', () => {
    const learner = learnerAt(smallModule);
    const pages = [learner.page()];

    for (let turn = 0; turn < 9; turn++) {
      for (const event of [often, yes, next]) learner.send(event);
      if (!learner.ended()) pages.push(learner.page());
    }

    expect(pages).to.deep.equal([
      {activity: 'opening', page: 0},
      {activity: 'opening', page: 1},
      {activity: 'confidence', page: 0},
      {activity: 'confidence', page: 1},
      {activity: 'evidence', page: 0},
      {activity: 'evidence', page: 1},
      {activity: 'evidence', page: 2},
      {activity: 'profile', page: 0},
      {activity: 'profile', page: 1},
    ]);
    expect(learner.ended()).to.equal('finished');
    expect(learner.progress().modules.small?.completedAt).to.equal(1e12);
  });

  it('is complete when the last page is shown, without one more click', () => {
    const learner = learnerAt(smallModule);

    for (let turn = 0; turn < 8; turn++) {
      expect(isComplete(learner.progress().modules.small)).to.be.false;
      for (const event of [often, yes, next]) learner.send(event);
    }

    expect(learner.page()).to.deep.equal({activity: 'profile', page: 1});
    expect(isComplete(learner.progress().modules.small)).to.be.true;
  });

  it('is left before the first page', () => {
    const learner = learnerAt(smallModule);

    learner.send(back);

    expect(learner.ended()).to.equal('left');
    expect(learner.progress().place).to.deep.equal({
      module: 'small',
      activity: 'opening',
      page: 0,
    });
  });

  it('ignores what does not fit the page, and everything after the end', () => {
    const learner = learnerAt(smallModule);

    learner.send(often);
    learner.send(yes);
    expect(learner.page()).to.deep.equal({activity: 'opening', page: 0});
    learner.send(back);
    learner.send(next);
    learner.send(back);

    expect(learner.page()).to.deep.equal({activity: 'opening', page: 0});
    expect(learner.endings()).to.equal(1);
  });

  it('tells of the first page while it starts', () => {
    expect(learnerAt(smallModule).progress().place?.activity).to.equal(
      'opening',
    );
  });

  it('tells nothing after it is stopped', () => {
    const learner = learnerAt(smallModule);

    learner.stop();
    learner.send(next);

    expect(learner.progress().place?.page).to.equal(0);
  });
});
