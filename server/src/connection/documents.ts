/** The drafts that are open: text, version, and the way from LSP positions to string offsets. */
import type { Position, Range, TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { OpenDraft, Service } from '../service/types.ts';
import { invalidParams } from './guard.ts';

/** One open document. `draft` and `positions` always hold the same text. */
export interface OpenDocument {
  readonly uri: string;
  readonly draft: OpenDraft;
  readonly positions: TextDocument;
  /** Goes up with each change; 0 where the client gives none. */
  readonly version: number;
  /** `\r\n` where the draft's first line ends so. */
  readonly eol: '\n' | '\r\n';
  offsetAt(position: Position): number;
  rangeOf(start: number, end: number): Range;
}

/** The store. */
export interface Documents {
  open(item: TextDocumentItem): OpenDocument;
  /** Undefined where the document is not open: the change is passed over. */
  change(uri: string, version: unknown, changes: readonly TextDocumentContentChangeEvent[]): OpenDocument | undefined;
  close(uri: string): boolean;
  get(uri: string): OpenDocument | undefined;
  all(): Iterable<OpenDocument>;
}

/** An empty store. */
export function createDocuments(service: Pick<Service, 'open'>): Documents {
  const documents = new Map<string, Held>();
  return {
    open(item) {
      if (typeof item?.uri !== 'string' || typeof item.text !== 'string') throw invalidParams('No document.');
      const held = new Held(service, item);
      documents.set(item.uri, held);
      return held;
    },
    change(uri, version, changes) {
      const held = documents.get(uri);
      if (held && Array.isArray(changes)) held.change(wholeNumber(version, held.version + 1), changes);
      return held;
    },
    close: (uri) => documents.delete(uri),
    get: (uri) => documents.get(uri),
    all: () => documents.values(),
  };
}

class Held implements OpenDocument {
  readonly uri: string;
  readonly draft: OpenDraft;
  positions: TextDocument;

  constructor(service: Pick<Service, 'open'>, item: TextDocumentItem) {
    this.uri = item.uri;
    this.positions = TextDocument.create(item.uri, String(item.languageId), wholeNumber(item.version, 0), item.text);
    this.draft = service.open(item.text, item.languageId === 'markdown' ? 'markdown' : 'plaintext');
  }

  get version(): number {
    return this.positions.version;
  }

  get eol(): '\n' | '\r\n' {
    const text = this.draft.text;
    const end = text.indexOf('\n');
    return end > 0 && text.charCodeAt(end - 1) === 13 ? '\r\n' : '\n';
  }

  offsetAt(position: Position): number {
    return this.positions.offsetAt(clamp(position));
  }

  rangeOf(start: number, end: number): Range {
    return { start: this.positions.positionAt(start), end: this.positions.positionAt(end) };
  }

  change(version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    for (const change of changes) {
      if (typeof change?.text !== 'string') continue;
      const range = 'range' in change ? change.range : undefined;
      if (range === undefined || range === null) {
        this.draft.reset(change.text);
        this.#update({ text: change.text }, version);
        continue;
      }
      const from = clamp(range.start);
      const to = clamp(range.end);
      const a = this.positions.offsetAt(from);
      const b = this.positions.offsetAt(to);
      this.draft.edit([{ start: Math.min(a, b), end: Math.max(a, b), text: change.text }]);
      this.#update({ range: a <= b ? { start: from, end: to } : { start: to, end: from }, text: change.text }, version);
    }
    // A change without any content still moves the version on.
    if (this.positions.version !== version) this.#update(undefined, version);
  }

  #update(change: TextDocumentContentChangeEvent | undefined, version: number): void {
    this.positions = TextDocument.update(this.positions, change ? [change] : [], version);
  }
}

const top = 2 ** 31 - 1;

function clamp(position: Position | undefined): Position {
  return { line: coordinate(position?.line), character: coordinate(position?.character) };
}

function coordinate(value: unknown): number {
  if (typeof value !== 'number' || !(value > 0)) return 0;
  return value < top ? Math.floor(value) : top;
}

function wholeNumber(value: unknown, otherwise: number): number {
  return typeof value === 'number' && Number.isInteger(value) ? value : otherwise;
}
