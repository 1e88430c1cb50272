/** What no rule about procedures knows, and the ear hears. */
import { listensFor } from '../../kit/ear/listen.ts';
import { defineRule } from '../../kit/index.ts';

export default defineRule({
  reads: 'sentence',
  title: 'May leave a parent in the dark',
  severity: 'information',
  what: '“{words}” may leave a parent not knowing what happens, when, or who can help.',
  why: 'Letters and plans that careful readers marked sound like this. Alongside knows no rule for these words: it goes by ear, and the ear can be wrong.',
  instead: 'Say what it means, who will do what, and by when.',
  source: 'SEN Code of Practice 2001, 2:7',
  weight: -150,
  check: listensFor('procedures', {
    letter: ['[Who] will explain this to you and can be reached on [number].', 'In other words: [plain words].'],
    plan: ['In other words: [plain words].', '[Who] will do this by [date].'],
  }),
  examples: {
    kind: 'letter',
    flags: ['<|A decision follows once the usual steps have been gone through|>.'],
    passes: ['I will post the papers to you on 4 May, two weeks before we meet.'],
  },
});
