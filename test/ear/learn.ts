/**
 * Learns what the ear knows: logistic regression over features of sentences, once for "is it marked", once for
 * "under which principle", by AdaGrad. Words of like meaning, told by public word vectors where they are given,
 * share what is learned, and a word that no draft has shown gets its weight from them. Only features that say
 * much are kept. The same sentences give the same ear.
 */
import { type Learned, MARK_STEPS, OUTPUTS, PRINCIPLE_STEPS } from '../../server/src/kit/ear/ear.ts';
import type { Labelled } from './sentences.ts';
import { NO_VECTORS, type Vectors } from './vectors.ts';

/** How it learns. */
export interface Settings {
  /** Features that are kept. */
  readonly keep: number;
  /** Times that all sentences are heard. */
  readonly rounds: number;
}
export const usual: Settings = { keep: 16_000, rounds: 30 };

/** How fast a weight learns, and how strongly it is drawn to nothing: for the mark, and for the principles. */
const PACE = { mark: { rate: 0.6, shrink: 8e-3 }, principle: { rate: 0.3, shrink: 2e-3 } };
/** Word vectors learn slowly: there are few numbers, and each of them is in every word. */
const VECTOR_PACE = { rate: 0.1, shrink: 1e-4 };
/** A marked sentence counts as several that are not: there are few. */
const MARKED = 3;

interface Model {
  readonly weights: Float32Array;
  readonly base: Float64Array;
  /** A weight for each number of a vector and each output. */
  readonly meaning: Float32Array;
}

/** What one example says. */
interface Example {
  readonly features: Int32Array;
  /** -1 where nobody marks it. */
  readonly told: number;
  /** Tells the principle only: the marked words without their sentence. */
  readonly part: boolean;
}

/** Learns from labelled sentences. @param vectors of words, see vectors.ts */
export function learn(
  sentences: readonly Labelled[],
  vectors: Vectors = NO_VECTORS,
  settings: Settings = usual,
): Learned {
  const examples = sentences.flatMap(({ from, features, principles, quotes }): Example[] => {
    const whole = (principles.length === 0 ? [-1] : principles).map((told) => ({ features, told, part: false }));
    const parts = quotes.map((quote) => ({ features: quote.features, told: quote.principle, part: true }));
    // What the rules promise by example is to hold.
    return from === 'rules' ? [...whole, ...whole, ...parts] : [...whole, ...parts];
  });
  const first = inTwoDrafts(sentences);
  const rough = withMeaning(first, train(examples, first, vectors, Math.max(4, settings.rounds >> 1)), vectors);
  const kept = weightiest(rough.rows, rough.model, settings.keep, frequency(sentences));
  const learnt = train(examples, kept, vectors, settings.rounds);
  return writeDown(kept, withMeaning(kept, learnt, vectors).model);
}

/** The features that occur in two drafts or more, each with its row. The lowest 8 bits of a number are dropped. */
function inTwoDrafts(sentences: readonly Labelled[]): Map<number, number> {
  const seen = new Map<number, string>();
  const rows = new Map<number, number>();
  for (const { features, draft } of sentences)
    for (const feature of features) {
      const key = feature >>> 8;
      const before = seen.get(key);
      if (before === undefined) seen.set(key, draft);
      else if (before !== draft && !rows.has(key)) rows.set(key, rows.size);
    }
  return rows;
}

function train(
  examples: readonly Example[],
  rows: ReadonlyMap<number, number>,
  vectors: Vectors,
  rounds: number,
): Model {
  const heard = examples.map(({ features }) =>
    Int32Array.from([...features].map((feature) => rows.get(feature >>> 8) ?? -1).filter((row) => row >= 0)),
  );
  const meant = examples.map(({ features }) => vectors.sumOf(features));
  const { size } = vectors;
  const weights = new Float32Array(rows.size * OUTPUTS);
  const spent = new Float32Array(rows.size * OUTPUTS).fill(1);
  const meaning = new Float32Array(size * OUTPUTS);
  const spentMeaning = new Float32Array(size * OUTPUTS).fill(1);
  const base = new Float64Array(OUTPUTS);
  base[0] = -2;
  const errors = new Float64Array(OUTPUTS);
  const random = randomFrom(7);
  const order = Int32Array.from(examples, (_, index) => index);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const index of order) {
      const { told, part } = examples[index] as Example;
      const list = heard[index] as Int32Array;
      const vector = meant[index] as Float32Array;
      const scale = 1 / Math.sqrt(list.length + 1);
      const from = part ? 1 : 0;
      const to = told < 0 ? 1 : OUTPUTS;
      errors.set(base);
      for (const row of list)
        for (let output = from; output < to; output++)
          errors[output] = (errors[output] as number) + (weights[row * OUTPUTS + output] as number) * scale;
      for (let at = 0; at < size; at++)
        for (let output = from; output < to; output++)
          errors[output] =
            (errors[output] as number) + (meaning[at * OUTPUTS + output] as number) * (vector[at] as number) * scale;
      toErrors(errors, told);
      for (let output = from; output < to; output++) {
        const error = errors[output] as number;
        const pace = output === 0 ? PACE.mark : PACE.principle;
        for (const row of list) step(weights, spent, row * OUTPUTS + output, error * scale, pace);
        for (let at = 0; at < size; at++)
          step(meaning, spentMeaning, at * OUTPUTS + output, error * scale * (vector[at] as number), VECTOR_PACE);
        base[output] = (base[output] as number) - 0.03 * error;
      }
    }
  }
  return { weights, base, meaning };
}

interface Pace {
  readonly rate: number;
  readonly shrink: number;
}

function step(weights: Float32Array, spent: Float32Array, at: number, error: number, { rate, shrink }: Pace): void {
  const slope = error + shrink * (weights[at] as number);
  spent[at] = (spent[at] as number) + slope * slope;
  weights[at] = (weights[at] as number) - (rate * slope) / Math.sqrt(spent[at] as number);
}

/** Turns what was heard into how far off it was. */
function toErrors(values: Float64Array, told: number): void {
  const marked = told >= 0;
  const chance = 1 / (1 + Math.exp(-(values[0] as number)));
  values[0] = marked ? (chance - 1) * MARKED : chance;
  if (!marked) return;
  let most = Number.NEGATIVE_INFINITY;
  for (let output = 1; output < OUTPUTS; output++) most = Math.max(most, values[output] as number);
  let sum = 0;
  for (let output = 1; output < OUTPUTS; output++) sum += Math.exp((values[output] as number) - most);
  for (let output = 1; output < OUTPUTS; output++)
    values[output] = Math.exp((values[output] as number) - most) / sum - (output === told + 1 ? 1 : 0);
}

/** What the vectors say of each word is added to the word's own weights; words that no draft has shown get rows. */
function withMeaning(
  rows: ReadonlyMap<number, number>,
  { weights, base, meaning }: Model,
  vectors: Vectors,
): { rows: ReadonlyMap<number, number>; model: Model } {
  const all = new Map(rows);
  for (const key of vectors.keys()) if (!all.has(key)) all.set(key, all.size);
  const out = new Float32Array(all.size * OUTPUTS);
  out.set(weights);
  for (const key of vectors.keys()) {
    const vector = vectors.of(key);
    const row = (all.get(key) as number) * OUTPUTS;
    for (let at = 0; at < vectors.size; at++)
      for (let output = 0; output < OUTPUTS; output++)
        out[row + output] =
          (out[row + output] as number) + (meaning[at * OUTPUTS + output] as number) * (vector[at] as number);
  }
  return { rows: all, model: { weights: out, base, meaning } };
}

/** How many sentences have a feature. */
function frequency(sentences: readonly Labelled[]): Map<number, number> {
  const times = new Map<number, number>();
  for (const { features } of sentences)
    for (const feature of new Set(features)) times.set(feature >>> 8, (times.get(feature >>> 8) ?? 0) + 1);
  return times;
}

/** The features that say most, and say it often. */
function weightiest(
  rows: ReadonlyMap<number, number>,
  { weights }: Model,
  keep: number,
  times: ReadonlyMap<number, number>,
): Map<number, number> {
  const says = (key: number, row: number): number => {
    let most = 0;
    for (let output = 1; output < OUTPUTS; output++)
      most = Math.max(most, Math.abs(weights[row * OUTPUTS + output] as number));
    return (Math.abs(weights[row * OUTPUTS] as number) + most / 2) * ((times.get(key) ?? 0) + 1) ** 0.4;
  };
  const best = [...rows].sort((a, b) => says(...b) - says(...a) || a[0] - b[0]).slice(0, keep);
  return new Map(
    best
      .map(([key]) => key)
      .sort((a, b) => a - b)
      .map((key, row) => [key, row]),
  );
}

function writeDown(rows: ReadonlyMap<number, number>, { weights, base }: Model): Learned {
  let mark = 0;
  let principle = 0;
  for (const row of rows.values())
    for (let output = 0; output < OUTPUTS; output++) {
      const size = Math.abs(weights[row * OUTPUTS + output] as number);
      if (output === 0) mark = Math.max(mark, size);
      else principle = Math.max(principle, size);
    }
  const steps: [number, number] = [mark / MARK_STEPS, principle / PRINCIPLE_STEPS];
  const bytes: number[] = [];
  let before = 0;
  for (const [key, row] of rows) {
    // Keys are in order: how far one is from the last takes two bytes, or five where that is not enough.
    const gap = key - before;
    before = key;
    if (gap < 0xffff) bytes.push(gap & 255, gap >>> 8);
    else bytes.push(255, 255, gap & 255, (gap >>> 8) & 255, gap >>> 16);
    const weight = (output: number): number =>
      Math.round((weights[row * OUTPUTS + output] as number) / steps[output === 0 ? 0 : 1]);
    bytes.push(weight(0) & 255);
    for (let output = 1; output < OUTPUTS; output += 2)
      bytes.push((weight(output) & 15) | (output + 1 < OUTPUTS ? (weight(output + 1) & 15) << 4 : 0));
  }
  return { size: rows.size, table: Buffer.from(bytes).toString('base64'), steps, base: [...base] };
}

function shuffle(list: Int32Array, random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other] as number, list[at] as number];
  }
}

/** Numbers from 0 to 1 that look random and are the same each time. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 4294967296;
  };
}
