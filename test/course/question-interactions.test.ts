import {expect} from '@open-wc/testing';
import type {QuestionsWords} from '../../src/content/kinds/questions.ts';
import {questionInteractions} from '../../src/course/question-interactions.ts';
import {answered, bank, endedWith, questionsOf} from './example-bank.ts';

const questions = bank(4);
const activity = questionsOf(questions);
const asked = questions.slice(0, 4).map((question, index) => ({
  question: question.id,
  answer: answered(question, index !== 0),
}));
const attempt = {...endedWith(3), asked};
const tell = (answers: object, words?: QuestionsWords) =>
  questionInteractions('final-check', activity, {answers} as never, words);

describe('questionInteractions', () => {
  it('tells each answer by the type of its question', () => {
    const told = tell({1: attempt});

    expect(told.map(({id, type, result}) => [id, type, result])).to.deep.equal([
      ['final_check_tea_a', 'choice', 'incorrect'],
      ['final_check_tea_b', 'choice', 'correct'],
      ['final_check_tea_c', 'sequencing', 'correct'],
      ['final_check_tea_d', 'matching', 'correct'],
    ]);
    expect(told[0]).to.deep.equal({
      id: 'final_check_tea_a',
      description: 'tea-a',
      objectives: ['tea_aim'],
      at: 20_000,
      latency: 9000,
      result: 'incorrect',
      type: 'choice',
      choices: ['a', 'b', 'c'],
      response: ['a'],
      correct: ['b'],
    });
    expect(told[3]).to.deep.include({
      sources: ['a', 'b', 'c'],
      targets: ['x', 'y'],
      response: [
        ['a', 'x'],
        ['b', 'y'],
        ['c', 'x'],
      ],
    });
  });

  it('tells the question in words, once they are here', () => {
    const own = {options: {}, right: '', wrong: ''};
    const words = {
      objectives: {},
      questions: {
        'tea-a': {...own, situation: 'It is cold.', question: 'What now?'},
        'tea-b': {...own, question: 'Who is it?'},
      },
    };

    const told = tell({1: attempt}, words);

    expect(told[0]?.description).to.equal('What now? It is cold.');
    expect(told[1]?.description).to.equal('Who is it?');
  });

  it('says in each id which attempt it is of, and sums up the later ones', () => {
    const all = {1: attempt, 2: attempt, 4: attempt, 5: endedWith(1)};

    const ids = tell(all).map(({id}) => id);

    expect(ids.filter((id) => id.includes('tea_a'))).to.deep.equal([
      'final_check_tea_a',
      'final_check_tea_a_2',
      'final_check_tea_a_4',
    ]);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(tell(all).at(-1)).to.deep.include({
      id: 'final_check_attempt_5',
      type: 'fill-in',
      response: '25',
      result: 'incorrect',
    });
  });

  it('tells of no answer before it is given', () => {
    const begun = {
      seed: 1,
      startedAt: 0,
      asked: [asked[0], {question: 'tea-b'}],
    };

    expect(tell({1: begun, 5: {...begun, asked: []}})).to.have.length(1);
  });

  it('tells that the learner attested, and when, and no name', () => {
    const attested = {...endedWith(4, 4, {attested: true, at: 90_000}), asked};

    const told = tell({1: attested, 2: attested});

    expect(told.filter(({id}) => id.includes('attest'))).to.deep.equal(
      ['', '_2'].map((suffix) => ({
        id: `final_check_attestation${suffix}`,
        description: 'The learner confirmed to have taken the check in person',
        objectives: [],
        at: 90_000,
        result: 'neutral',
        type: 'fill-in',
        response: 'confirmed',
      })),
    );
  });
});
