/** A decision or a worry, and no word of what happens next. */
import { defineRule } from '../../kit/index.ts';
import { letterKind, letterSignals } from '../../kit/signals/letters.ts';
import { nextStepGiven } from '../../kit/signals/meetings.ts';

export default defineRule({
  reads: 'draft',
  title: 'What happens next',
  severity: 'information',
  what: 'Nothing here says what happens next, who does it, or when.',
  why: 'A worry that ends in nothing stays a worry.',
  instead: 'Add one line: who will do what, by when.',
  source: 'SEN Code of Practice 2001, 2:7; Children and Families Act 2014, s.19(c)',
  kinds: ['letter'],
  signals: [...letterSignals, nextStepGiven],
  examine(view, report) {
    if (view.words < 60 || view.has(nextStepGiven)) return;
    const kind = letterKind(view);
    if (kind !== 'decision' && kind !== 'concern') return;
    const { start, end } = view.place('closing');
    report({
      start,
      end,
      fixes: [
        view.insert('Add what happens next', 'closing', [
          'What happens next: [name] will [what] by [date], and will ring you to tell you how it went.',
        ]),
        view.insert('Ask about the next step', 'closing', [
          'Could we plan the next step together? I could ring you on [date], or you could come in: whichever is easier.',
        ]),
      ],
    });
  },
  examples: {
    flags: [
      `Dear Ms Petrosyan,

Thank you for asking for more help for Armen, and for writing about his evenings. The panel has decided not to give him a laptop, because his writing has come on so well with the help he has now. His teacher is proud of him, and his stories make the whole class laugh. It read every page that you sent. We know that this is not what you were hoping for.

<|Yours sincerely,|>

L. Garrod`,
    ],
    passes: [
      'Dear Ms Petrosyan,\n\nThank you for asking for more help for Armen, and for writing about his evenings. The panel has decided not to give him a laptop this term, because his writing has come on so well with the help he has now. His teacher is proud of him, and his stories make the whole class laugh. We know that this is not what you were hoping for. I will ring you on Friday.\n\nYours sincerely,\n\nL. Garrod',
      'Dear Ms Petrosyan,\n\nArmen read a whole page aloud today.\n\nL. Garrod',
    ],
    kind: 'letter',
  },
});
