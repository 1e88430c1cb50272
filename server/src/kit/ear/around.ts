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
 * Which principle a sentence works against, should it be marked: 0 to 6, in their order.
 * @param sum of its block, from `together`; without it the sentence stands alone
 * @param count sentences in the block
 */
export function principleOf({ principles }: Heard, sum = principles, count = 1): number {
  let principle = 0;
  let best = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < principles.length; at++) {
    const own = principles[at] as number;
    const value = own + (WORTH * ((sum[at] as number) - own)) / (count - 1 + FEW);
    if (value > best) [best, principle] = [value, at];
  }
  return principle;
}
