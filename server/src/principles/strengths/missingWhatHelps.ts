/** Needs with nothing beside them that helps. */
import { childName, defineRule, defineSignal } from '../../kit/index.ts';
import { needStatement } from '../../kit/signals/needStatements.ts';
import { HELP } from './words.data.ts';

const whatHelps = defineSignal(
  'what-helps',
  [
    ...HELP.slice(0, 4),
    '(strategies | strategy | support | provision | help | intervention | adjustments | daily | weekly | twice a | minutes | card | timer | key worker | key adult | laptop | overlay | adults will | staff will | we will | to (sit | lead | meet | give | use) | works | worked)',
  ],
  { roles: ['help', 'actions', 'context'] },
);

export default defineRule({
  reads: 'draft',
  title: 'Nothing yet about what helps',
  severity: 'information',
  kinds: ['plan'],
  what: 'A family reads what is hard here, and finds nothing that makes it easier.',
  why: 'A need is only half said until we know what helps with it.',
  instead: 'Put beside each need what helps, at school and at home.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, chapter 9',
  signals: [needStatement, whatHelps],
  examine(draft, report) {
    if (draft.kind !== 'plan' || draft.words < 50) return;
    const needs = draft.all(needStatement);
    if (needs.length < 3 || draft.has(whatHelps)) return;
    const name = childName(draft.context);
    report({
      ...draft.place({ role: 'needs' }),
      fixes: [
        draft.insert('Add what helps', { role: 'help', at: 'end' }, [
          '## What helps',
          '',
          '| What is hard | When | What helps |',
          '|---|---|---|',
          '| [what] | [situation] | [what helps] |',
        ]),
        draft.insert('Add what helps, as a list', { role: 'help', at: 'end' }, [
          '## What helps',
          '',
          `- When [situation], ${name} is helped by [what helps].`,
          '- At home, [what helps] works well.',
        ]),
      ],
    });
  },
  examples: {
    flags: [
      '# Plan for Tom\n\n## <|Needs|>\n\nTom finds reading hard in every lesson. He finds spelling hard as well. He gets upset in tests, and he struggles to begin. He finds long numbers tricky, and he forgets his place on the page, as he has done since the autumn of Year 2.\n\n## Strengths\n\nTom loves his bike and mends it himself.',
      '# Plan for Ada\n\n## <|Needs|>\n\nAda finds writing hard in every lesson. She finds the hall overwhelming. She gets upset in tests, and she struggles to begin. She finds long words tricky, and she tires after lunch, as she has done since the autumn of Year 2.\n\n## Strengths\n\nAda sings and bakes.',
      '# Plan for Bo\n\n## <|Areas of need|>\n\nBo finds talking hard in a group. He finds the bus frightening. He gets tired in the afternoon, and he struggles to begin. He finds buttons tricky, and he forgets his bag, as he has done since the autumn of Year 2.\n\n## Strengths\n\nBo paints and swims.',
    ],
    passes: [
      '# Plan for Tom\n\n## Needs\n\nTom finds reading hard in every lesson. A ruler under the line helps. He gets upset in tests, and he struggles to begin.\n\n## Strengths\n\nTom loves his bike.',
      '# Plan for Ada\n\n## Needs\n\nAda finds writing hard.\n\n## Help\n\nA keyboard, and a first line to start from.',
      'Dear Ms Roe, Tom finds reading hard. He finds spelling hard. He gets upset in tests.',
    ],
    kind: 'plan',
  },
});
