import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readability, textsIn} from '../../src/content/readability.ts';
import {readContent} from '../../src/content/read-content.ts';
import {readModule, wordsReport} from '../../src/content/report-words.ts';

const measure = (...texts: string[]) =>
  readability(
    texts.map((text, index) => ({place: `${index}`, text})),
    () => false,
  );

describe('how a text reads', () => {
  it('is easy where words and sentences are short, and hard where they are not', () => {
    const easy = measure('We listen. We ask. Then we help.');
    const hard = measure(
      'Organisational accountability necessitates comprehensive stakeholder communication throughout implementation.',
    );

    assert.ok(easy.grade < 3, `${easy.grade}`);
    assert.ok(hard.grade > 15, `${hard.grade}`);
  });

  it('counts words and sentences as a reader would', () => {
    const {words, sentences} = measure(
      'Dr Who’s well-kept list: 40 calls. Is that a lot? Yes.',
    );

    assert.equal(words, 11);
    assert.equal(sentences, 3);
  });

  it('finds a sentence that is too long, and where it is', () => {
    const long = `${'word '.repeat(26)}.`;

    assert.deepEqual(
      measure('Short.', long).tooLong.map(({place}) => place),
      ['1'],
    );
    assert.deepEqual(measure(`${'word '.repeat(25)}.`).tooLong, []);
  });

  it('leaves out what is quoted, since people may talk as they like', () => {
    const told = `They say: “${'word '.repeat(30)}.”`;

    assert.deepEqual(measure(told).tooLong, []);
  });

  it('reads every text of a file, whatever it hangs on', () => {
    assert.deepEqual(textsIn({$schema: 'x', a: {b: ['c', {d: 'e'}]}, n: 1}), [
      {place: 'a.b.0', text: 'c'},
      {place: 'a.b.1.d', text: 'e'},
    ]);
  });
});

describe('the words of the course', async () => {
  const content = await readContent('.');

  for (const module of content.modules) {
    const {id} = module.structure;

    it(`${id} reads like grade 8 or easier`, () => {
      const {grade} = readModule(module);
      assert.ok(grade <= 8, `grade ${grade.toFixed(1)}`);
    });

    it(`${id} has no sentence that is too long, but for what people say`, () => {
      assert.deepEqual(readModule(module).tooLong, []);
    });
  }

  it('explain an answer without one formula: seldom a kind word, and then “But”', () => {
    const explained = content.modules.flatMap(({words}) =>
      textsIn(words.activities).filter(({place}) => /\.feedback$/.test(place)),
    );
    const formula = explained.filter(({text}) => /[.?”] But /.test(text));
    assert.ok(explained.length > 300);
    assert.ok(formula.length <= explained.length / 10, `${formula.length}`);
  });

  it('are reported module by module', () => {
    const report = wordsReport(content).split('\n');
    assert.equal(report.length, content.modules.length + 1);
    assert.match(
      report[1]!,
      /^self-assessment +\d+ +\d+ +\d+\.\d +\d+ +\d+\.\d$/,
    );
  });
});
