import type {ActivityEvent} from '../course/activity-machine.ts';
import type {Display} from './display.ts';

/**
 * What learners do, as events. Each rises through every shadow root to
 * `main.ts`, which alone knows what follows.
 */
abstract class LearnerEvent extends Event {
  constructor(type: string) {
    super(type, {bubbles: true, composed: true});
  }
}

export type Screen =
  'home' | 'module' | 'certificate' | 'text' | 'employer' | 'help';

/** The learner went to a screen. */
export class GoEvent extends LearnerEvent {
  screen: Screen;
  module?: string;

  constructor(screen: Screen, module?: string) {
    super('care-go');
    this.screen = screen;
    this.module = module;
  }
}

/** The learner did something on a page of a module. */
export class ActEvent extends LearnerEvent {
  act: ActivityEvent;

  constructor(act: ActivityEvent) {
    super('care-act');
    this.act = act;
  }
}

/** The learner leaves the course. */
export class ExitEvent extends LearnerEvent {
  constructor() {
    super('care-exit');
  }
}

/** The learner asks to try again: to save, to load, or to open the course. */
export class RetryEvent extends LearnerEvent {
  what: 'save' | 'load' | 'launch' | 'left' | 'here';

  constructor(what: RetryEvent['what']) {
    super('care-retry');
    this.what = what;
  }
}

/** The learner put a notice away. */
export class DismissEvent extends LearnerEvent {
  notice: string;

  constructor(notice: string) {
    super('care-dismiss');
    this.notice = notice;
  }
}

/** The learner changed how the course looks. */
export class DisplayEvent extends LearnerEvent {
  display: Display;

  constructor(display: Display) {
    super('care-display');
    this.display = display;
  }
}

declare global {
  interface HTMLElementEventMap {
    'care-go': GoEvent;
    'care-act': ActEvent;
    'care-exit': ExitEvent;
    'care-retry': RetryEvent;
    'care-dismiss': DismissEvent;
    'care-display': DisplayEvent;
  }
}
