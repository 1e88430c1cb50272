/** Meetings that are ordered rather than offered. */
import { defineRule } from '../../kit/index.ts';
import { ATTEND, OCCASION } from './words.data.ts';

export default defineRule({
  reads: 'sentence',
  title: 'A meeting that sounds like a summons',
  severity: 'warning',
  weight: 5,
  what: '“{words}” can sound like a summons.',
  why: 'A parent who is ordered to come arrives on the defensive, or does not come.',
  instead: 'Say that you would like them there, and that time and place can fit round them.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 6.65',
  phrases: [
    {
      match: `who:@parent [ (@be | will be) hereby? (required | requested and required | obliged | compelled | summoned | instructed | ordered | directed | mandated | called) (to (${ATTEND}) ..2 a:(${OCCASION})? | to ..4 (${OCCASION}) | before | to be there) ]`,
      fix: 'we would very much like {who} to come',
      unless: ['not (required | obliged)'],
    },
    {
      match: `[ you (must | will | shall | need to | have to | are to | ought to) (attend | report to | present yourself | appear | be there | be present | be in attendance | make yourself available) ]`,
      fix: 'we would very much like you to come to',
      unless: [
        'if you',
        'not (have | need) to',
        'you will (attend | see | find)? ..2 (be able | also)',
        'decide',
        'choose',
      ],
    },
    {
      match: `[ (parents | both parents | carers | mum | dad | @parent) (must | shall | will need to | are required to | are obliged to | are expected to | have to) (attend | be present | be there | come to | report to) ]`,
      fix: 'we would very much like parents to come to',
      unless: ['not (have | need | required)', 'school must', 'if'],
    },
    {
      match: `[ (attendance | presence | participation) ..4 (@be | will be | being) (compulsory | mandatory | obligatory | required | expected | essential | not optional | non negotiable | a requirement | a condition | statutory | insisted on | imperative | not negotiable) ]`,
      fix: 'we would really like you to be there',
      unless: [
        '(pupil | pupils | children | staff | @child) ..3 attendance',
        'school attendance',
        'not (required | compulsory | expected | essential)',
      ],
    },
    {
      match: `[ (compulsory | mandatory | obligatory | enforced) (attendance | meeting | @meeting | session | workshop | for (all | parents)) ]`,
      unless: ['staff', 'training', 'not'],
      fix: 'a meeting that we hope you can come to',
    },
    {
      match: `[ (insist | insists | insisting) (on | upon) (the | your | their | his | her) (presence | attendance | being there) ]`,
      fix: 'would very much like your company',
    },
    {
      match: `[ (summons | summoned) (to | for | before) ]`,
      fix: 'invitation to',
      unless: ['court', 'tribunal', 'magistrates'],
    },
    {
      match: `[ (not | never) optional ]`,
      unless: ['pupil', 'uniform', 'homework'],
      fix: 'up to you, though we hope very much that you can come',
    },
    {
      match: `[ should be (directed | made | required | compelled | told | instructed | ordered) to (attend | come | go to | complete | undertake | engage) ]`,
      fix: 'could be offered, if they would like it,',
    },
    {
      match: `[ (~direct | ~order | ~instruct | ~require | ~compel) ] (@parent-obj | her | him | them | you | parents) to (attend | complete | undertake | come)`,
      fix: 'would like to invite you to come',
    },
    {
      match: `[ @parent (will | to | must) (report to | come to | attend | present) ] ..6 (reception | office | @day | # | stay and play | @meeting | workshop | course)`,
      unless: [
        'will (be able | be invited)',
        '(you | they) will come to (know | see)',
        'would like',
        'hope',
        'if',
        '(can | may | could) come',
        'chose | choose | chosen | asked | agreed | suggested',
        'to attend and',
      ],
      fix: 'we would like to invite you to',
    },
    {
      match: `[ (we | i) (expect | require | need) (you | both of you | parents | both parents | all parents | every parent) (to (attend | be there | be present | come | report | appear) | there | present | in school | in the room) ]`,
      fix: 'we would really like you to come',
      unless: ['not (expect | require | need)'],
    },
  ],
  unless: [
    'you do not have to',
    'no need to',
    'by order of the court',
    '(children | pupils | students) must attend',
    'staff (training | must)',
    '(school | council | authority | college) must ..4 invite',
  ],
  examples: {
    kind: 'letter',
    flags: [
      'The review is on Wednesday and <|you are required to be there|>.',
      'We must <|insist on the presence|> of both of you.',
      [
        'The <|summons to|> the transition meeting is enclosed.',
        'The invitation to the transition meeting is enclosed.',
      ],
      'Your <|attendance is mandatory|> at this meeting.',
    ],
    passes: [
      'You do not have to attend; you can send your thoughts in any form.',
      'The school must, by law, invite you to the review at least two weeks before it.',
      'Staff training is compulsory on 3 June, so school is closed.',
      'Children must attend school every day unless they are ill.',
      'We would love you to come to the meeting.',
    ],
  },
});
