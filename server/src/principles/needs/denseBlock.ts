/** A paragraph with no place to rest. */
import { defineRule } from '../../kit/index.ts';
import { TokenKind } from '../../text/index.ts';

const MOST = 120;

export default defineRule({
  reads: 'sentence',
  title: 'A very long paragraph',
  severity: 'hint',
  what: 'The paragraph that starts “{words}” is a wall of words.',
  why: 'Short paragraphs help readers who are tired, dyslexic or new to English.',
  instead: 'Break it up, with a heading for each part.',
  source: 'SEND Code of Practice 2015, 9.22',
  weight: -11,
  check(at, report) {
    if (at.sentence.index !== 0 || at.block.type !== 'paragraph' || at.block.quoted || at.block.text.length < MOST * 4)
      return;
    let words = 0;
    for (const sentence of at.block.sentences)
      for (const token of sentence.tokens) if (token.kind === TokenKind.Word) words++;
    const last = at.sentence.tokens[Math.min(4, at.sentence.tokens.length - 1)];
    if (words > MOST && last) report({ start: at.sentence.tokens[0]?.start ?? at.sentence.start, end: last.end });
  },
  examples: {
    flags: [`<|Sam reads in the library|>. ${'He likes the big chair by the window. '.repeat(16).trim()}`],
    passes: ['Sam reads in the library. He likes the big chair by the window.'],
    kind: 'letter',
  },
});
