/** A plan in which the family does not speak. */
import { defineRule } from '../../kit/index.ts';
import { familyAsked, familySpeaks } from './signals.ts';

export default defineRule({
  reads: 'draft',
  title: 'No view from the family',
  severity: 'warning',
  kinds: ['plan'],
  what: 'Nothing here comes from the family yet.',
  why: 'They know what works at home, and what has been tried before.',
  instead: 'Add what they say is going well, what worries them and what would help.',
  source: 'Children and Families Act 2014, section 19; SEND Code of Practice 2015, 6.39',
  weight: 1,
  signals: [familySpeaks, familyAsked],
  examine(draft, report) {
    if (
      draft.words < 80 ||
      draft.has(familySpeaks) ||
      draft.has(familyAsked) ||
      draft.sections('parent-view').length > 0
    )
      return;
    if (draft.draft.sections.length < 2 && draft.words < 120) return;
    const name = draft.context.names.child[0]?.split(' ')[0] ?? "[child's name]";
    const where = { role: 'parent-view' } as const;
    const fixes = [
      draft.insert('Add a section for the family’s view', where, [
        '## What the family has told us',
        '',
        `- What is going well for ${name}: [in their words]`,
        '- What worries them: [in their words]',
        '- What helps at home: [in their words]',
      ]),
      draft.insert('Add who will ask, and when', where, [
        '## What the family has told us',
        '',
        "[Name] will ask [parent's name] by [date], in the way that suits them, and add their words here.",
      ]),
    ];
    report({ ...draft.place(where), fixes });
  },
  examples: {
    flags: [
      `# <|Learning plan for Sam|>

**Name:** Sam Reed, Year 4

## Strengths

Sam knows every bird in the park by its song and draws them from memory. He is kind to the younger children at lunch and they look for him.

## Needs

Reading long texts is hard for Sam, and he tires after ten minutes. Spelling takes him a long time.

## Targets

By Easter, Sam will read a page of his bird book aloud to a friend, with a ruler under the line.

## Help

Mrs Ali reads with Sam on Monday and Thursday for ten minutes, in the library corner.`,
    ],
    passes: [
      `# Learning plan for Sam

**Name:** Sam Reed, Year 4

## What Ms Reed has told us

Sam reads bird books in bed and asks about the long words.

## Strengths

Sam knows every bird in the park by its song and draws them from memory. He is kind to the younger children at lunch and they look for him.

## Needs

Reading long texts is hard for Sam, and he tires after ten minutes.

## Help

Mrs Ali reads with Sam on Monday and Thursday for ten minutes, in the library corner.`,
      '# Sam\n\n## Targets\n\nSam will read a page by Easter.',
      '# Plan for Sam\n\nWritten by Sam and his mum.',
    ],
    kind: 'plan',
  },
});
