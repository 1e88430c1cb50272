/**
 * The pattern language: how a rule says which words it looks for.
 *
 *   failed            the word itself, in any case; contractions are read in full (`can't` is `can not`)
 *   ~fail             any form of the word: fail, fails, failed, failing
 *   @child @neg       a person phrase or a word class (see classes.ts)
 *   (a | b c)         one of several; each may be several words
 *   x?                may be absent
 *   ..4               up to four words, no punctuation but commas between them
 *   !x                what follows is not x (takes no words)
 *   name:x            remembers the words of x for the rewrite
 *   [ x y ]           the words to mark, where they are fewer than the whole
 *   ^  $              start and end of the sentence
 *   _                 any one word;  #  any number
 *   , ; : ? . "       that mark itself (written as a part of its own)
 *
 * Between two parts, an adverb or two ("really", "just", "still") may stand in the draft.
 */
import { tokenise } from '../../text/index.ts';

/** A part of a pattern. */
export type Part =
  | { readonly type: 'words'; readonly forms: readonly string[] }
  | { readonly type: 'lemma'; readonly lemma: string }
  | { readonly type: 'class'; readonly name: string }
  | { readonly type: 'either'; readonly branches: readonly (readonly Part[])[] }
  | { readonly type: 'optional'; readonly parts: readonly Part[] }
  | { readonly type: 'gap'; readonly most: number }
  | { readonly type: 'not'; readonly parts: readonly Part[] }
  | { readonly type: 'capture'; readonly name: string; readonly parts: readonly Part[] }
  | { readonly type: 'mark'; readonly parts: readonly Part[] }
  | { readonly type: 'edge'; readonly edge: 'start' | 'end' }
  | { readonly type: 'any' }
  | { readonly type: 'number' }
  | { readonly type: 'punctuation'; readonly mark: string };

/** How `split` hands on a question mark that is meant as one. */
const QUESTION_MARK = '\\?';
const SPECIAL = new Set(['(', ')', '[', ']', '|', '?', '!', '^', '$']);

/** Reads a pattern. @throws Error with the pattern and the place, for the rule's writer */
export function parsePattern(source: string): readonly Part[] {
  const pieces = split(source);
  let at = 0;
  const fail = (what: string): never => {
    throw new Error(`pattern "${source}": ${what} at "${pieces.slice(at).join(' ')}"`);
  };

  function sequence(closer: string): Part[] {
    const parts: Part[] = [];
    while (at < pieces.length && pieces[at] !== closer && pieces[at] !== '|') parts.push(...part());
    return parts;
  }

  function part(): Part[] {
    const parts = atom();
    if (pieces[at] === '?') {
      at++;
      return [{ type: 'optional', parts }];
    }
    return parts;
  }

  function atom(): Part[] {
    const piece = pieces[at++] as string;
    if (piece === '(') {
      const branches: Part[][] = [sequence(')')];
      while (pieces[at] === '|') {
        at++;
        branches.push(sequence(')'));
      }
      if (pieces[at++] !== ')') fail('a bracket is not closed');
      return branches.length === 1 ? (branches[0] as Part[]) : [{ type: 'either', branches }];
    }
    if (piece === '[') {
      const parts = sequence(']');
      if (pieces[at++] !== ']') fail('a mark is not closed');
      return [{ type: 'mark', parts }];
    }
    if (piece === '!') return [{ type: 'not', parts: atom() }];
    if (piece === '^') return [{ type: 'edge', edge: 'start' }];
    if (piece === '$') return [{ type: 'edge', edge: 'end' }];
    if (piece === '_') return [{ type: 'any' }];
    if (piece === '#') return [{ type: 'number' }];
    if (SPECIAL.has(piece)) fail(`"${piece}" stands alone`);
    if (piece.startsWith('..')) return [{ type: 'gap', most: Number(piece.slice(2)) || fail('a gap needs a number') }];
    if (piece.startsWith('~')) return [{ type: 'lemma', lemma: piece.slice(1) }];
    if (piece.startsWith('@')) return [{ type: 'class', name: piece.slice(1) }];
    if (piece.length > 1 && piece.endsWith(':') && at < pieces.length && isLowerCase(piece, 0, piece.length - 1)) {
      return [{ type: 'capture', name: piece.slice(0, -1), parts: atom() }];
    }
    if (piece === QUESTION_MARK) return [{ type: 'punctuation', mark: '?' }];
    return [...literal(piece)];
  }

  // The whole may be several alternatives, as if it stood in brackets.
  const branches = [sequence('')];
  while (pieces[at] === '|') {
    at++;
    branches.push(sequence(''));
  }
  if (at < pieces.length) fail('unexpected part');
  if (branches.some((branch) => branch.length === 0)) fail('is empty');
  const parts: Part[] = branches.length === 1 ? (branches[0] as Part[]) : [{ type: 'either', branches }];
  return parts;
}

/** Cuts a pattern at spaces and at the signs of the language; `name:` is a piece of its own. */
function split(source: string): string[] {
  const pieces: string[] = [];
  let from = -1;
  const flush = (to: number): void => {
    if (from >= 0) pieces.push(source.slice(from, to));
    from = -1;
  };
  for (let index = 0; index < source.length; index++) {
    const code = source.charCodeAt(index);
    if (isSpace(code)) flush(index);
    else if (isSign(code)) {
      flush(index);
      // A question mark after a space is the mark itself, not "may be absent".
      const mark = code === QUESTION && (index === 0 || isSpace(source.charCodeAt(index - 1)));
      pieces.push(mark ? QUESTION_MARK : source.charAt(index));
    } else if (
      code === COLON &&
      from >= 0 &&
      isLowerCase(source, from, index) &&
      index + 1 < source.length &&
      !isSpace(source.charCodeAt(index + 1))
    ) {
      flush(index + 1);
    } else if (from < 0) from = index;
  }
  flush(source.length);
  return pieces;
}

const QUESTION = 63;
const COLON = 58;

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13;
}

/** ( ) [ ] | ? ! ^ $ */
function isSign(code: number): boolean {
  return SIGNS.has(code);
}

const SIGNS = new Set([...'()[]|?!^$'].map((sign) => sign.charCodeAt(0)));

function isLowerCase(source: string, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const code = source.charCodeAt(index);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

const literals = new Map<string, readonly Part[]>();

/** The words of a literal piece; most pieces stand in many patterns. */
function literal(piece: string): readonly Part[] {
  let parts = literals.get(piece);
  if (!parts) {
    parts = /^[^\p{L}\p{N}]+$/u.test(piece)
      ? [{ type: 'punctuation', mark: piece }]
      : tokenise(piece.replace(/’/g, "'")).map((token) => ({ type: 'words', forms: [token.word.norm] }));
    literals.set(piece, parts);
  }
  return parts;
}
