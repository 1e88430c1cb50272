/** Long-winded words and worn phrases that write-good knows, as hints. */
import { defineRule } from '../../kit/index.ts';
import { hintsIn } from '../../kit/plain/index.ts';

export default defineRule({
  reads: 'sentence',
  byWords: true,
  title: 'Longer than it need be',
  severity: 'hint',
  what: '“{words}” may slow a parent down, most of all in a second language.',
  why: 'Each plain word leaves more room for what matters.',
  instead: 'Use the shorter word that you would say aloud.',
  source: 'SEND Code of Practice 2015, 9.22',
  weight: -2,
  check(at, report) {
    if (!at.context.config.plainLanguage) return;
    const { start } = at.sentence;
    for (const hint of hintsIn(at.sentence))
      if (hint.principle === 'needs' && hint.check !== 'passive')
        report({ start: start + hint.start, end: start + hint.end, replace: hint.replacements });
  },
  examples: {
    flags: ['He has <|a number of|> books.'],
    passes: ['We write about Sam’s coat.', 'Sam reads every day.', 'He wore a new coat.'],
    kind: 'letter',
  },
});
