/** The draft as a whole, for rules about gaps, order and balance. */
import type { DraftView, Gathered, Gatherer, Measure, Place, Sighting } from '../kit/rule.ts';
import type { Signal } from '../kit/signal.ts';
import type { Fix, Span } from '../kit/types.ts';
import {
  type Block,
  type Draft,
  type Role,
  type Section,
  type Sentence,
  type Source,
  signoffBlock,
  TokenKind,
} from '../text/index.ts';
import { toFormat } from './format.ts';
import type { BlockResult, PlacedContext } from './found.ts';
import type { Ruleset } from './ruleset.ts';
import type { Run, Runs } from './runs.ts';

/** Makes the view of an analysed draft. */
export function viewDraft(draft: Draft, context: PlacedContext, all: Runs, ruleset: Ruleset): DraftView {
  const { runs, from } = all;
  const seen = new Map<Signal, readonly Sighting[]>();
  const where = placesOf(runs, ruleset.signals.length);
  const startOf = (block: number): number => draft.starts[block] as number;
  const placeOf = (one: Signal | Measure): number => ruleset.placeOf.get(one) ?? -1;

  function sightings(signal: Signal): readonly Sighting[] {
    let found = seen.get(signal);
    if (!found) {
      const index = placeOf(signal);
      const list: Sighting[] = [];
      for (const at of where[index] ?? NOWHERE)
        for (const { block, found } of (runs[at] as Run).sightings(index))
          list.push(placed(at, block, found, found.sentence));
      if (signal.roles.length > 0) addRoles(signal.roles, list);
      found = list;
      seen.set(signal, found);
    }
    return found;
  }

  function count(signal: Signal): number {
    const index = placeOf(signal);
    if (signal.roles.length > 0) return runs.reduce((sum, run) => sum + run.count(signal, index), 0);
    return (where[index] ?? NOWHERE).reduce((sum, at) => sum + (runs[at] as Run).count(signal, index), 0);
  }

  function placed(run: number, inRun: number, { start, end }: Span, sentence: Sentence): Sighting {
    const block = (from[run] as number) + inRun;
    const blockStart = startOf(block);
    const { roles } = ((runs[run] as Run).results[inRun] as BlockResult).context;
    return { start: blockStart + start, end: blockStart + end, block, sentence, roles };
  }

  /** Sentences that count because of the section they stand in. */
  function addRoles(roles: readonly Role[], list: Sighting[]): void {
    const counted = new Set(list.map(({ sentence }) => sentence));
    runs.forEach((run, at) => {
      for (const { block, found } of run.inRoles(roles))
        if (!counted.has(found)) list.push(placed(at, block, found, found));
    });
  }

  /** The blocks of the closing phrase, and of what stands at the top. */
  const signoff = once(() => signoffBlock(draft.blocks));
  const firstProse = once(() => draft.blocks.findIndex((block) => block.sentences.length > 0));
  const opening = once(() => {
    const salutation = context.kind === 'letter' ? draft.blocks.findIndex(({ type }) => type === 'salutation') : -1;
    if (salutation >= 0) return salutation;
    const title = draft.blocks.findIndex(({ type }) => type === 'heading');
    return title >= 0 && title <= firstProse() + 1 ? title : firstProse();
  });

  function spanOf(block: number): { start: number; end: number } {
    const { sentences } = draft.blocks[block] as Block;
    const first = sentences[0];
    const start = startOf(block);
    return first
      ? { start: start + first.start, end: start + Math.min(first.end, first.start + 80) }
      : { start, end: start };
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
      const block = signoff();
      if (block >= 0) return spanOf(block);
    }
    if (where === 'end' && draft.blocks.length > 0) {
      for (let block = draft.blocks.length - 1; block >= 0; block--)
        if ((draft.blocks[block] as Block).sentences.length > 0) return spanOf(block);
    }
    const first = opening();
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
      const block = signoff();
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
    const closing = signoff();
    return closing > 0 ? afterBlock(closing - 1) : endOfText(draft.source);
  }

  const sums = new Map<Measure, number>();
  return {
    draft,
    context,
    kind: context.kind,
    words: draft.words,
    has: (signal) => (signal.roles.length > 0 ? count(signal) > 0 : where[placeOf(signal)] !== undefined),
    all: sightings,
    count,
    sum(measure) {
      let sum = sums.get(measure);
      if (sum === undefined) {
        const index = placeOf(measure);
        sum = 0;
        for (const run of runs) sum += run.sum(index);
        sums.set(measure, sum);
      }
      return sum;
    },
    gather<T>(gatherer: Gatherer<T>) {
      const found: Gathered<T>[] = [];
      runs.forEach((run, at) => {
        const part = run.gathered(gatherer);
        if (part !== undefined) found.push({ from: from[at] as number, found: part });
      });
      return found;
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

/** For each signal, the runs in which it was seen; one pass, whatever the number of rules that ask. */
function placesOf(runs: readonly Run[], signals: number): readonly (readonly number[] | undefined)[] {
  const places: number[][] = new Array(signals);
  runs.forEach((run, at) => {
    for (const signal of run.signals) {
      const list = places[signal];
      if (list === undefined) places[signal] = [at];
      else list.push(at);
    }
  });
  return places;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
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
