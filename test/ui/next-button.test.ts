import {expect} from '@open-wc/testing';
import type {Activity} from '../../src/content/schema.ts';
import type {ModulePage} from '../../src/ui/module-page.ts';
import {nextButton} from '../../src/ui/next-button.ts';
import {lookFirst, sort, words} from './english.ts';

const page: ModulePage = {
  activity: lookFirst,
  ...{words: undefined, page: 0, unanswered: false, isLast: false},
};
const sorting = {...page, activity: sort};
const menu = (ended: number) => ({
  ...page,
  activity: {kind: 'menu'} as Activity,
  menu: {enough: 2, ended, offered: []},
});
const writing = {...page, activity: {kind: 'writing'} as Activity};

describe('nextButton()', () => {
  it('says where it leads: on, to the end, or past an empty field', () => {
    expect(nextButton(page).label).to.equal(words.frame.next);
    expect(nextButton({...page, isLast: true}).label).to.equal(
      words.frame.finish,
    );
    expect(nextButton({...writing, text: ' '}).label).to.equal(
      words.writing.skip,
    );
    expect(nextButton({...writing, text: 'I asked.'}).label).to.equal(
      words.frame.next,
    );
  });

  it('goes from a menu to the end of the module, once that is enough', () => {
    const {next, finish} = words.frame;
    expect(nextButton(menu(1))).to.deep.equal({label: next, isMain: false});
    expect(nextButton(menu(2))).to.deep.equal({
      label: words.menu.goOn,
      isMain: true,
    });
    expect(nextButton({...menu(2), isLast: true}).label).to.equal(finish);
  });

  it('leads from what a menu offers back to it', () => {
    expect(nextButton({...page, isOffered: true, isLast: true}).label).to.equal(
      words.menu.open,
    );
  });

  it('is the thing to do on a page to read, and after an answer', () => {
    expect(nextButton(page).isMain).to.equal(true);
    expect(nextButton(sorting).isMain).to.equal(false);
    expect(nextButton({...sorting, picked: 'done'}).isMain).to.equal(true);
  });
});
