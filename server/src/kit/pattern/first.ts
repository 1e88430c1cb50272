/** What steps can begin with, so that they are not followed where they cannot. Worked out when first asked. */
import { Op, SIZE, store } from './program.ts';
import { idsOf, setOfIds } from './sets.ts';

/** Anything can begin it, or it can be empty. */
const OPEN = 1;
const PERSON = 2;
const NUMBER = 4;

/** By number: the words that can begin it (a set, or -1) and what else can. The first one stands for "not worked out yet". */
export const firsts = { set: [-1], open: [true], person: [false], number: [false] };
const byName = new Map<string, number>();
/** Numbers of those that are one set of words, by the set. */
const bySet: number[] = [];

interface Gathered {
  readonly words: Set<number>;
  flags: number;
}

/** The number of what the steps at a place of the store can begin with. */
export function firstAt(place: number): number {
  const set = setAt(place);
  if (set >= 0) {
    bySet[set] ??= add(set, 0);
    return bySet[set] as number;
  }
  const gathered: Gathered = { words: new Set(), flags: 0 };
  gather(place, gathered);
  return numberOf(gathered);
}

/** The set of words that steps begin with, where they begin as plainly as that, or -1. */
function setAt(place: number): number {
  const { code } = store;
  for (let at = place; ; ) {
    const op = code[at] as Op;
    if (op === Op.Word || op === Op.WordFirst) return code[at + 1] as number;
    if (op !== Op.Mark && op !== Op.MarkFirst && op !== Op.Capture && op !== Op.CaptureFirst) return -1;
    at += SIZE[op] as number;
  }
}

function add(set: number, flags: number): number {
  firsts.open.push((flags & OPEN) !== 0);
  firsts.person.push((flags & PERSON) !== 0);
  firsts.number.push((flags & NUMBER) !== 0);
  return firsts.set.push(set) - 1;
}

function numberOf({ words, flags }: Gathered): number {
  const open = (flags & OPEN) !== 0;
  const set = open || words.size === 0 ? -1 : setOfIds([...words]);
  const name = open ? 'open' : `${set} ${flags}`;
  let number = byName.get(name);
  if (number === undefined) {
    number = add(set, flags);
    byName.set(name, number);
  }
  return number;
}

function gather(place: number, into: Gathered): void {
  const { code } = store;
  let at = place;
  while ((into.flags & OPEN) === 0) {
    const op = code[at] as Op;
    switch (op) {
      case Op.Word:
      case Op.WordFirst:
        for (const id of idsOf(code[at + 1] as number)) into.words.add(id);
        return;
      case Op.Punctuation:
        into.words.add(code[at + 1] as number);
        return;
      case Op.Person:
      case Op.PersonFirst:
        into.flags |= PERSON;
        return;
      case Op.Number:
        into.flags |= NUMBER;
        return;
      case Op.Either:
      case Op.EitherFirst:
        for (let branch = 0; branch < (code[at + 1] as number); branch++)
          gather(code[at + 2 + branch * 2] as number, into);
        return;
      case Op.Optional:
        gather(at + 3, into);
        at = code[at + 1] as number;
        break;
      case Op.Not:
      case Op.Jump:
        at = code[at + 1] as number;
        break;
      case Op.Done:
      case Op.Gap:
      case Op.Any:
        into.flags |= OPEN;
        return;
      default:
        at += SIZE[op] as number;
    }
  }
}
