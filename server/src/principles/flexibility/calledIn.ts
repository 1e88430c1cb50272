/** A parent sent for at a time that is given, not offered: "I would like you to come in tomorrow at 8.30". */
import { defineRule } from '../../kit/index.ts';
import { clause, HOPE } from './phrasing.data.ts';
import { WHEN } from './words.data.ts';

const YOU = '(you | you both | both of you | one of you | at least one of you | mum | dad | parents)';
const OFFERS = [
  '(if | whether | should) (that | this | it | you | the time | neither | none | @day) ..4 (hard | difficult | tricky | awkward | suit | suits | work | works | can | could | convenient | ok | okay | good | easy | easier | possible | prefer | rather | not | does | free)',
  '(suit | suits | convenient for you | easier for you | works for you | up to you | you prefer | whichever | whatever time | whenever | another time | another day | other times | any time | let (me | us) know if | tell (me | us) if | by phone | by video | or (ring | phone | call))',
  '(you | family | parents) (asked | chose | suggested | picked | agreed | wanted | said)',
  'as (we | you) (agreed | arranged | asked | discussed | said)',
];

export default defineRule({
  reads: 'sentence',
  title: 'Sent for at a given time',
  severity: 'information',
  weight: 4,
  what: '“{words}” gives the parent a time, and does not ask.',
  why: 'Somebody with a shift, a baby or a long bus ride cannot always come when they are called.',
  instead: 'Say why you would like to talk, offer some times and ways, and ask what suits.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 6.65',
  phrases: [
    ...clause(
      [
        `(, | and | so | please | pls | must) be here (by | at | for)? ..2 (tmrw | tmw | tomoz | tomorrow | @day) ..3`,
        `^ be here (by | at | for)? ..2 (tmrw | tmw | tomoz | tomorrow | @day) ..3`,
        `^ please be there ..2 $`,
        `which you (will need | need | have | must | are asked | should) to? (take | accept | attend) ..1`,
        `(i | we | school | head | headteacher | @staff) ..1 (would like | need | needs | want | wants | must ask | am asking | are asking | will need | require | 'd like) (to see | to meet)? ${YOU} (to)? ..1 (come | be | meet | attend | call | pop | see | here | in | at | on)? (in | along | down | over)? ..6 ${WHEN}`,
        `(please | kindly) (come | report | attend | call | present yourself | present yourselves | be at | be in | be here) (in | to | along | into)? ..5 (tomorrow | today | @day | at #) ..3`,
        `^ (come | report | be) (in | to school | to the (office | school) | here | at school) ..1 (tomorrow | today | @day | at #) ..3`,
        `${YOU} (are | is) expected (at | on | in | by | to) ..5 ${WHEN}`,
        `(parents | parent | mum | dad | both parents | family | carers) (are | is | to be)? expected (on | at | , | $ | in | for) ..3`,
        '(kindly | please) present (yourself | yourselves) ..4',
        `(have | has) (put | booked | pencilled | slotted | signed) you (both)? (down | in) (for | on | at) ..3 (so | please)`,
        `^ (please)? (come and see | see) (me | us | mr _ | mrs _ | miss _ | ms _) ..3 (after | before | at | tomorrow | today | on | in) ..2`,
      ],
      HOPE,
      { unless: ['?'] },
    ),
    ...clause(
      [
        `(can | could | will) you ..1 (pop | nip | come | drop | call) ..1 (in | over | round | along | up) !(his | her | the | a | some | your) ..3 (at # | today | tomorrow | tonight) ..3`,
      ],
      HOPE,
      { unless: ['or', '(look | see) (at)? (his | her | their | what | how)'] },
    ),
  ],
  unless: [
    ...OFFERS,
    '(hope | hoping | invite | inviting | welcome | delighted | party | assembly | concert | fair | play | performance | celebrate | celebration | show you | library | helper | volunteer | open (day | evening))',
    '(very much like | would love)',
    '((like | want | need) ..2 to (know | hear | have | tell | see !(me | us | the | you | both | mum | dad | parents) | read | feel | choose | decide | say))',
    '(not | never | need not) ..2 (expected | come | have to)',
    '(exam | exams | trip | coach | costume | pe kit | uniform | homework | pupils | children | bring | forms | reply | return)',
    'expected (to (be born | rise | fall | last | take)) | results',
  ],
  unlessNear: [...OFFERS, '(suit | work | easier) ..4 ?', '(is | would) (that | this) ..4 ?'],
  examples: {
    kind: 'letter',
    flags: [
      [
        '<|Mrs Hall would like to see you tomorrow|>.',
        'Mrs Hall would like to see you tomorrow, if that suits you; if not, we can find another time or way.',
      ],
      [
        "<|I'd like you both in school tomorrow|> at 8.30.",
        "I'd like you both in school tomorrow at 8.30, if that suits you; if not, I can find another time or way.",
      ],
      ['<|Come and see me after|> school.', 'I would very much like you to be there, at a time that suits you.'],
      [
        '<|I would like you to come in tomorrow|> at 8.30 to discuss a way forward.',
        'I would like you to come in tomorrow at 8.30 to discuss a way forward, if that suits you; if not, I can find another time or way.',
      ],
      '<|You are expected at the school on Monday|>.',
      '<|Kindly present yourselves|> at reception.',
    ],
    passes: [
      'Could you pop in one day this week, whenever suits?',
      'Please come in if you would like a look at his work.',
      'Would you like to come in on Friday, or would a call be easier?',
      'Would you like to come in tomorrow at 8.30, or would a call be easier?',
      'I would like you to come in on Monday at 2, if that suits you.',
      'I would like you to come in tomorrow at 8.30. If that is hard, a call will do just as well.',
      'Sam is expected on Monday.',
      'Before you get the papers, I want you to hear from me that the date may change.',
    ],
  },
});
