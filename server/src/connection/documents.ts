/** The drafts that are open: text, version, and the way from LSP positions to string offsets. */
import type { Position, Range, TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import type { OpenDraft, Service, TextChange } from '../service/types.ts';
import { invalidParams } from './guard.ts';
import { LineIndex } from './lineIndex.ts';

/** One open document. */
export interface OpenDocument {
  readonly uri: string;
  readonly draft: OpenDraft;
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
  version: number;
  #lines: LineIndex;

  constructor(service: Pick<Service, 'open'>, item: TextDocumentItem) {
    this.uri = item.uri;
    this.version = wholeNumber(item.version, 0);
    this.draft = service.open(item.text, item.languageId === 'markdown' ? 'markdown' : 'plaintext');
    this.#lines = new LineIndex(item.text);
  }

  get eol(): '\n' | '\r\n' {
    const text = this.draft.text;
    const end = text.indexOf('\n');
    return end > 0 && text.charCodeAt(end - 1) === 13 ? '\r\n' : '\n';
  }

  offsetAt(position: Position): number {
    return this.#lines.offsetAt(clamp(position));
  }

  rangeOf(start: number, end: number): Range {
    return { start: this.#lines.positionAt(start), end: this.#lines.positionAt(end) };
  }

  change(version: number, events: readonly TextDocumentContentChangeEvent[]): void {
    let pending: TextChange[] = [];
    for (const event of events) {
      if (typeof event?.text !== 'string') continue;
      const range = 'range' in event ? event.range : undefined;
      if (range === undefined || range === null) {
        pending = [];
        this.draft.reset(event.text);
        this.#lines = new LineIndex(event.text);
        continue;
      }
      const a = this.#lines.offsetAt(clamp(range.start));
      const b = this.#lines.offsetAt(clamp(range.end));
      const change = { start: Math.min(a, b), end: Math.max(a, b), text: event.text };
      pending.push(change);
      this.#lines.change(change.start, change.end, change.text);
    }
    if (pending.length > 0) this.draft.edit(pending);
    this.version = version;
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
