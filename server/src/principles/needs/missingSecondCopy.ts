/** Parents who live apart, and one of them written to. */
import { defineRule, type Fix } from '../../kit/index.ts';
import { copyForBoth, livesApart } from './signals.ts';

export default defineRule({
  reads: 'draft',
  title: 'A copy for the other parent',
  severity: 'information',
  what: 'The draft says that parents live apart, and not who else will have a copy.',
  why: 'Each parent may have a right to hear directly, and one should not have to tell the other.',
  instead: 'Say who has a copy, or ask.',
  source: 'Education Act 1996, s.576; Department for Education, parental responsibility guidance for schools',
  signals: [livesApart, copyForBoth],
  examine(draft, report) {
    if (draft.words < 80 || draft.has(copyForBoth)) return;
    const seen = draft.all(livesApart)[0];
    if (!seen) return;
    const fixes: Fix[] = [
      draft.insert('Say who has a copy', 'closing', [
        'A copy of this goes to each parent, at the address that each has given: [names].',
      ]),
      draft.insert('Ask who else should have one', 'closing', [
        'Who else should have a copy of this? We will send it to them directly.',
      ]),
    ];
    report({ start: seen.start, end: seen.end, fixes });
  },
  examples: {
    flags: [
      `# Support plan for Sam

Sam is a keen runner who makes everyone laugh. His <|parents are separated|>. He finds long spells of writing hard, and types well. Mrs Ali will sit with him for ten minutes each morning while he plans what to say. He will use a laptop in English and history. Sam would like to write a report about the county race by Easter, and Mr Gill will print it for the board. We will look at how it is going on 4 June, at a time that suits his family. Sam chose the laptop himself and knows how to charge it.`,
    ],
    passes: [
      `# Support plan for Sam

Sam is a keen runner who makes everyone laugh. His parents are separated, and each has a copy of this plan. He finds long spells of writing hard, and types well. Mrs Ali will sit with him for ten minutes each morning while he plans what to say. He will use a laptop in English and history. Sam would like to write a report about the county race by Easter, and Mr Gill will print it for the board. We will look at how it is going on 4 June.`,
      'His parents are separated.',
      'Dear Ms Okafor,\n\nTobi read aloud to the whole class today.\n\nBest wishes,\nJo',
    ],
    kind: 'plan',
  },
});
