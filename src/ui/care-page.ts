import {LitElement} from 'lit';
import type {ActivityEvent} from '../course/activity-machine.ts';
import {ActEvent} from './events.ts';

/**
 * A screen with one main heading. After turning to it, focus goes to the
 * heading, so that a screen reader says where one is and the keyboard goes on
 * from there.
 */
export abstract class CarePage extends LitElement {
  async focusHeading() {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
  }

  /** Goes to what is still to be answered here, on pages that ask. */
  focusUnanswered() {}

  /** Tells what the learner did here. */
  protected act(act: ActivityEvent) {
    this.dispatchEvent(new ActEvent(act));
  }
}
