import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {
  Question,
  Questions,
  QuestionsWords,
} from '../../src/content/kinds/questions.ts';
import {allOptions} from '../../src/content/question-options.ts';
import {readContent} from '../../src/content/read-content.ts';

// The rules of item writing: nobody is to find the right answer by its looks.

const {modules} = await readContent('.');
const banks = modules.flatMap(({structure, words}) =>
  structure.activities.flatMap((activity) =>
    activity.kind === 'questions'
      ? [{bank: activity, words: words.activities[activity.id]}]
      : [],
  ),
) as {bank: Questions; words: QuestionsWords}[];

for (const {bank, words} of banks) {
  const own = (question: Question) => words.questions[question.id]!;
  const each = bank.questions.map((question) => ({
    question,
    words: own(question),
    texts: allOptions(question).map(({id}) => own(question).options[id]!),
  }));
  const singles = each.flatMap(({question, words}) => {
    if (question.type !== 'single') return [];
    const {options, correct} = question;
    return [
      {
        id: question.id,
        place: options.findIndex(({id}) => id === correct),
        lengths: options.map(({id}) => words.options[id]!.length),
      },
    ];
  });

  describe(`the questions of ${bank.id}`, () => {
    it('are at least eight for each of the first seven modules', () => {
      const checked = modules.filter(({structure}) =>
        structure.activities.every(({kind}) => kind !== 'questions'),
      );
      for (const {structure} of checked) {
        const about = bank.questions.filter(
          ({module}) => module === structure.id,
        );
        assert.ok(about.length >= 8, `${structure.id}: ${about.length}`);
      }
    });

    it('check objectives of the module that they are about', () => {
      for (const {module, objective, id} of bank.questions) {
        const about = modules.find(({structure}) => structure.id === module);
        assert.ok(about?.structure.objectives.includes(objective), id);
      }
    });

    it('have options alike in length', () => {
      for (const {id, lengths} of singles) {
        const [shortest, longest] = [Math.min, Math.max].map((extreme) =>
          extreme(...lengths),
        ) as [number, number];
        assert.ok(longest <= shortest * 1.6 + 8, `${id}: ${lengths.join()}`);
      }
    });

    it('have the longest option right no more often than by chance', () => {
      const chance = singles.reduce(
        (sum, {lengths}) => sum + 1 / lengths.length,
        0,
      );
      const longest = singles.filter(
        ({place, lengths}) => lengths[place] === Math.max(...lengths),
      );
      assert.ok(
        longest.length <= chance,
        `${longest.length} of ${singles.length}; chance is ${chance.toFixed(1)}`,
      );
    });

    it('spread the right answer over all places', () => {
      const counts = [0, 1, 2, 3].map(
        (place) => singles.filter((one) => one.place === place).length,
      );
      const spread = Math.max(...counts) - Math.min(...counts);
      assert.ok(spread <= Math.max(2, singles.length / 6), counts.join());
    });

    it('have no option twice, and none of “all” or “none of the above”', () => {
      for (const {question, texts} of each) {
        const lower = texts.map((text) => text.toLowerCase());
        assert.equal(new Set(lower).size, lower.length, question.id);
        for (const text of lower)
          assert.doesNotMatch(text, /\b(all|none|both) of (the|these)\b/);
      }
    });

    it('ask for what is so, unless NOT stands out', () => {
      for (const {words, question} of each) {
        assert.doesNotMatch(
          words.question,
          /\b(not|never|except|least)\b|n[’']t\b/,
          question.id,
        );
      }
    });

    it('explain right and wrong, each in words of its own', () => {
      for (const {words, question} of each) {
        assert.notEqual(words.right, words.wrong, question.id);
        for (const text of [words.right, words.wrong])
          assert.ok(text.length >= 40, question.id);
      }
    });

    it('come in all four types', () => {
      const types = new Set(bank.questions.map(({type}) => type));
      assert.equal(types.size, 4);
    });
  });
}
