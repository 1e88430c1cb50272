/** A sentence too long to hold in mind, and the place to break it. */
import { defineRule, type SentenceReport, type SentenceView } from '../../kit/index.ts';
import type { Token } from '../../text/index.ts';
import { isWord, joint } from './joints.data.ts';

/** Warm, plain letters have sentences of up to thirty words: a mark below that would be noise. */
const LONG = 30;
const VERY_LONG = 35;
/** Short words carry a reader through a long sentence, up to a point. */
const HEAVY_LETTERS = 5;
const FAR_TOO_LONG = 55;
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
  const cut = joint(at.sentence);
  if (cut) {
    report({ start: cut.from, end: cut.to, replace: [cut.text], severity });
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
