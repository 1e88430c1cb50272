/** When to check: after the messages that have already come in, and never later than it must be. */
import type { Runtime } from './runtime.ts';

/** Decides when a draft is checked. */
export interface Scheduler {
  /** The draft is to be checked; asked for many times in a burst, it is checked once. */
  touch(uri: string): void;
  forget(uri: string): void;
  /** Resolves once no further message is waiting in line. */
  settled(): Promise<void>;
}

/**
 * Turns of the event loop without news after which the line counts as empty. The library hands out one
 * message a turn, and one turn more passes between our own task and the next message.
 */
const quietTurns = 2;

/** A stream of messages that never pauses is checked this often all the same. */
const longestWait = 40;

/**
 * `check` is called for one draft at a time, the one touched last first, so that messages get their turn
 * in between. Where it returns true there is more to do, and it is called again when nothing else waits.
 */
export function createScheduler(runtime: Runtime, check: (uri: string) => boolean): Scheduler {
  const dirty = new Set<string>();
  const unfinished = new Set<string>();
  let waiting: (() => void)[] = [];
  let armed = false;
  let quiet = 0;
  let since = 0;

  const arm = () => {
    quiet = 0;
    if (armed) return;
    armed = true;
    since = runtime.now();
    runtime.setImmediate(turn);
  };

  const turn = () => {
    quiet += 1;
    if (quiet < quietTurns && runtime.now() - since < longestWait) {
      runtime.setImmediate(turn);
      return;
    }
    armed = false;
    const served = waiting;
    waiting = [];
    for (const resolve of served) resolve();
    if (served.length === 0) checkOne();
    if (dirty.size + unfinished.size + waiting.length > 0) arm();
  };

  const checkOne = () => {
    const uri = [...dirty].pop() ?? unfinished.values().next().value;
    if (uri === undefined) return;
    dirty.delete(uri);
    unfinished.delete(uri);
    if (check(uri)) unfinished.add(uri);
  };

  return {
    touch(uri) {
      dirty.delete(uri);
      dirty.add(uri);
      arm();
    },
    forget(uri) {
      dirty.delete(uri);
      unfinished.delete(uri);
    },
    settled() {
      return new Promise((resolve) => {
        waiting.push(resolve);
        arm();
      });
    },
  };
}
