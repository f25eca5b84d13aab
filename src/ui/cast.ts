import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {CastDrawings} from '../content/cast-drawings.ts';

/**
 * The drawings of the people, once they have arrived: they come after the first
 * screen, or never.
 */
let drawings: CastDrawings | undefined;
const viewers = new Set<ReactiveControllerHost>();

/** Shows the people wherever they are waited for. */
export function useCast(arrived: CastDrawings) {
  drawings = arrived;
  for (const viewer of viewers) viewer.requestUpdate();
}

/** Lets an element draw people, and again when the drawings arrive. */
export class CastController implements ReactiveController {
  private readonly host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  get drawings() {
    return drawings;
  }

  hostConnected() {
    viewers.add(this.host);
  }

  hostDisconnected() {
    viewers.delete(this.host);
  }
}
