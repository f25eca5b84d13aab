// What an open module needs: its machines, its elements; and the certificate.
// It is a script of its own that comes after the first screen, which must not
// wait for it.
import './ui/care-certificate.ts';
import './ui/care-module.ts';
import {certificateOf} from './course/certificate.ts';
import {conductModule} from './course/conduct-module.ts';
import {shownAnswer} from './shown-answer.ts';

export {certificateOf, conductModule, shownAnswer};

export interface Activities {
  certificateOf: typeof certificateOf;
  conductModule: typeof conductModule;
  shownAnswer: typeof shownAnswer;
}
