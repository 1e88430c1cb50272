/** The words that the child and family have chosen for themselves. */
import { type DraftView, defineRule, type Sighting } from '../../kit/index.ts';
import {
  autismFirstPerson,
  autisticFirst,
  deafWord,
  disabilityPersonFirst,
  disabledFirst,
  otherWayRound,
} from './signals.ts';

/** Wishes from the settings and the front matter (`prefers: autistic`), in lower case; "Deaf" keeps its capital. */
function wishesOf(draft: DraftView): readonly string[] {
  const stated = draft.draft.frontMatter?.values.get('prefers');
  const own = stated === undefined ? [] : typeof stated === 'string' ? stated.split(',') : stated;
  return [...draft.context.config.child.prefers, ...own].map((wish) =>
    wish.trim() === 'Deaf' ? 'Deaf' : wish.trim().toLowerCase(),
  );
}

const wants = (wishes: readonly string[], ...words: readonly string[]): boolean =>
  words.some((word) => wishes.includes(word));

export default defineRule({
  reads: 'draft',
  title: 'Another word than the family’s own',
  severity: 'hint',
  what: '“{words}” is not the way in which this child or family puts it.',
  why: 'Being called what you have asked to be called is a part of being heard.',
  instead: 'Use the words that they have chosen.',
  source: 'SEN Code of Practice 2001, 2:7',
  signals: [autismFirstPerson, autisticFirst, disabilityPersonFirst, disabledFirst, deafWord],
  examine(draft, report) {
    const wishes = wishesOf(draft);
    if (wishes.length === 0) return;
    const depart = (seen: readonly Sighting[], rewrite: (words: string) => string | undefined): void => {
      for (const { start, end } of seen) {
        const text = rewrite(draft.draft.source.slice(start, end));
        report({
          start,
          end,
          fixes: text === undefined ? [] : [{ title: `Say “${text}”`, edits: [{ start, end, text }], preferred: true }],
        });
      }
    };
    if (wants(wishes, 'autistic', 'autistic person', 'identity-first', 'identity first'))
      depart(draft.all(autismFirstPerson), otherWayRound);
    if (wants(wishes, 'autism', 'has autism', 'with autism', 'person with autism', 'person-first', 'person first'))
      depart(draft.all(autisticFirst), otherWayRound);
    if (wants(wishes, 'disabled', 'disabled person', 'identity-first', 'identity first'))
      depart(draft.all(disabilityPersonFirst), otherWayRound);
    if (wants(wishes, 'has a disability', 'with a disability', 'person-first', 'person first'))
      depart(draft.all(disabledFirst), otherWayRound);
    if (wants(wishes, 'Deaf'))
      depart(
        draft.all(deafWord).filter(({ start }) => draft.draft.source.slice(start, start + 1) === 'd'),
        () => 'Deaf',
      );
  },
  examples: {
    flags: [
      [
        '---\nprefers: autistic\n---\n\nAmina <|has autism|> and she draws comics.',
        '---\nprefers: autistic\n---\n\nAmina is autistic and she draws comics.',
      ],
      [
        '---\nprefers: person-first\n---\n\nTom is <|a disabled boy|> who swims.',
        '---\nprefers: person-first\n---\n\nTom is a boy with a disability who swims.',
      ],
      [
        '---\nprefers: Deaf\n---\n\nLayla is <|deaf|> and signs.',
        '---\nprefers: Deaf\n---\n\nLayla is Deaf and signs.',
      ],
    ],
    passes: [
      'Amina has autism and she draws comics.',
      '---\nprefers: autistic\n---\n\nAmina is autistic.',
      '---\nprefers: autistic\n---\n\nAmina said, “I have autism.”',
    ],
  },
});
