/** Drafts: made once, then kept up to date with work that follows the size of each edit. */
import { makeBlock, poolOf } from './block.ts';
import { type Chunk, type Split, State } from './chunk.ts';
import { readFrontMatter } from './frontmatter.ts';
import { judgeKind, LAST as KIND_LAST, LOOK_FIRST } from './kind.ts';
import { splitMarkdown } from './markdown.ts';
import { namesIn, LAST as NAMES_LAST } from './names.ts';
import { splitPlain } from './plaintext.ts';
import { sectionsOf } from './sections.ts';
import type { Block, Draft, Format, FrontMatter, TextChange } from './types.ts';

/** Chunks to read again on each side of an edit: what one chunk is can hang on its neighbours. */
const BEFORE = 2;
const AFTER = 4;
/** A chunk counts as found again only where this many follow it in the stretch that was read. */
const SETTLED = 2;

/** What a draft is made of, kept for the next edit. */
interface Making extends Split {
  /** Where the text begins, after the front matter. */
  readonly body: number;
}

const makings = new WeakMap<Draft, Making>();

/** Reads a draft from the beginning. */
export function createDraft(text: string, format: Format): Draft {
  const frontMatter = readFrontMatter(text);
  const body = frontMatter?.end ?? 0;
  const { starts, chunks } = split(format, text, body, text.length, State.Top, undefined);
  return assemble(text, format, frontMatter, { body, starts, chunks }, undefined);
}

/**
 * The draft after one change; equal to `createDraft(newText, prev.format)`, with
 * every block that did not change kept as the same object.
 * @param change what was replaced in `prev.text`; undefined to have it worked out
 */
export function updateDraft(prev: Draft, change: TextChange | undefined, newText: string): Draft {
  if (newText === prev.text) return prev;
  const { start, end, shift } = describes(change, prev.text, newText) ? { start: change.start, end: change.end, shift: change.text.length - (change.end - change.start) } : difference(prev.text, newText);
  const old = makings.get(prev) as Making;
  let frontMatter = readFrontMatter(newText);
  const body = frontMatter?.end ?? 0;
  if (frontMatter && prev.frontMatter && body === old.body && start >= body) frontMatter = prev.frontMatter;
  let making: Making;
  if (start >= old.body && body === old.body) making = replace(prev.format, old, newText, start, end, shift);
  else if (end < old.body && body === old.body + shift) {
    making = { body, starts: old.starts.map((at) => at + shift), chunks: old.chunks };
  } else {
    const pool = poolOf(old.chunks.flatMap((chunk) => chunk.blocks));
    making = { body, ...split(prev.format, newText, body, newText.length, State.Top, pool) };
  }
  return assemble(newText, prev.format, frontMatter, making, prev);
}

/** Reads again the chunks around an edit, until one starts where an old one did. */
function replace(format: Format, old: Making, text: string, start: number, end: number, shift: number): Making {
  const count = old.chunks.length;
  const first = Math.max(0, lastAtOrBefore(old.starts, start) - BEFORE);
  const after = lastAtOrBefore(old.starts, end) + 1;
  const from = first === 0 ? old.body : (old.starts[first] as number);
  const state = first === 0 ? State.Top : (old.chunks[first] as Chunk).state;
  for (let reach = AFTER; ; reach *= 4) {
    const last = after + reach;
    const to = last >= count ? text.length : (old.starts[last] as number) + shift;
    const pool = poolOf(blocksBetween(old, first, Math.min(count, last)));
    const fresh = split(format, text, from, to, state, pool);
    const met = last >= count ? { fresh: fresh.chunks.length, old: count } : meeting(old, fresh, after, last, shift);
    if (!met) continue;
    // Where the whole rest was read, equal chunks at the end were found through the pool.
    return {
      body: old.body,
      starts: join(old.starts, first, fresh.starts, met.fresh, met.old, shift),
      chunks: old.chunks.slice(0, first).concat(fresh.chunks.slice(0, met.fresh), old.chunks.slice(met.old)),
    };
  }
}

/** The first chunk read afresh that an old one, past the edit, can stand for. */
function meeting(old: Making, fresh: Split, after: number, last: number, shift: number): { fresh: number; old: number } | undefined {
  let index = 0;
  for (let candidate = after; candidate < last; candidate++) {
    const wanted = (old.starts[candidate] as number) + shift;
    while (index < fresh.starts.length && (fresh.starts[index] as number) < wanted) index++;
    if (index + SETTLED >= fresh.starts.length) return undefined;
    if (fresh.starts[index] === wanted && (fresh.chunks[index] as Chunk).state === (old.chunks[candidate] as Chunk).state) return { fresh: index, old: candidate };
  }
  return undefined;
}

function join(old: readonly number[], first: number, fresh: readonly number[], freshCount: number, from: number, shift: number): number[] {
  const starts = new Array<number>(first + freshCount + old.length - from);
  let at = 0;
  for (; at < first; at++) starts[at] = old[at] as number;
  for (let index = 0; index < freshCount; index++) starts[at++] = fresh[index] as number;
  for (let index = from; index < old.length; index++) starts[at++] = (old[index] as number) + shift;
  return starts;
}

function* blocksBetween(making: Making, from: number, to: number): Iterable<Block> {
  for (let index = from; index < to; index++) yield* (making.chunks[index] as Chunk).blocks;
}

function split(format: Format, text: string, from: number, to: number, state: State, pool: Parameters<typeof splitPlain>[4]): Split {
  return format === 'markdown' ? splitMarkdown(text, from, to, state, pool) : splitPlain(text, from, to, state, pool);
}

function assemble(text: string, format: Format, frontMatter: FrontMatter | undefined, making: Making, prev: Draft | undefined): Draft {
  const blocks: Block[] = [];
  const starts: number[] = [];
  let words = 0;
  if (frontMatter) {
    blocks.push(frontMatterBlock(text, frontMatter, prev));
    starts.push(frontMatter.start);
  }
  for (let index = 0; index < making.chunks.length; index++) {
    const chunk = making.chunks[index] as Chunk;
    const start = making.starts[index] as number;
    for (let at = 0; at < chunk.blocks.length; at++) {
      blocks.push(chunk.blocks[at] as Block);
      starts.push(start + (chunk.offsets[at] as number));
    }
    words += chunk.words;
  }
  const like = prev && sameEnds(prev, blocks, frontMatter) ? prev : undefined;
  const { names, pronouns } = like ?? namesIn(blocks, frontMatter, prev);
  const { kind, stated } = like ? { kind: like.kind, stated: like.kindStated } : judgeKind(blocks, frontMatter);
  const { sections, sectionOf } = sectionsOf(blocks, names);
  const draft: Draft = { text, format, frontMatter, blocks, starts, sections, sectionOf, kind, kindStated: stated, names, pronouns, words };
  makings.set(draft, making);
  return draft;
}

/** Whether all that names and kind are judged by is as it was. */
function sameEnds(prev: Draft, blocks: readonly Block[], frontMatter: FrontMatter | undefined): boolean {
  const old = prev.blocks;
  const from = old.length - Math.max(NAMES_LAST, KIND_LAST);
  if (prev.frontMatter !== frontMatter || from < LOOK_FIRST || blocks.length < old.length + LOOK_FIRST - from) return false;
  for (let index = 0; index < LOOK_FIRST; index++) if (old[index] !== blocks[index]) return false;
  for (let back = 1; back <= old.length - from; back++) if (old[old.length - back] !== blocks[blocks.length - back]) return false;
  return true;
}

function frontMatterBlock(text: string, frontMatter: FrontMatter, prev: Draft | undefined): Block {
  const source = text.slice(frontMatter.start, frontMatter.end);
  const kept = prev?.blocks[0];
  return kept && kept.type === 'frontmatter' && kept.text === source ? kept : makeBlock(undefined, { type: 'frontmatter' }, source, []);
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

function describes(change: TextChange | undefined, before: string, after: string): change is TextChange {
  if (!change || change.start < 0 || change.start > change.end || change.end > before.length) return false;
  if (before.length - (change.end - change.start) + change.text.length !== after.length) return false;
  return after.startsWith(change.text, change.start) && after.slice(0, change.start) === before.slice(0, change.start) && after.slice(change.start + change.text.length) === before.slice(change.end);
}

/** What differs between two texts: one stretch, as short as can be. */
function difference(before: string, after: string): { start: number; end: number; shift: number } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let end = before.length;
  let newEnd = after.length;
  while (end > start && newEnd > start && before.charCodeAt(end - 1) === after.charCodeAt(newEnd - 1)) {
    end--;
    newEnd--;
  }
  return { start, end, shift: newEnd - end };
}
