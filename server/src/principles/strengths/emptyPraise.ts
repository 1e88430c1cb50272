/** Praise that could be about anybody. */
import { defineRule } from '../../kit/index.ts';
import { inQuotes } from './signals.ts';

const EMPTY =
  '(a (very)? (lovely | nice | pleasant | delightful | sweet | good | polite | happy | likeable | charming | pleasing) (little)? (boy | girl | child | lad | pupil | student | young (man | lady | person) | member of the class) | a (real | complete)? (pleasure | joy | delight) (to teach | to have in (the | my) class | to work with)? | (very)? (lovely | polite | nice | well behaved | well mannered) | no trouble (at all)?)';

export default defineRule({
  reads: 'sentence',
  byWords: true,
  title: 'Praise without an example',
  severity: 'hint',
  what: '“{words}” is kind, and could be about any child.',
  why: 'Parents remember the example for years.',
  instead: 'Add one thing that was seen.',
  source: 'SEN Code of Practice 2001, 2:7',
  phrases: [
    {
      match: `@child [ (is | has been | was) (always | such)? ${EMPTY} ] (. | $)`,
      fix: (match) => match.text().replace(/\.?$/, (stop) => `; for example, [what was seen]${stop}`),
    },
  ],
  unlessNear: [
    '(for example | for instance | such as | this week | last week | yesterday | today | when | because | who | remembered | made us | told | showed)',
  ],
  excuse: inQuotes,
  examples: {
    flags: [
      ['Ada <|is a lovely girl|>.', 'Ada is a lovely girl; for example, [what was seen].'],
      'Tom <|is polite|>.',
      'Your son <|is a pleasure to teach|>.',
    ],
    passes: [
      'Ada is a lovely girl who sings to the dolls.',
      'Ada is a lovely girl. When Bo fell, she fetched his coat.',
      'Tom is a pleasure to teach: he asks why.',
    ],
  },
});
