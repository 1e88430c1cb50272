/** Invitations that take the answer for granted. */
import { defineRule } from '../../kit/index.ts';
import { clause, SUITS } from './phrasing.data.ts';

export default defineRule({
  reads: 'sentence',
  title: 'No way to say “I cannot come”',
  severity: 'information',
  what: '“{words}” takes it that the parent is free.',
  why: 'A parent who cannot come then has to begin by disappointing you.',
  instead: 'Ask whether the time suits, and say how to tell you if it does not.',
  source: 'SEN Code of Practice 2001, 2:7',
  phrases: [
    ...clause(
      [
        'no (reply | response | answer | rsvp | confirmation | acknowledgement) (slip | form)? (is | @be | will be)? (necessary | needed | required | attached | enclosed) ..8 (see you | expect | expecting | there | attend | meeting | family | families)',
        '(there @be | you have) no need to (reply | confirm | respond | rsvp | answer | let us know) ..4 (see you | expect | expecting | there | attend)',
        '(expecting | expect) (every | all | each | both) (family | families | parent | parents | of you | to see you)',
        '(we | i | staff | the panel) (will | shall | look forward to) (expect | be expecting | seeing) (you | both of you | you both) ..1 (there | then | at | in | on | both)',
        '(we | i) (will | shall) see (you | you both) ..2 (on | at | in | there) ..2 @day ..2 (at | #) ..2',
        '(told | promised | assured) (everyone | everybody | them | the (panel | team | others | staff)) ..1 (that)? (you | you both) (will be | are | will) ..1 (there | coming | attending | attend | come)',
        'see (you | u | ya) (then | there | tomorrow | monday | tuesday | wednesday | thursday | friday)',
        '(i | we) (will)? (assume | presume | trust | take it | expect) (that)? (you | both of you | you both) (will | are | can) ..2 (attend | be there | free | available | able to (attend | come) | come | be present | be joining | be attending)',
        '(unless (i | we) hear (from you)? (otherwise | to the contrary)) ..6 (see you | expect | assume | go ahead | there | attending | coming | confirmed)',
        '(i | we) (will | shall)? (see | expect | assume | count on | put you down as) ..6 unless (i | we) hear (otherwise | from you | to the contrary)',
        '(your)? (attendance | place | coming) (is | has been) (assumed | confirmed on your behalf | taken as read | taken for granted | presumed)',
        '(attendance | presence | coming | being there | agreement) (of ..2)? (is | has been | will be | being) (taken (as read | for granted) | assumed | presumed)',
        '(silence | no reply | no response | not replying) ..4 (taken as | means | treated as | count as | counts as) ..3 (yes | coming | attending | accepted | acceptance | confirmed)',
      ],
      SUITS,
      {
        unless: [
          'if (you | that | this | it | there)',
          '(message | list | dates | information | newsletter)',
          'to this (message | note | text)',
          'will be there',
          '?',
          '(would | could | can) ..4 (see you | be there)',
          '(no need | not need) to be there',
          'decision',
          '(trip | concert | sports | assembly | party)',
          'hope',
          'pupils | @child ..1 be there',
        ],
      },
    ),
  ],
  unlessNear: [
    '?',
    'if ..1 (that | this | it) (is | does) (no good | not suit | not work)',
    'let (me | us) know',
    'tell (me | us)',
    '(as | when) you (asked | suggested | chose)',
    'you chose',
  ],
  examples: {
    kind: 'letter',
    flags: [
      [
        "<|We'll expect you at|> 9.",
        "We'll expect you at 9, and please tell us whether this suits you, or what would be easier.",
      ],
      [
        "<|We'll assume you can come unless we hear from you|>.",
        'Please tell us whether this suits you, or what would be easier.',
      ],
      [
        '<|We will see you on Monday at|> 2.',
        'We will see you on Monday at 2, and please tell us whether this suits you, or what would be easier.',
      ],
      [
        '<|No reply slip is attached because we are expecting|> every family.',
        'Please tell us whether this suits you, or what would be easier.',
      ],
      'The review is on Monday at 9. <|We will expect you in|> Room 4.',
      'It is on Thursday at 2, <|see you then|>!',
    ],
    passes: [
      'I look forward to seeing you if you can come.',
      'Do tell me if that does not suit.',
      'I will see him tomorrow.',
      'There is no need to reply to this message.',
      'Does Monday at 9 suit you? If not, tell me.',
      'I will see you at the gate.',
      'This list of term dates is for information only and no reply is needed.',
    ],
  },
});
