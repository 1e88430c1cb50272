/** A record that mentions disagreement, and not who thinks what. */
import { defineRule } from '../../kit/index.ts';
import { bothViews, differenceNamed } from './signals.ts';

export default defineRule({
  reads: 'draft',
  title: 'A difference with one side missing',
  severity: 'information',
  kinds: ['plan'],
  what: 'This record mentions a disagreement, and not what each person thinks or what comes next.',
  why: 'A difference that is written down fairly can be worked on; one that is smoothed over grows.',
  instead: 'Say what each person would like and why, and a step that could bring them together.',
  source: 'SEND Regulations 2014, regulation 20; SEND Code of Practice 2015, 11.1',
  signals: [differenceNamed, bothViews],
  examine(draft, report) {
    if (
      draft.words < 60 ||
      !draft.has(differenceNamed) ||
      draft.has(bothViews) ||
      draft.sections('differences').length > 0
    )
      return;
    const seen = draft.all(differenceNamed)[0];
    if (!seen) return;
    report({
      start: seen.start,
      end: seen.end,
      omission: true,
      fixes: [
        draft.insert('Add where you see things differently', { role: 'differences' }, [
          '## Where we see things differently',
          '',
          '- [Name] would like [what], because [why].',
          '- Staff think [what], because [why].',
          '- We will both [what to try or note], and talk again on [date].',
        ]),
      ],
    });
  },
  examples: {
    kind: 'plan',
    flags: [
      `# Review record: Sam Reed

## Progress

Sam has read four books this term and can spell twenty new words. He tires after ten minutes of reading, and a ruler under the line helps him to keep his place on the page.

## Placement

<|Ms Reed was unhappy|> with the placement. The meeting then went through the targets for the spring and the dates for the trip to the park, and Sam's new table.`,
    ],
    passes: [
      `# Review record: Sam Reed

## Progress

Sam has read four books this term and can spell twenty new words. He tires after ten minutes of reading, and a ruler under the line helps him to keep his place on the page.

## Placement

Ms Reed was unhappy with the placement and would like a smaller class. We think that the present class suits him. We will visit two classes together in May and talk again.`,
      `# Review record: Sam Reed

## Progress

Sam has read four books this term. Sam and his friend disagree about football.`,
    ],
  },
});
