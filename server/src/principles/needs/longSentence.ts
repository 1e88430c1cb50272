/** A sentence too long to hold in mind, and the place to break it. */
import { defineRule, type SentenceReport, type SentenceView } from '../../kit/index.ts';
import { type Token, TokenKind } from '../../text/index.ts';

/** Warm, plain letters have sentences of up to thirty words: a mark below that would be noise. */
const LONG = 30;
const VERY_LONG = 35;
/** Short words carry a reader through a long sentence, up to a point. */
const HEAVY_LETTERS = 5;
const FAR_TOO_LONG = 55;
const SUBJECTS = new Set('i we you he she they it this there these'.split(' '));
const DETERMINERS = new Set(
  'the his her their our your my a an mr mrs ms miss dr both nobody everybody everyone'.split(' '),
);
const FINITE = new Set(
  'is are was were has have had will can could would does do did may might must shall should needs likes loves knows finds found says said told thinks came went made'.split(
    ' ',
  ),
);
const JOINTS = new Set(['and', 'but', 'so']);

function isWord(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === TokenKind.Word || token.kind === TokenKind.Number);
}

/** Whether a clause of its own starts at the token: a subject, and its verb before the next comma. */
function opensClause(tokens: readonly Token[], at: number, comma: boolean): boolean {
  const first = tokens[at];
  if (!first || first.kind !== TokenKind.Word) return false;
  const { norm } = first.word;
  if (SUBJECTS.has(norm)) return comma || (/^(?:he|she|they|we|i)$/.test(norm) && finiteAt(tokens, at + 1));
  if (!comma || !(DETERMINERS.has(norm) || (first.capital && !first.allCaps))) return false;
  for (let next = at + 1; next < at + 7; next++) {
    if (
      tokens[next]?.kind === TokenKind.Punctuation ||
      /^(?:who|which|that|and|or)$/.test(tokens[next]?.word.norm ?? 'or')
    )
      return false;
    if (finiteAt(tokens, next)) return true;
  }
  return false;
}

function finiteAt(tokens: readonly Token[], at: number): boolean {
  return FINITE.has(tokens[at]?.word.norm ?? '');
}

/** Where the sentence can be cut: "; …", ", and we …" or " and she has …", nearest to the middle. Offset and first word after. */
function joint(tokens: readonly Token[], words: number): { readonly from: number; readonly next: number } | undefined {
  let best: { from: number; next: number } | undefined;
  let nearest = words;
  let seen = 0;
  let depth = 0;
  let colon = false;
  for (let at = 1; at < tokens.length - 3; at++) {
    const token = tokens[at] as Token;
    if (isWord(token)) seen++;
    const { norm } = token.word;
    if (norm === '(') depth++;
    else if (norm === ')') depth--;
    else if (norm === ':') colon = true;
    if (token.quote >= 0 || depth > 0 || seen < 6 || words - seen < 6) continue;
    const last = tokens[at - 1] as Token;
    let next = -1;
    let from = token.start;
    if (norm === ';' && !colon) next = at + 1;
    else if (norm === ',' && JOINTS.has(tokens[at + 1]?.word.norm ?? '') && opensClause(tokens, at + 2, true))
      next = tokens[at + 1]?.word.norm === 'and' ? at + 2 : at + 1;
    else if (JOINTS.has(norm) && norm !== 'so' && isWord(last) && opensClause(tokens, at + 1, false)) {
      next = norm === 'and' ? at + 1 : at;
      from = last.end;
    }
    if (next < 0 || Math.abs(words / 2 - seen) >= nearest) continue;
    nearest = Math.abs(words / 2 - seen);
    best = { from, next };
  }
  return best;
}

function check(at: SentenceView, report: (found: SentenceReport) => void): void {
  const { tokens } = at.sentence;
  if (tokens.length <= LONG || at.block.type === 'cell' || at.block.type === 'label') return;
  let words = 0;
  let letters = 0;
  let commas = 0;
  let quoted = 0;
  for (const token of tokens) {
    if (isWord(token)) {
      words++;
      letters += token.end - token.start;
    } else if (token.word.norm === ',' || token.word.norm === ';' || token.word.norm === ':') commas++;
    if (token.quote >= 0) quoted++;
  }
  if (words <= LONG || quoted > tokens.length / 4) return;
  // A list is long without being hard.
  const listed = commas >= 4 && words / commas < 9;
  const heavy = letters / words > HEAVY_LETTERS || words > FAR_TOO_LONG;
  const severity = words > VERY_LONG && heavy && !listed ? 'information' : 'hint';
  const cut = joint(tokens, words);
  if (cut) {
    const next = tokens[cut.next] as Token;
    const word = at.block.text.slice(next.start, next.end);
    report({
      start: cut.from,
      end: next.end,
      replace: [`. ${word.charAt(0).toUpperCase()}${word.slice(1)}`],
      severity,
    });
    return;
  }
  report({ start: (tokens[0] as Token).start, end: (tokens[Math.min(7, tokens.length - 1)] as Token).end, severity });
}

export default defineRule({
  reads: 'sentence',
  title: 'A very long sentence',
  severity: 'hint',
  what: 'This sentence is long enough to lose a reader at “{words}”.',
  why: 'A tired parent, or one with another first language, may need to start again.',
  instead: 'Make two or three sentences of it.',
  source: 'SEND Code of Practice 2015, 9.22',
  weight: -10,
  check,
  examples: {
    flags: [
      [
        'Sam has been reading with Mrs Ali in the library after lunch on most days this term<|; he|> has chosen the books himself and has told two friends about the one with the pirates.',
        'Sam has been reading with Mrs Ali in the library after lunch on most days this term. He has chosen the books himself and has told two friends about the one with the pirates.',
      ],
    ],
    passes: [
      'Sam reads with Mrs Ali in the library after lunch.',
      'He chose the books himself. He has told two friends about the one with the pirates.',
    ],
    kind: 'letter',
  },
});
