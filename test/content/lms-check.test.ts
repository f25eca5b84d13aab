import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {readability, textsIn} from '../../src/content/readability.ts';
import {courseNeeds} from '../../src/lms-check/findings/finding.ts';
import {settingsToTake} from '../../src/lms-check/findings/findings.ts';
import words from '../../src/lms-check/en.json' with {type: 'json'};
import {budgets} from '../../src/packager/sizes.ts';

describe('the words of the LMS check', () => {
  const texts = textsIn(words).map(({place, text}) => ({
    place,
    text: text.replaceAll(/\{\w+\}/g, 'x'),
  }));

  it('are for people in HR: plain, and no sentence too long', () => {
    const {grade, tooLong} = readability(texts, () => false);

    assert.deepEqual(tooLong, []);
    assert.ok(grade <= 8, `${grade}`);
  });

  it('name no setting that does not exist', () => {
    const documented = readFileSync('docs/settings.md', 'utf8');
    for (const setting of Object.values(settingsToTake)) {
      const [key, value] = setting.split(': ');
      const row = documented
        .split('\n')
        .find((line) => line.startsWith(`| \`${key}\` `));
      assert.ok(row, setting);
      assert.ok(/^\d+$/.test(value!) || row.includes(`\`${value}\``), setting);
    }
  });
});

describe('the roll-out kit', () => {
  it('quotes the buttons of the LMS check', () => {
    const kit = readFileSync('docs/rollout.md', 'utf8');
    for (const quoted of [words.start, words.end.button, words.copy]) {
      assert.ok(kit.includes(`“${quoted}”`), `“${quoted}” is not in it`);
    }
  });
});

describe('what the LMS check measures an LMS by', () => {
  it('is what the course may need', () => {
    assert.equal(courseNeeds.withTexts, budgets.state);
    assert.equal(courseNeeds.withoutTexts, budgets.stateWithoutTexts);
  });
});
