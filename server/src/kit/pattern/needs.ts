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

/** Where needs stand in the sentence at hand, by their number: kept in arrays, for this is asked more often than anything else. */
const places = { stamp: new Int32Array(0), first: new Int32Array(0), last: new Int32Array(0) };
const all: Need[] = [];
const NOWHERE = 0x7fffffff;

/** Whether a need is met by a sentence. @param key twice the number of the need, and one more where it must stand after the token */
export function isMet(key: number, scan: Scan, at: number): boolean {
  const id = key >> 1;
  if (places.stamp[id] !== scan.stamp) (all[id] as Need).look(scan);
  return (key & 1) === 1 ? (places.last[id] as number) > at : (places.first[id] as number) < at;
}

/** Words (or a person, or a number) of which one must stand in a match. */
export class Need {
  readonly id = all.push(this) - 1;

  constructor(
    readonly bits: Uint32Array,
    readonly who: number,
    readonly form: number,
    readonly number: boolean,
    readonly cost: number,
  ) {
    if (this.id < places.stamp.length) return;
    for (const name of ['stamp', 'first', 'last'] as const) {
      const grown = new Int32Array(this.id * 2 + 1024);
      grown.set(places[name]);
      places[name] = grown;
    }
  }

  /** Finds where it first and last stands in a sentence. */
  look(scan: Scan): void {
    let first = 0;
    let last = scan.length - 1;
    while (first <= last && !this.fits(scan, first)) first++;
    while (last > first && !this.fits(scan, last)) last--;
    const found = first <= last;
    places.stamp[this.id] = scan.stamp;
    places.first[this.id] = found ? first : NOWHERE;
    places.last[this.id] = found ? last : -1;
  }

  private fits(scan: Scan, at: number): boolean {
    if (this.number) return scan.kinds[at] === TokenKind.Number;
    if (this.who === 0) return holdsWord(this.bits, scan.ids[at] as number);
    const bits = scan.people.at[at] as number;
    return (bits & this.who) !== 0 && (bits & this.form) !== 0;
  }
}

/** Beyond so many there is little to win. */
const ENOUGH = 6;
const NO_NEEDS: readonly number[] = [];
const needs = new WeakMap<Part, Need | false>();
const NO_BITS: Uint32Array = new Uint32Array(1);

/** What the pattern needs beside its anchor: keys for `isMet`, the rarest first. */
export function needsOf(parts: readonly Part[], anchors: readonly Word[]): readonly number[] {
  const flat: Part[] = [];
  flatten(parts, flat);
  const found = flat.map(needOf);
  let first = -1;
  let last = -1;
  found.forEach((need, index) => {
    if (!need || !isSet(need.bits, anchors)) return;
    if (first < 0) first = index;
    last = index;
  });
  // The anchor stands deeper in the pattern: nothing is known of what is on either side of it.
  if (first < 0) return NO_NEEDS;
  const keys = new Map<number, number>();
  found.forEach((need, index) => {
    if (need && (index < first || index > last)) keys.set(need.id * 2 + (index > last ? 1 : 0), need.cost);
  });
  return [...keys]
    .sort((a, b) => a[1] - b[1])
    .slice(0, ENOUGH)
    .map(([key]) => key);
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
