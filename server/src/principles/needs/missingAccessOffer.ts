/** No offer of a format, a language or help with reading. */
import { defineRule, defineSignal, type Fix } from '../../kit/index.ts';
import { letterKind, letterSignals } from '../../kit/signals/letters.ts';
import { accessOffered, contactGiven } from '../../kit/signals/offers.ts';
import { accessSaid } from './signals.ts';

const PASSAGES: readonly (readonly [title: string, text: string])[] = [
  [
    'Offer formats, languages and a talk',
    'We can send this in large print, in another language or as a recording, or read it through with you on the phone or in person. We can book an interpreter, including British Sign Language, at no cost to you.',
  ],
  [
    'Offer it in a few words',
    'If you would like this in large print, in another language, or read through with you, just tell me.',
  ],
];

/** Papers or a report that the family are to read. */
const papersSent = defineSignal('papers-sent', [
  '(enclosed | attached | enclose | attach | with this letter) ..6 (report | plan | papers | booklet | policy | assessment | form | questionnaire | document | draft)',
  '(report | plan | papers | booklet | policy | assessment | form | questionnaire | draft) ..4 (is | are) (enclosed | attached)',
]);

/** A letter that confirms a talk has been said aloud already. */
const saidAloud = defineSignal('said-aloud-first', [
  '(confirm | set out | write down | put in writing | follows | following | record) ..4 what (we | i | you) ..1 (talked about | talked through | discussed | spoke about | said | went through | agreed | explained) ..3 (on the phone | by phone | in person | together | face to face | at home | when we met | this (morning | afternoon | week) | today | yesterday)',
]);

export default defineRule({
  reads: 'draft',
  title: 'No other format or language offered',
  severity: 'information',
  kinds: ['letter'],
  what: 'This letter does not yet offer another format, another language or help with reading.',
  why: 'Those who need it are the least able to ask for it in writing.',
  instead: 'Add one line that offers it to everyone.',
  source: 'Equality Act 2010, s.20; Department for Education, working with parents',
  signals: [...letterSignals, accessOffered, accessSaid, contactGiven, papersSent, saidAloud],
  examine(draft, report) {
    if (draft.words < 80 || draft.has(accessOffered) || draft.has(accessSaid) || draft.has(saidAloud)) return;
    const kind = letterKind(draft);
    if (kind !== 'decision' && kind !== 'invitation' && !draft.has(papersSent)) return;
    const fixes: Fix[] = PASSAGES.map(([title, text]) => draft.insert(title, 'closing', [text]));
    report({ ...draft.place('opening'), fixes, ...(draft.has(contactGiven) ? { severity: 'hint' as const } : {}) });
  },
  examples: {
    flags: [
      `<|Dear Ms Okafor,|>

We would like to invite you to a meeting about Tobi on Thursday 14 March at 10.15 am in the family room. Mr Hale and Miss Dunn will be there, and Tobi will come for the first ten minutes to show you his bridge. We would like to hear what you have seen at home and to plan next term with you. If that day does not suit you, please ring me on 01632 960114 and we will find another. You are welcome to bring a friend.

Yours sincerely,
Jo Hartnell`,
    ],
    passes: [
      `Dear Ms Okafor,

We would like to invite you to a meeting about Tobi on Thursday 14 March at 10.15 am in the family room. Mr Hale and Miss Dunn will be there, and Tobi will come for the first ten minutes to show you his bridge. We would like to hear what you have seen at home and to plan next term with you. If that day does not suit you, please ring me on 01632 960114 and we will find another. I can read this through with you, and book an interpreter at no cost.

Yours sincerely,
Jo Hartnell`,
      'Dear Ms Okafor,\n\nTobi read aloud to the whole class today.\n\nBest wishes,\nJo',
      'Dear Ms Okafor,\n\nYou are invited to a meeting on Monday.\n\nJo',
    ],
    kind: 'letter',
  },
});
