/**
 * Which patterns are worth trying at a word: those that hang on it and whose rarest need
 * the sentence meets. All of it is numbers in a few arrays, read from front to back, for
 * this is asked at every word of every draft.
 */
import { TokenKind, vocabulary } from '../../text/index.ts';
import type { Need } from './needs.ts';
import type { Scan } from './scan.ts';
import { countWords, placeWords } from './sets.ts';

/** What a lookup must know of a pattern. */
export interface Wanted {
  /** A set of words. */
  readonly anchors: number;
  readonly need: Need | undefined;
}

/** Patterns by the words they hang on. */
export interface Lookup {
  /** Notes which needs the sentence meets, and where. */
  lay(scan: Scan): void;
  /** Fills `found` with the patterns worth trying at a token of the sentence laid out, in order; answers how many. */
  at(scan: Scan, at: number, found: Int32Array): number;
  /** No word has more patterns. */
  readonly most: number;
}

/** Numbers by word id: those of word `w` stand from `from[w]` up to `from[w + 1]`. */
interface ByWord {
  readonly from: Int32Array;
  readonly list: Int32Array;
}

/** A need that hangs on no word: somebody, or a number. */
interface Other {
  readonly number: number;
  readonly need: Need;
}

/** Makes the lookup for some patterns. They are known by their place in the list. */
export function createLookup(patterns: readonly Wanted[]): Lookup {
  const numbers = new Map<number, number>();
  const sets: number[] = [];
  const others: Other[] = [];
  /** For each pattern: twice the number of its need and one more where it stands after, or -1. */
  const keys = patterns.map(({ need }) => {
    if (!need) return -1;
    const name = need.words >= 0 ? need.words : -1 - (need.number ? 0 : need.who * 256 + need.form);
    let number = numbers.get(name);
    if (number === undefined) {
      number = sets.push(need.words) - 1;
      numbers.set(name, number);
      if (need.words < 0) others.push({ number, need });
    }
    return number * 2 + (need.after ? 1 : 0);
  });
  // Words that come later, from patterns read on the way, have no patterns here.
  const words = vocabulary.size;
  const needs = byWord(sets, words);
  const entries = byWord(
    patterns.map(({ anchors }) => anchors),
    words,
  );
  const keyOf = Int32Array.from(entries.list, (pattern) => keys[pattern] as number);
  let most = 0;
  for (let word = 0; word < words; word++)
    most = Math.max(most, (entries.from[word + 1] as number) - (entries.from[word] as number));

  const seen = new Int32Array(sets.length);
  const first = new Int32Array(sets.length);
  const last = new Int32Array(sets.length);
  let stamp = 0;

  const note = (need: number, at: number): void => {
    if (seen[need] !== stamp) {
      seen[need] = stamp;
      first[need] = at;
    }
    last[need] = at;
  };
  return {
    most,
    lay(scan) {
      stamp++;
      const { ids, kinds, people, length } = scan;
      for (let at = 0; at < length; at++) {
        const word = ids[at] as number;
        if (word < words) {
          const end = needs.from[word + 1] as number;
          for (let k = needs.from[word] as number; k < end; k++) note(needs.list[k] as number, at);
        }
        const bits = people.at[at] as number;
        const number = kinds[at] === TokenKind.Number;
        if (bits === 0 && !number) continue;
        for (const { number: key, need } of others)
          if (need.number ? number : (bits & need.who) !== 0 && (bits & need.form) !== 0) note(key, at);
      }
    },
    at(scan, at, found) {
      const word = scan.ids[at] as number;
      if (word >= words) return 0;
      let count = 0;
      const end = entries.from[word + 1] as number;
      for (let k = entries.from[word] as number; k < end; k++) {
        const key = keyOf[k] as number;
        if (key >= 0) {
          const need = key >> 1;
          if (seen[need] !== stamp || ((key & 1) === 1 ? (last[need] as number) <= at : (first[need] as number) >= at))
            continue;
        }
        found[count++] = entries.list[k] as number;
      }
      return count;
    },
  };
}

/** Numbers from 0 on, by the words of their sets. */
function byWord(sets: readonly number[], words: number): ByWord {
  const from = new Int32Array(words + 1);
  for (const set of sets) countWords(set, from);
  for (let word = 0; word < words; word++) from[word + 1] = (from[word + 1] as number) + (from[word] as number);
  const next = from.slice();
  const list = new Int32Array(from[words] as number);
  for (let number = 0; number < sets.length; number++) placeWords(sets[number] as number, number, next, list);
  return { from, list };
}
