// What the text version of a module needs: a script of its own, since few ask
// for it, and nobody should wait for it.
import {moduleText} from './text/module-text.ts';
import './ui/care-text.ts';

export {moduleText};

export interface TextVersion {
  moduleText: typeof moduleText;
}
