/** Parents' knowledge waved away: "all mums think so", "you are too close", "are you sure?", praise that surprises. */
import { defineRule } from '../../kit/index.ts';
import { phrases } from './brushedAside.data.ts';

export default defineRule({
  reads: 'sentence',
  title: 'What a parent knows, waved away',
  severity: 'warning',
  what: '“{words}” can sound as if what the parent says is not to be trusted.',
  why: 'A parent who is waved away may stop telling us what we need to know.',
  instead: 'Ask what they see, and let it stand beside what you have seen.',
  source: 'SEND Code of Practice 2015, 6.20 and 6.46',
  weight: 5,
  phrases,
  unless: [
    'not (every | all)',
    '(a | any | the) (recipe | film | book)',
    'we may have',
    'i may have',
    'easy to',
    'we (misread | misunderstood | got)',
    'i misunderstood',
  ],
  examples: {
    flags: [
      ['Sam said that <|parents tend to feel that way|> early on.', 'Sam said that what you have seen will help us.'],
      [
        'As his mum <|you are bound to see|> things that are not there.',
        'As his mum you see things that we do not, and we would like to hear more about them.',
      ],
      [
        '<|Can you prove|> that she speaks in full sentences at her nan’s?',
        'Could you tell us more about when you have seen this?',
      ],
      ['She may well have <|got the wrong end of the stick|>.', 'She may well have seen something that we missed.'],
      ['<|Every child has bad days|>.', 'We would like to hear more about what you have noticed.'],
      ['<|He might be exaggerating|>.', 'We would like to hear more about what you have noticed.'],
      ['<|Children often say these|> things.', 'We would like to hear more about what you have noticed.'],
      ['<|Don’t believe everything he says|>.', 'We would like to hear more about what you have noticed.'],
    ],
    passes: [
      'Many parents tell us that the first week is the hardest.',
      'Are you sure of a seat at the back, or shall we keep one at the front?',
      'Is he really enjoying the new book?',
      'I may have misunderstood what you told me.',
      'Have you seen anything like this at home, or is there something we have missed?',
      'He has a vivid imagination and writes great stories.',
      'Every child has a peg with their photo.',
    ],
    kind: 'letter',
  },
});
