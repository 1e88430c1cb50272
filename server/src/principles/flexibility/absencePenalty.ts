/** What is threatened to happen if the parent does not come. */
import { defineRule } from '../../kit/index.ts';
import { ABSENT, clause, MOVE, WAIT } from './phrasing.data.ts';
import { ABSENCE, COMER, LOSS, NOTCOME } from './words.data.ts';

const WITHOUT =
  "(without (you | them | her | him | parents | mum | dad | the family | your input | your views | further reference to you | a parent | parental input) | in (your | their | her | his | parental | the parents' | the family 's | mum 's | dad 's) absence | regardless | whether ..4 (not | attend) | with or without (you | parents | the family))";
const TAKEN =
  '(~assume | ~presume | ~conclude | taken (to mean | as | that | it) | take it (that | to mean) | ~infer | ~interpret | deemed | treated as | regarded as | read as | recorded as | noted as | seen as | viewed as | marked as)';
const DOES =
  '(go ahead | proceed | take place | be held | be made | be taken | be set | be agreed | be decided | be written | be signed | be finalised | continue | carry on | start | begin | go on | happen | decide | meet | be discussed | make (a | the | our | any | all)? (decision | decisions) | make up our minds)';
const WILL =
  '(will | shall | may | might | can | could | would | ~go | must | have to | be forced to | have no choice but to | are going to | is going to)';
const KIND = [
  '(were | was) (going | planning | about) to ..24 (but | so (i | we) ..2 (asked | moved | changed | stopped | waited))',
  '(nothing | no decision | no decisions | no child | none of this | never) ..6',
  '(will | would | shall | should | does | do | can | could | must) not ..3 (without | in (your | their) absence | discharge | close | be (discharged | closed | lost | taken) | lose | mean)',
  'not be (discharged | closed | decided | settled | lost)',
  'not mean',
  '(can | could | will | happy to | glad to) (move | ring you | rearrange | find | change | rebook)',
  'sorry',
  'chase',
];

export default defineRule({
  reads: 'sentence',
  title: 'A penalty for not coming',
  severity: 'warning',
  weight: 6,
  what: '“{words}” can read as a penalty for not being free that day.',
  why: 'Shifts, illness, buses and small children keep willing parents away.',
  instead: 'Say what you will do instead: move it, ring them, or take their views beforehand.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Regulations 2014',
  phrases: [
    ...clause(
      [
        `(if | unless) (you | parents) ..2 (come | attend | there | turn up) ,? (nothing | no (help | support | plan | decision)) ..4`,
        `no (parent | parents | mum | family) , no (plan | meeting | support | help | place) ..1`,
        `without you (there | present) ..2 (support | plan | place | help | process) (will | can | may) ..1 (stop | end | not | stall | be) ..3`,
        `(absence | not coming | non attendance | staying away) ..2 be (taken | read | seen | regarded | treated | interpreted | understood) as ..4`,
        `(decisions | targets | decision | plans) ..2 (will | shall) be (taken | made | set) by (whoever | those) ..1 (who are)? (is | are)? ..1 (present | there | in the room) ..1`,
        `(charge | fee | bill | invoice) ..3 (missed | cancelled | non attendance | unattended) ..2`,
        `(unable to (attend | come) | absent | not present | away | could not (attend | come)) ,? so (her | his | their)? ..1 (views | view) (were | was)? not ..1`,
        `went ahead in (her | his | their | mum 's | dad 's | your | parents ' | the family 's | @parent 's) absence ..1`,
        `(panel | meeting | team | staff | we) (will | can) not wait $`,
        `(if | should | when | where | two | one | any | a single | once) ..8 (~cancel | cancelled | missed | ~miss) ..8 ,? ..8 (discharged | ((case | file | referral | place) (will | is | be | gets | may)) ..1 (be)? (closed | given | withdrawn) | (close | closed) (the | your | his | her) ..1 (case | file) | removed from ..2 | referred back | off (the | our) (list | books | caseload) | start again) ..1`,
        `(~cancel | cancellation | cancelling | cancellations) ..10 (count | counts | counted | treated | recorded | classed | regarded | taken | logged) as ..3`,
        `(minutes late | late | after # | late comers | latecomers) ..4 (not be seen | have to rebook | need to rebook | be turned away | forfeit | not be admitted | must rebook | will be rebooked) ..1`,
        `(if | should | where | when) (nobody | no one | neither | none | you | parents | mum | dad | the family) ..8 (targets | plan | decisions | decision | goals | outcomes) ..1 (will | shall | to) be ..1 (set | agreed | decided | made | written | drawn up | signed off) by ..3`,
        `(going ahead | go ahead | proceed | goes ahead | carry on | take place | happen | held) ..1 (whether (you | parents | or not | mum | dad | anyone) ..2) ..3`,
        `(if | unless) (you | parents) ..6 ,? ..1 (you | they) (will have to | must | will need to | will be expected to) ..1 (accept | abide by | go along with | live with | take) ..1 (what | whatever | the) ..3 (decided | decide | agreed | decision | outcome | say) ..1`,
        `(can not | will not | do not | shall not | not able to) ..1 (wait | hold (things | it)? up | delay (things | the start)?) (for | if) (latecomers | late arrivals | parents | late comers | anyone (late | who)) ..1`,
        `(arrived | was | were | came | turned up) late ,? (so | and | therefore) ..4 (views | view | contribution | comments) ..1 (not | missed | were not | was not) ..2`,
        `(if | should | where | unless | when | whenever | in the event (that)?) (${COMER} | nobody | no one | neither of you | neither parent | either parent | patients | patient | client)  ..2 ${NOTCOME} ..12 (${WITHOUT} | ${TAKEN} | ${LOSS} | proceed | go ahead | wait another | (will | shall | would) not be (able to)? (offer | rearrange | rebook | offered | rearranged))`,
        `unless (${COMER} | we hear) ..2 (attend | appear | come | turn up | contact | get in touch | hear | hears | respond | reply | confirm | ring | attends | comes | from you) ..12 (${WITHOUT} | ${TAKEN} | ${LOSS})`,
        `(${LOSS} | ${TAKEN}) ..6 (if | should | unless | where | when) ${COMER} ..2 ${NOTCOME}`,
        `${WILL} ..2 ${DOES} ..4 ${WITHOUT}`,
        '(go ahead | proceed | proceeded | went ahead | going ahead | proceeding | carried on | continued | held | agreed | decided) ..4 (without (you | @parent-obj | parents | mum | dad | the family | a parent) | in your absence | with or without ..3)',
        '(irrespective | regardless | independently) of ..3 (attendance | presence | whether)',
        '(if | should) (you | @parent | parents | mum | dad) (are | is | @be)? not (there | here | with us | around | present | in the room) ..3 (will | shall | we | i) ..4 (crack on | carry on | go ahead | decide | press on | plough on | proceed)',
        '(if | should | where) (you | @parent | parents | mum | dad | the family) ..1 (decline | declines | refuse | refuses | turn down | do not accept | can not accept | reject) ..4 (date | appointment | slot | offer | time | it | this) ..8 (waiting list | back of | end of the | bottom of | lose | discharged | closed | no further | removed)',
        '(not taken up | not accepted | declined | no response) , ..3 (closed | discharged | removed | case closed)',
        '(with or without (you | parents | them | the family | mum | dad) | whether or not (you | parents) ..2 (come | attend | there | present | make it))',
        '(go ahead | proceed | take place | continue | be held) ..4 in the event of ..2 (non attendance | absence | not attending | not being)',
        '(if | should | where) neither (parent | of you) ..4 (able | there | attend | come | free | present) ..12 (agreed | decided | set | made | settled | chosen | proceed | go ahead)',
        '(unable to attend | not able to attend | not present | unable to be present | unavailable | absent | did not come | did not attend) ..1 (so | therefore | hence | and) ..5 (agreed | set | decided | made | written | reviewed | proceeded) ..3',
        '(must | has to | have to | need to | needs to) (come | attend | be (here | there) | meet (us | me | with us) | turn up | sign) ..4 (or | otherwise | or else | before | until) ..1 (@child | he | she | they | we | will)? ..1 (stays | stay | remains | remain | will (stay | remain | not | be) | can not | is not | be (sent | kept) | not allowed | not be allowed | misses | loses | goes | out of) ..3',
        '(until | unless) (you | @parent | a parent | parents | mum | dad | one of you) ..1 (come | comes | attend | attends | have (come | attended | met) | has (come | attended | met) | meet | meets) ..4 (@child | he | she | they) (will | stays | remains | can not | is) (not | stay | remain | out | be (kept | isolated | excluded | sent)) ..3',
        '(can not | will not | not) (return | come back | be readmitted | go back | be allowed back | be let back) ..3 (until | unless) (you | @parent | a parent | parents | mum | dad | one of you) ..1 (come | comes | attend | attends | have | has | meet | meets) ..3',
        '(will be)? (left | forced | obliged | entitled) to (decide | draw our own | make (up)? our | proceed | act | assume | conclude) ..4 (without | alone | own | conclusions | decisions)',
        '(your | the | parental) (place | slot | seat | appointment | turn) (will | shall | may) (be)? (given | go | pass | passed | offered | released | reallocated) (to)? ..2',
        '(decision | decisions | targets | plan | outcome | outcomes) ..2 (stand | stands | will stand | be binding | is binding | final) (whether or not | whether | even if | regardless of | with or without) ..3',
        '(if | unless) (we | i) (do not)? (see | hear from | spot) (you | parents | anyone) ..2 (we | i | it | the) ..3 (take it | assume | go ahead | carry on | start | decide | proceed | crack on | agreed | cancelled | happy | closed) ..4',
        '(whoever | anyone (who)? | those (who)? | parents (who)? | families (who)? | anybody (who)?) (can not | do not | are unable to | is not able to | does not | fail to | fails to | unable to | not) (make it | come | attend | be there | attending | able to (come | attend)) ..2 (will | can | may | must | should) ..1 (get | gets | receive | be (sent | told | informed | emailed) | read | miss | have to | collect | forfeit | rely | find | lose) ..4',
        '(one | two | three | #) (dnas | dna | no shows | no show | cancellations | strikes | misses | missed) ..1 (and | = | : | means | will | then | , | equals) ..5 (out | shut | closed | off | discharged | goes | lose | loses | back | ends | ended | over | struck) ..2',
        '(stays | stay | remains | remain | kept | keep (him | her | them)) ..1 (home | at home | off | out | in isolation | in the unit | out of (class | lessons | school)) ..2 (until | till | unless) (you | @parent | mum | dad | parents | a parent | we have (seen | met)) ..5',
        '(late | lateness | latecomers) (= | means | equals | will mean | is) ..1 (cancelled | cancellation | rebooked | no | lost | turned away) ..2',
        '(by | until | before) ..4 (or | otherwise | after which) (the meeting | it | we) ..1 (starts | start | begins | goes ahead | go ahead | is cancelled) ..2 (without you)?',
        '(could not | did not | unable to | can not | not able to | failed to | did not want to) (make | take up | take | accept | manage | come | attend) ..5 , (we | i | the | your | his | her) ..4 (closed | discharged | removed | withdrawn | cancelled | taken off | closing | given up) ..2',
        '(start | starting | begin | beginning | going ahead | go ahead | proceed | meet | meeting | carry on) ..3 with or without ..4',
        '(do not bother | no point in | not worth | no use) (coming | attending | turning up | showing up | appearing) ..2',
        "(attendance | non attendance | absence | presence) (at ..3)? (will be | is | are | shall be) (noted | recorded | logged | reported | flagged | marked) (on | in | to | against) (your | his | her | the | their | our | @child 's) ..2",
        '(your | parental | parent) (attendance | non attendance | engagement | presence) ..3 (will be | is | being | is being) (noted | recorded | logged | monitored | tracked | reported | minuted | kept on record) ..2',
        '(parents | families | those | anyone | parent | carers | family) who (decline | declines | refuse | refuses | do not attend | does not attend | miss | misses | do not come | does not come | do not engage | fail | fails | cancel | cancels | can not (attend | come)) ..3 (will be | are | is | shall be) (recorded | noted | reported | treated | deemed | regarded | seen | logged | discharged | removed | taken | referred | assumed | presumed) ..3',
        '(anyone | those | parents | families | anybody) (who)? (arriving | after (that | then | this) | late | arriving late | not there) ..2 (misses out | miss out | will not | loses | lose | can not | goes | has to wait | waits | will be turned) ..2',
        '(if | should | where) (you | parents | @parent | mum | dad | the family) (are | is | be) (absent | not present | not there | away | unavailable | elsewhere) ..3 (panel | we | i | meeting | decision | decisions | school | it) ..5',
        '(have to | has to | must | will | need to) (go | join) (back)? (on | to | onto) (the)? (waiting list | bottom of | back of | end of the) ..3',
        '(further | another | second | third | repeated) (cancellation | cancellations | missed appointment | absence | no show) (will | may | means | and) ..4 (off | removed | discharge | discharged | closed | list | lose | end) ..3',
        '(parent | parents | parent / carer | mum | dad | mother | father | family | carer | carers | @parent) ..1 (unavailable | not available | unable to attend | unable to come | unable to make (it | this) | can not attend | can not come | can not make (it | this | that) | not attending | not free | working | at work | on shift | declined | sent apologies | gave apologies | apologies) (, | - | – | so | but | and)? (the)? (meeting | review | it | panel | we | staff | professionals | discussion | decision | tac | conference)? ..1 (to proceed | proceed | proceeds | proceeding | will proceed | to go ahead | go ahead | going ahead | goes ahead | will go ahead | to continue | will continue | continues | to be held | will be held | held | to take place | still on | as planned | as scheduled | regardless | anyway | without | not (moved | changed | rearranged | rescheduled | to be moved) | stands)',
        '(meeting | review | panel | conference | tac) to (proceed | go ahead | continue | be held | take place) (without | as planned | as scheduled | regardless | anyway | nonetheless | nevertheless | in absence | in any event | in any case | with or without) ..2',
        '(~miss | ~skip | ~cancel | ~refuse | ~decline | turn down | say no to) (it | this | that | your | the | one | a) (slot | time | date | appointment | meeting | call | one | session | chance | offer)? (and | , | means | or) ..5 ((goes | go | drop | drops | moves | moved | put | sent | slip | slips | start | starts | back) ..2 (to | at) the (end | back | bottom | foot) of ..3 (queue | list | line | pile) | loses | lose | starts again | start again | waits | wait | off the list | that is it | is out | drops | closed)',
        '(if | unless | should | when | whoever | anyone | those | parents | families | , | so | or | otherwise | slot | appointment) ..14 (goes | go | drop | drops | moves | moved | put | sent | slip | slips | start | starts | back) ..2 (to | at) the (end | back | bottom | foot) of ..3 (queue | list | line | pile)',
        '(look | looks | looked | seem | reflect | reflects | appear) (very | really | rather | quite | pretty | a bit)? (bad | badly | poorly | poor | odd | strange | dreadful | terrible | awful | rude | shabby | off | telling) (on you | for you)? (if | when) ..2 (nobody | no one | neither | you | @parent | parents | mum | dad | family | one of you) ..3 (turned up | turn up | came | come | showed | show | missed | miss | attended | attend | not | there | stayed away | absent | absence)',
        '(your | an | the | that | a) (empty | vacant) (chair | chairs | seat | seats | place) ..3 (noticed | noted | look | looks | speak | speaks | say | says | tell | tells | send | sends | remarked)',
        '(people | others | everyone | everybody | the panel | professionals | colleagues | they | it) will (notice | wonder | ask | talk | be noticed | be noted | remember | draw) ..3 (if | when | that | why) ..1 (you | nobody | no one | neither | parents | mum | dad) ..2 (not | absent | missing | there | came | away)',
        '(is | was | @be | as) (your | their | her | his | the | a) (very)? (last | final) (chance | opportunity) ..1 (, | $ | and | so | before | to (attend | come | meet | be seen | keep) | for a (meeting | review))',
        '(treat | take | count | read | regard | see | interpret) (your)? (absence | non attendance | not coming | a no show | silence) (as | to mean) ..3',
        '(forfeit | forfeits | forfeited | waive | waived | waives | give up | gave up | lose | lost) (your | their | the | her | his | any) (right | chance | say | opportunity | turn | voice) (to | in | at | $ | of) ..2',
        `must (bring | attend | come) ..10 (or | otherwise | or else) ..6 ${LOSS}`,
        `${ABSENCE} ..6 (will | may | can | could | to | means | mean | leads to | would | results in | result in | shall | equals | =) ..4 (${LOSS} | ${TAKEN} | ${WITHOUT})`,
        `${ABSENCE} (will | may | shall | can) ..3 (be)? (recorded | noted | reported | charged | passed | constitute | jeopardise)`,
        `(${LOSS}) ..3 (after | following | due to | owing to | for | from ..4 for | because of | on account of | on) ..2 ${ABSENCE}`,
        `(two | three | # | a second | a third | one | another | repeated | further | any) ..1 (missed | failed | missing) (appointment | appointments | meeting | meetings | session | sessions | visit | visits) (will | = | and | or | means | mean | result | results | lead | leads | you | he | she | they | the) ..6`,
        `(~miss) (a | an | any | one | two | three | another | # | more than _) ..1 (appointment | appointments | meeting | meetings | session | sessions) ..1 (and | , | then | or) ..6 (${LOSS})`,
        '(~close | ~discharge) (the)? (case | file | referral | episode (of care)? | from (service | caseload | the service | clinic | our books)) (if | unless | should | after | when | following)',
        `(${COMER} | we | he | she) ..2 (will | would | may) (lose | forfeit) (your | the | their | his | her) (place | slot | appointment | chance | turn | say | right)`,
        '(means | mean | meaning) (forfeiting | losing) ..3 (appointment | place | slot | turn)',
        'no (further | second | more | other | replacement | repeat) (appointments | appointment | meetings | opportunity | opportunities | sessions | chances | slot | offer | offers) (will | can | are | is | shall) (be)? (given | offered | made | available | provided | sent | arranged)?',
        `(if | should) (you | @parent) ~miss (it | this (one)?) ..3 (tough | too bad | hard luck | that @be it | that 's it | you (will | shall))`,
        '(discharged | removed | struck off | taken off (the | our) (list | caseload | books)) ..4 (if | after | following | due to | without further) ',
      ],
      ABSENT,
      {
        unless: [
          ...KIND,
          'assume (that)? (you | parents) (are | is) ..1 (happy | content | in agreement | satisfied | fine)',
          '(messages | slips | forms | emails | replies | letters) ..3 ignored',
          '(hospital | ward | casualty) ..3',
          'would (go | carry) on',
          '@child ..2 (can not | is | was) ..2 (come back | attend school)',
          '(email | letter | text | message | call)  ..2 , i will',
          '@child ..4 (miss | misses | missed) ..3 (school | lessons | lesson | swimming | day | days)',
          'reason',
          '(game | raffle | prize | season | holidays | enter | competition | sale) ..2',
          'last (chance | opportunity) ..2 (to | for) ..3 (see him | see her | play | swim | order | buy | visit the)',
        ],
      },
    ),
    ...clause(
      [
        "(~set | ~make | ~take | ~agree | ~decide | ~discuss | held | ~hold | ~write | ~sign | ~finalise | ~update | ~review | ~close) ..6 in (your | their | her | his | mum 's | dad 's | parents 's | the family 's | parental | the parents') absence",
      ],
      {
        letter: 'nothing is settled until we have talked with you, at a time that suits you',
        plan: 'nothing is settled until we have talked with the family, at a time that suits them',
      },
      {
        unless: [
          'not ..1 (be)? (set | made | taken | agreed | decided | discussed | held | reviewed | updated | closed)',
          'nothing',
          'never',
          'no (decision | decisions | targets)',
        ],
      },
    ),
    ...clause(
      [
        '(late | comments | views | replies | responses | contributions | representations | forms | reports | anything | feedback) ..8 (will | shall | can | may) not be (considered | accepted | read | included | entertained | taken into account | looked at | used)',
        '(will | shall | may) be (disregarded | discounted | ignored | discarded)',
        '(too late | after that date | after this date | late) ..4 (will | can) not (be)? (count | counted | read | considered)',
      ],
      WAIT,
      {
        unless: [
          'pupils',
          'homework',
          '(oral | verbal | telephone | slips | messages | emails)',
          'nothing ..2 (ignored | disregarded)',
        ],
      },
    ),
    ...clause(
      [
        '(parent | parents | anyone | anybody | family | families | those | you | carers) ..12 (may | can | could | must | should | might | will have to | are welcome to | is welcome to) ..1 (try | ask | apply | book | come back | have another go | request one | reapply | wait | rebook) (again | then | one)? (in | until | till | next | after | at) (the | a | new)? ..1 (summer | autumn | spring | winter | term | year | september | january | april | easter | new year | half term | christmas)',
        '(hospital | clinic | health centre | centre | campus | surgery | main office | council offices | civic centre | school | base | our) (site | base | premises | building | clinic | offices | appointments | visits) only',
      ],
      MOVE,
      {
        unless: [
          '(photo | photos | cctv | staff | use | used | swimming | lesson | lessons) ..4',
          '@child ..2 (can | may | could | might) (try | ask) again',
        ],
      },
    ),
  ],
  unlessNear: [
    '(can | could | will | happy to | glad to) (move it | rearrange | ring you | find another)',
    'no child is discharged',
    'another (time | day | date) ..3 (suit | suits | better)',
  ],
  examples: {
    kind: 'letter',
    flags: [
      [
        'We <|shall go ahead without you|> if you are late.',
        'If you cannot come, we can find another time, ring you, or take your views beforehand.',
      ],
      'Please come on Monday. <|If you do not attend, decisions will be made in your absence|>.',
      '<|If you miss two sessions he will be discharged|> from the service.',
    ],
    passes: [
      'If you can’t come, all that happens is that I ring you. No child is discharged from here for a missed appointment.',
      'Nothing will be decided in your absence.',
      'We were going to go ahead without you, but that is not right, so I have asked her for two more dates.',
      'If you cannot attend, we can move the meeting or ring you.',
      'He was discharged from hospital on Friday.',
      'There is a long wait; while you wait, Miss Jha will see Leo each Wednesday and ring you once a month.',
      'Tell us if it has not come and we will chase it.',
    ],
  },
});
