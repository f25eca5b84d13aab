import type {ScormApi} from '../lms/find-api.ts';

/** What an answer is made of, before anybody makes sense of it. */
export type Kind =
  'text' | 'boolean' | 'number' | 'nothing' | 'object' | 'exception';

export interface RecordedCall {
  /** Milliseconds since the page opened. */
  at: number;
  method: string;
  args: string[];
  kind: Kind;
  /** The answer as it came, or what was thrown. */
  answer: string;
  /** How long the page stood still for it. */
  took: number;
}

/**
 * Stands before the LMS's API and writes down every call as it was answered:
 * what the course makes of an answer is one thing, what IT has to know another.
 */
export function recordCalls(api: ScormApi): {
  api: ScormApi;
  calls: RecordedCall[];
} {
  const calls: RecordedCall[] = [];

  function call(method: string, args: string[]): unknown {
    const at = performance.now();
    const note = (kind: Kind, answer: unknown) =>
      calls.push({
        ...{at, method, args, kind},
        answer: String(answer),
        took: performance.now() - at,
      });
    try {
      const answer = api[method]!(...args);
      note(kindOf(answer), answer);
      return answer;
    } catch (error) {
      note('exception', error);
      throw error;
    }
  }

  return {
    calls,
    api: new Proxy(api, {
      get:
        (_, method) =>
        (...args: string[]) =>
          call(String(method), args),
    }),
  };
}

function kindOf(answer: unknown): Kind {
  if (answer === undefined || answer === null) return 'nothing';
  const type = typeof answer;
  if (type === 'boolean' || type === 'number') return type;
  return type === 'string' ? 'text' : 'object';
}

/** What an element was last read as: to the character, spaces and all. */
export function lastRead(calls: RecordedCall[], element: string): string {
  const call = calls.findLast(
    ({args}) => args.length === 1 && args[0] === element,
  );
  return call?.kind === 'text' ? call.answer : '';
}

/** One call as a line. It is for copying to strangers: no name, no id. */
export function callLine({at, method, args, kind, answer, took}: RecordedCall) {
  const [element = ''] = args;
  const isPrivate = /(student|learner)_(id|name)$/.test(element);
  const given = args.map((arg) => JSON.stringify(short(arg))).join(', ');
  const told = isPrivate ? `(${answer.length} characters)` : short(answer);
  const shown = kind === 'text' ? JSON.stringify(told) : `${told} (${kind})`;
  return `${(at / 1000).toFixed(2)} s  ${method}(${given}) -> ${shown}  ${took.toFixed(0)} ms`;
}

function short(text: string): string {
  return text.length > 100
    ? `${text.slice(0, 60)}… (${text.length} characters)`
    : text;
}
