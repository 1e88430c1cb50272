/** Words, numbers and punctuation of a block, in one pass over its characters. */
import { APOSTROPHE, classOf, DIGIT, HYPHEN, INVISIBLE, isUpper, LETTER, OBJECT, SPACE } from './characters.ts';
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

/**
 * Tokens of `text` from offset `from` up to `to`.
 * @param text a block's masked text, or a pattern
 * @param quotes quotation marks of the block, ordered
 */
export function tokenise(text: string, quotes: readonly Quote[] = NO_QUOTES, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let at = from;
  let spaceBefore = true;
  let quoteAt = 0;

  const quoteOf = (offset: number): number => {
    while (quoteAt < quotes.length && (quotes[quoteAt] as Quote).end <= offset) quoteAt++;
    const quote = quotes[quoteAt];
    return quote && quote.start <= offset ? quoteAt : -1;
  };
  const push = (kind: TokenKind, start: number, end: number, word: Word, capital: boolean, allCaps: boolean): void => {
    tokens.push({ kind, start, end, word, capital, allCaps, spaceBefore, quote: quoteOf(start) });
    spaceBefore = false;
  };

  while (at < to) {
    const code = text.charCodeAt(at);
    switch (classOf(code)) {
      case SPACE:
        spaceBefore = true;
        at++;
        break;
      case INVISIBLE:
        at++;
        break;
      case LETTER:
        at = readWord(text, at, to, quotes, push);
        break;
      case DIGIT: {
        const end = readNumber(text, at, to);
        push(TokenKind.Number, at, end, vocabulary.get(text.slice(at, end).toLowerCase()), false, false);
        at = end;
        break;
      }
      case OBJECT: {
        const start = at;
        while (at < to && classOf(text.charCodeAt(at)) === OBJECT) at++;
        push(TokenKind.Object, start, at, OBJECT_WORD, false, false);
        break;
      }
      case HYPHEN:
        // Inside a compound the hyphen is no token: "attention-seeking" reads as two words that touch.
        if (
          !spaceBefore &&
          at + 1 < to &&
          classOf(text.charCodeAt(at + 1)) === LETTER &&
          tokens.at(-1)?.kind === TokenKind.Word
        )
          at++;
        else at = readPunctuation(text, at, to, push);
        break;
      default:
        at = readPunctuation(text, at, to, push);
    }
  }
  return tokens;
}

const OBJECT_WORD = vocabulary.get('\ufffc');

type Push = (kind: TokenKind, start: number, end: number, word: Word, capital: boolean, allCaps: boolean) => void;

function readWord(text: string, start: number, to: number, quotes: readonly Quote[], push: Push): number {
  let at = start;
  let plain = true;
  let apostrophes = 0;
  let upper = 0;
  let letters = 0;
  while (at < to) {
    const code = text.charCodeAt(at);
    // The common case first: plain lower-case letters.
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
  if (norm === 'cannot' && end - start === 6) {
    push(TokenKind.Word, start, start + 3, vocabulary.get('can'), capital, allCaps);
    push(TokenKind.Word, start + 3, end, vocabulary.get('not'), false, allCaps);
    return at;
  }
  if (apostrophes > 0) {
    const split = splitContraction(text, norm, start, end);
    if (split) {
      push(TokenKind.Word, start, split.at, vocabulary.get(split.first), capital, allCaps);
      push(TokenKind.Word, split.at, end, vocabulary.get(split.second), false, allCaps);
      return at;
    }
  }
  push(TokenKind.Word, start, end, vocabulary.get(norm), capital, allCaps);
  // "parents' views": the apostrophe is a possessive unless it closes a quotation.
  if (
    at < to &&
    classOf(text.charCodeAt(at)) === APOSTROPHE &&
    norm.endsWith('s') &&
    !quotes.some((quote) => quote.end === at + 1)
  ) {
    push(TokenKind.Word, at, at + 1, POSSESSIVE, false, false);
    return at + 1;
  }
  return at;
}

const POSSESSIVE = vocabulary.get("'s");

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

function readPunctuation(text: string, start: number, to: number, push: Push): number {
  const code = text.charCodeAt(start);
  let at = start + 1;
  if (code >= 0xd800 && code <= 0xdbff && at < to) {
    // A surrogate pair: an emoji, or a letter of a rare script, as one mark.
    const low = text.charCodeAt(at);
    if (low >= 0xdc00 && low <= 0xdfff) at++;
  } else while (at < to && text.charCodeAt(at) === code) at++;
  push(TokenKind.Punctuation, start, at, vocabulary.get(text.slice(start, at)), false, false);
  return at;
}
