import * as v from 'valibot';
import {text} from '../ids.ts';

/** A screen of title and text. */
export const message = v.strictObject({title: text, text});
