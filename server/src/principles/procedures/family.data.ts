/** What the omission rules of this folder look for: weighty business in a letter, the family's part in a plan. */
import { defineSignal } from '../../kit/index.ts';

const HELP =
  '(support | help | hours | sessions | session | group | one to one | 1 : 1 | place | placement | transport | taxi | funding | provision | therapy | plan | ta | timetable | teaching | package)';
const FAMILY =
  '(mum | mummy | dad | daddy | mother | father | parents | parent | family | gran | nan | grandad | granny | grandma | grandpa | grandparents | carer | carers | uncle | auntie | aunt | stepdad | stepmum | @parent)';

/** The letter touches the child's help, place, rights or standing: business for which nobody should be alone. */
export const weighty = defineSignal('weighty-business', [
  '(ehc | ehcp | ehcna | iep | ilp | idp | csp | senco | sendco | senca | alnco | sen | aln | k code)',
  '(annual | interim | early | emergency | yearly | statutory | placement) ..2 (review | reviews)',
  'ar (is | on | now | will | meeting | date | due)',
  '(panel | tribunal | appeal | mediation | threshold | thresholds | criteria | moderation | eligibility | caseload | waiting list)',
  '(managed move | alternative provision | dual registered | off site | part time | reduced timetable | pupil referral unit | special school | specialist (placement | provision | setting | school))',
  '(~refer | ~referral)',
  '(name | names) (down | forward) (for | to)',
  '(needs | statutory | psychology | psychological | therapy | language | autism | adhd | diagnostic | dyslexia | cognitive | care) ..1 assessment',
  '(educational psychologist | psychologist | paediatrician | therapist | outreach | inclusion team | support team | advisory team)',
  '(~exclude | ~exclusion | ~suspend | ~suspension | internal exclusion | reintegration | governors | governing board)',
  `${HELP} ..6 (~end | ~stop | ~cease | ~reduce | ~withdraw | ~remove | ~cut | finish | finishes | finished | comes to an end | discontinued | reallocated | shared)`,
  `(~end | ~stop | ~cease | ~reduce | ~withdraw | ~remove | ~cut | closing | close) ..4 ${HELP}`,
  `(no longer | not | never) ..2 (need | needs | require | requires | warrant | warrants | fund | get | receive) ..4 ${HELP}`,
  '(no longer | not | never) ..2 (qualify | qualifies | eligible | entitled | approved)',
  `no more ..3 ${HELP}`,
  '(support | learning | behaviour | care | education | provision | transition | healthcare) (plan | plans | hours | register | agreement | contract)',
  '(draft | proposed | amended | final) ..1 plan',
  '(complaint | complaints | allegation | investigation | grievance)',
  '(penalty | a fine | fines | fined | prosecution | prosecuted | unauthorised | persistent absence | attendance (panel | officer | team | contract) | legal action)',
  '(decided | decision | turned down | unsuccessful | the outcome is | outcome of)',
  '(request | application | claim | bid | place | panel | council | authority | been | was) ..4 (refused | declined)',
  '(bully | bullying | bullied | discrimination | agree to disagree)',
  '(do | carry out | have | doing) (an | some)? (obs | observation | observations)',
  '(safeguarding | dsl | social care | social worker | early help | child protection | mash | concern form)',
  '(consent | sign | signature) ..4 (form | needed | required | referral | assessment | plan)',
  '(views | view | parental | contribution | comments) (form | section | page | questionnaire)',
  '(your part of | part of the) ..3 (form | plan | review)',
  '(diagnosis | diagnosed | medication)',
  '(repeat | keep back | held back | drop) ..2 (year | subject | gcse | gcses)',
  '(exam access | access arrangements)',
]);

/** Another way or another time is really offered. */
export const doorOpen = defineSignal('door-open', [
  '(time | times | day | days | way | wherever | whenever | whichever | what | when) ..4 (suits | suit | works | easier | prefer)',
  '(if | should) ..8 (easier | suits | suit you | rather | would prefer)',
  '(another | different | later) (time | day | way)',
  '(as often as | any time you | come to you | home visit | come and see you)',
]);

/** A plan says how the family came to it, comes back to it, or can change it. */
export const familyPart = defineSignal(
  'family-part',
  [
    `(made | written | drawn up | put together | created | agreed | planned | prepared | typed | reviewed | updated | built | completed | drafted | worked out | produced | wrote | co produced) (this | it | together | up)? ..3 (by | with | alongside) ..8 ${FAMILY}`,
    '(weeks | week | days | fortnight) (or more)? (before | ahead | beforehand | earlier | early | in advance | to (read | look | change | comment | think))',
    '(change | alter | add to | correct | cross out | rewrite | edit | amend) (anything | whatever | this | it | these | any (of | part))',
    '(ask for | suggest | make) (a | any)? (change | changes | another day | more time)',
    '(draft | copy | page) ..8 (to change | to alter | to keep | to correct | to add | for you to)',
    '(please)? (tell | ring | text | email | call | message | phone) (me | us) ..4 (if | when | on | about | what | anything)',
    '(if | should) ..8 (wrong | missing | unclear | unfair | changes (his | her | their) mind | not right | unhappy | disagree | do not agree)',
    '(when | where | whenever | whichever | time | day | day and time | how | way) ..6 (suits | suit | prefer | prefers)',
    `(look | looked | go | talk | meet | plan | decide | sit down | review | check | agree | work) ..8 (with ..3 ${FAMILY} | with you | with (his | her | their) ${FAMILY})`,
    `${FAMILY} ..4 (choose | chooses | pick | picks | decide | decides | chose | changed | read (this | these | it | through) | added | approved | helped (write | to write | make))`,
    `${FAMILY} (will | can | may | could | are to | is to) ..3 (be (asked | invited | involved | part) | comment | add | change | choose | take part | join us | join by | bring | ask (for | to) | disagree | appeal)`,
    '(comments | comment | views | changes | questions) ..4 (by | within | welcome | to (mr | mrs | ms | miss | dr))',
    '(call | ring | contact | questions) ..8 # #',
    '(you | they | families | parents) ..1 (decide | can appeal | may appeal | have the right | can ask)',
    '(in | between) (partnership | collaboration) with',
  ],
  {
    unless: [
      '(without | not | never | no) ..4 (agreed | written | consulted | asked | involved | shared)',
      '(rejected | refused | declined | dismissed)',
    ],
  },
);
