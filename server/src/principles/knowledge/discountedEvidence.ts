/** A family's account set aside: given little weight, called anecdotal, left out for want of a professional's letter. */
import { defineRule } from '../../kit/index.ts';
import { phrases } from './discountedEvidence.data.ts';

export default defineRule({
  reads: 'sentence',
  title: 'A family’s account set aside',
  severity: 'warning',
  what: '“{words}” can tell the family that what they see counts for little.',
  why: 'What parents see and hear is evidence, with or without a letter from a professional.',
  instead: 'Say what they told you, and how you will find out more together.',
  source: 'SEND Code of Practice 2015, 1.7 and 6.20',
  weight: 2,
  phrases,
  unless: [
    'no one here doubts',
    '(is | are | was | were) evidence , and',
    'nobody ..3 doubts',
    '(school | teacher | staff) form ..6 differ',
  ],
  excuse: (match) => match.context.roles.includes('child-view'),
  examples: {
    flags: [
      [
        'You say that Luke is upset when the bus is late. This is <|not supported by professional evidence|>.',
        'You say that Luke is upset when the bus is late. This is something we would like to hear more about.',
      ],
      [
        'Your letter about his nights <|was given little weight|>.',
        'Your letter about his nights will be looked at again, alongside everything else.',
      ],
      ['Evidence from home <|is purely anecdotal|>.', 'Evidence from home comes from what the family sees day to day.'],
      [
        'Your video <|was not taken into account|> because it was filmed at home.',
        'Your video will be looked at again, alongside everything else.',
      ],
      ['<|We need proof of this|>.', 'We would like to hear more about this from you.'],
      ['Your video <|does not prove anything|>.', 'Your video will help us to look more closely.'],
      [
        'A note from a parent <|is not enough|>.',
        'A note from a parent is a good start, and we would like to hear more.',
      ],
      ['We <|did not use your scores|>.', 'We will look again at your scores.'],
    ],
    passes: [
      'Her cousin’s account of the bus journey is evidence, and we have given it the same weight as the driver’s log.',
      'No one here doubts what you have seen.',
      'Your request was not agreed, because school can give the help now.',
      'Your account of Samuel’s evenings was the clearest picture we had.',
      'There is no evidence of a chest infection, the nurse told us.',
      'We need proof of address for the bus pass.',
      'We will not use your video without asking you first.',
    ],
    kind: 'letter',
  },
});
