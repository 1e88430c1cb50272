/** Plain ways in which a room, a reader or the money for them is refused. */
import type { Phrase } from '../../kit/index.ts';
import { FORMATS } from './words.data.ts';

const CANNOT = '(can not | will not | unable to | not able to | not possible to | do not)';
/** Another room is offered, or nobody needs one. */
const ELSEWHERE = [
  '(ground floor | downstairs | lift !(, | but) | ramp | instead | moved | would (that | it | the) ..6 ?)',
  '@child ..2 (sleeps | works | plays | goes | is)',
];

export const plainRefusals: readonly Phrase[] = [
  {
    match:
      '[ (meeting | room | review | office | clinic | session | appointment | we) (@be | will be | @be held | takes place | meet) ..2 (upstairs | on the (first | second | third | top) floor | up the stairs) ]',
    fix: (match) => `${match.text()}, or on the ground floor if you ask,`.replace(/,$/, match.beside(1) ? ',' : ''),
    severity: 'information',
    unless: ELSEWHERE,
  },
  {
    match: `[ ${CANNOT} (move | hold | have | use | meet | change) ..5 (ground floor | downstairs | step free | accessible room) ]`,
    fix: 'will find a room on the ground floor',
  },
  {
    match: `[ ${CANNOT} read ..4 (out (to (you | parents | mum | dad))? | aloud | to (you | parents | mum | dad | families)) ]`,
    fix: 'are glad to read it through with you',
    unless: ['@child'],
  },
  {
    match: `[ (@have no | not have | not got | @have not got | lack | no longer have) ..1 (budget | money | funds | funding | resources | capacity) ..1 (for | to (book | provide | pay for | arrange | print)) ..2 ${FORMATS} ]`,
    fix: 'will book an interpreter or another format if you ask',
  },
  {
    match: `lead:((${FORMATS}) ..2) [ only be? (provided | booked | available | offered | given) (for | at | to | in (exceptional | formal | very)) ..3 !_ ]`,
    fix: (match) => `${match.text('lead').replace(/ (?:is|are|will|can)$/i, '')} can be booked for any meeting`,
  },
  {
    match: `lead:((no lift | stairs | steps | no ramp | no loop | upstairs) ..3) [ ,? (but | and) (most | other | many | all the) ..1 (people | parents | families | visitors) (~manage | ~cope | ~get by) ..3 ]`,
    fix: '{lead}, so tell us if another room would be easier',
  },
];
