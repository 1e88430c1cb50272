/** Our own next step, at no time in particular. */
import { defineRule } from '../../kit/index.ts';
import { inPlace, marked } from './wording.data.ts';

const US =
  '(we | i | @staff | (the | his | her | your | this) (assessment | review | visit | meeting | test | referral | session | sessions | support) | someone | somebody | they | the decision | a decision | an outcome | a letter | a date | a report | reports | it | this | you | parents | details | further information | more information | news | an appointment | the plan | the report | results | @parent)';
const LATER =
  '(shortly | soon | presently | anon | before you know it | any day now | in a bit | in a while | at some (point | stage | time) | sometime | some time (soon | next (week | month | term | year) | this (term | year)) | before (too)? long | in the (near | foreseeable) future | at a later (date | stage | point | time) | in (good | due) time | when (time | capacity | staffing | resources | diaries | workload) (allows | allow | permits | permit) | at the (earliest | first) opportunity | at our earliest convenience | at the appropriate (time | point | stage) | in the next (couple of | few | two or three) (days | weeks | months) (or so)? | in the (coming | next few | following) (days | weeks | months) | over the (coming | next few) (days | weeks | months) | one of these days | further down the line | down the line | nearer the time | when (i | we | they | things | staff | she | he) (get | have | has | find | are | is) (a | the | some | less | more)? (chance | moment | time | minute | second | quieter | busy | capacity | breathing space | free) | when (we | i | they) can | once (the | a | all) ..4 (concluded | finished | collated | processed | finalised) | as soon as (possible | practicable | we (can | are able | have (capacity | time | a space | the staff | staff)) | i (can | am able) | they (can | are able) | one becomes available | a (slot | place | space) (becomes available | comes up)) | asap | as and when | eventually | sooner or later | by and by | sharpish)';

export default defineRule({
  reads: 'sentence',
  byWords: true,
  title: 'Some time, no day',
  severity: 'information',
  what: '“{words}” leaves a parent waiting without knowing for how long.',
  why: 'A day to count on is easier to bear than “soon”.',
  instead: 'Give a date by which it will happen, even a late one.',
  source: 'SEN Code of Practice 2001, 2:7; Children and Families Act 2014, s.19(c)',
  phrases: inPlace([
    {
      match:
        '(we | i | @staff) will [ (let you know | get back to you | be in touch | keep you (posted | informed | updated | in the loop)) ] $',
      fix: 'ring you by [date]',
      unless: ['(if | when | as soon as | once | what | how | whether | and then)', 'either way'],
    },
    {
      match:
        '(appointment | place | slot | date) ..3 will be ..4 [ (when | once | as soon as) (one | a (place | slot | space | date)) (becomes | is | comes up) ..1 (available | free)? ]',
      fix: 'by [date]',
    },
    {
      match:
        '(report | reports | paperwork | letter | plan | notes | minutes | draft | papers) ..1 will ..5 [ (whenever | as and when) (it | they | we | that) @be (done | ready | finished | available | sorted | complete) ]',
      fix: 'by [date]',
    },
    {
      match:
        '(date | dates | time | details | venue) ..1 [ (will be | to be) (confirmed | sent | arranged | announced | given | fixed | agreed) (later | in due course | shortly | soon | separately | nearer the time | when ..4)? ] ..2 $',
      fix: 'will be with you by [date]',
    },
    {
      match:
        '(will | to) be (sent | posted | shared | given | available | ready) ..2 [ (when | once | as soon as) (it | they | this | these) (is | are | has been | have been) (ready | finished | complete | completed | written | available | typed | signed off) ]',
      fix: 'by [date]',
    },
    {
      match:
        '(we | i | @staff | someone) will (be in touch | write | ring | call | contact you | let you know | get back to you | tell you) [ (once | when | as soon as) (a | the) (decision | outcome | panel | application | referral | assessment | report) (has | have | is | are) (been)? (made | reached | taken | agreed | met | considered | received | in | through | known | decided | heard | sat | processed | complete | ready) ]',
      fix: 'by [date]',
    },
    {
      match:
        '(review | reviewed | review date | next review | timescale | by when | when | date | deadline) : [ (ongoing | on going | tbc | tba | as needed | as required | when needed | in due course | termly | regularly | to be confirmed | to be agreed | to be arranged) ] $',
      fix: '[date], at a time that suits the family',
      unless: ['termly'],
    },
    {
      match:
        '^ [ when (behaviour | attendance | things | he | she | @child | the situation) (improve | improves | settles | settle | calms down | is ready | is calmer | can cope) ] $',
      fix: 'on [date], and we will look at it with the family before then',
    },
    { match: '[ in due course ]', fix: 'by [date]' },
    { match: '[ in the fullness of time ]', fix: 'by [date]' },
    {
      match: `${US} (will | shall | should | can | hope to | ~aim to | ~plan to | @be going to) ..9 [ ${LATER} ..2 (next (term | week | month | year))? ]`,
      fix: 'by [date]',
    },
    {
      match: `(@staff | someone | somebody | sendco | senco | teacher | team) to ..6 [ (in due course | shortly | soon | at some point | asap | as soon as possible | when time allows) ]`,
      fix: 'by [date]',
    },
    { match: '[ watch this space for what:(..12) ] $', fix: 'we will send you {what} by [date]' },
    {
      match:
        '(return | back | full time | full timetable | full days | start | rejoin | resume | come in | attend | increase | hours | extended | lessons | stay | until | again) ..8 [ (when | once | until | as soon as) (we | staff | school | the school | teachers | the team | i | the head) (feel | feels | think | thinks | consider | considers | judge | judges | decide | decides | believe | are satisfied | is satisfied | are happy | deem) (that)? (he | she | they | it | @child)? ..2 (is | are)? ..3 (ready | able | right | appropriate | fit | calm | settled | can cope | suitable | time)? (to (cope | manage | come back))? ..2 ]',
      fix: 'by [date], and we will look at it with you on [date] before then',
      unless: ['you (and | both | all) ', 'with you'],
    },
    { match: '[ watch this space ]', fix: 'we will write to you by [date]' },
    { match: '[ (bear with us | hang on in there | sit tight) ]', fix: '[name] will ring you by [date]' },
    {
      match:
        '[ will be (reviewed | revisited | updated | discussed | looked at | considered | confirmed | arranged) (at a later date | in due course | at some point | shortly | soon | when (appropriate | possible | necessary | needed) | as (appropriate | necessary | needed)) ]',
      fix: (match) => marked(match).replace(/^will be (\w+(?: at)?) .*$/i, 'will be $1 on [date]'),
    },
    {
      match:
        '[ no (timescale | timescales | timeframe | date) (has been | have been | can be) (given | agreed | fixed) ]',
      fix: '[name] will tell you the date by [date]',
    },
    {
      match: `[ (date | dates | time | venue) (tbc | tba | to be (confirmed | advised | arranged | announced | determined)) ]`,
      fix: (match) => `${marked(match).split(' ')[0]}: [day, date and time], or tell me what suits you`,
    },
  ]),
  unless: [
    '(he | she | you | they | mum | dad | @parent) (will | can) (pick | choose | decide | say)',
    'by (@day | # | the end of)',
    '(on | before | until | within) ..3 (@day | @month | # | days | hours)',
    '(see | speak to | talk to | chat to | hear from | meet) (you | me | us | him | her | them | everyone) (all | both)? soon',
    '(get | feel | be) (well | better) soon',
    '(hope | hopes)',
    '(feel | feels | cope | settle | grow | outgrow | learn) ..5 (soon | before long | eventually | in (good | due)? time | in the end | sooner or later)',
    'as soon as (you | he | she | @child)',
    '(please | do | could you | can you | if) ..6 as soon as',
    'the (words | word | phrase | phrases)',
  ],
  examples: {
    flags: [
      ['The report will be sent out <|when it is ready|>.', 'The report will be sent out by [date].'],
      ['We will be in touch <|once a decision has been made|>.', 'We will be in touch by [date].'],
      ['A date <|will be confirmed later|>.', 'A date will be with you by [date].'],
      ['We will write to you again <|in due course|>.', 'We will write to you again by [date].'],
      ['I will ring you <|shortly|> about the trip.', 'I will ring you by [date] about the trip.'],
      ['<|Watch this space for news of the new timetable|>!', 'We will send you news of the new timetable by [date]!'],
      ['The therapist will see Ola <|as soon as possible|>.', 'The therapist will see Ola by [date].'],
    ],
    passes: [
      'Mr Pollock will pick the day and the hour nearer the time.',
      'I will ring you by Friday 12 June, and sooner if the report comes early.',
      'Ring us as soon as you can if the dose changes.',
      'We have taken the words ‘as appropriate’ and ‘in due course’ out of every plan this year.',
      'We look forward to seeing you soon.',
      'I will ring you soon, and by Monday at the latest.',
    ],
    kind: 'letter',
  },
});
