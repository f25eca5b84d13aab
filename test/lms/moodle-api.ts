import type {ScormApi} from '../../src/lms/find-api.ts';
import type {Elements} from '../../src/workbench/rehearsal/elements.ts';

/** The server behind the API. */
export interface Server {
  standard: '1.2' | '2004';
  /** Whether it answers no commit, because its session has ended, say. */
  isDown(): boolean;
  /** Everything that the visit holds now. */
  read(): Elements;
  /** Keeps what a commit brought. */
  store(sent: Elements): void;
}

/**
 * Sends what an API was given to a server, as Moodle does: in SCORM 1.2 only
 * what differs from the last commit, be it that nobody got that one; and there
 * Finish ends the visit whatever the server says.
 */
export function moodleApi(inner: ScormApi, server: Server): ScormApi {
  const is12 = server.standard === '1.2';
  let sent: Elements = {};
  let code = 0;
  let isEnded = false;

  function send(commit: () => unknown, ends: boolean): unknown {
    const isLost = server.isDown();
    code = isLost ? 101 : 0;
    const answer = isLost ? 'false' : commit();
    isEnded ||= is12 && ends;
    const now = server.read();
    const changes = Object.entries(now).filter(
      ([element, value]) => sent[element] !== value,
    );
    if (is12) sent = now;
    if (String(answer) === 'true') server.store(Object.fromEntries(changes));
    return answer;
  }

  return new Proxy(inner, {
    get(target, property) {
      const name = String(property).replace(/^LMS/, '');
      const method = target[String(property)];
      if (typeof method !== 'function') return method;
      return (...args: string[]) => {
        const call = () => method.apply(target, args);
        if (name === 'GetLastError' && code) return String(code);
        if (/Error|Diagnostic/.test(name)) return call();
        code = isEnded && name !== 'Initialize' ? 301 : 0;
        if (code) return 'false';
        return /^(Commit|Finish|Terminate)$/.test(name)
          ? send(call, name !== 'Commit')
          : call();
      };
    },
  });
}
