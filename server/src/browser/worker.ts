/** The server's own part of a browser worker: the connection to the page. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  type Message,
} from 'vscode-languageserver/browser';
import { soundMessages } from '../connection/messages.ts';
import type { House, Runtime } from '../connection/runtime.ts';
import { serve } from '../connection/serve.ts';

/** The worker that this script runs in. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

/** As browsers have it; the types of Node know another. */
declare const MessageChannel: new () => {
  readonly port1: { onmessage: (() => void) | null };
  readonly port2: { postMessage(message: unknown): void };
};

/** Serves a language service to the page that made this worker. */
export function run(house: House): void {
  const runtime: Runtime = {
    setImmediate: createSetImmediate(),
    now: () => performance.now(),
    version: 'web',
    // The extension names the folder of pages; a worker does not know where it came from.
    pagesBase: undefined,
  };
  const writer = new BrowserMessageWriter(self);
  const reader = soundMessages(new BrowserMessageReader(self), (answer) => void writer.write(answer as Message));
  serve(createConnection(reader, writer), runtime, house);
}

/** A browser's `setTimeout` waits four milliseconds once it is nested; a message port does not. */
function createSetImmediate(): (task: () => void) => void {
  const tasks: (() => void)[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => tasks.shift()?.();
  return (task) => {
    tasks.push(task);
    port2.postMessage(undefined);
  };
}
