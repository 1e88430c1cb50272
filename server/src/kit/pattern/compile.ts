/**
 * Patterns ready to be tried. What the engine needs to know to look for a pattern,
 * its words and how far they stand from its start, may be known beforehand (see
 * known.ts); the pattern itself is read when one of its words first stands in a draft.
 */
import { vocabulary, type Word } from '../../text/index.ts';
import { formsOf } from '../inflect.ts';
import { anchorOf, classParts } from './anchor.ts';
import { PERSON_CLASSES } from './classes.ts';
import { type First, firstOf, OPEN } from './first.ts';
import { DONE, type Node, nodeAt } from './nodes.ts';
import { type Part, parsePattern } from './parse.ts';
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
}

const NOWHERE: Lead = { anchors: [], leadLeast: 0, leadMost: 0, opensSentence: false };
const NO_NAMES: readonly string[] = [];

/** A pattern that can be tried. */
export class Compiled implements Lead {
  readonly anchors: readonly Word[];
  readonly leadLeast: number;
  readonly leadMost: number;
  readonly opensSentence: boolean;
  captureNames = NO_NAMES;
  /** Whether the pattern has been read. */
  private ready = false;
  private begin: First = OPEN;
  private root: Node = DONE;

  constructor(
    readonly source: string,
    lead: Lead,
    private parts: readonly Part[] | undefined,
  ) {
    this.anchors = lead.anchors;
    this.leadLeast = lead.leadLeast;
    this.leadMost = lead.leadMost;
    this.opensSentence = lead.opensSentence;
  }

  /** Reads the pattern if that has not been done. @throws Error for the rule's writer when it cannot be read */
  prepare(scan: Scan): void {
    if (this.ready) return;
    const parts = this.parts ?? parsePattern(this.source);
    learnWords(parts);
    const names = namesIn(parts);
    if (names.length > MOST_CAPTURES) throw new Error(`pattern "${this.source}" remembers too many parts`);
    this.captureNames = names;
    this.begin = firstOf(parts);
    this.root = nodeAt(parts, 0, true, DONE, names);
    this.parts = undefined;
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
  const parts = parsePattern(source);
  return new Compiled(source, leadOf(source, parts), parts);
}

function leadOf(source: string, parts: readonly Part[]): Lead {
  const anchor = anchorOf(parts);
  if (!anchor) throw new Error(`pattern "${source}" needs a word that always stands in it`);
  const words = new Set<string>();
  anchor.gather(words);
  return {
    anchors: Array.from(words, (form) => vocabulary.intern(form)),
    leadLeast: anchor.least,
    leadMost: anchor.most,
    opensSentence: parts[0]?.type === 'edge' && parts[0].edge === 'start',
  };
}

const learnt = new WeakSet<readonly Part[]>();

/** Gives every word of a pattern its number, before a sentence is compared with it. */
function learnWords(parts: readonly Part[]): void {
  if (learnt.has(parts)) return;
  learnt.add(parts);
  for (const part of parts) {
    switch (part.type) {
      case 'words':
        for (const form of part.forms) vocabulary.intern(form);
        break;
      case 'lemma':
        for (const form of formsOf(part.lemma)) vocabulary.intern(form);
        break;
      case 'punctuation':
        vocabulary.intern(part.mark);
        break;
      case 'class':
        if (!PERSON_CLASSES[part.name]) learnWords(classParts(part.name));
        break;
      case 'either':
        for (const branch of part.branches) learnWords(branch);
        break;
      case 'optional':
      case 'not':
      case 'capture':
      case 'mark':
        learnWords(part.parts);
    }
  }
}

const named = new WeakMap<readonly Part[], readonly string[]>();

/** The names of what a pattern remembers. */
function namesIn(parts: readonly Part[]): readonly string[] {
  let names = named.get(parts);
  if (!names) {
    names = NO_NAMES;
    for (const part of parts) {
      if (part.type === 'capture') names = [...new Set([...names, part.name, ...namesIn(part.parts)])];
      else if (part.type === 'either') for (const branch of part.branches) names = joined(names, namesIn(branch));
      else if ('parts' in part) names = joined(names, namesIn(part.parts));
    }
    named.set(parts, names);
  }
  return names;
}

function joined(a: readonly string[], b: readonly string[]): readonly string[] {
  return b.length === 0 ? a : a.length === 0 ? b : [...new Set([...a, ...b])];
}
