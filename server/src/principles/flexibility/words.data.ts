/** Words that several rules of this principle lean on, as parts of patterns. */

/** Somebody who is asked to come: the parent, in letter or plan. */
export const COMER =
  '(@parent | both parents | one parent | at least one parent | both of you | all parents | every parent | parents | parent | carers | carer | mum | dad | mother | father | families | the family | family | the parent | parent / carer | parents / carers)';

/** Coming to a meeting: the verbs that take the occasion at once or with "to". */
export const ATTEND =
  '(attend | come (to | in | along | down | into) | come | be there | be present | be in attendance | be available | be in (school | the room) | report to | report | present (yourself | yourselves | themselves | herself | himself) | appear (before | at)? | join | make (yourself | yourselves | themselves) available | turn up | make it)';

/** What one comes to. */
export const OCCASION =
  '(@meeting | interview | hearing | workshop | course | sessions | slot | slots | reception | reintegration | event | visit | handover | chat | talk | stay and play | coffee morning | clinic | clinics | assessment | tac | tas | iep meeting | open day | training | group)';

/** Turns of the clock. */
export const CLOCK = "(# (am | pm | o'clock | sharp)? | noon | midday)";

/** A fixed point in time. */
export const WHEN = `(@day | tomorrow | today | # | @month | ${CLOCK} | the #)`;

/** Somebody does not come. */
export const NOTCOME =
  '((@do not | will not | @be not | can not | could not | @have not | ~fail to | @be unable to | ~neglect to) (be)? (attend | attended | come | turn up | appear | show up | show | arrive | arrived | join | make it | there | present | present (yourself | yourselves | themselves) | here | keep | engage | on time | bring | brought) | ~cancel (again | a second time | twice | at short notice | the | another | any | this | her | his | your) | @be (absent | late | a no show | running late) | ~miss (a | an | any | the | this | that | your | one | two | three | another | our | more | either | both | # | appointments | sessions | meetings))';

/** A missed meeting as a thing. */
export const ABSENCE =
  '(non attendance | non arrival | no show | no shows | dna | dnas | missed (appointment | appointments | meeting | meetings | session | sessions | visit | visits | contact | contacts) | (missing | missing of) (a | an | any | one | two | three | the | your | another | #) ..1 (appointment | appointments | meeting | meetings | session | sessions | visit) | failed (appointment | appointments | contact | contacts | visit | visits) | failure to (attend | appear | arrive | turn up | keep | present | confirm | come | engage | be there | make contact | respond | reply) | lateness | late arrival | late arrivals | absence from (the | this | a) @meeting)';

/** What somebody stands to lose. */
export const LOSS =
  '(discharge | discharged | discharging | close | closed | closing | closure | removed | removal | forfeit | forfeited | forfeiting | forfeiture | cancelled | cancellation | withdrawn | lose | lost | losing | referred (back | to | on) | re referred | new referral | taken off | struck off | passed to | charged | escalated | escalation | bottom of the list | back of the queue | back to (your | the) gp | no further | not be (rebooked | offered | rearranged | given) | social (care | services) | safeguarding | end of (the)? (road | matter | support | service))';
