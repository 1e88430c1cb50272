/** An invitation with one date and time, and nothing about another. */
import { defineRule } from '../../kit/index.ts';
import { defineSignal } from '../../kit/signal.ts';
import { letterKind, letterSignals } from '../../kit/signals/letters.ts';
import { otherTimeOffered } from '../../kit/signals/offers.ts';

/** A meeting with a day and a time. */
const slot = defineSignal(
  'one-slot',
  [
    '(@meeting | appointment | you | progress | reviewed) ..8 (on | for) [ (@day ..4 (at | , | from) # (am | pm)? | @day ..1 # ..1 @month ..3 (at | , | from) # (am | pm)?) ]',
    'at # (am | pm)? on (@day | # ..1 @month)',
  ],
  {
    unless: [
      '(you | parents) (chose | asked | suggested | picked)',
      'as (you | we) (asked | agreed | suggested)',
      'assembly',
      'performance',
      'concert',
      'play',
      'trip',
    ],
  },
);

/** The family chose it, or it is not ours to move. */
const chosen = defineSignal('slot-chosen', [
  '(you | parents | @parent) ..2 (chose | asked for | suggested | picked | prefer)',
  'as (you | we) (asked | agreed | suggested | arranged)',
  '(hearing | tribunal | court)',
  '(choose | pick) ..4 (time | date | day)',
  'does that suit',
  'would (that | this | it) suit',
  'what ..3 suits',
  'move it',
  'can be moved',
  'if (you are happy | you are fine | that is (fine | all right | ok | okay)) ..1 with? (that | this | it | us)?',
  'rearrange',
]);

export default defineRule({
  reads: 'draft',
  title: 'One time and no other',
  severity: 'warning',
  kinds: ['letter'],
  signals: [...letterSignals, otherTimeOffered, slot, chosen],
  what: 'This is one time, with nothing about another.',
  why: 'A parent who is not free then has to choose between work, other children and having a say.',
  instead: 'Offer another time or way, and ask what suits.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 6.65',
  examine(draft, report) {
    const kind = letterKind(draft);
    if ((kind !== 'invitation' && kind !== 'decision') || draft.words < 40) return;
    const seen = draft.all(slot);
    const first = seen[0];
    if (!first || seen.length > 2 || draft.has(otherTimeOffered) || draft.has(chosen)) return;
    report({
      start: first.start,
      end: first.end,
      fixes: [
        draft.insert('Offer other times and ways', { after: first }, [
          'If that time does not suit you, I can also do [another day and time], or we can talk by phone or video. Please tell me what works for you.',
        ]),
        draft.insert('Ask what suits', { after: first }, [
          'Would another day or time suit you better? Before or after work is fine, and so is a phone call.',
        ]),
      ],
    });
  },
  examples: {
    kind: 'letter',
    flags: [
      'Dear Ms Ali,\n\nSam’s review meeting will take place on <|Monday 4 March at 10.15|> in Room 2. We will look at how the new reading group is going and at what he would like to do next term, and Mr Dow will be there too.\n\nKind regards,\n\nJo Shah',
    ],
    passes: [
      'Dear Ms Ali,\n\nSam’s review meeting will take place on Monday 4 March at 10.15 in Room 2. We will look at how the new reading group is going and at what he would like to do next term. If that does not suit you, tell me what does.\n\nKind regards,\n\nJo Shah',
      'Dear Ms Ali,\n\nAs you asked, Sam’s review meeting will be on Monday 4 March at 10.15 in Room 2. We will look at how the new reading group is going and at what he would like to do next term, and at home.\n\nKind regards,\n\nJo Shah',
    ],
  },
});
