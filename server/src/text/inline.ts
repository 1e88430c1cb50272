/** Masking what is not prose inside a block, keeping every offset: one pass, whatever the input. */
import { emphasisMarks, type Run } from './emphasis.ts';
import { entityAt } from './entities.ts';
import { linkEnd } from './links.ts';
import { apply, cover, hide, type Mark } from './marks.ts';

/** Masked text and the offsets at which a hard break ends a sentence. */
export interface Masked {
  readonly text: string;
  readonly breaks: number[];
}

const MARKUP = /[\\`*_<[\]~&@:.\n]/;
const ADDRESS = /[@:.]/;
const PUNCTUATION = /[!-/:-@[-`{-~]/;
const LONGEST_TAG = 1000;

/** Masks Markdown's inline markup. */
export function maskMarkdown(text: string): Masked {
  const breaks: number[] = [];
  if (!MARKUP.test(text)) return { text, breaks };
  const marks: Mark[] = [];
  const runs: Run[] = [];
  const brackets: { at: number; image: boolean; marks: number; runs: number }[] = [];
  let ticks: Map<number, number[]> | undefined;
  let noComment = false;
  let done = 0;
  for (let at = 0; at < text.length; ) {
    switch (text.charCodeAt(at)) {
      case 92: // backslash
        if (text.charCodeAt(at + 1) === 10 || text.startsWith('\r\n', at + 1)) {
          marks.push(hide(at, at + 1));
          breaks.push(at + 1);
          at++;
        } else if (PUNCTUATION.test(text.charAt(at + 1))) {
          marks.push(hide(at, at + 1));
          at += 2;
        } else at++;
        break;
      case 96: {
        // code
        const length = runLength(text, at, 96);
        ticks ??= tickRuns(text);
        const close = nextTicks(ticks, length, at + length);
        if (close < 0) at += length;
        else {
          marks.push(cover(at, close + length));
          at = close + length;
        }
        break;
      }
      case 42:
      case 95:
      case 126: {
        // * _ ~
        const code = text.charCodeAt(at);
        const length = runLength(text, at, code);
        if (code !== 126 || length === 2)
          runs.push({
            code,
            start: at,
            length,
            before: at === 0 ? 10 : text.charCodeAt(at - 1),
            after: at + length >= text.length ? 10 : text.charCodeAt(at + length),
          });
        at += length;
        break;
      }
      case 60: {
        // <
        const comment = text.startsWith('<!--', at);
        const end = comment ? (noComment ? -1 : commentEnd(text, at)) : tagEnd(text, at);
        if (comment && end < 0) noComment = true;
        if (end < 0) at++;
        else {
          marks.push(cover(at, end));
          if (/^<br\b/i.test(text.slice(at, at + 4))) breaks.push(end);
          at = end;
        }
        break;
      }
      case 91: // [
        brackets.push({
          at,
          image: text.charCodeAt(at - 1) === 33 && text.charCodeAt(at - 2) !== 92,
          marks: marks.length,
          runs: runs.length,
        });
        at++;
        break;
      case 93: {
        // ]
        const open = brackets.pop();
        const end = open && text.charCodeAt(at + 1) === 40 ? linkEnd(text, at + 1) : -1;
        if (!open || end < 0) at++;
        else {
          if (open.image) {
            marks.length = open.marks;
            runs.length = open.runs;
            marks.push(cover(open.at - 1, end));
          } else marks.push(hide(open.at, open.at + 1), hide(at, end));
          at = end;
        }
        break;
      }
      case 38: {
        // &
        const entity = entityAt(text, at);
        if (entity) marks.push(entity);
        at = entity ? entity.end : at + 1;
        break;
      }
      case 10:
        if (
          text.charCodeAt(at - 1) === 32
            ? text.charCodeAt(at - 2) === 32
            : text.charCodeAt(at - 1) === 13 && text.charCodeAt(at - 2) === 32 && text.charCodeAt(at - 3) === 32
        )
          breaks.push(at + 1);
        at++;
        break;
      case 64:
      case 58:
      case 46: {
        // @ : .
        const address = addressAround(text, at, done);
        if (address) {
          marks.push(address);
          at = address.end;
          done = at;
        } else at++;
        break;
      }
      default:
        at++;
    }
  }
  emphasisMarks(runs, marks);
  return { text: apply(text, marks), breaks };
}

/** Masks web and e-mail addresses only, for plain text. */
export function maskPlain(text: string): string {
  if (!ADDRESS.test(text)) return text;
  const marks: Mark[] = [];
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 64 && code !== 58 && code !== 46) continue;
    const address = addressAround(text, at, done);
    if (!address) continue;
    marks.push(address);
    done = address.end;
    at = done - 1;
  }
  return apply(text, marks);
}

function runLength(text: string, start: number, code: number): number {
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) === code) at++;
  return at - start;
}

/** Starts of the backtick runs, by length, last first. */
function tickRuns(text: string): Map<number, number[]> {
  const runs = new Map<number, number[]>();
  for (let at = text.indexOf('`'); at >= 0; ) {
    const length = runLength(text, at, 96);
    const same = runs.get(length);
    if (same) same.push(at);
    else runs.set(length, [at]);
    at = text.indexOf('`', at + length);
  }
  for (const starts of runs.values()) starts.reverse();
  return runs;
}

function nextTicks(runs: Map<number, number[]>, length: number, from: number): number {
  const starts = runs.get(length);
  while (starts && starts.length > 0) {
    const start = starts[starts.length - 1] as number;
    if (start >= from) return start;
    starts.pop();
  }
  return -1;
}

function commentEnd(text: string, at: number): number {
  const end = text.indexOf('-->', at + 4);
  return end < 0 ? -1 : end + 3;
}

/** End of a tag or of an address in angle brackets, or -1. */
function tagEnd(text: string, at: number): number {
  const next = text.charCodeAt(at + 1) | 32;
  const slash = text.charCodeAt(at + 1) === 47 || text.charCodeAt(at + 1) === 33;
  if (!slash && !(next >= 97 && next <= 122)) return -1;
  const limit = Math.min(text.length, at + LONGEST_TAG);
  for (let end = at + 2; end < limit; end++) {
    const code = text.charCodeAt(end);
    if (code === 62) return end + 1;
    if (code === 60) return -1;
  }
  return -1;
}

const TOP_LEVEL =
  /^\.(?:(?:co|org|gov|ac|nhs|sch|police|ltd|net)\.uk|com|org|net|info|uk|scot|wales|cymru|london|eu|ie|edu|io|app)(?![a-z0-9-])/i;
const LONGEST_SCHEME = 10;
const LONGEST_NAME = 64;

/** The web or e-mail address that has the mark at `at` in it, not reaching back past `floor`. */
function addressAround(text: string, at: number, floor: number): Mark | undefined {
  const code = text.charCodeAt(at);
  const least = Math.max(floor, at - LONGEST_NAME);
  let start = at;
  if (code === 58) {
    const web = text.charCodeAt(at + 1) === 47 && text.charCodeAt(at + 2) === 47;
    while (start > Math.max(least, at - LONGEST_SCHEME) && isAsciiLetter(text.charCodeAt(start - 1))) start--;
    if (start === at || !(web || /^(?:mailto|tel)$/i.test(text.slice(start, at)))) return undefined;
  } else {
    while (start > least && isNamePart(text.charCodeAt(start - 1))) start--;
    while (start < at && !isLetterOrDigit(text.charCodeAt(start))) start++;
    if (start === at) return undefined;
    if (code === 64) {
      if (!isLetterOrDigit(text.charCodeAt(at + 1))) return undefined;
    } else if (
      !/^www$/i.test(text.slice(start, at)) &&
      !(TOP_LEVEL.test(text.slice(at, at + 12)) && !beforeAt(text, at))
    )
      return undefined;
  }
  let end = at + 1;
  // An e-mail address stops at the first strange sign, so that a run of `@` is read once.
  while (end < text.length && (code === 64 ? isNamePart(text.charCodeAt(end)) : isAddressPart(text.charCodeAt(end))))
    end++;
  const round = text.slice(start, end).includes('(');
  while (end > at + 1 && /[.,:;!?'"*_~)\]’”]/.test(text.charAt(end - 1)) && !(round && text.charAt(end - 1) === ')'))
    end--;
  if (end <= at + 1 || (code !== 58 && !text.slice(at, end).includes('.'))) return undefined;
  return cover(start, end);
}

/** "jo.smith@…": the full stop is part of a name; the sign further on will take it. */
function beforeAt(text: string, at: number): boolean {
  for (let end = at + 1; end < at + LONGEST_NAME && end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === 64) return true;
    if (!isNamePart(code)) return false;
  }
  return false;
}

function isAsciiLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122;
}

function isLetterOrDigit(code: number): boolean {
  return isAsciiLetter(code) || (code >= 48 && code <= 57);
}

function isNamePart(code: number): boolean {
  return isLetterOrDigit(code) || code === 46 || code === 43 || code === 45 || code === 95;
}

/** What an address can hold: no space, no bracket or quotation mark that would open something else. */
function isAddressPart(code: number): boolean {
  return (
    code > 32 &&
    code !== 60 &&
    code !== 62 &&
    code !== 34 &&
    code !== 0x201d &&
    code !== 0x201c &&
    code !== 124 &&
    code !== 91 &&
    code !== 93 &&
    code !== 96 &&
    code < 0xd800 &&
    code !== 0xa0
  );
}
