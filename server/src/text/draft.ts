/** Drafts: made once, then kept up to date with work that follows the size of each edit. */
import { makeBlock } from './block.ts';
import { readFrontMatter } from './frontmatter.ts';
import { judgeKind, LAST as KIND_LAST, LOOK_FIRST } from './kind.ts';
import { type Making, makeMore, makingOf, nothingOf, type Replaced, remake, shifted, untouched } from './making.ts';
import { LAST as NAMES_LAST, namesIn } from './names.ts';
import { sectionsOf } from './sections.ts';
import { Source } from './source.ts';
import type { Block, Draft, Format, FrontMatter, TextChange } from './types.ts';

const makings = new WeakMap<Draft, Making>();

/** A draft of no more characters is read in one go. */
const SHORT = 60_000;
/** Where it is longer, so many are read at a time. */
const STRETCH = 32_000;
/** A draft that is longer is not made anew in one go. */
const LONG = 400_000;

/** Reads a draft from the beginning. */
export function createDraft(text: string, format: Format): Draft {
  return beginDraft(text, format, text.length);
}

/** Reads the beginning of a draft; the whole of a short one. `continueDraft` does the rest. */
export function beginDraft(text: string, format: Format, most = text.length <= SHORT ? text.length : STRETCH): Draft {
  const source = Source.of(text);
  const frontMatter = readFrontMatter(source);
  return whole(
    source,
    format,
    frontMatter,
    makeMore(format, source, nothingOf(frontMatter?.end ?? 0), most),
    undefined,
  );
}

/** Whether the far part of a draft is still to be read. */
export function isUnfinished(draft: Draft): boolean {
  return (makings.get(draft) as Making).to < draft.source.length;
}

/** The draft with one stretch more of it read. */
export function continueDraft(prev: Draft, most = STRETCH): Draft {
  const making = makeMore(prev.format, prev.source, makings.get(prev) as Making, most);
  return whole(prev.source, prev.format, prev.frontMatter, making, prev);
}

/**
 * The draft after one change; equal to `createDraft` of the new text, with every
 * block that did not change kept as the same object. Unfinished where it was so,
 * and where the change makes very much of it another text.
 */
export function updateDraft(prev: Draft, { start, end, text }: TextChange): Draft {
  if (prev.source.slice(start, end) === text) return prev;
  const shift = text.length - (end - start);
  const source = prev.source.replace(start, end, text);
  const old = makings.get(prev) as Making;
  let frontMatter = readFrontMatter(source);
  const body = frontMatter?.end ?? 0;
  if (frontMatter && prev.frontMatter && body === old.body && start >= body) frontMatter = prev.frontMatter;
  if (start >= old.body && body === old.body) {
    const remade = remake(prev.format, old, source, { start, end, shift });
    if (remade) return spliced(source, frontMatter, remade.making, remade.replaced, prev, shift);
    return whole(source, prev.format, frontMatter, makeMore(prev.format, source, untouched(old, start), STRETCH), prev);
  }
  return whole(source, prev.format, frontMatter, reframed(prev, source, body, { end, shift }), prev);
}

/** The chunks of a draft whose front matter was edited. */
function reframed(prev: Draft, source: Source, body: number, { end, shift }: { end: number; shift: number }): Making {
  const old = makings.get(prev) as Making;
  if (end < old.body && body === old.body + shift) return shifted(old, body, shift);
  if (isUnfinished(prev) || source.length > LONG) return makeMore(prev.format, source, nothingOf(body), STRETCH);
  return makingOf(prev.format, source, body, old.chunks);
}

/** The change that makes one text of another: one stretch, as short as can be. */
export function changeBetween(before: string, after: string): TextChange {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let end = before.length;
  let newEnd = after.length;
  while (end > start && newEnd > start && before.charCodeAt(end - 1) === after.charCodeAt(newEnd - 1)) {
    end--;
    newEnd--;
  }
  return { start, end, text: after.slice(start, newEnd) };
}

/** A draft from all its chunks. */
function whole(
  source: Source,
  format: Format,
  frontMatter: FrontMatter | undefined,
  making: Making,
  prev: Draft | undefined,
): Draft {
  const blocks: Block[] = [];
  const starts: number[] = [];
  let words = 0;
  if (frontMatter) {
    blocks.push(frontMatterBlock(source, frontMatter, prev));
    starts.push(frontMatter.start);
  }
  making.chunks.forEach((chunk, index) => {
    for (const block of chunk.blocks) blocks.push(block);
    for (const offset of chunk.offsets) starts.push((making.starts[index] as number) + offset);
    words += chunk.words;
  });
  return judged({ source, format, frontMatter, blocks, starts, words }, making, prev, false);
}

/** A draft from the one before and the chunks that were read again. */
function spliced(
  source: Source,
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
    { source, format: prev.format, frontMatter, blocks, starts, words: prev.words + replaced.words },
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
  parts: Pick<Draft, 'source' | 'format' | 'frontMatter' | 'blocks' | 'starts' | 'words'>,
  making: Making,
  prev: Draft | undefined,
  sameHeadings: boolean,
): Draft {
  const { source, blocks, frontMatter } = parts;
  // As long as the end of a draft is not read, nothing of it can tell another tale.
  const like = prev && (isPart(prev, making, source) || sameEnds(prev, blocks, frontMatter)) ? prev : undefined;
  const { names, pronouns } = like ?? namesIn(blocks, frontMatter, prev);
  const { kind, stated } = like ? { kind: like.kind, stated: like.kindStated } : judgeKind(blocks, frontMatter);
  const { sections, sectionOf } = prev && sameHeadings && names === prev.names ? prev : sectionsOf(blocks, names);
  const draft: Draft = {
    get text() {
      return source.toString();
    },
    ...parts,
    sections,
    sectionOf,
    kind,
    kindStated: stated,
    names,
    pronouns,
  };
  makings.set(draft, making);
  return draft;
}

/** Whether both are the same text, read as far as somewhere before its end. */
function isPart(prev: Draft, making: Making, source: Source): boolean {
  return prev.source === source && making.to < source.length;
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

function frontMatterBlock(source: Source, frontMatter: FrontMatter, prev: Draft | undefined): Block {
  const text = source.slice(frontMatter.start, frontMatter.end);
  const kept = prev?.blocks[0];
  return kept && kept.type === 'frontmatter' && kept.text === text
    ? kept
    : makeBlock(undefined, { type: 'frontmatter' }, text, []);
}
