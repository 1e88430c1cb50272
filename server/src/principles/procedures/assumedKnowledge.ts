/** A parent is taken to know how things are done. */
import { defineRule } from '../../kit/index.ts';
import { inPlace, marked } from './wording.data.ts';

const PROCESS =
  '(process | procedure | procedures | protocol | protocols | channels | route | routes | arrangements | steps | system | timescales | rules)';

export default defineRule({
  reads: 'sentence',
  byWords: true,
  title: 'Taken as known',
  severity: 'information',
  what: '“{words}” takes for granted what a parent may never have been told.',
  why: 'Somebody who does not know is then ashamed to ask.',
  instead: 'Say what happens next, who does it, and by when.',
  source: 'SEN Code of Practice 2001, 2:7; Children and Families Act 2014, s.19(c)',
  weight: 5,
  phrases: inPlace([
    {
      match: `[ (the | our) (usual | normal | standard | necessary | established | customary | required | due) ${PROCESS} (will | would | to | is to | are to | has to) (now)? (be)? (followed | apply | applies | start | begin | commence | take its course | be followed | gone through) ]`,
      fix: 'next, [who] will [what] by [date]',
    },
    {
      match: `[ (via | through | follow | following | using | under | in) (the | our) (usual | normal | standard | established | proper | correct | appropriate) (way)? ${PROCESS} ]`,
      fix: 'by ringing [name] on [phone], who will explain each step',
    },
    {
      match: `[ as you (know | are aware) ,? (the | our) ..1 (usual | normal | standard) ..1 ${PROCESS} (apply | applies | will be followed | is followed | will start) ]`,
      fix: 'next, [who] will [what] by [date]',
    },
    {
      match: `[ (move | go | moving | progress | proceed | escalate | pass) (on)? to (the)? (next | second | third | final | formal) (stage | step | level | phase) ] ..4 $`,
      fix: 'go on to [what happens next, and who decides it]',
      unless: ['(which | where | meaning | that is)', '(game | race | competition | swimming | book | scheme)'],
    },
    {
      match: `[ (the | due) process (must | has to | will | needs to) (be followed | take its course | run its course | apply) ]`,
      fix: 'next, [who] will [what] by [date]',
    },
    {
      match:
        '[ as you (will | may | should | must | are no doubt | no doubt | will no doubt | will doubtless) (know | be aware | aware | be familiar | already know) (that)? ,? ] ..8 (deadline | process | procedure | policy | regulations | law | act | panel | rights | criteria | timescale | timescales | statutory | transfer | funding | code | guidance | threshold | framework | cycle | system | review | ehcp | plan | reviews)',
      fix: 'you may not have met this before:',
    },
    {
      match:
        '[ (you will (no doubt)? | you are (no doubt)? | you should | you (must | may) (well)?) (be)? (familiar with | aware of | conversant with) (your | the | our) ..3 (rights | process | procedure | procedures | policy | criteria | code | guidance | timescales | system | law | regulations) (of _)? ]',
      fix: (match) =>
        `this page explains your ${/rights/i.test(marked(match)) ? 'rights' : 'part in this'}, and [name] on [phone] can go through it with you`,
    },
    {
      match: `[ (the | our) (usual | normal | standard | customary | ordinary | same) ..2 (rules | rights | rights of appeal | deadlines | timescales | time limits | conditions | stages | appeal rules | complaints procedure | appeals procedure | terms | criteria) (will | would)? (apply | applies | hold) ]`,
      fix: 'if you do not agree, [what you can do] by [date], and [name] on [phone] can help you',
      unless: ['(uniform | homework | lunch | phone | playground | game)'],
    },
    {
      match: `[ (there is | you have) (a | another | one) (further | second | third | next | final | other) (stage | step | route | avenue | tier) (, as (per | set out in | laid down in | in) (the | our) ..2 (policy | procedure | guidance | code))? ]`,
      severity: 'warning',
      fix: 'you can go on to a second stage: [what it is]; to use it, ring [name] on [phone] by [date]',
      unless: [
        '(stage | step | route | tier) , (where | in which | at which)',
        '(which means | you can | to use it | ring | write to | write to us | by @day)',
      ],
    },
    {
      match: `[ (rights | right) of appeal ..3 (apply | applies | as usual | are as set out | are set out in (the | our) ..2 (code | regulations | act | policy | legislation)) ]`,
      fix: 'the page enclosed explains how to appeal, by when, and who can help you free of charge',
    },
    {
      match: `[ (in accordance with | as per | pursuant to | under) (the | our) ..2 (policy | procedure | procedures | protocol | protocols | framework | guidance | regulations) (the)? (next | further | second) (stage | step) ]`,
      fix: 'the next step is [what], by [date]; [name] will explain it',
    },
    { match: '[ (it goes without saying | needless to say) ]', fix: 'it may help to know' },
    {
      match: `[ (you know | you will know) (how (it | this | the system) works | the (drill | score | routine | procedure)) ]`,
      fix: 'here is what will happen: [steps]',
    },
  ]),
  unless: ['(here is | this is) how', 'which (is | are | means)', 'enclosed'],
  examples: {
    flags: [
      ['We will <|go to the next stage|>.', 'We will go on to [what happens next, and who decides it].'],
      ['<|The usual process will now be followed|>.', 'Next, [who] will [what] by [date].'],
      '<|As you will know,|> the transfer deadline applies.',
      '<|You will no doubt be familiar with your rights of appeal|>.',
    ],
    passes: [
      'If the review does not change things, there is a second stage, where three other people will hear you.',
      'As you will know from Ali, the class hatched chicks this week.',
      'He used the usual door.',
      'If you are not familiar with the steps, I can go through them with you.',
      'As you know Sam best, please tell us.',
    ],
    kind: 'letter',
  },
});
