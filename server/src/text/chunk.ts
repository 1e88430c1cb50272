/** A chunk: a stretch of source between two places where splitting can start afresh. */
import type { Block } from './types.ts';

/**
 * One top-level element of a Markdown draft, or one run of lines of a plain one.
 * Splitting from its start, in its state, gives the same chunk again.
 */
export interface Chunk {
  readonly blocks: readonly Block[];
  /** Starts of the blocks, from the start of the chunk. */
  readonly offsets: readonly number[];
  /** What the chunks before it have to say to this one. */
  readonly state: State;
  /** Number of word tokens in it. */
  readonly words: number;
}

/** What splitting remembers from one chunk to the next. */
export enum State {
  /** At the very top of the draft. */
  Top = 0,
  Body = 1,
  /** A closing phrase came just before: names and posts may follow. */
  SignedOff = 2,
  /** One run of names has followed already. */
  Signed = 3,
}

/** Chunks with their absolute starts, in order. */
export interface Split {
  readonly starts: readonly number[];
  readonly chunks: readonly Chunk[];
}
