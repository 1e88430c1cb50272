/**
 * What is known of patterns before they are read. A build writes down where to look for
 * each of them and what its steps are, so that a server that starts reads none of them.
 */
import { vocabulary } from '../../text/index.ts';
import type { Compiled, Lead, Steps } from './compile.ts';
import type { Need } from './needs.ts';
import { Numbers, write } from './numbers.ts';
import { Op, sizeAt } from './program.ts';
import { addSet, idsOf } from './sets.ts';

/** What a build writes down. Texts of numbers: see numbers.ts. */
export interface Known {
  /** Number of patterns that texts are searched for, and of the others: a guard against those of other rules. */
  readonly sought: number;
  readonly given: number;
  /** Words with spaces between. */
  readonly words: string;
  /** Sets of words, with spaces between. */
  readonly sets: string;
  /** Needs: the set and one more, who, form, and 1 for a number. */
  readonly needs: string;
  /** For each pattern that texts are searched for: its anchors, twice the least lead and one more where it opens the sentence, the longest lead, its need. */
  readonly leads: string;
  /** What patterns remember: names with commas, with spaces between the lists. */
  readonly names: string;
  /** For each pattern, those that are only tried at given sentences last: its names and its steps; with spaces between. */
  readonly steps: string;
  /** Blocks of steps that are met more than once, with spaces between. They may hold others. */
  readonly pieces: string;
}

/** Patterns as a build wrote them down. */
export interface KnownPatterns {
  /** Those of the patterns that texts are searched for, in order. */
  readonly leads: readonly Lead[];
  /** The steps of a pattern by its place in the list of all. */
  steps(index: number): Steps;
}

/** Gives each different text a number, in the order of first sight. */
function numbering(): { of(text: string): number; readonly all: readonly string[] } {
  const numbers = new Map<string, number>();
  const all: string[] = [];
  return {
    all,
    of(text) {
      let number = numbers.get(text);
      if (number === undefined) {
        number = all.push(text) - 1;
        numbers.set(text, number);
      }
      return number;
    },
  };
}

/**
 * Writes patterns down.
 * @param sought all that texts are searched for, in order
 * @param given the steps of those that are only tried at given sentences, in order
 */
export function writeKnown(sought: readonly Compiled[], given: readonly Compiled[]): Known {
  const words = numbering();
  const sets = numbering();
  const needs = numbering();
  const names = numbering();
  const wordOf = (id: number): string => write(words.of(vocabulary.norm(id)));
  const setOf = (set: number): string => write(sets.of(Array.from(idsOf(set), wordOf).join('')));
  const needOf = (need: Need | undefined): number => {
    if (!need) return 0;
    const set = need.words < 0 ? write(0) : write(sets.of(Array.from(idsOf(need.words), wordOf).join('')) + 1);
    const text = set + write(need.who) + write(need.form) + write(need.number ? 1 : 0);
    return needs.of(text) * 2 + (need.after ? 2 : 1);
  };
  let leads = '';
  for (const { anchors, leadLeast, leadMost, opensSentence, need } of sought)
    leads += setOf(anchors) + write(leadLeast * 2 + (opensSentence ? 1 : 0)) + write(leadMost) + write(needOf(need));
  const patterns = [...sought, ...given];
  const read = patterns.map((pattern) => pattern.read());
  const pieces = new Pieces();
  const texts = (): string[] =>
    read.map((one) => write(names.of(one.names.join())) + writeSteps(one.steps, setOf, wordOf, pieces));
  texts();
  pieces.sharing = true;
  const steps = texts();
  return {
    sought: sought.length,
    given: given.length,
    words: words.all.join(' '),
    sets: sets.all.join(' '),
    needs: needs.all.join(''),
    leads,
    names: names.all.join(' '),
    pieces: pieces.all.join(' '),
    steps: steps.join(' '),
  };
}

/** The patterns that were written down, if they are as many as there are. */
export function readKnown(known: Known | undefined, sought: number, given: number): KnownPatterns | undefined {
  if (known === undefined || known.sought !== sought || known.given !== given) return undefined;
  const ids = known.words.split(' ').map((norm) => vocabulary.intern(norm).id);
  const idOf = (word: number): number => ids[word] as number;
  const written = known.sets.split(' ');
  const read = new Int32Array(written.length).fill(-1);
  const setOf = (number: number): number => {
    if (read[number] === -1) {
      const set: number[] = [];
      for (const numbers = new Numbers(written[number] as string); numbers.more; ) set.push(idOf(numbers.next()));
      read[number] = addSet(set);
    }
    return read[number] as number;
  };
  const needs: Need[] = [];
  for (const numbers = new Numbers(known.needs); numbers.more; ) {
    const set = numbers.next();
    const need = {
      words: set === 0 ? -1 : setOf(set - 1),
      who: numbers.next(),
      form: numbers.next(),
      number: numbers.next() === 1,
    };
    needs.push({ ...need, after: false }, { ...need, after: true });
  }
  const leads: Lead[] = [];
  for (const numbers = new Numbers(known.leads); numbers.more; ) {
    const anchors = setOf(numbers.next());
    const least = numbers.next();
    const leadMost = numbers.next();
    const need = numbers.next();
    leads.push({
      anchors,
      leadLeast: least >> 1,
      leadMost,
      opensSentence: (least & 1) === 1,
      need: need === 0 ? undefined : needs[need - 1],
    });
  }
  const names = known.names.split(' ').map((list) => (list === '' ? [] : list.split(',')));
  const steps = known.steps.split(' ');
  const pieces = known.pieces.split(' ');
  const piece = (number: number): string => pieces[number] as string;
  return {
    leads,
    steps(index) {
      const numbers = new Numbers(steps[index] as string);
      return { names: names[numbers.next()] as string[], steps: readSteps(numbers, setOf, idOf, piece) };
    },
  };
}

/** In written steps: what stands in a piece that several share, by its number; and the end of a branch or of what may be absent. */
const PIECE = Op.Jump + 1;
const CLOSE = Op.Jump;

/** What is written of blocks of steps that are met more than once. */
class Pieces {
  private readonly seen = new Map<string, number>();
  private readonly numbers = numbering();

  /** The first writing only counts the blocks; the second shares those that were counted twice. */
  sharing = false;

  get all(): readonly string[] {
    return this.numbers.all;
  }

  /** The text of a block, or where it stands. @param full the same without sharing */
  shared(full: string, text: string): string {
    if (!this.sharing) this.seen.set(full, (this.seen.get(full) ?? 0) + 1);
    else if ((this.seen.get(full) ?? 0) > 1 && text.length > 3) return write(PIECE) + write(this.numbers.of(text));
    return text;
  }
}

interface Text {
  /** Without sharing, which tells blocks apart; and with it. */
  full: string;
  text: string;
}

/**
 * Steps as text: without the room that they leave and without places, for those follow from the ends of
 * branches. So a block reads the same wherever it stands and can be shared.
 */
function writeSteps(
  steps: readonly number[],
  setOf: (set: number) => string,
  wordOf: (id: number) => string,
  pieces: Pieces,
): string {
  const range = (from: number, to: number): Text => {
    const written: Text = { full: '', text: '' };
    const add = (text: string, full = text): void => {
      written.full += full;
      written.text += text;
    };
    for (let at = from; at < to; ) {
      const op = steps[at] as Op;
      const arg = (index: number): number => steps[at + index] as number;
      let next = at + sizeAt(steps, at);
      if (op === Op.Either || op === Op.EitherFirst) {
        const count = arg(1);
        // With one branch nothing jumps, and what follows may as well be a part of it.
        const end = count > 1 ? (steps[arg(4) - 1] as number) : to;
        const head = write(op) + write(count);
        const block: Text = { full: head, text: head };
        for (let branch = 0; branch < count; branch++) {
          const inner = range(arg(2 + branch * 2), branch < count - 1 ? arg(4 + branch * 2) - 2 : end);
          block.full += inner.full + write(CLOSE);
          block.text += inner.text + write(CLOSE);
        }
        add(pieces.shared(block.full, block.text), block.full);
        next = end;
      } else if (op === Op.Optional || op === Op.Not) {
        const inner = range(next, arg(1));
        const head = write(op);
        const [full, text] = [head + inner.full + write(CLOSE), head + inner.text + write(CLOSE)];
        add(pieces.shared(full, text), full);
        next = arg(1);
      } else {
        add(write(op));
        if (op === Op.Word || op === Op.WordFirst) add(setOf(arg(1)));
        else if (op === Op.Punctuation) add(wordOf(arg(1)));
        else if (op === Op.Gap) add(write(arg(1)));
        else for (let index = 1; index < sizeAt(steps, at); index++) add(write(arg(index)));
      }
      at = next;
    }
    return written;
  };
  return range(0, steps.length).text;
}

/** Reads what `writeSteps` wrote. @param piece the text of a shared block by its number */
function readSteps(
  written: Numbers,
  setOf: (set: number) => number,
  idOf: (word: number) => number,
  piece: (number: number) => string,
): number[] {
  const steps: number[] = [];
  /** Reads up to the end of the text, or of the branch that is open. */
  const read = (numbers: Numbers): void => {
    while (numbers.more) {
      const op = numbers.next();
      if (op === CLOSE) return;
      if (op === PIECE) {
        read(new Numbers(piece(numbers.next())));
        continue;
      }
      const at = steps.push(op) - 1;
      if (op === Op.Word || op === Op.WordFirst) steps.push(setOf(numbers.next()));
      else if (op === Op.Punctuation) steps.push(idOf(numbers.next()));
      else if (op === Op.Either || op === Op.EitherFirst) {
        const count = numbers.next();
        steps.push(count);
        for (let branch = 0; branch < count; branch++) steps.push(0, 0);
        const jumps: number[] = [];
        for (let branch = 0; branch < count; branch++) {
          steps[at + 2 + branch * 2] = steps.length;
          read(numbers);
          if (branch < count - 1) jumps.push(steps.push(Op.Jump, 0) - 1);
        }
        for (const jump of jumps) steps[jump] = steps.length;
      } else if (op === Op.Optional || op === Op.Not) {
        steps.push(0);
        if (op === Op.Optional) steps.push(0);
        read(numbers);
        steps[at + 1] = steps.length;
      } else if (op === Op.Gap) steps.push(numbers.next(), 0);
      else for (let left = sizeAt(steps, at) - 1; left > 0; left--) steps.push(numbers.next());
    }
  };
  read(written);
  return steps;
}
