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

export type Screen = 'home' | 'module' | 'employer' | 'help';

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

/** The learner wants the next page, or the one before. */
export class TurnEvent extends LearnerEvent {
  to: 'next' | 'back';

  constructor(to: 'next' | 'back') {
    super('care-turn');
    this.to = to;
  }
}

/** The learner chose a level on a scale, from 0. */
export class LevelEvent extends LearnerEvent {
  level: number;

  constructor(level: number) {
    super('care-level');
    this.level = level;
  }
}

/** The learner said whether an occasion comes to mind. */
export class OccasionEvent extends LearnerEvent {
  occasion: boolean;

  constructor(occasion: boolean) {
    super('care-occasion');
    this.occasion = occasion;
  }
}

/** The learner picked an option, and means it. */
export class PickEvent extends LearnerEvent {
  option: string;

  constructor(option: string) {
    super('care-pick');
    this.option = option;
  }
}

/** The learner wrote something: all that is in the field now. */
export class WriteEvent extends LearnerEvent {
  text: string;

  constructor(text: string) {
    super('care-write');
    this.text = text;
  }
}

/** The learner leaves the course. */
export class ExitEvent extends LearnerEvent {
  constructor() {
    super('care-exit');
  }
}

/** The learner asks to try again: to save, or to load what is missing. */
export class RetryEvent extends LearnerEvent {
  what: 'save' | 'load' | 'launch';

  constructor(what: 'save' | 'load' | 'launch') {
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
    'care-turn': TurnEvent;
    'care-level': LevelEvent;
    'care-occasion': OccasionEvent;
    'care-pick': PickEvent;
    'care-write': WriteEvent;
    'care-exit': ExitEvent;
    'care-retry': RetryEvent;
    'care-dismiss': DismissEvent;
    'care-display': DisplayEvent;
  }
}
