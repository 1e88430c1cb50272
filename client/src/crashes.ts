/** A server that dies is started again quietly; one that keeps dying is told of. */
import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';

/** The handler that the language client asks. */
export interface CrashHandler extends ErrorHandler {
  /** The person chose to start again: what happened before no longer counts. */
  forget(): void;
}

const most = 4;
const within = 3 * 60 * 1000;

/** `gaveUp` is called when the server has died four times in three minutes. */
export function createCrashHandler({ gaveUp, now = Date.now }: { gaveUp(): void; now?: () => number }): CrashHandler {
  let crashes: number[] = [];
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed() {
      const time = now();
      crashes = [...crashes.filter((past) => time - past < within), time];
      if (crashes.length < most) return { action: CloseAction.Restart, handled: true };
      gaveUp();
      return { action: CloseAction.DoNotRestart, handled: true };
    },
    forget() {
      crashes = [];
    },
  };
}
