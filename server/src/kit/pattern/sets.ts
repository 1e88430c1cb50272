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

/** A new set, without asking whether there is one like it; the array is put in order. */
export function addSet(words: number[]): number {
  words.sort((a, b) => a - b);
  const start = from[count] as number;
  const most = start + words.length;
  if (most > ids.length) ids = grown(ids, most);
  if (count + 2 > from.length) {
    from = grown(from, count + 2);
    filters = grown(filters, count + 2);
  }
  let filter = 0;
  let end = start;
  for (const id of words) {
    if (end > start && ids[end - 1] === id) continue;
    ids[end++] = id;
    filter |= 1 << (id & 31);
  }
  from[count + 1] = end;
  filters[count] = filter;
  return count++;
}

/** The word ids of a set. */
export function idsOf(set: number): Int32Array {
  return ids.subarray(from[set] as number, from[set + 1] as number);
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
