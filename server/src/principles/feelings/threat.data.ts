/** What threats threaten with. */

const LEGAL =
  "(fine | fines | prosecution | penalty | penalties | penalty notice | court | court order | legal action | legal proceedings | formal action | sanction | sanctions | social services | children's services | social care | mash | safeguarding referral | exclusion | permanent exclusion | magistrates | the authorities | the police | disciplinary action | education welfare | attendance panel | legal team | debt collection)";
const CUT =
  '(discharge | removal | withdrawal | closure | exclusion | termination | cancellation | forfeiture | the loss of | loss of | losing | being removed | being taken off | being withdrawn | being discharged | being charged | being reported | being closed | being stopped | being passed)';
const MAY = '(will | may | could | can | would | might | shall)';

/** What can be taken from a family or a child. */
export const LOST =
  "(removed | taken off | taken away | withdrawn | discharged | stopped | ended | closed | lost | forfeited | referred to (the | children's | social | education | legal) | reported | fined | charged | prosecuted | escalated | excluded | sent home | refused entry | given away | given to | offered to | reallocated | re allocated | passed to (the | another | social))";

/** Official steps held over a parent. */
export const LEGAL_STEPS: readonly string[] = [
  '(access | entry | permission | use | your place | his place | her place) ..5 (will | may) be (withdrawn | revoked | refused | denied | removed) if you',
  `${MAY} (result in | lead to | mean | bring | see) ..3 (restrictions | restriction | limits | limitations | a ban | curbs) ..1 (on | to | from) (your | any | further | all | the family 's)? ..2 (contact | access | communication | correspondence | emails | calls | visits | site | premises)`,
  `${MAY} (have to)? (restrict | limit | block | bar | ban | curtail) (your | you | any | further | all) ..3 (contact | access | communication | correspondence | emails | email | calls | visits | site | premises)`,
  `(you | your ..3) ${MAY} be (barred | banned | restricted | blocked | treated as vexatious | deemed vexatious | considered vexatious | limited to)`,
  '(persistent complaints | unreasonable complaints | vexatious complaints | vexatious complainant | unreasonably persistent) ..1 (policy | procedure | policies)?',
  `(if | unless | otherwise | or | failing) ..14 (authority | council | governors | headteacher) ${MAY} be (informed | notified | involved | contacted | told | alerted | called)`,
  `(authority | council | governors | headteacher) ${MAY} be (informed | notified | involved | contacted | told | alerted | called) ..6 (if | unless)`,
  `(authorities | social services | social worker | children's services | police | attendance officer | education welfare | legal team | court | courts | social care | safeguarding lead) ${MAY} be (informed | notified | involved | contacted | told | alerted | called)`,
  `(you | families | parents) (~risk | ~face) (a | an | being | the)? (${LEGAL.slice(1, -1)} | losing | loss of | referral)`,
  `without (further | any further | more) (warning | notice)`,
  `${MAY} (result in | lead to | end in | mean | incur | trigger | prompt | attract | bring) ..4 ${LEGAL}`,
  `you ${MAY} be (fined | prosecuted | charged | reported | taken to court | held (liable | responsible) | billed | invoiced | issued with)`,
  `you ${MAY} (face | receive | get | incur) ..3 ${LEGAL}`,
  `${MAY} (have to | need to)? be? (refer | referred | report | reported | pass | passed | escalate | escalated | notify | notified | inform | informed | involve | contact | call) ..4 to? ..2 ${LEGAL}`,
  `(request | issue | impose | levy | pursue | instigate | initiate) ..3 (fine | fines | penalty notice | fixed penalty | prosecution | legal action | legal proceedings | court order)`,
  `(prosecution | fine | legal action | penalty notice | legal proceedings) ..2 (considered | sought | issued | pursued | initiated | instigated)`,
  `~consider (prosecution | legal action | a fine | a referral to (social | children's | the local))`,
  `${MAY} be (considered for prosecution | subject to ..2 ${LEGAL})`,
];

/** Places, hours and cases at risk. */
export const AT_RISK: readonly string[] = [
  `(name | place | @child) (will | shall) (come off | be off | lose) (the | his | her | their)`,
  `(you | he | she | they | @child) ${MAY} lose (his | her | their | your | the) (place | funding | hours | support | slot | transport)`,
  `${MAY} (result in | lead to | end in | mean | incur | trigger | prompt) ..4 ${CUT}`,
  `(place | slot | space | funding | hours | appointment) (on | at | in)? ..4 (will | may | could | shall) (go to | be given to | be offered to | be reallocated | be passed to | be allocated to) (another | someone else | somebody else | the next | other | a different)`,
  `(one | any) more ..2 (absence | absences | late | lateness | missed | incident | incidents | outburst | complaint | strike | warning | cancellation | fight | bite | lapse) ..4 and ..10 (will | is | goes | are)`,
  `(a | any | one) (second | third | further | more | another | repeat) ..3 (missed | late | unpaid | absence | absences | incident | breach | offence | cancellation | week | appointment) ..4 (will | would | may | could) (see | mean | result in | lead to | be | trigger | @child | you | we)`,
  `(missed | late | unpaid) (appointment | appointments | sessions | collections | payments) will (see | mean | result in | lead to | be)`,
];

/** Short threats of any kind. */
export const BARE_THREATS: readonly string[] = [
  '(we | i | school | the school | the governors | the council) (will | would | may | might) (then)? (have to | be (forced | obliged) to) (fine | exclude | suspend | prosecute | charge | escalate | expel | permanently | report (you | this) | refer (you | this | the matter) | involve (social | the | outside) | withdraw (his | her | your | the) | take (further | formal | legal))',
  '(he | she | they | @child) will be (permanently | immediately | automatically)? (excluded | suspended | expelled | off roll | out) ..2 (if | unless | next time)',
  '@parent ..2 (warned | told | informed | reminded | advised) (that)? ..6 (at risk | in jeopardy | under threat | be (lost | removed | withdrawn | fined | prosecuted | reported))',
  '(the | this) (matter | case | issue | situation) (will | may | could) be (passed | referred | escalated | handed | reported) (to | on | up | over)',
  'should you (fail | neglect | refuse) to ..10 ,',
  'if you (fail | neglect | refuse) to (attend | respond | reply | return | sign | engage | comply | pay | contact | cooperate | complete | provide | collect | meet | bring | support | follow | send) ..10 ,',
  'one more ..4 (and | then) (he | she | they | you) (is | are | will be) (out | gone | off)',
  '(you | this) ..1 (leave | leaves | left | leaving | give | gives) (us | me) (with)? (no | little) (other)? (option | choice | alternative) ..8',
  '(the)? next (letter | step | call | visit | one) (you (get | receive | have))? (will | may | could) (be | come) ..3 (court | formal | exclusion | legal | a fine | from the (council | authority | court | police | governors) | from social)',
  '(expect | be hearing | hear) (a (call | visit | letter))? from (the (court | attendance | police) | social | education welfare | our solicitor | legal)',
  'if (attendance | things | this | the situation | punctuality | behaviour | matters) (does | do | has | have) not (improve | improved | pick up | change | changed | get better) ..8 ,? ..14 (council | court | fine | fines | fined | exclusion | excluded | formal | legal | panel | consequences | referred | referral | social | reported | steps | action | removed)',
  '((formal | stronger) (steps | measures) | (further | formal | other | stronger) sanctions) (will | may | could) (be taken | follow | be considered | apply)',
  '(a | your) (no | refusal) ..4 (puts | means | leads to | brings | leaves | would mean | will mean) ..4 (exclusion | back on the table | removal | court)',
  '(exclusion | suspension | prosecution | a fine | court | removal) (is | remains | stays | will be | goes) (back)? on the table',
  '(or | otherwise) (he | she | they | @child) (stays | stay | will stay | is | will be | goes | does not | will not | misses | loses | sits) ..6 (until | till | unless) (you | parents | we hear)',
  '(we | i | school) (will | may | shall | would) (have to)? (have | need) to (look at | consider | think about | review | reconsider | question) (whether (this | we | he | she | @child | the school | mainstream | nursery) ..10 | (his | her | @child-poss) place)',
  '(three | two) strikes ..4 (out | exclusion)',
  '(on | is on | been given) (his | her | a | their) (last | final) (warning | chance | legs | strike)',
  '(any | one more | a single) (repeat | repetition | recurrence | further (incident | incidents | lapse | absence | lateness | trouble)) ..4 (will | would | may | could | and (he | she | we | you | i))',
  'if (this | it | he | she | @child | things | the behaviour) (continues | carries on | happens again | goes on | persists | does not (improve | change | stop)) ..8 (will | shall | may) ..6 (exclude | excluded | refer | referred | report | reported | remove | removed | fine | fined | end | close | withdraw | lose | social | authority | asked to leave | permanently)',
  '(i | we) (would not | do not | should not) (want | like) (it | this) to (have to)? (come to | get to | reach | involve | escalate | go)',
  '(i | we) would hate (for)? ..3 to (have to)? (involve | report | refer | exclude | escalate | fine | call)',
  "(social services | social care | the authorities | children 's services | the council) (would | will | may | might) (be interested | want to know | take a dim view | have something to say | be knocking)",
  '(you | parents) (will | may | would) (only)? (have) (only)? (yourself | yourselves | themselves) to (blame | answer)',
  'or else ..1 !_',
  '(you | parents) (will | would) be (asked | invited | required) to (take | collect | remove | keep) (him | her | them | @child-obj) (home | away) (if | unless | until | every time)',
  'your (reluctance | refusal | failure) (will | may) be (noted | recorded | reported | passed | shared | held against | taken into account | drawn to)',
  '(will | shall) be (held | used | counted | taken) against (you | the family | him | her)',
  '(be | are) warned that',
  'you have been warned',
  'there will be (serious | further)? consequences',
  '(face | suffer | accept | take) the consequences',
  '(legal | formal | further) action (will | may | could | can) (be | follow)',
  "(we | i) (will | shall | would | may) (have to | need to | be) (report | refer | contact | call | ring | reporting | referring | contacting | calling) ..6 (social | the authorities | the police | mash | the local authority | education welfare | attendance officer | children 's services)",
  '(i | we | school | the school) ..5 take (this | the matter | matters | things) (further | higher | to the next level)',
  '(matter | matters | this) will (have to)? (be taken (further | out of ..2 hands) | go further | be escalated)',
  '(do not | please do not) (make | force) (me | us) _',
  'in your own? best? (interest | interests) to',
  '(jeopardise | forfeit | jeopardising | forfeiting | risk losing | putting at risk) ..4 (place | funding | provision | support | hours | application)',
  '(place | funding | provision | support | hours | attendance | application | future) ..3 (is | are | will be | may be | could be) (now)? (at risk | in jeopardy | under threat | in doubt | in question | on the line | under review) ..2 (unless | because | if)',
];
