/**
 * Patterns ready to be tried. What the engine needs to know to look for a pattern, its
 * words and how far they stand from its start, and its steps too, may be known beforehand
 * (see known.ts); else they are worked out when they are first wanted.
 */
import { anchorOf } from './anchor.ts';
import { firstAt } from './first.ts';
import { type Need, rarestNeed } from './needs.ts';
import { type Parsed, parsePattern } from './parse.ts';
import { addSteps, stepsOf } from './program.ts';
import { canBegin, run, search } from './run.ts';
import { MOST_CAPTURES, refreshScan, type Scan } from './scan.ts';
import { setOf } from './sets.ts';

/** Where to look for a pattern. */
export interface Lead {
  /** The set of words of which any match holds one; the matcher only looks where they stand. */
  readonly anchors: number;
  /** How many tokens before the anchor the match can start. */
  readonly leadLeast: number;
  readonly leadMost: number;
  /** The match begins the sentence (`^`): nowhere else is it worth trying. */
  readonly opensSentence: boolean;
  /** What else must stand in the sentence. */
  readonly need: Need | undefined;
}

/** A pattern that has been read. */
export interface Steps {
  readonly steps: readonly number[];
  /** What it remembers. */
  readonly names: readonly string[];
}

/** Where the steps of patterns come from. */
export interface StepsSource {
  /** @throws Error for the rule's writer when the pattern cannot be read */
  steps(index: number): Steps;
}

/** No place to look: for patterns that are only tried at given sentences. */
export const NOWHERE: Lead = { anchors: -1, leadLeast: 0, leadMost: 0, opensSentence: false, need: undefined };
const NO_NAMES: readonly string[] = [];

/** A pattern that can be tried. */
export class Compiled implements Lead {
  readonly anchors: number;
  readonly leadLeast: number;
  readonly leadMost: number;
  readonly opensSentence: boolean;
  readonly need: Need | undefined;
  captureNames = NO_NAMES;
  /** Whether the pattern has been read. */
  private ready = false;
  /** Where its steps stand, and what they can begin with. */
  private place = 0;
  private first = 0;

  constructor(
    readonly source: string,
    lead: Lead,
    private readonly from: StepsSource,
    /** Its place there. There are thousands of patterns: a function for each would take room. */
    private readonly index = 0,
  ) {
    this.anchors = lead.anchors;
    this.leadLeast = lead.leadLeast;
    this.leadMost = lead.leadMost;
    this.opensSentence = lead.opensSentence;
    this.need = lead.need;
  }

  /** Its steps. @throws Error for the rule's writer when it cannot be read */
  read(): Steps {
    return this.from.steps(this.index);
  }

  /** Reads the pattern if that has not been done. @throws Error for the rule's writer when it cannot be read */
  prepare(scan: Scan): void {
    if (this.ready) return;
    const { steps, names } = this.read();
    this.captureNames = names;
    this.place = addSteps(steps);
    this.first = firstAt(this.place);
    this.ready = true;
    refreshScan(scan);
  }

  /** Whether a match can begin at a token at all: asked before `match`, and much cheaper. */
  canBegin(scan: Scan, at: number): boolean {
    return canBegin(this.first, scan, at);
  }

  /** Where the first match begins, at the tokens from `from` to `last`, or -1; the scan has the rest of it. */
  search(scan: Scan, from: number, last: number): number {
    return search(this.first, this.place, this.captureNames.length, scan, from, last);
  }

  /** The token after the match that begins at a token, or -1. */
  match(scan: Scan, at: number): number {
    return run(this.place, scan, at);
  }
}

/** A pattern that is only tried at given sentences: it needs no word to look for. @param written its steps, if a build has written them down */
export function givenPattern(source: string, written: () => Steps | undefined): Compiled {
  return new Compiled(source, NOWHERE, { steps: () => written() ?? stepsOfPattern(source, parsePattern(source)) });
}

/**
 * A pattern that texts are searched for.
 * @throws Error for the rule's writer when it cannot be read or holds no word to look for
 */
export function soughtPattern(source: string): Compiled {
  const parsed = parsePattern(source);
  return new Compiled(source, leadOf(source, parsed.parts), { steps: () => stepsOfPattern(source, parsed) });
}

function stepsOfPattern(source: string, { parts, names }: Parsed): Steps {
  if (names.length > MOST_CAPTURES) throw new Error(`pattern "${source}" remembers too many parts`);
  return { steps: stepsOf(parts, names), names };
}

function leadOf(source: string, parts: Parsed['parts']): Lead {
  const anchor = anchorOf(parts);
  if (!anchor) throw new Error(`pattern "${source}" needs a word that always stands in it`);
  const words = new Set<string>();
  anchor.gather(words);
  const anchors = setOf([...words]);
  return {
    anchors,
    leadLeast: anchor.least,
    leadMost: anchor.most,
    opensSentence: parts[0]?.type === 'edge' && parts[0].edge === 'start',
    need: rarestNeed(parts, anchors),
  };
}
