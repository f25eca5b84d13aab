import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Choice, ChoiceWords} from '../../src/content/kinds/choice.ts';
import {readContent} from '../../src/content/read-content.ts';

// Nobody is to find the best reply by its looks.

const {modules} = await readContent('.');
const activities = modules.flatMap(({structure, words}) =>
  structure.activities.map((activity) => ({
    activity,
    words: words.activities[activity.id],
  })),
);

function choices() {
  return activities
    .filter(({activity}) => activity.kind === 'choice')
    .map(({activity, words}) => ({
      choice: activity as Choice,
      words: words as ChoiceWords,
    }));
}

describe('the replies of a choice', () => {
  for (const {choice, words} of choices()) {
    const items = choice.items.map(({id, options, best}) => ({
      place: options.findIndex((option) => option.id === best),
      lengths: options.map(
        (option) => words.items[id]?.options[option.id]?.text.length ?? 0,
      ),
    }));

    it(`${choice.id}: are alike in length`, () => {
      for (const {lengths} of items) {
        const [shortest, longest] = [
          Math.min(...lengths),
          Math.max(...lengths),
        ];
        assert.ok(longest <= shortest * 1.25, lengths.join());
      }
    });

    it(`${choice.id}: the best is not always the longest, nor the shortest`, () => {
      for (const extreme of [Math.max, Math.min]) {
        assert.ok(
          items.some(
            ({place, lengths}) => lengths[place] !== extreme(...lengths),
          ),
        );
      }
    });

    it(`${choice.id}: the best stands in a different place each time`, () => {
      const places = new Set(items.map(({place}) => place));
      assert.equal(places.size, Math.min(items.length, 3));
    });
  }
});

describe('the statements of a sorting', () => {
  const sortings = activities.flatMap(({activity}) =>
    activity.kind === 'sorting' ? [activity] : [],
  );
  for (const {id, groups, items} of sortings) {
    it(`${id}: fill every group alike, and take no turns`, () => {
      for (const group of groups) {
        const count = items.filter((item) => item.group === group.id).length;
        assert.ok(
          Math.abs(count - items.length / groups.length) <= 1,
          group.id,
        );
      }
      const same = items.filter(
        (item, index) => item.group === items[index + 1]?.group,
      );
      assert.ok(same.length > 0);
    });
  }
});
