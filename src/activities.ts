// What an open module needs: its machines, its elements; and the certificate.
// It is a script of its own that comes after the first screen, which must not
// wait for it.
import './ui/care-certificate.ts';
import './ui/care-module.ts';
import {certificateOf} from './course/certificate.ts';
import {conductModule} from './course/conduct-module.ts';
import {shownAnswer} from './shown-answer.ts';
import type {TextVersion} from './text-version.ts';

/**
 * The text version is asked for from here, so that the build leaves in this
 * script what both of them use.
 */
const loadText = (): Promise<TextVersion> => import('./text-version.ts');

export {certificateOf, conductModule, loadText, shownAnswer};

export interface Activities {
  certificateOf: typeof certificateOf;
  conductModule: typeof conductModule;
  shownAnswer: typeof shownAnswer;
  loadText: typeof loadText;
}
