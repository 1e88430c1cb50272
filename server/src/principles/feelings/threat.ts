/** Consequences put before help: "failure to … will result in", "no choice but to". */
import { defineRule, type Match, type Rewrite } from '../../kit/index.ts';

const LEGAL = '(fine | fines | prosecution | prosecuted | penalty | penalties | penalty notice | court | legal action | legal proceedings | formal action | further action | sanction | sanctions | social services | children\'s services | social care | mash | safeguarding referral | exclusion | magistrates | the authorities | the police | disciplinary)';
const CUT = '(discharge | discharged | removal | withdrawal | closure | exclusion | termination | cancellation | forfeit | loss of | losing | being removed | being taken off | being withdrawn | being discharged | being charged | being reported)';
const LOST = '(removed | taken off | taken away | withdrawn | discharged | stopped | ended | cancelled | closed | lost | forfeited | referred | reported | fined | charged | prosecuted | escalated | excluded | sent home | refused entry | given away | reallocated | re allocated | passed on | reviewed)';
const GROUND = '(attend | come | attended)';

/** "no choice but to call the police": the step is kept, help comes first. */
const stepKept: Rewrite = (match: Match) => {
  const step = match.text('step');
  return step ? `we would like to talk with you about what would help; the next step could be to ${step}` : undefined;
};

/** "Failure to do it will mean that": the sentence turned round. */
const helpFirst: Rewrite = (match: Match) => {
  const deed = match.text('deed');
  const what = /^(?:comply|do so|do this|engage|adhere|cooperate|co-operate)$/i.test(deed) ? 'this is difficult' : `it is hard to ${deed}`;
  const effect = match.text('effect').replace(/^not /, 'not ');
  return `if ${what}, please tell us so that we can help; otherwise ${/^(?:mean|see)\b/.test(effect) ? 'it' : 'this'} could ${effect}`;
};

const askFirst: Rewrite = (match: Match) => {
  const [deed, end] = [match.text('deed'), match.text('end')];
  return deed && end ? `please ${deed} if you can, and tell us if that is hard; otherwise ${end}` : undefined;
};

export default defineRule({
  reads: 'sentence',
  title: 'A threat before an offer of help',
  severity: 'warning',
  what: '“{words}” may read as a threat to the family.',
  why: 'Fear of what comes next makes it harder to tell you what is wrong.',
  instead: 'Offer help first, then give any legal fact on its own, with somebody to talk to.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 11.1',
  weight: 3,
  phrases: [
    { match: `[ (we | i | the? school | nursery | college | the? (authority | council | service) | @staff) (will | shall | would | may)? (be left with | have | ~leave | be) (no | little | few) (other | real)? (choice | option | alternative | options | alternatives) ] (but | other than | except) to step:(..30 !_)`, fix: stepKept },
    { match: `[ (you | this | that | which | it) ~leave (us | me | the school | school | staff | nursery) (with no | with little | no | little) (other)? (choice | option | alternative | options) ] (but | other than | except) to step:(..30 !_)`, fix: stepKept },
    { match: `[ (we | i | school | nursery | college | @staff) (will | shall | would | may | might) (be (forced | obliged | compelled) to | not hesitate to | have to (consider | take | think about)) ] step:(..30 !_)`, fix: stepKept, unless: ['@child (will | would) _'] },
    { match: [`[ we (reserve the right to | will be forced to) ] step:(..30 !_)`], fix: stepKept },
    { match: `[ (any | continued | persistent | further | repeated)? failure to ] deed:(..14) (will | may | could | would | can | might | shall) effect:(..30 !_)`, fix: helpFirst, unless: ['our failure'] },
    { match: `[ (any | continued | persistent | further | repeated)? failure to ] deed:(..14) is likely to effect:(..30 !_)`, fix: helpFirst, unless: ['our failure'] },
    { match: `[ failure to (do so | comply | engage | attend | respond) ] ..6 (has | leaves | results | means | counts)` },
    { match: [`[ unless we hear (from you)? ] (by when:(..5) | when:(within ..4))? , end:(..6 ${'(will | shall)'} be ${LOST} ..14 !_)`], fix: (match) => {
      const when = match.text('when');
      return `please get in touch ${when ? (/^within/.test(when) ? when : `by ${when}`) : 'when you can'}, and tell us if that is hard; otherwise ${match.text('end').replace(/\b(?:will|shall)\b/, 'may')}`;
    } },
    { match: `[ (if you do not | unless you) deed:(!${GROUND} ..14) , end:(..8 (will | shall) be ${LOST} ) ]`, fix: (match) => askFirst.call(undefined, match) === undefined ? undefined : `please ${match.text('deed')} if you can, and tell us if that is hard; otherwise ${match.text('end').replace(/\b(?:will|shall)\b/, 'may')}` },
    { match: `[ end:(..6 (will | shall) be ${LOST} ) (..6) (if you do not | unless you) ] deed:(!${GROUND} ..14 !_)`, unless: ['^ (if | unless)'] },
    { match: `[ @child ('s (place | slot | funding | session))? (will | shall | may) be ${LOST} ] ..6 (if | unless)`, fix: (match) => match.text().replace(/\b(will|shall)\b/, 'may') + '', severity: 'warning' },
    { match: [`[ final (warning | reminder | notice | chance | opportunity | demand) ]`, `[ last (chance | warning | opportunity | reminder | chance saloon) ]`], fix: (match) => (/warning|chance|opportunity|saloon/.test(match.text().toLowerCase()) ? 'time to talk together' : 'further message'), unless: ['(last | final) (chance | opportunity) to (see | buy | order | book | sign up | enjoy | join | hear | vote | enter | visit | get)', '(not | no) ..4 (final | last)', 'our last (chance | opportunity)'] },
    { match: `[ @child @be (drinking in the last chance saloon | on @child-poss (last | final) (warning | chance | legs) | on thin ice | on a final warning | skating on thin ice | hanging by a thread | one step away from (exclusion | being excluded)) ]`, fix: (match) => `we are worried about ${/^(?:he)$/i.test(match.text().split(' ')[0] ?? '') ? 'him' : /^she$/i.test(match.text().split(' ')[0] ?? '') ? 'her' : 'what happens next'} and would like to plan what happens next with you`.replace('what happens next and would like to plan what happens next', 'what happens next and would like to plan it') },
    { match: [`[ (will | may | could | can | would | might | shall) (result in | lead to | end in | mean | incur | trigger | prompt | attract | bring) ..4 ${LEGAL} ]`, `[ (will | may | could | can | would | might) (result in | lead to | end in | mean | incur | trigger) ..4 ${CUT} ]`], fix: `{parentText}` as never },
    { match: `[ you (will | may | could | can | might | shall) be (fined | prosecuted | charged | reported | referred | taken to court | held (liable | responsible) | issued with | billed | invoiced) ]`, fix: 'there could be further steps' },
    { match: `[ (matter | case | issue | situation | concerns? | we | i | this | you | family | names?) (will | may | shall | could | might) (have to | need to)? be? (refer | referred | report | reported | pass | passed | escalate | escalated | notify | inform | involve | contact | call) ..4 to? ..2 ${LEGAL} ]` },
    { match: [`[ (request | issue | impose | levy | seek | pursue) ..3 (fine | penalty notice | fixed penalty | prosecution | legal action | court order) ]`, `[ (prosecution | fine | referral | exclusion | legal action | penalty notice) ..2 (considered | sought | issued | pursued | initiated) ]`, `[ ~consider (prosecution | legal action | exclusion | a fine | a referral to (social | children's | the)) ]`] },
    { match: `[ ^ (one | any) more ..5 and ] ..10 (will | is | goes | are)` },
    { match: `[ (a | any | one) (second | third | further | more | another | repeat) ..4 (will | would | may | could | and) (see | mean | result in | lead to | be | trigger | @child | you | we) ]` },
    { match: [`[ (place | slot | space | funding | hours | session | appointment) (on | at | in)? ..4 (will | may | could | shall) (go | be given | be offered | be reallocated | be passed | be allocated) (to)? (another | someone else | somebody else | the next | other | a different) ]`] },
    { match: [`[ be warned ]`, `[ you have been warned ]`, `[ or else ] !_`, `[ there will be consequences ]`, `[ (face | suffer) the consequences ]`, `[ take (this | the matter | matters | things) (further | to the next level | higher) ]`, `[ (matter | matters | this) will be taken (further | out of ..2 hands) ]`, `[ do not (make | force) (me | us) ]`, `[ in your (own)? (best)? interests? to ]`, `[ (jeopardise | forfeit | risk losing | at risk of losing | put at risk) ..2 ('s | his | her | their | your | the) ..3 (place | funding | provision | support | hours) ]`], unless: ['(not | never | nobody | no one) ..8 (further | consequences | risk)', 'does not (jeopardise | put)'] },
  ],
  unless: [
    '(nobody | no one | not | never | nor) ..6 (fine | fines | fined | prosecution | prosecuted | threat)',
    '(will | shall | may | could) (not | never) (result in | lead to | mean | be)',
    '(certificate | medal | badge | reward | prize | treat | house points?)',
    '(allergy | allergies | allergic | nuts | epipen | seizure)',
    'what would help ; the next step',
    'so that we can help ; otherwise',
    'tell us if that is hard',
  ],
  examples: {
    kind: 'letter',
    flags: [
      ['<|We will have no choice|> but to stop the sessions.', 'We would like to talk with you about what would help; the next step could be to stop the sessions.'],
      ['<|Failure to|> return the form by Friday will result in the place being lost.', 'If it is hard to return the form by Friday, please tell us so that we can help; otherwise this could result in the place being lost.'],
      '<|One more late collection and|> the place will go to another child.',
    ],
    passes: [
      'Ten sessions of the course will result in a certificate for Ruby.',
      'It is not a telling-off, and nobody is thinking about fines.',
      'We had no choice but to close the pool when the boiler broke.',
      'This is your last chance to see the play.',
    ],
  },
});
