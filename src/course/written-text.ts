import {writingLimit} from '../content/writing-limit.ts';

/** The one item of a writing, under which its text is kept. */
export const ownText = 'own';

/** How much room a text takes where it is saved. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Whether a text can be kept. */
export function fits(text: string, limit = writingLimit): boolean {
  return bytesOf(text) <= limit;
}
