/** What sort of letter a draft is, judged from what its sentences say. Owner of the wording: procedures. */
import type { DraftView } from '../rule.ts';
import { defineSignal } from '../signal.ts';

/** A meeting with this family is proposed, arranged or announced. */
export const meetingArranged = defineSignal('meeting-arranged', [
  '~invite (you | parents | both) ..4 (to | for) ..6 @meeting',
  '(could | can | shall | may) we (meet | get together | have a (meeting | chat | talk))',
  '(would | will) like to (meet | sit down | invite you | arrange)',
  '@meeting ..4 (will | is going to | is due to) (take place | be held | be on)',
  '@meeting ..6 (is | has been | will be) (arranged | booked | scheduled | set) for',
  '@meeting ..8 on (@day | the? # ..2 @month)',
  '(attend | come to | join) ..4 (@meeting | first appointment)',
  'your appointment (is | will be)',
  '(@meeting | appointment) (is | on | at) ..3 (@day | #)',
  '(have | has) (pencilled in | set aside | suggested) ..4 (@day | #)',
]);

/** A decision about the child's help, place or plan is told. */
export const decisionTold = defineSignal('decision-told', [
  '(have | has | had) (decided | concluded | agreed | determined | resolved) (not? to | that | against)',
  '(panel | authority | council | school | governors | service | we) decided',
  '(decision | outcome) ..6 (is | was | has been | to) (that | not | to | refuse)',
  '(request | application | referral | appeal | claim) ..6 (has been | was | is | were) not? (declined | refused | rejected | agreed | approved | turned down | unsuccessful | accepted)',
  '(not been | not | been | was | were) (agreed | approved | successful | accepted) (by | at | to | for) ..4 panel',
  '(will | shall) not (carry out | conduct | issue | be issuing | be carrying out) ..4 (assessment | plan)',
  '(refusal | refuse | refused | declined) to (assess | issue | carry out)',
  '(cease | ceased) to maintain',
  '(have | has) suspended _',
  '@be suspended (from | for)',
  'is (a | an) (exclusion | suspension)',
  'permanently? excluded',
  '(not meet | does not meet | did not meet | fails to meet) ..3 (threshold | criteria | criterion)',
  'what (was | we | have) decided',
  'notice of decision',
]);

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
  'dear (parents | families | all | everyone | parent carer | mums and dads)',
  'all (parents | families) (and carers)? (are | is | will)',
  'newsletter',
  'dates for (your | the) (diary | diaries)',
  'every (family | parent)',
  'our (families | parents and carers)',
]);

/** The signals that `letterKind` reads; list them among a rule's signals. */
export const letterSignals = [meetingArranged, decisionTold, concernRaised, writtenToAll] as const;

/** What a letter is for; `note` is a short or friendly message that asks for little. */
export type LetterKind = 'decision' | 'invitation' | 'concern' | 'to-all' | 'note';

/** What sort of letter the draft is, or undefined for plans. @param draft view of a rule that lists `letterSignals` */
export function letterKind(draft: DraftView): LetterKind | undefined {
  if (draft.kind !== 'letter') return undefined;
  if (draft.has(decisionTold)) return 'decision';
  if (draft.has(meetingArranged)) return 'invitation';
  if (draft.has(writtenToAll) && draft.draft.names.child.length === 0) return 'to-all';
  if (draft.has(concernRaised)) return 'concern';
  return 'note';
}
