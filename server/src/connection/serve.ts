/** The one room that speaks LSP: every handler, wired to the service. */
import {
  type CodeActionParams,
  type CompletionParams,
  type Connection,
  DidChangeConfigurationNotification,
  ErrorCodes,
  type ExecuteCommandParams,
  type InitializeParams,
  MessageType,
  type Position,
  ResponseError,
  ShowMessageNotification,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import {
  type DismissParams,
  type DocumentParams,
  dismissNotification,
  type LeftParams,
  leftNotification,
  type RuleRow,
  rulesRequest,
  type Scorecard,
  scorecardRequest,
  serverCommands,
} from '../protocol.ts';
import type { Service } from '../service/types.ts';
import { codeActions } from './codeActions.ts';
import { type Configuration, createConfiguration } from './configuration.ts';
import { createDiagnosticWriter, type DiagnosticWriter } from './diagnostics.ts';
import { createDocuments, type OpenDocument } from './documents.ts';
import { toCompletions, toHover, toLenses, toSymbols } from './features.ts';
import { createGuard, describeFault, invalidParams, type Life } from './guard.ts';
import { createMarking, type Marking, statusOf } from './marking.ts';
import type { House, Runtime } from './runtime.ts';
import type { Settings } from './settings.ts';
import { offer, readTraits, stringsOf, type Traits } from './traits.ts';

/** The life of a server, for the host that must know how to leave. */
export type Served = Readonly<Life>;

/** Everything that exists once `initialize` has been answered. */
interface Session {
  readonly traits: Traits;
  readonly configuration: Configuration;
  readonly writer: DiagnosticWriter;
  readonly marking: Marking;
  readonly dismissed: Set<string>;
}

/** Puts the handlers on a connection and listens. */
export function serve(connection: Connection, runtime: Runtime, house: House): Served {
  const life: Life = { phase: 'new' };
  const log = (line: string) => connection.console.error(line);
  const guard = createGuard(life, log);
  const service: Service = house.createService({ log: (rule, fault) => log(`rule ${rule}: ${fault}`) });
  const documents = createDocuments(service);
  let session: Session;

  const begin = (params: InitializeParams): Session => {
    const traits = readTraits(params);
    const dismissed = new Set(traits.options.dismissed);
    const configuration = createConfiguration(
      { defaults: house.defaultConfig, rules: service.rules, dismissed: new Set(dismissed) },
      {
        ask: traits.askConfiguration
          ? (uri) => connection.workspace.getConfiguration({ scopeUri: uri, section: 'alongside' })
          : undefined,
        arrived: () => session.marking.refresh(),
        complain: (problems) => {
          const message = `Settings: ${problems.join(' ')}`;
          connection
            .sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message })
            .catch(() => {});
        },
        fault: (error) => log(`workspace/configuration: ${describeFault(error)}`),
      },
      traits.options.settings,
    );
    const writer = createDiagnosticWriter(service.rules, traits.options.pagesBase ?? runtime.pagesBase);
    const marking = createMarking({ connection, runtime, traits, documents, configuration, writer, log });
    return { traits, configuration, writer, marking, dismissed };
  };

  connection.onInitialize((params) => {
    if (life.phase !== 'new') return new ResponseError(ErrorCodes.InvalidRequest, 'Initialized already.');
    session = begin(params);
    life.phase = 'running';
    return { capabilities: offer(session.traits), serverInfo: { name: 'Alongside', version: runtime.version } };
  });

  connection.onInitialized(
    guard.notification('initialized', () => {
      if (!session.traits.registerConfiguration) return;
      connection.client
        .register(DidChangeConfigurationNotification.type, { section: 'alongside' })
        .catch((error) => log(`client/registerCapability: ${describeFault(error)}`));
    }),
  );

  connection.onShutdown(() => {
    if (life.phase === 'stopped') throw new ResponseError(ErrorCodes.InvalidRequest, 'Shut down already.');
    life.phase = 'stopped';
  });

  // Text in step with the editor's.

  connection.onDidOpenTextDocument(
    guard.notification('textDocument/didOpen', ({ textDocument }) => {
      const document = documents.open(textDocument);
      // Asked for now, so that it has come when the draft is read.
      void session.configuration.of(document.uri);
      session.marking.changed(document);
    }),
  );

  connection.onDidChangeTextDocument(
    guard.notification('textDocument/didChange', ({ textDocument, contentChanges }) => {
      const document = documents.change(uriOf(textDocument), textDocument.version, contentChanges);
      if (document) session.marking.changed(document);
      else log('textDocument/didChange: this document is not open.');
    }),
  );

  connection.onDidCloseTextDocument(
    guard.notification('textDocument/didClose', ({ textDocument }) => {
      if (documents.close(uriOf(textDocument))) session.marking.closed(textDocument.uri);
    }),
  );

  // Questions about a draft. A document that is not open has nothing to say.

  interface Asked {
    readonly document: OpenDocument;
    readonly settings: Settings;
  }

  const ask = async <R>(identifier: TextDocumentIdentifier, otherwise: R, answer: (asked: Asked) => R): Promise<R> => {
    const uri = uriOf(identifier);
    const settings = await session.configuration.of(uri);
    const document = documents.get(uri);
    return document && settings.config.enabled ? answer({ document, settings }) : otherwise;
  };

  connection.languages.diagnostics.on(
    guard.request('textDocument/diagnostic', { kind: 'full' as const, items: [] }, (params, token) => {
      uriOf(params.textDocument);
      return session.marking.pull(params, token);
    }),
  );

  connection.onCodeAction(
    guard.request('textDocument/codeAction', [], (params: CodeActionParams) =>
      ask(params.textDocument, [], ({ document, settings: { config } }) => {
        const { traits, writer } = session;
        const analysis = document.draft.analyse(config);
        const fixAll = () => service.fixAll(document.draft, config);
        return codeActions(params, { document, analysis, service, traits, writer, fixAll });
      }),
    ),
  );

  connection.onHover(
    guard.request('textDocument/hover', null, (params) =>
      ask(params.textDocument, null, ({ document, settings }) => {
        if (!settings.hover) return null;
        const hover = service.hover(document.draft, settings.config, document.offsetAt(placeOf(params.position)));
        return hover ? toHover(document, hover, session.traits) : null;
      }),
    ),
  );

  connection.onCompletion(
    guard.request('textDocument/completion', null, (params: CompletionParams) =>
      ask(params.textDocument, null, ({ document, settings }) => {
        if (!settings.completion) return null;
        const offset = document.offsetAt(placeOf(params.position));
        return toCompletions(
          document,
          offset,
          service.complete(document.draft, settings.config, offset),
          session.traits,
        );
      }),
    ),
  );

  connection.onCodeLens(
    guard.request('textDocument/codeLens', [], (params) =>
      ask(params.textDocument, [], ({ document, settings }) =>
        settings.codeLens ? toLenses(document, service.lenses(document.draft, settings.config), session.traits) : [],
      ),
    ),
  );

  connection.onDocumentSymbol(
    guard.request('textDocument/documentSymbol', [], (params) =>
      ask(params.textDocument, [], ({ document, settings }) =>
        settings.symbols ? toSymbols(document, document.draft.analyse(settings.config).sections, session.traits) : [],
      ),
    ),
  );

  // Settings and what the writer chose to leave.

  connection.onDidChangeConfiguration(
    guard.notification('workspace/didChangeConfiguration', (params) => {
      session.configuration.changed(params?.settings?.alongside);
      session.marking.refresh();
    }),
  );

  const dismiss = (keys: readonly string[]) => {
    session.dismissed.clear();
    for (const key of keys) session.dismissed.add(key);
    session.configuration.rebase(new Set(keys));
    session.marking.refresh();
  };

  connection.onExecuteCommand(
    guard.request('workspace/executeCommand', null, async (params: ExecuteCommandParams) => {
      const [first] = stringsOf(params?.arguments);
      if (first === undefined) throw invalidParams('The command needs to know which mark or rule.');
      if (params.command === serverCommands.leave) {
        dismiss([...session.dismissed, first]);
        if (session.traits.ours)
          await connection.sendNotification(leftNotification, { key: first } satisfies LeftParams);
      } else if (params.command === serverCommands.explain) {
        const uri = session.writer.page(first);
        if (uri !== '') await connection.window.showDocument({ uri, takeFocus: true });
      } else throw invalidParams('There is no such command.');
      return null;
    }),
  );

  connection.onNotification(
    dismissNotification,
    guard.notification(dismissNotification, (params: DismissParams) => dismiss(stringsOf(params?.keys))),
  );

  // Our own requests.

  const titles = new Map(service.rules.map((rule) => [rule.code, rule.title]));

  connection.onRequest(
    rulesRequest,
    guard.request(rulesRequest, [], (): RuleRow[] =>
      service.rules.map(({ code, principle, severity, title, what }) => {
        return { code, principle, severity, title, what, page: session.writer.page(code) };
      }),
    ),
  );

  connection.onRequest(
    scorecardRequest,
    guard.request(scorecardRequest, null, (params: DocumentParams) =>
      ask<Scorecard | null>(params, null, ({ document, settings }) => {
        const analysis = document.draft.analyse(settings.config);
        const marks = new Map<string, number>();
        for (const { code } of analysis.findings) marks.set(code, (marks.get(code) ?? 0) + 1);
        const rules = [...marks].sort((a, b) => b[1] - a[1]);
        return {
          ...statusOf(document, analysis, settings),
          balance: analysis.balance,
          rules: rules.map(([code, count]) => ({ code, title: titles.get(code) ?? code, marks: count })),
        };
      }),
    ),
  );

  connection.listen();
  return life;
}

function uriOf(identifier: { uri?: unknown } | undefined): string {
  if (typeof identifier?.uri !== 'string') throw invalidParams('No document is named.');
  return identifier.uri;
}

function placeOf(position: Position | undefined): Position {
  if (typeof position !== 'object' || position === null) throw invalidParams('No position is given.');
  return position;
}
