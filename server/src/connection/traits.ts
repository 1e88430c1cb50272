/** What the client can do, read once from what it says of itself. */
import {
  type ClientCapabilities,
  CodeActionKind,
  type InitializeParams,
  MarkupKind,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { type InitializationOptions, serverCommands } from '../protocol.ts';

/** The client, as far as it matters to us. */
export interface Traits {
  /** Our own extension. */
  readonly ours: boolean;
  /** The client asks for diagnostics; otherwise we send them. */
  readonly pull: boolean;
  readonly refreshDiagnostics: boolean;
  readonly refreshLenses: boolean;
  readonly askConfiguration: boolean;
  readonly registerConfiguration: boolean;
  readonly documentChanges: boolean;
  readonly snippetEdits: boolean;
  readonly snippetCompletion: boolean;
  readonly nestedSymbols: boolean;
  readonly markdownHover: boolean;
  readonly markdownCompletion: boolean;
  readonly showDocument: boolean;
  readonly options: InitializationOptions;
}

/** The kind of our "fix all" action. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.alongside`;

/** Reads the client's capabilities, trusting none of them to have the right type. */
export function readTraits(params: InitializeParams): Traits {
  const can: ClientCapabilities = typeof params.capabilities === 'object' ? (params.capabilities ?? {}) : {};
  const options = readOptions(params.initializationOptions);
  const edit = can.workspace?.workspaceEdit;
  const item = can.textDocument?.completion?.completionItem;
  return {
    ours: options.ours === true,
    pull: isObject(can.textDocument?.diagnostic),
    refreshDiagnostics: can.workspace?.diagnostics?.refreshSupport === true,
    refreshLenses: can.workspace?.codeLens?.refreshSupport === true,
    askConfiguration: can.workspace?.configuration === true,
    registerConfiguration: can.workspace?.didChangeConfiguration?.dynamicRegistration === true,
    documentChanges: edit?.documentChanges === true,
    snippetEdits: edit?.documentChanges === true && edit.snippetEditSupport === true,
    snippetCompletion: item?.snippetSupport === true,
    nestedSymbols: can.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    markdownHover: includes(can.textDocument?.hover?.contentFormat, MarkupKind.Markdown),
    markdownCompletion: includes(item?.documentationFormat, MarkupKind.Markdown),
    showDocument: can.window?.showDocument?.support === true,
    options,
  };
}

/** What we offer this client. */
export function offer(traits: Traits): ServerCapabilities {
  const commands: string[] = [serverCommands.leave];
  if (!traits.ours && traits.showDocument) commands.push(serverCommands.explain);
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
    ...(traits.pull && {
      diagnosticProvider: { identifier: 'alongside', interFileDependencies: false, workspaceDiagnostics: false },
    }),
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind], resolveProvider: false },
    hoverProvider: true,
    completionProvider: { triggerCharacters: ['#', ' '], resolveProvider: false },
    codeLensProvider: { resolveProvider: false },
    documentSymbolProvider: { label: 'Alongside' },
    executeCommandProvider: { commands },
  };
}

function readOptions(raw: unknown): InitializationOptions {
  if (!isObject(raw)) return {};
  const { ours, pagesBase, dismissed, settings } = raw;
  return {
    ours: ours === true,
    ...(typeof pagesBase === 'string' && pagesBase !== '' && { pagesBase }),
    dismissed: stringsOf(dismissed),
    settings,
  };
}

/** The strings of a list, or none. */
export function stringsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function includes(list: unknown, entry: string): boolean {
  return Array.isArray(list) && list.includes(entry);
}
