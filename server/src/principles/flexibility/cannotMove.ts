/** Meetings and dates that are said to be fixed. */
import { defineRule } from '../../kit/index.ts';
import { WHEN } from './words.data.ts';

const MOVED =
  '(~move | ~rearrange | re (arrange | arranged | schedule | scheduled) | ~reschedule | ~change | ~alter | ~postpone | ~swap | put back | brought forward | ~amend | ~vary)';
const SLOTS =
  '(appointment | appointments | slot | slots | date | dates | time | times | session | sessions | chance | opportunity | one | option | availability | gap | space)';

export default defineRule({
  reads: 'sentence',
  title: 'A time that cannot move',
  severity: 'warning',
  weight: 3,
  what: '“{words}” leaves a parent who is not free then with nowhere to go.',
  why: 'Families have shifts, other children, buses and bad days.',
  instead: 'Say what can bend: the time, the place, a call, or views sent beforehand.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 6.65 and 9.176',
  notSections: ['child-view', 'strengths', 'needs', 'outcomes', 'help', 'progress', 'context'],
  phrases: [
    {
      match: `[ (can not | could not | will not | @be unable to | @be not able to | @be not possible to | not possible to | is not in a position to | not going to) be? (${MOVED}) ]`,
      unless: [
        '@child ..2 (can not | will not | unable)',
        '(nothing | no reason) ..4',
        'support',
        'placement',
        'medication',
        'seat',
      ],
      fix: 'can be moved if it does not suit you',
    },
    {
      match: `[ (the | that | this | our | my | your | @be)? (only | last | final | sole | one and only) (available | remaining | free | possible)? (${SLOTS}) (available | we have | we can offer | left | on offer | i have | that)? ]`,
      unless: [
        'not the only',
        'first and only',
        'only time (he | she | they | @child)',
        'last time',
        'last session',
        'last one',
        'last date',
        'the only one (who | of)',
        'last (appointment | slot) of',
        'the only times? (@child | he | she)',
      ],
      fix: 'just a first suggestion',
    },
    { match: `[ one (chance | slot | session | date) only ]`, fix: 'one of several dates' },
    {
      match: `[ (there is | is) (one | only one) (session | date | slot | time | meeting) only? ] ..3 (and | so | only | $)`,
      fix: 'this is a first date',
    },
    {
      match: `[ no (other | alternative | further | more | later | earlier | additional) (available)? (${SLOTS} | times | arrangements | meetings | appointments) ]`,
      unless: ['no further appointments? (are | is)? (needed | necessary)', 'no other options? ..2 (considered)'],
      fix: 'other times, if you tell us what suits you',
    },
    {
      match: `[ please do not ask (to | for | us) (swap | change | move | rearrange | another | a different | alter) ]`,
      fix: 'please tell us if another time would suit you better',
    },
    {
      match: `[ (it | that) (has to be | must be | will have to be) (${WHEN}) ]`,
      unless: ['why it has to be'],
      fix: 'I have suggested that day, and another can be found',
    },
    {
      match: `[ (otherwise | or else | failing that) ..3 (will | would | must) (have to)? (wait | be) ..3 (until | till | next) ]`,
      fix: 'If that is no good, tell me what would suit you better',
    },
    {
      match: `[ (then | now | that) or (never | ${WHEN} | next (term | year | week)) ]`,
      fix: 'then, or at another time that suits you',
    },
    {
      match: `[ (leaves | leave | leaving | have | has | there is | is) (us | me | you)? (no | little | not any | very little) (leeway | flexibility | room for manoeuvre | wiggle room | scope (to | for) (change | move) | room to move) ]`,
      fix: 'can still be changed if you tell us what suits you',
    },
    {
      match: `[ (time | date | dates | times | slot | timing | day | appointment | arrangements) ..2 (is | are) (non negotiable | not negotiable | fixed | final | set in stone | not flexible | inflexible | immovable) ]`,
      unless: ['not (fixed | final | set)', 'not set in stone'],
      fix: 'the time can still change to suit you',
    },
    {
      match: `[ (diary | diaries | timetable | calendar | clinic) (is | are) (full | chock a block | solid | booked up | packed) ]`,
      fix: 'diary is busy, but I will make room for a time that suits you',
    },
    {
      match: `[ (do not | can not | will not | never | unable to) (do | offer | hold | run | schedule | arrange | accommodate) ..2 (evenings? | weekends? | mornings? | after hours | late (appointments | meetings) | (individual)? requests | requests for | other times | changes | out of hours | home visits | phone calls | video) ]`,
      fix: 'can look at other times with you, and we can also talk by phone or video',
    },
    {
      match: `[ only (weekday mornings | mornings | school hours | office hours | weekdays | term time | tuesdays | mondays | wednesdays | thursdays | fridays | the mornings) ] (are | is | ever | for | can | may)`,
      fix: 'mornings, or another time that suits you,',
    },
    {
      match: `[ (during | within | in | between) (school | office | working | normal | core) hours only ]`,
      fix: 'in school hours, or early or late if that is easier for you',
    },
    {
      match: `[ (school | office | working) hours only ]`,
      fix: 'in school hours, or early or late if that is easier for you',
    },
    {
      match: `[ (have been | has been | are | were | is) (released | booked | timetabled) ..6 so (we | it | this | the) ..6 (can not | unable | has to | must | not) ..3 ]`,
      fix: 'are free then, and we can find another time if it does not suit you',
    },
    { match: `[ (not and before | and not before | no sooner | not a day earlier) ]`, fix: 'or sooner if you ask' },
    {
      match: `[ no (swaps | changes | exceptions | rearranging | extensions) ] ..3 (@be | will | can | please | allowed | $)`,
      unless: ['no changes (in | to | were | have)'],
      fix: 'changes are fine: just tell us',
    },
    { match: '[ (we | i) (do | does) need to keep it to ]', fix: 'we have set aside' },
  ],
  unlessNear: [
    '(you can | can | could) (attend | join) by (video | phone)',
    'another (day | time | date | way) ..4',
    'if that is no good',
    'ask for another',
    'on a day (you | that you) choose',
    'film for anyone',
    'ring you',
  ],
  unless: [
    'if (that | it | this) (is | does) (not suit | no good | not good | awkward | difficult)',
    'tribunal ..4 hearing',
    'until (you | we) have',
    'can also',
    'not a rule i can bend',
  ],
  examples: {
    kind: 'letter',
    flags: [
      ['The appointment <|cannot be moved|>.', 'The appointment can be moved if it does not suit you.'],
      'The <|diary is full|> until July, so <|please do not ask to swap|>.',
      'Please note that this is <|the only appointment available|>.',
      'I can do 2.15 on the 9th. <|Otherwise it will have to wait until|> the autumn.',
    ],
    passes: [
      'The tribunal has fixed the hearing for 14 May and we cannot change it. You can attend by video, or ask for another date.',
      'As you asked, we have booked 10 am on Tuesday, and it can move if your shift changes.',
      'The nurse can only be with us on the 12th. If that is no good for you, she will write to us.',
      'He is the only one who can open the gate.',
    ],
  },
});
