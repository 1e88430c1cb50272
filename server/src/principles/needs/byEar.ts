/** What no rule about needs knows, and the ear hears. */
import { listensFor } from '../../kit/ear/listen.ts';
import { defineRule } from '../../kit/index.ts';

export default defineRule({
  reads: 'sentence',
  title: 'May shut a reader out',
  severity: 'information',
  what: '“{words}” may shut out a parent who reads, hears or lives in another way.',
  why: 'Letters and plans that careful readers marked sound like this. Alongside knows no rule for these words: it goes by ear, and the ear can be wrong.',
  instead: 'Say it plainly, and offer another way.',
  source: 'SEN Code of Practice 2001, 2:7',
  weight: -150,
  check: listensFor('needs', {
    letter: [
      'If you would like this in another way, tell us what would help: a call, large print, another language.',
      'In other words: [plain words].',
    ],
    plan: ['In other words: [plain words].', 'We will ask the family what would help them to take part.'],
  }),
  examples: {
    kind: 'letter',
    flags: ['<|We only send letters out in English|>.'],
    passes: ['I can read the letter to you over the phone in Polish or English.'],
  },
});
