/**
 * Where lines begin and how they end, kept up to date edit by edit. It reads a text only once, at the start:
 * to look at one character of a long text that was just changed is to have all of it copied.
 */
import type { Position } from 'vscode-languageserver';

const LF = 10;
const CR = 13;

/** How a line ends: not at all (the last one), with one of the three line ends. */
enum End {
  None = 0,
  Lf = 1,
  Cr = 2,
  CrLf = 3,
}

const endText = ['', '\n', '\r', '\r\n'] as const;

/** Line starts of one text. */
export class LineIndex {
  #starts: number[] = [0];
  #ends: End[] = [];
  #length: number;

  constructor(text: string) {
    this.#length = text.length;
    scan(text, 0, this.#starts, this.#ends);
    this.#ends.push(End.None);
  }

  /** `[start, end)` was replaced by `inserted`. */
  change(start: number, end: number, inserted: string): void {
    let first = this.#lineOf(start);
    const last = this.#lineOf(end);
    // A line end may come about, or come apart, with the characters on both sides of the edit.
    let text = inserted;
    let base = start;
    if (this.#endOfWords(first) < start) {
      text = `\r${text}`;
      base -= 1;
    } else if (start === this.#starts[first] && this.#ends[first - 1] === End.Cr) {
      first -= 1;
      text = `\r${text}`;
      base -= 1;
    }
    const words = this.#endOfWords(last);
    const lastEnd = this.#ends[last] as End;
    const open = end < words || lastEnd === End.None;
    if (end > words) text += '\n';
    else if (!open) text += endText[lastEnd];

    const starts = [this.#starts[first] as number];
    const ends: End[] = [];
    scan(text, base, starts, ends);
    if (open) ends.push(lastEnd);
    else starts.pop();

    const shift = inserted.length - (end - start);
    this.#length += shift;
    this.#starts = replaced(this.#starts, first, last, starts);
    this.#ends = replaced(this.#ends, first, last, ends);
    if (shift === 0) return;
    const all = this.#starts;
    for (let line = first + starts.length; line < all.length; line += 1) all[line] = (all[line] as number) + shift;
  }

  /** A line or character beyond the end stands for the end. */
  offsetAt({ line, character }: Position): number {
    const start = this.#starts[line];
    return start === undefined ? this.#length : Math.min(start + character, this.#endOfWords(line));
  }

  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.#length));
    const line = this.#lineOf(at);
    const start = this.#starts[line] as number;
    return { line, character: Math.min(at, this.#endOfWords(line)) - start };
  }

  /** Where a line's end begins. */
  #endOfWords(line: number): number {
    const next = this.#starts[line + 1] ?? this.#length;
    return next - endText[this.#ends[line] as End].length;
  }

  #lineOf(offset: number): number {
    const starts = this.#starts;
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return low;
  }
}

/** Adds the start of each line after the first, and the end of each line that has one. */
function scan(text: string, base: number, starts: number[], ends: End[]): void {
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (character !== LF && character !== CR) continue;
    let end = End.Lf;
    if (character === CR) end = text.charCodeAt(at + 1) === LF ? End.CrLf : End.Cr;
    if (end === End.CrLf) at += 1;
    starts.push(base + at + 1);
    ends.push(end);
  }
}

/** In place where few lines come; a paste of many would overflow the arguments of `splice`. */
function replaced<T>(list: T[], first: number, last: number, fresh: T[]): T[] {
  if (fresh.length > 1000) return list.slice(0, first).concat(fresh, list.slice(last + 1));
  if (fresh.length === 1 && first === last) list[first] = fresh[0] as T;
  else list.splice(first, last - first + 1, ...fresh);
  return list;
}
