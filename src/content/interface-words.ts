import * as v from 'valibot';
import {text} from './ids.ts';

/** The words of the player's own controls and screens, in one language. */
export const interfaceWords = v.strictObject({
  exit: text,
});

export type InterfaceWords = v.InferOutput<typeof interfaceWords>;
