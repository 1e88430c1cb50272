/** Writes down what is known of patterns; a build does this, a server only reads it (see known.ts). */
import { vocabulary } from '../../text/index.ts';
import { addNumber } from './bytes.ts';
import type { Compiled } from './compile.ts';
import { CLOSE, FOLDED, type Known, PIECE } from './known.ts';
import type { Need } from './needs.ts';
import { Op, sizeAt } from './program.ts';
import { idsOf } from './sets.ts';

/**
 * Writes patterns down.
 * @param sought all that texts are searched for, in order
 * @param given the steps of those that are only tried at given sentences, in order
 */
export function writeKnown(sought: readonly Compiled[], given: readonly Compiled[]): Known {
  const names = new Numbering();
  const sets = new Sets();
  const pieces = new Pieces();
  const read = [...sought, ...given].map((pattern) => pattern.read());
  const writeAll = (): number[] => {
    const bytes: number[] = [];
    for (const one of read) {
      addNumber(bytes, names.of(one.names.join()));
      bytes.push(...writeSteps(one.steps, sets, pieces).text, Op.Done);
    }
    return bytes;
  };
  writeAll();
  pieces.sharing = true;
  const steps = writeAll();

  // After the steps, so that the sets of those have the small numbers.
  const needs = new Numbering();
  const [low, high, leadLeast, leadMost, needOf] = [[], [], [], [], []] as number[][] as [
    number[],
    number[],
    number[],
    number[],
    number[],
  ];
  for (const lead of sought) {
    const set = sets.of(lead.anchors);
    low.push(set & 255);
    high.push(set >> 8);
    addNumber(leadLeast, lead.leadLeast * 2 + (lead.opensSentence ? 1 : 0));
    addNumber(leadMost, lead.leadMost);
    addNumber(needOf, lead.need ? needs.of(writeNeed(lead.need, sets)) * 2 + (lead.need.after ? 2 : 1) : 0);
  }
  const counts: number[] = [];
  addNumber(counts, sought.length);
  addNumber(counts, given.length);
  const encoder = new TextEncoder();
  return {
    counts: Uint8Array.from(counts),
    words: encoder.encode(sets.words.map((id) => vocabulary.norm(id)).join(' ')),
    setSizes: Uint8Array.from(sets.sizes),
    setsLow: Uint8Array.from(sets.low),
    setsHigh: Uint8Array.from(sets.high),
    needs: Uint8Array.from(needs.all.flatMap((text) => text.split(',').map(Number))),
    anchorsLow: Uint8Array.from(low),
    anchorsHigh: Uint8Array.from(high),
    leadLeast: Uint8Array.from(leadLeast),
    leadMost: Uint8Array.from(leadMost),
    needOf: Uint8Array.from(needOf),
    names: encoder.encode(names.all.join(' ')),
    steps: Uint8Array.from(steps),
    pieces: Uint8Array.from(pieces.all.flatMap((text) => [...text.split(',').map(Number), Op.Done])),
  };
}

function writeNeed(need: Need, sets: Sets): string {
  const bytes: number[] = [];
  addNumber(bytes, need.words < 0 ? 0 : sets.of(need.words) + 1);
  for (const value of [need.who, need.form, need.number ? 1 : 0]) addNumber(bytes, value);
  return bytes.join();
}

/** Gives each different text a number, in the order of first sight. */
class Numbering {
  private readonly numbers = new Map<string, number>();
  readonly all: string[] = [];

  of(text: string): number {
    let number = this.numbers.get(text);
    if (number === undefined) {
      number = this.all.push(text) - 1;
      this.numbers.set(text, number);
    }
    return number;
  }
}

/**
 * Sets of words, numbered as they are met. Of each is written how many words it has and how many of them
 * are new, which have the next numbers; then the numbers of the others.
 */
class Sets {
  private readonly numbers = new Map<string, number>();
  private readonly wordNumbers = new Map<number, number>();
  readonly words: number[] = [];
  readonly sizes: number[] = [];
  readonly low: number[] = [];
  readonly high: number[] = [];

  of(set: number): number {
    return this.ofIds(Array.from(idsOf(set)));
  }

  /** The number of the set with these word ids. */
  ofIds(ids: readonly number[]): number {
    const name = ids.join();
    let number = this.numbers.get(name);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(name, number);
      this.write(ids);
    }
    return number;
  }

  private write(ids: readonly number[]): void {
    const met = ids.flatMap((id) => this.wordNumbers.get(id) ?? []).sort((a, b) => a - b);
    addNumber(this.sizes, ids.length);
    addNumber(this.sizes, ids.length - met.length);
    for (const word of met) {
      this.low.push(word & 255);
      this.high.push(word >> 8);
    }
    for (const id of ids) if (!this.wordNumbers.has(id)) this.wordNumbers.set(id, this.words.push(id) - 1);
  }
}

/** What is written of blocks of steps that are met more than once. */
class Pieces {
  private readonly seen = new Map<string, number>();
  private readonly numbers = new Numbering();

  /** The first writing only counts the blocks; the second shares those that were counted twice. */
  sharing = false;

  get all(): readonly string[] {
    return this.numbers.all;
  }

  /** The bytes of a block, or where it stands. @param full the same without sharing */
  shared(full: readonly number[], text: readonly number[]): readonly number[] {
    const name = full.join();
    const seen = this.seen.get(name) ?? 0;
    if (!this.sharing) this.seen.set(name, seen + 1);
    else if (seen > 1 && text.length > 3) {
      const bytes: number[] = [PIECE];
      addNumber(bytes, this.numbers.of(text.join()));
      return bytes;
    }
    return text;
  }
}

interface Text {
  /** Without sharing, which tells blocks apart; and with it. */
  readonly full: number[];
  readonly text: number[];
}

/**
 * Steps as bytes: without the room that they leave and without places, for those follow from the ends of
 * branches. So a block reads the same wherever it stands and can be shared. The last `Done` is left out.
 */
function writeSteps(steps: readonly number[], sets: Sets, pieces: Pieces): Text {
  const range = (from: number, to: number): Text => {
    const written: Text = { full: [], text: [] };
    const add = (text: readonly number[], full = text): void => {
      written.full.push(...full);
      written.text.push(...text);
    };
    const block = (head: readonly number[], inner: readonly Text[]): void => {
      const full = [...head, ...inner.flatMap((one) => [...one.full, CLOSE])];
      const text = [...head, ...inner.flatMap((one) => [...one.text, CLOSE])];
      add(pieces.shared(full, text), full);
    };
    for (let at = from; at < to; ) {
      const op = steps[at] as Op;
      const arg = (index: number): number => steps[at + index] as number;
      let next = at + sizeAt(steps, at);
      if (op === Op.Either || op === Op.EitherFirst) {
        const count = arg(1);
        // With one branch nothing jumps, and what follows may as well be a part of it.
        const end = count > 1 ? (steps[arg(4) - 1] as number) : to;
        const head: number[] = [op];
        addNumber(head, count);
        block(
          head,
          Array.from({ length: count }, (_, branch) =>
            range(arg(2 + branch * 2), branch < count - 1 ? arg(4 + branch * 2) - 2 : end),
          ),
        );
        next = end;
      } else if (op === Op.Optional || op === Op.Not) {
        // What is refused ends with a `Done` of its own, which goes without saying.
        block([op], [range(next, arg(1) - (op === Op.Not ? 1 : 0))]);
        next = arg(1);
      } else {
        const bytes: number[] = [op];
        if (op === Op.Word) {
          const set = sets.of(arg(1));
          bytes.splice(0, 1, FOLDED + (set >> 8), set & 255);
        } else if (op === Op.WordFirst) addNumber(bytes, sets.of(arg(1)));
        else if (op === Op.Punctuation) addNumber(bytes, sets.ofIds([arg(1)]));
        else if (op === Op.Gap) addNumber(bytes, arg(1));
        else for (let index = 1; index < sizeAt(steps, at); index++) addNumber(bytes, arg(index));
        add(bytes);
      }
      at = next;
    }
    return written;
  };
  return range(0, steps.length - 1);
}
