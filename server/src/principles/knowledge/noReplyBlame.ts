/** A plan that records the silence of a family: "form not returned", "no response despite requests". */
import { defineRule } from '../../kit/index.ts';
import { byKind } from './phrasing.data.ts';

const FORM =
  '(form | forms | questionnaire | questionnaires | sheet | slip | contribution | views | view | paperwork | booklet | survey | report | comments | reply slip | reply | document | documents | checklist | profile | feedback | diary | chart | log | consent | response | information)';
const FAMILY =
  "(parent | parents | parental | family | home | mum | mother | dad | father | carer | carers | carer's | @parent)";
const WHOSE =
  '((the | his | her | their | this | our)? (parent | parents | parental | family | home | carer | reply)?)';
const BACK =
  '(returned | received | completed | submitted | provided | forthcoming | handed in | sent (back | in) | filled in | given | supplied | responded to | signed)';
const NEXT = "{parent}'s views are not here yet; [name] will ring or visit by [date]";

export default defineRule({
  reads: 'sentence',
  title: 'Silence written down as a fault',
  severity: 'information',
  what: '“{words}” can read as a black mark against the family.',
  why: 'A form may not have arrived, or may not be the way this family can answer.',
  instead: 'Say that you do not have their views yet, and who will ask, how and by when.',
  source: 'SEND Code of Practice 2015, 1.7 and 6.39',
  also: 'feelings',
  weight: 6,
  kinds: ['plan'],
  phrases: [
    {
      match: `[ ${WHOSE} ${FORM} ..4 (was | were | has | have | had | is | are)? (not | never) (yet)? (been)? ${BACK} ..4 ]`,
      fix: byKind(NEXT),
    },
    {
      match: `[ form:${FORM} ..4 (never | not) (came | come | made it) back (,? despite ..8 $)? ] ..8 $`,
      fix: (match) =>
        `${match.tokens('form').length > 0 ? match.text('form') : 'form'} has not reached us yet; [name] will ring or visit ${match.context.names.parents[0] ?? "[parent's name]"} by [date]`,
    },
    {
      match: `[ ${WHOSE} ${FORM} ..6 (nothing (back | returned | received | heard) | , no (response | reply | return) (received)?) ]`,
      fix: byKind(NEXT),
    },
    {
      match: `[ ${WHOSE} ${FORM} (@be | has been | have been)? (outstanding | overdue | chased | still awaited | unreturned | ignored | unanswered) ]`,
      fix: byKind(NEXT),
    },
    {
      match: `[ (no | nil) (response | reply | return | contribution | feedback | input | engagement | comments | views | answer | contact | information) ..2 (@be | has been | have been | had been)? (${BACK})? (from | by) (the | his | her | their)? ${FAMILY} ]`,
      fix: byKind(NEXT),
    },
    {
      match: `[ (no | nil) ${FAMILY} (response | reply | return | contribution | feedback | input | engagement | comments | views | contact) ..1 (${BACK})? ]`,
      fix: byKind(NEXT),
    },
    {
      match: `[ no (response | reply) (received | to (date | this | the) ..4 | yet received | despite ..4) ]`,
      fix: byKind(NEXT),
    },
    { match: `[ nothing (back | received | returned | heard) from ..2 ${FAMILY} ]`, fix: byKind(NEXT) },
    {
      match: `[ ${FAMILY} ..3 (@do not | @have not | has failed to | have failed to | failed to | @be yet to | neglected to | declined to | never) (return | returned | complete | completed | respond | responded | reply | replied | submit | submitted | provide | provided | send | sent | engage | engaged | answer | answered | contribute | contributed) ] ..6 (${FORM} | request | requests | letter | letters | email | emails | call | calls | school | us | invitation | invitations | views | contact | $)`,
      fix: byKind(NEXT),
    },
    {
      match: '^ [ not (returned | received | sent back | handed in) ] ..6 $',
      severity: 'warning',
      fix: byKind('not here yet; [name] will ring or visit by [date], in the way that suits the family'),
    },
    {
      match: `[ despite ..3 (request | requests | reminder | reminders | attempt | attempts | email | emails | letter | letters | copies | calls | chasing | prompts | invitations | efforts | being (sent | asked | invited | reminded)) ] ..4`,
      fix: byKind('and [name] will ask in another way by [date]'),
    },
    {
      match: `${FAMILY} [ (unresponsive | non responsive | uncontactable | not contactable | did not engage | not engaging | difficult to contact | hard to contact) ]`,
    },
  ],
  unless: [
    'will (ring | call | visit | phone | meet | offer | go | ask | talk | try | speak | send | text | contact | email | pop | add)',
    'to (ring | call | visit | phone) ..4 by',
    'yet ; ',
    '(sorry | our fault | may not have)',
    'happy to',
    'the (authority | panel | school | service | la | clinic) ..2 (did | has | have)',
  ],
  examples: {
    flags: [
      [
        '<|Questionnaire not returned|>.',
        "[parent's name]'s views are not here yet; [name] will ring or visit by [date].",
      ],
      [
        'The family <|questionnaire never came back, despite two copies being sent|>.',
        "The family questionnaire has not reached us yet; [name] will ring or visit [parent's name] by [date].",
      ],
      '<|No response from parents|> to the invitation.',
    ],
    passes: [
      'We do not yet have Ms Quinn’s views; Mrs Dale will ring her on Thursday.',
      'The form has not been returned, so Jan will ring on Friday and fill it in with her.',
      'Ms Reddy returned the form on 3 May.',
      'Sam does not respond to loud voices.',
    ],
    kind: 'plan',
  },
});
