/** What a draft is made of, chunk by chunk, and reading again only what an edit can have touched. */
import { type Pool, poolOf } from './block.ts';
import { type Chunk, type Split, State } from './chunk.ts';
import { splitMarkdown } from './markdown.ts';
import { splitPlain } from './plaintext.ts';
import type { Source } from './source.ts';
import type { Block, Format } from './types.ts';

/** Chunks to read again on each side of an edit: what one chunk is can hang on its neighbours. */
const BEFORE = 2;
const AFTER = 4;
/** A chunk counts as found, or found again, only where this many follow it in the stretch that was read. */
const SETTLED = 2;
/** Characters that are read in one go for an edit; where it changes more than that, the rest is made anew bit by bit. */
const LONGEST = 400_000;

/** The chunks of a draft. */
export interface Making extends Split {
  /** Where the text begins, after the front matter. */
  readonly body: number;
  /** Up to where the text has been read, and in what state to go on from there. */
  readonly to: number;
  readonly state: State;
  /** Index of each chunk's first block, front matter not counted; one more at the end. */
  readonly blockAt: readonly number[];
}

/** What an edit replaced: blocks `from` to `to` of the old making, by those of some chunks of the new. */
export interface Replaced {
  readonly from: number;
  readonly to: number;
  readonly firstChunk: number;
  readonly lastChunk: number;
  /** How many more words there are now. */
  readonly words: number;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly shift: number;
}

/** Reads all chunks of a text, with the blocks of `kept` chunks to use again. */
export function makingOf(format: Format, source: Source, body: number, kept?: readonly Chunk[]): Making {
  const pool = kept && poolOf(kept.flatMap((chunk) => chunk.blocks));
  return extended(nothingOf(body), split(format, source, body, source.length, State.Top, pool), source.length);
}

/** Of a text that begins at `body`, nothing is read yet. */
export function nothingOf(body: number): Making {
  return { body, to: body, state: State.Top, starts: [], chunks: [], blockAt: [0] };
}

/**
 * Reads about `most` characters more. The last chunks of a stretch may hang on what follows, so they are
 * left for the next one.
 */
export function makeMore(format: Format, source: Source, old: Making, most: number): Making {
  for (let reach = most; ; reach *= 4) {
    const to = Math.min(source.length, old.to + reach);
    const fresh = split(format, source, old.to, to, old.state, undefined);
    if (to === source.length) return extended(old, fresh, to);
    const sure = fresh.chunks.length - SETTLED;
    if (sure <= 0) continue;
    return extended(
      old,
      { starts: fresh.starts.slice(0, sure), chunks: fresh.chunks.slice(0, sure) },
      fresh.starts[sure] as number,
      (fresh.chunks[sure] as Chunk).state,
    );
  }
}

function extended(old: Making, fresh: Split, to: number, state = State.Body): Making {
  const blockAt = old.blockAt.slice();
  for (const { blocks } of fresh.chunks) blockAt.push((blockAt[blockAt.length - 1] as number) + blocks.length);
  return {
    body: old.body,
    to,
    state,
    starts: old.starts.concat(fresh.starts),
    chunks: old.chunks.concat(fresh.chunks),
    blockAt,
  };
}

/** What an edit at `start` cannot have touched. */
export function untouched(old: Making, start: number): Making {
  const first = Math.max(0, lastAtOrBefore(old.starts, start) - BEFORE);
  if (first === 0) return nothingOf(old.body);
  return {
    body: old.body,
    to: old.starts[first] as number,
    state: (old.chunks[first] as Chunk).state,
    starts: old.starts.slice(0, first),
    chunks: old.chunks.slice(0, first),
    blockAt: old.blockAt.slice(0, first + 1),
  };
}

/** The same chunks, further on in the text. */
export function shifted(old: Making, body: number, shift: number): Making {
  return { ...old, body, to: old.to + shift, starts: old.starts.map((at) => at + shift) };
}

/** Reads again the chunks around an edit, until one starts where an old one did; nothing where that is too far. */
export function remake(
  format: Format,
  old: Making,
  source: Source,
  edit: Edit,
): { making: Making; replaced: Replaced } | undefined {
  const count = old.chunks.length;
  const first = Math.max(0, lastAtOrBefore(old.starts, edit.start) - BEFORE);
  const after = lastAtOrBefore(old.starts, edit.end) + 1;
  const from = first === 0 ? old.body : (old.starts[first] as number);
  const state = first === 0 ? State.Top : (old.chunks[first] as Chunk).state;
  for (let reach = AFTER; ; reach *= 4) {
    const last = after + reach;
    const to = last >= count ? source.length : (old.starts[last] as number) + edit.shift;
    const unfinished = old.to + edit.shift < source.length;
    if (to - from > LONGEST || (last >= count && unfinished)) return undefined;
    const pool = poolOf(blocksBetween(old, first, Math.min(count, last)));
    const fresh = split(format, source, from, to, state, pool);
    const met =
      last >= count ? { fresh: fresh.chunks.length, old: count } : meeting(old, fresh, after, last, edit.shift);
    if (met) return joined(old, first, fresh, met, edit.shift);
  }
}

function joined(
  old: Making,
  first: number,
  fresh: Split,
  met: { fresh: number; old: number },
  shift: number,
): { making: Making; replaced: Replaced } {
  const chunks = old.chunks.slice(0, first).concat(fresh.chunks.slice(0, met.fresh), old.chunks.slice(met.old));
  const starts = old.starts.slice(0, first);
  const blockAt = old.blockAt.slice(0, first + 1);
  let words = 0;
  for (let index = 0; index < met.fresh; index++) {
    const chunk = fresh.chunks[index] as Chunk;
    starts.push(fresh.starts[index] as number);
    blockAt.push((blockAt[blockAt.length - 1] as number) + chunk.blocks.length);
    words += chunk.words;
  }
  for (let index = first; index < met.old; index++) words -= (old.chunks[index] as Chunk).words;
  const moved = (blockAt[blockAt.length - 1] as number) - (old.blockAt[met.old] as number);
  for (let index = met.old; index < old.starts.length; index++) {
    starts.push((old.starts[index] as number) + shift);
    blockAt.push((old.blockAt[index + 1] as number) + moved);
  }
  const replaced = {
    from: old.blockAt[first] as number,
    to: old.blockAt[met.old] as number,
    firstChunk: first,
    lastChunk: first + met.fresh,
    words,
  };
  return { making: { ...old, to: old.to + shift, starts, chunks, blockAt }, replaced };
}

/** The first chunk read afresh that an old one, past the edit, can stand for. */
function meeting(
  old: Making,
  fresh: Split,
  after: number,
  last: number,
  shift: number,
): { fresh: number; old: number } | undefined {
  let index = 0;
  for (let candidate = after; candidate < last; candidate++) {
    const wanted = (old.starts[candidate] as number) + shift;
    while (index < fresh.starts.length && (fresh.starts[index] as number) < wanted) index++;
    if (index + SETTLED >= fresh.starts.length) return undefined;
    if (
      fresh.starts[index] === wanted &&
      (fresh.chunks[index] as Chunk).state === (old.chunks[candidate] as Chunk).state
    )
      return { fresh: index, old: candidate };
  }
  return undefined;
}

function* blocksBetween(making: Making, from: number, to: number): Iterable<Block> {
  for (let index = from; index < to; index++) yield* (making.chunks[index] as Chunk).blocks;
}

/** Splits `source` from `from`, where a chunk may start, up to `to`. */
function split(format: Format, source: Source, from: number, to: number, state: State, pool: Pool | undefined): Split {
  const text = source.slice(from, to);
  const { starts, chunks } = format === 'markdown' ? splitMarkdown(text, state, pool) : splitPlain(text, state, pool);
  return { starts: starts.map((start) => start + from), chunks };
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
