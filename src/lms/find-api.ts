import {quietly} from './quietly.ts';

/** A SCORM API object: methods by name, which must be called on the object. */
export type ScormApi = Record<string, (...args: string[]) => unknown>;

/** `API` is SCORM 1.2; `API_1484_11` is SCORM 2004. Some LMSs offer both. */
export type ApiName = 'API' | 'API_1484_11';

export interface FoundApi {
  api: ScormApi;
  /**
   * The window that holds it, or its document; the visit lasts only as long as
   * that window.
   */
  owner: Window;
  name: ApiName;
}

/** The window to look from, and how to let time pass; tests bring their own. */
export interface Surroundings {
  window?: Window;
  wait?: (milliseconds: number) => Promise<void>;
}

/**
 * Looks for the LMS's API: in the own window, its parents from the nearest up,
 * then the opener and its parents, last the opener's document. Pages of other domains on the way are
 * stepped over, since LMSs sit inside portals.
 */
export function findApi(name: ApiName, from: Window): FoundApi | undefined {
  for (const start of [
    () => from,
    () => from.opener as Window | null,
    () => from.top?.opener as Window | null,
    () => from.parent.opener as Window | null,
    // Some old LMSs have hung it on the document.
    () => (from.opener as Window).document as unknown as Window,
  ]) {
    const found = climb(name, quietly(start));
    if (found) return found;
  }
  return undefined;
}

/** Looks again and again: some LMSs put the API up after the course. */
export async function waitForApi(
  name: ApiName,
  {
    window: from = window,
    every = 250,
    for: patience = 5000,
    wait = sleep,
  }: Surroundings & {every?: number; for?: number} = {},
): Promise<FoundApi | undefined> {
  for (let waited = 0; ; waited += every) {
    const found = findApi(name, from);
    if (found || waited >= patience) return found;
    await wait(every);
  }
}

/** Whether its window is still open, and holds it. */
export function isInPlace({api, owner, name}: FoundApi): boolean {
  const isOpen = () =>
    owner.closed === false ||
    // The document of a window that has gone has no view.
    Boolean((owner as unknown as Document).defaultView);
  return quietly(() => isOpen() && Reflect.get(owner, name) === api) ?? false;
}

/** Whether a page of another domain could be hiding the API. */
export function isFramedByAnotherDomain(from: Window): boolean {
  return [...parents(from), quietly(() => from.opener as Window | null)].some(
    (other) => other && quietly(() => other.location.href) === undefined,
  );
}

export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function climb(name: ApiName, start: Window | null | undefined) {
  if (!start) return undefined;
  const initialize = name === 'API' ? 'LMSInitialize' : 'Initialize';
  for (const owner of [start, ...parents(start)]) {
    const api = quietly(() => {
      const candidate = (owner as unknown as Record<string, ScormApi>)[name];
      // An element with the id "API" would be here as well.
      return typeof candidate?.[initialize] === 'function' ? candidate : null;
    });
    if (api) return {api, owner, name};
  }
  return undefined;
}

/** From the nearest up. The limit is ADL's, against frames that never end. */
function parents(start: Window): Window[] {
  const found: Window[] = [];
  let current = start;
  while (found.length < 500) {
    const parent = quietly(() => current.parent);
    if (!parent || parent === current) break;
    found.push(parent);
    current = parent;
  }
  return found;
}
