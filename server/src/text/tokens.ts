/** Words, numbers and punctuation of a block, in one pass over its characters. */
import { APOSTROPHE, classOf, DIGIT, HYPHEN, INVISIBLE, isUpper, LETTER, OBJECT, SPACE } from './characters.ts';
import { EMPTY_HASH, nextHash } from './stretches.ts';
import { type Quote, type Token, TokenKind, type Word } from './types.ts';
import { vocabulary } from './vocabulary.ts';

/** What the parts of a contraction mean, by its ending. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ["'s", "'s"],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ["'d", "'d"],
];
const BEFORE_NOT: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall', ai: 'is' };

const NO_QUOTES: readonly Quote[] = [];

/** A token; made in one place, so that all of them have one shape. */
class OwnToken implements Token {
  constructor(
    readonly kind: TokenKind,
    readonly start: number,
    readonly end: number,
    readonly word: Word,
    readonly capital: boolean,
    readonly allCaps: boolean,
    readonly spaceBefore: boolean,
    /** Set once all tokens of the block are there. */
    public quote: number,
  ) {}
}

const OBJECT_WORD = vocabulary.get('\ufffc');
const POSSESSIVE = vocabulary.get("'s");

/**
 * Tokens of `text` from offset `from` up to `to`.
 * @param text a block's masked text, or a pattern
 * @param quotes quotation marks of the block, ordered
 */
export function tokenise(text: string, quotes: readonly Quote[] = NO_QUOTES, from = 0, to = text.length): Token[] {
  const tokens: OwnToken[] = [];
  let at = from;
  let spaceBefore = true;
  while (at < to) {
    const code = text.charCodeAt(at);
    // The common cases first: a space, a letter of the alphabet.
    if (code === 32) {
      spaceBefore = true;
      at++;
      continue;
    }
    const kind = (code | 32) >= 97 && (code | 32) <= 122 ? LETTER : classOf(code);
    if (kind === SPACE) {
      spaceBefore = true;
      at++;
      continue;
    }
    if (kind === INVISIBLE) {
      at++;
      continue;
    }
    const start = at;
    if (kind === LETTER) at = readWord(text, start, to, quotes, spaceBefore, tokens);
    else if (kind === DIGIT) {
      at = readNumber(text, start, to);
      const word = vocabulary.get(text.slice(start, at).toLowerCase());
      tokens.push(new OwnToken(TokenKind.Number, start, at, word, false, false, spaceBefore, -1));
    } else if (kind === OBJECT) {
      while (at < to && classOf(text.charCodeAt(at)) === OBJECT) at++;
      tokens.push(new OwnToken(TokenKind.Object, start, at, OBJECT_WORD, false, false, spaceBefore, -1));
    } else if (
      kind === HYPHEN &&
      !spaceBefore &&
      at + 1 < to &&
      classOf(text.charCodeAt(at + 1)) === LETTER &&
      tokens.length > 0 &&
      (tokens[tokens.length - 1] as Token).kind === TokenKind.Word
    ) {
      // Inside a compound the hyphen is no token: "attention-seeking" reads as two words that touch.
      at++;
      continue;
    } else {
      at = punctuationEnd(text, start, to);
      const word = at === start + 1 && code < 128 ? markWord(code) : vocabulary.get(text.slice(start, at));
      tokens.push(new OwnToken(TokenKind.Punctuation, start, at, word, false, false, spaceBefore, -1));
    }
    spaceBefore = false;
  }
  if (quotes.length > 0) placeInQuotes(tokens, quotes);
  return tokens;
}

/** Words of single ASCII marks, by code. */
const marks: Word[] = [];

function markWord(code: number): Word {
  marks[code] ??= vocabulary.get(String.fromCharCode(code));
  return marks[code];
}

/** Tells each token which quotation it stands in; both lists are ordered. */
function placeInQuotes(tokens: readonly OwnToken[], quotes: readonly Quote[]): void {
  let quoteAt = 0;
  for (const token of tokens) {
    while (quoteAt < quotes.length && (quotes[quoteAt] as Quote).end <= token.start) quoteAt++;
    if (quoteAt === quotes.length) return;
    if ((quotes[quoteAt] as Quote).start <= token.start) token.quote = quoteAt;
  }
}

function readWord(
  text: string,
  start: number,
  to: number,
  quotes: readonly Quote[],
  spaceBefore: boolean,
  tokens: OwnToken[],
): number {
  let at = start;
  let hash = EMPTY_HASH;
  let upper = 0;
  let code = 0;
  for (; at < to; at++) {
    code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) hash = nextHash(hash, code);
    else if (code >= 65 && code <= 90) {
      hash = nextHash(hash, code);
      upper++;
    } else break;
  }
  // A space, a stop, a comma: nothing that could go on with the word.
  if (at === to || (code < 128 && isWordEnd(code))) {
    const first = text.charCodeAt(start);
    const allCaps = upper > 1 && upper === at - start;
    const word = vocabulary.at(text, start, at, hash);
    if (word !== CANNOT) {
      tokens.push(new OwnToken(TokenKind.Word, start, at, word, first <= 90, allCaps, spaceBefore, -1));
      return at;
    }
  }
  return readOddWord(text, start, to, quotes, spaceBefore, tokens);
}

const CANNOT = vocabulary.get('cannot');

/** ASCII that is neither part of a word nor a mark that may be. */
function isWordEnd(code: number): boolean {
  return code !== 0 && code !== 39 && (code < 48 || code > 57);
}

/** A word with an apostrophe, a figure, a letter of another alphabet or something invisible in it. */
function readOddWord(
  text: string,
  start: number,
  to: number,
  quotes: readonly Quote[],
  spaceBefore: boolean,
  tokens: OwnToken[],
): number {
  let at = start;
  let plain = true;
  let apostrophes = 0;
  let upper = 0;
  let letters = 0;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) {
      letters++;
      at++;
      continue;
    }
    const kind = classOf(code);
    if (kind === LETTER) {
      letters++;
      if (isUpper(code)) upper++;
      plain = false;
    } else if (kind === DIGIT) {
      plain = false;
    } else if (kind === INVISIBLE) {
      plain = false;
    } else if (kind === APOSTROPHE && nextIsLetter(text, at + 1, to)) {
      apostrophes++;
      plain = false;
    } else break;
    at++;
  }
  let end = at;
  while (end > start && classOf(text.charCodeAt(end - 1)) === INVISIBLE) end--;
  const norm = plain ? text.slice(start, end) : normalise(text.slice(start, end));
  const capital = isUpper(text.charCodeAt(start));
  const allCaps = letters > 1 && upper === letters;
  const push = (from: number, until: number, word: Word, large: boolean, space: boolean): void => {
    tokens.push(new OwnToken(TokenKind.Word, from, until, word, large, allCaps, space, -1));
  };
  if (norm === 'cannot' && end - start === 6) {
    push(start, start + 3, vocabulary.get('can'), capital, spaceBefore);
    push(start + 3, end, vocabulary.get('not'), false, false);
    return at;
  }
  if (apostrophes > 0) {
    const split = splitContraction(text, norm, start, end);
    if (split) {
      push(start, split.at, vocabulary.get(split.first), capital, spaceBefore);
      push(split.at, end, vocabulary.get(split.second), false, false);
      return at;
    }
  }
  push(start, end, vocabulary.get(norm), capital, spaceBefore);
  // "parents' views": the apostrophe is a possessive unless it closes a quotation.
  if (at < to && classOf(text.charCodeAt(at)) === APOSTROPHE && norm.endsWith('s') && !endsQuote(quotes, at + 1)) {
    tokens.push(new OwnToken(TokenKind.Word, at, at + 1, POSSESSIVE, false, false, false, -1));
    return at + 1;
  }
  return at;
}

/** Whether a quotation ends at an offset; by halving, as a line may hold thousands of them. */
function endsQuote(quotes: readonly Quote[], offset: number): boolean {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle] as Quote).end < offset) low = middle + 1;
    else high = middle;
  }
  return quotes[low]?.end === offset;
}

function nextIsLetter(text: string, at: number, to: number): boolean {
  return at < to && classOf(text.charCodeAt(at)) === LETTER;
}

/** Lower case, straight apostrophes, composed accents, nothing invisible. */
function normalise(raw: string): string {
  let norm = raw.toLowerCase();
  if (/[\u0000\u00ad\u200b\u2060\ufeff\u2019\u02bc]/.test(norm)) {
    norm = norm.replace(/[\u0000\u00ad\u200b\u2060\ufeff]/g, '').replace(/[\u2019\u02bc]/g, "'");
  }
  return /^[\u0020-\u007f]*$/.test(norm) ? norm : norm.normalize('NFC');
}

function splitContraction(
  text: string,
  norm: string,
  start: number,
  end: number,
): { first: string; second: string; at: number } | undefined {
  if (norm.endsWith("n't") && norm.length > 3) {
    const base = norm.slice(0, -3);
    return { first: BEFORE_NOT[base] ?? base, second: 'not', at: backTo(text, start, end, 3) };
  }
  for (const [ending, meaning] of ENDINGS) {
    if (norm.endsWith(ending) && norm.length > ending.length) {
      return { first: norm.slice(0, -ending.length), second: meaning, at: backTo(text, start, end, ending.length) };
    }
  }
  return undefined;
}

/** The offset `count` visible characters before `end`. */
function backTo(text: string, start: number, end: number, count: number): number {
  let at = end;
  for (let left = count; left > 0 && at > start; at--) if (classOf(text.charCodeAt(at - 1)) !== INVISIBLE) left--;
  return at;
}

function readNumber(text: string, start: number, to: number): number {
  let at = start;
  while (at < to) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === DIGIT || kind === LETTER) at++;
    else if (
      (code === 46 || code === 44 || code === 58 || code === 47) &&
      at + 1 < to &&
      classOf(text.charCodeAt(at + 1)) === DIGIT
    )
      at++;
    else if (code === 37) return at + 1;
    else break;
    // "10.15am" is a number and a word.
    if (kind === LETTER && (code | 32) !== 115 && (code | 32) !== 110 && (code | 32) !== 114 && (code | 32) !== 116) {
      const rest = text.slice(at - 1, at + 1).toLowerCase();
      if (rest === 'am' || rest === 'pm') return at - 1;
    }
  }
  return at;
}

/** One past a mark, or a run of the same mark. */
function punctuationEnd(text: string, start: number, to: number): number {
  const code = text.charCodeAt(start);
  let at = start + 1;
  if (code >= 0xd800 && code <= 0xdbff && at < to) {
    // A surrogate pair: an emoji, or a letter of a rare script, as one mark.
    const low = text.charCodeAt(at);
    if (low >= 0xdc00 && low <= 0xdfff) at++;
  } else while (at < to && text.charCodeAt(at) === code) at++;
  return at;
}
