/** What no rule about perspectives knows, and the ear hears. */
import { listensFor } from '../../kit/ear/listen.ts';
import { defineRule } from '../../kit/index.ts';

export default defineRule({
  reads: 'sentence',
  title: 'May leave no room for another view',
  severity: 'information',
  what: '“{words}” may sound as if the matter were closed before the family had spoken.',
  why: 'Letters and plans that careful readers marked sound like this. Alongside knows no rule for these words: it goes by ear, and the ear can be wrong.',
  instead: 'Say what you think and why, and ask how it looks to them.',
  source: 'SEN Code of Practice 2001, 2:7',
  weight: -150,
  check: listensFor('perspectives', {
    letter: [
      'You may see this differently, and we would like to hear how.',
      'Nothing is settled until we have talked with you.',
    ],
    plan: ['The family may see this differently, and we will ask them.', '[Parent] sees it like this: [view].'],
  }),
  examples: {
    kind: 'letter',
    flags: ['<|The views of the family were noted but staff did not share them|>.'],
    passes: ['You see this differently, and we would like to hear more.'],
  },
});
