import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Whether the page is that wide. For an element whose parts stand in another
 * order where there is room: styles alone would move them for the eye only, and
 * leave the order that is read as it was.
 */
export class HasRoom implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private readonly query: MediaQueryList;

  constructor(host: ReactiveControllerHost, width: string) {
    this.host = host;
    this.query = matchMedia(`(min-width: ${width})`);
    host.addController(this);
  }

  get matches() {
    return this.query.matches;
  }

  hostConnected() {
    this.query.addEventListener('change', this.look);
  }

  hostDisconnected() {
    this.query.removeEventListener('change', this.look);
  }

  private readonly look = () => this.host.requestUpdate();
}
