/** write-good's passive check, tried only at the forms of "to be" that its own pattern names. */
import { fold, isSpace, isWordCharacter } from './characters.ts';
import { isExempt } from './library.ts';
import type { DeferredPattern } from './watch.ts';

/** Finds the passives that begin with a form of "to be". */
export interface PassiveFinder {
  /** Whether a word is such a form. */
  isForm(text: string, start: number, end: number): boolean;
  /** Where the passive ends whose form of "to be" ends at an offset, or -1 where there is none. */
  endAt(text: string, formEnd: number): number;
}

const longestBe = 6;
const memoLimit = 4000;

/** Reads the library's pattern; undefined when it is built otherwise than expected. */
export function readPassive(pattern: DeferredPattern): PassiveFinder | undefined {
  const shape = /^\\b\(([a-z|]+)\)\\b\\s\*\(\[\\w\]\+ed\|([a-z|]+)\)\\b$/.exec(pattern.source);
  if (!shape) return undefined;
  const forms = (shape[1] ?? '').split('|');
  if (forms.some((form) => form.length > longestBe)) return undefined;
  const be = new Set(forms.map((form) => packed(form, 0, form.length)));
  const irregular = new Set((shape[2] ?? '').split('|'));
  const memo = new Map<string, boolean>();

  /** Whether the library takes a word after "is" for a participle. */
  function isParticiple(word: string): boolean {
    const known = memo.get(word);
    if (known !== undefined) return known;
    const lower = word.toLowerCase();
    const yes = ((word.length > 2 && lower.endsWith('ed')) || irregular.has(lower)) && !isExempt(word, pattern);
    if (word.length <= 40) {
      if (memo.size >= memoLimit) memo.clear();
      memo.set(word, yes);
    }
    return yes;
  }

  return {
    isForm: (text, start, end) => end - start <= longestBe && be.has(packed(text, start, end)),
    endAt(text, formEnd) {
      let from = formEnd;
      while (from < text.length && isSpace(text.charCodeAt(from))) from++;
      if (from === formEnd) return -1;
      let to = from;
      while (to < text.length && isWordCharacter(text.charCodeAt(to))) to++;
      return to > from && isParticiple(text.slice(from, to)) ? to : -1;
    },
  };
}

/** A short word of letters as one number; other characters give a number that no form of "to be" has. */
function packed(text: string, from: number, to: number): number {
  let key = 0;
  for (let i = from; i < to; i++) {
    const c = fold(text.charCodeAt(i));
    if (c < 97 || c > 122) return -1;
    key = (key << 5) | (c - 96);
  }
  return key;
}
