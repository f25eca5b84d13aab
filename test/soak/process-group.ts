import {execFile, spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {promisify} from 'node:util';

/** A program with all that it starts, which can be killed as one. */
export interface ProcessGroup {
  readonly child: ChildProcess;
  signal(name: NodeJS.Signals): void;
  /** As if the power went: nothing is asked, and nothing is left running. */
  kill(): Promise<void>;
}

/** Starts a program at the head of a group of its own. */
export function startGroup(
  command: string,
  args: string[],
  env: NodeJS.ProcessEnv = process.env,
): ProcessGroup {
  const child = spawn(command, args, {
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = once(child, 'close');
  const group = child.pid!;

  function signal(name: NodeJS.Signals) {
    try {
      process.kill(-group, name);
    } catch (error) {
      // It had ended before.
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }

  // It would outlive us: what ends us does not reach a group of its own.
  const killAtExit = () => signal('SIGKILL');
  process.once('exit', killAtExit);

  return {
    child,
    signal,
    async kill() {
      process.off('exit', killAtExit);
      signal('SIGKILL');
      await closed;
      while (await isRunning(group));
    },
  };
}

/** The text that a program says, as soon as it matches. */
export async function said(
  {child}: ProcessGroup,
  from: 'stdout' | 'stderr',
  wanted: RegExp,
): Promise<string> {
  let all = '';
  for await (const text of child[from]!.iterator({destroyOnReturn: false})) {
    all += String(text);
    const found = wanted.exec(all)?.[1];
    if (found === undefined) continue;
    // It may go on talking; nobody listens, and it must not wait for that.
    child[from]!.resume();
    return found;
  }
  throw new Error(`A program ended before its time. It said: ${all}`);
}

/** Whether anything of a group is alive; what is dead may still be listed. */
async function isRunning(group: number): Promise<boolean> {
  const {stdout} = await promisify(execFile)('ps', ['-A', '-o', 'pgid=,stat=']);
  return stdout.split('\n').some((line) => {
    const [id, state = 'Z'] = line.trim().split(/\s+/);
    return Number(id) === group && !state.startsWith('Z');
  });
}
