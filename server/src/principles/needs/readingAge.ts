/** How old a reader has to be, by the Flesch-Kincaid formula; the hardest sentences are marked. */
import { defineRule, type Fix, type Gatherer, type Measure } from '../../kit/index.ts';
import { hintsIn } from '../../kit/plain/index.ts';
import { type Counts, readingAge, syllablesOf } from '../../kit/readability.ts';
import { type Block, type Sentence, TokenKind } from '../../text/index.ts';
import { joint } from './joints.data.ts';

/** The formula is rough: so many years above the wish before anything is said. */
const SLACK = 0.5;
const FEWEST_WORDS = 80;
const SHOWN = 3;

function countsOf(sentence: Sentence): Counts | undefined {
  const counts: Counts = { sentence: 1, word: 0, syllable: 0 };
  for (const token of sentence.tokens) {
    if (token.kind !== TokenKind.Word || token.quote >= 0) continue;
    // Names are no harder for their length.
    const name = token.capital && token.start > sentence.start;
    counts.word++;
    counts.syllable += name ? 1 : syllablesOf(token.word.norm);
  }
  return counts.word >= 4 ? counts : undefined;
}

const blocks = new WeakMap<Block, readonly (readonly [Sentence, Counts])[]>();

/** The sentences of a block that are prose, with their counts; kept with the block. */
function proseOf(block: Block): readonly (readonly [Sentence, Counts])[] {
  let prose = blocks.get(block);
  if (!prose) {
    const found: (readonly [Sentence, Counts])[] = [];
    if ((block.type === 'paragraph' || block.type === 'item') && !block.quoted) {
      for (const sentence of block.sentences) {
        const counts = countsOf(sentence);
        if (counts) found.push([sentence, counts]);
      }
    }
    prose = found;
    blocks.set(block, prose);
  }
  return prose;
}

function measure(key: keyof Counts): Measure {
  return { name: `reading-${key}`, of: (block) => proseOf(block).reduce((sum, [, counts]) => sum + counts[key], 0) };
}
const sentences = measure('sentence');
const words = measure('word');
const syllableCount = measure('syllable');

const ageOf = readingAge;

interface Hard {
  readonly score: number;
  readonly block: number;
  readonly sentence: Sentence;
}

/** The hardest first; of equal ones, the one that stands first. */
function hardestOf(sentences: readonly Hard[]): readonly Hard[] {
  return [...sentences].sort((a, b) => b.score - a.score).slice(0, SHOWN);
}

/** The hardest sentences of some blocks. A few words tell the formula nothing. */
const hardest: Gatherer<readonly Hard[]> = {
  of: (blocks) =>
    hardestOf(
      blocks.flatMap((block, index) =>
        proseOf(block)
          .filter(([, { word }]) => word >= 10)
          .map(([sentence, counts]) => ({ score: ageOf(counts), block: index, sentence })),
      ),
    ),
};

/** The sentence in two, or with everyday words for the long-winded ones: where neither can be done, nothing is offered. */
function easier(sentence: Sentence, offset: number): Fix[] {
  const fixes: Fix[] = [];
  const cut = joint(sentence);
  if (cut)
    fixes.push({
      title: 'Make two sentences of it',
      edits: [{ start: offset + cut.from, end: offset + cut.to, text: cut.text }],
      preferred: true,
    });
  const plain = hintsIn(sentence).filter(({ check, replacements }) => check !== 'passive' && replacements.length > 0);
  if (plain.length > 0)
    fixes.push({
      title: 'Use everyday words',
      edits: plain.map(({ start, end, replacements }) => ({
        start: offset + sentence.start + start,
        end: offset + sentence.start + end,
        text: replacements[0] as string,
      })),
      preferred: fixes.length === 0,
    });
  return fixes;
}

export default defineRule({
  reads: 'draft',
  title: 'Hard to read',
  severity: 'hint',
  what: 'This is one of the hardest sentences in a draft that is hard to read.',
  why: 'Many adults read most easily at the level of a child of eleven or twelve.',
  instead: 'Use shorter sentences and everyday words.',
  source: 'SEND Code of Practice 2015, 9.22 (clear language)',
  weight: -12,
  signals: [],
  measures: [sentences, words, syllableCount],
  examine(draft, report) {
    const counts: Counts = {
      sentence: draft.sum(sentences),
      word: draft.sum(words),
      syllable: draft.sum(syllableCount),
    };
    if (counts.word < FEWEST_WORDS || counts.sentence === 0) return;
    const wish = draft.context.config.readingAge[draft.kind === 'plan' ? 'plan' : 'letter'];
    const age = ageOf(counts);
    if (age <= wish + SLACK) return;
    const candidates = draft
      .gather(hardest)
      .flatMap(({ from, found }) => found.map((one) => ({ ...one, block: from + one.block })));
    for (const { block, sentence } of hardestOf(candidates)) {
      const start = draft.draft.starts[block] as number;
      report({
        start: start + sentence.start,
        end: start + sentence.end,
        fixes: easier(sentence, start),
        message: `This draft suits readers of about ${Math.round(age)}, and this is one of its hardest sentences. Many adults read most easily at the level of a child of eleven or twelve. Try shorter sentences and everyday words; you have set ${wish} as the age to aim for.`,
      });
    }
  },
  examples: {
    flags: [
      `Dear Ms Okafor,

<|Subsequent consideration of the accompanying documentation necessitates additional deliberation concerning appropriate educational arrangements.|> <|Appropriate intervention will necessarily incorporate individualised differentiation across curriculum opportunities and additional environmental modifications.|> Additional professional recommendations regarding communication, interaction and emotional development accompany the enclosed information. The authority is considering alternative accommodation options for the forthcoming academic year. <|Professional representatives regularly participate in collaborative evaluation of individual educational circumstances.|> Opportunities for additional consultation are available following completion of preliminary administrative procedures. Individual circumstances determine eligibility for supplementary transportation.

Jo`,
    ],
    passes: [
      `Dear Ms Okafor,

${'Tobi read to us today. He chose a book with a big red bus. He laughed at the end. '.repeat(6).trim()}

Jo`,
      'Subsequent consideration of documentation necessitates additional deliberation.',
      'Dear Ms Okafor,\n\nTobi read aloud to the whole class today.\n\nBest wishes,\nJo',
    ],
    kind: 'letter',
  },
});
