/** Hover, completion, lenses and symbols: the service's plain data in LSP's words. */
import {
  type CodeLens,
  CompletionItemKind,
  type CompletionList,
  type DocumentSymbol,
  type Hover,
  InsertTextFormat,
  MarkupKind,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import { clientCommands } from '../protocol.ts';
import type { Analysis, Completion, Hover as Explanation, Lens } from '../service/types.ts';
import type { OpenDocument } from './documents.ts';
import { textEdits, withoutTabStops } from './edits.ts';
import type { Traits } from './traits.ts';

/** An explanation beside the words it explains. */
export function toHover(document: OpenDocument, hover: Explanation, traits: Traits): Hover {
  const range = document.rangeOf(hover.start, hover.end);
  // VS Code puts the message of a mark above the hover; to say it once more there would only lengthen it.
  const text = [traits.ours ? '' : hover.message, hover.markdown].filter(Boolean).join('\n\n');
  if (traits.markdownHover) return { contents: { kind: MarkupKind.Markdown, value: text }, range };
  return { contents: { kind: MarkupKind.PlainText, value: withoutMarkup(text) }, range };
}

/** What can be written here. Asked for again with each letter, for the service is quick. */
export function toCompletions(
  document: OpenDocument,
  offset: number,
  completions: readonly Completion[],
  traits: Traits,
): CompletionList {
  const items = completions.map((completion) => {
    const snippet = completion.snippet && traits.snippetCompletion;
    const text = completion.snippet && !snippet ? withoutTabStops(completion.edit.text) : completion.edit.text;
    const [textEdit] = textEdits(document, [{ ...completion.edit, text }]);
    // An editor compares what stands in the range with the filter text: make sure that they begin alike.
    const typed = document.draft.text.slice(completion.edit.start, Math.max(completion.edit.start, offset));
    const alike = completion.label.toLowerCase().startsWith(typed.toLowerCase());
    return {
      label: completion.label,
      kind: completion.snippet ? CompletionItemKind.Snippet : CompletionItemKind.Text,
      detail: completion.detail,
      documentation: traits.markdownCompletion
        ? { kind: MarkupKind.Markdown, value: completion.documentation }
        : withoutMarkup(completion.documentation),
      sortText: completion.sort,
      filterText: alike ? completion.label : `${typed} ${completion.label}`,
      insertTextFormat: snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      textEdit,
    };
  });
  return { isIncomplete: items.length > 0, items };
}

/** The lines above headings. Only our own extension can add a section at a click. */
export function toLenses(document: OpenDocument, lenses: readonly Lens[], traits: Traits): CodeLens[] {
  return lenses.map((lens) => ({
    range: document.rangeOf(lens.start, lens.end),
    command:
      lens.add !== '' && traits.ours
        ? { title: lens.title, command: clientCommands.insertSection, arguments: [document.uri, lens.add] }
        : { title: lens.title, command: '' },
  }));
}

/** The sections as a tree, or as a flat list for clients that know no trees. */
export function toSymbols(
  document: OpenDocument,
  sections: Analysis['sections'],
  traits: Traits,
): DocumentSymbol[] | SymbolInformation[] {
  const titled = sections.filter((section) => section.title.trim() !== '');
  if (!traits.nestedSymbols) {
    return titled.map((section) => ({
      name: section.title,
      kind: SymbolKind.String,
      location: { uri: document.uri, range: document.rangeOf(section.start, section.end) },
    }));
  }
  const roots: DocumentSymbol[] = [];
  const path: { level: number; symbol: DocumentSymbol; children: DocumentSymbol[] }[] = [];
  titled.forEach((section, index) => {
    // A section reaches to the next heading of its own level or above, over what stands below it.
    let end = section.end;
    for (let next = index + 1; next < titled.length && (titled[next]?.level ?? 0) > section.level; next += 1) {
      end = Math.max(end, titled[next]?.end ?? end);
    }
    const children: DocumentSymbol[] = [];
    const symbol: DocumentSymbol = {
      name: section.title,
      ...(section.roles.length > 0 && { detail: section.roles.map((role) => role.replaceAll('-', ' ')).join(', ') }),
      kind: SymbolKind.String,
      range: document.rangeOf(section.start, end),
      selectionRange: document.rangeOf(section.start, Math.min(section.headingEnd, end)),
      children,
    };
    while ((path.at(-1)?.level ?? -1) >= section.level) path.pop();
    (path.at(-1)?.children ?? roots).push(symbol);
    path.push({ level: section.level, symbol, children });
  });
  return roots;
}

/** Markdown for clients that show plain text only. */
function withoutMarkup(markdown: string): string {
  return markdown
    .replace(/\[([^\]]{0,200})\]\([^)]{0,500}\)/g, '$1')
    .replace(/[*_`]{1,3}/g, '')
    .replace(/^#{1,6} /gm, '');
}
