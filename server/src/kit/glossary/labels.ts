/** Codes that look like short forms and stand for no words: classes, rooms, postcodes, grades. */

/** What a code is. */
export type Label =
  | 'roman numeral'
  | 'class'
  | 'year group'
  | 'code'
  | 'postcode'
  | 'time'
  | 'paper size'
  | 'grade'
  | 'initials'
  | 'measure';

// Not V, X, I, C, D, L or M alone, nor forms that stand for words here: VI, CV, CD, MI, DI, MD, CC, CCI.
const roman = /^(?:II|III|IV|VII|VIII|IX|XI|XII|XIII|XIV|XV|XVI|XVII|XVIII|XIX|XX|XXI|XXII)$/;
// With the digit that every British postcode has, whole or one half of it.
const postcode = /^(?:[A-Z]{1,2}\d[A-Z\d]?(?: ?\d[A-Z]{2})?|\d[A-Z]{2})$/;

const kinds: readonly (readonly [Label, RegExp])[] = [
  ['roman numeral', roman],
  ['year group', /^(?:Y|Yr|YR)\d{1,2}$|^YR$|^R[1-3]?$|^N[12]$/],
  ['time', /^(?:\d{1,2}(?:[.:]\d\d)?)(?:AM|PM|am|pm)$|^(?:GMT|BST|UTC)$/],
  ['class', /^(?:1[0-3]|[0-9])[A-Z]{1,3}\d?$|^[1-9][A-Z][a-z]$/],
  ['paper size', /^A[0-6]$/],
  ['measure', /^\d+(?:\.\d+)?(?:cm|mm|m|km|kg|g|mg|ml|l|GB|MB|x|k|st|nd|rd|th)$/],
  ['grade', /^[A-E]\*{0,2}[+-]?$|^[1-9][+=-]$/],
  ['initials', /^(?:[A-Z]\.){1,4}[A-Z]?\.?$/],
  ['postcode', postcode],
  // Rooms, forms, bus and model numbers: one to three letters and digits, C14, S107, T9, B2b, SEN3.
  ['code', /^[A-Z]{1,3}[-/]?\d{1,5}[a-zA-Z]?$|^\d{1,4}[A-Z]\d?$/],
];

/** Short forms with a digit, which are words after all. */
const notLabels = /^(?:KS[1-5]|T1D|S17|S47|SA\+|1:1|1-1|121|CAT4|PP\+)$/i;

/** What sort of code a token is, or undefined when it may stand for words. */
export function readLabel(token: string): Label | undefined {
  if (token.length > 12 || notLabels.test(token)) return undefined;
  for (const [label, pattern] of kinds) if (pattern.test(token)) return label;
  return undefined;
}
