/** Changes in string offsets as LSP edits that carry the version they were made for. */
import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextChange } from '../service/types.ts';
import type { OpenDocument } from './documents.ts';
import type { Traits } from './traits.ts';

/** Plain changes, in the shape that the client understands. */
export function workspaceEdit(document: OpenDocument, changes: readonly TextChange[], traits: Traits): WorkspaceEdit {
  const edits = textEdits(document, changes);
  if (!traits.documentChanges) return { changes: { [document.uri]: edits } };
  return { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits }] };
}

/** Changes with tab stops (LSP 3.18); only for clients that say they can. */
export function snippetEdit(document: OpenDocument, changes: readonly TextChange[]): WorkspaceEdit {
  const edits: SnippetTextEdit[] = textEdits(document, changes).map(({ range, newText }) => ({
    range,
    snippet: { kind: 'snippet', value: newText },
  }));
  return { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits }] };
}

/** One change for each edit, with the draft's own line ends. */
export function textEdits(document: OpenDocument, changes: readonly TextChange[]): TextEdit[] {
  return changes.map((change) => ({
    range: document.rangeOf(change.start, change.end),
    newText: withLineEnds(change.text, document.eol),
  }));
}

function withLineEnds(text: string, eol: '\n' | '\r\n'): string {
  return text.includes('\n') ? text.replace(/\r?\n/g, eol) : text;
}

/** Snippet syntax as plain text: `${1:what helps}` becomes `[what helps]`, a bare tab stop nothing. */
export function withoutTabStops(snippet: string): string {
  return snippet
    .replace(/\$\{\d+\|((?:\\.|[^\\,|}]){0,200})[^}]{0,500}\}/g, '$1')
    .replace(/\$\{\d+:((?:\\.|[^\\}]){0,500})\}/g, '[$1]')
    .replace(/(?<!\\)\$(?:\d+|\{\d+\})/g, '')
    .replace(/\\([$}\\,|])/g, '$1');
}
