/** A server and a client in one process, with a small service in place of the real one. */
import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { serve } from '../../server/src/connection/serve.ts';
import { FramedReader, FramedWriter } from '../../server/src/node/framing.ts';
import type { InitializationOptions } from '../../server/src/protocol.ts';
import type {
  Analysis,
  AnalysisConfig,
  Finding,
  OpenDraft,
  RuleInfo,
  Service,
} from '../../server/src/service/types.ts';
import type { Format, TextChange } from '../../server/src/text/types.ts';

/** Defaults like those of the real service. */
export const defaults: AnalysisConfig = Object.freeze({
  enabled: true,
  rules: {},
  dismissed: new Set<string>(),
  kind: 'auto',
  nation: 'england',
  knownAcronyms: [],
  supportService: { name: '', phone: '', web: '' },
  school: '',
  signature: '',
  child: { name: '', pronouns: '', prefers: [] },
  parentNamesWelcome: [],
  readingAge: { letter: 11, plan: 12 },
  postDelay: 2,
  termBreaks: [],
  plainLanguage: true,
} satisfies AnalysisConfig);

/** Rules of the small service: it marks "lazy" and, where "thanks" is missing, the first character. */
export const rules: readonly RuleInfo[] = ['feelings/lazy', 'perspectives/missing-thanks'].map((code) => ({
  code,
  principle: code.startsWith('feelings') ? 'feelings' : 'perspectives',
  severity: 'warning',
  title: code === 'feelings/lazy' ? 'Calling a child lazy' : 'No word of thanks',
  what: '',
  why: '',
  instead: '',
  source: '',
  page: `${code}.md`,
}));

/** Counts what the server does, and can be made to fail. */
export interface Watch {
  analyses: number;
  edits: TextChange[];
  fail: boolean;
  /** Analyses until a draft is complete. */
  slices: number;
}

export function smallService(watch: Watch): Service {
  return {
    rules,
    open: (text: string, format: Format) => new SmallDraft(text, format, watch),
    hover: (draft, _config, offset) => {
      const start = draft.text.lastIndexOf('lazy', offset);
      return start >= 0 && offset <= start + 4 ? { start, end: start + 4, markdown: '**Why** this hurts' } : undefined;
    },
    complete: (_draft, _config, offset) => [
      {
        label: 'Strengths',
        detail: 'section',
        documentation: '',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: snippet syntax
        edit: { start: offset, end: offset, text: 'Strengths\n${1:what goes well}' },
        snippet: true,
        sort: '0',
      },
    ],
    lenses: () => [{ start: 0, end: 1, title: '1 strength', add: 'strengths' }],
    fixAll: (draft) => {
      const start = draft.text.indexOf('EHCP');
      return start < 0 ? [] : [{ start, end: start + 4, text: 'education, health and care plan (EHCP)' }];
    },
  };
}

class SmallDraft implements OpenDraft {
  text: string;
  readonly format: Format;
  readonly #watch: Watch;
  #slices: number;

  constructor(text: string, format: Format, watch: Watch) {
    this.text = text;
    this.format = format;
    this.#watch = watch;
    this.#slices = watch.slices;
  }

  edit(changes: readonly TextChange[]): void {
    for (const { start, end, text } of changes) {
      this.#watch.edits.push({ start, end, text });
      this.text = this.text.slice(0, start) + text + this.text.slice(end);
    }
  }

  reset(text: string): void {
    this.text = text;
  }

  analyse(config: AnalysisConfig): Analysis {
    this.#watch.analyses += 1;
    if (this.#watch.fail) throw new Error(`cannot read ${this.text}`);
    this.#slices -= 1;
    const findings: Finding[] = [];
    for (const { index } of this.text.matchAll(/lazy/gi)) {
      const edits = [{ start: index, end: index + 4, text: 'tired' }];
      findings.push({
        start: index,
        end: index + 4,
        code: 'feelings/lazy',
        principle: 'feelings',
        severity: 'warning',
        message: 'Say what you saw.',
        omission: false,
        fixes: [{ title: 'Say “tired”', edits, preferred: true }],
        key: `lazy-${index}`,
      });
    }
    if (this.text.length > 0 && !this.text.includes('thank')) {
      findings.push({
        start: 0,
        end: 1,
        code: 'perspectives/missing-thanks',
        principle: 'perspectives',
        severity: 'information',
        message: 'A word of thanks is missing.',
        omission: true,
        fixes: [
          {
            title: 'Add thanks',
            edits: [{ start: 0, end: 0, text: 'Thank you for [what].\n' }],
            preferred: false,
            // biome-ignore lint/suspicious/noTemplateCurlyInString: snippet syntax
            snippet: [{ start: 0, end: 0, text: 'Thank you for ${1:what}.\n' }],
          },
        ],
        key: 'thanks',
      });
    }
    const kept = findings
      .filter(({ key, code }) => !config.dismissed.has(key) && config.rules[code] !== 'off')
      .sort((a, b) => a.start - b.start);
    return {
      kind: 'letter',
      findings: kept,
      words: this.text.split(' ').length,
      counts: {} as Analysis['counts'],
      complete: this.#slices <= 0,
      sections: [
        { title: 'One', level: 1, roles: ['strengths', 'needs'], start: 0, end: 4, headingEnd: 2 },
        { title: 'Two', level: 2, roles: [], start: 4, end: 8, headingEnd: 6 },
      ],
      balance: { strengths: 1, needs: 0 },
    };
  }
}

/** A client over an in-memory pipe. */
export interface Client {
  readonly connection: ProtocolConnection;
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
}

export const pulls: ClientCapabilities = {
  textDocument: { diagnostic: {} },
  workspace: { diagnostics: { refreshSupport: true } },
};

/** Starts a server, initializes it and hands back the client. */
export async function start({ capabilities = {}, options, settings }: ClientOptions = {}): Promise<Client> {
  const up = new PassThrough();
  const down = new PassThrough();
  const watch: Watch = { analyses: 0, edits: [], fail: false, slices: 0 };
  const writer = new FramedWriter(down);
  const server = createConnection(new FramedReader(up, () => void writer.write(unreadable).catch(() => {})), writer);
  const runtime = {
    setImmediate: (task: () => void) => void setImmediate(task),
    now: () => performance.now(),
    version: '1.2.3',
    pagesBase: 'file:///ext/pages',
  };
  serve(server, runtime, { createService: () => smallService(watch), defaultConfig: defaults });

  const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const published: PublishDiagnosticsParams[] = [];
  const logged: string[] = [];
  const inbox = createInbox();
  connection.onNotification((method, params) => inbox.put(method, params));
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
  connection.onRequest((method, params) => {
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
