/**
 * What is known of patterns before they are read. A build writes down where to look for
 * each of them and what its steps are (see writeKnown.ts), so that a server that starts
 * reads none of them.
 */
import { vocabulary } from '../../text/index.ts';
import { Bytes, headOf, parted } from './bytes.ts';
import { Compiled, type Lead, type Steps, type StepsSource } from './compile.ts';
import type { Need } from './needs.ts';
import { Op, SIZE } from './program.ts';
import { addSets, idsOf } from './sets.ts';

/** What a build writes down, as numbers in bytes (see bytes.ts) where nothing else is said. */
export interface Known {
  /** Number of patterns that texts are searched for, and of the others: a guard against those of other rules. */
  readonly counts: Uint8Array;
  /** Text: words with spaces between. */
  readonly words: Uint8Array;
  /** For each set of words how many there are, and how many of them are in no set before it. */
  readonly setSizes: Uint8Array;
  /** For each set the numbers of its other words: the low bytes, and the high ones. */
  readonly setsLow: Uint8Array;
  readonly setsHigh: Uint8Array;
  /** Needs: the set and one more, who, form, and 1 for a number. */
  readonly needs: Uint8Array;
  /** For each pattern that texts are searched for: the set of its anchors, in low and high bytes. */
  readonly anchorsLow: Uint8Array;
  readonly anchorsHigh: Uint8Array;
  /** Twice the least lead and one more where it opens the sentence; the longest lead. */
  readonly leadLeast: Uint8Array;
  readonly leadMost: Uint8Array;
  /** Which need, and on which side. */
  readonly needOf: Uint8Array;
  /** Text: what patterns remember, names with commas, with spaces between the lists. */
  readonly names: Uint8Array;
  /** For each pattern, those that are only tried at given sentences last: its names, its steps, `Done`. */
  readonly steps: Uint8Array;
  /** Blocks of steps that are met more than once, each up to `Done`. They may hold others. */
  readonly pieces: Uint8Array;
}

/** In written steps: what stands in a piece that several share, by its number; and the end of a branch or of what may be absent. */
export const PIECE = Op.Jump + 1;
export const CLOSE = Op.Jump;
/** From here on a step is `Word`, and its set's high byte is what is more. */
export const FOLDED = 32;

/** The columns in the order in which they stand in one stretch of bytes. */
const COLUMNS = [
  'counts',
  'words',
  'setSizes',
  'setsLow',
  'setsHigh',
  'needs',
  'anchorsLow',
  'anchorsHigh',
  'leadLeast',
  'leadMost',
  'needOf',
  'names',
  'steps',
  'pieces',
] as const satisfies readonly (keyof Known)[];

/** All of it as bytes, in stretches that are unlike each other. */
export function packKnown(known: Known): Uint8Array[] {
  const parts = COLUMNS.map((name) => known[name]);
  return [headOf(parts), ...parts];
}

/** What was packed, from the stretches in one. */
export function unpackKnown(packed: Uint8Array): Known {
  const parts = parted(packed, COLUMNS.length);
  return Object.fromEntries(COLUMNS.map((name, index) => [name, parts[index]])) as unknown as Known;
}

/** Patterns as a build wrote them down. */
export interface KnownPatterns extends StepsSource {
  /** One that texts are searched for, by its place in the list of these. */
  sought(index: number, source: string): Compiled;
  /** The steps of a pattern by its place in the list of all. */
  steps(index: number): Steps;
}

/** The patterns that were written down, if they are as many as there are. */
export function readKnown(known: Known | undefined, sought: number, given: number): KnownPatterns | undefined {
  if (known === undefined) return undefined;
  const counts = new Bytes(known.counts);
  if (counts.number() !== sought || counts.number() !== given) return undefined;
  const firstSet = readSets(known);
  const leadOf = readLeads(known, sought, firstSet);
  const lists = new TextDecoder().decode(known.names).split(' ');
  const names = lists.map((list) => (list === '' ? [] : list.split(',')));
  const starts = startsOf(known.steps, true);
  const reader = new StepsReader(known, firstSet);
  const patterns: KnownPatterns = {
    sought: (index, source) => new Compiled(source, leadOf(index), patterns, index),
    steps(index) {
      const bytes = new Bytes(known.steps, starts[index]);
      return { names: names[bytes.number()] as string[], steps: reader.read(bytes) };
    },
  };
  return patterns;
}

/** Adds the sets. @returns the number of the first */
function readSets({ words, setSizes, setsLow, setsHigh }: Known): number {
  const ids = Int32Array.from(new TextDecoder().decode(words).split(' '), (norm) => vocabulary.intern(norm).id);
  const sizes: number[] = [];
  const members = new Int32Array(setsLow.length + ids.length);
  let [fresh, met, count] = [0, 0, 0];
  for (const bytes = new Bytes(setSizes); bytes.more; ) {
    const size = bytes.number();
    const added = bytes.number();
    sizes.push(size);
    for (let left = size - added; left > 0; left--, met++)
      members[count++] = ids[(setsLow[met] as number) | ((setsHigh[met] as number) << 8)] as number;
    for (let left = added; left > 0; left--) members[count++] = ids[fresh++] as number;
  }
  return addSets(sizes, members);
}

/** Where to look for each of the patterns that texts are searched for. */
function readLeads(known: Known, count: number, firstSet: number): (index: number) => Lead {
  const needs: Need[] = [];
  for (const bytes = new Bytes(known.needs); bytes.more; ) {
    const set = bytes.number();
    const words = set === 0 ? -1 : firstSet + set - 1;
    const [who, form, number] = [bytes.number(), bytes.number(), bytes.number() === 1];
    needs.push({ words, who, form, number, after: false }, { words, who, form, number, after: true });
  }
  const numbers = (column: Uint8Array): Int32Array => {
    const bytes = new Bytes(column);
    const read = new Int32Array(count);
    for (let index = 0; index < count; index++) read[index] = bytes.number();
    return read;
  };
  const [least, most, needOf] = [numbers(known.leadLeast), numbers(known.leadMost), numbers(known.needOf)];
  return (index) => ({
    anchors: firstSet + ((known.anchorsLow[index] as number) | ((known.anchorsHigh[index] as number) << 8)),
    leadLeast: (least[index] as number) >> 1,
    leadMost: most[index] as number,
    opensSentence: ((least[index] as number) & 1) === 1,
    // The first stands for none.
    need: needs[(needOf[index] as number) - 1],
  });
}

/** How many numbers are written behind a step. */
const WRITTEN = Uint8Array.from({ length: FOLDED }, (_, op) => {
  if (op === Op.Either || op === Op.EitherFirst || op === Op.Gap || op === PIECE) return 1;
  return op === Op.Optional || op === Op.Not || op === CLOSE ? 0 : (SIZE[op as Op] ?? 1) - 1;
});

/** Where each of some written steps begins. @param named a number stands before them */
function startsOf(written: Uint8Array, named: boolean): readonly number[] {
  const starts: number[] = [];
  for (const bytes = new Bytes(written); bytes.more; ) {
    starts.push(bytes.at);
    if (named) bytes.skip();
    for (let op = bytes.byte(); op !== Op.Done; op = bytes.byte())
      if (op >= FOLDED) bytes.at++;
      else for (let left = WRITTEN[op] as number; left > 0; left--) bytes.skip();
  }
  return starts;
}

/** Reads what writeKnown.ts writes of steps. */
class StepsReader {
  private steps: number[] = [];
  private pieceStarts: readonly number[] | undefined;

  constructor(
    private readonly known: Known,
    private readonly firstSet: number,
  ) {}

  /** The steps that stand from here on. */
  read(bytes: Bytes): number[] {
    this.steps = [];
    this.sequence(bytes);
    this.steps.push(Op.Done);
    return this.steps;
  }

  /** Reads up to `Done`, or to the end of the branch that is open. */
  private sequence(bytes: Bytes): void {
    const { steps, firstSet } = this;
    for (;;) {
      const op = bytes.byte();
      if (op >= FOLDED) {
        steps.push(Op.Word, firstSet + (((op - FOLDED) << 8) | bytes.byte()));
        continue;
      }
      if (op === Op.Done || op === CLOSE) return;
      if (op === PIECE) {
        this.piece(bytes.number());
        continue;
      }
      const at = steps.push(op) - 1;
      if (op === Op.WordFirst) steps.push(firstSet + bytes.number());
      else if (op === Op.Punctuation) steps.push(idsOf(firstSet + bytes.number())[0] as number);
      else if (op === Op.Either || op === Op.EitherFirst) this.branches(bytes, at);
      else if (op === Op.Optional) {
        steps.push(0, 0);
        this.sequence(bytes);
        steps[at + 1] = steps.length;
      } else if (op === Op.Not) {
        steps.push(0);
        this.sequence(bytes);
        steps.push(Op.Done);
        steps[at + 1] = steps.length;
      } else if (op === Op.Gap) steps.push(bytes.number(), 0);
      else for (let left = WRITTEN[op] as number; left > 0; left--) steps.push(bytes.number());
    }
  }

  private branches(bytes: Bytes, at: number): void {
    const { steps } = this;
    const count = bytes.number();
    steps.push(count);
    for (let branch = 0; branch < count; branch++) steps.push(0, 0);
    // Until the end is known, each jump holds the place of the one before it.
    let jump = 0;
    for (let branch = 0; branch < count; branch++) {
      steps[at + 2 + branch * 2] = steps.length;
      this.sequence(bytes);
      if (branch < count - 1) jump = steps.push(Op.Jump, jump) - 1;
    }
    while (jump > 0) {
      const before = steps[jump] as number;
      steps[jump] = steps.length;
      jump = before;
    }
  }

  private piece(number: number): void {
    const { pieces } = this.known;
    this.pieceStarts ??= startsOf(pieces, false);
    this.sequence(new Bytes(pieces, this.pieceStarts[number]));
  }
}
