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
    const capture = /^([a-z]+):$/.exec(piece);
    if (capture && at < pieces.length) return [{ type: 'capture', name: capture[1] as string, parts: atom() }];
    if (piece === QUESTION_MARK) return [{ type: 'punctuation', mark: '?' }];
    if (/^[^\p{L}\p{N}]+$/u.test(piece)) return [{ type: 'punctuation', mark: piece }];
    // Alone, `'s` would be read as a quotation mark and a letter.
    if (piece === "'s" || piece === "'d") return [{ type: 'words', forms: [piece] }];
    return tokenise(piece.replace(/’/g, "'")).map((token) => ({ type: 'words', forms: [token.word.norm] }));
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
  let piece = '';
  const flush = (): void => {
    if (piece) pieces.push(piece);
    piece = '';
  };
  for (let index = 0; index < source.length; index++) {
    const character = source.charAt(index);
    if (/\s/.test(character)) flush();
    else if (SPECIAL.has(character)) {
      flush();
      // A question mark after a space is the mark itself, not "may be absent".
      pieces.push(
        character === '?' && (index === 0 || /\s/.test(source.charAt(index - 1))) ? QUESTION_MARK : character,
      );
    } else if (character === ':' && /^[a-z]+$/.test(piece) && /\S/.test(source.charAt(index + 1) || ' ')) {
      piece += ':';
      flush();
    } else piece += character;
  }
  flush();
  return pieces;
}
