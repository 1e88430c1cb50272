/** Tribunal or complaint named, and no offer to talk. */
import { defineRule } from '../../kit/index.ts';
import { letterSignals } from '../../kit/signals/letters.ts';
import { contactGiven } from '../../kit/signals/offers.ts';
import { formalRoute, talkOffered } from './signals.ts';

export default defineRule({
  reads: 'draft',
  title: 'Only the formal way',
  severity: 'hint',
  kinds: ['letter'],
  what: 'This letter names a formal way to disagree, and no way to talk first.',
  why: 'People who listen to each other can settle most things, long before a tribunal.',
  instead: 'Add a name and a number, and an offer to talk.',
  source: 'SEND Code of Practice 2015, 11.1',
  signals: [...letterSignals, formalRoute, talkOffered, contactGiven],
  examine(draft, report) {
    if (draft.words < 60 || !draft.has(formalRoute) || draft.has(talkOffered) || draft.has(contactGiven)) return;
    report({
      ...draft.place('closing'),
      fixes: [
        draft.insert('Offer to talk first', 'closing', [
          'Please ring [name] on [number] first if you would like to; talking does not affect any of your rights.',
        ]),
      ],
    });
  },
  examples: {
    kind: 'letter',
    flags: [
      `Dear Ms Rahman,

The panel met on 4 May and considered the request for an assessment of Yusuf. The request has been declined. I am sorry, because I know how much you hoped for it. The school already has what it needs to help him from its own budget, and the evidence sent in did not show a level of need above that of other pupils of his age. You have the right to appeal to the tribunal by 4 July.

<|Yours sincerely,|>
T. Cole`,
    ],
    passes: [
      `Dear Ms Rahman,

The panel met on 4 May and considered the request for an assessment of Yusuf. The request has been declined. I am sorry, because I know how much you hoped for it. You have the right to appeal to the tribunal by 4 July, and you can ring me first on 01632 960114 if you would like to talk it over with somebody who was there.

Yours sincerely,
T. Cole`,
    ],
  },
});
