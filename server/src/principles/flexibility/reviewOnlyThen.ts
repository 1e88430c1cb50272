/** Plans that can only be looked at on the set date. */
import { defineRule } from '../../kit/index.ts';
import { ASK, clause } from './phrasing.data.ts';

const EARLIER: { letter: string; plan: string } = {
  letter: '{we} can look at this sooner whenever you ask',
  plan: 'it can be looked at sooner whenever anybody asks',
};

export default defineRule({
  reads: 'sentence',
  title: 'A review only on the set date',
  severity: 'information',
  what: '“{words}” may tell the family that they must wait, whatever happens.',
  why: 'Children change faster than calendars.',
  instead: 'Add “or sooner if anybody asks”.',
  source: 'SEN Code of Practice 2001, 2:7; Children and Families Act 2014, s.44',
  phrases: [
    {
      match:
        '[ (and not | but not | not) (before | sooner | earlier | any (sooner | earlier)) (then | that | this)? ] !_',
      unless: [
        '(do | did | does | has | have | had | was | were | could | can) not (before | sooner | earlier)',
        'long before',
        'why not',
        'if not',
      ],
      fix: 'or sooner if anybody asks',
    },
    {
      match:
        '[ (no | without | never) (earlier | interim | early | additional | extra | ad hoc | mid year | unscheduled) (review | reviews | meeting | meetings | update | updates) ]',
      fix: 'earlier reviews whenever anybody asks',
      unless: ['(no | not) ..3 needed', 'if'],
    },
    { match: '[ no others available ]', fix: 'more whenever anybody asks' },
    ...clause(
      [
        '(will | can | shall | may | is to | must) not be (reviewed | revisited | looked at | changed | amended | updated | discussed | altered | reconsidered | reopened) (again)? (until | till | before)',
        '(will | can | shall) only be (reviewed | revisited | looked at | changed | amended | updated | discussed | altered) (at | in | on | once | annually | yearly | during | every)',
        '(can not | will not | unable to | not able to) ..1 (review | look at | revisit | change | update | reconsider) (it | this | them | the (plan | targets | support) | his ..1 | her ..1) ..1 (before | until | till) ..2',
        '(no | without) (reviews | review | meetings | changes) (before | until | till) ..2',
        '(annually | yearly | once a year | end of the year | end of (the)? (academic | school)? year | termly | annual review | in july) only',
        '(review | reviews | reviewed | meeting | meetings) ..2 (once | one) (a | per | every | each) (year | term | school year | academic year) ..1 (and (no more | that is) | only | is (enough | sufficient | all) | at most | maximum)',
        '(no | without) (further | other) (reviews | review) ..2 (until | before | will | this | planned | $)',
        '(we | i | school) (do | will | can) not (hold | do | offer | arrange | run) ..1 (interim | extra | additional | early | unscheduled | mid term | mid year | ad hoc) (reviews | review | meetings | meeting) ..1',
        '(unchanged | as it is | in place | in force | stay | stays | remain | remains | stand | stands | run | runs) (until | till) (the)? (next)? (annual review | july | end of (the)? (year | key stage) | key stage) ..2 (whatever | regardless | come what may | no matter | and not)',
        '(do not | not | never) ..1 (ask for | request | expect | seek | look for) (one | it | a review | another | a meeting | any | anything) ..1 (sooner | earlier | before) ..2',
        'no requests for (an)? (earlier | early | interim | extra | additional) (review | reviews | meeting | meetings)',
        '(requests | request) for (an)? (early | earlier | interim | additional | extra) (review | reviews | meeting | meetings) ..3 (not | refused | declined)',
        '(fixed | set | locked) (until | till) (the next review | next | july | september | summer | spring | autumn | annual review | the annual review)',
        '(wait | waits | has to wait | must wait) (until | till | for) (the | his | her | their)? (next)? (annual review | review | ar)',
      ],
      EARLIER,
      {
        unless: [
          'unless',
          'sooner',
          'earlier if',
          'nothing',
          'if (you | anybody | anyone)',
          'do not (have | need) to wait',
          'not (have to | need to | must)? wait',
        ],
      },
    ),
    ...clause(
      [
        '(@day | mon | tue | tues | wed | thu | thurs | fri) (to | - | and | or)? (@day | mon | tue | tues | wed | thu | thurs | fri) (a.m. | am | mornings | a m | pm) only',
        '(review | reviews | meeting | meetings | appointments | calls) ..2 (mondays | tuesdays | wednesdays | thursdays | fridays) only',
        '(mon | tue | tues | wed | thu | thurs | fri | @day) (mornings | afternoons | am | pm | a.m. | p.m. | a m) only',
      ],
      ASK,
      { unless: ['@child ..3 attends', '(club | swimming | timetable | nursery)'] },
    ),
    {
      match:
        '[ (to | will | shall | is | are) be? (reviewed | review) (annually | yearly | once a year | termly | every term | at the end of the (year | term)) ] !_',
      severity: 'hint',
      unless: ['or (sooner | earlier | before)', 'at least'],
      fix: (match) => `${match.text()}, or sooner if anybody asks`,
    },
  ],
  unlessNear: ['(sooner | earlier) (if | when | whenever)'],
  examples: {
    kind: 'plan',
    flags: [
      ['There will be <|no extra meetings|>.', 'There will be earlier reviews whenever anybody asks.'],
      ['The next review is in July <|and not before|>.', 'The next review is in July or sooner if anybody asks.'],
      ['<|No reviews before|> then.', 'It can be looked at sooner whenever anybody asks.'],
      [
        'This plan will next be looked at in July <|and not before|>.',
        'This plan will next be looked at in July or sooner if anybody asks.',
      ],
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
