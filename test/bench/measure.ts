/** What every bench needs: percentiles, and figures handed to the runner as one line of JSON. */

/** One figure of the table. */
export interface Figure {
  readonly bench: string;
  readonly case: string;
  readonly who: string;
  readonly value: number;
  readonly unit: string;
  /** What the figure is to stay under, or reach where `atLeast` is set. */
  readonly aim?: number;
  readonly atLeast?: boolean;
}

/** The value below which a share of the samples lies. @param share 0.5 for the median */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Time that a call takes, in milliseconds. */
export function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The same for something that answers later. */
export async function timedLater(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** Hands the figures to the runner and ends the process. */
export function hand(figures: readonly Figure[]): void {
  process.stdout.write(`\n${JSON.stringify({ figures })}`, () => process.exit(0));
}

/** Where the runner put the bundles. */
export const out = process.env.BENCH_OUT ?? 'test/bench/node_modules/.bench';

/** Slow peers are to read the long drafts too. */
export const everything = process.env.BENCH_ALL === '1';
