/** The server in a browser worker. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  type Message,
} from 'vscode-languageserver/browser';
import { type Runtime, soundMessages, startServer } from '../connection/index.ts';
import * as service from '../service/index.ts';

/** The worker that this script runs in. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

/** As browsers have it; the types of Node know another. */
declare const MessageChannel: new () => {
  readonly port1: { onmessage: (() => void) | null };
  readonly port2: { postMessage(message: unknown): void };
};

/**
 * The package carries the rules once: on Node, `server.js` takes the service out of this
 * script, by leaving a shelf for it before it runs the script (see bundles.mjs).
 */
const { alongsideShelf: shelf } = globalThis as { alongsideShelf?: { service?: typeof service } };

if (shelf) shelf.service = service;
else run();

function run(): void {
  const runtime: Runtime = {
    setImmediate: createSetImmediate(),
    now: () => performance.now(),
    version: 'web',
    // The extension names the folder of pages; a worker does not know where it came from.
    pagesBase: undefined,
  };
  const writer = new BrowserMessageWriter(self);
  const reader = soundMessages(new BrowserMessageReader(self), (answer) => void writer.write(answer as Message));
  startServer(createConnection(reader, writer), runtime);
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
