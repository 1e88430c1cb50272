/** The built server, started as any editor starts it. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  createMessageConnection,
  type MessageConnection,
  type ServerCapabilities,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

export const server = fileURLToPath(new URL('../../dist/server.js', import.meta.url));

/** A running server and the line to it. */
export interface Running {
  readonly child: ChildProcessWithoutNullStreams;
  readonly connection: MessageConnection;
  readonly capabilities: ServerCapabilities;
  /** What it wrote to its error stream. */
  errors(): string;
  end(): void;
}

/** Says plainly what is missing, where the server was not built. */
export function mustBeBuilt(): void {
  if (!existsSync(server)) throw new Error('There is no dist/server.js yet. Run `node esbuild.mjs` first.');
}

/** Starts the server for an editor with these capabilities. */
export async function begin(capabilities: object): Promise<Running> {
  const child = spawn(process.execPath, [server, '--stdio']);
  let errors = '';
  child.stderr.on('data', (data) => {
    errors += data;
  });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  const params = { processId: process.pid, rootUri: null, capabilities };
  const result = await connection.sendRequest<{ capabilities: ServerCapabilities }>('initialize', params);
  await connection.sendNotification('initialized', {});
  return {
    child,
    connection,
    capabilities: result.capabilities,
    errors: () => errors,
    end() {
      connection.dispose();
      child.kill();
    },
  };
}
