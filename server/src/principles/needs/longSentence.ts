/** A sentence too long to hold in mind, and the place to break it. */
import { defineRule, type SentenceReport, type SentenceView } from '../../kit/index.ts';
import { type Token, TokenKind } from '../../text/index.ts';

/** Warm, plain letters have sentences of up to thirty words: a mark below that would be noise. */
const LONG = 30;
const VERY_LONG = 35;
/** Short words carry a reader through a long sentence, up to a point. */
const HEAVY_LETTERS = 5;
const FAR_TOO_LONG = 55;
const SUBJECTS = new Set('i we you he she they it this that there these'.split(' '));
const JOINTS = new Set(['and', 'but', 'so']);

function isWord(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === TokenKind.Word || token.kind === TokenKind.Number);
}

/** Where the sentence can be cut: "; …" or ", and we …", nearest to the middle. */
function joint(tokens: readonly Token[], words: number): { readonly at: number; readonly next: number } | undefined {
  let best: { at: number; next: number } | undefined;
  let nearest = words;
  let seen = 0;
  for (let at = 0; at < tokens.length - 3; at++) {
    const token = tokens[at] as Token;
    if (isWord(token)) seen++;
    if (token.quote >= 0 || seen < 6 || words - seen < 6) continue;
    const { norm } = token.word;
    let next = -1;
    if (norm === ';') next = at + 1;
    else if (
      norm === ',' &&
      JOINTS.has(tokens[at + 1]?.word.norm ?? '') &&
      SUBJECTS.has(tokens[at + 2]?.word.norm ?? '')
    )
      next = tokens[at + 1]?.word.norm === 'and' ? at + 2 : at + 1;
    if (next < 0 || Math.abs(words / 2 - seen) >= nearest) continue;
    nearest = Math.abs(words / 2 - seen);
    best = { at, next };
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
      start: (tokens[cut.at] as Token).start,
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
