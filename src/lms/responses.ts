import type {InteractionResponse} from '../course/outcome-types.ts';
import {line} from './formats.ts';

/** What was answered and what would have been right, as a standard spells it. */
export interface SpelledResponse {
  /** '' when nothing was answered, which is then not written. */
  response: string;
  /** '' when there is no right answer. */
  pattern: string;
}

/** SCORM 1.2 knows choices by one character, so each has room for 36. */
const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
const mostChoices = letters.length;

/** The character that stands for a choice in SCORM 1.2: `a` for the first. */
export function letter(choices: string[], choice: string): string {
  return letters[choices.indexOf(choice)] ?? '';
}

export function response12(answer: InteractionResponse): SpelledResponse {
  switch (answer.type) {
    case 'fill-in':
      return both(answer, (text) => line(text, 255));
    case 'likert':
      return {response: letter(answer.choices, answer.response), pattern: ''};
    case 'choice':
    case 'sequencing':
      return both(answer, (ids) =>
        join(
          ids.map((id) => letter(answer.choices, id)),
          ',',
          255,
        ),
      );
    case 'matching':
      return both(answer, (pairs) =>
        join(
          pairs.map(([source, target]) =>
            pair(
              letter(answer.sources, source),
              letter(answer.targets, target),
              '.',
            ),
          ),
          ',',
          255,
        ),
      );
    case 'performance':
      return both(answer, (steps) =>
        join(
          steps.map(([step, said]) => performed12(answer.steps, step, said)),
          ',',
          255,
        ),
      );
  }
}

export function response2004(answer: InteractionResponse): SpelledResponse {
  switch (answer.type) {
    case 'fill-in':
      return both(answer, (text) => line(text.replaceAll('[,]', '[ , ]')));
    case 'likert':
      return {response: shortId(answer.response), pattern: ''};
    case 'choice':
    case 'sequencing':
      return both(answer, (ids) => join(ids.map(shortId), '[,]'));
    case 'matching':
      return both(answer, (pairs) =>
        join(
          pairs.map(([source, target]) =>
            pair(shortId(source), shortId(target), '[.]'),
          ),
          '[,]',
        ),
      );
    case 'performance':
      return both(answer, (steps) =>
        join(
          steps.map(([step, said]) =>
            pair(shortId(step), shortId(said), '[.]'),
          ),
          '[,]',
        ),
      );
  }
}

function both<Given>(
  {response, correct}: {response: Given; correct?: Given},
  spell: (given: Given) => string,
): SpelledResponse {
  return {
    response: spell(response),
    pattern: correct === undefined ? '' : spell(correct),
  };
}

/** SCORM 1.2 takes any text here; with letters, the longest way has room. */
function performed12(
  steps: {id: string; answers: string[]}[],
  step: string,
  said: string,
) {
  const ids = steps.map(({id}) => id);
  const answers = steps[ids.indexOf(step)]?.answers ?? [];
  return pair(letter(ids, step), letter(answers, said), '.');
}

function pair(left: string, right: string, dot: string): string {
  return left && right && left + dot + right;
}

/** Joins what is there, each once and whole, as far as there is room. */
function join(parts: string[], comma: string, length = Infinity): string {
  let joined = '';
  for (const part of [...new Set(parts)].slice(0, mostChoices)) {
    const longer = joined && part ? joined + comma + part : joined || part;
    if (longer.length > length) break;
    joined = longer;
  }
  return joined;
}

/** Moodle takes no hyphen, colon or accent here. */
function shortId(id: string): string {
  return id.replace(/\W/g, '_').slice(0, 32);
}
