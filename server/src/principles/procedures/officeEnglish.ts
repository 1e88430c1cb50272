/** Office and legal English. Heavy words are marked; light ones are hints, as are those that write-good knows. */
import { defineRule, type Phrase } from '../../kit/index.ts';
import { hintsIn } from '../../kit/plain/index.ts';
import { heavy, light } from './officeEnglish.data.ts';

const phrases: Phrase[] = [
  ...heavy.map(([pattern, plain]): Phrase => ({ match: `[ ${pattern} ]`, fix: plain, severity: 'information' })),
  ...light.map(([pattern, plain]): Phrase => ({ match: `[ ${pattern} ]`, fix: plain })),
];

export default defineRule({
  reads: 'sentence',
  byWords: true,
  title: 'Office English',
  severity: 'hint',
  what: '“{words}” can make a parent read the line twice, and still not know what will happen.',
  why: 'Plain words put both sides on the same footing.',
  instead: 'Use the word you would use on the phone.',
  source: 'SEND Code of Practice 2015, 9.61; Children and Families Act 2014, s.69 (clear, straightforward language)',
  weight: 3,
  phrases,
  unless: ['the (words | word | phrase)'],
  check(at, report) {
    if (!at.context.config.plainLanguage) return;
    const { start } = at.sentence;
    for (const hint of hintsIn(at.sentence))
      if (hint.principle === 'procedures')
        report({ start: start + hint.start, end: start + hint.end, replace: hint.replacements });
  },
  examples: {
    flags: [
      ['A copy <|shall be furnished to|> you in May.', 'A copy will be sent to you in May.'],
      ['We write <|with regard to|> Sam’s coat.', 'We write about Sam’s coat.'],
    ],
    passes: [
      'We write about Sam’s coat.',
      'Regulation 20 of the Special Educational Needs and Disability Regulations 2014 gives you two weeks’ notice; I am giving you four.',
      'Sam has a high regard for his teacher.',
      'With effort and a good night, Sam reads a page.',
    ],
    kind: 'letter',
  },
});
