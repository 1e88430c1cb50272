/** Questions about a draft, answered from the service; a document that is not open has nothing to say. */
import type {
  CodeActionParams,
  CompletionParams,
  Connection,
  Position,
  TextDocumentIdentifier,
} from 'vscode-languageserver';
import {
  type DocumentParams,
  type Outline,
  outlineRequest,
  type RuleRow,
  rulesRequest,
  type Scorecard,
  scorecardRequest,
} from '../protocol.ts';
import type { Service } from '../service/types.ts';
import { codeActions } from './codeActions.ts';
import type { Configuration } from './configuration.ts';
import type { DiagnosticWriter } from './diagnostics.ts';
import type { Documents, OpenDocument } from './documents.ts';
import { toCompletions, toHover, toLenses, toSymbols } from './features.ts';
import { type Guard, invalidParams } from './guard.ts';
import { type Marking, statusOf } from './marking.ts';
import type { Settings } from './settings.ts';
import type { Traits } from './traits.ts';

/** Everything that exists once `initialize` has been answered. */
export interface Session {
  readonly traits: Traits;
  readonly configuration: Configuration;
  readonly writer: DiagnosticWriter;
  readonly marking: Marking;
  readonly dismissed: Set<string>;
}

/** What the answers are made from. */
export interface QuestionParts {
  readonly connection: Connection;
  readonly guard: Guard;
  readonly service: Service;
  readonly documents: Documents;
  /** Only asked for once there is one: the guard sees to that. */
  session(): Session;
}

/** Puts the handlers of all requests about a draft on the connection. */
export function answerQuestions({ connection, guard, service, documents, session }: QuestionParts): void {
  interface Asked {
    readonly document: OpenDocument;
    readonly settings: Settings;
  }

  const ask = async <R>(identifier: TextDocumentIdentifier, otherwise: R, answer: (asked: Asked) => R): Promise<R> => {
    const uri = uriOf(identifier);
    const settings = await session().configuration.of(uri);
    const document = documents.get(uri);
    return document && settings.config.enabled ? answer({ document, settings }) : otherwise;
  };

  connection.languages.diagnostics.on(
    guard.request('textDocument/diagnostic', { kind: 'full' as const, items: [] }, (params, token) => {
      uriOf(params.textDocument);
      return session().marking.pull(params, token);
    }),
  );

  connection.onCodeAction(
    guard.request('textDocument/codeAction', [], (params: CodeActionParams) =>
      ask(params.textDocument, [], ({ document, settings: { config } }) => {
        const { traits, writer } = session();
        const analysis = document.draft.known(config);
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
        return hover ? toHover(document, hover, session().traits) : null;
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
          session().traits,
        );
      }),
    ),
  );

  connection.onCodeLens(
    guard.request('textDocument/codeLens', [], (params) =>
      ask(params.textDocument, [], ({ document, settings }) =>
        settings.codeLens ? toLenses(document, service.lenses(document.draft, settings.config), session().traits) : [],
      ),
    ),
  );

  connection.onDocumentSymbol(
    guard.request('textDocument/documentSymbol', [], (params) =>
      ask(params.textDocument, [], ({ document, settings }) =>
        settings.symbols ? toSymbols(document, document.draft.known(settings.config).sections, session().traits) : [],
      ),
    ),
  );

  // Our own requests.

  const titles = new Map(service.rules.map((rule) => [rule.code, rule.title]));

  connection.onRequest(
    rulesRequest,
    guard.request(rulesRequest, [], (): RuleRow[] =>
      service.rules.map(({ code, principle, severity, title, what }) => {
        return { code, principle, severity, title, what, page: session().writer.page(code) };
      }),
    ),
  );

  connection.onRequest(
    scorecardRequest,
    guard.request(scorecardRequest, null, (params: DocumentParams) =>
      ask<Scorecard | null>(params, null, ({ document, settings }) => {
        const analysis = document.draft.known(settings.config);
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

  connection.onRequest(
    outlineRequest,
    guard.request(outlineRequest, null, (params: DocumentParams) =>
      ask<Outline | null>(params, null, ({ document, settings }) => {
        const { kind, child, signoff, sections } = document.draft.known(settings.config);
        return {
          kind,
          child,
          signoffLine: signoff < 0 ? -1 : document.rangeOf(signoff, signoff).start.line,
          sections: sections.map(({ title, level, roles, start, end }) => {
            const range = document.rangeOf(start, end);
            return { title, level, roles, line: range.start.line, lastLine: range.end.line };
          }),
        };
      }),
    ),
  );
}

/** The address of the document that is meant. */
export function uriOf(identifier: { uri?: unknown } | undefined): string {
  if (typeof identifier?.uri !== 'string') throw invalidParams('No document is named.');
  return identifier.uri;
}

function placeOf(position: Position | undefined): Position {
  if (typeof position !== 'object' || position === null) throw invalidParams('No position is given.');
  return position;
}
