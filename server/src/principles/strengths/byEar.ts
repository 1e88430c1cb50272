/** What no rule about strengths knows, and the ear hears. */
import { listensFor } from '../../kit/ear/listen.ts';
import { defineRule } from '../../kit/index.ts';

export default defineRule({
  reads: 'sentence',
  title: 'May show the difficulty and not the child',
  severity: 'information',
  what: '“{words}” may sound as if this were all there is to say of the child.',
  why: 'Letters and plans that careful readers marked sound like this. Alongside knows no rule for these words: it goes by ear, and the ear can be wrong.',
  instead: 'Say when it goes better and what helps.',
  source: 'SEN Code of Practice 2001, 2:7',
  weight: -150,
  check: listensFor('strengths', {
    letter: ['It goes better when [what helps].', 'We have also seen {name} [what goes well].'],
    plan: ['It goes better when [what helps].', '{name} does well at [what goes well].'],
  }),
  examples: {
    kind: 'plan',
    flags: ['<|Behind in everything but football|>.'],
    passes: ['He draws maps of the whole town from memory.'],
  },
});
