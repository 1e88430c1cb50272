/** What sort of letter a draft is, judged from what its sentences say. Owner of the wording: procedures. */
import type { DraftView } from '../rule.ts';
import { defineSignal } from '../signal.ts';

/** A meeting with this family is proposed, arranged or announced. */
export const meetingArranged = defineSignal(
  'meeting-arranged',
  [
    '~invite (you | parents | both | @parent) ..4 (to | for) ..6 (@meeting | interview | talk | chat)',
    '@be invited ..3 (to | for) ..6 (@meeting | interview | talk | chat)',
    '(an | your | the | this) invitation to ..6 @meeting',
    '(could | can | shall | may | might) (we | you and (i | we)) (meet | get together | sit down | have a (meeting | chat | talk) | find (a time | an hour))',
    '(would | should) (like | love | be glad | be pleased) (you)? to (meet with? you | meet | sit down | invite you | arrange ..3 @meeting | come (in | and | to))',
    '(want | need | hope | hoping) to (meet with? you | meet with? both | sit down with you)',
    "(let us | let 's) (meet | get together | find a time)",
    '@meeting ..6 (will | is going to | is due to | is to | shall) ..2 (take place | be held | be on | be at | happen | be reviewed | go ahead | start | begin)',
    '@meeting ..6 (is | has been | will be) (arranged | booked | scheduled | set | set up | fixed | confirmed | planned | rescheduled | rearranged | being held) (for | on | to | at)',
    '@meeting ..10 on (the? # ..2 @month | @day the? #)',
    '(attend | come to | come in for | come along to | join us (for | at)) ..6 (@meeting | first appointment | interview)',
    '(report to | come to | be (in | at)) (the? (reception | office | school | clinic | hall)) ..6 (on (@day | #) | at #)',
    'required to attend',
    '(your | the | first | next) ..3 appointment (is | will be | has been)',
    '@meeting (is | at) ..3 (on | at | @day) ..3 (# | @month)',
    '(have | has | had) (pencilled in | set aside | suggested | booked | reserved | put aside | kept) ..6 (@day | # ..2 @month)',
    '(will | can | would like to) (see | meet) you both? ..4 (on | at | tomorrow | @day | # | in)',
    '(will be | is being | is) reviewed (on | at) ..3 (@day | #)',
    '(offered | given | allocated | made) ..5 appointment',
  ],
  {
    unless: [
      '(thank you | thanks | sorry) ..8 (@meeting | @day)',
      '(we | you) (met | spoke | talked | came)',
      '@meeting ..4 (was | were | went) !(due | to)',
      '(after | since | following) (our | the | your) (last | recent)? @meeting',
      '(previous | last | yesterday) ..2 @meeting',
      'sports day | assembly | concert | performance | trip | fair | fete | newsletter',
      '(parents | families) ..3 (evening | evenings)',
    ],
  },
);

/** A decision about the child's help, place or plan is told. */
export const decisionTold = defineSignal(
  'decision-told',
  [
    '(have | has | had) not? (decided | concluded | determined | resolved) (not? to | that | against | on)',
    '(panel | authority | council | school | governors | service | team | college | committee | trust | department | we | i) (decided | determined | resolved | has agreed | have agreed that | agreed that)',
    '(decision | outcome | determination) ..8 (is | was | has been | to | stands) (that | not | to | refuse | as follows | final | made | taken)',
    '(request | application | referral | appeal | claim | bid) ..10 (has been | was | is | were | have been | has) not? (been)? (declined | refused | rejected | agreed | approved | turned down | unsuccessful | successful | accepted | granted | considered)',
    '(not been | not | been | was | were) (agreed | approved | successful | accepted | granted) (by | at | to | for) ..4 (panel | authority | council)',
    '(will | shall | can) not (be)? (carry out | carrying out | conduct | conducting | issue | issuing | fund | funding | agree | offer | offering) ..6 (assessment | plan | place | transport | support | hours | funding)',
    '(refusal | refuse | refused | declined | decline) to (assess | issue | carry out | fund)',
    '(cease | ceased | ceasing) to maintain',
    '(has | have | will be | is being | is) (suspended | excluded) _',
    '@be suspended (from | for)',
    'is (a | an) (exclusion | suspension)',
    'suspension of',
    'permanently? excluded',
    '(not meet | does not meet | did not meet | fails to meet | does not reach | below) ..3 (threshold | criteria | criterion)',
    'what (was | we | have | i) (have)? decided',
    'why we decided',
    'notice of decision',
    '(we | i) (have to | must | am writing to | write to) (inform | tell | let) you ..6 (decision | decided | not be able | unable)',
    '(placed | put | added | moved) (him | her | them | @child)? on ..4 (register | part time timetable | reduced timetable | special needs list)',
    '(removed | taken) off ..4 (register)',
    '(will | is to | going to) be (discharged | withdrawn | stopped | ended) from',
    '(be | been | is) (withheld | discontinued | reallocated)',
    '(we | i) propose to (name | end | cease | amend | move | reduce)',
  ],
  {
    unless: [
      'no decision',
      '(nothing | not) ..3 (been decided | decided yet | settled)',
      'before ..6 (decision | decided)',
      'if ..5 (decide | decided)',
      'need ..3 considered',
      '(when | once | until) ..6 (decided | decision)',
    ],
  },
);

/** A worry about the child's behaviour, attendance, learning or an incident is raised. */
export const concernRaised = defineSignal('concern-raised', [
  '~concern (about | with | regarding | over | that)',
  '@be (concerned | worried) (about | that | by)',
  'causing concern',
  '~incident',
  'attendance (is | has | was | of | stands | fell | below | figure)',
  '(unacceptable | disruptive | poor | inappropriate) behaviour',
  '@child ..4 (~hit | ~kick | ~bite | ~push | ~punch | ~scratch | ~throw | ~swear | ~refuse | ~spit)',
  'has been (struggling | disruptive | involved in)',
]);

/** Written to everyone: a newsletter, a notice to all families. */
export const writtenToAll = defineSignal('written-to-all', [
  '(dear | hello | hi | hiya) (parents | families | all | everyone | parent carer | mums and dads)',
  'all (parents | families) (and carers)? (are | is | will)',
  'newsletter',
  'dates for (your | the) (diary | diaries)',
  'every (family | parent)',
  'our (families | parents and carers)',
  '(workshop | evening | morning | event | course | fair) for (all)? (parents | families)',
]);

/** Greets everybody at once: no letter to one family, whatever children it names. */
export const greetsAll = defineSignal('greets-all', [
  '^ (dear | hello | hi | hiya | welcome | good morning) (all | everyone | everybody | families | friends | parents and carers) !(of @child)',
  '^ (newsletter | news from)',
]);

/** The signals that `letterKind` reads; list them among a rule's signals. */
export const letterSignals = [meetingArranged, decisionTold, concernRaised, writtenToAll, greetsAll] as const;

/** What a letter is for; `note` is a short or friendly message that asks for little. */
export type LetterKind = 'decision' | 'invitation' | 'concern' | 'to-all' | 'note';

/** What sort of letter the draft is, or undefined for plans. @param draft view of a rule that lists `letterSignals` */
export function letterKind(draft: DraftView): LetterKind | undefined {
  if (draft.kind !== 'letter') return undefined;
  if (draft.has(decisionTold)) return 'decision';
  if (draft.has(greetsAll)) return 'to-all';
  if (draft.has(meetingArranged)) return 'invitation';
  if (draft.has(writtenToAll) && draft.draft.names.child.length === 0) return 'to-all';
  if (draft.has(concernRaised)) return 'concern';
  return 'note';
}
