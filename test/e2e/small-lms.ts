import type {ScormStandard} from '../../src/packager/standards.ts';

/**
 * A page that is an LMS: it offers SCORM's calls, and keeps what is committed
 * in its own storage, beside who the learner is. For tests of where in a browser an LMS may stand.
 */
export function smallLms(standard: ScormStandard, body: string) {
  const is12 = standard === 'scorm12';
  return `<!doctype html><title>LMS</title><script>
    const read = () => JSON.parse(localStorage.getItem('record') ?? '{}');
    const learner = '${is12 ? 'cmi.core.student_id' : 'cmi.learner_id'}';
    const record = {[learner]: 'ana', ...read()};
    const commit = () => {
      localStorage.setItem('record', JSON.stringify(record));
      return 'true';
    };
    const calls = {
      Initialize: () => 'true',
      GetValue: (element) => record[element] ?? '',
      SetValue: (element, value) => {
        record[element] = value;
        return 'true';
      },
      Commit: commit,
      ${is12 ? 'Finish' : 'Terminate'}: commit,
      GetLastError: () => '0',
      GetErrorString: () => '',
      GetDiagnostic: () => '',
    };
    window.${is12 ? 'API' : 'API_1484_11'} = Object.fromEntries(
      Object.entries(calls).map(([name, call]) => ['${is12 ? 'LMS' : ''}' + name, call]),
    );
  </script>${body}`;
}

/** A button of an LMS that opens a page in a window of its own. */
export const opens = (page: string) =>
  `<button onclick="window.open('${page}', '', 'popup')">Open</button>`;

export const frames = (page: string, attributes = '') =>
  `<iframe title="Frame" width="900" height="700" ${attributes} src="${page}"></iframe>`;
