/**
 * What must stand before and after the word a pattern hangs on. A sentence is asked once
 * where the words of a list stand in it, however many patterns need one of them; most
 * patterns are told apart by that, and never tried.
 */
import { TokenKind, vocabulary, type Word } from '../../text/index.ts';
import { needOfPart } from './anchor.ts';
import { PERSON_CLASSES } from './classes.ts';
import { bitsOf } from './first.ts';
import type { Part } from './parse.ts';
import { holdsWord } from './run.ts';
import type { Scan } from './scan.ts';

/** Words (or a person, or a number) of which one must stand in a match, and where they stand in the sentence at hand. */
export class Need {
  private stamp = -1;
  private first = -1;
  private last = -1;

  constructor(
    readonly bits: Uint32Array,
    readonly who: number,
    readonly form: number,
    readonly number: boolean,
    readonly cost: number,
  ) {}

  isBefore(scan: Scan, at: number): boolean {
    if (this.stamp !== scan.stamp) this.look(scan);
    return this.first >= 0 && this.first < at;
  }

  isAfter(scan: Scan, at: number): boolean {
    if (this.stamp !== scan.stamp) this.look(scan);
    return this.last > at;
  }

  private look(scan: Scan): void {
    const { length } = scan;
    this.stamp = scan.stamp;
    let at = 0;
    while (at < length && !this.fits(scan, at)) at++;
    if (at === length) {
      this.first = -1;
      this.last = -1;
      return;
    }
    this.first = at;
    at = length - 1;
    while (!this.fits(scan, at)) at--;
    this.last = at;
  }

  private fits(scan: Scan, at: number): boolean {
    if (this.number) return scan.kinds[at] === TokenKind.Number;
    if (this.who === 0) return holdsWord(this.bits, scan.ids[at] as number);
    const bits = scan.people.at[at] as number;
    return (bits & this.who) !== 0 && (bits & this.form) !== 0;
  }
}

/** What a pattern needs before and after its word, the rarest first. */
export interface Needs {
  readonly before: readonly Need[];
  readonly after: readonly Need[];
}

/** Beyond so many on each side there is little to win. */
const ENOUGH = 3;
const NO_NEEDS: Needs = { before: [], after: [] };
const needs = new WeakMap<Part, Need | false>();
const NO_BITS: Uint32Array = new Uint32Array(1);

/** What the pattern needs beside its anchor. */
export function needsOf(parts: readonly Part[], anchors: readonly Word[]): Needs {
  const flat: Part[] = [];
  flatten(parts, flat);
  const all = flat.map(needOf);
  let first = -1;
  let last = -1;
  all.forEach((need, index) => {
    if (!need || !isSet(need.bits, anchors)) return;
    if (first < 0) first = index;
    last = index;
  });
  // The anchor stands deeper in the pattern: nothing is known of what is on either side of it.
  if (first < 0) return NO_NEEDS;
  return { before: rarest(all.slice(0, first)), after: rarest(all.slice(last + 1)) };
}

function rarest(among: readonly (Need | false)[]): readonly Need[] {
  const found = new Set(among.filter((need) => need !== false));
  return [...found].sort((a, b) => a.cost - b.cost).slice(0, ENOUGH);
}

function flatten(parts: readonly Part[], into: Part[]): void {
  for (const part of parts) {
    if (part.type === 'capture' || part.type === 'mark') flatten(part.parts, into);
    else into.push(part);
  }
}

function isSet(bits: Uint32Array, words: readonly Word[]): boolean {
  let count = 0;
  for (let at = 0; at < bits.length; at++) for (let rest = bits[at] as number; rest !== 0; rest &= rest - 1) count++;
  return count === words.length && words.every(({ id }) => holdsWord(bits, id));
}

function needOf(part: Part): Need | false {
  let need = needs.get(part);
  if (need === undefined) {
    need = makeNeed(part);
    needs.set(part, need);
  }
  return need;
}

const people = new Map<string, Need>();
const PERSON_COST = 300;
const NUMBER = new Need(NO_BITS, 0, 0, true, 100);

function makeNeed(part: Part): Need | false {
  if (part.type === 'number') return NUMBER;
  if (part.type === 'punctuation') {
    vocabulary.intern(part.mark);
    return new Need(bitsOf([part.mark]), 0, 0, false, part.mark === ',' ? 600 : 50);
  }
  const person = part.type === 'class' ? PERSON_CLASSES[part.name] : undefined;
  if (person && part.type === 'class') {
    const known = people.get(part.name) ?? new Need(NO_BITS, person.who, person.form, false, PERSON_COST);
    people.set(part.name, known);
    return known;
  }
  const found = needOfPart(part);
  return found && new Need(bitsOf([...found.words]), 0, 0, false, found.cost);
}
