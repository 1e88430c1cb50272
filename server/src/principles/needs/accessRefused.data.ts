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
    match: `[ ${CANNOT} (offer | provide | arrange | find | set aside | make | give) ..2 (quiet | quieter | separate | private | ground floor | accessible | larger | calmer | level) (room | space | area | place | venue | entrance) ..8 !_ ]`,
    fix: 'can meet somewhere quiet and easy to reach: please ask',
    unless: ['@child', '(concert | play | show | fair | class | pupils | assembly)'],
  },
  {
    match: `[ ${CANNOT} (hold | have | keep | produce | offer | provide | supply | print) (another | any other | an alternative | a different | a larger | a bigger | a plainer) (version | copy | format | font | file | size | layout) ..4 ]`,
    fix: 'will send it in the format that suits you',
  },
  {
    match:
      '[ (our | the | my) ..1 (system | printer | template | software | computer | photocopier | form) ..1 (is set (at | to) | only (does | prints | produces | allows) | does not (allow | print | support | do) | will not (let | allow | print) | can not (do | print | change | produce)) ..6 ]',
    fix: 'we will send it in the size and form that suit you',
    unless: ['@child'],
  },
  {
    match:
      '[ (forms | letters | replies | views | anything | papers | questionnaires)? ..2 (in | any) ..2 (any | another | other)? (language | languages) (but | other than | except | apart from) english ..8 !_ ]',
    fix: 'forms are welcome in any language',
    unless: ['(speak | speaks | welcome)'],
  },
  {
    match:
      'who:(parents | visitors | families | you | everyone | carers) [ (must | are to | will need to | have to | should) (enter | come in | use | climb | take | go up | walk up | come up) ..3 (steps | stairs | staircase | fire escape) ..4 !_ ]',
    fix: (match) => `${match.text('who')} can come in by the steps, or by a level way in on request`,
    unless: ['(or | ramp | lift)', '(pupils | children)'],
  },
  {
    match:
      '[ (not (a | an | in the business of) ..1 (translation | translating | interpreting | printing | transport) (agency | service | bureau | company)? | (plenty of | lots of | many) ..1 (free | online) (apps | translators | translation ..1)) ..6 !_ ]',
    fix: 'glad to have it translated for you',
  },
  {
    match:
      '[ (this | that | it | which) (was | is | will be | would be) not ..1 (possible | practical | feasible | manageable | realistic) (with | given | due to | because of | owing to) ..4 (agenda | time | numbers | staff | staffing | budget | resources | notice | cost | group) ]',
    fix: 'we will do this next time',
    severity: 'information',
    unless: ['(sorry | so (we | i))'],
  },
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
