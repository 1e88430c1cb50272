/** What no rule about knowledge knows, and the ear hears. */
import { listensFor } from '../../kit/ear/listen.ts';
import { defineRule } from '../../kit/index.ts';

export default defineRule({
  reads: 'sentence',
  title: 'May pass over what a parent knows',
  severity: 'information',
  what: '“{words}” may sound as if what the family knows did not count.',
  why: 'Letters and plans that careful readers marked sound like this. Alongside knows no rule for these words: it goes by ear, and the ear can be wrong.',
  instead: 'Say what you have seen, and ask what they see.',
  source: 'SEN Code of Practice 2001, 2:7',
  weight: -150,
  check: listensFor('knowledge', {
    letter: ['You know {name} best, and we would like to hear what you see.', 'What do you see at home?'],
    plan: ['We will ask the family what they see.', '[Parent] told us: [what they see].'],
  }),
  examples: {
    kind: 'letter',
    flags: ['<|The school has its own records and relies on those|>.'],
    passes: ['You told us that he sleeps badly, and we have changed his mornings.'],
  },
});
