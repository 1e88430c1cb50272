/** A plan without the child's own view, or how it was sought. */
import { defineRule } from '../../kit/index.ts';
import { childSpeaks } from './signals.ts';

/** So young that what adults see is the view. */
const VERY_YOUNG = /\b[0-4] ?(?:years|yrs|y\d|months)\b|\b(?:toddler|baby|nursery)\b/i;

export default defineRule({
  reads: 'draft',
  title: 'No view from the child',
  severity: 'information',
  kinds: ['plan'],
  what: 'Nothing here comes from the child yet.',
  why: 'Children know what helps and what hurts, and can tell us with words, pictures, choices or by what they do.',
  instead: 'Add what they say or show, and how you found out.',
  source: 'Children and Families Act 2014, section 19; SEND Code of Practice 2015, 1.6',
  signals: [childSpeaks],
  examine(draft, report) {
    if (
      draft.words < 80 ||
      draft.has(childSpeaks) ||
      draft.sections('child-view').length > 0 ||
      VERY_YOUNG.test(draft.draft.source.slice(0, 400))
    )
      return;
    if (draft.draft.sections.length < 2 && draft.words < 120) return;
    const name = draft.context.names.child[0]?.split(' ')[0] ?? "[child's name]";
    const where = { role: 'child-view' } as const;
    report({
      ...draft.place(where),
      fixes: [
        draft.insert('Add a section for the child’s own words', where, [
          `## What ${name} says`,
          '',
          `- I like: [${name}'s words]`,
          `- What helps me: [${name}'s words]`,
          '- I would like: [what to try next]',
          '',
          `We found this out by [talking, drawing, pictures or watching].`,
        ]),
        draft.insert('Add how the child’s view will be sought', where, [
          `## What ${name} says`,
          '',
          `[Name] will ask ${name} by [date], with [pictures, choices or a walk and a talk], and add the answers here.`,
        ]),
      ],
    });
  },
  examples: {
    kind: 'plan',
    flags: [
      `# <|Support plan for Sam|>

**Name:** Sam Reed, Year 4

## Strengths

Sam knows every bird in the park by its song. He is kind to the younger children at lunch and they look for him. He is patient and careful with animals, and the class hamster is calm in his hands.

## Needs

Reading long texts is hard for Sam, and he tires after ten minutes. Spelling takes him a long time, and copying from the board takes longer.

## Help

Mrs Ali reads with Sam on Monday and Thursday for ten minutes, in the library corner, with a ruler under the line.

## Parents' views

Ms Reed tells us that Sam reads to his nan.`,
    ],
    passes: [
      `# Support plan for Sam

**Name:** Sam Reed, Year 4

## Strengths

Sam knows every bird in the park by its song. He is kind to the younger children at lunch and they look for him. He is patient and careful with animals.

## What Sam says

I like birds. I don't like reading out loud.

## Help

Mrs Ali reads with Sam on Monday and Thursday for ten minutes, in the library corner, with a ruler under the line. He tires after ten minutes, so they stop there.`,
      '# Sam\n\n## Targets\n\nSam will read a page by Easter.',
    ],
  },
});
