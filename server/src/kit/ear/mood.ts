/**
 * The mood of a draft: how its sentences sound on the whole. A reader who has met three cold sentences hears the
 * fourth; in a warm letter the same words pass.
 */

/** How sentences sound in a draft of no mood. Below the average: most drafts have a fault or two. */
const AVERAGE = -1.9;
/** No single sentence makes the mood. */
const [LEAST, MOST] = [-5, 2];
/** A draft of fewer sentences than this has half a mood. */
const FEW = 6;
/** Plainly hurtful words are heard in the warmest of drafts, and in the coldest not every sentence is cold. */
const WARMEST = -1;
const COLDEST = 0.9;
/** From this on a sentence is marked in a draft of no mood at all. */
const LOUD = 1.55;
/** What a step of the mood is worth, in log odds. */
const WEIGHT = 2.5;

/** Whole steps, so that a mood is the same in whatever order it is summed. */
const STEP = 1 / 64;

/** What a sentence adds to the mood, in steps. @param score log odds, from the ear */
export function toMood(score: number): number {
  return Math.round((Math.min(MOST, Math.max(LEAST, score)) - AVERAGE) / STEP);
}

/** The mood of a draft: 0 is neither warm nor cold. @param blocks what was heard in each */
export function moodOf(blocks: readonly { readonly sound: number; readonly heard: number }[]): number {
  let sound = 0;
  let heard = 0;
  for (const block of blocks) {
    sound += block.sound;
    heard += block.heard;
  }
  return Math.min(COLDEST, Math.max(WARMEST, (sound * STEP) / (heard + FEW)));
}

/** The mood from which on a sentence is marked by ear. */
export function moodFor(score: number): number {
  return (LOUD - score) / WEIGHT;
}

/** From this on the words that a pattern found are marked in a draft of no mood at all. */
const HEARD = 0.9;
const WORDS_WEIGHT = 2.5;
/** The same for words that may hurt: these are hidden only where the whole sentence sounds harmless. */
const HURT = -1.3;
const HURT_WEIGHT = 1.2;

/**
 * The mood from which on the words that a pattern found are marked. A sentence that sounds harmless is hardly ever
 * marked by a careful reader, so the pattern has met an innocent use of the words.
 */
export function moodForWords(score: number, hurt: boolean): number {
  return hurt ? (HURT - score) / HURT_WEIGHT : (HEARD - score) / WORDS_WEIGHT;
}

/** The lowest score that a sentence can have and be marked, in the coldest of drafts. */
export const FAINTEST = LOUD - COLDEST * WEIGHT;
