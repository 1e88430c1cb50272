/** A concern, report or decision with no offer to talk about it. */
import { defineRule } from '../../kit/index.ts';
import { defineSignal } from '../../kit/signal.ts';
import { concernRaised, letterKind, letterSignals } from '../../kit/signals/letters.ts';
import { contactGiven, otherTimeOffered } from '../../kit/signals/offers.ts';

/** Anything that opens the way to a talk. */
const talkOffered = defineSignal('talk-offered', [
  '(talk | chat | speak | meet | meeting | call | visit | conversation | discuss) ..8 (you | together | suits | us | me)',
  '(you | us | me | we) ..6 (talk | chat | speak | meet | ring | call | phone | visit)',
  '(come | pop | drop) (in | and | by | round)',
  '(ring | call | phone | text | email | message | contact) (me | us | the)',
  'open (evening | door | afternoon)',
  "parents ('s)? evening",
]);

/** A report home, or a reply to something that the parent raised. */
const reportHome = defineSignal('report-home', [
  '(end of (year | term)) report',
  'attainment',
  'effort (grade | :)',
  'annual report',
  'your (email | letter | message | complaint | concern | concerns) (of | about | regarding | dated)',
  'thank you for your (email | letter | message)',
]);

export default defineRule({
  reads: 'draft',
  title: 'No offer to talk',
  severity: 'information',
  kinds: ['letter'],
  signals: [...letterSignals, contactGiven, otherTimeOffered, talkOffered, reportHome],
  what: 'Nothing here offers the family a talk about this.',
  why: 'News on paper alone can leave a parent with questions and nobody to ask.',
  instead: 'Offer to talk, in person or by phone, at a time that suits them.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 6.65',
  examine(draft, report) {
    const kind = letterKind(draft);
    if (kind === undefined || kind === 'to-all' || draft.words < 60) return;
    if (kind === 'note' && !draft.has(reportHome)) return;
    if (draft.has(talkOffered) || draft.has(otherTimeOffered) || draft.has(contactGiven)) return;
    if (!draft.has(concernRaised) && kind !== 'decision' && !draft.has(reportHome)) return;
    report({
      ...draft.place('closing'),
      fixes: [
        draft.insert('Offer a talk', 'closing', [
          'I would be glad to talk this over with you, in person, by phone or by video, at a time that suits you. You can ring or text me on [number].',
        ]),
        draft.insert('Offer a call', 'closing', [
          'Would a phone call help? Tell me when suits you, early, late or in the day, and I will ring.',
        ]),
      ],
    });
  },
  examples: {
    kind: 'letter',
    flags: [
      'Dear Ms Ali,\n\nI have a concern about Sam’s behaviour at lunch. On Tuesday he pushed two boys in the queue and had to be taken out of the hall, and on Wednesday the same thing happened again. He has lost his playtimes for the rest of the week, and his name has been put in the book in the office.\n\n<|Kind regards,|>\n\nJo Shah',
    ],
    passes: [
      'Dear Ms Ali,\n\nI have a concern about Sam’s behaviour at lunch. On Tuesday he pushed two boys in the queue and had to be taken out of the hall, and on Wednesday the same thing happened again. He has lost his playtimes for the rest of the week. Could we talk about it, by phone or in person?\n\nKind regards,\n\nJo Shah',
      'Dear Ms Ali,\n\nSam had a lovely day.\n\nJo',
    ],
  },
});
