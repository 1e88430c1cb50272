/** A language of the home is named, and nothing is offered in it. */
import { defineRule, type Fix } from '../../kit/index.ts';
import { accessOffered } from '../../kit/signals/offers.ts';
import { homeLanguageTold, languageOffered } from './signals.ts';

export default defineRule({
  reads: 'draft',
  title: 'Nothing offered in the family’s language',
  severity: 'information',
  what: 'The draft names the family’s language, and an offer to use it could follow.',
  why: 'A language that is named and not used can feel noted down as a problem.',
  instead: 'Offer to talk or write in it, with an interpreter where that helps.',
  source: 'SEN Code of Practice 2001, 2:7; Equality Act 2010, s.149',
  signals: [homeLanguageTold, languageOffered, accessOffered],
  examine(draft, report) {
    if (draft.words < 60 || draft.has(languageOffered) || draft.has(accessOffered)) return;
    const seen = draft.all(homeLanguageTold)[0];
    if (!seen) return;
    const fixes: Fix[] = [
      draft.insert('Offer an interpreter and a translation', 'closing', [
        'We can talk about this in the family’s own language, with an interpreter at no cost, and send a translated or recorded copy.',
      ]),
      draft.insert('Ask which language suits', 'closing', [
        'Which language would the family like to talk and read in? An interpreter is free and can be there in person or by phone.',
      ]),
    ];
    report({ start: seen.start, end: seen.end, fixes });
  },
  examples: {
    flags: [
      `# Progress check: Idris, 2 years 5 months

Idris is a busy, smiley little boy. He lines up the diggers from smallest to largest, and loves to be chased. He climbs anything, and he ran at 13 months. His parents <|speak Welsh to him|>. He points, pulls us by the hand, and sings the tune of a song. Crouching down beside him has helped when he is upset. Shauna will use two-word phrases with him, such as “digger gone”, each day at snack time.`,
    ],
    passes: [
      `# Progress check: Idris, 2 years 5 months

Idris is a busy, smiley little boy. He lines up the diggers from smallest to largest, and loves to be chased. He climbs anything, and he ran at 13 months. His parents speak Welsh to him, and Shauna is learning their words for his favourite things. This check is in Welsh as well. He points, pulls us by the hand, and sings the tune of a song. Crouching down beside him has helped when he is upset.`,
      'His parents speak Welsh to him.',
      'Dear Ms Okafor,\n\nTobi read aloud to the whole class today.\n\nBest wishes,\nJo',
    ],
    kind: 'plan',
  },
});
