import type {TestVisit} from '../lms/test-lms.ts';

/** The session with the LMS has ended, until the course opens the visit again. */
export function endSession({strict}: TestVisit, is12: boolean) {
  let isOver = true;
  const code = (in2004: number) => (is12 ? 301 : in2004);
  strict.inject('Initialize', (_, pass) => {
    if (!isOver) return {answer: pass()};
    isOver = false;
    return {answer: 'true', code: 0};
  });
  strict.inject('GetValue', (_, pass) =>
    isOver ? {answer: '', code: code(122)} : {answer: pass()},
  );
  strict.inject('SetValue', (_, pass) =>
    isOver ? {answer: 'false', code: code(132)} : {answer: pass()},
  );
  strict.inject('Commit', (_, pass) =>
    isOver ? {answer: 'false', code: code(142)} : {answer: pass()},
  );
}
