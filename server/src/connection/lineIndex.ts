/**
 * Where lines begin, kept up to date edit by edit. It holds no text: the draft does, and a second copy would
 * double what a keystroke costs in a long draft.
 */
import type { Position } from 'vscode-languageserver';

const LF = 10;
const CR = 13;

/** Line starts of one text. Each method is given the text that the index stands for. */
export class LineIndex {
  #starts: number[];

  constructor(text: string) {
    this.#starts = [0];
    collect(text, 1, text.length, this.#starts);
  }

  /** `[start, end)` of the text before was replaced by `inserted` characters; `text` is the text after it. */
  change(start: number, end: number, inserted: number, text: string): void {
    const starts = this.#starts;
    // Whether a line begins at an offset depends on the characters on both sides of it.
    const from = Math.max(1, this.#firstAtOrAfter(start));
    let to = from;
    while (to < starts.length && (starts[to] as number) <= end) to += 1;
    const fresh = collect(text, Math.max(1, start), start + inserted, []);
    const shift = inserted - (end - start);
    if (fresh.length !== to - from || fresh.length > 0) {
      this.#starts = fresh.length < 1000 ? starts : starts.slice(0, from).concat(fresh, starts.slice(to));
      if (fresh.length < 1000) starts.splice(from, to - from, ...fresh);
    }
    if (shift === 0) return;
    const after = this.#starts;
    for (let line = from + fresh.length; line < after.length; line += 1) after[line] = (after[line] as number) + shift;
  }

  /** A line or character beyond the end stands for the end. */
  offsetAt({ line, character }: Position, text: string): number {
    const start = this.#starts[line];
    if (start === undefined) return text.length;
    let end = this.#starts[line + 1] ?? text.length;
    if (end > start && line + 1 < this.#starts.length) {
      if (text.charCodeAt(end - 1) === LF && text.charCodeAt(end - 2) === CR && end - 2 >= start) end -= 2;
      else end -= 1;
    }
    return Math.min(start + character, end);
  }

  positionAt(offset: number, text: string): Position {
    const at = Math.max(0, Math.min(offset, text.length));
    const line = this.#firstAtOrAfter(at + 1) - 1;
    const start = this.#starts[line] as number;
    const splits = at > start && text.charCodeAt(at) === LF && text.charCodeAt(at - 1) === CR;
    return { line, character: at - start - (splits ? 1 : 0) };
  }

  /** Index of the first line start that is at least `offset`. */
  #firstAtOrAfter(offset: number): number {
    const starts = this.#starts;
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Adds each offset from `from` to `to`, both included, at which a line begins. */
function collect(text: string, from: number, to: number, starts: number[]): number[] {
  for (let at = from; at <= to; at += 1) {
    const before = text.charCodeAt(at - 1);
    if (before === LF || (before === CR && text.charCodeAt(at) !== LF)) starts.push(at);
  }
  return starts;
}
