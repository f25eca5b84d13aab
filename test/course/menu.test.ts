import {expect} from '@open-wc/testing';
import type {ModuleOutline} from '../../src/content/course-data.ts';
import {menuView} from '../../src/course/menu-view.ts';
import {
  isComplete,
  pageInModule,
  partsOf,
  shareBefore,
  shareDone,
} from '../../src/course/module-progress.ts';
import {emptyProgress} from '../../src/course/progress.ts';
import type {ModuleProgress, Progress} from '../../src/course/progress.ts';
import {learnerAt, type Learner} from './learner.ts';
import {ended, menuModule} from './menu-module.ts';

const module = menuModule(4, 2);
const next = {type: 'next'} as const;
const back = {type: 'back'} as const;
const toMenu = {type: 'menu.asked'} as const;
const choose = (conversation: string) =>
  ({type: 'conversation.chosen', conversation}) as const;
const say = (option: string) => ({type: 'option.chosen', option}) as const;

/** Chooses a conversation and goes through it, back to the menu. */
function take(learner: Learner, conversation: string, option = 'fair') {
  for (const event of [choose(conversation), next, say(option), next])
    learner.send(event);
  learner.send(next);
  learner.send(next);
}

/** Somebody who has read the story and stands before the menu. */
function atMenu(enough = 2) {
  const learner = learnerAt(menuModule(4, enough));
  learner.send(next);
  learner.send(next);
  return learner;
}

const where = (learner: Learner) => learner.page().activity;
const done = (learner: Learner) =>
  isComplete(learner.progress().modules['choosing']);

function progressWith(
  activities: ModuleProgress['activities'],
  activity: string,
): Progress {
  return {
    ...emptyProgress(),
    modules: {choosing: {activities}},
    place: {module: 'choosing', activity, page: 0},
  };
}

describe('a menu', () => {
  it('leads to any conversation, and each leads back to it', () => {
    const ana = atMenu();
    expect(where(ana)).to.equal('menu');

    ana.send(choose('talk-3'));
    expect(where(ana)).to.equal('talk-3');
    ana.send(back);
    expect(where(ana)).to.equal('menu');
    take(ana, 'talk-4');

    expect(where(ana)).to.equal('menu');
  });

  it('lets nobody go on before enough have ended, and anybody afterwards', () => {
    const ana = atMenu();

    take(ana, 'talk-2');
    ana.send(next);
    expect(where(ana)).to.equal('menu');
    take(ana, 'talk-1');
    ana.send(next);

    expect(where(ana)).to.equal('after');
    expect(done(ana)).to.be.true;
  });

  it('counts a conversation once, however often it is taken', () => {
    const ana = atMenu();

    take(ana, 'talk-2');
    ana.send(choose('talk-2'));
    ana.send({type: 'conversation.rewound', to: 0});
    for (const event of [say('poor'), next, next, next]) ana.send(event);
    ana.send(next);

    expect(where(ana)).to.equal('menu');
  });

  it('asks for all where all are needed', () => {
    const ana = atMenu(4);
    for (const talk of ['talk-1', 'talk-2', 'talk-3']) take(ana, talk);
    ana.send(next);
    expect(where(ana)).to.equal('menu');

    take(ana, 'talk-4');
    ana.send(next);

    expect(done(ana)).to.be.true;
  });

  it('keeps the others open after the end', () => {
    const ana = atMenu();
    take(ana, 'talk-1');
    take(ana, 'talk-2');
    ana.send(next);
    ana.send(back);
    expect(where(ana)).to.equal('menu');

    take(ana, 'talk-3', 'outstanding');

    const {activities} = ana.progress().modules['choosing']!;
    expect(activities['talk-3']?.done).to.be.true;
    expect(done(ana)).to.be.true;
  });

  it('can be gone back to from any page, once all before it is done', () => {
    const ana = learnerAt(module);
    ana.send(toMenu);
    expect(ana.page()).to.deep.equal({activity: 'before', page: 0});
    expect(ana.menu()).to.deep.equal({isOffered: false, isMenuOpen: false});
    ana.send(next);
    ana.send(back);
    ana.send(toMenu);
    expect(where(ana)).to.equal('menu');

    ana.send(choose('talk-1'));
    ana.send(next);
    expect(ana.menu()).to.deep.equal({isOffered: true, isMenuOpen: true});
    ana.send(toMenu);

    expect(where(ana)).to.equal('menu');
    expect(ana.progress().place?.activity).to.equal('menu');
    ana.send(choose('talk-1'));
    expect(ana.current().snapshot).to.have.property('value', 'deciding');
  });

  it('opens nothing that it does not offer', () => {
    const ana = atMenu();
    ana.send(choose('after'));
    expect(where(ana)).to.equal('menu');
  });

  it('goes back to the page before it', () => {
    const ana = atMenu();
    ana.send(back);
    expect(ana.page()).to.deep.equal({activity: 'before', page: 1});
  });

  it('does not stand in the way of a conversation that was left in the middle', () => {
    const now = {choices: [], duration: 0, asked: true as const};
    const begun = {
      before: {done: true},
      'talk-3': {answers: {now}},
    };

    const ana = learnerAt(module, progressWith(begun, 'talk-3'));

    expect(where(ana)).to.equal('talk-3');
    expect(ana.current().snapshot).to.have.property('value', 'deciding');
  });

  it('waits for somebody who had enough, when an update asks for more', () => {
    const activities = {
      ...{before: {done: true}, after: {done: true}},
      ...ended({'talk-1': 'fair', 'talk-2': 'fair'}),
    };
    const progress = progressWith(activities, 'after');

    expect(where(learnerAt(menuModule(4, 2), progress))).to.equal('after');
    expect(where(learnerAt(menuModule(4, 3), progress))).to.equal('menu');
  });

  it('shows whom one meets, and how far one has come', () => {
    const records = {
      ...ended({'talk-1': 'fair'}),
      'talk-2': {answers: {now: {choices: [], duration: 0}}},
    };

    const view = menuView(module.activities, records)!;

    expect(view).to.include({enough: 2, ended: 1});
    expect(view.offered.map(({id, state, share}) => [id, state, share])).to.eql(
      [
        ['talk-1', 'done', 33],
        ['talk-2', 'begun', undefined],
        ['talk-3', 'new', undefined],
        ['talk-4', 'new', undefined],
      ],
    );
    expect(view.offered[0]?.feeling.person).to.equal('ana');
  });
});

describe('the pages of a module with a menu', () => {
  const page = (
    of: ModuleOutline,
    activity: string,
    activities: ModuleProgress['activities'] = {},
  ) => pageInModule(of, {activity, page: 0}, {activities});

  it('are those of as many conversations as are enough', () => {
    expect(partsOf(module)).to.deep.equal([2, 2, 1]);
    expect(partsOf(menuModule(4))).to.deep.equal([2, 4, 1]);
    expect(partsOf(menuModule(2, 4))).to.deep.equal([2, 2, 1]);
  });

  it('go on with each conversation that has ended, and never past the menu', () => {
    const one = ended({'talk-1': 'fair'});
    const three = ended({'talk-1': 'fair', 'talk-2': 'fair', 'talk-3': 'fair'});

    expect(page(module, 'menu')).to.deep.equal({page: 3, pages: 5});
    expect(page(module, 'talk-2')).to.deep.equal({page: 3, pages: 5});
    expect(page(module, 'talk-1', one)).to.deep.equal({page: 3, pages: 5});
    expect(page(module, 'menu', one)).to.deep.equal({page: 4, pages: 5});
    expect(page(module, 'talk-2', one)).to.deep.equal({page: 4, pages: 5});
    expect(page(module, 'menu', three)).to.deep.equal({page: 4, pages: 5});
    expect(page(module, 'after', three)).to.deep.equal({page: 5, pages: 5});
  });

  it('count towards what is done, up to what is asked for', () => {
    const share = (talks: Parameters<typeof ended>[0]) =>
      shareDone(module, {activities: ended(talks)});

    expect(share({'talk-4': 'poor'})).to.equal(1 / 5);
    expect(share({'talk-4': 'poor', 'talk-1': 'poor'})).to.equal(2 / 5);
    expect(
      share({'talk-4': 'poor', 'talk-1': 'poor', 'talk-2': 'poor'}),
    ).to.equal(2 / 5);
  });

  it('take the time of the conversations that are left', () => {
    const before = (talks: Parameters<typeof ended>[0]) =>
      shareBefore(module, {activity: 1, page: 0}, {activities: ended(talks)});

    // Two pages of story, two conversations of ten each, and one page more.
    expect(before({})).to.equal(2 / 23);
    expect(before({'talk-1': 'fair'})).to.equal(12 / 23);
    expect(before({'talk-1': 'fair', 'talk-2': 'fair'})).to.equal(22 / 23);
  });
});
