/** A missed meeting told as a fault. */
import { defineRule } from '../../kit/index.ts';
import { clause, MISSED } from './phrasing.data.ts';
import { COMER } from './words.data.ts';

const MEETING =
  "(appointment | appointments | meeting | meetings | review | reviews | session | sessions | parents evening | parents ' evening | clinic | assessment | visit | visits | call | calls | workshop | workshops | consultation | panel | conference | interview | tac | handover)";

export default defineRule({
  reads: 'sentence',
  title: 'A missed meeting told as a fault',
  severity: 'warning',
  weight: 6,
  what: '“{words}” can sound as if the parent did not care.',
  why: 'There is nearly always a reason, and many parents are sorry already.',
  instead: 'Say that you missed them, and offer another time or way.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 6.65',
  phrases: [
    ...clause(
      [
        `(missed | did not (come | attend | make | take) | could not (come | make) | no show | not able to (come | make)) ..8 (i | we) (will | shall | must | have to) ..1 (assume | take it | presume | conclude | take this) ..8`,
        `(did not | never | failed to) (show up? | turn up | attend (the ..2)? | come | appear | make it) ,? (and)? so (we | staff | the team | i | it) ..1 (have | has | had)? ..1 (gone ahead | went ahead | carried on | proceeded) ..6`,
        `no show (from | by) (parents | parent | mum | dad | family | the family) ..2 so ..8`,
        `(waited | sat waiting | waiting) (half an hour | an hour | twenty minutes | # minutes | fifteen minutes | ages) (for you | for mum | for dad | for parents) ..1`,
        `(let down | disappointed | frustrated | annoyed) ..1 (when | that) (you | mum | dad | nobody) (did | were | was) not (come | attend | turn up | there | show) ..1`,
        `you ..1 said (that)? you would be (there | here | coming) ..1`,
        `(father | mother | mum | dad | parents | family | parent) (was | were)? absent (again | from ..3 ${MEETING} | from (school)? events | $) ..1`,
        `(meeting | review | parents ..1 evening | appointment | session | clinic) (was | were)? not attended ..1`,
        `${COMER} (was | were) not (there | at | in | present (at | for) | with us (for | at)) (when | for | at | on)? (the | our | this | your | his | her | @day 's | last | that)? ..2 (${MEETING} | evening | waited | started | met)`,
        `(again | once more | another time) ,? ..2 (not able to | unable to | could not) (attend | come | make (it | the ..1) | be (there | present))`,
        `${COMER} (keep | keeps | kept) (cancelling | missing | postponing | rearranging | not turning up | not coming | changing your mind) ..2`,
        `(disappointed | disappointing | annoyed | frustrated | let down) (not to (see | meet) | to miss) (you | you both | mum | dad | parents | the family | @parent-obj)`,
        `(nobody | no one) ..6 from (home | the family) ..3`,
        `chair (was | is | stood | sat) empty ..1`,
        `had ..3 to (tell | let | say) ..5 (could not | can not | unable to) (come | attend | make it) ..1`,
        `(could not | did not | unable to | failed to | can not | not able to) (make | find) (the)? time (for | to (come | attend | meet | be)) ..3`,
        `(second | third | fourth | fifth | # ) (meeting | appointment | review | session | time | visit) (that | in a row that | now that)? (you | you both | mum | dad | parents | the family | @parent) (have | has | 've)? ..1 (cancelled | missed | not attended | moved | postponed | failed to attend | pulled out) ..1`,
        `(not | did not) attend the (single | one | only | first | second) (date | appointment | slot | meeting) ..2`,
        `${COMER} (@have | had)? (@do not | did not | not | never | ~fail to | failed to | ~neglect to | ~omit to | chose not to | could not be bothered to | did not bother to) (attend | attended | turn up | turned up | show up | showed up | show | arrive | arrived | appear | appeared | keep | kept | present | come (to | along | in) | engage with | make it to | honour | trouble to attend)`,
        `(~fail | failing | failed) to (attend | turn up | keep | show up | arrive | appear | present) ..5 ${MEETING}`,
        `(did not | do not | does not | has not | have not | not) (attend | attended | turn up (for | to) | kept | keep | show up (for | to)) (the | your | this | our | last | @day | her | his | their | a | any | either | both | two | three | previous | arranged | scheduled) ..3 ${MEETING}`,
        "(mother | mum | father | dad | parents | parent | carer | carers | family | both parents | nan | gran | grandmother | client | guardian | @parent) (was | were | is)? a? (dna | dna 'd | no show | no shows | did not attend | failed to attend | not present | non attender | not in attendance | a persistent non attender | did not show)",
        '(was | were | is | are | being | been) a? (no show | dna | no shows | persistent non attender | poor attender)',
        `(no show | dna | non attender | non attenders | non attendance | did not attend | fta | wnb) ..3 (${MEETING} | again | $ | : | by (parent | parents | mum | dad | family))`,
        `${COMER} (@have | had)? ~miss (the | your | this | our | two | three | another | a | yet another | a second | several | a number of | @day 's | # | all | both | yesterday 's | today 's | last week 's | numerous) ..2 ${MEETING}`,
        '(nobody | no one | no parent | neither parent | neither of you | not one of you) (came | attended | turned up | was there | showed up | bothered | appeared | arrived | present | in attendance)',
        `(the | your | our) ..1 ${MEETING} (you | @parent | that you | which you) (did not | failed to | missed | never) (attend | keep | turn up | come)?`,
        '(waited | sat | kept waiting | stood) ..6 (and)? (you | nobody | no one | parent | mum | dad | @parent) (never | did not | failed to) (come | came | show | showed | arrive | arrived | turn up | turned up | appear)',
        '(@parent | parents | you | mum | dad | family) (did not | have not | has not | failed to) (avail (yourself | yourselves | themselves | herself | himself) of | take up | taken up | make use of | accept | accepted) ..4 (meeting | meetings | appointment | appointments | offer | offers | slot | session | sessions)',
        '(missed | unattended | unkept | broken) (appointment | appointments | meeting | meetings) (@be | have been | has been | were) (noted | recorded | logged | reported)',
        '(@parent | parents | parent | mum | dad | mother | father | family | you) (@have | had | again | then | also)? (pulled out | backed out | bailed | ducked out | dropped out | cried off | stood (us | me | staff) up | let (us | staff | everyone) down | blew (it | us) out | was nowhere | were nowhere | forgot | skipped | swerved | dodged | boycotted) ..4',
        '(no sign of | no word from | not a peep from) (you | @parent | mum | dad | parents | the family | either parent) ..4',
        '(@parent | parents | parent | mum | dad | mother | father | family | ^) (@have | had | again | also)? (declined | refused | turned down | rejected | ignored | not taken up | spurned) (all | every | each | both | the | our | three | several | two | many | any | repeated) ..2 (dates | appointments | offers | offer | slots | meetings | meeting | invitations | invitation | times | appointment | visit | visits | dates offered) ..1',
        '(unable | failed | unwilling | reluctant) to (commit to | find | agree | make | manage | give) (a | any | an | the | either) (date | time | slot | meeting | appointment) ..1',
        '^ (did not | failed to | never) (turn up | show | show up | attend | come | arrive | appear) ..1 (, | and | $ | again | for | to) ..3',
        'your (failure | inability) to (keep | attend | come to | honour | make) (the | your | an | this | our) ..1 (appointment | meeting | review | slot) ..4',
        '(despite | even though | although | after) ..8 (you | @parent | parents) (still)? (did not | failed to | never) (attend | come | turn up | show)',
      ],
      MISSED,
      {
        unless: [
          'if',
          'unless',
          'in the event of',
          '(result | lead | leads | results) (in | to)',
          'should you (miss | not)',
          'not ..2 because',
          '(pupil | pupils | school attendance | policy)',
          '(hospital | dental | health) ..4 not brought',
          'not brought',
          '(miss | missed) ..4 (because | when) we',
          'apologies',
          'will not miss',
          'you (have | did) not miss',
          'we did not',
          '(we | i | staff) ..1 (could not | did not | can not) ..1 (make | find)',
          'sorry',
          'you missed nothing',
          '(would | could) not ..2 (without)',
          'child else',
          '@child ..2 (did not | failed to) (attend | come | turn up)',
          '(letter | email | report | taxi | bus | form | parcel | plan) ..2 (did not | never) (come | arrive)',
        ],
      },
    ),
    {
      match: '[ (missed calls | calls | messages | voicemails) (will)? not (be)? (returned | answered | picked up) ]',
      fix: 'we ring back',
    },
  ],
  unless: [
    // A reply slip gives both answers: "I will / will not attend".
    '(will | can | am | shall | do | is | are) (/ | or) (will | can | am | shall | do | is | are)? not',
    'sorry (that | to have)? ..3 (missed | miss | could not)', 'we are sorry we missed'],
  unlessNear: ['no child is discharged'],
  examples: {
    kind: 'letter',
    flags: [
      [
        '<|You did not attend|> the review.',
        'We are sorry that we missed you, and would like to find a time that suits you.',
      ],
      '<|You failed to attend|> your appointment.',
      'Speech therapy session, 4 May: <|mother DNA|>.',
    ],
    passes: [
      'We are sorry that we missed you on Friday. Shall we find another time?',
      'If you did not get our letter, please ring.',
      'Tom was not brought to his hospital appointment.',
      'The taxi did not come, so Leo missed his session.',
    ],
  },
});
