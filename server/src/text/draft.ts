/** Drafts: made once, then kept up to date with work that follows the size of each edit. */
import { makeBlock } from './block.ts';
import { State } from './chunk.ts';
import { readFrontMatter } from './frontmatter.ts';
import { judgeKind, LAST as KIND_LAST, LOOK_FIRST } from './kind.ts';
import { type Making, makingOf, type Replaced, remake, shifted } from './making.ts';
import { LAST as NAMES_LAST, namesIn } from './names.ts';
import { sectionsOf } from './sections.ts';
import type { Block, Draft, Format, FrontMatter, TextChange } from './types.ts';

const makings = new WeakMap<Draft, Making>();

/** Reads a draft from the beginning. */
export function createDraft(text: string, format: Format): Draft {
  const frontMatter = readFrontMatter(text);
  const making = makingOf(format, text, frontMatter?.end ?? 0, State.Top);
  return whole(text, format, frontMatter, making, undefined);
}

/**
 * The draft after one change; equal to `createDraft(newText, prev.format)`, with
 * every block that did not change kept as the same object.
 * @param change what was replaced in `prev.text`; undefined to have it worked out
 */
export function updateDraft(prev: Draft, change: TextChange | undefined, newText: string): Draft {
  if (change === undefined && newText === prev.text) return prev;
  const { start, end, shift } = describes(change, prev.text, newText)
    ? { start: change.start, end: change.end, shift: change.text.length - (change.end - change.start) }
    : difference(prev.text, newText);
  const old = makings.get(prev) as Making;
  let frontMatter = readFrontMatter(newText);
  const body = frontMatter?.end ?? 0;
  if (frontMatter && prev.frontMatter && body === old.body && start >= body) frontMatter = prev.frontMatter;
  if (start >= old.body && body === old.body) {
    const { making, replaced } = remake(prev.format, old, newText, { start, end, shift });
    return spliced(newText, frontMatter, making, replaced, prev, shift);
  }
  const making =
    end < old.body && body === old.body + shift
      ? shifted(old, body, shift)
      : makingOf(prev.format, newText, body, State.Top, old.chunks);
  return whole(newText, prev.format, frontMatter, making, prev);
}

/** A draft from all its chunks. */
function whole(
  text: string,
  format: Format,
  frontMatter: FrontMatter | undefined,
  making: Making,
  prev: Draft | undefined,
): Draft {
  const blocks: Block[] = [];
  const starts: number[] = [];
  let words = 0;
  if (frontMatter) {
    blocks.push(frontMatterBlock(text, frontMatter, prev));
    starts.push(frontMatter.start);
  }
  making.chunks.forEach((chunk, index) => {
    for (const block of chunk.blocks) blocks.push(block);
    for (const offset of chunk.offsets) starts.push((making.starts[index] as number) + offset);
    words += chunk.words;
  });
  return judged({ text, format, frontMatter, blocks, starts, words }, making, prev, false);
}

/** A draft from the one before and the chunks that were read again. */
function spliced(
  text: string,
  frontMatter: FrontMatter | undefined,
  making: Making,
  replaced: Replaced,
  prev: Draft,
  shift: number,
): Draft {
  const lead = frontMatter ? 1 : 0;
  const from = lead + replaced.from;
  const to = lead + replaced.to;
  const fresh: Block[] = [];
  const starts = prev.starts.slice(0, from);
  for (let index = replaced.firstChunk; index < replaced.lastChunk; index++) {
    const chunk = making.chunks[index];
    if (!chunk) break;
    for (const block of chunk.blocks) fresh.push(block);
    for (const offset of chunk.offsets) starts.push((making.starts[index] as number) + offset);
  }
  for (let index = to; index < prev.starts.length; index++) starts.push((prev.starts[index] as number) + shift);
  const blocks = prev.blocks.slice(0, from).concat(fresh, prev.blocks.slice(to));
  let plain = fresh.length === to - from;
  for (let index = 0; plain && index < fresh.length; index++) {
    const before = prev.blocks[from + index] as Block;
    const after = fresh[index] as Block;
    plain = before === after || (before.type !== 'heading' && after.type !== 'heading');
  }
  return judged(
    { text, format: prev.format, frontMatter, blocks, starts, words: prev.words + replaced.words },
    making,
    prev,
    plain,
  );
}

/**
 * Puts to the blocks what is judged from them.
 * @param sameHeadings each heading of `prev` stands where it stood
 */
function judged(
  parts: Pick<Draft, 'text' | 'format' | 'frontMatter' | 'blocks' | 'starts' | 'words'>,
  making: Making,
  prev: Draft | undefined,
  sameHeadings: boolean,
): Draft {
  const { blocks, frontMatter } = parts;
  const like = prev && sameEnds(prev, blocks, frontMatter) ? prev : undefined;
  const { names, pronouns } = like ?? namesIn(blocks, frontMatter, prev);
  const { kind, stated } = like ? { kind: like.kind, stated: like.kindStated } : judgeKind(blocks, frontMatter);
  const { sections, sectionOf } = prev && sameHeadings && names === prev.names ? prev : sectionsOf(blocks, names);
  const draft: Draft = { ...parts, sections, sectionOf, kind, kindStated: stated, names, pronouns };
  makings.set(draft, making);
  return draft;
}

/** Whether all that names and kind are judged by is as it was. */
function sameEnds(prev: Draft, blocks: readonly Block[], frontMatter: FrontMatter | undefined): boolean {
  const old = prev.blocks;
  const last = Math.max(NAMES_LAST, KIND_LAST);
  if (prev.frontMatter !== frontMatter || old.length < LOOK_FIRST + last || blocks.length < LOOK_FIRST + last)
    return false;
  for (let index = 0; index < LOOK_FIRST; index++) if (old[index] !== blocks[index]) return false;
  for (let back = 1; back <= last; back++) if (old[old.length - back] !== blocks[blocks.length - back]) return false;
  return true;
}

function frontMatterBlock(text: string, frontMatter: FrontMatter, prev: Draft | undefined): Block {
  const source = text.slice(frontMatter.start, frontMatter.end);
  const kept = prev?.blocks[0];
  return kept && kept.type === 'frontmatter' && kept.text === source
    ? kept
    : makeBlock(undefined, { type: 'frontmatter' }, source, []);
}

const SPOT = 24;

/** Whether a change can be what happened, as far as its own edges show; to compare all would cost more than the edit. */
function describes(change: TextChange | undefined, before: string, after: string): change is TextChange {
  if (!change || change.start < 0 || change.start > change.end || change.end > before.length) return false;
  if (before.length - (change.end - change.start) + change.text.length !== after.length) return false;
  const end = change.start + change.text.length;
  return (
    after.startsWith(change.text, change.start) &&
    after.slice(Math.max(0, change.start - SPOT), change.start) ===
      before.slice(Math.max(0, change.start - SPOT), change.start) &&
    after.slice(end, end + SPOT) === before.slice(change.end, change.end + SPOT)
  );
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
