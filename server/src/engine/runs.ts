/**
 * Neighbouring blocks with their results, some dozens at a time, and what is gathered from them.
 * A run is kept as long as its results are, so that a look at a long draft does not walk all its blocks.
 */
import type { Gatherer } from '../kit/rule.ts';
import type { Signal } from '../kit/signal.ts';
import type { Block, Role, Sentence } from '../text/index.ts';
import type { BlockResult, LocalFinding, LocalSighting } from './found.ts';

/** Something that stands in a block of a run. */
export interface InRun<T> {
  /** Place of the block in the run. */
  readonly block: number;
  readonly found: T;
}

const NOTHING: readonly never[] = [];

/** A run. Everything is gathered when it is first asked for. */
export class Run {
  readonly blocks: readonly Block[];
  readonly results: readonly BlockResult[];
  #findings: readonly InRun<LocalFinding>[] | undefined;
  #sightings: ReadonlyMap<number, readonly InRun<LocalSighting>[]> | undefined;
  readonly #inRoles = new Map<readonly Role[], readonly InRun<Sentence>[]>();
  readonly #counts = new Map<Signal, number>();
  readonly #sums = new Map<number, number>();
  readonly #gathered = new Map<Gatherer<unknown>, unknown>();

  #sound = 0;
  #heard = -1;

  constructor(blocks: readonly Block[], results: readonly BlockResult[]) {
    this.blocks = blocks;
    this.results = results;
  }

  /** How its sentences sound, all together. */
  get sound(): number {
    this.#listen();
    return this.#sound;
  }

  /** How many sentences were heard. */
  get heard(): number {
    this.#listen();
    return this.#heard;
  }

  get findings(): readonly InRun<LocalFinding>[] {
    this.#findings ??= this.results.flatMap(({ findings }, block) => findings.map((found) => ({ block, found })));
    return this.#findings;
  }

  /** The signals seen here. */
  get signals(): Iterable<number> {
    return this.#bySignal().keys();
  }

  sightings(signal: number): readonly InRun<LocalSighting>[] {
    return this.#bySignal().get(signal) ?? NOTHING;
  }

  /** Sentences of the sections that play one of the roles. */
  inRoles(roles: readonly Role[]): readonly InRun<Sentence>[] {
    let known = this.#inRoles.get(roles);
    if (!known) {
      known = this.results.flatMap(({ context }, block): readonly InRun<Sentence>[] => {
        const { type, sentences } = this.blocks[block] as Block;
        if (type === 'heading' || !context.roles.some((role) => roles.includes(role))) return NOTHING;
        return sentences.map((found) => ({ block, found }));
      });
      this.#inRoles.set(roles, known);
    }
    return known;
  }

  /** How often a signal was seen, the sentences that count for their section with the others. */
  count(signal: Signal, place: number): number {
    let count = this.#counts.get(signal);
    if (count === undefined) {
      const seen = this.sightings(place);
      count = seen.length;
      if (signal.roles.length > 0) {
        const sentences = new Set(seen.map(({ found }) => found.sentence));
        for (const { found } of this.inRoles(signal.roles)) if (!sentences.has(found)) count++;
      }
      this.#counts.set(signal, count);
    }
    return count;
  }

  sum(measure: number): number {
    let sum = this.#sums.get(measure);
    if (sum === undefined) {
      sum = 0;
      for (const { sums } of this.results) sum += sums[measure] ?? 0;
      this.#sums.set(measure, sum);
    }
    return sum;
  }

  gathered<T>(gatherer: Gatherer<T>): T | undefined {
    const known = this.#gathered as Map<Gatherer<T>, T | undefined>;
    if (!known.has(gatherer)) known.set(gatherer, gatherer.of(this.blocks));
    return known.get(gatherer);
  }

  #listen(): void {
    if (this.#heard >= 0) return;
    this.#heard = 0;
    for (const { sound, heard } of this.results) {
      this.#sound += sound;
      this.#heard += heard;
    }
  }

  #bySignal(): ReadonlyMap<number, readonly InRun<LocalSighting>[]> {
    if (!this.#sightings) {
      const places = new Map<number, InRun<LocalSighting>[]>();
      this.results.forEach(({ sightings }, block) => {
        for (const found of sightings) {
          const list = places.get(found.signal);
          if (list) list.push({ block, found });
          else places.set(found.signal, [{ block, found }]);
        }
      });
      this.#sightings = places;
    }
    return this.#sightings;
  }
}

/** All runs of a draft, in order. */
export interface Runs {
  readonly runs: readonly Run[];
  /** Index of the first block of each. */
  readonly from: readonly number[];
  readonly results: readonly BlockResult[];
}

const SIZE = 48;

/** Puts results into runs; those of `before` whose results are all the same stay. */
export function runsOf(blocks: readonly Block[], results: readonly BlockResult[], before: Runs | undefined): Runs {
  const old = before?.results ?? NOTHING;
  const most = Math.min(old.length, results.length);
  let prefix = 0;
  while (prefix < most && old[prefix] === results[prefix]) prefix++;
  let suffix = 0;
  while (suffix < most - prefix && old[old.length - 1 - suffix] === results[results.length - 1 - suffix]) suffix++;
  const kept = before?.runs ?? NOTHING;
  let first = 0;
  let start = 0;
  while (first < kept.length && start + (kept[first] as Run).results.length <= prefix)
    start += (kept[first++] as Run).results.length;
  let last = kept.length;
  let end = results.length;
  let left = suffix;
  while (last > first && (kept[last - 1] as Run).results.length <= left) {
    left -= (kept[last - 1] as Run).results.length;
    end -= (kept[--last] as Run).results.length;
  }
  const runs = kept.slice(0, first);
  const size = end - start <= 2 * SIZE ? 2 * SIZE : SIZE;
  for (let at = start; at < end; at += size) {
    const to = Math.min(end, at + size);
    runs.push(new Run(blocks.slice(at, to), results.slice(at, to)));
  }
  for (let index = last; index < kept.length; index++) runs.push(kept[index] as Run);
  const from: number[] = [];
  let at = 0;
  for (const run of runs) {
    from.push(at);
    at += run.results.length;
  }
  return { runs, from, results };
}
