import {expect} from '@open-wc/testing';
import {parse} from 'valibot';
import course from '../modules/course.json' with {type: 'json'};
import courseWords from '../modules/en.json' with {type: 'json'};
import structure from '../modules/scenarios/module.json' with {type: 'json'};
import texts from '../modules/scenarios/en.json' with {type: 'json'};
import {assembleCourse} from '../src/content/assemble.ts';
import {
  courseFile,
  courseWordsFile,
  moduleFile,
  moduleWordsFile,
} from '../src/content/schema.ts';
import {nextButton} from '../src/ui/next-button.ts';
import {pageTitle} from '../src/ui/screen-titles.ts';
import {standardDisplay} from '../src/ui/display.ts';
import {viewOf} from '../src/view-of.ts';
import type {Visit} from '../src/visit.ts';
import {beginVisit, RememberingLms} from './example-visit.ts';

const {data, words} = assembleCourse(
  {
    course: parse(courseFile, course),
    words: parse(courseWordsFile, courseWords),
    modules: [
      {
        structure: parse(moduleFile, structure),
        words: parse(moduleWordsFile, texts),
      },
    ],
  },
  {standard: 'scorm12', version: '0.1.0-3fa2c1', module: 'scenarios'},
);
const {menu: texted, frame} = courseWords.interface;
const next = {type: 'next'} as const;

/** In front of the menu, the story read. */
function atMenu(lms = new RememberingLms()) {
  const {visit} = beginVisit({lms, course: data, words});
  visit.go('module', 'scenarios');
  while (shown(visit).page.activity.kind === 'story') visit.act(next);
  return visit;
}

function shown(visit: Visit) {
  const view = viewOf(visit, standardDisplay);
  const {screen} = view;
  if (screen.name !== 'module' || !screen.page) throw new Error(screen.name);
  const {page} = screen;
  return {page, title: pageTitle(view), key: view.key, next: nextButton(page)};
}

/** Takes a conversation by any replies, up to looking back at it. */
function takeUpTo(visit: Visit, conversation: string) {
  visit.act({type: 'conversation.chosen', conversation});
  for (let turn = 0; dialogue(visit)?.at !== 'lookingBack'; turn++) {
    const {activity} = shown(visit).page;
    const scenes = activity.kind === 'dialogue' ? activity.scenes : [];
    const scene = scenes.find(({id}) => id === dialogue(visit)?.scene);
    const option = scene?.options[turn % scene.options.length]?.id ?? '';
    if (dialogue(visit)?.at === 'deciding')
      visit.act({type: 'option.chosen', option});
    else visit.act(next);
  }
}

const dialogue = (visit: Visit) => shown(visit).page.dialogue;

function take(visit: Visit, conversation: string) {
  takeUpTo(visit, conversation);
  visit.act(next);
}

describe('a visit to a menu', () => {
  it('tells on the start page how many are asked for, and the minutes of these', () => {
    const {visit} = beginVisit({course: data, words});
    const {screen} = viewOf(visit, standardDisplay);

    expect(screen.name === 'home' && screen.modules[0]).to.deep.include({
      choice: {enough: 4, all: 9},
      minutes: 24,
    });
  });

  it('has titles of their own for the menu and each conversation', () => {
    const visit = atMenu();
    const atTheMenu = shown(visit);
    visit.act({type: 'conversation.chosen', conversation: 'permit'});

    expect(atTheMenu.title).to.match(
      /^Choose whom to talk with – Page 8 of 13/,
    );
    expect(shown(visit).title).to.match(/^The permit – Page 8 of 13/);
    expect(shown(visit).key).not.to.equal(atTheMenu.key);
  });

  it('says what is missing to somebody who goes on too soon', () => {
    const visit = atMenu();
    expect(shown(visit).next).to.deep.equal({label: frame.next, isMain: false});

    visit.act(next);

    expect(shown(visit).page.unanswered).to.be.true;
    take(visit, 'handoff');
    expect(shown(visit).page.unanswered).to.be.false;
  });

  it('is one button away from a page of a conversation, and Next from its end', () => {
    const visit = atMenu();
    visit.act({type: 'conversation.chosen', conversation: 'permit'});
    expect(shown(visit).page.isMenuOpen).to.be.true;
    visit.act({type: 'menu.asked'});
    expect(shown(visit).page.activity.kind).to.equal('menu');
    expect(shown(visit).page.isMenuOpen).to.be.false;

    takeUpTo(visit, 'permit');

    expect(shown(visit).next).to.deep.equal({label: texted.open, isMain: true});
  });

  it('leads to the end once enough are done, and completes there with a score', () => {
    const lms = new RememberingLms();
    const visit = atMenu(lms);
    for (const id of ['permit', 'handoff', 'right-no', 'dead-phone'])
      take(visit, id);
    expect(shown(visit).next).to.deep.equal({label: texted.goOn, isMain: true});
    expect(lms.kept.completion).not.to.equal('completed');

    visit.act(next);
    visit.act(next);
    visit.act(next);

    expect(visit.screen).to.equal('home');
    expect(visit.justFinished).to.equal(texts.title);
    expect(lms.kept.completion).to.equal('completed');
    expect(lms.kept.score).to.be.within(0, 100);
  });

  it('comes back to the very decision, in a conversation that was left', () => {
    const lms = new RememberingLms();
    const visit = atMenu(lms);
    take(visit, 'permit');
    visit.act({type: 'conversation.chosen', conversation: 'handoff'});
    visit.act(next);
    const {scene} = dialogue(visit)!;
    void visit.leave();

    const {visit: again} = beginVisit({lms, course: data, words});
    again.go('module', 'scenarios');

    expect(shown(again).page.activity.id).to.equal('handoff');
    expect(dialogue(again)).to.include({at: 'deciding', scene});
  });
});
