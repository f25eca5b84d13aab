import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Choice, ChoiceWords} from '../../src/content/kinds/choice.ts';
import type {ReplyWords} from '../../src/content/kinds/reply.ts';
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

/** Every part of every reply that offers sentences. */
const parts = activities.flatMap(({activity, words}) =>
  activity.kind === 'reply'
    ? activity.items.flatMap((item) =>
        item.parts.flatMap(({id, options, best}) => {
          const own = (words as ReplyWords).items[item.id]?.parts[id]?.options;
          if (!options) return [];
          const lengths = options.map(
            (option) => own?.[option.id]?.text.length ?? 0,
          );
          const place = options.findIndex((option) => option.id === best);
          return [{name: `${item.id}/${id}`, place, lengths}];
        }),
      )
    : [],
);

describe('the sentences of a reply in parts', () => {
  it('are alike in length', () => {
    for (const {name, lengths} of parts) {
      const isAlike = Math.max(...lengths) <= Math.min(...lengths) * 1.25;
      assert.ok(isAlike, `${name}: ${lengths.join()}`);
    }
  });

  it('have the best for the longest or the shortest no more often than chance', () => {
    const chance = sum(parts.map(({lengths}) => 1 / lengths.length));
    for (const extreme of [Math.max, Math.min]) {
      const found = parts.filter(
        ({place, lengths}) => lengths[place] === extreme(...lengths),
      );
      const names = found.map(({name}) => name).join();
      assert.ok(found.length <= Math.ceil(chance), names);
    }
  });

  it('have the best in each place about equally often', () => {
    for (const place of [0, 1, 2]) {
      const count = parts.filter((part) => part.place === place).length;
      assert.ok(Math.abs(count - parts.length / 3) <= 1, `${place}: ${count}`);
    }
  });

  it('have the spoilt part of a repair in a different place each time', () => {
    const repairs = activities.flatMap(({activity}) =>
      activity.kind === 'reply' && activity.mode === 'repair'
        ? activity.items
        : [],
    );
    const places = repairs.map(({parts}) =>
      parts.findIndex(({options}) => options),
    );
    assert.equal(new Set(places).size, Math.min(places.length, 3));
  });
});

function sum(values: number[]) {
  return values.reduce((total, value) => total + value, 0);
}

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
