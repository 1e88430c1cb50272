/** The one room that speaks LSP: every handler, wired to the service. */
import {
  type Connection,
  DidChangeConfigurationNotification,
  ErrorCodes,
  type ExecuteCommandParams,
  type InitializeParams,
  MessageType,
  ResponseError,
  ShowMessageNotification,
} from 'vscode-languageserver';
import {
  type DismissParams,
  dismissNotification,
  type LeftParams,
  leftNotification,
  rulePageLink,
  serverCommands,
} from '../protocol.ts';
import type { Service } from '../service/types.ts';
import { createConfiguration } from './configuration.ts';
import { createDiagnosticWriter } from './diagnostics.ts';
import { createDocuments } from './documents.ts';
import { createGuard, describeFault, invalidParams, type Life } from './guard.ts';
import { createMarking } from './marking.ts';
import { answerQuestions, type Session, uriOf } from './questions.ts';
import type { House, Runtime } from './runtime.ts';
import { offer, readTraits, stringsOf } from './traits.ts';

/** The life of a server, for the host that must know how to leave. */
export type Served = Readonly<Life>;

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
    const pagesBase = traits.options.pagesBase ?? runtime.pagesBase;
    const writer = createDiagnosticWriter(service.rules, pagesBase, traits.ours ? rulePageLink : undefined);
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

  answerQuestions({ connection, guard, service, documents, session: () => session });

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

  connection.listen();
  return life;
}
