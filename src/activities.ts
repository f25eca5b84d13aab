// What an open module needs: its machines, its elements. It is a script of its
// own that comes after the first screen, which must not wait for it.
import './ui/care-module.ts';
import {conductModule} from './course/conduct-module.ts';
import {shownAnswer} from './shown-answer.ts';

export {conductModule, shownAnswer};

export interface Activities {
  conductModule: typeof conductModule;
  shownAnswer: typeof shownAnswer;
}
