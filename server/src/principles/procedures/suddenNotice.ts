/** A meeting or a reply wanted at once. */
import { defineRule } from '../../kit/index.ts';
import { inPlace, VERY_SOON } from './wording.data.ts';

const HAND =
  '(send | return | reply | respond | sign | signed | returned | received | hand | handed | complete | completed | answer | rsvp | confirm | submit | submitted | back | views | comments | forms | form | slip)';
const AT_ONCE =
  '(by ..3 (tomorrow | tmrw | today | tonight) (morning | afternoon | evening | night | noon | lunchtime)? | by (close of (play | business) | cop | the end of (the | today) (day | school day)? | end of (day | play | school) | noon | home time | first thing) (today | tomorrow)? | within (24 | 48 | twenty four | forty eight | two | 2) (hours | hrs | days) | (by return (of post | of email)? | immediately | straightaway) )';

export default defineRule({
  reads: 'sentence',
  title: 'No time to get ready',
  severity: 'warning',
  what: '“{words}” gives a parent hardly any time to read, to ask, or to arrange for help.',
  why: 'Work, care and courage all need a few days.',
  instead: 'Give at least a clear week, and offer to take their views by phone.',
  source: 'SEND Code of Practice 2015, 9.176 (two weeks before a review); SEN Code of Practice 2001, 2:7',
  kinds: ['letter', 'plan'],
  phrases: inPlace([
    { match: `${HAND} ..8 [ ${AT_ONCE} ]`, fix: 'by [a date at least a week away]' },
    {
      match: `(must | need to | needs to | has to | have to) ..8 [ ${AT_ONCE} ]`,
      fix: 'by [a date at least a week away]',
    },
    {
      match:
        '[ (you have | give you | only | you are given | you will have) (only | just)? (# | twenty four | forty eight | two | three | five | seven) (hours | hrs | days | working days) (in which)? ] to (reply | respond | comment | answer | return | sign | decide | send | object | tell)',
      fix: 'please take until [a date two weeks or more ahead]',
      unless: ['(at least | tribunal | appeal | mediation)', '(1 5 | 15 | 20 | 28 | 30 | 14 | 21 | 42)'],
    },
    {
      match: `(please | must | need to | and) ..2 (sign | return | send | hand | bring) ..6 (form | plan | slip | consent | views | it | return | reply) ..8 [ ${VERY_SOON} ]`,
      fix: 'by [a date at least a week away]',
      unless: ['(trip | swimming | medicine | photo | lunch | kit | book | costume)', 'if you (like | want | can)'],
    },
    {
      match: `(form | views | slip | reply | consent | plan | questionnaire | comments | response) ..3 (is | are) [ due (back | in)? ..2 ${VERY_SOON} ]`,
      fix: 'welcome by [a date at least a week away], or ring me with it',
    },
    {
      match: `[ (the)? (deadline | closing date | cut off) (is | was) ..2 (tomorrow | today | tonight | this (@day | afternoon | morning | week)) ]`,
      fix: 'there is time until [a date at least a week away]',
    },
    {
      match: `(let me have | get | need | have) ..3 (this | it | them | form | slip | views) (back)? [ by ..1 (the morning | morning | this (afternoon | evening) | tonight | lunchtime) ]`,
      fix: 'by [a date at least a week away]',
    },
    {
      match:
        '[ (sorry | apologies) (for | about) (the)? (very | extremely)? short notice ,? but ] ..12 (review | meeting | panel | hearing | appointment | assessment)',
      fix: 'if this is too soon for you, tell me and we will find another day;',
    },
    {
      match:
        '(have | got) [ until ..2 (tomorrow | tonight | @day) ] to (sign | reply | return | respond | decide | answer | choose)',
      fix: 'until [a date at least a week away]',
    },
    {
      match: `[ see you (at | in)? ..3 ${VERY_SOON} (at _)? ] (to (talk | discuss) | about | re | for)`,
      fix: 'could we meet on [a date at least a week from today]',
    },
    {
      match: `(need | want | require | must have | expect) your ..6 [ ${AT_ONCE} ]`,
      fix: 'by [a date at least a week away]; you can also ring me with them',
    },
    {
      match: `[ (needs | need | has | have) to be signed ..6 ${AT_ONCE} ]`,
      fix: 'can be handed in by [a date at least a week away], once you have talked it through with [name],',
    },
    {
      match: `(review | meeting | conference | interview | panel | appointment | hearing | reviewed) ..6 (is | will be | takes place | is taking place | has been | held | on) ..3 [ (at (#  | two | three | nine | ten))? ${VERY_SOON} (at _ )? ]`,
      fix: 'on [a date at least two weeks from today]',
    },
    {
      match: `(you (will | must | are to | need to | should | have to) | please) (report to | attend | come (to | in) | be (in | at) | present yourself | meet (me | us)) ..8 [ ${VERY_SOON} (at _)? ]`,
      fix: 'on [a date at least a week from today]',
    },
    {
      match: `[ ^ (mtg | meeting | meet) (re | about | for | with)? ..4 (tmrw | tomorrow | tmw | today) ..6 $ ]`,
      fix: 'Could we meet about [subject] on [date] at [time] in [room]? Tell me if another day is better',
    },
    {
      match: `[ (sign | fill in | complete | initial | return | hand in) (and return)? (the | this | both | your | enclosed)? _? (form | slip | consent | consent form | plan | agreement | contract | sheet | page | paperwork | declaration) ..3 ${VERY_SOON} ]`,
      fix: 'please read the form, ask me anything, and sign it by [a date at least a week away] if you agree',
      unless: ['(trip | swimming | medicine | photo | can not | not need to)', 'if you (like | want)'],
    },
    {
      match: `[ (need | want | require | must have) (it | this | that | them | the (form | slip | plan | signature | consent)) ..2 (signed | back | returned) ..3 ${VERY_SOON} ]`,
      fix: 'would like it back by [a date at least a week away]',
      unless: ['(trip | swimming | medicine)'],
    },
    {
      match: '[ (for | needs) (signature | signing) by _ _? , (failing which | otherwise | or) ..6 $ ]',
      fix: 'with a one-page summary; [name] will go through it with you before [date]',
    },
  ]),
  unless: [
    '(as | since | because) you (asked | suggested | said | requested | wanted | agreed)',
    '(could | would | can | if) (you | we | i) (like | prefer | can | could | be able)',
    '(no need | not need | do not have) ',
    '(was | were | had | did | came | met | happened | went)',
    '(ring | call | tell | message | text) (me | us) ..6 (immediately | straight)',
    '(999 | emergency | ambulance | allergy | allergic | seizure)',
    '^ ..3 (i | we) (will | can | could)',
  ],
  excuse: (match) =>
    match.sentence.question &&
    /\b(?:could|would|can)\b/i.test(match.block.text.slice(match.sentence.start, match.sentence.start + 30)),
  examples: {
    flags: [
      ['<|You have 48 hours|> to respond.', 'Please take until [a date two weeks or more ahead] to respond.'],
      ['<|The deadline is tomorrow|>.', 'There is time until [a date at least a week away].'],
      [
        'We need your written views <|by nine tomorrow morning|>.',
        'We need your written views by [a date at least a week away]; you can also ring me with them.',
      ],
      [
        'Efua’s annual review will be held <|this Thursday at two|> in Room 3.',
        'Efua’s annual review will be held on [a date at least two weeks from today] in Room 3.',
      ],
      'Please return the form <|within 24 hours|>.',
      'The form <|needs to be signed and handed in by tomorrow|>.',
    ],
    passes: [
      'I will send you the form by tomorrow.',
      'As you asked on the phone this morning, we will meet tomorrow at two in the library to talk about the bus.',
      'If that is awkward because of your work, ring me tonight.',
      'Could you come in this afternoon, or would another day be easier?',
      'I will send you the form by tomorrow.',
      'Please send lunch tomorrow.',
    ],
    kind: 'letter',
  },
});
