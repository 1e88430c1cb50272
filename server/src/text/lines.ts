/** What one line of a plain-text draft is: a heading, a list item, a rule. */
import { rolesOf } from './roles.ts';
import { isSalutation, wordCount } from './shapes.ts';

/** One line: `start` to `end` with its blanks, `from` to `to` without. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly indent: number;
  readonly blank: boolean;
  readonly text: string;
}

const LONGEST_HEADING = 80;
const BULLET = /^(?:[-*•–—▪◦●·‣○■+]\s+|\(?\d{1,3}[.)]\s+|\(?[a-z][.)]\s+|\((?:[ivx]{1,4})\)\s+|\[[ xX]?\]\s+)(?=\S)/;
const NUMBERED =
  /^(?:\d{1,2}(?:\.\d{1,2})+[.):]?|\d{1,2}[.):]|[A-Z][.)]|Section [A-K]\d?\s*[:.–—-]?|[A-K]\d?:)\s+(?=\S)/;
const DAY_OR_MONTH = /^(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;
const NOT_A_HEADING = /[.!,;]["”’')]?$/;

/** Length of a list marker with the space after it, 0 where there is none. */
export function bulletOf(text: string): number {
  return BULLET.exec(text.length > 20 ? text.slice(0, 20) : text)?.[0].length ?? 0;
}

/** A line of nothing but dashes, stars, underscores or equals signs. */
export function isRule(text: string): boolean {
  return text.length >= 3 && /^(?:[-–—_=*~#]\s?)+$/.test(text.slice(0, 200)) && text.length <= 200;
}

/** The level that a line under a short one makes it: `===` 1, `---` 2, else 0. */
export function underlineLevel(below: Line, line: Line): number {
  const mark = below.text.charCodeAt(0);
  if (
    (mark !== 61 && mark !== 45) ||
    below.text.length < 3 ||
    below.text.length > 200 ||
    line.text.length > LONGEST_HEADING ||
    isRule(line.text)
  )
    return 0;
  for (let at = 1; at < below.text.length; at++) if (below.text.charCodeAt(at) !== mark) return 0;
  return mark === 61 ? 1 : 2;
}

/**
 * The level of the heading that line `index` of a run is, or 0.
 * @param next the first line of the run after this one
 * @param top the run is the first of the draft
 */
export function headingLevel(lines: readonly Line[], index: number, next: string, top: boolean): number {
  const text = (lines[index] as Line).text;
  if (text.length > LONGEST_HEADING || text.length < 2 || text.charCodeAt(0) === 62) return 0;
  const below = lines[index + 1]?.text ?? '';
  const usual = top && index === 0 ? 1 : 2;
  const number = NUMBERED.exec(text)?.[0].length ?? 0;
  if (number > 0) return numberedHeading(text, number, lines, index, next) ? 2 : 0;
  if (bulletOf(text) > 0) return 0;
  if (isCapitals(text)) return usual;
  if (text.endsWith(':')) return isColonHeading(text, below === '' ? next : below) ? 6 : 0;
  if (
    NOT_A_HEADING.test(text) ||
    !/^["“]?\p{Lu}/u.test(text) ||
    DAY_OR_MONTH.test(text) ||
    text.includes('@') ||
    text.includes('\t') ||
    /\S {2,}\S/.test(text)
  )
    return 0;
  if (wordCount(text) > 9) return 0;
  // Above a paragraph or a list, in the same run: only the first line can be its heading.
  if (below !== '') return index === 0 && !isLabelled(text) && leads(text, below) ? usual : 0;
  return index === 0 && next !== '' && !isLabelled(text) && wordCount(text) <= 8 && leads(text, next) ? usual : 0;
}

/** Whether a short line can be the heading of what comes after it. */
function leads(text: string, after: string): boolean {
  if (isSalutation(after)) return false;
  if (bulletOf(after) > 0) return true;
  if (after.length >= 60) return true;
  return /[.!?]["”’)]?$/.test(after) && (wordCount(after) > wordCount(text) || rolesOf(text).length > 0);
}

function numberedHeading(text: string, number: number, lines: readonly Line[], index: number, next: string): boolean {
  const title = text.slice(number);
  if (wordCount(title) > 9 || /[.!,;]$/.test(title) || !/^["“]?\p{Lu}/u.test(title)) return false;
  const section = /^(?:Section|[A-K]\d?:)/.test(text);
  const below = lines[index + 1]?.text;
  const after = below ?? next;
  if (section) return index === 0 || rolesOf(text).length > 0;
  // "1. Ring the office" above "2. …" is a list.
  if (index > 0 && bulletOf((lines[index - 1] as Line).text) > 0) return false;
  if (after === '' || NUMBERED.test(after.slice(0, 20)))
    return after !== '' && index === 0 && below === undefined && rolesOf(title).length > 0;
  return below === undefined || (lines[index + 1] as Line).indent <= (lines[index] as Line).indent;
}

/** Two capital letters or more and no small ones, or a title in capitals with a name after a colon. */
function isCapitals(text: string): boolean {
  const colon = text.indexOf(': ');
  const head = colon > 0 ? text.slice(0, colon) : text;
  if (colon > 0 && wordCount(head) < 2 && /\p{Ll}/u.test(text)) return false;
  let letters = 0;
  for (const letter of head) {
    if (/\p{Lu}/u.test(letter)) letters++;
    else if (/\p{Ll}/u.test(letter)) return false;
  }
  return letters >= 3 && /[\p{L}\d)?’'"”:]$/u.test(text) && !/^\S*\d\S*$/.test(text);
}

/** "Next steps:" with something under it. */
function isColonHeading(text: string, after: string): boolean {
  if (after === '' || !/^\p{Lu}/u.test(text) || /[,;.!?]/.test(text.slice(0, -1))) return false;
  const words = wordCount(text);
  if (words > 8) return false;
  return (
    rolesOf(text.slice(0, -1)).length > 0 ||
    (words <= 4 && !/\b(?:i|we|you|us|me|says?|said|that|is|are)\b/i.test(text))
  );
}

/** "Key person: Shauna": a label and its value. */
function isLabelled(text: string): boolean {
  const colon = text.indexOf(': ');
  return colon > 0 && wordCount(text.slice(0, colon)) <= 4;
}
