/** Meetings and dates that are said to be fixed. */
import { defineRule } from '../../kit/index.ts';
import { clause, MOVE } from './phrasing.data.ts';
import { WHEN } from './words.data.ts';

const MOVED =
  '(~move | ~rearrange | ~reschedule | ~change | ~alter | ~postpone | ~swap | ~amend | ~vary | ~shift | ~rebook | ~juggle | ~adjust | re (arrange | arranged | arranging | schedule | scheduled | book | booked) | (put | moved | pushed) back | brought forward | (make | making) (changes | alterations | exceptions))';
const SLOTS =
  '(appointment | appointments | slot | slots | date | dates | time | times | session | sessions | opportunity | option | availability | gap | gaps | space | spaces | day | window | week | meeting)';
const NOT_ABLE =
  '((can | could) not (now)? | will not (now)? | shall not | may not | @be unable to | @be not able to | @be (not | never) possible to | not possible to | impossible to | @be not in a position to | not going to | no longer able to | @be not prepared to | not willing to | refuse to | have no intention of)';
const THING =
  '(time | date | dates | times | slot | slots | timing | timings | day | days | appointment | appointments | arrangement | arrangements | meeting | review | venue | room | hour | schedule | rota | diary)';

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
    ...clause(
      [
        `${NOT_ABLE} be? (${MOVED})`,
        `(the | that | this | our | my | your | @be | and) (only | sole | one and only | last | final | single) (available | remaining | free | possible)? ${SLOTS} (available | we have | we can offer | left | on offer | i have | before | until | this (term | year) | open to you | you will | i can (do | offer | manage) | we can (do | manage))`,
        `(the | that | this | it) (@be) (the | our | my | your) (only | sole | last | final | one and only) ..2 (${SLOTS} | chance | one)`,
        `^ (only | last | final) (available | remaining | free)? (${SLOTS} | chance)`,
        `(alternative | other | another | different | further | new | replacement) (${SLOTS} | arrangements) ..1 (can not | will not | are not | is not) (be)? (offered | available | possible | arranged | given | provided | made)`,
        '(that | this | it | then) ..2 or nothing',
        '(can not | could not | not) (do | offer | manage | make) (any | another) (other)? (day | time | date | slot | days | times | dates)',
        '(everyone else | everybody else | all the others) (has | have) (said yes | agreed | confirmed | accepted | signed up)',
        `(will not | can not | not going to) be (repeated | rerun | run again | held again | offered again | put on again)`,
        `${NOT_ABLE} (offer | give | arrange | find | provide | make | do) (you)? (another | an alternative | any (other | alternative) | alternative | different | a (second | different | new | later))`,
        `(@staff | we | i) ..1 (am | is | are | can) only (free | available | in | here | around | do | make | manage | be there) ..4 (@day | mondays | tuesdays | wednesdays | thursdays | fridays | # | mornings | afternoons | period)`,
        'only (weekday | week day)? (mornings | afternoons | weekdays | school hours | office hours | term time) (are | is | can | will | may | @be)',
        `only (meet | see | offer | hold | run | speak to | talk to | ring | take | do | meeting) ..3 (on | in | at | during | between | before | after) (the)? (@day | mondays | tuesdays | wednesdays | thursdays | fridays | # | mornings | afternoons | school | office | week | day)`,
        '(one | your last | your only | your final | last | final) (chance | slot | session | date | time | opportunity) only',
        '(last | only | final | one) chance (to | for) ..2 (meet | see | talk | speak | attend | come | this | book | discuss | us)',
        `(there @be | is | are | have | has | got) (one | only one | just the? one | just one) (session | date | slot | time | meeting | appointment | day) (only | available | left)`,
        `no (other | alternative | further | more | later | earlier | additional | different | second) (available | suitable)? (${SLOTS} | arrangements | meetings) ..1 (@be | can | will | available | possible | left | on offer | offered | exist | this | until | before | to offer | $ | ,)`,
        `(have | has | there (is | are) | with | offer | offering | do not have any | there @be not any | have not got any | can not offer (any | an | you)) (no | any | an | another) (other | alternative | another | more | later | earlier) (available | suitable)? ${SLOTS}`,
        `(please | kindly | so | do) ..1 (do not | not | no) ..1 (ask | request | requests | bother asking | try) ..3 (swap | swaps | change | changes | move | rearrange | alter | reschedule | another | a different | a change)`,
        `(requests | request) (to | for) (a)? (swap | change | move | changes | rearrange | alter | reschedule | alternative | another | different) ..4 (can | will | are | is | shall) ..2 (not | refused | declined | considered | no)`,
        `(it | that | so it | meeting | review | appointment) (has to be | must be | will have to be | needs to be | has got to be | is going to have to be) (on | at)? (the)? ${WHEN}`,
        '(otherwise | or else | failing that | if not) ..4 (will | would | must | has | have | is) ..2 (have)? (to)? ..1 (wait | be | go back | join) ..3 (until | till | next | autumn | spring | summer | september | january | the queue)',
        `(then | now | that | it @be | take it or) or (never | leave it | ${WHEN} | next (term | year | week) | not at all | nothing)`,
        'take it or leave it',
        '(rescheduling | rearranging | moving | changing | altering | postponing | swapping) ..4 (is | @be) (not (possible | an option | allowed | permitted | available | something) | impossible | out of the question)',
        '(there @be | is) no (changing | moving | altering | shifting | rearranging | going back on) (it | that | this | the)',
        '(appointment | meeting | slot | place | date | offer | review) ..2 @be (offered | given | made | available | held | run) (only)? once',
        '(one | a single) (meeting | session | date | appointment | review) and (one | a single | only) ..1 (meeting | session | date | appointment | review | only)',
        '(and)? (that @be that | that @be final | end of (story | discussion)) ..1 $',
        '(the)? (time | date | day | venue | slot) (@be | has been) (now)? (set | decided | settled) ..1 (, sorry | sorry | and that @be that)',
        'now or never',
        '(all | our | most) ..2 (reviews | meetings | appointments | clinics) (take place | are held | @be | happen | run | are arranged) ..2 (during | in | within | between) (the)? (school | working | office | normal) (day | hours | working hours)',
        '(leaves | leave | leaving | have | has | there @be | is | with | got) (us | me | you)? (no | little | not any | very little | zero | not much) (leeway | flexibility | room for manoeuvre | wiggle room | slack | scope (to | for) (change | move | alter | movement) | room to (move | manoeuvre) | give)',
        `${THING} ..3 (is | are | @be) (non negotiable | not negotiable | fixed | final | set in stone | not flexible | inflexible | immovable | not up for (discussion | negotiation) | locked in | firm | as stated | as given | confirmed and final | not open to (change | discussion | negotiation) | cast in stone)`,
        `(non negotiable | fixed | immovable | inflexible | final | strict) ${THING} ..1 (, | $ | please | so | and | no)`,
        '(diary | diaries | timetable | calendar | clinic | clinics | schedule) (is | are | @be) (full | full up | chock a block | solid | booked up | packed | jam packed | closed | fully booked | rammed)',
        '(@staff | we | i) (@be) (fully booked | booked solid | booked up) (until | till | for | so | on | and | , | before)',
        '(do not | can not | will not | never | unable to | not able to | no longer) (do | offer | hold | run | schedule | arrange | accommodate | provide | have | make | see (parents | people | anyone) | meet (parents | people)? | open) ..3 (evening | evenings | weekend | weekends | after hours | late (appointments | meetings | slots) | early (appointments | meetings | mornings) | individual (requests | preferences) | requests for | other times | out of hours | twilight | after school | before school | lunchtimes | outside (school | working | office) hours | outside of)',
        '(have been | has been | are | were | is | being) (released | booked | timetabled | covered) ..6 so (we | it | this | the | i) ..6 (can not | unable | has to | must | not | will not) ..3',
        '(no sooner | not a day earlier)',
        'no (swaps | changes | exceptions | rearranging | extensions | alterations | alternatives | rescheduling | substitutions | postponements | cancellations) ..1 (@be | will | can | please | allowed | $ | possible | permitted | whatsoever | , )',
        '(once (booked | made | set | confirmed | given) | after booking) ..6 (can not | will not | may not | no) ..3',
        '(we | i) (do | does)? (can | could | will) not (chop and change | keep (changing | rearranging | moving) | run around | hang around | wait any longer for you)',
        "(that @be | this @be | it @be | this 's | it 's | those are | these are) (all | the best | as good as) (we | i) (can | could | have | am able to | are able to) (do | offer | manage | got | to offer | give)",
        '(impossible | not possible) to (find | offer | arrange | make) (another | any other | a different | an alternative | other)',
        '(has | have | had) (to)? ..1 be (then | that day | that time | on that day | in that slot)',
        '(2 b | has to b | has 2 be | has 2 b | got 2 b | gotta be) ..3',
        '(first come first served)',
      ],
      MOVE,
      {
        unless: [
          '@child ..2 (can not | will not | unable | could not | not able) ..3',
          '(nothing | no reason) (to | will | that | can | has | is) ..3',
          '(support | placement | medication | seat | mind | nappy | clothes | uniform | past | law | exam board | bank)',
          'not the only',
          'first and only',
          'only time ..1 (he | she | they | @child)',
          'last (time | session | date | meeting | week | day | year | term) (we | you | he | she | was | i | of term)',
          'the only one (who | of)',
          'no (changes | further meetings) (in | to | were | have)',
          '(no further | no more) (appointments | meetings | sessions) (are | is)? (needed | necessary)',
          'not (fixed | final | set | negotiable)',
          'unless you',
          '(closing | term) (date | dates) ..8',
          'no other (option | options) ..2 considered',
        ],
      },
    ),
  ],
  unlessNear: [
    '(you can | can | could) (attend | join) by (video | phone)',
    'another (day | time | date | way) ..4',
    'if ..1 (that | this | it) is no good',
    'ask for another',
    'on a day (you | that you) choose',
    'film for anyone',
    '(ring | call | phone | tell | ask | email | text) (you | me | us | her | him)',
    '(by | over the | on the) (phone | video)',
    'if you need longer',
    '(tell | ask) (me | us)',
  ],
  unless: [
    'if ..1 (that | it | this) (is | does | do) (not suit | not work | no good | not good | awkward | difficult)',
    'tribunal ..4 hearing',
    'until (you | we) have',
    'can also',
    'not a rule i can bend',
    '(whenever | whichever) suits',
    'when suits',
  ],
  examples: {
    kind: 'letter',
    flags: [
      [
        'The appointment <|cannot be moved|>.',
        'If this does not suit you, tell us and we will find another time or way.',
      ],
      'The <|diary is full|> until July.',
      'Please note that <|this is the only appointment|> available.',
      'I can do 2.15 on the 9th. <|Otherwise it will have to wait until|> the autumn.',
    ],
    passes: [
      'The tribunal has fixed the hearing for 14 May and we cannot change it. You can attend by video, or ask for another date.',
      'As you asked, we have booked 10 am on Tuesday, and it can move if your shift changes.',
      'The nurse can only be with us on the 12th. If that is no good for you, she will write to us.',
      'He is the only one who can open the gate.',
      'The last time we met, you told us about his sleep.',
    ],
  },
});
