import {expect} from '@open-wc/testing';
import {createActor} from 'xstate';
import {
  currentActivity,
  moduleMachine,
} from '../../src/course/module-machine.ts';
import type {ModuleSnapshot} from '../../src/course/module-machine.ts';
import type {ModuleProgress, Place} from '../../src/course/progress.ts';
import {smallModule} from './example-course.ts';
import {menuModule, talkIds} from './menu-module.ts';
import {deadEnds, walk} from './walk.ts';

const options = {
  input: {module: smallModule},
  events: [
    {type: 'activity.finished'},
    {type: 'activity.left'},
    {type: 'activity.paged', page: 1},
    {type: 'activity.recorded', record: {done: true}},
  ],
  classOf: ({value, context, output}: ModuleSnapshot) =>
    `${String(value)} ${output?.how} ${context.activity} ${context.page}`,
};

const opened: ModuleProgress = {activities: {opening: {done: true}}};
const answered: ModuleProgress = {
  activities: {
    opening: {done: true},
    confidence: {
      done: true,
      answers: {calm: {level: 2}, quick: {level: 2}},
    },
    evidence: {
      done: true,
      answers: {
        breathes: {level: 0},
        waits: {level: 4, occasion: true},
        runs: {level: 1, occasion: false},
      },
    },
    profile: {done: true},
  },
};

/** Where a learner begins who was last at this place. */
function begin(progress?: ModuleProgress, place?: Omit<Place, 'module'>) {
  const {context} = createActor(moduleMachine, {
    input: {
      module: smallModule,
      progress,
      place: place && {module: 'small', ...place},
    },
  }).getSnapshot();
  return {activity: currentActivity(context).id, page: context.page};
}

describe('moduleMachine', () => {
  it('makes sense in every class of states', () => {
    for (const {snapshot} of walk(moduleMachine, options)) {
      expect(smallModule.activities).to.include(
        currentActivity(snapshot.context),
      );
    }
  });

  it('can be finished from everywhere', () => {
    const lost = deadEnds(
      moduleMachine,
      options,
      ({output}: ModuleSnapshot) => output?.how === 'finished',
    );

    expect(lost).to.deep.equal([]);
  });

  it('can be left from everywhere', () => {
    const lost = deadEnds(
      moduleMachine,
      options,
      ({output}: ModuleSnapshot) => output?.how === 'left',
    );

    expect(lost).to.deep.equal([]);
  });

  it('with a menu, can be finished and left from everywhere', () => {
    const module = menuModule(2, 1);
    const withMenu = {
      ...options,
      input: {module},
      events: [
        ...[...options.events, {type: 'menu.asked'}],
        ...talkIds(2).map((activity) => ({type: 'activity.chosen', activity})),
      ],
    };

    for (const how of ['finished', 'left'])
      expect(
        deadEnds(
          moduleMachine,
          withMenu,
          ({output}: ModuleSnapshot) => output?.how === how,
        ),
      ).to.deep.equal([]);
    expect(
      new Set(
        walk(moduleMachine, withMenu).map(
          ({snapshot}) => currentActivity(snapshot.context).id,
        ),
      ).size,
    ).to.equal(module.activities.length);
  });

  it('opens an activity at its beginning, and the one before at its end', () => {
    const actor = createActor(moduleMachine, options).start();

    actor.send({type: 'activity.finished'});
    actor.send({type: 'activity.paged', page: 1});
    actor.send({type: 'activity.finished'});
    expect(actor.getSnapshot().context).to.include({activity: 2, page: 0});
    actor.send({type: 'activity.left'});

    expect(actor.getSnapshot().context).to.include({activity: 1, page: 'last'});
  });

  it('tells what was learned, and where', () => {
    const actor = createActor(moduleMachine, options).start();
    const told: unknown[] = [];
    actor.on('*', (event) => told.push(event));

    actor.send({type: 'activity.paged', page: 1});
    actor.send({type: 'activity.recorded', record: {done: true}});

    const place = {module: 'small', activity: 'opening', page: 1};
    expect(told).to.deep.equal([
      {type: 'paged', place},
      {type: 'recorded', activity: 'opening', record: {done: true}},
    ]);
  });

  describe('begins', () => {
    it('at the beginning', () => {
      expect(begin()).to.deep.equal({activity: 'opening', page: 0});
    });

    it('where the learner was last', () => {
      const place = {activity: 'evidence', page: 2};
      expect(begin(answered, place)).to.deep.equal(place);
    });

    it('behind what is done, when the place is not known', () => {
      expect(begin(opened)).to.deep.equal({activity: 'confidence', page: 0});
    });

    it('at the first item that waits, when the place is not known', () => {
      const confidence = {answers: {calm: {level: 2}}};
      const progress = {activities: {...opened.activities, confidence}};
      expect(begin(progress)).to.deep.equal({activity: 'confidence', page: 1});
    });

    it('at the beginning, when all is done and the place is not known', () => {
      expect(begin(answered)).to.deep.equal({activity: 'opening', page: 0});
    });

    it('at the first thing not done, when the place is gone', () => {
      const place = {activity: 'long-gone', page: 4};
      expect(begin(opened, place)).to.deep.equal({
        activity: 'confidence',
        page: 0,
      });
    });

    it('at the first answers that are missing, when they are on another device', () => {
      const {opening, profile} = answered.activities;
      const elsewhere = {
        completedAt: 5000,
        activities: {
          opening: opening!,
          confidence: {done: true},
          evidence: {done: true},
          profile: profile!,
        },
      };
      expect(begin(elsewhere, {activity: 'profile', page: 0})).to.deep.equal({
        activity: 'confidence',
        page: 0,
      });
    });

    it('where the learner went back to, although something later waits', () => {
      const place = {activity: 'opening', page: 1};
      expect(begin(opened, place)).to.deep.equal(place);
    });

    it('at the beginning, when the place is in another module', () => {
      const place = {module: 'other', activity: 'opening', page: 1};
      const {context} = createActor(moduleMachine, {
        input: {module: smallModule, place},
      }).getSnapshot();
      expect(context).to.include({activity: 0, page: 0});
    });
  });
});
