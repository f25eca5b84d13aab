/**
 * The learner has put an answer together as far as this, and may still change
 * it: between the parts of a question and the question, no further.
 */
export class ResponseEvent extends Event {
  /** As it is answered; undefined while something is missing. */
  response?: string[];

  constructor(response?: string[]) {
    super('care-response', {bubbles: true});
    this.response = response;
  }
}

declare global {
  interface HTMLElementEventMap {
    'care-response': ResponseEvent;
  }
}
