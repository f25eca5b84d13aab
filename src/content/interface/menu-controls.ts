import * as v from 'valibot';
import {text} from '../ids.ts';

/** The words around a menu of conversations, whatever it offers. */
export const menuControls = v.strictObject({
  /** {enough}, {all} */
  some: text,
  /** {all} */
  every: text,
  /** {ended}, {all}: of those that are enough, later of all. */
  count: text,
  /** Once enough have ended, and some are left. */
  enough: text,
  /** Said when somebody goes on before it is enough. {more} */
  tooFew: text,
  /** What can be said of each. */
  new: text,
  begun: text,
  done: text,
  /** {share} */
  share: text,
  /** From it to what follows in the module. */
  goOn: text,
  /** Back to it, from any page. */
  open: text,
  /** {enough}, {all}: on the module's card on the home screen. */
  card: text,
});
