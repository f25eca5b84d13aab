import {deadApi} from '../../src/workbench/rehearsal/dead-api.ts';
import type {Place} from '../../src/workbench/rehearsal/trouble.ts';
import type {TestVisit} from './test-lms.ts';

type Windowish = Record<string, unknown>;

/**
 * The window that the course runs in, as far as the search for the API looks,
 * and how it waits there.
 */
export function windowOf({owner}: Pick<TestVisit, 'owner'>, place?: Place) {
  const isName = (name: string) => name.startsWith('API');
  const name = Object.keys(owner).find(isName)!;
  const api = owner[name];
  let waits = 0;
  alone(owner);
  if (place === 'late') delete owner[name];
  if (place === 'both') {
    const other = name === 'API' ? 'API_1484_11' : 'API';
    owner[other] = deadApi();
  }
  return {
    window: course(owner, place) as unknown as Window,
    wait: () => {
      if (place === 'late' && ++waits === 8) owner[name] = api;
      return Promise.resolve();
    },
  };
}

function course(owner: Windowish, place?: Place): Windowish {
  switch (place) {
    case 'missing':
      return alone({});
    case 'opener':
      return alone({opener: owner});
    case 'portal':
      return framedBy(foreign({parent: owner}), owner);
    case 'elsewhere':
      return framedBy(foreign({}), foreign({}));
    default:
      return owner;
  }
}

function alone(window: Windowish): Windowish {
  window.parent = window.top = window;
  window.opener ??= null;
  return window;
}

function framedBy(parent: Windowish, top: Windowish): Windowish {
  return {parent, top, opener: null};
}

/** A window of another domain: one may climb over it, and see nothing. */
function foreign(window: Windowish): Windowish {
  const made: Windowish = new Proxy(window, {
    get(_, name) {
      if (name === 'parent') return window.parent ?? made;
      if (name === 'opener') return null;
      throw new DOMException('Blocked a frame.', 'SecurityError');
    },
  });
  return made;
}
