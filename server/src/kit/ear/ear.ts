/**
 * The ear: how likely a careful reader is to mark a sentence, and under which principle, learned from labelled
 * drafts (`test/ear`). Rules know the expressions that somebody wrote down; the ear knows how such sentences sound.
 */
import type { Sentence } from '../../text/index.ts';
import type { People } from '../people.ts';
import { featuresOf } from './features.ts';

/** Outputs of the ear: whether it is marked at all, then one for each principle. */
export const OUTPUTS = 8;

/** What was learned, as `test/ear` writes it down. */
export interface Learned {
  /** How many features. */
  readonly size: number;
  /**
   * The features in order of their numbers; base64. For each: how far its number (24 bits) is from the last (2 bytes,
   * or 255 255 and 3 bytes), the weight of the mark (a signed byte), those of the principles (signed, 4 bits each).
   */
  readonly table: string;
  /** What one step of a weight is worth: for the mark, and for the principles. */
  readonly steps: readonly [mark: number, principle: number];
  /** Where each output stands before anything is heard. */
  readonly base: readonly number[];
}

/** How a sentence sounds. */
export interface Heard {
  /** Log odds that a careful reader marks it. */
  readonly score: number;
  /** For each principle, in their order, how likely it is the one it works against, should it be marked. */
  readonly principles: Float64Array;
  /** The words that weigh most: first and last token. */
  readonly from: number;
  readonly to: number;
}

/** An ear, ready to listen. */
export interface Ear {
  hear(sentence: Sentence, people: People, kind: 'letter' | 'plan' | 'unknown'): Heard;
}

/** The largest weight of a mark and of a principle, in steps. */
export const MARK_STEPS = 127;
export const PRINCIPLE_STEPS = 7;
/** Below this nobody asks which words weigh most. */
const QUIET = -1.5;
/** How many words are marked at the least and at the most. */
const FEWEST = 3;
const MOST = 14;

/** Makes an ear from what was learned. */
export function makeEar(learned: Learned): Ear {
  const { keys, rows, weights } = unpack(learned);
  const mask = keys.length - 1;
  const [markStep, principleStep] = learned.steps;
  const totals = new Float64Array(OUTPUTS);
  let shares = new Float64Array(64);
  let known = 0;

  function note(feature: number, first: number, last: number): void {
    const key = (feature >>> 8) + 1;
    let place = (feature >>> 8) & mask;
    while (keys[place] !== key) {
      if (keys[place] === 0) return;
      place = (place + 1) & mask;
    }
    const row = (rows[place] as number) * OUTPUTS;
    known++;
    const mark = weights[row] as number;
    const share = mark / (last - first + 1);
    for (let at = first; at <= last; at++) shares[at] = (shares[at] as number) + share;
    for (let output = 0; output < OUTPUTS; output++)
      totals[output] = (totals[output] as number) + (weights[row + output] as number);
  }

  return {
    hear(sentence, people, kind) {
      const { length } = sentence.tokens;
      if (shares.length < length) shares = new Float64Array(length * 2);
      else shares.fill(0, 0, length);
      totals.fill(0);
      known = 0;
      featuresOf(sentence, people, kind, note);
      const scale = 1 / Math.sqrt(known + 1);
      const principles = new Float64Array(OUTPUTS - 1);
      for (let output = 1; output < OUTPUTS; output++)
        principles[output - 1] = (totals[output] as number) * principleStep * scale + (learned.base[output] as number);
      const score = (totals[0] as number) * markStep * scale + (learned.base[0] as number);
      return score < QUIET
        ? { score, principles, from: 0, to: length - 1 }
        : { score, principles, ...heaviest(shares, length) };
    },
  };
}

/** The run of words that carries most of what was heard. */
function heaviest(shares: Float64Array, length: number): { from: number; to: number } {
  let sum = 0;
  for (let at = 0; at < length; at++) sum += shares[at] as number;
  const mean = length > 0 ? sum / length : 0;
  let best = Number.NEGATIVE_INFINITY;
  let [from, to] = [0, Math.max(0, length - 1)];
  for (let start = 0; start < length; start++) {
    let weight = 0;
    for (let end = start; end < Math.min(length, start + MOST); end++) {
      weight += (shares[end] as number) - mean;
      if (end - start + 1 >= Math.min(FEWEST, length) && weight > best) [best, from, to] = [weight, start, end];
    }
  }
  return { from, to };
}

function unpack(learned: Learned): { keys: Int32Array; rows: Int32Array; weights: Int8Array } {
  const bytes = Uint8Array.from(atob(learned.table), (sign) => sign.charCodeAt(0));
  let room = 1;
  while (room < learned.size * 2) room *= 2;
  const keys = new Int32Array(room);
  const rows = new Int32Array(room);
  const weights = new Int8Array(learned.size * OUTPUTS);
  let at = 0;
  const next = (): number => bytes[at++] as number;
  let key = 0;
  for (let row = 0; row < learned.size; row++) {
    let gap = next() | (next() << 8);
    if (gap === 0xffff) gap = next() | (next() << 8) | (next() << 16);
    key += gap;
    let place = key & (room - 1);
    while (keys[place] !== 0) place = (place + 1) & (room - 1);
    keys[place] = key + 1;
    rows[place] = row;
    weights[row * OUTPUTS] = next();
    for (let output = 1; output < OUTPUTS; output += 2) {
      const pair = next();
      weights[row * OUTPUTS + output] = (pair << 28) >> 28;
      if (output + 1 < OUTPUTS) weights[row * OUTPUTS + output + 1] = (pair << 24) >> 28;
    }
  }
  return { keys, rows, weights };
}
