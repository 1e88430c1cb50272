/** Disbelief said aloud: "I doubt it is her ears", "we find that hard to picture", "the parental hypothesis". */
import { defineRule } from '../../kit/index.ts';
import { phrases } from './disbelieved.data.ts';
import { askedNext, staffInLetter } from './phrasing.data.ts';

export default defineRule({
  reads: 'sentence',
  title: 'Disbelief said aloud',
  severity: 'warning',
  what: '“{words}” can sound as if the family is not believed.',
  why: 'Parents see hours and places that nobody else sees.',
  instead: 'Say that you would like to hear more, and what you have seen yourself.',
  source: 'SEND Code of Practice 2015, 1.7 and 6.20',
  weight: 2,
  notSections: ['child-view'],
  phrases,
  // Only one has seen it, and so that one is asked.
  unlessNear: ['(please | we will | i will | so) ..2 (ask | check with | listen to) (her | him | them | @parent)'],
  unless: [
    'no doubt',
    'without doubt',
    '(sorry | apologise) (that | for)',
    '(we | i | staff) (were | was) (wrong | mistaken)',
    'no longer',
  ],
  excuse: (match) => (match.has('who') && staffInLetter(match)) || askedNext(match),
  examples: {
    flags: [
      [
        'You tell us that Ama is chatty with her gran. <|We find that hard to picture|>.',
        'You tell us that Ama is chatty with her gran. We would like to hear more about what you have seen.',
      ],
      ['<|I doubt it is her hearing|>.', 'We would like to hear more about what you have seen.'],
      'He sleeps two hours a night, <|or so you say|>.',
      '<|These are merely the impressions of a lay person|>.',
      ['<|We have our doubts about this|>.', 'We would like to hear more about what you have seen.'],
      [
        '<|I am surprised to hear this, as he is very settled with us|>.',
        'We would like to hear more about what you have seen.',
      ],
      ['<|It is unlikely that this happened|>.', 'We would like to hear more about what you have seen.'],
    ],
    passes: [
      'Mum is the only person who has seen him swim. Please ask her before any pool session.',
      'There is no doubt that she is tired, and you have told us why.',
      'I doubt that we shall finish by four, so please come at five.',
      'Ellie finds it hard to picture a number in her head.',
      'We see a different side of him on the farm, and would like to hear about the side you see.',
      'I find it hard to believe that it is July already.',
      'I can’t imagine how tired you are.',
    ],
    kind: 'letter',
  },
});
