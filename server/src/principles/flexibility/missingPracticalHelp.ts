/** An invitation that says nothing of little ones, travel or the building. */
import { defineRule } from '../../kit/index.ts';
import { defineSignal } from '../../kit/signal.ts';
import { letterKind, letterSignals } from '../../kit/signals/letters.ts';
import { accessOffered, otherTimeOffered } from '../../kit/signals/offers.ts';

const practical = defineSignal('practical-help', [
  '(sibling | siblings | brother | brothers | sister | sisters | baby | babies | toddler | toddlers | little ones | creche | childcare | child care | toys | buggy | highchair | children)',
  '(bus | buses | taxi | taxis | fare | fares | travel | lift | parking | park | ramp | step free | steps | stairs | ground floor | wheelchair | accessible | toilet | toilets | tea | coffee | quiet room)',
  '(phone | video | zoom | teams | home visit | come to you)',
  '(anything | what) ..6 (make | makes) ..4 (easier | comfortable)',
]);

export default defineRule({
  reads: 'draft',
  title: 'Nothing about getting there',
  severity: 'hint',
  kinds: ['letter'],
  signals: [...letterSignals, practical, accessOffered, otherTimeOffered],
  what: 'Nothing here says what happens with little ones, the journey or the stairs.',
  why: 'Small things decide whether a parent can come.',
  instead: 'Add a line on children, travel and access.',
  source: 'SEN Code of Practice 2001, 2:7; Equality Act 2010, reasonable adjustments',
  examine(draft, report) {
    if (letterKind(draft) !== 'invitation' || draft.words < 60) return;
    if (draft.has(practical) || draft.has(accessOffered) || draft.has(otherTimeOffered)) return;
    report({
      ...draft.place('closing'),
      fixes: [
        draft.insert('Welcome little ones and offer help', 'closing', [
          'Little ones are welcome. The room is [on the ground floor, with parking nearby]. If the journey is hard, tell me and we can talk by phone.',
        ]),
      ],
    });
  },
  examples: {
    kind: 'letter',
    flags: [
      'Dear Ms Ali,\n\nI would like to invite you to Sam’s review meeting on Monday 4 March at 10.15 in Room 2. We will look at how the new reading group is going and at what he would like to do next term, and Mr Dow will be there too. I have put in a copy of his last plan for you to look at before then, and the page that he wrote himself.\n\n<|Kind regards,|>\n\nJo Shah',
    ],
    passes: [
      'Dear Ms Ali,\n\nI would like to invite you to Sam’s review meeting on Monday 4 March at 10.15 in Room 2. We will look at how the new reading group is going and at what he would like to do next term, and Mr Dow will be there too. I have put in a copy of his last plan for you. Bring the baby; there are toys.\n\nKind regards,\n\nJo Shah',
      'Dear Ms Ali,\n\nSam had a lovely day.\n\nJo',
    ],
  },
});
