/** Plans that can only be looked at on the set date. */
import { defineRule } from '../../kit/index.ts';

export default defineRule({
  reads: 'sentence',
  title: 'A review only on the set date',
  severity: 'information',
  kinds: ['plan'],
  what: '“{words}” may tell the family that they must wait, whatever happens.',
  why: 'Children change faster than calendars.',
  instead: 'Add “or sooner if anybody asks”.',
  source: 'SEN Code of Practice 2001, 2:7; Children and Families Act 2014, s.44',
  phrases: [
    {
      match: '[ (and not | but not | not) (before | sooner | earlier) (then | that)? ]',
      unless: [
        'not before (nine | eight | ten | #)',
        'do not',
        'did not',
        'has not',
        'have not',
        'had not',
        'was not',
        'long before',
      ],
      fix: 'or sooner if anybody asks',
    },
    {
      match: '[ (no | without) (earlier | interim | early | further) (review | reviews | meeting | meetings) ]',
      fix: 'an earlier review whenever anybody asks',
    },
    { match: '[ no others? available ]', fix: 'more whenever anybody asks' },
    {
      match:
        '[ (@day | mon | tue | wed | thu | fri) to (@day | mon | tue | wed | thu | fri) (a.m. | am | mornings | a . m .) only ]',
      fix: 'on a day and at a time that suit the family',
    },
    {
      match:
        '[ (reviewed | review) (annually | yearly | once a year | termly | every term | at the end of the (year | term)) (only)? ]',
      severity: 'hint',
      unless: ['or (sooner | earlier | before)', 'at least'],
      fix: 'reviewed every term, or sooner if anybody asks',
    },
  ],
  examples: {
    kind: 'plan',
    flags: [
      'This plan will next be looked at in July <|and not before|>.',
      'There will be <|no interim review|>.',
      'Meetings with family this year: one, in October, <|no others available|>.',
    ],
    passes: [
      'To be reviewed in July, or sooner if anyone asks.',
      'He had not tried it before then.',
      'We will meet in March, and earlier if you would like to.',
    ],
  },
});
