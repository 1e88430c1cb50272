/** Praise undone by what follows the "but". */
import { defineRule } from '../../kit/index.ts';
import { harmless, inQuotes } from './signals.ts';

const PRAISE =
  '(lovely | nice | kind | polite | bright | clever | able | friendly | cheerful | popular | likeable | delightful | pleasant | charming | capable | good | great | talented | enthusiastic | enjoys | loves | likes | sweet | happy | fun | funny | helpful | caring | sociable | well liked | a pleasure | strong | confident | articulate | creative)';
const HARD =
  '(not | never | no | can not | hard | difficult | struggles | lacks | fails | poor | dreadful | weak | needs to | must | should | lets | spoils | too | rarely | easily | behind | below | distracted | chatty | lazy | refuses | could | slow | low | only when | finds | concern | concerned | unfortunately | sadly)';

export default defineRule({
  reads: 'sentence',
  title: 'Praise undone by a “but”',
  severity: 'hint',
  kinds: ['letter', 'plan'],
  what: 'After “{words}” a parent may forget the kind words before it.',
  why: '“But” can make praise sound like a wrapping.',
  instead: 'Let the praise have a sentence of its own.',
  source: 'SEN Code of Practice 2001, 2:7',
  phrases: [
    {
      match: `@child ..6 ${PRAISE} ..6 ,? [ (but | however | although | though) ] ..6 ${HARD}`,
      fix: (match) => match.text().replace(/(, )?\b(?:but|however,?|although|though)\b/i, '$1and'),
    },
  ],
  unless: ['not only', 'nothing but', '(helps | helped)', 'but (also | with | he is learning | she is learning)'],
  excuse: (match) => harmless(match) || inQuotes(match),
  examples: {
    flags: [
      [
        'Jamie is a lovely lad, <|but|> his handwriting is hard to read.',
        'Jamie is a lovely lad, and his handwriting is hard to read.',
      ],
      'Ada is bright, <|but|> she finds tests hard.',
      'Tom is kind and funny, <|however|> he is easily upset.',
    ],
    passes: [
      'Jamie is not only kind but also brave.',
      'Ada is bright and finds tests hard.',
      'Tom is small but strong.',
    ],
  },
});
