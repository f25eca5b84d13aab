import {
  refused,
  type ApiCall,
  type Method,
  type Reply,
  type Trouble,
} from './trouble.ts';

/** C – every call, with every odd answer. */

type Oddity = 'no' | 'false' | 'true' | 'undefined' | 'null' | 'throws';

/** The call is made where the answer is odd, and not where it is a refusal. */
const oddities: Record<
  Oddity,
  {says: string; reply: (call: ApiCall) => Reply}
> = {
  no: {
    says: 'answers false, as a boolean',
    reply: () => ({answer: false, code: 101}),
  },
  false: {
    says: 'answers "false"',
    reply: () => ({answer: 'false', code: 101}),
  },
  true: {
    says: 'answers true, as a boolean',
    reply: ({pass}) => ({...pass(), answer: true}),
  },
  undefined: {
    says: 'answers nothing (undefined)',
    reply: ({pass}) => ({...pass(), answer: undefined, code: 0}),
  },
  null: {
    says: 'answers nothing (null)',
    reply: ({pass}) => ({...pass(), answer: null, code: 0}),
  },
  throws: {
    says: 'throws an exception',
    reply: () => {
      throw new DOMException('A network error occurred.', 'NetworkError');
    },
  },
};

const works = 'Everything is recorded all the same.';
const notConfirmed =
  'The course says that it is not confirmed, keeps trying, and keeps what the LMS holds as it is.';
const unreadable =
  'The course does not start over what the LMS holds: it says that nothing is reported.';
const unended =
  'What was saved stays saved, and the course does not say otherwise.';

const required: Record<Method, Record<Oddity, string>> = {
  Initialize: {
    ...each(works),
    ...refusals(
      'After three tries the course says that nothing is reported, and works on this device.',
    ),
  },
  GetValue: each(unreadable),
  SetValue: {...each(works), ...refusals(notConfirmed)},
  Commit: {...each(works), ...refusals(notConfirmed)},
  Terminate: {...each(works), ...refusals(unended)},
};

const odd: Trouble[] = (Object.keys(required) as Method[]).flatMap((method) =>
  (Object.keys(oddities) as Oddity[]).map((oddity): Trouble => {
    const {says, reply} = oddities[oddity];
    return {
      id: `${method}-${oddity}`,
      title: `${method} ${says}`,
      symptom: `${nameOf(method)} ${says}.`,
      required: required[method][oddity],
      rehearse: () => ({calls: {[method]: reply}}),
    };
  }),
);

/** Several LMSs say "false", and mean yes; of others it is a plain no. */
const plainNos: Trouble[] = [
  {
    id: 'SetValue-false-taken',
    title: 'SetValue answers "false", and takes it',
    symptom:
      'SetValue answers "false" without an error, and has taken the value.',
    required: works,
    rehearse: () => ({
      calls: {SetValue: ({pass}) => ({...pass(), answer: 'false', code: 0})},
    }),
  },
  {
    id: 'SetValue-false-lost',
    title: 'SetValue answers "false", without an error',
    symptom: 'SetValue answers "false" without an error, and takes nothing.',
    required: notConfirmed,
    rehearse: () => ({calls: {SetValue: () => refused(0)}}),
  },
];

export const answering: Trouble[] = [...odd, ...plainNos];

function nameOf(method: Method): string {
  return method === 'Terminate' ? 'Terminate (LMSFinish)' : method;
}

function each(text: string): Record<Oddity, string> {
  return {
    ...refusals(text),
    ...{true: text, undefined: text, null: text},
  };
}

function refusals(text: string) {
  return {no: text, false: text, throws: text};
}
