/** write-good's phrase lists, read out of its own patterns and filed by how a phrase begins. */
import { fold, isGap, isWordCharacter } from './characters.ts';

/** The phrases of one of write-good's patterns. */
export interface PhraseList {
  readonly size: number;
  /** Files each phrase, as `offset` plus its place in the list, under the key of its beginning. */
  addTo(index: Map<number, number[]>, offset: number): void;
  /** Where a phrase that begins at an offset ends, or -1. */
  endAt(phrase: number, text: string, start: number): number;
}

/** How many characters, gaps not counted, make a key. */
export const keyLength = 4;
/** How write-good writes the space between two words of a phrase. */
const gap = '[\\b\\s\\u200C]*';
const heads = ['\\b(?<!-)(', '\\b('];
const tail = ')\\b';
/** Characters with a meaning of their own in a pattern; a question mark takes in the character before it. */
const meta = /.?[?*+.^$\\[\](){}]/;

/** Reads an alternation such as `\b(one[\b\s\u200C]*two|three)\b`; undefined when it is built otherwise. */
export function readPhrases(source: string): PhraseList | undefined {
  const head = heads.find((one) => source.startsWith(one));
  if (!head || !source.endsWith(tail)) return undefined;
  const list = source.slice(head.length, -tail.length);
  const squeezed = list.replaceAll(gap, '').toLowerCase();
  const sources = list.split('|');
  const beginnings = squeezed.split('|');
  // Groups and classes would make the split a lie, and a beginning must be plain letters.
  if (/[()[\]{}\\]|[^ -~]/.test(squeezed) || beginnings.some((one) => !/^\w[\w'-]{3}(?![?*])/.test(one)))
    return undefined;
  const literals: string[] = [];
  const patterns: RegExp[] = [];

  /** The library's own alternative, boundaries included, where comparing letters cannot settle it. */
  function patternEndAt(phrase: number, text: string, start: number): number {
    patterns[phrase] ??= new RegExp(head + (sources[phrase] as string) + tail, 'iy');
    const pattern = patterns[phrase];
    pattern.lastIndex = start;
    return pattern.test(text) ? pattern.lastIndex : -1;
  }

  return {
    size: sources.length,
    addTo(index, offset) {
      for (const beginning of beginnings) {
        let key = beginning.charCodeAt(0);
        for (let i = 1; i < keyLength; i++) key = (key << 7) | beginning.charCodeAt(i);
        const filed = index.get(key);
        if (filed) filed.push(offset++);
        else index.set(key, [offset++]);
      }
    },
    endAt(phrase, text, start) {
      literals[phrase] ??= (sources[phrase] as string).replaceAll(gap, ' ').toLowerCase();
      const literal = literals[phrase];
      const end = literalEnd(literal, text, start);
      if (end < 0) return -1;
      if (end === 0 || !isWordCharacter(literal.charCodeAt(literal.length - 1)))
        return patternEndAt(phrase, text, start);
      if (head === heads[0] && text.charCodeAt(start - 1) === 45) return -1;
      return end < text.length && isWordCharacter(text.charCodeAt(end)) ? -1 : end;
    },
  };
}

/** Where the letters of a phrase end: -1 when they are not there, 0 when the phrase holds more than letters. */
function literalEnd(literal: string, text: string, offset: number): number {
  let at = offset;
  for (let i = 0; i < literal.length; i++) {
    const wanted = literal.charCodeAt(i);
    if (wanted === 32) {
      while (at < text.length && isGap(text.charCodeAt(at))) at++;
    } else if (at < text.length && fold(text.charCodeAt(at)) === wanted) at++;
    else return i >= keyLength && meta.test(literal) ? 0 : -1;
  }
  return at;
}
