/** Where the blocks of a Markdown chunk are gathered. */
import { makeBlock, type Place, type Pool } from './block.ts';
import type { State } from './chunk.ts';
import { maskMarkdown } from './inline.ts';
import type { Block } from './types.ts';

/** Blocks of one chunk as they are found. */
export interface Sink {
  readonly text: string;
  readonly pool: Pool | undefined;
  /** Where the chunk starts in the draft. */
  readonly start: number;
  readonly blocks: Block[];
  readonly offsets: number[];
  state: State;
}

/** Where the walk stands in lists and quotations. */
export interface Context {
  readonly listDepth: number;
  readonly quoted: boolean;
  /** The first paragraph of a list item. */
  readonly item: boolean;
}

/** Where a block of this type stands, given the lists and quotations around it. */
export function place(type: Place['type'], context: Context): Place {
  return { type, listDepth: context.listDepth, quoted: context.quoted };
}

/** Adds a block of prose, its inline markup masked. */
export function add(sink: Sink, where: Place, start: number, source: string): void {
  const masked = maskMarkdown(trimEnd(source));
  addMasked(sink, where, start, masked.text, masked.breaks);
}

/** Adds a block whose text is masked already. */
export function addMasked(sink: Sink, where: Place, start: number, text: string, breaks: readonly number[]): void {
  sink.blocks.push(makeBlock(sink.pool, where, text, breaks));
  sink.offsets.push(start - sink.start);
}

/** The source without the blanks at its end. */
export function trimEnd(source: string): string {
  let end = source.length;
  while (end > 0 && source.charCodeAt(end - 1) <= 32) end--;
  return end === source.length ? source : source.slice(0, end);
}
