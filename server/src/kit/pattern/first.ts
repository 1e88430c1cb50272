/** What a match can begin with, so that a pattern is not tried where it cannot. */
import { vocabulary } from '../../text/index.ts';
import { formsOf } from '../inflect.ts';
import { PERSON_CLASSES } from './classes.ts';
import { classParts, type Part } from './parse.ts';

/** The possible beginnings of a sequence of parts. */
export interface First {
  /** A set of words, one bit for each word id. */
  readonly bits: Uint32Array;
  /** A person phrase can begin it. */
  readonly person: boolean;
  readonly number: boolean;
  /** Anything can begin it. */
  readonly any: boolean;
  /** It can be empty. */
  readonly empty: boolean;
}

const NO_BITS: Uint32Array = new Uint32Array(1);
const NOTHING: First = { bits: NO_BITS, person: false, number: false, any: false, empty: true };
/** Anything, or nothing at all: what follows a whole pattern. */
export const OPEN: First = { ...NOTHING, any: true };
const ANY: First = { ...NOTHING, any: true, empty: false };
const NUMBER: First = { ...NOTHING, number: true, empty: false };
const PERSON: First = { ...NOTHING, person: true, empty: false };
const known = new WeakMap<readonly Part[], First>();
const ofPart = new WeakMap<Part, First>();

/** What the parts can begin with. */
export function firstOf(parts: readonly Part[]): First {
  let first = known.get(parts);
  if (!first) {
    first = NOTHING;
    for (const part of parts) {
      first = then(first, firstOfPart(part));
      if (!first.empty || first.any) break;
    }
    known.set(parts, first);
  }
  return first;
}

/** What the part can begin with; one that is refused or tied to an edge takes no words. */
export function firstOfPart(part: Part): First {
  switch (part.type) {
    case 'class':
      return PERSON_CLASSES[part.name] ? PERSON : firstOf(classParts(part.name));
    case 'number':
      return NUMBER;
    case 'any':
      return ANY;
    case 'gap':
      return OPEN;
    case 'capture':
    case 'mark':
      return firstOf(part.parts);
    case 'not':
    case 'edge':
      return NOTHING;
  }
  let first = ofPart.get(part);
  if (!first) {
    first = make(part);
    ofPart.set(part, first);
  }
  return first;
}

function make(part: Part): First {
  switch (part.type) {
    case 'words':
      return words(part.forms);
    case 'lemma':
      return words(formsOf(part.lemma));
    case 'punctuation':
      return words([part.mark]);
    case 'either':
      return oneOf(part.branches);
    case 'optional':
      return { ...firstOf(part.parts), empty: true };
    default:
      return NOTHING;
  }
}

function words(forms: readonly string[]): First {
  return { ...NOTHING, bits: bitsOf(forms), empty: false };
}

/** A set of words as bits by word id. */
export function bitsOf(forms: readonly string[]): Uint32Array {
  let most = 0;
  for (const form of forms) most = Math.max(most, vocabulary.intern(form).id);
  const bits = new Uint32Array((most >>> 5) + 1);
  for (const form of forms) {
    const { id } = vocabulary.intern(form);
    bits[id >>> 5] = (bits[id >>> 5] as number) | (1 << (id & 31));
  }
  return bits;
}

/** The word ids of a set. */
export function idsOf(bits: Uint32Array): number[] {
  const ids: number[] = [];
  for (let at = 0; at < bits.length; at++) {
    for (let rest = bits[at] as number; rest !== 0; rest &= rest - 1) ids.push(at * 32 + 31 - Math.clz32(rest & -rest));
  }
  return ids;
}

/** Alternatives, in one pass over them. */
function oneOf(branches: readonly (readonly Part[])[]): First {
  let length = 1;
  let [person, number, any, empty] = [false, false, false, false];
  for (const branch of branches) {
    const first = firstOf(branch);
    length = Math.max(length, first.bits.length);
    person ||= first.person;
    number ||= first.number;
    any ||= first.any;
    empty ||= first.empty;
  }
  const bits = new Uint32Array(length);
  for (const branch of branches) addTo(bits, firstOf(branch).bits);
  return { bits, person, number, any, empty };
}

/** `a`, then `b` if `a` can be empty. */
export function then(a: First, b: First): First {
  if (!a.empty) return a;
  if (a === NOTHING) return b;
  let bits = b.bits;
  if (a.bits !== NO_BITS) {
    bits = new Uint32Array(Math.max(a.bits.length, b.bits.length));
    addTo(bits, a.bits);
    addTo(bits, b.bits);
  }
  return {
    bits,
    person: a.person || b.person,
    number: a.number || b.number,
    any: a.any || b.any,
    empty: b.empty,
  };
}

function addTo(into: Uint32Array, bits: Uint32Array): void {
  for (let at = 0; at < bits.length; at++) into[at] = (into[at] as number) | (bits[at] as number);
}
