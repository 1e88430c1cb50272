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
const byPlace = new Map<number, number>();

interface Gathered {
  readonly words: Set<number>;
  flags: number;
}

/** The number of what the steps at a place of the store can begin with. */
export function firstAt(place: number): number {
  let first = byPlace.get(place);
  if (first === undefined) {
    const gathered: Gathered = { words: new Set(), flags: 0 };
    gather(place, gathered);
    first = numberOf(gathered);
    byPlace.set(place, first);
  }
  return first;
}

function numberOf({ words, flags }: Gathered): number {
  const open = (flags & OPEN) !== 0;
  const set = open || words.size === 0 ? -1 : setOfIds([...words]);
  const name = open ? 'open' : `${set} ${flags}`;
  let number = byName.get(name);
  if (number === undefined) {
    number = firsts.set.push(set) - 1;
    firsts.open.push(open);
    firsts.person.push((flags & PERSON) !== 0);
    firsts.number.push((flags & NUMBER) !== 0);
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
