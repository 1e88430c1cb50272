/** Signals: things sentences say ("offers another time") that rules about the whole draft look for. */
import type { Role } from '../text/index.ts';

/** A thing a sentence can say. Each is defined once and may serve several rules. */
export interface Signal {
  readonly name: string;
  /** Patterns of the pattern language; one is enough. */
  readonly patterns: readonly string[];
  /** Patterns that, in the same sentence, mean that it is not said after all. */
  readonly unless: readonly string[];
  /** Section roles in which every sentence counts, whatever its words. */
  readonly roles: readonly Role[];
  /** Also read in quoted speech (off unless set). */
  readonly speech: boolean;
  /** Also read in headings and labels (on unless set to false). */
  readonly headings: boolean;
  /** A last look, in words only. */
  readonly accept: ((words: readonly string[]) => boolean) | undefined;
}

/** Defines a signal. @param name for people reading a log or a test: `offers-other-time` */
export function defineSignal(
  name: string,
  patterns: readonly string[],
  more: Partial<Omit<Signal, 'name' | 'patterns'>> = {},
): Signal {
  return { name, patterns, unless: [], roles: [], speech: false, headings: true, accept: undefined, ...more };
}
