import type {ReactiveControllerHost} from 'lit';

/**
 * Something that comes after the first screen, or never, such as drawings. Who
 * waits for it is shown again when it is there.
 */
export class Awaited<Value> {
  value?: Value;
  private readonly viewers = new Set<ReactiveControllerHost>();

  arrive(value: Value) {
    this.value = value;
    for (const viewer of this.viewers) viewer.requestUpdate();
  }

  /** Has an element wait for it. */
  show(host: ReactiveControllerHost) {
    host.addController({
      hostConnected: () => this.viewers.add(host),
      hostDisconnected: () => this.viewers.delete(host),
    });
  }
}
