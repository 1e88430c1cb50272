/** What reading a block gives: its marks, signals and sums. */
import type { Match } from '../kit/match.ts';
import type { Context } from '../kit/rule.ts';
import type { Severity } from '../kit/types.ts';
import type { Block, Sentence } from '../text/index.ts';
import type { Entry } from './ruleset.ts';

/** A mark inside a block; offsets in the block. */
export interface LocalFinding {
  readonly rule: number;
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
  readonly sentence: Sentence;
  readonly message: string | undefined;
  /** Set for a pattern's match: its rewrites are made when somebody asks. */
  readonly match: Match | undefined;
  readonly entry: Entry | undefined;
  /** Set for a check's report: words to put instead. */
  readonly replace: readonly string[] | undefined;
  /** Set for a check's report: sentences to add. */
  readonly add: readonly string[] | undefined;
  /** The mood of the draft from which on it is marked. */
  readonly mood: number;
  /** Rules whose marks this one hides. */
  readonly also: number[];
  /** Texts made once, see marks.ts. */
  repeats?: string;
  memo?: { message?: string; key?: string };
}

/** A signal seen in a block. */
export interface LocalSighting {
  readonly signal: number;
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
}

/** All that is known of a block in its place. */
export interface BlockResult {
  readonly context: PlacedContext;
  /** The neighbours, where the result hangs on them. */
  readonly before: Block | undefined | typeof ANY | typeof NOT_READ;
  readonly after: Block | undefined | typeof ANY | typeof NOT_READ;
  readonly findings: readonly LocalFinding[];
  readonly sightings: readonly LocalSighting[];
  readonly sums: readonly number[];
  /** How its sentences sound, all together, and how many they are: what makes the mood of a draft. */
  readonly sound: number;
  readonly heard: number;
}

/** Whatever stands there: nothing asked for it. */
export const ANY = 'any';
/** Stands there where the block itself is still to be read. */
export const NOT_READ = 'not read';

/** A context with what the engine worked out for it once. */
export interface PlacedContext extends Context {
  /** For each rule, whether it runs here. */
  readonly active: Uint8Array;
  readonly severities: readonly Severity[];
}

/** Reads a block between its neighbours. */
export type Reader = (
  block: Block,
  context: PlacedContext,
  before: Block | undefined,
  after: Block | undefined,
) => BlockResult;
