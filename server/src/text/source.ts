/** The text of a draft in pieces of whole lines: an edit makes the pieces that it touches anew, and nobody joins the rest. */

/** A piece ends with the first line that ends after so many characters. */
const PIECE = 4096;

interface Piece {
  readonly text: string;
  /** What was looked for in it, and whether it was found. */
  readonly found: Map<RegExp, boolean>;
}

/** A text. Immutable; `replace` makes the next one and shares what did not change. */
export class Source {
  readonly length: number;
  readonly #pieces: readonly Piece[];
  /** Where each piece begins. */
  readonly #starts: readonly number[];
  #joined: string | undefined;

  private constructor(pieces: readonly Piece[], starts: readonly number[], length: number) {
    this.#pieces = pieces;
    this.#starts = starts;
    this.length = length;
  }

  /** The source of a whole text. */
  static of(text: string): Source {
    const pieces = cut(text);
    const starts: number[] = [];
    let at = 0;
    for (const piece of pieces) {
      starts.push(at);
      at += piece.text.length;
    }
    const source = new Source(pieces, starts, at);
    source.#joined = text;
    return source;
  }

  /** The characters from `start` to `end`, as `String.slice` gives them for offsets from the beginning. */
  slice(start: number, end: number): string {
    const from = Math.max(0, start);
    const to = Math.min(this.length, end);
    if (from >= to) return '';
    let index = this.#pieceAt(from);
    let part = '';
    for (let at = this.#starts[index] as number; at < to; index++) {
      const { text } = this.#pieces[index] as Piece;
      part += at < from || at + text.length > to ? text.slice(Math.max(0, from - at), to - at) : text;
      at += text.length;
    }
    return part;
  }

  /** Whether some line matches; a pattern that could reach over the end of a line has no place here. */
  someLine(pattern: RegExp): boolean {
    return this.#pieces.some(({ text, found }) => {
      let known = found.get(pattern);
      if (known === undefined) {
        known = pattern.test(text);
        found.set(pattern, known);
      }
      return known;
    });
  }

  /** The text after `[start, end)` was replaced. */
  replace(start: number, end: number, text: string): Source {
    const pieces = this.#pieces;
    if (pieces.length === 0) return Source.of(text);
    const first = this.#pieceAt(start);
    let last = this.#pieceAt(end);
    const from = this.#starts[first] as number;
    const tail = (pieces[last] as Piece).text.slice(end - (this.#starts[last] as number));
    let changed = (pieces[first] as Piece).text.slice(0, start - from) + text + tail;
    // A piece holds whole lines, and does not grow ever smaller.
    while (last + 1 < pieces.length && (changed.length < PIECE / 4 || !changed.endsWith('\n')))
      changed += (pieces[++last] as Piece).text;
    const fresh = cut(changed);
    const shift = text.length - (end - start);
    const starts = this.#starts.slice(0, first);
    let at = from;
    for (const piece of fresh) {
      starts.push(at);
      at += piece.text.length;
    }
    for (let index = last + 1; index < pieces.length; index++) starts.push((this.#starts[index] as number) + shift);
    return new Source(pieces.slice(0, first).concat(fresh, pieces.slice(last + 1)), starts, this.length + shift);
  }

  /** The whole text; joined when somebody first asks. */
  toString(): string {
    this.#joined ??= this.#pieces.map(({ text }) => text).join('');
    return this.#joined;
  }

  #pieceAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return low;
  }
}

function cut(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at + PIECE) + 1 || text.length;
    pieces.push({ text: text.slice(at, end), found: new Map() });
    at = end;
  }
  return pieces;
}
