/** Who may not come: brothers and sisters, a friend, the other parent. */
import { defineRule } from '../../kit/index.ts';
import { BRING, clause } from './phrasing.data.ts';

const LITTLE =
  '(toddler | toddlers | sibling | siblings | baby | babies | buggy | buggies | pushchair | pushchairs | prams | brothers (and | or) sisters | (younger | other | small | young | pre school | additional) (children | siblings | ones) | little ones | children under # | under fives | infants)';
const OTHERS =
  '(guests | friends | a friend | relatives | grandparents | supporters | a supporter | representatives | a representative | an advocate | advocates | extended family | other (adults | family members | relatives | people) | additional (adults | people | persons | family members) | anyone else | anybody else | third parties | partners | family members | companions | more than (one | two) (adults | adult | people))';

export default defineRule({
  reads: 'sentence',
  title: 'Nobody else may come',
  severity: 'warning',
  weight: 1,
  what: '“{words}” may keep away a parent who cannot come alone.',
  why: 'Many parents have small children with them, or feel braver in company.',
  instead: 'Welcome whoever they need to bring, and say what you can do for little ones.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, chapter 2',
  phrases: [
    ...clause(
      [
        `just the one (parent | of you | adult | person) ..1`,
        `(grandparents | gran | nan | partners | friends | siblings | relatives) (can not | will not | may not) be ..1 (included | invited | accommodated | involved | present | seated) ..1`,
        `(friend | supporter | advocate | companion | interpreter) (is | are | will) not ..1 (necessary | needed | required) ..1`,
        `(is | be | have | has) not ..1 (enough | any)? (room | space | a chair | chairs | seats) for (your | a | any | more | anyone | others | extra | other | additional) ..3`,
        `(meeting | this | it | review | conversation) (is | 's) (only)? for parents ,? (not | only | and not | and no one | , no) ..2`,
        `rather (that)? you (came | come | attended | were) ..1 (alone | on your own | by yourself | without ..3) ..1`,
        `only one of you ..1 (need | needs | can | may | should | is to | has to) ..1 (come | attend | be | join | be present | be there) ..1`,
        'only (one | 1 | two) (adult | parent | carer | person | family member | representative | adults | people | parents) (per | for each | from each | may | can | should | to | is | are | will) ..2 (family | child | pupil | attend | come | allowed | permitted | be admitted | invited)?',
        '(one | 1) (adult | parent | carer | person | ticket | seat) (per (child | family | pupil | household) | only)',
        `(can not | not | no | unable to | never) ..2 (have | bring | accommodate | allow | admit | take | permit | host | welcome | cater for | look after | entertain) ..2 (${LITTLE} | ${OTHERS})`,
        `no (${LITTLE} | ${OTHERS}) ..2 (please | allowed | permitted | in the | $ | as | at | can | may | will | should | to be | , )`,
        `(${LITTLE} | ${OTHERS} | children) ..1 (can not | may not | must not | should not | are not | will not | is not) (be)? (come !(in before | in until | in till | out | home | to harm) | attend | brought | accommodated | allowed | permitted | welcome | admitted | speak | present | invited | encouraged | appropriate | catered for)`,
        `(do not | please do not | not to | must not | never) bring ..2 (${LITTLE} | ${OTHERS} | children | anyone | others | the (baby | kids | little one) | your (other | baby | younger) ..1)`,
        `(without | leave) (your | the | any)? ${LITTLE} (at home | behind | elsewhere | present | please)`,
        `(make | find) (alternative | other) arrangements for (your)? (${LITTLE} | children | them)`,
        '(come | attend) (alone | unaccompanied | on your own | by yourself)',
        '(space | room | seats | seating | chairs) (is | for | are) (limited to)? (one | two | 1 | 2) (adult | adults | parent | parents | only | person | people) ..2',
        '(parents | mum | dad | parent | adults) only',
        '(one | 1) (parent | adult | carer | of you | person) (is | will be | @be | would be) (enough | sufficient | plenty | fine | all we need | adequate | ample)',
        '(no need for | do not need | not need) both (of you | parents | mum and dad) ..3',
        '(grandma | gran | nan | nana | granny | grandad | grandparents | stepdad | step dad | stepmum | step mum | aunt | auntie | uncle | partner | friend | friends | boyfriend | girlfriend | advocate | supporter) (is | are) not (to (attend | come | be (there | present | included | invited)) | invited | welcome | allowed | permitted | included | expected) ..1',
        '(children | siblings | babies | toddlers | friends | relatives | grandparents | advocates) ..1 (must not | may not | should not | can not | are not to | will not) ..1 (accompany | come with | be brought | attend with | sit in | be present | be part of | take part) ..2',
        '(can not | not | unable to) (make | keep) (it | the (meeting | group | panel | room)) (any)? (smaller | more private | less formal)',
        '(can not | will not | not | no) ..1 (reduce | limit | cut down | trim) (the | this)? ..1 (number | numbers | group | panel | size | attendees | list) ..4',
        '(there (will be | are | is) | expect) (# | nine | ten | eleven | twelve | eight | seven | thirteen) (of us | professionals | people | staff) ..8 (and | so | ,) ..3 (can not | non negotiable | just how | how it is | no choice | have to | all (need | must))',
        '(all | everyone | everybody | the (whole | full) (team | panel)) (of them | of us)? (has to | have to | must | needs to | need to) be (there | present | in the room | at the table)',
        `(not | never) (a)? (creche | nursery | family outing | place for (${LITTLE} | children)) ..2`,
        `(${LITTLE} | children) (will have to | must | should | need to | are to | stay | to) ..1 (stay (at home | elsewhere | outside | away | with) | be left (at home | elsewhere | outside | with) | wait (outside | in reception | in the corridor))`,
        '(there @be | is | are | have | has) (no | not any | nowhere | no space | no room) (for | to (put | park | leave)) ..2 (buggies | pushchairs | prams | siblings | toddlers | babies | younger (ones | children) | brothers)',
        '(we | i) (prefer | would prefer | would rather) ..2 (not bring | came alone | came on your own | see you alone | without)',
        `(bring | bringing | have | take) no ..1 (${LITTLE} | ${OTHERS} | children | kids | child | one else)`,
        'no (kids | children | babies | little ones) ..1 (at | in) ..1 (meeting | review | appointment | discussion | room)',
        '(no | without) (kids | children | babies | little ones) ..1 (please | $ | , | thanks | thank you | as | because | since | in the meeting | at the meeting)',
        '(kids | children | little ones | siblings | babies | toddlers) (are | is)? (a | an)? (distraction | nuisance | distracting | disruptive | not appropriate | inappropriate | unsuitable | not suitable) (in | at | for | to | during) ..3 (meeting | meetings | review | discussion | panel | appointment | professionals | us)',
        '(this | it | that | meeting | review) (is | @be) (a | an)? (strictly)? (professional | formal | adult | adults | grown up | grown ups) (meeting | only | discussion | conversation | setting) ..1 (so | , | and | not | only | $)',
        '(leave | leaving | keep) (the | your | any | other)? (kids | children | little ones | baby | toddler | siblings | younger ones) (at home | with someone | with somebody | elsewhere | behind | out of it)',
        '(unaccompanied by | not accompanied by | child free | adults only) ..2',
      ],
      BRING,
      {
        unless: [
          'not ..3 (alone | on your own | by yourself)',
          'stays with',
          'child minder',
          'if you',
          'not need to ..4 (leave | keep)',
          '(no | not) need to ..3',
          '@child ..1 (has | have) no',
          'or (bring | with | have)',
          'have to (come | attend)',
          '(nuts | dogs | pets | toys | phones | football)',
          'no (siblings | other children) at',
          'only one parent ..4 (can | could) make',
          '@child ..2 (does | do | has | have | did) not ..3',
          '(trip | coach | pool | swimming | performance | play | concert | tickets)',
          '(rather | prefer) ..4 you can',
          'inform parents only',
          'no (siblings | brothers or sisters) (and | , he | , she | $)',
          '(not only | worry if)',
        ],
      },
    ),
  ],
  unless: ['(toilet | bathroom | pad | pads | gloves | pool | hoist | frog | changing room | medicine | ambulance)'],
  unlessNear: ['(very)? welcome', '(toilet | hoist | gloves)'],
  examples: {
    kind: 'letter',
    flags: [
      [
        '<|Only one adult per child|> may attend.',
        'Little ones, and anyone else you would like to bring, are welcome.',
      ],
      'There is a session on Friday and we <|cannot have toddlers|> in the hall.',
      '<|Please do not bring siblings|> to the meeting.',
    ],
    passes: [
      'Babies, brothers and sisters are all welcome.',
      'You do not have to come on your own.',
      'We cannot have dogs in the hall.',
      'Sam has no siblings.',
    ],
  },
});
