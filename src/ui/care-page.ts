import {LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import type {ActivityEvent} from '../course/activity-machine.ts';
import {bringTogether} from './bring-into-view.ts';
import {ActEvent} from './events.ts';

/**
 * A screen with one main heading. After turning to it, focus goes to the
 * heading, so that a screen reader says where one is and the keyboard goes on
 * from there.
 */
export abstract class CarePage extends LitElement {
  /** Says what is still to be done, on pages that ask: one went on without. */
  @property({type: Boolean}) unanswered = false;

  async focusHeading() {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
  }

  /** Leads to what is still to be answered here, and to the words that say so. */
  async leadToUnanswered() {
    this.unanswered = true;
    await this.updateComplete;
    this.focusUnanswered();
    bringTogether(this.renderRoot.querySelector('.nudge'));
  }

  /** Goes to what is still to be answered, on pages that ask. */
  protected focusUnanswered() {}

  /** Tells what the learner did here. */
  protected act(act: ActivityEvent) {
    this.dispatchEvent(new ActEvent(act));
  }
}
