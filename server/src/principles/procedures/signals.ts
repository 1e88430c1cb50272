/** What the draft rules of this folder look for. */
import { type DraftDate, datesOf } from '../../kit/dates/index.ts';
import { type DraftView, defineSignal, type Sighting } from '../../kit/index.ts';
import { meetingArranged } from '../../kit/signals/letters.ts';
import { PAPERS } from './wording.data.ts';

/** Something is wanted back by a day. */
export const replyAsked = defineSignal(
  'reply-asked',
  [
    '(please | kindly | could you | can you | would you | must | need to | need | should) ..8 (send | return | reply | respond | complete | sign | hand | reach (us | me | this office | the office) | be with (us | me) | arrive | be received | be submitted | let us know | let me know | tell us | tell me | confirm | rsvp | views | comments | form | slip) ..12 by',
    '(replies | comments | views | forms | form | slip | responses | representations | reply | response) ..6 (by | before | no later than | not later than)',
    '(deadline | closing date)',
    '(reply | respond | return | send | comment) ..6 (by | no later than | before)',
    '(let (us | me) | tell (us | me)) ..6 by',
  ],
  {
    unless: [
      '(we | i | they) (asked | had asked | wrote | have received | received)',
      '(was | were | had been) ',
      '(will | to) (send | ring | write | reply | let you)',
      '(we | i) (will | shall)',
    ],
  },
);

/** Papers are to be sent, by or on a day. */
export const papersPromised = defineSignal(
  'papers-promised',
  [
    `${PAPERS} ..8 (will | to) ..3 (be)? (sent | posted | emailed | shared | circulated | reach you | come | follow | arrive | issued | with you | available)`,
    `(will | shall) (send | post | email | share | circulate | let you have) ..6 ${PAPERS}`,
  ],
  { unless: ['(minutes | notes) (of | from)', 'after (the)? (meeting | review)', 'decision'] },
);

/** A decision that takes something away or refuses it. */
export const hardDecision = defineSignal(
  'hard-decision',
  [
    '[ (have | has) decided not to _ ]',
    '[ (have | has) decided (that ..6 (not | end | stop | cease | close | withdraw | reduce) | to (end | stop | cease | close | withdraw | reduce | remove | discontinue | refuse | decline)) ..3 ]',
    '[ (will | shall | are) (not (be)? (carry out | carrying out | issue | issuing | fund | funding | provide | providing | agree | agreeing | offer | offering) | unable to (agree | fund | offer | provide | issue | carry out)) ..4 ]',
    '(request | application | referral | appeal | bid | claim) ..6 [ (has been | was | is) (declined | refused | rejected | turned down | unsuccessful | not agreed | not been agreed | not successful) ]',
    '[ (is | are | will) (being | be) (reallocated | withdrawn | discontinued | stopped | ended | removed | reduced | cut | terminated) ]',
    '[ (sessions | support | place | hours | funding | provision | help | transport | one to one) (will | is to | are to) (cease | end | stop | reduce | be reduced) ]',
    '[ (have | has) (turned down | rejected | refused | declined) ] (your | the | her | his | their | this) ..3 (request | application | appeal | referral | bid)',
    '[ (will | can | may | is | are) no longer (be)? (receive | have | get | given | entitled | funded | supported | attend | offered | part) ]',
    '[ (decision | view | conclusion) (is | was) (that ..6 (not | no longer) | not to) ]',
    '[ (has | have) not been (given | offered | allocated | awarded | granted | accepted | selected | successful) ]',
    '[ (will not | are not | is not | can not) be (going on | coming on | attending | joining | taking part in | allowed (on | to)) ]',
    '[ (a | the) decision (has been | was | is) (made | taken | reached) to (end | stop | cease | close | withdraw | reduce | remove | discontinue | refuse | decline | cut | move) ..2 ]',
    '[ it (has been | was | is) (determined | decided | resolved) that ] ..5 (not | cease | end | stop | withdrawn | reduced)',
    '(outcome | answer | verdict | decision | result | response) [ (is | was | came back | has come back) (as)? (a | an)? (no | negative | refusal | not this time) ] !(decision | need | for now | to (neither | both | that))',
    '(panel | council | authority | committee | governors) [ (said | says | have said | has said) no ]',
    '[ (have | has) (declined | refused) to (assess | issue | fund | agree | carry out) ..4 ]',
  ],
  {
    unless: [
      'because',
      'since',
      '(so that | due to | owing to | in order to | on the (grounds | basis))',
      'if ',
      'no decision',
      '(will not | not) be (reduced | withdrawn | cut) ',
    ],
  },
);

/** Told in the same breath: how to answer a decision, or that it may be wrong. */
export const doorBeside = defineSignal('door-beside-decision', [
  '(you | parents | families | the family) (can | may | are entitled to | have the right to | are free to) ..2 (challenge | appeal | disagree | ask | complain | think)',
  '(may | might | could) (be | have been | have got (it | this)) (wrong | mistaken)',
  '(got | was | were | is) (it | this)? (wrong | mistaken)',
]);

/** Why something was decided. */
export const reasonGiven = defineSignal('reason-given', [
  'because',
  '(since | as) (he | she | they | there | @child | the | it | we | his | her)',
  '(reason | reasons | why | evidence | criteria | criterion | considered | taking into account | took into account | weighed)',
  '(looked at | read) ..8 (report | reports | letter | evidence | notes | papers | results | test | tests | what | everything | advice | all)',
  '(due to | owing to | so that | on the (grounds | basis) (that | of) | in view of | in the light of | in light of | given that)',
  '(we | panel | i) (think | thinks | feel | believe | considers | consider | concluded | found | finds | took | formed) _',
  '(shows | show | showed | tells us | indicates)',
  'swore | hit | lip | assaulted | broke | threatened',
]);

/** Dates of the meeting that the letter is about: those in the sentences that arrange it. */
export function meetingDates(view: DraftView): readonly DraftDate[] {
  const arranged = view.all(meetingArranged);
  return datesIn(view, arranged);
}

/** Dates that stand in sentences where a signal was seen. */
export function datesIn(view: DraftView, seen: readonly Sighting[]): readonly DraftDate[] {
  const sentences = new Set(seen.map(({ sentence }) => sentence));
  return datesOf(view).filter(({ sentence }) => sentences.has(sentence));
}

/** Whether the date has "by", "before" or "no later than" in front. */
export function isDeadline({ sentence, written }: DraftDate): boolean {
  const from = Math.min(written.start, written.weekdayAt?.start ?? written.start);
  return /\b(?:by|before|than|until|till|deadline(?: is)?|closing date(?: is)?)\s+(?:\S+ (?:on )?)?(?:the )?$/i.test(
    sentence.block.text.slice(sentence.start, from),
  );
}
