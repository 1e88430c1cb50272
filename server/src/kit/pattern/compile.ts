/**
 * Patterns ready to be tried. What the engine needs to know to look for a pattern,
 * its words and how far they stand from its start, may be known beforehand (see
 * known.ts); the pattern itself is read when one of its words first stands in a draft.
 */
import { vocabulary, type Word } from '../../text/index.ts';
import { anchorOf } from './anchor.ts';
import { type First, firstOf, OPEN } from './first.ts';
import { type Need, rarestNeed } from './needs.ts';
import { DONE, type Node, nodeAt } from './nodes.ts';
import { type Parsed, parsePattern } from './parse.ts';
import { canBegin, run } from './run.ts';
import { MOST_CAPTURES, refreshScan, type Scan } from './scan.ts';

/** Where to look for a pattern. */
export interface Lead {
  /** Words of which any match holds one; the matcher only looks where they stand. */
  readonly anchors: readonly Word[];
  /** How many tokens before the anchor the match can start. */
  readonly leadLeast: number;
  readonly leadMost: number;
  /** The match begins the sentence (`^`): nowhere else is it worth trying. */
  readonly opensSentence: boolean;
  /** What else must stand in the sentence. */
  readonly need: Need | undefined;
}

const NOWHERE: Lead = { anchors: [], leadLeast: 0, leadMost: 0, opensSentence: false, need: undefined };
const NO_NAMES: readonly string[] = [];

/** A pattern that can be tried. */
export class Compiled implements Lead {
  readonly anchors: readonly Word[];
  readonly leadLeast: number;
  readonly leadMost: number;
  readonly opensSentence: boolean;
  readonly need: Need | undefined;
  captureNames = NO_NAMES;
  /** Whether the pattern has been read. */
  private ready = false;
  private begin: First = OPEN;
  private root: Node = DONE;

  constructor(
    readonly source: string,
    lead: Lead,
    private parsed: Parsed | undefined,
  ) {
    this.anchors = lead.anchors;
    this.leadLeast = lead.leadLeast;
    this.leadMost = lead.leadMost;
    this.opensSentence = lead.opensSentence;
    this.need = lead.need;
  }

  /** Reads the pattern if that has not been done. @throws Error for the rule's writer when it cannot be read */
  prepare(scan: Scan): void {
    if (this.ready) return;
    const { parts, names } = this.parsed ?? parsePattern(this.source);
    if (names.length > MOST_CAPTURES) throw new Error(`pattern "${this.source}" remembers too many parts`);
    this.captureNames = names;
    this.begin = firstOf(parts);
    this.root = nodeAt(parts, 0, true, DONE, names);
    this.parsed = undefined;
    this.ready = true;
    refreshScan(scan);
  }

  /** Whether a match can begin at a token at all: asked before `match`, and much cheaper. */
  canBegin(scan: Scan, at: number): boolean {
    return canBegin(this.begin, scan, at);
  }

  /** The token after the match that begins at a token, or -1. */
  match(scan: Scan, at: number): number {
    return run(this.root, scan, at);
  }
}

/** A pattern that is only tried at given sentences: it needs no word to look for. */
export function givenPattern(source: string): Compiled {
  return new Compiled(source, NOWHERE, undefined);
}

/**
 * A pattern that texts are searched for.
 * @param lead where to look for it, if that is known
 * @throws Error for the rule's writer when it cannot be read or holds no word to look for
 */
export function soughtPattern(source: string, lead?: Lead): Compiled {
  if (lead) return new Compiled(source, lead, undefined);
  const parsed = parsePattern(source);
  return new Compiled(source, leadOf(source, parsed.parts), parsed);
}

function leadOf(source: string, parts: Parsed['parts']): Lead {
  const anchor = anchorOf(parts);
  if (!anchor) throw new Error(`pattern "${source}" needs a word that always stands in it`);
  const words = new Set<string>();
  anchor.gather(words);
  const anchors = Array.from(words, (form) => vocabulary.intern(form));
  return {
    anchors,
    leadLeast: anchor.least,
    leadMost: anchor.most,
    opensSentence: parts[0]?.type === 'edge' && parts[0].edge === 'start',
    need: rarestNeed(parts, anchors),
  };
}
