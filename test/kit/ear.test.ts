/** The ear: what it hears of a sentence, how it learns, and what the mood of a draft does to it. */
import assert from 'node:assert/strict';
import { leanings, likeliest, together } from '../../server/src/kit/ear/around.ts';
import { type Heard, makeEar } from '../../server/src/kit/ear/ear.ts';
import { featuresOf, numberOf, stemOf } from '../../server/src/kit/ear/features.ts';
import { FAINTEST, moodFor, moodForWords, moodOf, toMood } from '../../server/src/kit/ear/mood.ts';
import { freshAntecedents, readPeople } from '../../server/src/kit/people.ts';
import { createDraft, type Sentence } from '../../server/src/text/index.ts';
import { learn } from '../ear/learn.ts';
import type { Labelled } from '../ear/sentences.ts';
import type { Vectors } from '../ear/vectors.ts';
import { analyse, apply, of } from '../support/check.ts';

function reading(text: string): { sentence: Sentence; people: ReturnType<typeof readPeople> } {
  const draft = createDraft(text, 'markdown');
  const sentence = draft.blocks[0]?.sentences[0] as Sentence;
  const context = { names: draft.names, pronouns: draft.pronouns, youIsParent: true };
  return { sentence, people: readPeople(sentence, context, freshAntecedents()) };
}

function heardIn(text: string): number[] {
  const out: number[] = [];
  const { sentence, people } = reading(text);
  featuresOf(sentence, people, 'letter', (feature) => out.push(feature));
  return out;
}

describe('what the ear hears', () => {
  it('is the same for one child and the next, one number and the next, one quotation and the next', () => {
    assert.deepEqual(heardIn('Tobi reads 14 pages.'), heardIn('Amina reads 3 pages.'));
    assert.deepEqual(heardIn('Mum said, “He is tired.”'), heardIn('Mum said, “I will come on Friday at two.”'));
    assert.notDeepEqual(heardIn('Tobi reads 14 pages.'), heardIn('Tobi tears 14 pages.'));
  });

  it('counts forms of a word as one', () => {
    for (const word of ['refuse', 'refuses', 'refused', 'refusing']) assert.equal(stemOf(word), 'refus');
    assert.equal(stemOf('worries'), stemOf('worry'));
    assert.equal(stemOf('is'), 'is');
  });
});

/** Sentences as if labelled: `principle` -1 is unmarked. */
function labelled(texts: readonly (readonly [string, number])[]): Labelled[] {
  return texts.map(([text, principle], index) => {
    const features = Int32Array.from(heardIn(text));
    return {
      from: 'test',
      draft: `draft ${index}`,
      text,
      alone: true,
      clean: principle < 0,
      features,
      principles: principle < 0 ? [] : [principle],
      quotes: principle < 0 ? [] : [{ principle, features }],
    };
  });
}

const LESSON = labelled([
  ['You say that he wakes, but nobody here has seen it.', 0],
  ['You say that he is sad, but nobody here agrees.', 0],
  ['She is lazy and rude in class.', 1],
  ['He is lazy and loud in class.', 1],
  ['We met on Monday and had tea.', -1],
  ['He drew a map and gave it to us.', -1],
  ['Thank you for the map of the town.', -1],
  ['We had a good walk on Monday.', -1],
]);

function hear(ear: ReturnType<typeof makeEar>, text: string): Heard {
  const { sentence, people } = reading(text);
  return ear.hear(sentence, people, 'letter');
}

describe('the ear learns', () => {
  it('what is marked, and under which principle', () => {
    const ear = makeEar(learn(LESSON));
    const doubted = hear(ear, 'You say that he limps, but nobody here minds.');
    const labelledChild = hear(ear, 'She is lazy and tired.');
    const kind = hear(ear, 'We had tea and a walk on Monday.');
    assert.ok(doubted.score > kind.score && labelledChild.score > kind.score);
    assert.equal(likeliest(leanings(doubted)), 0);
    assert.equal(likeliest(leanings(labelledChild)), 1);
  });

  it('and what is said around a sentence tells the principle where the sentence does not', () => {
    const ear = makeEar(learn(LESSON));
    const alone = hear(ear, 'It is what it is.');
    const doubt = hear(ear, 'You say that he limps, but nobody here minds.');
    const label = hear(ear, 'She is lazy and tired.');
    for (const [beside, principle] of [
      [doubt, 0],
      [label, 1],
    ] as const)
      assert.equal(likeliest(leanings(alone, together([alone, beside]), 2)), principle);
    assert.equal(likeliest(leanings(doubt, together([doubt, alone]), 2)), 0);
  });

  it('the same each time', () => assert.deepEqual(learn(LESSON), learn(LESSON)));

  it('of words that no draft has shown, from words of like meaning', () => {
    const vectors = new Map(
      (
        [
          ['lazy', [1, 0]],
          ['idle', [1, 0]],
          ['map', [0, 1]],
          ['atlas', [0, 1]],
        ] as const
      ).map(([word, numbers]) => [numberOf(word) >>> 8, Float32Array.from(numbers)] as const),
    );
    const known: Vectors = {
      size: 2,
      keys: () => vectors.keys(),
      of: (key) => vectors.get(key) as Float32Array,
      sumOf(features) {
        const sum = new Float32Array(2);
        for (const feature of features)
          vectors.get(feature >>> 8)?.forEach((number, at) => {
            sum[at] = (sum[at] as number) + number;
          });
        return sum;
      },
    };
    const ear = makeEar(learn(LESSON, known));
    assert.ok(hear(ear, 'An idle one.').score > hear(ear, 'An atlas one.').score);
    const deaf = makeEar(learn(LESSON));
    assert.equal(hear(deaf, 'An idle one.').score, hear(deaf, 'An atlas one.').score);
  });

  it('nothing from nothing', () => {
    const ear = makeEar(learn([]));
    assert.ok(Number.isFinite(hear(ear, 'Anything at all.').score));
  });
});

describe('the mood of a draft', () => {
  const block = (...scores: number[]): { sound: number; heard: number } => ({
    sound: scores.reduce((sum, score) => sum + toMood(score), 0),
    heard: scores.length,
  });

  it('is none where nothing is said', () => assert.equal(moodOf([]), 0));

  it('is cold where sentences sound cold, whatever the order', () => {
    const [cold, warm] = [block(2, 1, 3, 2), block(-4, -5, -4)];
    assert.ok(moodOf([cold]) > 0 && moodOf([warm]) < 0);
    assert.equal(moodOf([cold, warm]), moodOf([warm, cold]));
  });

  it('lets a fainter sentence be marked in a cold draft, and only a louder one in a warm draft', () => {
    const faint = FAINTEST + 0.1;
    assert.ok(moodFor(faint) > 0 && moodFor(faint) <= 2);
    assert.ok(moodFor(4) < moodFor(1));
    assert.ok(moodForWords(-3, true) > moodForWords(0, true));
    assert.ok(moodForWords(-1, true) < moodForWords(-1, false), 'words that may hurt are hidden less easily');
  });
});

describe('what is marked by ear', () => {
  const TEXT = 'The school has its own records and relies on those.';

  it('is mended by a sentence that makes good, which leaves every word as it was', () => {
    const [found] = of(analyse(TEXT, { kind: 'letter' }), 'knowledge/by-ear');
    assert.ok(found?.fixes[0]);
    const after = apply(TEXT, found.fixes[0]);
    assert.ok(after.startsWith(`${TEXT} `));
    assert.deepEqual(of(analyse(after, { kind: 'letter' }), 'knowledge/by-ear'), []);
  });

  it('leaves quoted speech alone', () => {
    const text = `Mrs Khan said, “${TEXT}”`;
    assert.deepEqual(of(analyse(text, { kind: 'letter' }), 'knowledge/by-ear'), []);
  });
});
