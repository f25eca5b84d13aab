import {fileURLToPath} from 'node:url';
import {said, startGroup, type ProcessGroup} from './process-group.ts';

const main = fileURLToPath(
  new URL('../../src/workbench/main.ts', import.meta.url),
);

/**
 * The workbench as a program of its own, to be killed and started again: at the
 * same address, on the same data.
 */
export class KillableServer {
  url = '';
  private readonly data: string;
  private readonly packages: string;
  private group?: ProcessGroup;

  constructor(data: string, packages: string) {
    this.data = data;
    this.packages = packages;
  }

  /** Does nothing while it runs. */
  async start() {
    if (this.group) return;
    const port = this.url ? new URL(this.url).port : '0';
    this.group = startGroup(
      process.execPath,
      [
        '--disable-warning=ExperimentalWarning',
        ...[main, '--data', this.data, '--packages', this.packages],
      ],
      {...process.env, PORT: port},
    );
    this.group.child.stderr!.resume();
    this.url = await said(this.group, 'stdout', /runs at (\S+)/);
  }

  async kill() {
    await this.group?.kill();
    this.group = undefined;
  }

  /** Takes connections, and answers none. */
  pause() {
    this.group?.signal('SIGSTOP');
  }

  goOn() {
    this.group?.signal('SIGCONT');
  }
}
