/** The server on Node: over stdio for any editor, or over the channel that the client chose. */
import './memory.ts';
import { Console } from 'node:console';
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import {
  createConnection,
  createServerPipeTransport,
  createServerSocketTransport,
  IPCMessageReader,
  IPCMessageWriter,
  type Message,
  type MessageReader,
  type MessageWriter,
} from 'vscode-languageserver/node';
import { describeFault, type Runtime, soundMessages, startServer } from '../connection/index.ts';
import { FramedReader, FramedWriter } from './framing.ts';

const help = `Alongside language server: helps to write letters and learning plans with parents.

Usage: alongside-language-server --stdio

  --stdio            talk over standard input and output
  --node-ipc         talk over the channel of a Node parent process
  --socket=PORT      connect to a port on this machine
  --pipe=NAME        connect to a named pipe
  --version          print the version
  --help             print this
`;

const { values: options } = parseArgs({
  strict: false,
  options: {
    stdio: { type: 'boolean' },
    'node-ipc': { type: 'boolean' },
    socket: { type: 'string' },
    pipe: { type: 'string' },
    version: { type: 'boolean', short: 'v' },
    help: { type: 'boolean', short: 'h' },
  },
});

/** The folder of this very file; the bundle's own when bundled. */
const here = dirname(realpathSync(process.argv[1] ?? process.execPath));

const runtime: Runtime = {
  setImmediate: (task) => void setImmediate(task),
  now: () => performance.now(),
  version: versionIn(join(here, '..')),
  pagesBase: pathToFileURL(join(here, 'pages')).href,
};

if (options.version) console.log(runtime.version);
else if (options.help) console.log(help);
else run();

function run(): void {
  // Standard output belongs to the protocol.
  globalThis.console = new Console(process.stderr, process.stderr);
  process.on('uncaughtException', (error) => console.error(describeFault(error)));
  process.on('unhandledRejection', (error) => console.error(describeFault(error)));

  const channel = openChannel();
  if (channel === undefined) {
    console.error(help);
    process.exitCode = 2;
    return;
  }
  const [reader, writer] = channel;
  const refuse = (answer: object) => void writer.write({ jsonrpc: '2.0', ...answer }).catch(() => {});
  const served = startServer(createConnection(soundMessages(reader, refuse), writer), runtime);
  const leave = () => process.exit(served.phase === 'stopped' ? 0 : 1);
  reader.onClose(leave);
  writer.onClose(leave);
}

function openChannel(): [MessageReader, MessageWriter] | undefined {
  if (options.stdio) return overStreams();
  if (options['node-ipc'] && process.send) return [new IPCMessageReader(process), new IPCMessageWriter(process)];
  if (typeof options.socket === 'string') return createServerSocketTransport(Number.parseInt(options.socket, 10));
  if (typeof options.pipe === 'string') return createServerPipeTransport(options.pipe);
  return undefined;
}

function overStreams(): [MessageReader, MessageWriter] {
  const writer = new FramedWriter(process.stdout);
  const error = { code: -32700, message: 'The message could not be read.' };
  const reader = new FramedReader(process.stdin, () => {
    void writer.write({ jsonrpc: '2.0', id: null, error } as Message);
  });
  return [reader, writer];
}

function versionIn(folder: string): string {
  try {
    return String(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version);
  } catch {
    return '0.0.0';
  }
}
