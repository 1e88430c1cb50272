/** The door that the hosts knock on. */
import type { Connection } from 'vscode-languageserver';
import { createService, defaultConfig } from '../service/index.ts';
import type { Runtime } from './runtime.ts';
import { type Served, serve } from './serve.ts';

export { describeFault } from './guard.ts';
export { soundMessages } from './messages.ts';
export type { Runtime } from './runtime.ts';

/** Serves the language service over a connection. */
export function startServer(connection: Connection, runtime: Runtime): Served {
  return serve(connection, runtime, { createService, defaultConfig });
}
