/** Invitations that take the answer for granted. */
import { defineRule } from '../../kit/index.ts';

export default defineRule({
  reads: 'sentence',
  title: 'No way to say “I cannot come”',
  severity: 'information',
  what: '“{words}” takes it that the parent is free.',
  why: 'A parent who cannot come then has to begin by disappointing you.',
  instead: 'Ask whether the time suits, and say how to tell you if it does not.',
  source: 'SEN Code of Practice 2001, 2:7',
  phrases: [
    {
      match:
        '[ no (reply | response | answer | rsvp | confirmation) (slip)? (is | necessary | needed | required) ..4 (needed | necessary | required | attached | expecting | expect)? ]',
      fix: 'please tell me if another time would suit you better',
      unless: ['no need to', 'to this (message | note | text)', 'if you'],
    },
    {
      match: '[ (expecting | expect) (every | all | each) (family | families | parent | parents | parent to) ]',
      fix: 'hoping to see every family',
    },
    {
      match: '[ we (will | shall) expect (you | to see you | both of you) ]',
      fix: 'we hope to see you, if the time suits you,',
      unless: ['if you'],
    },
    { match: '[ see you then ]', fix: 'Does that suit you?' },
    {
      match:
        '[ (i | we) (assume | presume | trust) (you | that you | both) (will | are | can) ..1 (attend | be there | free | available | able to attend | come) ]',
      fix: 'I hope that the time suits you; please tell me if it does not',
    },
  ],
  unlessNear: ['?', 'if (that | this | it) (is | does) (no good | not suit)', 'let me know', 'tell me'],
  examples: {
    kind: 'letter',
    flags: [
      '<|No reply slip is attached because we are expecting|> every family.',
      'The review is on Monday at 9. <|We will expect you|> in Room 4.',
      'It is on Thursday at 2, <|see you then|>!',
    ],
    passes: [
      'There is no need to reply to this message.',
      'Does Monday at 9 suit you? If not, tell me.',
      'I will see you at the gate.',
    ],
  },
});
