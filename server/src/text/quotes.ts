/** Stretches in quotation marks, with apostrophes told apart and speech told from terms. */
import { classOf, DIGIT, LETTER } from './characters.ts';
import type { Quote } from './types.ts';

const NONE: readonly Quote[] = [];
const ANY_MARK = /["“”‘’']/;
const MOST_TERM_WORDS = 3;
/** Words that lose their head: the mark before them opens nothing. */
const ELIDED = /^(?:cause|cos|til|till|em|tis|twas|n|round|bout|ello|im|er)\b/i;
const SAYING =
  /\b(?:says?|saying|said|tells?|telling|told|asks?|asked|asking|writes?|wrote|shouts?|shouted|adds?|added|repl(?:y|ies|ied)|answers?|answered|explains?|explained|calls out|laughed|whisper(?:s|ed)?|sang|sings)\b/i;
const OPENERS = new Set(['(', '[', '{', '-', '–', '—', '/', '“', '‘', '"', "'", '*', '_', ':']);

/** Quotation spans of a block's masked text, outermost only, ordered. */
export function quotesOf(text: string): readonly Quote[] {
  if (!ANY_MARK.test(text)) return NONE;
  const quotes: Quote[] = [];
  const straightSingles = closersFrom(text, "'");
  const curlySingles = closersFrom(text, '’');
  let at = 0;
  let noCurly = false;
  while (at < text.length) {
    const mark = text.charAt(at);
    let end = -1;
    if (mark === '“') {
      end = noCurly ? -1 : closeCurly(text, at);
      noCurly = end < 0;
    } else if (mark === '"' && opens(text, at)) end = closeStraight(text, at);
    else if (mark === '‘' && !elided(text, at)) end = closeSingle(text, at, curlySingles);
    else if (mark === "'" && opens(text, at) && !elided(text, at)) end = closeSingle(text, at, straightSingles);
    if (end < 0) {
      at++;
      continue;
    }
    quotes.push({ start: at, end, use: useOf(text, quotes[quotes.length - 1]?.end ?? 0, at, end) });
    at = end;
  }
  return quotes.length === 0 ? NONE : quotes;
}

function closeCurly(text: string, start: number): number {
  const close = text.indexOf('”', start + 1);
  if (close >= 0) return close + 1;
  const straight = text.indexOf('"', start + 1);
  if (straight >= 0) return straight + 1;
  return runsOn(text, start) ? text.length : -1;
}

function closeStraight(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const mark = text.charAt(at);
    if ((mark === '"' || mark === '”') && !(opens(text, at) && visibleAfter(text, at) > 32 && mark === '"'))
      return at + 1;
    // A second opening mark: the first one was never closed.
    if (mark === '"') return -1;
  }
  return runsOn(text, start) ? text.length : -1;
}

/** An unclosed mark goes on to the end only where speech may: at the very start, or after a colon or comma. */
function runsOn(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const last = lastVisible(before);
  return (start < 40 && last === '') || last === ':' || last === ',';
}

/** Offsets where a single mark may close, from the last to the first, so that a search never goes back. */
function closersFrom(text: string, mark: string): number[] {
  const found: number[] = [];
  for (let at = text.lastIndexOf(mark); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(mark, at - 1)) {
    const before = visibleBefore(text, at);
    const after = visibleAfter(text, at);
    if (before > 32 && classOf(after) !== LETTER && classOf(after) !== DIGIT) found.push(at);
  }
  return found;
}

function closeSingle(text: string, start: number, closers: number[]): number {
  while (closers.length > 0 && (closers[closers.length - 1] as number) <= start) closers.pop();
  const first = closers[closers.length - 1];
  if (first === undefined) return -1;
  // "the parents' views": after an s and before a small letter, a later mark is the better close.
  const next = closers[closers.length - 2];
  const possessive = (text.charCodeAt(first - 1) | 32) === 115 && /^\s[a-z]/.test(text.slice(first + 1, first + 3));
  if (possessive && (next === undefined || /["“”‘]/.test(text.slice(first + 1, Math.min(next, first + 400))))) {
    return next === undefined && text.slice(start, first).includes(' ') ? -1 : first + 1;
  }
  return (possessive && next !== undefined ? next : first) + 1;
}

function opens(text: string, at: number): boolean {
  const before = visibleBefore(text, at);
  const after = visibleAfter(text, at);
  return (before <= 32 || before === 0xa0 || OPENERS.has(String.fromCharCode(before))) && after > 32;
}

function elided(text: string, at: number): boolean {
  const rest = text.slice(at + 1, at + 8);
  return ELIDED.test(rest) || /^\d0s/.test(rest);
}

function visibleBefore(text: string, at: number): number {
  let index = at - 1;
  while (index >= 0 && text.charCodeAt(index) === 0) index--;
  return index < 0 ? 32 : text.charCodeAt(index);
}

function visibleAfter(text: string, at: number): number {
  let index = at + 1;
  while (index < text.length && text.charCodeAt(index) === 0) index++;
  return index >= text.length ? 32 : text.charCodeAt(index);
}

function lastVisible(text: string): string {
  for (let at = text.length - 1; at >= 0; at--) if (text.charCodeAt(at) > 32) return text.charAt(at);
  return '';
}

function useOf(text: string, floor: number, start: number, end: number): Quote['use'] {
  let words = 0;
  let inside = false;
  for (let at = start + 1; at < end - 1 && words <= MOST_TERM_WORDS; at++) {
    const code = text.charCodeAt(at);
    if (code === 0) continue;
    const space = code <= 32;
    if (!space && !inside) words++;
    inside = !space;
  }
  if (words > MOST_TERM_WORDS) return 'speech';
  const before = lastWords(text.slice(Math.max(floor, start - 60), start));
  const after = text.slice(end, end + 60).split(/[.!?;]\s/, 1)[0] ?? '';
  if (SAYING.test(before) || SAYING.test(after.split(/\s+/).slice(0, 5).join(' '))) return 'speech';
  // A line or a sentence that is all quotation is somebody's answer.
  return /[.!?]$/.test(text.slice(start, end - 1)) && lastVisible(text.slice(Math.max(0, start - 8), start)) === ''
    ? 'speech'
    : 'term';
}

function lastWords(text: string): string {
  const sentence = text.split(/[.!?;]\s/).at(-1) ?? '';
  return sentence.split(/\s+/).slice(-5).join(' ');
}
