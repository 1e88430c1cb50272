/** A server and a client in one process, with a small service in place of the real one. */
import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  createConnection,
  createMessageConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type Message,
  type MessageConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { soundMessages } from '../../server/src/connection/messages.ts';
import type { House } from '../../server/src/connection/runtime.ts';
import { serve } from '../../server/src/connection/serve.ts';
import { FramedReader, FramedWriter } from '../../server/src/node/framing.ts';
import type { InitializationOptions } from '../../server/src/protocol.ts';
import { defaults, smallService, type Watch } from './smallService.ts';

export { defaults, rules } from './smallService.ts';

/** A client over an in-memory pipe. */
export interface Client {
  readonly connection: MessageConnection;
  readonly watch: Watch;
  readonly result: InitializeResult;
  /** Bytes straight to the server. */
  readonly raw: PassThrough;
  readonly published: PublishDiagnosticsParams[];
  /** Lines that the server logged, and messages that it showed. */
  readonly logged: string[];
  open(text: string, uri?: string, languageId?: string): Promise<void>;
  change(version: number, ...contentChanges: unknown[]): Promise<void>;
  pull(previousResultId?: string, uri?: string): Promise<DocumentDiagnosticReport>;
  /** The next message of that name, or one that has come already and was not asked for yet. */
  next<T>(method: string): Promise<T>;
  close(): void;
}

export const draftUri = 'file:///drafts/letter.md';

/** How the client answers what the server asks. */
export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly options?: InitializationOptions;
  settings?: (uri: string | undefined) => unknown;
  /** In place of the small service. */
  readonly house?: House;
}

export const pulls: ClientCapabilities = {
  textDocument: { diagnostic: {} },
  workspace: { diagnostics: { refreshSupport: true } },
};

/** Starts a server, initializes it and hands back the client. */
export async function start({ capabilities = {}, options, settings, house }: ClientOptions = {}): Promise<Client> {
  const up = new PassThrough();
  const down = new PassThrough();
  const watch: Watch = { analyses: 0, edits: [], fail: false, slices: 0 };
  const writer = new FramedWriter(down);
  const reader = new FramedReader(up, () => void writer.write(unreadable).catch(() => {}));
  const refuse = (answer: object) => void writer.write(answer as Message).catch(() => {});
  const server = createConnection(soundMessages(reader, refuse), writer);
  const runtime = {
    setImmediate: (task: () => void) => void setImmediate(task),
    now: () => performance.now(),
    version: '1.2.3',
    pagesBase: 'file:///ext/pages',
  };
  serve(server, runtime, house ?? { createService: () => smallService(watch), defaultConfig: defaults });

  const connection = createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const published: PublishDiagnosticsParams[] = [];
  const logged: string[] = [];
  const inbox = createInbox();
  connection.onNotification((method: string, params: unknown) => inbox.put(method, params));
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params);
    inbox.put('textDocument/publishDiagnostics', params);
  });
  for (const method of ['window/logMessage', 'window/showMessage']) {
    connection.onNotification(method, (params: { message: string }) => {
      logged.push(params.message);
      inbox.put(method, params);
    });
  }
  connection.onRequest((method: string, params: unknown) => {
    inbox.put(method, params);
    return null;
  });
  connection.onRequest('workspace/configuration', (params: { items: { scopeUri?: string }[] }) => {
    inbox.put('workspace/configuration', params);
    return params.items.map((item) => settings?.(item.scopeUri) ?? null);
  });
  connection.listen();
  const result = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    capabilities,
    initializationOptions: options,
  });
  await connection.sendNotification('initialized', {});
  return {
    connection,
    watch,
    result,
    raw: up,
    published,
    logged,
    open: (text, uri = draftUri, languageId = 'markdown') =>
      connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } }),
    change: (version, ...contentChanges) =>
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: draftUri, version },
        contentChanges,
      }),
    pull: (previousResultId, uri = draftUri) =>
      connection.sendRequest('textDocument/diagnostic', {
        textDocument: { uri },
        identifier: 'alongside',
        ...(previousResultId !== undefined && { previousResultId }),
      }),
    next: (method) => inbox.take(method),
    close: () => {
      connection.dispose();
      server.dispose();
      up.destroy();
      down.destroy();
    },
  };
}

const unreadable = { jsonrpc: '2.0', id: null, error: { code: -32700, message: 'unreadable' } } as never;

function createInbox() {
  const kept = new Map<string, unknown[]>();
  const waiting = new Map<string, ((params: unknown) => void)[]>();
  return {
    put(method: string, params: unknown) {
      const taker = waiting.get(method)?.shift();
      if (taker) taker(params);
      else kept.set(method, [...(kept.get(method) ?? []), params]);
    },
    take<T>(method: string): Promise<T> {
      const come = kept.get(method);
      if (come && come.length > 0) return Promise.resolve(come.shift() as T);
      return new Promise((resolve) => {
        waiting.set(method, [...(waiting.get(method) ?? []), resolve as (params: unknown) => void]);
      });
    },
  };
}

/** The next published diagnostics that carry this version. */
export async function publishedFor(client: Client, version: number): Promise<Diagnostic[]> {
  for (;;) {
    const params = await client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
    if (params.version === version) return params.diagnostics;
  }
}

/** An insertion. */
export function insert(line: number, character: number, text: string) {
  return { range: { start: { line, character }, end: { line, character } }, text };
}
