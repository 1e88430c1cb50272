/** A talk that is turned away, rationed or put off: no need to come, not more than once a week, wait for the next one. */
import { defineRule } from '../../kit/index.ts';
import { clause, TALK } from './phrasing.data.ts';

const TALKS =
  '(meeting | meetings | appointment | appointments | review | reviews | conversation | conversations | discussion | discussions | visit | visits | call | calls | phone calls | chat | catch up | drop in | drop ins)';
const CALLS =
  '(call | calls | phone call | email | emails | message | messages | visit | visits | meeting | meetings | appointment | appointments | contact | query | queries | question | update | updates | conversation)';
const SPAN = '(day | week | fortnight | month | term | half term | year)';

/** Another way in, offered in the same breath. */
const OFFER = [
  '(phone | video | a call | home visit | by post | letter) ..8 (just as well | just as good | instead | is fine | are fine | will do | fine too)',
  '(can | could | will | would | happy to | glad to) ..1 (ring | call | phone | meet | visit | see) (you | them | her | him)',
  '(can | could | will | happy to | glad to) (come to you | talk | meet | go over)',
  '(would you | shall we) ..2 (like | rather | prefer | meet | talk)',
  'as you (asked | wished | prefer)',
  '(time | day | whenever | when | way) ..3 (suits | suit)',
  "unless you (would | 'd | want | wish | prefer | feel | fancy) ..3",
  "if you (would | 'd | prefer) ..3",
  'if (that | this | it) ..1 (is | suits | works) ..2',
  'by (phone | video) (if | or | instead)',
];

export default defineRule({
  reads: 'sentence',
  title: 'A talk turned away',
  severity: 'warning',
  weight: 8,
  what: '“{words}” may tell the family that a talk is not wanted.',
  why: 'Parents who are turned away once seldom ask again.',
  instead: 'Offer a talk, at a time and in a way that suits them.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 6.65',
  notSections: ['strengths', 'child-view', 'needs', 'outcomes', 'help'],
  phrases: [
    ...clause(
      [
        `not think (that)? (we | you) need to meet ..2`,
        `leave (it | this | that | things) (till | until) (the)? (autumn | spring | summer | new year | next term | next year | september | january | easter | after ..2) ..1`,
        `be in touch if (we | i | staff) need you ..1`,
        `not ..1 turn up (without | unannounced | at school | at the) ..3`,
        `(do not | not to) (stop | approach | catch | waylay | bother | collar) (staff | teachers | the teacher | me | mrs _ | mr _ | miss _) (at | in | on | before | after) ..3`,
        `(may | can) ..1 (contact | email | ring | call | see | meet) ..3 (once | twice) (a | per | each) ${SPAN}`,
        `have (your | their) (chance | say | opportunity | turn) ..4 at (the)? ..1 (parents ..1 evening | annual review | next review | review) ..1`,
        `(do not | does not | will not | can not) (meet | see) (with)? (parents | families) (mid term | midterm | midweek | mid week | mid year | between | in between | outside | early) ..1`,
        `(one | two | a single) (meeting | call | review | visit | conversation) (a | per | each) (term | year | half term | month) (is | 's) (all | the most | as much | what | the limit | our limit) ..4`,
        `(contact | contacts | communication) with (home | mum | dad | parents | family | the family | @parent-obj) ..1 ..4 (once | one | twice) ..1 (a | per | each) ..1 ${SPAN}`,
        `(maximum | max | limit | no more than | limited to) ..1 (one | once | two | twice | #) (per | a | each | every) ..1 ${SPAN}`,
        `(talk | discuss | pick | cover | deal | look at | raise) ..4 (at | until | when) ..1 (parents ..1 evening) and not before ..1`,
        '(no need | not need | no reason | need not | not necessary | unnecessary | no point) ..1 (for)? (you | them | parents | both of you | mum | dad | the family | @parent-obj)? (in)? to? (come in | coming in | attend | be there | be present | be involved | come along | come up to | trouble yourself | come to school | meet | meeting)',
        '(do not | does not | will not | hardly | not really | scarcely) (need | require | warrant | merit | call for | justify) (a | an | any)? (proper | full | whole | formal | separate | further | sit down | face to face | actual | long) ..1 (meeting | review | appointment | conversation | discussion | chat | talk)',
        `(i | we | school | the (school | team | service | college)) (do not | does not | will not | shall not | can not | never) ..2 (hold | arrange | agree to | offer | set up | schedule | convene | grant | take | do) (any | further | more | individual | separate | one to one | extra | additional | face to face | ad hoc | informal | off site)? (${TALKS}) ..2 (with (parents | families | you) | once | unless | while | during | outside | between | about | after | in addition | until | off site | $ | as | because | for parents)`,
        `(${TALKS}) ..2 (can not | will not | shall not | are not | is not | may not) (be)? (entertained | granted | offered | given | arranged | held | scheduled | agreed | available | taken | possible | considered | accommodated | convened) ..1 (at this | at present | while | during | until | unless | once | between | in (exam | the (first | last)) | this (term | week) | on request | for | to (parents | families | individual) | outside | $ | as | on an individual | whilst | , | after | before)`,
        '(under | in) no circumstances (will | shall | can | do) ..3 (hold | meet | see | visit | review | reviews | offer | arrange | discuss | speak | ring | come)',
        `(do not | not) (request | ask for | seek | book | expect) (a | an | any | further | another | more) ..1 ${TALKS} ..1 (until | unless | before | about | $ | at this | this | as | with)`,
        `(not more than | no more than | maximum | max | a maximum of | at most | up to | limited to | limit of | only | strictly | restricted to) ..1 (once | one | twice | two | #) ..1 ${CALLS} (a | per | each | every) ${SPAN}`,
        `(~talk | ~meet | ~call | ~ring | ~email | ~speak | contact | contacts | messages | visits) ..6 (not more than | no more than | at most | limited to | only | strictly) (once | twice) (a | per | each | every) ${SPAN}`,
        `(one | two | a single | #) ${CALLS} (a | per | each | every) ${SPAN} (only | maximum | max | is (enough | plenty | the limit | sufficient | ample) | and no more | at most | limit)`,
        `(limit | restrict | confine | reduce | ration | keep) ..2 (your | yourself | parental | mum 's | dad 's | her | his | their) ..2 ${CALLS}? (to (one | once | two | a minimum | essential | an absolute | emergencies)) ..3`,
        '(we | i | staff | @staff | she | he) (are | is | am | will be)? (not | never) (be)? (available | free | here) (to | for) (talk | discuss | meet | see | speak to | chat | conversations | drop ins | parents | meetings) ..2',
        '(by (prior | advance)? appointment only | strictly by appointment | only by (prior)? appointment | without (a (prior)?)? appointment ..2 (turned away | not be seen | can not be seen))',
        '(parents | you | families | those | anyone) ..5 (without an appointment | unannounced | turning up) ..2 (will | can | may) ..1 (not be seen | be turned away | be asked to leave | be refused)',
        '(hang on | hold on | hold fire | sit tight | wait it out | be patient | hold off) (till | until | for) ..1 (the | next | after | your)? ..1 (next | summer | autumn | spring | annual | one | meeting | review | term | september | january | parents | evening | slot | christmas | easter)',
        '(can | will | could | should | must | it will have to | have to | just) (keep | wait) (until | till | for) (the)? (next)? (parents ..1 evening | parent evening | parents ..1 evening | annual review | termly review | open evening | next (term | review | meeting | year))',
        '(all)? (sorted | dealt with | in hand | taken care of | handled) ..1 (at)? (our end | this end | in school | here | by us) , ..2 (no need | not need)',
        `(leave it (with | to) us | leave it to the (experts | professionals)) ..3 (no need | not need)`,
        '(would not | will not | not | no | little) serve (any)? (useful | real | further)? purpose',
        '(do | can | does) not (think | believe | see | feel | consider) ..4 (a | another | further | any | that | this | the) ..1 (meeting | discussion | call | conversation | visit) ..2 (would | is | will | be | to be) ..4 (purpose | useful | helpful | needed | necessary | point | required | warranted | worthwhile | justified | value)',
        '(no | little | not any | not much) (point | value | benefit | merit | purpose | need) (in | for | to | of) (a | another | further | any | us)? (meeting | discussion | meet | discussing | talking | a further | conversation)',
        '(a | another | further | any) (meeting | discussion) (is | would be | will be) (unnecessary | not (necessary | needed | required | warranted) | pointless | of no (use | benefit | value) | not (possible | something))',
        '(not | no longer | never) (prepared | willing | able | going) to (meet | discuss this | enter into ..3 (discussion | correspondence | conversation))',
        '(does | do | will) not (require | warrant | need | merit | justify) (a | another | any) (meeting | conversation | discussion | phone call)',
        '(parents evening | parents ..1 evening | open evening | annual review | next review | the review) @be the (time | place | proper place | right place | right time | forum | occasion) (for | to) ..3',
        '(not in a position | not able | unable | not possible | can not | could not | will not be able | not free | not available) (to)? ..1 (see | meet (with)? | speak to | speak with | talk to | ring | call | discuss this with) (you | parents | mum | dad | the family | you both) ..1 (before | until | till | unless | outside | at the moment | at present | this (week | term | side)) ..2',
        '(you | parents | mum | dad | the family | @parent) (can | could | may) ..1 (speak | talk | raise (it | this) | ask | bring (it | this) up) ..3 (at | until | when) (the)? (next)? (parents ..1 evening | annual review | next review)',
        '(save | keep | leave | hold) (all)? (that | this | it | those | everything) ..1 (for | until | till) ..1 (annual review | review | parents ..1 evening | next meeting | next review | next term) ..1',
        '(no | little | not much | not any) (call | cause | reason | grounds | justification | occasion | case) for (a | an | any | another | further)? ..1 (meeting | discussion | conversation | review | visit | phone call | appointment) ..1',
        '(once | one | that) (is | @be) (plenty | enough | quite enough | more than enough | ample) $',
        '(i | we | office | staff) (can not | will not | do not) ..2 (be (phoned | rung | called | contacted | bothered | emailed)) ..3 (every | all | each | more than | constantly | during) ..2',
        `(no | not any) ${TALKS} (is | are | was | were | has been | will be)? (being)? (planned | offered | scheduled | arranged | necessary | required | needed | considered necessary | felt necessary) (with (parents | family | the (parents | family) | mum | dad | home) | $ | at this | for (parents | you | the family) | as)`,
        '(do not | did not | does not | no longer) ..1 (see | meet (with)?) (parents | families | carers) ..2 (without | outside | unless | during | individually | on (their | your) own | once | after | before | in person)',
      ],
      TALK,
      {
        unless: [
          '(you | they) (do not | need not) ..8 (can | could | may | ring | send | phone | welcome | instead | if)',
          '(no need | not need | need not) ..8 (can | could | ring | phone | by | happy | instead | suits | or | if | visit you | come to you)',
          '(homework | spellings | physio | exercises | library | swimming | seizures | hospital | gp | dentist | visitors must)',
          '(@child | he | she) ..1 (does not | did not | will not | is not | can not) ..3',
          '(need not | no need) ..4 ; ..1 (i | we | someone | she | he) (can | could | will)',
          'sorry',
          'apologise',
          '(would you | do you | shall we)',
          'as you (asked | wished | prefer | preferred)',
          '(asked | chose | prefers | preferred) ..3',
          'as (much | often) as',
          'not limited to',
          'no limit',
          'test',
          'so ..3 (do not | need not) worry',
          'at least',
          'first ..4 (hold | wait)',
        ],
      },
    ),
  ],
  unless: OFFER,
  unlessNear: OFFER,
  examples: {
    kind: 'letter',
    flags: [
      [
        '<|No need for you to come in|>.',
        'We would be glad to talk this over with you, at a time and place that suit you.',
      ],
      'Contact with home: <|no more than one call per week|>.',
      'I am afraid that <|appointments cannot be granted during|> the exam season.',
      'You will have to <|hang on till the next|> one.',
    ],
    passes: [
      'He reads to an adult only once a week, and loves it.',
      'No need to come in unless you’d like to; a call at nine at night is fine by me.',
      'There is no need to come in; I can ring you whenever suits.',
      'He does not need a long conversation first thing.',
      'We will meet at least once a term, and you can ring as often as you like.',
      'Meetings cannot be held in the hall that week, so would my room do?',
    ],
  },
});
