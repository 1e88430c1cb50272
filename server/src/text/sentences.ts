/** Sentences of a block: where one ends, with abbreviations, initials and quotations told apart. */
import { tokenise } from './tokens.ts';
import { type Block, type Sentence, type Token, TokenKind } from './types.ts';

/** After these, a full stop does not end the sentence. */
const TITLES = new Set([
  'mr',
  'mrs',
  'ms',
  'mx',
  'dr',
  'prof',
  'rev',
  'st',
  'fr',
  'sr',
  'jr',
  'reg',
  'regs',
  'para',
  'paras',
  'fig',
  'vs',
  'approx',
  'tel',
  'ext',
  'ref',
  'dept',
  'miss',
]);
/** After these it does only when a capital follows. */
const SHORTENED = new Set([
  'etc',
  'eg',
  'ie',
  'no',
  'am',
  'pm',
  'a.m',
  'p.m',
  'e.g',
  'i.e',
  'yr',
  'yrs',
  'min',
  'mins',
  'hr',
  'hrs',
  'wk',
  'incl',
  'esp',
  'jan',
  'feb',
  'aug',
  'sept',
  'oct',
  'nov',
  'dec',
]);
const CLOSERS = new Set(['"', "'", '”', '’', ')', ']', '»', '*', '_']);

/** No sentence has more tokens: one that goes on is cut, so that reading it costs what its length does. */
const MOST_TOKENS = 400;
const NO_BREAKS: readonly number[] = [];

/**
 * The sentences of a block whose `text` and `quotes` are set.
 * @param block the block the sentences belong to
 * @param breaks offsets in the block where a sentence ends whatever the punctuation (hard line breaks), ordered
 */
export function sentencesOf(block: Block, breaks: readonly number[] = NO_BREAKS): Sentence[] {
  const tokens = tokenise(block.text, block.quotes);
  const sentences: Sentence[] = [];
  let first = 0;
  let breakAt = 0;
  const close = (end: number): void => {
    if (end <= first) return;
    sentences.push(
      makeSentence(block, sentences.length, first === 0 && end === tokens.length ? tokens : tokens.slice(first, end)),
    );
    first = end;
  };
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (breakAt < breaks.length && (breaks[breakAt] as number) <= token.start) {
      while (breakAt < breaks.length && (breaks[breakAt] as number) <= token.start) breakAt++;
      close(index);
    }
    if (index - first >= MOST_TOKENS) close(index);
    if (token.kind !== TokenKind.Punctuation || !endsHere(tokens, index)) continue;
    let after = index + 1;
    while (after < tokens.length && isCloser(tokens[after] as Token)) after++;
    close(after);
    index = after - 1;
  }
  close(tokens.length);
  return sentences;
}

function isCloser(token: Token): boolean {
  return token.kind === TokenKind.Punctuation && !token.spaceBefore && CLOSERS.has(token.word.norm);
}

function endsHere(tokens: readonly Token[], index: number): boolean {
  const mark = (tokens[index] as Token).word.norm.charAt(0);
  if (mark !== '.' && mark !== '!' && mark !== '?' && mark !== '…') return false;
  let next = index + 1;
  while (next < tokens.length && isCloser(tokens[next] as Token)) next++;
  const after = tokens[next];
  if (!after) return true;
  if (!after.spaceBefore) return false;
  const lower = after.kind === TokenKind.Word && !after.capital;
  // "Is he all right?" she asked: a small letter goes on with the sentence.
  if (mark !== '.') return !(lower && next > index + 1);
  const before = tokens[index - 1];
  if (before && !(tokens[index] as Token).spaceBefore) {
    const norm = before.word.norm;
    if (TITLES.has(norm)) return false;
    if (norm.length === 1 && isDotted(tokens, index)) return norm === 'm' && !lower && after.kind === TokenKind.Word;
    if (norm.length === 1 && before.capital) return before.word.norm === 'i' && !lower;
    if (SHORTENED.has(norm)) return !lower && after.kind === TokenKind.Word;
  }
  return !lower || (tokens[index] as Token).word.norm.length === 1;
}

/** The last letter of "e.g.", "i.e.", "a.m.": a letter with another letter and stop right before it. */
function isDotted(tokens: readonly Token[], index: number): boolean {
  const stop = tokens[index - 2];
  return stop !== undefined && stop.word.norm === '.' && !stop.spaceBefore && !(tokens[index - 1] as Token).spaceBefore;
}

function makeSentence(block: Block, index: number, tokens: readonly Token[]): Sentence {
  const last = tokens[tokens.length - 1] as Token;
  let question = false;
  for (let at = tokens.length - 1; at >= 0 && at >= tokens.length - 3; at--) {
    const token = tokens[at] as Token;
    if (token.kind !== TokenKind.Punctuation) break;
    if (token.word.norm.startsWith('?')) question = true;
  }
  return { block, index, start: (tokens[0] as Token).start, end: last.end, tokens, question };
}
