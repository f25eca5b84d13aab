import {join} from 'node:path';
import {setTimeout as after} from 'node:timers/promises';
import {startDevice, type Device} from './device.ts';
import {KillableServer} from './killable-server.ts';
import type {Tally} from './tally.ts';

/** All that can fail around a learner: a device, a server, the net between. */
export class Surroundings {
  readonly server: KillableServer;
  private readonly profile: string;
  private readonly tally: Tally;
  private device?: Device;

  /** Keeps everything in `folder`; the server offers what is in `packages`. */
  constructor(folder: string, packages: string, tally: Tally) {
    this.server = new KillableServer(join(folder, 'data'), packages);
    this.profile = join(folder, 'profile');
    this.tally = tally;
  }

  /** The device that is running, or started anew. */
  async context() {
    this.device ??= await startDevice(this.profile);
    return this.device.context;
  }

  async killDevice() {
    const {device} = this;
    this.device = undefined;
    if (!device) return;
    this.tally.kills++;
    await device.kill();
  }

  /** The learner goes on in another window. */
  moves() {
    this.tally.moves++;
  }

  /** In the middle of what it is doing. */
  async killServer(delay: number) {
    await after(delay);
    this.tally.kills++;
    await this.server.kill();
  }

  async cut() {
    this.tally.cuts++;
    await this.device?.context.setOffline(true);
  }

  /** The server takes connections, and answers none: a cut of another kind. */
  pause() {
    this.tally.cuts++;
    this.server.pause();
  }

  /** All is well again, but for a device that was killed. */
  async mend() {
    this.server.goOn();
    await this.server.start();
    await this.device?.context.setOffline(false);
  }

  /** For good, and not counted. */
  async end() {
    await this.device?.kill();
    await this.server.kill();
  }
}
