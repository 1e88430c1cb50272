/** An invitation that does not ask what would help the parent to take part. */
import { defineRule, type Fix } from '../../kit/index.ts';
import { letterKind, letterSignals, writtenToAll } from '../../kit/signals/letters.ts';
import { accessOffered } from '../../kit/signals/offers.ts';
import { accessSaid, adjustmentAsked } from './signals.ts';

const PASSAGES: readonly (readonly [title: string, text: string])[] = [
  [
    'Ask what would help',
    'Is there anything that would make it easier for you to take part, such as a hearing loop, a room without steps, breaks, or somebody beside you?',
  ],
  ['Ask in a few words', 'Please tell me if anything would make this easier for you.'],
];

export default defineRule({
  reads: 'draft',
  title: 'Not asked what would help',
  severity: 'information',
  kinds: ['letter'],
  what: 'This invitation does not yet ask what would help the parent to take part.',
  why: 'A parent with a disability should not have to raise it first.',
  instead: 'Ask everyone, and name a few examples.',
  source: 'Equality Act 2010, s.20',
  signals: [...letterSignals, accessOffered, accessSaid, adjustmentAsked],
  examine(draft, report) {
    if (draft.words < 80 || draft.has(adjustmentAsked) || letterKind(draft) !== 'invitation') return;
    // A newsletter is not an invitation to one family.
    if (draft.has(writtenToAll) && draft.draft.names.child.length === 0) return;
    // The offer of access asks it too: one gap is enough to name at a time.
    if (!draft.has(accessOffered) && !draft.has(accessSaid)) return;
    const fixes: Fix[] = PASSAGES.map(([title, text]) => draft.insert(title, 'closing', [text]));
    report({ ...draft.place('opening'), fixes });
  },
  examples: {
    flags: [
      `<|Dear Ms Okafor,|>

You are invited to a meeting about Tobi on Thursday 14 March at 10.15 am in the small hall. Mr Hale and Miss Dunn will be there, and Tobi will come for the first ten minutes to show you his bridge. The meeting is about next term and about the report that came in May. Mr Hale will speak first, and then it is your turn. The report is with this letter, and a translation in Twi is in the same envelope. The meeting will last for an hour, and tea will be served.

Yours sincerely,
Jo Hartnell`,
    ],
    passes: [
      `Dear Ms Okafor,

You are invited to a meeting about Tobi on Thursday 14 March at 10.15 am in the small hall. Mr Hale and Miss Dunn will be there, and Tobi will come for the first ten minutes to show you his bridge. The meeting is about next term and about the report that came in May. The report is with this letter, and a translation in Twi is in the same envelope. Please tell me if anything would make it easier for you to take part, such as breaks or a loop.

Yours sincerely,
Jo Hartnell`,
      'Dear Ms Okafor,\n\nTobi read aloud to the whole class today.\n\nBest wishes,\nJo',
      'Dear Ms Okafor,\n\nYou are invited to a meeting on Monday.\n\nJo',
    ],
    kind: 'letter',
  },
});
