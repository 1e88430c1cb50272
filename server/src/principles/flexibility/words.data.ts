/** Words that several rules of this principle lean on, as parts of patterns. */

/** Somebody who is asked to come: the parent, in letter or plan. */
export const COMER = '(@parent | both parents | both of you | parents | carers | mum | dad | families)';

/** Coming to a meeting. */
export const ATTEND =
  '(attend | come (to | in | along | down | into) | come | be there | be present | be in attendance | be available | report to | report | present yourself | present themselves | appear | join | make yourself available | make themselves available | turn up | meet | make it)';

/** What one comes to. */
export const OCCASION =
  '(@meeting | interview | hearing | workshop | course | session | sessions | slot | meeting room | school | reception | office | clinic | reintegration meeting | event | visit | handover | chat | talk | catch up | stay and play | parenting course)';

/** A time of the day. */
export const CLOCK = "(# (am | pm | o'clock | sharp)? | noon | midday)";

/** A fixed point in time. */
export const WHEN = `(@day | tomorrow | today | # | @month | ${CLOCK} | then | the? #)`;

/** Not coming. */
export const ABSENT =
  '(not attend | not (come | turn up | appear | show | show up | arrive | make it | be there) | ~fail to (attend | come | turn up | appear | show | arrive | present yourself) | ~miss | unable to attend | can not (attend | come | make it) | non attendance | no show | dna)';
