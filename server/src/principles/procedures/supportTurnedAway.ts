/** A parent told to come alone, or that they need no help. */
import { defineRule } from '../../kit/index.ts';
import { inPlace, marked } from './wording.data.ts';

const WELCOME = 'You are welcome to bring a friend, a relative or someone from [local support service]';
const HELP = '[Local support service] can help you to prepare, free of charge, and so can we';

export default defineRule({
  reads: 'sentence',
  title: 'Help to take part is waved away',
  severity: 'warning',
  what: '“{words}” can leave a parent facing the table alone.',
  why: 'Many people speak better with somebody beside them, and have every right to.',
  instead: 'Say that they may bring someone, and who can help them to prepare.',
  source: 'SEN Code of Practice 2001, 2:7; Children and Families Act 2014, s.19(c) and s.32',
  kinds: ['letter'],
  weight: 2,
  phrases: inPlace([
    {
      match:
        '[ (you)? (will not | do not | should not | would not) need (an advocate | a representative | a supporter | anyone with you | someone with you | a solicitor | to bring (anyone | someone | an advocate | support)) ]',
      fix: (match) =>
        /solicitor/i.test(marked(match))
          ? `${WELCOME.charAt(0).toLowerCase()}${WELCOME.slice(1)}, and it need not be a solicitor`
          : WELCOME.charAt(0).toLowerCase() + WELCOME.slice(1),
    },
    {
      match:
        '[ (do not | please do not)? (worry | bother) about bringing (anyone | anybody | someone | a friend | a relative | support) (else | along | with you)? ]',
      fix: 'do bring a friend, a relative or someone from [local support service] if you like',
    },
    {
      match: '[ (parents | mum and dad | immediate family) only ]',
      fix: 'bring a friend, a relative or someone from [local support service] if you like',
    },
    {
      match: '[ please? (come | attend) (on your own | alone | by yourself | unaccompanied) ..1 ]',
      fix: 'you are welcome to bring a friend, a relative or someone from [local support service]',
    },
    {
      match:
        '[ (no need | not necessary | not need | need not) ..2 (to)? bring (anyone | anybody | a friend | friends | a relative | relatives | support | a supporter | a representative | an advocate | someone | somebody | family) (else | along | with you)? ]',
      fix: (match) => (/^no need/i.test(marked(match)) ? 'a welcome for anyone you would like to bring' : undefined),
    },
    {
      match:
        '[ (please)? (do not | never) bring (anyone | anybody | a friend | friends | relatives | supporters | a representative | an advocate | other (people | family) | family members) (else | along | with you)? ]',
      fix: WELCOME.charAt(0).toLowerCase() + WELCOME.slice(1),
    },
    {
      match:
        '[ (representatives | advocates | supporters | friends | relatives | third parties | other family members | grandparents | legal representatives | solicitors) (are not | may not | can not | will not be | must not | should not) (permitted | allowed | attend | accepted | admitted | be (present | permitted | allowed | admitted) | invited | come | welcome | able to attend | take part | speak) ]',
      fix: 'you are welcome to bring a friend, a relative or someone from [local support service]',
    },
    {
      match:
        '[ (only | just) (parents | one parent | you | the parents | those with parental responsibility) (may | can | should | will be (allowed | permitted | admitted)) (attend | to attend | come | be present)? ]',
      fix: 'you are welcome to bring a friend, a relative or someone from [local support service]',
    },
    {
      match: `[ (you)? (will not | do not | should not | would not) need (any)? (help | support | assistance | advice | preparation) (to prepare | preparing | with (this | it | the form) | in preparing)? ]`,
      fix: HELP,
    },
    {
      match:
        '[ no (help | support | advice | preparation | advocate | legal advice) (is | will be | should be) (needed | necessary | required) ]',
      fix: HELP,
    },
    {
      match: '[ (self explanatory | speak for themselves | speaks for itself | straightforward enough) ]',
      fix: 'on the back page, and I can go through them with you,',
      unless: ['(work | photo | photos | pictures | film | drawing | assessments)'],
    },
  ]),
  excuse: ({ block, markEnd, markStart }) =>
    /^(?:only|just) (?:you|the parents|parents|one parent|those)/i.test(block.text.slice(markStart, markEnd)) &&
    /^\s*(?:tell|know|show|see|hear|say|give|help|explain|answer|judge|choose|decide|understand|teach|read|do|be)\b/i.test(
      block.text.slice(markEnd),
    ),
  unless: [
    '(not | never | need not) ..3 (come | attend)',
    '(who | if you | prefer to | rather | happy to) ..3 (come | attend)',
    'or (bring | with | come with)',
    '(unless | if) you (want | would like | prefer | wish)',
    '(walk | cycle | travel) ',
    '(food | lunch | toys | money | sweets | nuts)',
  ],
  examples: {
    flags: [
      [
        '<|Please come on your own|>, as it is only a review.',
        'You are welcome to bring a friend, a relative or someone from [local support service], as it is only a review.',
      ],
      '<|You will not need help to prepare|>.',
      '<|Advocates are not permitted|> at this meeting.',
    ],
    passes: [
      'You do not have to fill in the form; ring Mrs Ott and she will write it down for you.',
      'Karen from the county’s information and advice service can come with you, free of charge.',
      'Please do not bring nuts on the trip.',
      'We do not know how she plays at home, and only you can tell us.',
      'You do not need to bring anything.',
    ],
    kind: 'letter',
  },
});
