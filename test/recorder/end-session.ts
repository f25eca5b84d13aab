import type {TestVisit} from '../lms/test-lms.ts';

/** The session with the LMS has ended, until the course opens the visit again. */
export function endSession(
  {strict}: TestVisit,
  is12: boolean,
  {
    isSignedIn = () => true,
    nextLearner = () => '',
    refuses,
  }: {
    /** Until then, no visit can be opened. */
    isSignedIn?: () => boolean;
    /** Who has signed in, if it is somebody else. */
    nextLearner?: () => string;
    /** Elements that this LMS does not know. */
    refuses?: RegExp;
  } = {},
) {
  let isOver = true;
  const code = (in2004: number) => (is12 ? 301 : in2004);
  strict.inject('Initialize', (_, pass) => {
    if (!isOver) return {answer: pass()};
    if (!isSignedIn()) return {answer: 'false', code: 101};
    isOver = false;
    // One that was never open is opened, too.
    pass();
    return {answer: 'true', code: 0};
  });
  strict.inject('GetValue', ([element], pass) => {
    if (isOver) return {answer: '', code: code(122)};
    const isId = /(student|learner)_id$/.test(String(element));
    return {answer: (isId && nextLearner()) || pass()};
  });
  strict.inject('SetValue', ([element], pass) => {
    if (isOver) return {answer: 'false', code: code(132)};
    return refuses?.test(String(element))
      ? {answer: 'false', code: 401}
      : {answer: pass()};
  });
  strict.inject('Commit', (_, pass) =>
    isOver ? {answer: 'false', code: code(142)} : {answer: pass()},
  );
  strict.inject('Terminate', (_, pass) =>
    isOver ? {answer: 'false', code: code(112)} : {answer: pass()},
  );
}
