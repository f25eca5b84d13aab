import {nextFrame} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {lookAgain} from '../../src/ui/look-again.ts';

/** Makes the window as large as this, in CSS pixels, in every engine. */
export async function setViewport(size: {width: number; height: number}) {
  await executeServerCommand('viewport', size);
  // Media queries are looked at with the frame after a change.
  await nextFrame();
  // Between tests there is no course that would see to it.
  if (!document.querySelector('care-course')) lookAgain();
}
