import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {InteractionResponse} from '../../src/course/outcome-types.ts';
import {letter, response12, response2004} from '../../src/lms/responses.ts';
import {responses12, responses2004} from './scorm-rules.ts';

const words = fc.stringMatching(/^[a-z]{1,6}(_[a-z0-9]{1,6}){0,3}$/);
const several = fc.uniqueArray(words, {minLength: 1, maxLength: 36});
/** Some of many, in any order. */
const some = (all: string[]) => fc.shuffledSubarray(all, {minLength: 1});

const chosen = several.chain((choices) =>
  fc.record({
    type: fc.constantFrom('choice' as const, 'sequencing' as const),
    choices: fc.constant(choices),
    response: some(choices),
    correct: some(choices),
  }),
);
const rated = several.chain((choices) =>
  fc.record({
    type: fc.constant('likert' as const),
    choices: fc.constant(choices),
    response: fc.constantFrom(...choices),
  }),
);
const matched = fc.tuple(several, several).chain(([sources, targets]) => {
  const pairs = fc.array(
    fc.tuple(fc.constantFrom(...sources), fc.constantFrom(...targets)),
    {minLength: 1, maxLength: 50},
  );
  return fc.record({
    type: fc.constant('matching' as const),
    sources: fc.constant(sources),
    targets: fc.constant(targets),
    response: pairs,
    correct: pairs,
  });
});
const performed = fc.tuple(several, several).chain(([ids, answers]) =>
  fc.record({
    type: fc.constant('performance' as const),
    steps: fc.constant(ids.map((id) => ({id, answers}))),
    response: fc.array(
      fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...answers)),
      {minLength: 1, maxLength: 50},
    ),
  }),
);
const anything: fc.Arbitrary<InteractionResponse> = fc.oneof(
  chosen,
  rated,
  matched,
  performed,
);

describe('responses', () => {
  it('look as SCORM 1.2 wants them, whatever was answered', () => {
    fc.assert(
      fc.property(anything, (answer) => {
        const {response, pattern} = response12(answer);
        const rule = responses12[answer.type]!;
        expect(response).to.match(rule);
        expect(pattern || response).to.match(rule);
        expect(response.length).to.be.at.most(255);
      }),
    );
  });

  it('look as SCORM 2004 wants them, whatever was answered', () => {
    fc.assert(
      fc.property(anything, (answer) => {
        const {response, pattern} = response2004(answer);
        expect(response).to.match(responses2004[answer.type]!);
        expect(pattern || response).to.match(responses2004[answer.type]!);
      }),
    );
  });

  it('name choices by letters in SCORM 1.2, by their ids in 2004', () => {
    const answer: InteractionResponse = {
      type: 'choice',
      choices: ['blame', 'greet', 'listen'],
      response: ['greet', 'listen'],
      correct: ['greet'],
    };

    expect(response12(answer)).to.eql({response: 'b,c', pattern: 'b'});
    expect(response2004(answer)).to.eql({
      response: 'greet[,]listen',
      pattern: 'greet',
    });
  });

  it('join pairs as each standard does', () => {
    const answer: InteractionResponse = {
      type: 'matching',
      sources: ['angry', 'sad'],
      targets: ['calm', 'comfort'],
      response: [
        ['angry', 'comfort'],
        ['sad', 'calm'],
      ],
    };

    expect(response12(answer).response).to.equal('a.b,b.a');
    expect(response2004(answer).response).to.equal(
      'angry[.]comfort[,]sad[.]calm',
    );
  });

  it('tell a conversation step by step, in SCORM 1.2 by letters', () => {
    const answer: InteractionResponse = {
      type: 'performance',
      steps: [
        {id: 'counter', answers: ['refuse', 'ask']},
        {id: 'project', answers: ['listen', 'guess']},
      ],
      response: [
        ['counter', 'ask'],
        ['project', 'listen'],
      ],
      correct: [['counter', 'ask']],
    };

    expect(response12(answer)).to.eql({response: 'a.b,b.a', pattern: 'a.b'});
    expect(response2004(answer).response).to.equal(
      'counter[.]ask[,]project[.]listen',
    );
  });

  it('have nothing to say where nothing was answered', () => {
    const answer: InteractionResponse = {
      type: 'choice',
      choices: ['greet'],
      response: [],
    };

    expect(response12(answer)).to.eql({response: '', pattern: ''});
    expect(response2004(answer)).to.eql({response: '', pattern: ''});
  });

  it('keep a text from looking like several', () => {
    const {response} = response2004({type: 'fill-in', response: 'a[,]b'});

    expect(response).to.equal('a[ , ]b');
  });

  it('have a letter for 36 choices and none for what is no choice', () => {
    const choices = Array.from({length: 36}, (_, index) => `c${index}`);

    expect(letter(choices, 'c35')).to.equal('9');
    expect(letter(choices, 'other')).to.equal('');
  });
});
