/** The draft as a whole, for rules about gaps, order and balance. */
import type { DraftView, Measure, Place, Sighting } from '../kit/rule.ts';
import type { Signal } from '../kit/signal.ts';
import type { Fix } from '../kit/types.ts';
import {
  type Block,
  type Draft,
  type Role,
  type Section,
  type Source,
  signoffBlock,
  TokenKind,
} from '../text/index.ts';
import { toFormat } from './format.ts';
import type { BlockResult, PlacedContext } from './read.ts';
import type { Ruleset } from './ruleset.ts';

/** Makes the view of an analysed draft. */
export function viewDraft(
  draft: Draft,
  context: PlacedContext,
  results: readonly BlockResult[],
  ruleset: Ruleset,
): DraftView {
  const seen = new Map<Signal, readonly Sighting[]>();
  const where = placesOf(results, ruleset.signals.length);
  const startOf = (block: number): number => draft.starts[block] as number;

  function all(signal: Signal): readonly Sighting[] {
    let found = seen.get(signal);
    if (!found) {
      const index = ruleset.signals.indexOf(signal);
      const list: Sighting[] = [];
      for (const block of where[index] ?? NOWHERE) {
        const result = results[block] as BlockResult;
        const start = startOf(block);
        for (const sighting of result.sightings) {
          if (sighting.signal === index)
            list.push({
              start: start + sighting.start,
              end: start + sighting.end,
              block,
              sentence: sighting.sentence,
              roles: result.context.roles,
            });
        }
      }
      if (signal.roles.length > 0) addRoles(signal.roles, list);
      found = list;
      seen.set(signal, found);
    }
    return found;
  }

  /** Sentences that count because of the section they stand in. */
  function addRoles(roles: readonly Role[], list: Sighting[]): void {
    const counted = new Set(list.map(({ sentence }) => sentence));
    results.forEach((result, block) => {
      const { type, sentences } = draft.blocks[block] as Block;
      if (type === 'heading' || !result.context.roles.some((role) => roles.includes(role))) return;
      const start = startOf(block);
      for (const sentence of sentences) {
        if (!counted.has(sentence))
          list.push({
            start: start + sentence.start,
            end: start + sentence.end,
            block,
            sentence,
            roles: result.context.roles,
          });
      }
    });
  }

  function spanOf(block: number): { start: number; end: number } {
    const { sentences } = draft.blocks[block] as Block;
    const first = sentences[0];
    const start = startOf(block);
    return first
      ? { start: start + first.start, end: start + Math.min(first.end, first.start + 80) }
      : { start, end: start };
  }

  function firstProse(): number {
    return draft.blocks.findIndex((block) => block.sentences.length > 0);
  }

  function sectionsOf(role: Role): readonly Section[] {
    return draft.sections.filter((section) => section.headingBlock >= 0 && section.ownRoles.includes(role));
  }

  function place(where: Place): { start: number; end: number } {
    if (typeof where === 'object' && 'after' in where) return { start: where.after.start, end: where.after.end };
    if (typeof where === 'object') {
      const section = sectionsOf(where.role)[0];
      if (section) return spanOf(section.headingBlock);
    }
    if (where === 'closing') {
      const block = signoffBlock(draft.blocks);
      if (block >= 0) return spanOf(block);
    }
    if (where === 'end' && draft.blocks.length > 0) {
      for (let block = draft.blocks.length - 1; block >= 0; block--)
        if ((draft.blocks[block] as Block).sentences.length > 0) return spanOf(block);
    }
    const salutation = draft.blocks.findIndex((block) => block.type === 'salutation');
    const title = draft.blocks.findIndex((block) => block.type === 'heading');
    const first =
      context.kind === 'letter' && salutation >= 0
        ? salutation
        : title >= 0 && title <= firstProse() + 1
          ? title
          : firstProse();
    return first >= 0 ? spanOf(first) : { start: 0, end: 0 };
  }

  /** The start of the line after the block. */
  function afterBlock(block: number): number {
    const start = startOf(block);
    const end = start + (draft.blocks[block] as Block).text.length;
    return lineEnd(draft.source, end);
  }

  function insertion(where: Place): number {
    if (typeof where === 'object' && 'after' in where) return afterBlock(where.after.block);
    if (typeof where === 'object') {
      const section = sectionsOf(where.role)[0];
      if (section)
        return where.at === 'start'
          ? afterBlock(section.headingBlock)
          : afterBlock(Math.max(section.to - 1, section.headingBlock));
      return whereItBelongs(where.role);
    }
    if (where === 'closing') {
      const block = signoffBlock(draft.blocks);
      if (block > 0) return afterBlock(block - 1);
      return context.kind === 'letter' ? beforeName(draft.source) : endOfText(draft.source);
    }
    if (where === 'end') return endOfText(draft.source);
    const first = place('opening');
    const block = draft.starts.findIndex(
      (start, index) => start + (draft.blocks[index] as Block).text.length > first.start,
    );
    return block >= 0 ? afterBlock(block) : 0;
  }

  /** In a plan: before the first section that comes after the role in the good order, else at the end. */
  function whereItBelongs(role: Role): number {
    const rank = ORDER.indexOf(role);
    for (const section of draft.sections) {
      if (section.headingBlock < 1 || !section.ownRoles.some((own) => ORDER.indexOf(own) > rank)) continue;
      return afterBlock(section.headingBlock - 1);
    }
    const closing = signoffBlock(draft.blocks);
    return closing > 0 ? afterBlock(closing - 1) : endOfText(draft.source);
  }

  const sums = new Map<Measure, number>();
  return {
    draft,
    context,
    kind: context.kind,
    words: draft.words,
    has: (signal) =>
      signal.roles.length > 0 ? all(signal).length > 0 : where[ruleset.signals.indexOf(signal)] !== undefined,
    all,
    sum(measure) {
      let sum = sums.get(measure);
      if (sum === undefined) {
        const index = ruleset.measures.indexOf(measure);
        sum = 0;
        for (const result of results) sum += result.sums[index] ?? 0;
        sums.set(measure, sum);
      }
      return sum;
    },
    counted(measure) {
      const index = ruleset.measures.indexOf(measure);
      const blocks: number[] = [];
      for (let block = 0; block < results.length; block++)
        if (((results[block] as BlockResult).sums[index] ?? 0) !== 0) blocks.push(block);
      return blocks;
    },
    sections: sectionsOf,
    headingSpan: (section) => spanOf(section.headingBlock >= 0 ? section.headingBlock : section.from),
    wordsIn(section) {
      let words = 0;
      for (let block = section.from; block < section.to; block++) {
        if (block === section.headingBlock) continue;
        for (const sentence of (draft.blocks[block] as Block).sentences)
          for (const token of sentence.tokens) if (token.kind === TokenKind.Word) words++;
      }
      return words;
    },
    place,
    insertion,
    insert(title, where, lines): Fix {
      const start = insertion(where);
      const passage = toFormat(lines, draft.format);
      const eol = draft.source.someLine(CARRIAGE_RETURN) ? '\r\n' : '\n';
      const before = start === 0 ? '' : eol + eol;
      const text = before + passage.join(eol) + (start === 0 ? eol + eol : '');
      return { title, edits: [{ start, end: start, text }], preferred: false };
    },
  };
}

const NOWHERE: readonly number[] = [];

/** For each signal, the blocks in which it was seen; one pass, whatever the number of rules that ask. */
function placesOf(results: readonly BlockResult[], signals: number): readonly (readonly number[] | undefined)[] {
  const places: number[][] = new Array(signals);
  for (let block = 0; block < results.length; block++) {
    const { sightings } = results[block] as BlockResult;
    for (const { signal } of sightings) {
      const list = places[signal];
      if (list === undefined) places[signal] = [block];
      else if (list[list.length - 1] !== block) list.push(block);
    }
  }
  return places;
}

/** The order that puts child and family first. */
const ORDER: readonly Role[] = [
  'about',
  'child-view',
  'parent-view',
  'strengths',
  'important-to',
  'progress',
  'needs',
  'context',
  'outcomes',
  'help',
  'home',
  'differences',
  'actions',
  'review',
  'people',
  'support',
  'contact',
  'rights',
  'sign',
];

/** How far is looked at a time for the end of a line. */
const STRETCH = 200;
const CARRIAGE_RETURN = /\r\n/;

function lineEnd(source: Source, from: number): number {
  // A block may end with its line's break: step back over it first.
  let end = Math.min(from, source.length);
  while (end > 0 && /[\r\n]/.test(source.slice(end - 1, end))) end--;
  for (; end < source.length; end += STRETCH) {
    const at = source.slice(end, end + STRETCH).search(/[\r\n]/);
    if (at >= 0) return end + at;
  }
  return source.length;
}

/** More than six lines of a name, a post and a number take. */
const LONGEST_SIGNATURE = 4000;

/** Where a letter without a known sign-off ends: before the short lines that give name, role and number. */
function beforeName(source: Source): number {
  const base = Math.max(0, source.length - LONGEST_SIGNATURE);
  const text = source.slice(base, source.length);
  const end = text.trimEnd().length;
  let at = end;
  for (let lines = 0; lines < 6; lines++) {
    const start = text.lastIndexOf('\n', at - 1) + 1;
    const line = text.slice(start, at).trim();
    if (/[.?!:;]$|^[#|>*_-]|^\d+[.)]/.test(line) || line.split(/\s+/).length > 10) return base + at;
    at = start;
    while (at > 0 && /\s/.test(text.charAt(at - 1))) at--;
    if (at === 0) return base + end;
  }
  return base + end;
}

function endOfText(source: Source): number {
  for (let end = source.length; end > 0; end -= STRETCH) {
    const start = Math.max(0, end - STRETCH);
    const length = source.slice(start, end).trimEnd().length;
    if (length > 0) return start + length;
  }
  return 0;
}
