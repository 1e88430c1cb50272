/** "It was agreed", "parents are happy": agreement with nobody's name to it. */
import { defineRule, type Match } from '../../kit/index.ts';
import { around, UNNAMED } from './wording.data.ts';

const AGREED = '[names] agreed';
const VIEWS = {
  letter: 'we would like to check how each person sees this',
  plan: '[name] thinks [view]; [name] thinks [view]',
};

export default defineRule({
  reads: 'sentence',
  title: 'Agreement without names',
  severity: 'information',
  what: '“{words}” does not say who agreed, or whether the family did.',
  why: 'A parent who reads that they agreed to something they did not will trust the next page less.',
  instead: 'Name who agreed, and say what each person who did not would like.',
  source: 'SEND Code of Practice 2015, 1.7 and 9.176',
  phrases: [
    {
      match:
        '^ [ it (was | has been | is) (agreed | mutually agreed | unanimously agreed | generally agreed) (by (all | everyone) ..2)? ] that',
      fix: `${AGREED} that`,
      unless: ['(by | between | with) ..6 (@parent | @child)', 'you and'],
    },
    {
      match:
        '[ it (was | has been) (agreed | accepted | concluded | resolved) (by (all | everyone | the (meeting | group | panel | team | professionals)) ..2) ] that',
      fix: `${AGREED} that`,
    },
    {
      match: '[ it (was | has been) (agreed | unanimously agreed) ] that',
      fix: `${AGREED} that`,
      unless: ['(by | between | with) ..6 (@parent | @child)', 'you and'],
    },
    {
      match:
        '[ (surely | i am sure (that)? | no doubt)? ,? (we | you) (can | could | must | will | would) (surely)? all agree that ]',
      severity: 'warning',
      fix: 'we would like to know whether you agree that',
    },
    {
      match:
        '[ (all | everyone | everybody | all (those)? (present | parties | concerned | involved | professionals | attendees | staff) | (the | those) (meeting | group | team | present | professionals)) (unanimously)? (were | was | is | are)? ..1 (agreed | agree | agrees | in agreement | unanimous | of one mind | concurred | of the same (view | mind | opinion) | on board | of the view) ] (that | with | to)',
      severity: 'warning',
      unless: ['(can | could | must | will | would) (surely)? all agree'],
      fix: (match) => `${AGREED} ${/\w+$/.exec(match.text())?.[0]}`,
    },
    { match: '^ [ agreed that ]', fix: `${AGREED} that` },
    {
      match:
        '^ [ (all | everyone | everybody) (present | at the meeting | there | in the room | involved | parties) ..1 (agreed | agree | happy | in agreement) ] $',
      severity: 'warning',
      fix: AGREED,
    },
    { match: '^ [ (all | everyone) (in agreement | agreed | happy | on board | supportive) ] !(that)', fix: AGREED },
    {
      match: `who:(${UNNAMED}) [ be:(is | 's | are | was | were | seems | seem | appears | appear) ..1 (to be)? (fully | very | quite | broadly | generally)? (happy | content | satisfied | supportive | in agreement | on board | in favour | accepting | fine | comfortable) (with | of) ] (this | the | that | all | our | what | provision | progress | placement | support | it)`,
      fix: `[parent's name] told us that they are glad about`,
    },
    ...around(
      [
        `(everyone | everybody | all) (is | are) ..1 (delighted | happy | thrilled | on board | pleased) (with | about) the ..1 (timetable | plan | arrangement | arrangements | change | changes | decision | placement) ..1`,
        `no (issues | concerns | objections | queries | complaints) ..1 (raised | expressed | reported | voiced) by ..2 (parents | mum | dad | family | mother | father) ..1`,
        `(disagreement | difference | dispute | conflict) ..3 (resolved | settled) by ..4`,
        '((disagreement | disagreements) | differences | differences of (opinion | view) | areas of disagreement | points of disagreement | objections) ..3 (were | was | are | have been | being) (all)? (resolved | settled | dealt with | addressed | ironed out | smoothed over | overcome) ..1 (by)? ..3',
        '(none | nothing) ..1 (parents | mum | dad | family | the family | @parent) ..2 (did not | happy | agreed | content) ..4',
        `(${UNNAMED} | @parent) (did | have | has | had) not (press | push | pursue | raise | object | query | question | contest | challenge | disagree | dissent) ..1 (the point | the matter | any (objection | objections | concern | concerns) | it | this)?`,
        `(${UNNAMED} | @parent) ..1 (eventually | finally | reluctantly | grudgingly | ultimately | in the end) ..1 (agreed | accepted | came (round | around) | conceded | consented | relented | gave in | backed down | signed)`,
        `(${UNNAMED} | @parent) ..1 (relented | conceded | backed down | gave in | were persuaded | was persuaded | were talked round | was talked round | were brought round)`,
        '(the)? (matter | issue | disagreement | difference) (was | is | has been) resolved',
        `(${UNNAMED} | @parent) raised no (objection | objections | concerns | issues | queries)`,
        `^ (parents | mum | dad | family | carers | mum and dad) ..1 (agree | agreed | in agreement | happy | supportive | content) $`,
        `^ (parents | mum | dad | family | carers) ..1 (on board | ok with | okay with | fine with | happy with | in favour | agreeable | supportive of) ..3`,
        `(consensus | general (agreement | feeling) | unanimous view) ..2 (was | is | that | among) ..1`,
        '(no ((objection | objections) | dissent | disagreement)) ..1 (was | were)? (raised | received | recorded | noted | voiced | made)',
        '(parents | mum | dad | family) (aware and (agree | happy) | in full agreement | fully support | fully supportive | consented verbally | on side | onside) ..2',
      ],
      VIEWS,
      { severity: 'warning' },
    ),
    {
      match: '^ [ agreed : ] rest:(..24) (no | not) ..4',
      severity: 'warning',
      fix: (match: Match) => match.text().replace(/^agreed:/i, 'not agreed yet:'),
    },
  ],
  unless: [
    'we all',
    'nothing (that)? (you | he | she | they) (did | said | have done)',
    'but would ..1 (like | rather | prefer)',
    '(whose | her | his | their) reasons',
    '(some | most | two | three | one | not all | half | each) of',
    'agree with (you | mum | dad | @parent-obj)',
    'agreed that (i | we | you)',
    'happy with the (visit | trip | photo | photos | day | party | show | food | lunch)',
    '(earned | proud | lovely | brilliant | wonderful)',
    'if ..4 (agree | agreed | happy)',
    '(are | is | if | whether) you ..2 (happy | agree | content)',
    '(not | nobody | nothing) ..2 (agreed | agree)',
    '(until | before | once | when | unless) ..6 (agree | agreed | happy)',
    '(he | she | they | who) did not agree',
    '(told | tell | said | says | wrote) (us | me)? ..2 (that)? ..2 (happy | content)',
  ],
  // "What we agreed on", beside "where we still differ", is written to be checked.
  excuse: ({ block, start }) => /\b(?:what|where) we (?:all )?(?:agreed?|differ)\b/i.test(block.text.slice(0, start)),
  notSections: ['parent-view', 'child-view'],
  examples: {
    kind: 'plan',
    flags: [
      [
        '<|Surely we can all agree that|> a special school is where she would be happiest.',
        'We would like to know whether you agree that a special school is where she would be happiest.',
      ],
      ['<|It was agreed|> that Callum should drop French.', '[names] agreed that Callum should drop French.'],
      [
        '<|All present were of one mind|> that Callum should drop French.',
        '[names] agreed that Callum should drop French.',
      ],
      'Disagreements to record: none (<|parents did not press the point|>).',
      [
        '<|Differences of opinion at the meeting were resolved by|> the chair.',
        '[name] thinks [view]; [name] thinks [view].',
      ],
      ['<|Everyone present agreed|>.', '[names] agreed.'],
      ['<|Parents in agreement|>.', '[name] thinks [view]; [name] thinks [view].'],
    ],
    passes: [
      'If you agree, Mrs Ali will start on Monday.',
      'Ms Roy and Mr Pryce agreed that Sam will start on Monday.',
      'We have not agreed about lunch yet.',
      'What we agreed on. Everyone also agreed that Sam’s worries are real.',
      'It was agreed with Ms Roy that Sam will start on Monday.',
    ],
  },
});
