/** Many difficulties and few strengths in a plan. */
import { childName, defineRule } from '../../kit/index.ts';
import { needStatement } from '../../kit/signals/needStatements.ts';
import { strengthStatement } from '../../kit/signals/strengthStatements.ts';

export default defineRule({
  reads: 'draft',
  title: 'More difficulties than strengths',
  severity: 'information',
  kinds: ['plan'],
  what: 'The difficulties far outnumber what the child can do.',
  why: 'A family that reads a long list of difficulties may not see their child in it.',
  instead: 'Keep every need, and add examples of what the child does well beside them.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, chapter 9',
  signals: [strengthStatement, needStatement],
  examine(draft, report) {
    if (draft.kind !== 'plan' || draft.words < 90) return;
    const strengths = draft.count(strengthStatement);
    const needs = draft.count(needStatement);
    if (strengths === 0 || needs < 4 || strengths * 3 >= needs) return;
    const name = childName(draft.context);
    const section = draft.sections('strengths')[0];
    const span = section ? draft.headingSpan(section) : draft.place('opening');
    report({
      ...span,
      message: `This plan has ${needs} sentences about what is hard, and ${strengths} about what ${name} does well. A family that reads it may not see their child in it. Keep every need, and add examples of what goes well.`,
      fixes: [
        draft.insert('Add examples of what goes well', { role: 'strengths', at: 'end' }, [
          `- ${name} is good at [what]; for example, [what happened].`,
          `- ${name} enjoys [what], and shows it by [what we see].`,
          `- This term ${name} has learnt to [what].`,
        ]),
      ],
    });
  },
  examples: {
    flags: [
      '# Support plan for Tom\n\n## <|Strengths|>\n\nTom loves his bike.\n\n## Needs\n\nTom finds reading hard when the print is small. He finds spelling hard too. He gets upset in tests. He needs help from an adult to start a page of writing. He finds long numbers tricky and he tires easily. He finds the dinner hall overwhelming when it is full.\n\n## Help\n\nA ruler under the line, large print, and a quiet table at lunch with Mrs Lee every day. Five minutes of phonics each morning with Mr Cole, and a break before each test.\n\n## Review\n\nWe will look at this plan on 4 June.',
      '# Support plan for Ada\n\n## <|Strengths|>\n\nAda draws.\n\n## Needs\n\nAda finds reading hard. She finds spelling hard. She gets anxious in tests. She needs help from an adult to start. She finds long numbers tricky. She gets tired after lunch.\n\n## Help\n\nLarge print and a quiet table at lunch with Mrs Lee every day. Five minutes of phonics each morning with Mr Cole, and a break before each test. A card to show when she would like to stop, kept in her pocket.\n\n## Review\n\nWe will look at this plan on 4 June, at a time that suits the family.',
      '# Support plan for Bo\n\n## <|Strengths|>\n\nBo is kind.\n\n## Needs\n\nBo finds reading hard. He finds spelling hard. He gets anxious in tests. He needs help from an adult to start. He finds long numbers tricky. He gets tired after lunch.\n\n## Help\n\nLarge print and a quiet table at lunch with Mrs Lee every day. Five minutes of phonics each morning with Mr Cole, and a break before each test. A card to show when he would like to stop, kept in his pocket.\n\n## Review\n\nWe will look at this plan on 4 June, at a time that suits the family.',
    ],
    passes: [
      '# Plan for Tom\n\nTom loves his bike. He mends it himself. He finds reading hard. He finds tests hard.',
      '# Plan for Ada\n\n## Strengths\n\nAda draws birds. She knows each one by its song. She helped the younger ones to make a hide.\n\n## Needs\n\nAda finds reading hard. She finds spelling hard. She gets anxious in tests. A break before each one helps.',
      'Dear Ms Roe,\n\nTom finds reading hard, and he finds spelling hard. He gets anxious in tests, and he needs help to start.',
    ],
  },
});
