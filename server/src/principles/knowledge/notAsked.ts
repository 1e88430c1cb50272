/** Plans and papers made without asking the family, and words that tell them not to add anything. */
import { defineRule } from '../../kit/index.ts';
import { phrases } from './notAsked.data.ts';

export default defineRule({
  reads: 'sentence',
  title: 'The family not asked',
  severity: 'warning',
  what: '“{words}” can tell the family that what they know is not wanted.',
  why: 'A plan made without the people who know the child best misses what works.',
  instead: 'Say how the family had a part, or when and how they will be asked.',
  source: 'SEND Code of Practice 2015, 1.7, 6.39 and 6.48',
  weight: 2,
  phrases,
  unless: [
    '(were | was) (going | planning | about) to ..24 (but | so (i | we) ..2 (asked | moved | changed | stopped | waited))',
    'to change and add to',
    '(with | and | alongside | together with) (the | his | her | their | your)? (parents | family | mum | dad | mother | father | @parent | you | parent | carers)',
    'if you (prefer | would (rather | like)) ..2 not',
    'if you (like | wish)',
    '(we | i | staff | school | council | law | ourselves) ..3 (stick | keep | confine) ..2 to (these | those | the | our) (dates | deadlines | facts)',
  ],
  examples: {
    flags: [
      [
        'As for the seizures, <|no need to go through|> all that again.',
        'As for the seizures, we would like to hear it from you.',
      ],
      [
        'There will be <|five minutes at the end for parental comments|>.',
        'There will be time at the start for what you have noticed [if it matters: five minutes].',
      ],
      ['Medication: <|no need to trouble parents|>.', 'Medication: we will ask you what has changed.'],
      [
        'The plan <|needs nothing from you|>.',
        'The plan is a draft, so please tell us what we have missed or got wrong.',
      ],
      ['<|There is no need for you to add anything|>.', 'Please tell us what you would change or add.'],
      ['<|We have written the parent section|> for you.', 'We would like to write your part with you.'],
      ['You can comment <|if there is time|>.', 'You can comment at the start.'],
      ['We <|did not think it was necessary to ask you|>.', 'We should have asked you first, and would like to now.'],
    ],
    passes: [
      'There is no form to fill in, and no need to bring anything.',
      'This plan was drawn up by school with his parents on 6 January.',
      'You do not need to decide today.',
      'No reply is needed.',
      'Written by Anya’s parents, her grandmother and her key person.',
      'There is no need to write anything in the box for a joke.',
      'Please sign the plan to say that you have seen it, and change anything you like.',
    ],
    kind: 'letter',
  },
});
