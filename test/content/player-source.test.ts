import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';

// What the player never does to a learner, read in its source: no walk through
// the course could show that something is never there.

/** Each file of what the learner meets, by its path. */
const files = new Map(
  ['src/main.ts', ...['src/ui', 'src/view', 'src/course'].flatMap(sources)].map(
    (file) => [file, readFileSync(file, 'utf8')],
  ),
);

function sources(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.(ts|css)$/.test(name))
    .map((name) => `${folder}/${name}`);
}

/** The places where something is written, a line each. */
function placesOf(pattern: RegExp) {
  return [...files].flatMap(([file, text]) =>
    [...text.matchAll(pattern)].map(([found]) => `${file}: ${found}`),
  );
}

/** The time that one run of it takes, and how often it runs. */
function timesOf(animation: string) {
  const seconds = [...animation.matchAll(/\b([\d.]+)(m?s)\b/g)].map(
    ([, number, unit]) => Number(number) * (unit === 'ms' ? 0.001 : 1),
  );
  const isEndless = /\binfinite\b/.test(animation);
  const count = /(?<![\w.])(\d+)(?![\w.%(])/.exec(animation)?.[1] ?? 1;
  return {duration: seconds[0]!, runs: isEndless ? Infinity : Number(count)};
}

/** Each movement in the styles, with the times that its tokens stand for. */
function movements() {
  const [, first = ''] = /:root \{([^}]*)\}/.exec(
    files.get('src/ui/tokens.css')!,
  )!;
  const tokens = new Map(
    [...first.matchAll(/(--care-[\w-]+): ([\d.]+m?s);/g)].map(
      ([, name, time]) => [name, time],
    ),
  );
  return placesOf(/(?:animation|transition):[^;]*;/g)
    .filter((place) => !place.endsWith(': none;'))
    .map((place) =>
      place.replace(/var\((--care-[\w-]+)\)/g, (whole, name: string) => {
        assert.ok(tokens.has(name), `${whole} is no time.`);
        return tokens.get(name)!;
      }),
    );
}

describe('the player', () => {
  it('moves nothing for longer than five seconds', () => {
    assert.deepEqual(placesOf(/\.animate\(/g), ['src/ui/arrive.ts: .animate(']);
    const found = movements();

    assert.ok(found.length > 5);
    for (const movement of found) {
      const {duration, runs} = timesOf(movement);
      assert.ok(duration * runs < 5, movement);
    }
  });

  it('repeats no movement more than once in a second, so that nothing flashes', () => {
    for (const movement of movements()) {
      const {duration, runs} = timesOf(movement);
      assert.ok(runs === 1 || duration >= 1, movement);
    }
  });

  it('has no clock that ends a page or takes an answer away', () => {
    assert.deepEqual(placesOf(/set(?:Timeout|Interval)\(.*/g), [
      'src/main.ts: setTimeout(resolve));',
      'src/main.ts: setTimeout(resolve, 100);',
      'src/main.ts: setTimeout(task, 200);',
      "src/ui/care-save-state.ts: setTimeout(() => (this.news = ''), hearingTime);",
      'src/ui/care-tips-calendar.ts: setTimeout(() => URL.revokeObjectURL(link.href), 60_000);',
    ]);
  });

  it('acts on click and change alone, not on a press, a path or a drag', () => {
    const kinds = 'pointer|mouse|touch|key(?:down|up|press)|drag|gesture|wheel';
    const early = new RegExp(`['"@](?:${kinds})\\w*['"=]`, 'g');
    // After Tab, a page may scroll: a field is shown as a whole, no more.
    assert.deepEqual(
      new Set(placesOf(early)),
      new Set(["src/ui/care-course.ts: 'keyup'"]),
    );
    assert.deepEqual(placesOf(/'keyup', (?!seeWholeField\))/g), []);
  });

  it('does not listen to how the device is moved', () => {
    assert.deepEqual(placesOf(/device(?:motion|orientation)/gi), []);
  });

  it('shows nothing because a pointer is over it: styles change, no more', () => {
    const rules = placesOf(/[^{}]*:hover[^{]*\{[^}]*\}/g);
    assert.ok(rules.length > 3);
    for (const rule of rules)
      assert.doesNotMatch(rule, /display|visibility|opacity|content:/);
  });

  it('shows no picture of words: drawings are lines, and a logo is the one image', () => {
    for (const image of placesOf(/<img\b[^>]*>/g))
      assert.match(image, /src=\$\{logo\} alt=\$\{name\}/);
    assert.deepEqual(placesOf(/data:image|background-image|<image\b/g), []);
  });
});
