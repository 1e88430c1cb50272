/** Sets of words, by number: small arrays of word ids in one big one, so that asking is quick and they take little room. */
import { vocabulary } from '../../text/index.ts';

/** Ids of all sets one after another; a set's own are in order of size. */
let ids = new Int32Array(1 << 15);
/** Where each set begins; one more at the end. */
let from = new Int32Array(1 << 12);
/** For each set one bit for each of its words, by the last five bits of the word's id: tells most strangers at once. */
let filters = new Int32Array(1 << 12);
let count = 0;
const known = new Map<string, number>();

/** The "'s" of "it's" and "she's": never a possessive. No text holds it, for its apostrophes are straight. */
export const SHORT_IS = '\u2019s';

/** The number of the set with these word forms; "is" and "has" bring the "'s" of "it's" along, "would" and "had" the "'d" of "we'd". */
export function setOf(forms: readonly string[]): number {
  const ids = forms.map((form) => vocabulary.intern(form).id);
  if (forms.some((form) => form === 'is' || form === 'has' || form === "'s")) ids.push(vocabulary.intern(SHORT_IS).id);
  if (forms.some((form) => form === 'would' || form === 'had')) ids.push(vocabulary.intern("'d").id);
  return setOfIds(ids);
}

/** The number of the set with these word ids; the array is put in order. */
export function setOfIds(words: number[]): number {
  const name = words.sort((a, b) => a - b).join();
  let set = known.get(name);
  if (set === undefined) {
    set = addSet(words);
    known.set(name, set);
  }
  return set;
}

/** A new set. @param words in order */
function addSet(words: readonly number[]): number {
  makeRoom(1, words.length);
  let end = from[count] as number;
  const start = end;
  for (const id of words) if (end === start || ids[end - 1] !== id) ids[end++] = id;
  return close(end);
}

/**
 * Adds many sets, without asking whether there are some like them.
 * @param sizes how many words each has
 * @param words the ids of all of them, one set after another; each but once in a set
 * @returns the number of the first
 */
export function addSets(sizes: readonly number[], words: Int32Array): number {
  const first = count;
  makeRoom(sizes.length, words.length);
  let next = 0;
  for (const size of sizes) {
    const start = from[count] as number;
    // They come almost in order: each is moved up to where it belongs.
    for (let end = start; end < start + size; end++) {
      const id = words[next++] as number;
      let at = end;
      for (; at > start && (ids[at - 1] as number) > id; at--) ids[at] = ids[at - 1] as number;
      ids[at] = id;
    }
    close(start + size);
  }
  return first;
}

/** Ends the set whose words now stand in `ids`; answers its number. */
function close(end: number): number {
  let filter = 0;
  for (let at = from[count] as number; at < end; at++) filter |= 1 << ((ids[at] as number) & 31);
  from[count + 1] = end;
  filters[count] = filter;
  return count++;
}

function makeRoom(sets: number, words: number): void {
  const end = (from[count] as number) + words;
  if (end > ids.length) ids = grown(ids, end);
  if (count + sets + 1 > from.length) {
    from = grown(from, count + sets + 1);
    filters = grown(filters, count + sets + 1);
  }
}

/** The word ids of a set. */
export function idsOf(set: number): Int32Array {
  return ids.subarray(from[set] as number, from[set + 1] as number);
}

/** For each word of a set adds one at the place after its id: a first walk over many sets, see lookup.ts. */
export function countWords(set: number, counts: Int32Array): void {
  if (set < 0) return;
  const end = from[set + 1] as number;
  for (let at = from[set] as number; at < end; at++) {
    const id = (ids[at] as number) + 1;
    counts[id] = (counts[id] as number) + 1;
  }
}

/** For each word of a set puts a number where the next of that word belongs: the second walk. */
export function placeWords(set: number, number: number, next: Int32Array, list: Int32Array): void {
  if (set < 0) return;
  const end = from[set + 1] as number;
  for (let at = from[set] as number; at < end; at++) {
    const id = ids[at] as number;
    const place = next[id] as number;
    list[place] = number;
    next[id] = place + 1;
  }
}

/** Whether the word with the id is in the set. */
export function holds(set: number, id: number): boolean {
  if ((((filters[set] as number) >>> (id & 31)) & 1) === 0) return false;
  let low = from[set] as number;
  let high = from[set + 1] as number;
  while (high - low > 4) {
    const middle = (low + high) >> 1;
    if ((ids[middle] as number) > id) high = middle;
    else low = middle;
  }
  for (; low < high; low++) if (ids[low] === id) return true;
  return false;
}

function grown(array: Int32Array<ArrayBuffer>, least: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(least, array.length * 2));
  larger.set(array);
  return larger;
}
