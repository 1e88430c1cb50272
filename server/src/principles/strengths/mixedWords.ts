/** Two ways of naming the same thing for one child. */
import { defineRule, type Signal } from '../../kit/index.ts';
import { autismFirstPerson, autisticFirst, disabilityPersonFirst, disabledFirst, otherWayRound } from './signals.ts';

const PAIRS: readonly (readonly [Signal, Signal])[] = [
  [autismFirstPerson, autisticFirst],
  [disabilityPersonFirst, disabledFirst],
];

export default defineRule({
  reads: 'draft',
  title: 'Two ways of saying the same of one child',
  severity: 'hint',
  what: '“{words}” is put another way elsewhere in this draft.',
  why: 'Families notice, and many care a great deal which of the two is used.',
  instead: 'Ask which words the child and family use, and keep to them.',
  source: 'SEN Code of Practice 2001, 2:7',
  signals: [autismFirstPerson, autisticFirst, disabilityPersonFirst, disabledFirst],
  examine(draft, report) {
    if (draft.context.config.child.prefers.length > 0 || draft.draft.frontMatter?.values.has('prefers')) return;
    for (const [person, identity] of PAIRS) {
      const [one, other] = [draft.all(person), draft.all(identity)];
      const rarer = one.length > other.length ? other[0] : one[0];
      if (one.length === 0 || other.length === 0 || !rarer) continue;
      const { start, end } = rarer;
      const text = otherWayRound(draft.draft.source.slice(start, end));
      report({
        start,
        end,
        fixes:
          text === undefined
            ? []
            : [{ title: `Say “${text}”, as elsewhere`, edits: [{ start, end, text }], preferred: true }],
      });
    }
  },
  examples: {
    flags: [
      ['Amina <|has autism|>. She is autistic and proud of it.', 'Amina is autistic. She is autistic and proud of it.'],
      'Tom <|has a disability|> and swims. Tom is disabled and proud.',
      'Tom is <|a boy with autism|>. He is autistic.',
    ],
    passes: [
      'Amina is autistic. She is autistic and proud of it.',
      'Tom has autism. He has autism and swims.',
      'Tom is autistic and he has dyslexia.',
    ],
  },
});
