/** What no rule about flexibility knows, and the ear hears. */
import { listensFor } from '../../kit/ear/listen.ts';
import { defineRule } from '../../kit/index.ts';

export default defineRule({
  reads: 'sentence',
  title: 'May leave no choice of time or place',
  severity: 'information',
  what: '“{words}” may sound as if the family had to fit in with us.',
  why: 'Letters and plans that careful readers marked sound like this. Alongside knows no rule for these words: it goes by ear, and the ear can be wrong.',
  instead: 'Offer another time and another way.',
  source: 'SEN Code of Practice 2001, 2:7',
  weight: -150,
  check: listensFor('flexibility', {
    letter: [
      'If this does not suit you, tell us what would: another day, a call or a video call.',
      'We can also take your views another way.',
    ],
    plan: [
      'We will ask the family what time and place suit them.',
      'If this does not suit the family, we will find another time or way.',
    ],
  }),
  examples: {
    kind: 'letter',
    flags: ['<|That is when we do these meetings, so please arrange your work around it|>.'],
    passes: ['Any morning that week would suit us, in person or by phone.'],
  },
});
