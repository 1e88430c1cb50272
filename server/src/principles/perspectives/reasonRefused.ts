/** A child's reason turned away: "anxiety will not be accepted as a reason", "this is used as an excuse". */
import { defineRule } from '../../kit/index.ts';
import { around, INNOCENT } from './wording.data.ts';

export default defineRule({
  reads: 'sentence',
  title: 'A reason turned away',
  severity: 'warning',
  weight: 7,
  what: '“{words}” shuts out the reason before anybody has looked at it.',
  why: 'What one side calls an excuse is often the very need that the plan is for.',
  instead: 'Ask about the reason, and look together for what would help.',
  source: 'SEN Code of Practice 2001, 2:7; Equality Act 2010, section 20',
  phrases: around(
    [
      '(is | are | was | were | will | can | shall | could | do | does) not (be)? ..1 (accepted | acceptable | recognised | regarded | considered | counted | treated | allowed | accept ..2 | recognise ..2 | regard ..2 | see ..2 | consider ..2 | count | a | an) (as)? (a | an | any | our)? ..2 (reason | reasons | excuse | excuses | grounds | justification | defence | mitigation) (for | to | , | $) ..1',
      '(is | are | was | were | being | be | been) ..1 (used | offered | given | trotted out | put forward | held up | wheeled out | seized on) as (an | a | the) ..1 (excuse | smokescreen | get out | convenient ..1 | reason not to) ..2',
      "(@condition | needs | need | diagnosis | difficulties | disability | background | grief | bereavement | label | tiredness | nerves | anxieties) ..3 (is | are | 's) (no | not an | never an | hardly an) ..1 (excuse | excuses | licence | free pass | justification | defence) ..2",
      '(hide | hides | hiding | hid) behind ..2 (diagnosis | label | anxiety | autism | adhd | dyslexia | condition | needs | difficulties)',
    ],
    {
      letter: '{we} would like to understand the reason with you, and to find what would help',
      plan: 'staff will ask the family about the reason, and what would help',
    },
  ),
  unless: [
    '(mark | point | points | sanction | detention) against',
    ...INNOCENT,
    '(work | job | shift | shifts | childcare | transport | distance) ..4 (reason | excuse)',
    '(is | are) not (a | an | any | the) (only | main | real | good)? ..1 (reason | reasons) (for | to) ..2 (worry | stop | panic | alarm | wait | give up)',
    '(we | our | us | school | that | this) ..3 @be (no | not an) excuse',
    '(see | saw) no reason',
    '(would | should) not (need | have) (a | to give) ..1 reason',
    'so ..2 (talk | tell | ring | ask)',
  ],
  unlessNear: [
    '(would | will) ..1 like to (hear | understand | know)',
    '(what would help | tell (us | me) what | how can we help)',
  ],
  examples: {
    kind: 'letter',
    flags: [
      [
        'Anxiety <|will not be accepted as a reason for|> absence.',
        'We would like to understand the reason with you, and to find what would help.',
      ],
      'We feel that this <|is being used as an excuse|>.',
      '<|Sensory needs are no excuse|> for breaking the uniform rules.',
    ],
    passes: [
      'Anxiety will be accepted as a reason for absence.',
      'We were short of staff, but that is no excuse.',
      'A bad week is not a reason to give up the plan.',
      'You do not have to give a reason for changing the day.',
    ],
  },
});
