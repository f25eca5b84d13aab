import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {assembleCourse} from '../../src/content/assemble.ts';
import {readContent} from '../../src/content/read-content.ts';
import {kinds} from '../../src/content/schema.ts';
import {activityText, moduleText, texts} from '../../src/text/module-text.ts';
import {plainText} from '../../src/text/plain-text.ts';

const {data, words} = assembleCourse(await readContent('.'), {
  standard: 'web',
  version: '0',
});

/**
 * What a module says and its text version does not, by kind. These are words of
 * controls, short forms of what is there in full, and answers to steps that
 * only somebody takes who goes through the pages.
 */
const leftOut: Record<string, RegExp[]> = {
  choice: [/^say$/],
  questions: [/^questions\./],
  reply: [/^say$/, /^repair\.find$/],
  simulator: [/^(another|empty|service|average|customers|start|tryTwo)$/],
  profile: [/^qualities\.[^.]+\.short$/],
};

const modules = data.modules.map((outline) => ({
  outline,
  words: words[outline.id]!,
  labels: data.words,
}));

it('every kind of activity has a text', () => {
  assert.deepEqual(Object.keys(texts).sort(), Object.keys(kinds).sort());
});

for (const context of modules) {
  const {id, title, activities} = context.outline;

  describe(`the text version of ${id}`, () => {
    for (const activity of activities) {
      it(`has every text of the ${activity.kind} "${activity.id}"`, () => {
        const text = plainText(title, activityText(activity, context));

        const missing = allTexts(context.words[activity.id])
          .filter(([path]) => !isLeftOut(activity.kind, path))
          .filter(([, said]) => !holds(text, said))
          .map(([path]) => path);

        assert.deepEqual(missing, []);
      });
    }

    it('has headings in order, and a heading for each link', () => {
      const blocks = moduleText(context);
      const headings = blocks.filter((block) => block.type === 'heading');
      const ids = headings.flatMap(({id}) => id ?? []);
      const links = blocks
        .flatMap((block) =>
          block.type === 'list'
            ? block.items.flatMap((item) => [item, ...(item.more ?? [])])
            : [],
        )
        .flatMap(({to}) => to ?? []);

      assert.equal(new Set(ids).size, ids.length);
      assert.deepEqual(
        links.filter((to) => !ids.includes(to)),
        [],
      );
      headings.reduce((before, {level, text}) => {
        assert.ok(level <= before + 1, `"${text}" is too deep.`);
        return level;
      }, 1);
    });

    it('leaves nothing to be filled in, and nothing undefined', () => {
      const text = plainText(title, moduleText(context));
      assert.doesNotMatch(text, /\{\w+\}|undefined/);
    });
  });
}

it('a text that is left out would be missed', () => {
  const [context] = modules;
  const story = context!.outline.activities[0]!;
  const own = structuredClone(context!.words[story.id]) as {
    steps: Record<string, {title: string}>;
  };
  const text = plainText('', activityText(story, context!));

  Object.values(own.steps)[0]!.title = 'Never said';

  const missing = allTexts(own).filter(([, said]) => !holds(text, said));
  assert.equal(missing.length, 1);
});

/** Every text in an object, with its path. */
function allTexts(value: unknown, path: string[] = []): [string, string][] {
  if (typeof value === 'string') return [[path.join('.'), value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    allTexts(inner, [...path, key]),
  );
}

function isLeftOut(kind: string, path: string) {
  return (leftOut[kind] ?? []).some((pattern) => pattern.test(path));
}

/** Braces stand for anything: they are filled in when the text is written. */
function holds(text: string, said: string) {
  let from = 0;
  return said.split(/\{\w+\}/).every((part) => {
    const at = text.indexOf(part, from);
    from = at + part.length;
    return at >= 0;
  });
}
