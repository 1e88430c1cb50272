/** Papers that reach the family only when the meeting begins, or after it is settled. */
import { defineRule } from '../../kit/index.ts';
import { inPlace, marked, PAPERS } from './wording.data.ts';

const GIVEN =
  '(tabled | handed out | handed round | given out | given (to you)? | distributed | circulated | provided | available | shared | shown | issued | passed round | read out | presented | put round | gone through | ready | waiting | unveiled | revealed)';
const THEN =
  '((on | at | during | in) the (day | meeting | review | start | table | session | room | panel | conference | time | morning) (of the (meeting | review | session | day))? | on arrival | when you (arrive | come | get here | get there | are here) | at (collection | reception | the door | the gate | pick up) | there and then | as we go)';
const READY =
  '(agreed | under way | underway | finalised | finalized | approved | signed | signed off | started | complete | completed | in place | staff)';
const LATE_THINGS = `(them | it | this | everything | (the | our | his | her | their | your)? _? ${PAPERS})`;
const DONE =
  '(done | finished | sent | submitted | signed | agreed | complete | final | finalised | gone | in | over | settled | ready)';
const TOO_LATE =
  /(?:late )?last night|yesterday|this morning|(?:the|on the) (?:night|day|evening|morning)(?: before)?|an hour (?:before|ago)|minutes before/i;
const EARLY = 'will reach you by [date], so that you have time to read and change [what]';

export default defineRule({
  reads: 'sentence',
  title: 'Papers that come too late',
  severity: 'warning',
  what: '“{words}” may leave a parent reading while everyone else is already talking.',
  why: 'It takes time to read, to ask and to think.',
  instead: 'Send the papers ahead, and say by when: two weeks is a good rule.',
  source: 'SEND Code of Practice 2015, 9.176; SEN Code of Practice 2001, 2:7',
  weight: 2,
  phrases: inPlace([
    {
      match: `what:(${PAPERS} ..3) [ (will not | is not | are not | can not) be? (ready | available | finished | out | sent | complete) ..2 (until | before) (the)? (meeting | day | review | we meet | you come) (itself)? ]`,
      fix: 'will reach you by [date], before we meet',
    },
    {
      match: `[ (only (share | send | give out | release) ..2 ${PAPERS} (once | after | when) ..6 ${READY}) ]`,
      fix: 'send drafts out first, so that you can change things',
    },
    {
      match: `(these | they | copies | (reports | report | advice) ..4) [ will be (shared | sent | given | circulated | made available | available | copied | issued) ..1 (with | to) (parents | mum | dad | you | the (family | parents) | @parent) (after | following) (the | our | this)? (annual)? (meeting | review | panel | conference) ]`,
      fix: 'will reach the family by [date], before the meeting',
      unless: ['(minutes | notes | actions | record | certificates | photos | decision | already | final)'],
    },
    {
      match: `^ ..3 ${PAPERS} ..4 [ (to be)? ${GIVEN} (with (parents | family | mum | dad))? (at | on | during | in) (the)? (meeting | review | day | end) ]`,
      fix: 'to reach everyone by [date], before the meeting',
    },
    {
      match: `^ ..3 ${PAPERS} [ to be (read out | tabled | shared | given out | handed out | gone through) (then | there | on the day | at (the)? (meeting | review)) ]`,
      fix: 'to reach everyone by [date], before the meeting',
    },
    {
      match: `^ [ @parent (to | will) (receive | have | get | be given | be sent) (a | the)? (copy | copies | report | reports) ..2 (after | following) (the)? (meeting | review | panel) ]`,
      fix: 'the family will have a copy by [date], before the meeting',
    },
    {
      match: `[ (bring | have) ..2 (the | his | her | a | your)? ..1 (plan | form | forms | paperwork | agreement | report) ..4 for you to (sign | look at | read | see) ]`,
      fix: 'send you the plan by [date], to read and change before you sign',
    },
    {
      match: `[ (share | go through | discuss | present | look at | run through) (the | our | his | her | their | all the | these) ..1 (reports | report | papers | findings | results | assessment | assessments) (with you | together)? (on the day | at the (review | meeting)) ]`,
      fix: 'send you the reports by [date], and go through them with you',
    },
    { match: `[ (will | to | would | can) be tabled ${THEN}? ]`, fix: 'will reach you by [date], before we meet' },
    { match: `[ (is | are) (being | to be) tabled ${THEN}? ]`, fix: 'will reach you by [date], before we meet' },
    {
      match: `[ (was | were) tabled ${THEN}? ]`,
      fix: 'will go to everyone two weeks before, from the next meeting on',
    },
    {
      match: `what:(${PAPERS} ..6) [ (will | can | may | to) be made? ${GIVEN} ..2 ${THEN} ]`,
      fix: ['will reach you by [date], before we meet', 'are with this letter, so that you have time to read them'],
    },
    {
      match: `what:(${PAPERS} ..6) [ (is | are) ${GIVEN} ..2 ${THEN} ]`,
      fix: 'will reach you by [date], before we meet',
    },
    {
      match: `what:(${PAPERS} ..5) [ (was | were) ${GIVEN} ..4 ${THEN} ]`,
      fix: 'will go to everyone two weeks before, from the next meeting on',
    },
    {
      match: `[ (we | i | @staff) (will | can) (have | give you | hand you | show you | let you have | hand out | give out | table | circulate) ..5 ${PAPERS} ..5 ${THEN} ]`,
      fix: 'your copy will reach you by [date], before we meet',
    },
    { match: `[ (see | read | have | get) ${PAPERS} for the first time ]`, fix: 'have had a copy for two weeks' },
    { match: `[ ~circulate round the table ..1 ${THEN}? ]`, fix: 'sent to everyone two weeks before' },
    {
      match: `[ you (will | can | may) (get | have | be given | be shown | receive | see | read | look at | pick up | collect | view) ..6 (${PAPERS} | peek | look | glimpse | it | them) ..7 (${THEN} | in reception | in the waiting room | while you wait) (while you wait)? (to be called in)? ]`,
      fix: 'your copy will reach you by [date], before we meet',
    },
    {
      match: `[ (no need | not need | need not | no reason) ..4 (see | read | have | look at | receive) ..4 ${PAPERS} ..3 (beforehand | before | in advance | first | ahead) ]`,
      fix: (match) =>
        /^no need/i.test(marked(match))
          ? `a copy of each paper with this letter for you to read ${match.beside(1)?.word.norm === 'we' ? 'before' : 'beforehand'}`
          : undefined,
    },
    {
      match: `what:(${PAPERS} ..6) [ (will be | will | is | are | to be | ~go) ..3 (sent | go | goes | given | issued | shared | sent home | home | forwarded | provided | available) ..4 (once | after | when | as soon as) ..6 ${READY} ]`,
      fix: `${EARLY.replace('[what]', 'things')}`,
    },
    {
      match: `[ (~copy | ~send | ~forward | ~share | ~release) (it | this | them | the report | the advice | a copy) to @parent (with | after | alongside | once) ..3 (decision | decided) ]`,
      fix: 'send it to [names] first, so that they can add to it before anything is decided',
    },
    {
      match: `[ ~go through ..3 ${PAPERS} ..3 when (you | mum | dad | parents | the family) (get | arrive | come | are | are here) ..1 ]`,
      fix: 'send you the papers by [date], and go through them with you',
      unless: ['(already | also | again)', '(copy | copies) ..6 (before | with this | beforehand)'],
    },
    {
      match: `[ (can | will | may | could) (see | read | have | look at | have (a | another) (look | read | peek | glance)) ..1 (at)? (the | our | these | any)? ${LATE_THINGS} ..3 (afterwards | after (that | it | the (meeting | panel | decision | review))? | once (we | it | they | everything | the) ..5 ${DONE} | when (we | it | they | everything) ..3 ${DONE} | later) ]`,
      fix: 'will have the papers by [date], in time to talk about them',
      unless: ['(again | too | first | beforehand | already)', '(work | photos | film | book)'],
    },
    {
      match: `[ (on the day | there and then | at the (meeting | review | gate | door) | at pick up) ,? (for (signature | signing) | to sign) ]`,
      fix: 'two weeks before, to read and change, with no hurry to sign',
    },
    {
      match: `[ (handed | given | shown | passed | slipped) ..2 (the | a | your | our)? ..2 ${PAPERS} ..4 (${THEN} | on the (door | doorstep | way in) | as (you | they) (come | walk | sit | arrive) (in | down)? | at the (door | desk)) ]`,
      fix: 'sent a copy by [date], before we meet',
      unless: ['(after | already)', '(last | first) ..2 (weeks | week | month)'],
    },
    {
      match: `[ (sent | emailed | posted | issued | shared | circulated | uploaded | got | received | gave | published | forwarded) ..8 (last night | yesterday | this morning | late last night | the night before | the day before | the evening before | an hour (before | ago) | minutes before | on the morning) ] ..8 (review | meeting | panel | hearing | appointment | tribunal | conference)`,
      fix: (match) => marked(match).replace(TOO_LATE, 'two weeks before'),
      unless: [
        '(sorry | apologise | postpone | rearrange | about | confirm | remind)',
        '(move | moved) the',
        'more time',
      ],
    },
    {
      match: `(bundle | pack | ${PAPERS}) (out | over | across)? [ (last night | yesterday | this morning) (for | before | ahead of) (the | his | her | your | their | a | this | today 's)? _? (review | meeting | panel | hearing | conference | tribunal) ]`,
      fix: (match) =>
        marked(match).replace(/^(?:last night|yesterday|this morning) (?:for|before|ahead of)/i, 'two weeks before'),
      unless: ['(sorry | apologise | postpone | rearrange)', 'more time'],
    },
    {
      match: `${PAPERS} ..2 [ (handed | given | passed | shown) to (you | them | parents | @parent-obj) ..2 (${THEN} | as (you | they) (walk | come | arrive | sit | go) (in | down)?) ]`,
      fix: 'sent to you by [date], before we meet',
      unless: ['(after | already)'],
    },
    {
      match: `${PAPERS} [ (will be | are | is | were) (waiting | laid out)? on the (table | tables | chairs | seats | desk) ]`,
      fix: 'will reach you by [date], before we meet',
      unless: ['(also | already | spare)', '(work | photos | book | books)'],
    },
    {
      match: `(review | meeting | panel | hearing | conference) ..6 [ ${PAPERS} ..4 (arrived | came | reached (you | us | them | parents) | were sent | was sent | went out) ..3 (last night | yesterday | this morning | the night before | the day before | on the (day | morning)) ]`,
      fix: (match) => marked(match).replace(TOO_LATE, 'two weeks before'),
      unless: ['sorry', 'apologise', 'postpone', 'rearrange', 'more time'],
    },
    {
      match: `[ (see | seen | read | look at | view | have sight of) ..2 (it | them | the (plan | report | draft | papers | notes)) (for the first time)? ..1 (at | in | during) the (meeting | review) ]`,
      fix: 'have a copy by [date], before the meeting',
      unless: ['(beforehand | before | again | already | also | did not | not)'],
    },
    {
      match: `(report | reports | papers | paperwork | documentation | agenda | documents | draft) (are | is | will)? [ (to follow | will follow | follow later | follow in due course) ]`,
      fix: 'will reach you by [date]',
      unless: ['by (@day | # | the)', 'before', 'on (#| @day | the #)'],
      severity: 'information',
    },
  ]),
  unless: [
    '(nothing | no (new)? papers | not) ..3 (tabled | handed | given)',
    'bring',
    '(enclosed | attached)',
    '(two | three | four | # ) weeks',
    'fortnight',
    'days before',
  ],
  examples: {
    flags: [
      ['Reports <|circulated at meeting|>.', 'Reports to reach everyone by [date], before the meeting.'],
      ['The report <|will follow|>.', 'The report will reach you by [date].'],
      [
        'We will <|share the reports at the review|>.',
        'We will send you the reports by [date], and go through them with you.',
      ],
      [
        'His teachers’ reports <|will be tabled on the day|>.',
        'His teachers’ reports will reach you by [date], before we meet.',
      ],
      [
        'Copies of the report <|will be given out on the day|>.',
        'Copies of the report will reach you by [date], before we meet.',
      ],
      '<|You can read the draft plan in reception while you wait|>.',
      'Written reports <|were circulated round the table at the start|>.',
      'A copy of this plan <|will be sent home once it has been agreed|> by staff.',
    ],
    passes: [
      'Please bring any papers you would like to show us on the day.',
      'We will go through the enclosed report together at the meeting.',
      'The notes of today’s meeting will be sent to you by Tuesday.',
      'The draft goes to them ten days before.',
      'Lunch will be provided on the day.',
    ],
    kind: 'letter',
  },
});
