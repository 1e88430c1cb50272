/** Agendas with no room for what the family wants to raise. */
import { defineRule } from '../../kit/index.ts';
import { ADD, clause } from './phrasing.data.ts';

const TOPICS =
  '(matter | matters | business | item | items | topic | topics | issue | issues | question | questions | subject | subjects | points | concerns | agenda items | aob | any other business)';
const ASKED =
  '(questions | question | comments | concerns | queries | other (matters | issues | topics) | anything else | your (views | questions | concerns | points) | additional items | parental (comments | questions | views))';

export default defineRule({
  reads: 'sentence',
  title: 'An agenda with no room for the family',
  severity: 'information',
  weight: 7,
  what: '“{words}” may tell parents that the meeting is not for what they want to raise.',
  why: 'What matters most to the family is often not on our list.',
  instead: 'Ask what they would like to add or put first.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 6.65',
  phrases: [
    ...clause(
      [
        `(can not | no time to | not be time to | unable to | must not | not able to) ..7 (go | stray | drift | depart | deviate | move | wander) (off | from | outside | beyond | away from) (the | our)? agenda`,
        `(other | unrelated | further | additional | personal) ${TOPICS} (can not | will not | may not | must not | are not to) be ..1 (discussed | raised | covered | considered | taken | brought up)`,
        `(no | not | not any | not enough | not be any | not be) time (to | for) (your | their | any | more | other | all | take)? ..1 (questions | concerns | comments | discussion)`,
        `(meeting | review | session) (is | will be) (only | solely | purely) (about | to discuss | to look at | for discussing) ..2`,
        `(nothing | no other ..1 | no more ..1) ..1 (can | may | will) be added (to (the | this))? ..1`,
        `only ..1 (items | points | topics | matters | things) on the agenda ..6`,
        `no (other | additional | further | new) ${TOPICS} (will | can | may | shall) (be)? (taken | discussed | considered | raised | covered | entertained | accepted | heard | addressed)`,
      ],
      ADD,
      { severity: 'warning', unless: ['if you'] },
    ),
    ...clause(
      [
        `(questions | comments) ..1 at the end (only)? (, | please | $ | if) ..1`,
        `(hold | save | keep) (your | any | all)? (questions | comments | points) (until | till | for) ..4`,
        `listen first ..1 (comment | speak | ask | respond) ..2`,
        `(meeting | appointment | session) (is | will be) to (give | tell | inform | present) (you | parents) ..1 (our | the | a) ..1 (decision | outcome | result | findings | targets | plan) ..1`,
        `(invited | welcome | asked) to (hear | receive | listen to) ..1 (outcome | decision | result | verdict | findings) ..1`,
        `only (matters | items | points) ..2 (listed | above) ..1 (will | can) ..3`,
        `stick to the point ..2`,
        `(tell | inform | give | share with) (you | parents) (of | about)? ..1 (our | the | their) (decision | conclusion | verdict) ..1 (at | in) ..1 (meeting | review)`,
        `(we | i) (can | will | shall) only ..1 (talk about | discuss) !what ..2`,
        `(parent | parental | parents ' | family | mum 's | dad 's | your) (views | view | comments | contribution | questions | voice) ..2 (at (the)? end | last | # (minutes | mins)) ..2`,
        `chair (decides | decide | will decide | says | determines) (who | when | what) ..4`,
        `(tell | told | find out | let you know | hear) ..1 on the day (what | why) ..4`,
        `(run | go) through (our | the | her | his | my) (list | points | agenda) , (then | and then | after which) you ..1 (go | leave | comment | speak | respond) ..1`,
        `(you | parents | parent | the family | family | mum | dad | families | carers) (may | can | will | to | are | have | get | should | is)? ..4 (speak | comment | contribute | talk | respond | ask questions | (your | their) (say | turn)) ..2 (at the (end | close) | in the (last | final | closing) ..3 | after (the)? (professionals | staff | teachers | panel | experts | reports) ..1 | once (the)? (professionals | staff | teachers | reports | everyone | we | others) ..3 | last) ..1`,
        `turn to (speak | talk | comment | contribute) ..2 (comes | come | be | is) ..1 (at the end | last | later | after ..2) ..1`,
        `(couple of | few | five | ten | two | three | last | final | # | short time) ..1 (minutes | mins | moments) ..1 (for | left for | given to | set aside for) (parents | you to | families | the family | parent | parental) ..3`,
        `agenda ..4 (can not | may not | will not | must not | is not to | not to) be (added to | changed | altered | amended | departed from | varied) ..1`,
        `no (other | additional | further | new) ${TOPICS} (will | can | may | shall | to | are to | should) (be)? ..2`,
        `${TOPICS} (not on (the | this) agenda | outside (the | this) agenda | other than those (listed | above) | off (the | this) agenda | beyond (this | these | the agenda)) ..2 (will | can | may | shall) not ..3`,
        `${ASKED} (should | must | can | will | are to | may | need to) (only)? (be (saved | kept | held | left | put off | deferred | raised (elsewhere | separately | another | later | at another) | taken at the end | limited | confined | restricted) | wait) ..4`,
        `(save | keep | hold | leave) (all | any | your | other)? ${ASKED} ..1 (until | till | for | to) (the end | another | a later | your next | parents evening)`,
        '(the agenda | agenda items | this agenda | the items | agenda) (is | are | has been | have been) (now)? (fixed | set | final | closed | finalised | agreed and | not open)',
        '(only | strictly) (the)? (items | matters | topics | points | those | agenda items) ..4 (will be | can be | are to be | shall be) (discussed | covered | considered | taken)',
        '(only | solely | strictly) (be)? (discuss | discussing | cover | covering | looking at | dealing with | talking about | here to discuss) ..2 (the (items | agenda) | what is on | items on)',
        '(stick | keep | adhere) (strictly | rigidly)? to the (agenda | items | script | set items | points (listed | above | on))',
        '(no | not (any | an) | not be (an | any) | not be) (opportunity | time | chance | place | scope | room) (to | for) (raise | discuss | bring up | re open | reopen | questions | other matters | anything else | discussion | debate | general discussion | talk about anything)',
        '(not | no) ..2 (the)? (place | forum | time | occasion | opportunity) (to | for) (raise | discuss | bring up | air | go over | other | re open | revisit) ..4',
        '(will | are | is | am | shall) not (be)? (discussing | revisiting | reopening | taking questions | answering questions | going over | debating | covering) (anything | other | any | the past | questions | old | that | your)?',
        '(please | kindly)? (do not | refrain from) (bring up | bringing up | raise | raising | use (the | this) @meeting to (raise | air | discuss)) ..3 (other | any | anything | questions | matters | issues | past)',
        '(this | the) @meeting is (to inform | for us to (tell | inform | update | share) | not a (discussion | debate | consultation | negotiation) | for information only)',
        '(we | i) will ..1 (set | decide) (the agenda | what (is | will be) discussed | what we discuss)',
        '(do | will | can | shall) not (take | answer | accept | have time for | allow | invite | be taking | entertain) ..1 (questions | comments | contributions | interruptions | discussion)',
        '(this | meeting | it | review) (is | @be) not a (discussion | debate | negotiation | consultation | conversation | forum | two way) ..2',
        'no (aob | any other business)',
        '(items | topics | matters | points | questions | concerns | issues | anything) ..1 (raised | brought | brought up | added | submitted | tabled | suggested) (by | from | on the day | at the meeting | late | after) ..6 (will | can | shall | may | are | is) not (be)? (taken | heard | discussed | covered | considered | accepted | included | allowed | added | minuted | recorded | permitted)',
        '(to | has | have | follow | follows | chaired to | run to | on) (a | an) (fixed | set | standard | strict | closed | pre set | agreed school) agenda ..1 (and | , | only | with no | $ | so)',
        '(we | i | chair | the chair | meeting | school | panel) (will | can | shall | to) only (be)? (discuss | discussing | cover | covering | look at | looking at | deal with | dealing with | talk about | talking about | consider | considering) (the | his | her | their | targets | what (is | was) (on | listed) | this | matters | items | attainment | attendance | academic | progress | educational | behaviour) ..3',
        '(stray | straying | wander | wandering | drift | drifting | going | get) (off | from | away from | on to other) (the)? (agenda | topic | point | subject | script | side issues | matters)',
        '(home | family | parental | past | historic | historical | previous | other | unrelated | your) (matters | issues | concerns | complaints | grievances | questions) (are | is | will) (not | off | outside) ..1 (for | part of | the agenda | be discussed | on the agenda | limits | be covered | be raised | (the)? (remit | scope)) ..3',
        '(can not | not possible to | not able to | unable to) (add | include | table | take) (to | anything (to | else) | extra | additional | further | other | more | new) ..1 (agenda | items | item | points | topics | on the day | matters)',
      ],
      ADD,
      {
        unless: [
          'if you',
          'anything (you | else you)',
          'not (fixed | set | final)',
          'not miss',
          "your child's targets",
          '@child ..1 (will | is | was) not',
          '(may not | might not) be ..3 time',
          '(would you | you can (add | change | bring | choose | put | ask for) | please add)',
          'school (will | is) not open',
          '@child ..8 (answer | questions)',
          '(can | does | do | will | could) not answer questions',
          'revising | revision | exam | gcse | lesson',
        ],
      },
    ),
  ],
  unlessNear: ['(please)? (add | cross out)', 'what would you like'],
  examples: {
    kind: 'letter',
    flags: [
      [
        'Please <|stick to the points on|> the agenda.',
        'Please tell us what you would like to add or talk about first.',
      ],
      [
        'We will take <|questions at the end if|> there is time.',
        'Please tell us what you would like to add or talk about first.',
      ],
      [
        'The <|meeting is to tell you about our decision|>.',
        'Please tell us what you would like to add or talk about first.',
      ],
      [
        'Item 1, reading. Item 2, exams. <|No other matters will be taken|>.',
        'Item 1, reading. Item 2, exams. Please tell us what you would like to add or talk about first.',
      ],
      'To keep to time, <|questions should be saved|> for another occasion.',
      'Please note that <|the agenda is fixed|>.',
    ],
    passes: [
      'What would you like to talk about?',
      'The agenda is a draft; do add to it.',
      'Questions are welcome at any time.',
      'The agenda below is a first draft. Please add, cross out or reorder anything.',
      'What would you like to add or put first?',
      'Questions are welcome at any point.',
      'The agenda is not fixed.',
    ],
  },
});
