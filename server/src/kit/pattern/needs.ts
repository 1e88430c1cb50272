/**
 * What must stand before or after the word that a pattern hangs on: the rarest such
 * thing tells most patterns apart, so that they are never tried.
 */
import { needOfPart } from './anchor.ts';
import { PERSON_CLASSES } from './classes.ts';
import type { Part } from './parse.ts';
import { setOf } from './sets.ts';

/** One of some words, somebody, or a number: any match holds it on one side of its anchor. */
export interface Need {
  /** The set of the words; -1 for a person and for a number. */
  readonly words: number;
  /** What a person must be and the case it must stand in: see people.ts. 0 for words and numbers. */
  readonly who: number;
  readonly form: number;
  readonly number: boolean;
  /** It stands after the anchor; else before it. */
  readonly after: boolean;
}

interface Costed extends Omit<Need, 'after'> {
  readonly cost: number;
}

const NO_WORDS = -1;
const PERSON_COST = 300;
const NUMBER: Costed = { words: NO_WORDS, who: 0, form: 0, number: true, cost: 100 };
const needs = new WeakMap<Part, Costed | false>();

/** The rarest thing that a match of the pattern holds beside its anchor, if anything is known of it. @param anchors a set */
export function rarestNeed(parts: readonly Part[], anchors: number): Need | undefined {
  const flat: Part[] = [];
  flatten(parts, flat);
  const found = flat.map(needOf);
  const places = found.flatMap((need, index) => (need && need.words === anchors ? [index] : []));
  // The anchor stands deeper in the pattern: nothing is known of what is on either side of it.
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  let best: Costed | undefined;
  let after = false;
  found.forEach((need, index) => {
    if (!need || (index >= first && index <= last) || (best && best.cost <= need.cost)) return;
    best = need;
    after = index > last;
  });
  return best && { words: best.words, who: best.who, form: best.form, number: best.number, after };
}

function flatten(parts: readonly Part[], into: Part[]): void {
  for (const part of parts) {
    if (part.type === 'capture' || part.type === 'mark') flatten(part.parts, into);
    else into.push(part);
  }
}

function needOf(part: Part): Costed | false {
  let need = needs.get(part);
  if (need === undefined) {
    need = makeNeed(part);
    needs.set(part, need);
  }
  return need;
}

function makeNeed(part: Part): Costed | false {
  if (part.type === 'number') return NUMBER;
  if (part.type === 'punctuation')
    return { words: setOf([part.mark]), who: 0, form: 0, number: false, cost: part.mark === ',' ? 600 : 50 };
  const person = part.type === 'class' ? PERSON_CLASSES[part.name] : undefined;
  if (person) return { words: NO_WORDS, ...person, number: false, cost: PERSON_COST };
  const found = needOfPart(part);
  return found && { words: setOf([...found.words]), who: 0, form: 0, number: false, cost: found.cost };
}
