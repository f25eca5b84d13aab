import {quietly} from '../../lms/quietly.ts';
import {pingFile, pingText} from '../../content/ping.ts';
import {reachPackage} from '../../recorder/is-saved.ts';
import type {Facts, PlaceFacts} from '../facts.ts';

/** Where the page stands, and what it may do there. */
export function lookAround(from: Window, storage: boolean): PlaceFacts {
  const isFramed = from.parent !== from;
  // Unreadable for a frame of another address; null outside of frames.
  const frame = quietly(() => from.frameElement);
  const sandbox = frame?.getAttribute('sandbox')?.split(/\s+/);
  const isKnown = !isFramed || (frame !== undefined && frame !== null);
  const allows = (word: string) =>
    isKnown ? !sandbox || sandbox.includes(word) : undefined;
  return {
    window: isFramed ? 'frame' : from.opener ? 'own window' : 'whole page',
    width: from.innerWidth,
    height: from.innerHeight,
    storage,
    print: allows('allow-modals'),
    download: allows('allow-downloads'),
  };
}

/** Asks the server for a file of the package, as the course does after a save. */
export async function reachServer(owner: Window): Promise<Facts['reach']> {
  const isSameOrigin = quietly(
    () =>
      location.protocol.startsWith('http') &&
      owner.location.origin === location.origin,
  );
  if (!isSameOrigin) return 'another address';
  const isReached = await reachPackage(pingFile, pingText)();
  return isReached ? 'reached' : 'not reached';
}
