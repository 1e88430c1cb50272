/** What no rule about feelings knows, and the ear hears. */
import { listensFor } from '../../kit/ear/listen.ts';
import { defineRule } from '../../kit/index.ts';

export default defineRule({
  reads: 'sentence',
  title: 'May hurt',
  severity: 'information',
  what: '“{words}” may hurt a parent who reads it at home.',
  why: 'Letters and plans that careful readers marked sound like this. Alongside knows no rule for these words: it goes by ear, and the ear can be wrong.',
  instead: 'Say what you need to say as you would to their face, and show that you know what it means to them.',
  source: 'SEN Code of Practice 2001, 2:7',
  weight: -150,
  check: listensFor('feelings', {
    letter: [
      'I know that this may be hard to read, and I would like to talk it through with you.',
      'We would like to know what would help.',
    ],
    plan: [
      'We will talk this through with the family and ask what would help.',
      'The family told us: [how they see it].',
    ],
  }),
  examples: {
    kind: 'letter',
    flags: ['<|Staff have families of their own and cannot answer you at weekends|>.'],
    passes: ['Thank you for telling us how worried you are.'],
  },
});
