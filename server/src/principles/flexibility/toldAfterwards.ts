/** A meeting held without the family, who are told of it afterwards. */
import { defineRule } from '../../kit/index.ts';
import { clause, JOIN, MISSED } from './phrasing.data.ts';

const FAMILY =
  '(you | parents | parent | the parents | carers | mum and dad | mum | dad | the family | family | families | home | both parents | @parent)';
const TOLD =
  '(notified | informed | told | advised | updated | briefed | sent | given | copied in | written to | emailed | made aware | let know | filled in | debriefed)';
const RESULT =
  '(outcome | outcomes | result | results | decision | decisions | minutes | conclusion | conclusions | new targets | finished plan | final plan | notes | summary | conversation)';

export default defineRule({
  reads: 'sentence',
  title: 'Told afterwards',
  severity: 'warning',
  weight: 1,
  what: '“{words}” may tell the family that the meeting is not for them.',
  why: 'A parent who only hears the outcome has had no say in it.',
  instead: 'Invite them, in whatever way they can join, or ask for their views first.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 6.65 and 9.176',
  notSections: ['strengths', 'child-view', 'needs', 'help'],
  phrases: [
    ...clause(
      [
        `(let (you | them | mum | dad | parents | the family) know | tell (you | them | mum | dad | parents) | (you | parents) will be (told | informed)) ..1 what (was | has been | is | we | the (panel | meeting) | staff) ..2 (decided | decide | decides | agreed | agree)`,
        `(hear | find out | learn) what (we | was | has been | they | the (panel | team)) ..2 (decide | decided | decides | agreed)`,
        `write to (you | parents | the family) with (the | our) ${RESULT} of ..1 (meeting | review | discussion)`,
        `(staff | professionals | the team | team | we | school) (have | has) (already met | held (the | a | his | her)? (review | meeting)) (about | to | and | without | $) ..2`,
        `^ (the)? (team | staff | professionals | panel) met ..3 and (agreed | decided | set) ..3`,
        `(you | parents | the family | mum | dad) (will)? (get | see | have | receive | be sent) (the | a copy of the | his | her) ..2 (plan | targets | report) (once | when | after) (we | it | staff | the team) ..3 (finished | done | agreed | written | signed | decided | complete | final)`,
        `(send | email | post) (you | them | mum | dad | parents | the family) (the | our | a)? ..1 ${RESULT} ..2 (after | once | following) ..1 (the | our | this) ..1 (meeting | review | discussion)`,
        `(staff | professionals | teachers | we | the (team | panel) | panel) ..1 (meet | gather | talk | confer | discuss ..2) (first | beforehand | before (you | parents) ..2 | on our own | on their own | without (you | parents)) ..4 (then | and | before | you | parents | call | join | come) ..2`,
        `(receive | get) ..1 (minutes | notes | outcome | plan) in due course ..1`,
        `(this | that | the (first | second | last)) (part | half | bit | section | meeting) (is | will be) ..1 (just | only) ..1 for (staff | professionals | us) ..1`,
        `(date | time) (set | fixed) by ..3 ; (family | parents | mum | dad) (informed | told | notified) ..1`,
        `(parents | family | mum | dad | you | home) (will | to) be (sent | given | shown) ..1 (plan | report | targets | outcome) (when | once | after) ..4`,
        `(parents | family | mum | dad) (join | joins | to join | come in | invited) for ..1 (second half | last part | end | final part | last half | last section) ..1`,
        `(staff | team | professionals | school) ..1 (review | reviews | meet | meets | plan | set targets) ..4 ; ..1 (parents | family | mum | dad | home) ..3 (copy | informed | told | summary | letter | notified) ..1`,
        `(parents | family | mum | dad | you) ..1 (are | is | will be | to be)? invited (for | to) the (final | last | closing) ..3`,
        `(parents | mum | dad | mother | father | family | the family | @parent) had ..1 (left | gone | gone home) (by the time | before) ..4`,
        `${FAMILY} (will | shall | to | can | may | then)? ..1 be ${TOLD} (of | about | with)? (the | any | its | our | their)? ..1 ${RESULT} ..2 (afterwards | after | in due course | by (letter | email | post) | in writing | once | $ | later | following)`,
        `(staff | professionals | the (team | panel | school) | teachers) ..1 (will | to) (meet | review | discuss | hold) ..8 ${FAMILY} ..2 (be)? (${TOLD} | receive | hear | get | see)`,
        `(@parent | family | parents | mum | dad | home) (to be | will be | is to be | are to be | being) ${TOLD} (by (letter | email | phone | text | post) | in writing)? ..1 (following | after | once) ..1 (the | our | this)? ..1 (meeting | review | professionals | panel | staff | discussion | decision) ..1`,
        '(rely on | make do with | content yourself with | have to read | wait for | settle for | catch up from | go by | read about it in) (the)? ..1 (minutes | notes | written record | record | outcome letter | written summary)',
        '(have a look at | look at | see | read | sign | receive | view) (the | our)? ..1 (notes | minutes | plan | outcome | paperwork | targets) (once (we | it) ..3 (done | finished | signed | agreed | over | met) | when ..3 (done | finished | over | finalised) | after the event | retrospectively)',
        '(which | it | this | that | meeting | review | and) (was)? (went ahead | proceeded | took place | held | carried on | continued | goes ahead) (as (planned | scheduled | arranged | normal | intended) | anyway | nonetheless | nevertheless | without them | without her | without him | all the same | just the same)',
        `(meeting | review | handover | conference | tac | discussion | session) (@be)? ..1 (for | open to) (staff | professionals | school staff | the professionals) only`,
        '(professionals | staff) only ..1 (meeting | review | handover | discussion | part | section | slot)',
        '(staff | professionals) ..1 (only | alone) (at | in | for) (this | the) ..1 (meeting | review | part | stage)',
        `${FAMILY} (@be | were | was | are | will be)? not (been)? (invited | asked | expected | needed | required | included) (to | at | for | in) (this | the | it | attend)? ..2 (meeting | review | part | stage | handover | panel | discussion | conference | $)`,
        `${FAMILY} ..1 (can | may | will | to) (join | come in | be called in | be brought in | be invited in | be admitted) ..2 (for | at) the (last | final | end | closing) ..3`,
        'no (parental | parent | family) (attendance | involvement | presence | input) (is | was | at | needed | required | necessary | $)',
        '(not | never) (a | our)? (practice | policy | usual | normal)? (to)? (invite | include | involve) (parents | families | carers) (in | to | at | from)',
      ],
      JOIN,
      {
        unless: [
          '(if | unless) (you | they | mum | dad | the family) (would | wish | prefer | want | like | could)',
          '(would | could) you',
          '(sorry | apologies | apologise)',
          '(panel | tribunal | governors | court | council | authority) ..6 (decision | outcome)',
          '(thank | thanks)',
          '(asked | chose | preferred | wanted) ..2 not to',
          '(you | they | mum | dad) (asked | chose | preferred | wished)',
          '(views | thoughts | ideas) ..4 (taken | sent | read | heard | given | first)',
          '@child ..3 (went ahead | carried on | continued)',
          '(trip | visit | lesson | party | exam | performance | play | swimming) ..3 went ahead',
          'not ..6 without',
          'you can (change | add | correct | comment | disagree | tell)',
          'staff training',
        ],
      },
    ),
    ...clause(
      [
        '(no | another | an | any) (alternative | other date | other time | further date | new date | second date | other way | replacement) (was | were | has been | had been) (put forward | offered | suggested | proposed | requested | sought | asked for | given | found | arranged)',
        '(parent | parents | mum | dad | mother | father | family | @parent | you) (has | have | had)? (now | again | also)? (cancelled | postponed | rescheduled | rearranged | asked to move | asked to change | changed | moved) (again | twice | three times | the (last | previous) (two | three | #) | yet again | a second time | a third time | repeatedly | at the last minute | at short notice | # times | this twice | this | it twice) ..2',
        '(repeated | persistent | last minute | frequent | constant | multiple) (cancellations | cancellation | rescheduling | changes of date | requests to (move | rearrange)) ..3',
      ],
      MISSED,
      {
        unless: [
          '(we | i | school | the (clinic | hospital | service)) ..1 (have | has | had | am | are)? ..1 (cancelled | postponed | moved)',
          'sorry',
          '(by | from) (us | the (service | clinic | hospital | council))',
          'thank',
          '(clinic | hospital | surgeon) ..4',
          'no ..2 needed',
          '(they | she | he) (chose | preferred)',
        ],
      },
    ),
  ],
  unlessNear: [
    '(another | new) (day | time | date) ..4',
    'when would suit',
    '(views | thoughts) ..4 (beforehand | first | by phone | taken)',
    '(we | i) (will | can) ring',
    'plan went to',
  ],
  examples: {
    kind: 'plan',
    flags: [
      ['<|Meeting for staff only|>.', 'The family can come in person, or join by phone or video, whichever is easier.'],
      [
        '<|Parents to be informed of outcome|>.',
        'The family can come in person, or join by phone or video, whichever is easier.',
      ],
      [
        'The <|review went ahead as planned|>.',
        'The family can come in person, or join by phone or video, whichever is easier.',
      ],
      'Parents will have to <|rely on the minutes|>.',
      'This is a <|professionals-only meeting|>.',
    ],
    passes: [
      'Parents will be asked what they think before the meeting.',
      'Nan could not get there, so the plan went to her kitchen.',
      'We are sorry that it went ahead as planned without you.',
      'The trip went ahead as planned and Leo loved it.',
    ],
  },
});
