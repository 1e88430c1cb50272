/** Reading age by the Flesch-Kincaid formula; syllables and formula come from libraries. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** What the formula needs of a text. */
export interface Counts {
  sentence: number;
  word: number;
  syllable: number;
}

/** A school year in the formula is an American one: five added to it makes an age. */
const GRADE_TO_AGE = 5;
const known = new Map<string, number>();

/** Syllables of a word in small letters; asked of the library once for each word. */
export function syllablesOf(norm: string): number {
  let count = known.get(norm);
  if (count === undefined) {
    if (known.size > 20_000) known.clear();
    count = Math.max(1, syllable(norm));
    known.set(norm, count);
  }
  return count;
}

/** The age, in years, at which such a text can be read. */
export function readingAge(counts: Counts): number {
  return fleschKincaid({ ...counts }) + GRADE_TO_AGE;
}
