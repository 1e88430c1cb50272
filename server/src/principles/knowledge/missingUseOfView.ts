/** A family's view that is written down and then never used. */
import { defineRule, defineSignal } from '../../kit/index.ts';
import { familyInPlan, planWords, viewWords } from './signals.ts';

/** "What Ms Reed told us has shaped this plan". */
const shaped = defineSignal('view-used', ['(shaped | changed | led to) ..2 (plan | targets | outcomes | help)']);

export default defineRule({
  reads: 'draft',
  title: 'The family’s view has shaped nothing yet',
  severity: 'information',
  kinds: ['plan'],
  what: 'The family’s view is here, and the rest of the plan does not speak of it.',
  why: 'Parents can tell from a plan whether their words made a difference.',
  instead: 'Say what in the plan came from what they told you.',
  source: 'SEND Code of Practice 2015, 1.7 and 6.39',
  signals: [shaped],
  measures: [familyInPlan, planWords, viewWords],
  examine(draft, report) {
    const [view] = draft.sections('parent-view');
    if (
      !view ||
      draft.has(shaped) ||
      draft.words < 120 ||
      draft.sum(viewWords) < 12 ||
      draft.sum(planWords) < 40 ||
      draft.sum(familyInPlan) > 0
    )
      return;
    const parent = draft.context.names.parents[0] ?? "[parent's name]";
    const where = { role: 'parent-view' } as const;
    report({
      ...draft.headingSpan(view),
      fixes: [
        draft.insert('Say what it shaped', where, [
          `What ${parent} told us has shaped this plan: [what was changed or added].`,
        ]),
        draft.insert('Add it under help', { role: 'help' }, [
          `From what works at home, as ${parent} told us: [what helps, who will do it and when].`,
        ]),
      ],
    });
  },
  examples: {
    flags: [
      `# Learning plan for Sam

**Name:** Sam Reed, Year 4

## <|Parents’ views|>

Ms Reed told us that Sam learns words best when he can hear them sung, and that he is worn out by Thursday.

## Strengths

Sam knows every bird in the wood by its song and draws them from memory. He is kind to the younger children.

## Targets

By Easter, Sam will read a page of his bird book aloud to a friend, with a ruler under the line.

## Help

Mrs Ali reads with Sam on Monday and Thursday for ten minutes, in the library corner. Mr Rao gives him the key words for science on the day before, with a picture for each, and two minutes to think before he answers.`,
    ],
    passes: [
      `# Learning plan for Sam

**Name:** Sam Reed, Year 4

## Parents’ views

Ms Reed told us that Sam learns words best when he can hear them sung, and that he is worn out by Thursday.

## Targets

By Easter, Sam will read a page of his bird book aloud to a friend, with a ruler under the line.

## Help

Mrs Ali sings the new words with Sam, as his mum does at home, on Monday and Thursday for ten minutes, in the library corner. Mr Rao gives him the key words for science on the day before, with a picture for each.`,
      '# Sam\n\n## Parents’ views\n\nSam is tired.',
      '# Sam\n\n## Targets\n\nSam will read a page by Easter.',
    ],
    kind: 'plan',
  },
});
