import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Whether the page is that wide, in rem, as `@container` asks it in styles. For an
 * element whose parts stand in another order where there is room: styles alone
 * would move them for the eye only, and leave the order that is read as it was.
 */
export class HasRoom implements ReactiveController {
  matches = false;

  private readonly host: ReactiveControllerHost;
  private readonly least: number;
  /**
   * Larger text makes the body higher, so that this is seen as well. What follows
   * is for the next frame, since it may change the size of the body again.
   */
  private readonly observer = new ResizeObserver(() =>
    requestAnimationFrame(() => this.look()),
  );

  constructor(host: ReactiveControllerHost, least: number) {
    this.host = host;
    this.least = least;
    host.addController(this);
  }

  hostConnected() {
    this.look();
    this.observer.observe(document.body);
  }

  hostDisconnected() {
    this.observer.disconnect();
  }

  private look() {
    const {fontSize} = getComputedStyle(document.documentElement);
    const matches =
      document.body.clientWidth >= this.least * parseFloat(fontSize);
    if (matches === this.matches) return;
    this.matches = matches;
    this.host.requestUpdate();
  }
}
