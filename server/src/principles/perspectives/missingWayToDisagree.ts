/** A decision letter that says nothing about what to do if the family sees it differently. */
import { defineRule } from '../../kit/index.ts';
import { letterKind, letterSignals } from '../../kit/signals/letters.ts';
import { disagreementRoute } from '../../kit/signals/offers.ts';
import { inFavour, talkOffered } from './signals.ts';

const STATUTORY = /\b(?:local authority|council|panel|EHC|education, health and care|statutory)\b/i;

export default defineRule({
  reads: 'draft',
  title: 'No way to disagree',
  severity: 'information',
  kinds: ['letter'],
  what: 'This letter tells of a decision, and not what the family can do if they see it differently.',
  why: 'A decision with no door in it leaves a worried parent nowhere to go.',
  instead: 'Say who will talk it over, and what other ways there are.',
  source: 'SEND Code of Practice 2015, 11.1 to 11.10; SEND Regulations 2014, regulation 5',
  weight: 1,
  signals: [...letterSignals, disagreementRoute, talkOffered, inFavour],
  examine(draft, report) {
    if (draft.words < 60 || letterKind(draft) !== 'decision' || draft.has(disagreementRoute)) return;
    if (draft.has(inFavour) && draft.has(talkOffered)) return;
    if (draft.count(talkOffered) > 1) return;
    const talk = draft.insert('Offer to talk it over', 'closing', [
      'If you see this differently, please tell us. [Name] will meet you or ring you at a time that suits you, and we will look at it again with what you tell us.',
    ]);
    const rights = draft.insert('Explain the ways to disagree with a decision about a plan', 'closing', [
      'If you see this differently, please ring [name] on [number], who will go through the reasons with you. You can also appeal by [date], and mediation is free. [Name of local service] gives free, independent advice to parents and can help with any of this.',
    ]);
    const school = draft.insert('Explain the ways to disagree at school', 'closing', [
      'If you see this differently, please talk to [name] first if you would like to. If we still see it differently after that, the complaints procedure is on our website, and [name of local service] gives free, independent advice to parents.',
    ]);
    report({
      ...draft.place('closing'),
      fixes: draft.draft.source.someLine(STATUTORY) ? [rights, talk] : [talk, school],
    });
  },
  examples: {
    kind: 'letter',
    flags: [
      `Dear Ms Rahman,

The panel met on 4 May and considered the request for an assessment of Yusuf. The request has been declined. I am sorry, because I know how much you hoped for it. The school already has what it needs to help him from its own budget, and the evidence sent in did not show a level of need above that of other pupils of his age.

<|Yours sincerely,|>
T. Cole`,
    ],
    passes: [
      `Dear Ms Rahman,

The panel met on 4 May and considered the request for an assessment of Yusuf. The request has been declined. I am sorry, because I know how much you hoped for it. If you see this differently, please ring me, and we will look at it again. The school already has what it needs to help him from its own budget this year.

Yours sincerely,
T. Cole`,
      `Dear Ms Rahman,

Yusuf was a star in the play on Friday and made us laugh until we cried. He remembered every line.

Yours sincerely,
T. Cole`,
    ],
  },
});
