import {deadApi} from '../rehearsal/dead-api.ts';
import {
  flatElements,
  names12,
  names2004,
  nestedElements,
  type Model,
} from '../rehearsal/elements.ts';
import type {Hooks} from '../rehearsal/trouble.ts';
import {oddApi, storedWith, troubledApi} from '../rehearsal/troubled-api.ts';
import {troublesOf} from '../rehearsal/troubles.ts';
import type {ScormCalls} from './scorm-api.ts';
import type {Stage} from './stage.ts';

interface Options {
  standard: string;
  contentUrl: string;
  /** Ids of troubles; without any, everything is as it should be. */
  troubles: string[];
  /** What the server holds at launch. */
  cmi: unknown;
  content: Stage;
  isClosing: () => boolean;
}

/** The LMS of this page with the troubles that somebody has chosen for it. */
export function rehearsal(options: Options) {
  const {standard, contentUrl, cmi, content, isClosing} = options;
  const is12 = standard === 'SCORM 1.2';
  const chosen = troublesOf(options.troubles);
  const places = chosen.flatMap(({place}) => place ?? []);
  const hooks: Hooks[] = chosen.flatMap(
    ({rehearse}) =>
      rehearse?.({
        is12,
        names: is12 ? names12 : names2004,
        now: () => performance.now(),
        pause,
        isClosing,
        takeAway: () => content.takeAway(),
        leave: () => location.assign('/records'),
        reload: () => location.reload(),
      }) ?? [],
  );
  const isAway = () => hooks.some((hook) => hook.isAway?.());
  const atLaunch = flatElements(cmi as Model);
  let held = atLaunch;

  return {
    /** The calls as the troubles answer them. */
    troubled(calls: ScormCalls): ScormCalls {
      const watched: Hooks = {
        calls: {
          Initialize({pass}) {
            cutOff(content.window(), isAway);
            return pass();
          },
        },
      };
      const troubled = troubledApi(calls, [...hooks, watched], atLaunch);
      return Object.fromEntries(
        Object.keys(calls).map((name) => [name, troubled[name]!]),
      );
    },
    /** Puts the API up where and when the course may find it. */
    offer(calls: ScormCalls, put: (offered: ScormCalls) => void) {
      if (places.includes('missing')) return;
      if (places.includes('both')) {
        if (is12) window.API_1484_11 = deadApi();
        else window.API = deadApi();
      }
      const offered = oddApi(calls, hooks);
      if (places.includes('late')) setTimeout(() => put(offered), 2000);
      else put(offered);
    },
    /** What the server is to keep of a commit. */
    toKeep(sent: unknown): unknown {
      if (!hooks.some(({stored}) => stored)) return sent;
      held = storedWith(hooks, flatElements(sent as Model), held);
      return nestedElements(held);
    },
    contentUrl: placedUrl(contentUrl, places),
  };
}

/** Where the course comes from: this machine has two names for one server. */
function placedUrl(url: string, places: string[]): string {
  const {hostname, port} = location;
  const other = hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  const elsewhere = `http://${other}:${port}`;
  if (places.includes('elsewhere')) return `${elsewhere}${url}`;
  if (places.includes('portal'))
    return `${elsewhere}/portal?to=${encodeURIComponent(url)}`;
  return url;
}

/** Blocks the page, as a synchronous request does that takes its time. */
function pause(milliseconds: number) {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

/** The course's own requests come to nothing, too, while the server is away. */
function cutOff(course: Window | null, isAway: () => boolean) {
  try {
    const page = course;
    if (!page) return;
    const reach = page.fetch.bind(page);
    page.fetch = (...given) =>
      isAway()
        ? Promise.reject(new TypeError('The server is out of reach.'))
        : reach(...given);
  } catch {
    // In a page of another domain nothing can be cut off.
  }
}
