import {expect} from '@open-wc/testing';
import {parse} from 'valibot';
import course from '../modules/course.json' with {type: 'json'};
import courseWords from '../modules/en.json' with {type: 'json'};
import structure from '../modules/accomplishments/module.json' with {type: 'json'};
import texts from '../modules/accomplishments/en.json' with {type: 'json'};
import {assembleCourse} from '../src/content/assemble.ts';
import {
  courseFile,
  courseWordsFile,
  moduleFile,
  moduleWordsFile,
} from '../src/content/schema.ts';
import {standardDisplay} from '../src/ui/display.ts';
import {viewOf} from '../src/view-of.ts';
import type {Visit} from '../src/visit.ts';
import {beginVisit, RememberingLms} from './example-visit.ts';
import {settled} from './recorder/fake-time.ts';
import {TestDevice} from './recorder/test-device.ts';

const module = parse(moduleFile, structure);
const {data, words} = assembleCourse(
  {
    course: parse(courseFile, course),
    words: parse(courseWordsFile, courseWords),
    modules: [{structure: module, words: parse(moduleWordsFile, texts)}],
  },
  {
    ...{standard: 'scorm12', version: '0.1.0-3fa2c1'},
    module: 'accomplishments',
  },
);

function begin(parts: {lms?: RememberingLms; privateAnswers?: 'lms'} = {}) {
  const {lms = new RememberingLms(), ...chosen} = parts;
  const own = {...data, settings: {...data.settings, ...chosen}};
  return beginVisit({lms, device: new TestDevice(), course: own, words});
}

/** Takes whatever is asked until the page of that activity, or to the end. */
function takeUntil(visit: Visit, activity?: string) {
  const {activities} = module;
  if (visit.screen === 'home') visit.go('module', 'accomplishments');
  for (let turns = 0; visit.screen === 'module' && turns < 99; turns++) {
    const {page} = shown(visit);
    if (page.activity.id === activity) return;
    const kind = activities.find(({id}) => id === page.activity.id);
    const options =
      kind?.kind === 'sorting'
        ? kind.groups
        : kind?.kind === 'choice'
          ? kind.items[page.page]!.options
          : [];
    for (const {id} of options) visit.act({type: 'option.chosen', option: id});
    visit.act({type: 'next'});
  }
}

function shown(visit: Visit) {
  const {screen} = viewOf(visit, standardDisplay);
  if (screen.name !== 'module') throw new Error(`At ${screen.name}.`);
  const {place, page} = screen;
  if (!place || !page) throw new Error('The module is not there yet.');
  return {...screen, place, page};
}

describe('a visit to practice', () => {
  it('shows the option whose feedback is due, and none on the next page', () => {
    const {visit} = begin();
    takeUntil(visit, 'sort');

    visit.act({type: 'option.chosen', option: 'accomplished'});
    expect(shown(visit).page.picked).to.equal('accomplished');
    visit.act({type: 'next'});
    expect(shown(visit).page.unanswered).to.equal(true);
    visit.act({type: 'option.chosen', option: 'done'});
    expect(shown(visit).page.unanswered).to.equal(false);
    visit.act({type: 'next'});

    expect(shown(visit).page.picked).to.equal(undefined);
  });

  it('says who can see the text before it is written', () => {
    const {visit} = begin();
    takeUntil(visit, 'your-own');

    expect(shown(visit).page).to.include({privacy: 'device', text: ''});
  });

  it('is completed without a text, and never asks for it again', async () => {
    const lms = new RememberingLms();
    const {visit: first} = begin({lms});
    takeUntil(first);
    await settled();
    expect(lms.kept.completion).to.equal('completed');
    await first.leave();

    const {visit} = begin({lms});
    visit.go('module', 'accomplishments');
    expect(shown(visit).page.activity.id).to.equal('start-with-them');
    visit.act({type: 'back'});
    visit.act({type: 'back'});

    expect(shown(visit).page.activity.id).to.equal('your-own');
    expect(viewOf(visit, standardDisplay).notices).to.deep.equal([]);
  });

  it('keeps a text on the device, and the LMS hears nothing of it', async () => {
    const kept = [];
    for (const text of ['They sleep well.', 'She can read her bill.']) {
      const lms = new RememberingLms();
      const {visit, device} = begin({lms});
      takeUntil(visit, 'your-own');
      visit.act({type: 'text.written', text});
      await visit.leave();
      kept.push(lms.kept.state);

      const again = beginVisit({lms, device, course: data, words}).visit;
      again.go('module', 'accomplishments');
      expect(shown(again).page.text).to.equal(text);
    }

    expect(kept[0]).to.equal(kept[1]);
  });

  it('takes the text to another device where the setting lets the LMS keep it', async () => {
    const lms = new RememberingLms();
    const {visit: first} = begin({lms, privateAnswers: 'lms'});
    takeUntil(first, 'your-own');
    first.act({type: 'text.written', text: 'They sleep well.'});
    await first.leave();

    const {visit} = begin({lms, privateAnswers: 'lms'});
    visit.go('module', 'accomplishments');

    expect(shown(visit).page.text).to.equal('They sleep well.');
  });
});
