/**
 * Sentences that stand together are mostly about one thing: what is said around a sentence helps to tell which
 * principle it works against. (It does not help to tell whether it is marked at all: the mood does that.)
 */
import type { Heard } from './ear.ts';

/** What the sentences around are worth beside the sentence itself. */
const WORTH = 0.6;
/** A single neighbour does not speak for the paragraph. */
const FEW = 0.5;

/** Adds up what was heard of all sentences of a block. */
export function together(block: readonly Heard[]): Float64Array {
  const sum = new Float64Array(block[0]?.principles.length ?? 0);
  for (const { principles } of block)
    for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] as number) + (principles[at] as number);
  return sum;
}

/**
 * For each principle, in their order, how likely it is the one that a sentence works against, should it be marked:
 * log odds, but for what they all have in common.
 * @param sum of its block, from `together`; without it the sentence stands alone
 * @param count sentences in the block
 */
export function leanings({ principles }: Heard, sum = principles, count = 1): Float64Array {
  return principles.map((own, at) => own + (WORTH * ((sum[at] as number) - own)) / (count - 1 + FEW));
}

/** The place of the largest. */
export function likeliest(leaning: Float64Array): number {
  let best = 0;
  for (let at = 1; at < leaning.length; at++) if ((leaning[at] as number) > (leaning[best] as number)) best = at;
  return best;
}
