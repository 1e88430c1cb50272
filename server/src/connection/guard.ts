/** The guard round each handler: life cycle, cancellation, faults. Never lets draft words into a log. */
import { type CancellationToken, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** `new` until `initialize` is answered, `stopped` from `shutdown` on. */
export interface Life {
  phase: 'new' | 'running' | 'stopped';
}

/** Wraps handlers. */
export interface Guard {
  /** A faulty handler costs its own answer only: the client is given `fallback`. */
  request<P, R>(
    method: string,
    fallback: R,
    handler: (params: P, token: CancellationToken) => R | Promise<R>,
  ): (params: P, token: CancellationToken) => Promise<R>;
  notification<P>(method: string, handler: (params: P) => void): (params: P) => void;
}

/** Makes the guard. `log` is given lines that are safe to keep. */
export function createGuard(life: Life, log: (line: string) => void): Guard {
  return {
    request(method, fallback, handler) {
      return async (params, token) => {
        if (life.phase === 'new') throw new ResponseError(ErrorCodes.ServerNotInitialized, 'Not initialized yet.');
        if (life.phase === 'stopped') throw new ResponseError(ErrorCodes.InvalidRequest, 'Shut down already.');
        stopIfCancelled(token);
        try {
          const answer = await handler(params, token);
          stopIfCancelled(token);
          return answer;
        } catch (error) {
          if (error instanceof ResponseError) throw error;
          log(`${method}: ${describeFault(error)}`);
          return fallback;
        }
      };
    },
    notification(method, handler) {
      return (params) => {
        if (life.phase !== 'running') return;
        try {
          handler(params);
        } catch (error) {
          if (error instanceof ResponseError) log(`${method}: ${error.message}`);
          else log(`${method}: ${describeFault(error)}`);
        }
      };
    },
  };
}

/** Cancelled is an answer of its own, not an empty list. */
export function stopIfCancelled(token: CancellationToken | undefined): void {
  if (token?.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
}

/** The name of an error and where it arose. Its message is left out: it may quote the draft. */
export function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return `a thrown ${typeof error}`;
  const name = /^[A-Za-z]{1,60}$/.test(error.name) ? error.name : 'Error';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [name, ...frames.slice(0, 8)].join('\n');
}

/** For parameters without which a request has no meaning. */
export function invalidParams(what: string): ResponseError<void> {
  return new ResponseError(ErrorCodes.InvalidParams, what);
}
