/** "Fine in school", "we do not see this here": one place set against another, and no question asked. */
import { defineRule } from '../../kit/index.ts';
import { askedNext, REPAIRS } from './phrasing.data.ts';
import { phrases } from './settingMismatch.data.ts';

export default defineRule({
  reads: 'sentence',
  title: 'One place set against another',
  severity: 'warning',
  what: '“{words}” can sound like doubt about what the family sees at home.',
  why: 'Many children hold on all day and let go where they feel safe.',
  instead: 'Say that you have not seen it yet, and ask what the family sees.',
  source: 'SEND Code of Practice 2015, 6.20 and 6.39',
  weight: 9,
  phrases,
  unless: [
    ...REPAIRS,
    'had not',
    'never (before | seen before)',
    '~see before',
    'thanks to',
    '(fine | settled | happy) ..4 now',
    'now (fine | settled | happy)',
    '(fine | gross) motor',
    'rather than',
    'so ..20 (we | i | staff | @staff) (will | shall | would like to | are going to) !not ..2 (try | watch | ask | look | listen | learn | film | visit | use | come)',
  ],
  excuse: (match) => askedNext(match),
  unlessNear: [
    'what ..6 (see | notice | help | helps | find | happens) ..4 at? home',
    '(tell | show) us ..3 (what | when | how | more)',
    'would like to (know | hear | learn | understand) ..4 (what | from | more | about | how | when)',
  ],
  examples: {
    flags: [
      [
        'All I can say is that Finley <|is fine in school|>.',
        'All I can say is that Finley has not shown us this here yet, and we would like to know what you see.',
      ],
      [
        'You write that Sam cries at night. <|We do not see this|> at school.',
        'You write that Sam cries at night. We have not seen this here yet, and we would like to hear more about what you see.',
      ],
      [
        'Her shutdowns <|have not been observed in school|>.',
        'Her shutdowns have not been seen here yet, and we would like to hear more about what you see.',
      ],
      [
        'She <|is absolutely fine once she is through the door|>.',
        'She shows us one side of the morning, and we would like to hear about yours.',
      ],
      [
        '<|He doesn’t do that|> here.',
        'We have not seen this here yet, and we would like to hear more about what you see.',
      ],
      [
        '<|None of his teachers have any concerns|>.',
        'We have not seen this here yet, and we would like to hear more about what you see.',
      ],
      [
        '<|We never have any problem with|> him.',
        'We have not seen this side yet, and would like to hear more about him.',
      ],
    ],
    passes: [
      'We have not seen the shutdowns at school yet. What do they look like at home?',
      'Fine motor skills at school: threads six beads.',
      'Kit is fine in assembly now, thanks to the seat by the door that you suggested.',
      'We do not see this at school. What do you see at home, and what helps?',
      'We have not seen that here, so on Friday she is sending a recording and we will try the same book.',
      'He held the rope himself, which we have never seen before.',
      'He is calm once he is in the quiet corner.',
      'The bus is not a problem in the mornings.',
    ],
    kind: 'letter',
  },
});
