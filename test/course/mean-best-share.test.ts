import {expect} from '@open-wc/testing';
import {
  array,
  assert,
  constantFrom,
  integer,
  property,
  record,
} from 'fast-check';
import {meanBestShare} from '../../src/course/mean-best-share.ts';
import {isComplete, recordActivity} from '../../src/course/module-progress.ts';
import {emptyProgress} from '../../src/course/progress.ts';
import {outcome} from '../../src/course/outcome.ts';
import {courseOf} from './example-course.ts';
import {next, rewind, say, talk} from './dialogue.ts';
import {ended, menuModule, shortTalk, talkIds, worth} from './menu-module.ts';

const {activities} = menuModule(4, 2);
const grades = Object.keys(worth) as (keyof typeof worth)[];

describe('the mean best share', () => {
  it('is not there before enough conversations have ended', () => {
    expect(meanBestShare(activities, {})).to.equal(undefined);
    expect(
      meanBestShare(activities, ended({'talk-3': 'outstanding'})),
    ).to.equal(undefined);
  });

  it('is that of the best ones, as many as are enough, whichever they are', () => {
    const two = ended({'talk-2': 'fair', 'talk-4': 'poor'});
    const more = ended({
      ...{'talk-1': 'poor', 'talk-2': 'fair'},
      ...{'talk-3': 'outstanding', 'talk-4': 'poor'},
    });

    expect(meanBestShare(activities, two)).to.equal(17);
    expect(meanBestShare(activities, more)).to.equal(67);
  });

  it('asks for every conversation that no menu offers', () => {
    const talks = [shortTalk('one', 1), shortTalk('two', 2)];

    expect(meanBestShare(talks, ended({one: 'fair'}))).to.equal(undefined);
    expect(
      meanBestShare(talks, ended({one: 'fair', two: 'outstanding'})),
    ).to.equal(67);
  });

  it('never falls, whatever more is done, and comes with enough of them', () => {
    const step = record({
      conversation: constantFrom(...talkIds(4)),
      option: constantFrom(...grades),
    });
    assert(
      property(
        array(step, {maxLength: 12}),
        integer({min: 1, max: 4}),
        (steps, enough) => {
          const module = menuModule(4, enough);
          const course = courseOf([module]);
          let progress = emptyProgress();
          let before = -1;
          for (const {conversation, option} of steps) {
            const found = progress.modules[module.id]?.activities[conversation];
            const ana = talk(found as never, shortTalk(conversation, 1));
            if (found) ana.send(rewind(0));
            else ana.send(next);
            ana.send(say(option));
            progress = recordActivity(
              progress,
              module,
              conversation,
              ana.record(),
              1,
            );
            const {score} = outcome(progress, course);
            const records = progress.modules[module.id]!.activities;
            expect(score !== undefined).to.equal(
              Object.keys(records).length >= enough,
            );
            expect(score ?? before).to.be.at.least(before);
            before = score ?? before;
          }
          expect(isComplete(progress.modules[module.id])).to.be.false;
        },
      ),
    );
  });
});
