/**
 * Patterns as functions. A compiled pattern tries itself at one token and costs
 * at most what its own gaps allow, so a text costs time in line with its length.
 */
import { type Token, TokenKind, vocabulary, type Word } from '../../text/index.ts';
import { formsOf } from '../inflect.ts';
import type { People } from '../people.ts';
import { type Anchor, anchorOf, classParts } from './anchor.ts';
import { PERSON_CLASSES } from './classes.ts';
import { before, type First, firstOf } from './first.ts';
import { type Part, parsePattern } from './parse.ts';

/** What a pattern reads: one sentence and its people. Reused between sentences. */
export interface Scan {
  tokens: readonly Token[];
  people: People;
  /** Start and end token of each capture of the pattern being tried, -1 where unset. */
  readonly captures: Int32Array;
  markFrom: number;
  markTo: number;
}

/** Goes on at a token; answers the token after the match, or -1. */
type Step = (scan: Scan, at: number) => number;

/** Whether something can begin at a token. */
type Test = (scan: Scan, at: number) => boolean;

/** A pattern ready to be tried. */
export interface Compiled {
  readonly source: string;
  readonly step: Step;
  /** Whether a match can begin at a token at all: asked before `step`, and much cheaper. */
  readonly canBegin: Test;
  /** The match begins the sentence (`^`): nowhere else is it worth trying. */
  readonly opensSentence: boolean;
  readonly captureNames: readonly string[];
  /** Words of which any match holds one; the matcher only looks where they stand. */
  readonly anchors: readonly Word[];
  /** How many tokens before the anchor the match can start. */
  readonly leadLeast: number;
  readonly leadMost: number;
}

const MOST_CAPTURES = 16;

/** A scan to be filled for each sentence. */
export function newScan(): Scan {
  return {
    tokens: [],
    people: { at: [], to: [] },
    captures: new Int32Array(MOST_CAPTURES * 2).fill(-1),
    markFrom: -1,
    markTo: -1,
  };
}

const FILLERS = new Set(
  'really just simply still also very quite rather so too actually already certainly clearly obviously currently often usually generally regularly sometimes frequently always ever even only all both again now then therefore however frankly honestly sadly unfortunately apparently totally completely absolutely fully extremely particularly especially somewhat fairly pretty at-all repeatedly consistently persistently constantly continually occasionally increasingly further far much more'.split(
    ' ',
  ),
);
for (const filler of FILLERS) vocabulary.intern(filler);
const NOT_ADVERBS = new Set(
  'family early reply daily weekly monthly yearly apply supply july italy ugly lonely friendly elderly likely unlikely lovely only assembly rely holy jelly belly bully silly lively fly ally emily molly polly sally kelly billy tally anomaly monopoly comply imply multiply'.split(
    ' ',
  ),
);

const fillerWords = new WeakMap<Word, boolean>();

/** Adverbs and the like that may stand between two parts of a pattern. */
function isFiller(token: Token): boolean {
  if (token.kind !== TokenKind.Word) return false;
  const { norm } = token.word;
  // Nearly every word is told by its last letters.
  const last = norm.charCodeAt(norm.length - 1);
  if (token.word.id === 0 && last !== LAST_Y) return false;
  let filler = fillerWords.get(token.word);
  if (filler === undefined) {
    filler = FILLERS.has(norm) || (norm.length > 4 && norm.endsWith('ly') && !NOT_ADVERBS.has(norm));
    fillerWords.set(token.word, filler);
  }
  return filler;
}

const LAST_Y = 121;

/** The first token at or after `at` that is no filler: up to two adverbs, or one between commas. */
function afterFillers(scan: Scan, at: number): number {
  const tokens = scan.tokens;
  let next = at;
  for (let skipped = 0; skipped < 2 && next < tokens.length && isFiller(tokens[next] as Token); skipped++) next++;
  if (next === at && tokens[at]?.word === COMMA) {
    let inner = at + 1;
    while (inner < tokens.length && inner < at + 3 && isFiller(tokens[inner] as Token)) inner++;
    if (inner > at + 1 && tokens[inner]?.word === COMMA) return inner + 1;
  }
  return next;
}

const COMMA = vocabulary.intern(',');
/**
 * Compiles a pattern.
 * @param sought whether texts are searched for it, which takes a word to look for; not so when it is only tried at given sentences
 * @throws Error for the rule's writer when it cannot be read or holds no word to look for
 */
export function compilePattern(source: string, sought = true): Compiled {
  const captureNames: string[] = [];
  const slot = (name: string): number => {
    const found = captureNames.indexOf(name);
    if (found >= 0) return found;
    if (captureNames.length === MOST_CAPTURES) throw new Error(`pattern "${source}" remembers too many parts`);
    return captureNames.push(name) - 1;
  };
  let parts: readonly Part[] | undefined;
  let anchor: Anchor | undefined;
  const words = new Set<string>();
  if (sought) {
    parts = parsePattern(source);
    anchor = anchorOf(parts);
    if (!anchor) throw new Error(`pattern "${source}" needs a word that always stands in it`);
    anchor.gather(words);
  }
  // Most patterns never meet a word of theirs in a draft: the functions are made when one does.
  let made: Step | undefined;
  let test: Test | undefined;
  return {
    source,
    get canBegin() {
      test ??= testOf(firstOf(parts ?? parsePattern(source)));
      return test;
    },
    get step() {
      made ??= compileSequence(parts ?? parsePattern(source), (_scan, at) => at, true, slot);
      return made;
    },
    opensSentence: parts?.[0]?.type === 'edge' && parts[0].edge === 'start',
    captureNames,
    anchors: Array.from(words, (form) => vocabulary.intern(form)),
    leadLeast: anchor?.least ?? 0,
    leadMost: anchor?.most ?? 0,
  };
}

/** What can begin somewhere; worked out when a gap first asks, for most never do. */
type Follows = () => First;

/** What follows a whole pattern is open to anything. */
const OPEN: Follows = () => ({ words: new Set(), person: false, number: false, any: true, empty: true });

type Slot = (name: string) => number;

/** @param after what can begin right after the sequence, so that a gap at its end knows where to look */
function compileSequence(parts: readonly Part[], next: Step, first: boolean, slot: Slot, after: Follows = OPEN): Step {
  let step = next;
  let follows = after;
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index] as Part;
    step = compilePart(part, step, first && onlyEdges(parts, index), slot, follows);
    follows = lazily(part, follows);
  }
  return step;
}

function lazily(part: Part, after: Follows): Follows {
  let made: First | undefined;
  return () => {
    made ??= before(part, after());
    return made;
  };
}

function onlyEdges(parts: readonly Part[], index: number): boolean {
  for (let before = 0; before < index; before++) if ((parts[before] as Part).type !== 'edge') return false;
  return true;
}

function compilePart(part: Part, next: Step, first: boolean, slot: Slot, after: Follows): Step {
  switch (part.type) {
    case 'words':
      return oneWord(part.forms, next, first);
    case 'lemma':
      return oneWord(formsOf(part.lemma), next, first);
    case 'class': {
      const person = PERSON_CLASSES[part.name];
      if (person) return personStep(person.who, person.form, next, first);
      return compileSequence(classParts(part.name), next, first, slot, after);
    }
    case 'either': {
      const single = singleForms(part);
      if (single) return oneWord(single, next, first);
      return eitherStep(part.branches, next, first, slot, after);
    }
    case 'optional': {
      const taken = compileSequence(part.parts, next, first, slot, after);
      return (scan, at) => {
        const end = taken(scan, at);
        return end >= 0 ? end : next(scan, at);
      };
    }
    case 'gap': {
      const most = part.most;
      // Only where what follows can begin is it worth trying; adverbs before it the gap takes itself.
      let worth: Test | undefined;
      return (scan, at) => {
        for (let to = at; to <= at + most && to <= scan.tokens.length; to++) {
          worth ??= testOf(after());
          if (to === at + most || worth(scan, to)) {
            const end = next(scan, to);
            if (end >= 0) return end;
          }
          const token = scan.tokens[to];
          if (!token || (token.kind === TokenKind.Punctuation && token.word !== COMMA)) return -1;
        }
        return -1;
      };
    }
    case 'not': {
      const refused = compileSequence(part.parts, (_scan, at) => at, first, slot);
      return (scan, at) => (refused(scan, at) >= 0 ? -1 : next(scan, at));
    }
    case 'capture': {
      const index = slot(part.name) * 2;
      const open: { from: number } = { from: -1 };
      const inner = compileSequence(
        part.parts,
        (scan, at) => {
          const [from, to] = [scan.captures[index] as number, scan.captures[index + 1] as number];
          scan.captures[index] = open.from;
          scan.captures[index + 1] = at;
          const end = next(scan, at);
          if (end < 0) {
            scan.captures[index] = from;
            scan.captures[index + 1] = to;
          }
          return end;
        },
        true,
        slot,
        after,
      );
      return (scan, at) => {
        const start = first ? at : afterFillers(scan, at);
        for (const from of start === at ? [at] : [at, start]) {
          open.from = from;
          const end = inner(scan, from);
          if (end >= 0) return end;
        }
        return -1;
      };
    }
    case 'mark': {
      const inner = compileSequence(
        part.parts,
        (scan, at) => {
          const before = scan.markTo;
          scan.markTo = at;
          const end = next(scan, at);
          if (end < 0) scan.markTo = before;
          return end;
        },
        true,
        slot,
        after,
      );
      return (scan, at) => {
        const start = first ? at : afterFillers(scan, at);
        for (const from of start === at ? [at] : [at, start]) {
          const end = inner(scan, from);
          if (end >= 0) {
            scan.markFrom = from;
            return end;
          }
        }
        return -1;
      };
    }
    case 'edge':
      return part.edge === 'start'
        ? (scan, at) => (atStart(scan, at) ? next(scan, at) : -1)
        : (scan, at) => (atEnd(scan, at) ? next(scan, at) : -1);
    case 'any':
      return (scan, at) =>
        scan.tokens[at] && (scan.tokens[at] as Token).kind !== TokenKind.Punctuation ? next(scan, at + 1) : -1;
    case 'number':
      return (scan, at) => (scan.tokens[at]?.kind === TokenKind.Number ? next(scan, at + 1) : -1);
    case 'punctuation': {
      const word = vocabulary.intern(part.mark);
      return (scan, at) => (scan.tokens[at]?.word === word ? next(scan, at + 1) : -1);
    }
  }
}

/** Only quotation marks, brackets and list signs stand before the token. */
function atStart(scan: Scan, at: number): boolean {
  for (let before = 0; before < at; before++)
    if ((scan.tokens[before] as Token).kind !== TokenKind.Punctuation) return false;
  return true;
}

function atEnd(scan: Scan, at: number): boolean {
  for (let after = at; after < scan.tokens.length; after++)
    if ((scan.tokens[after] as Token).kind !== TokenKind.Punctuation) return false;
  return true;
}

/** Below this many branches, trying each is as quick as choosing. */
const FEW = 3;

/** Alternatives: only those are tried that can begin with the word at hand, in the order written. */
function eitherStep(sources: readonly (readonly Part[])[], next: Step, first: boolean, slot: Slot, after: Follows): Step {
  const branches = sources.map((branch) => compileSequence(branch, next, first, slot, after));
  if (branches.length <= FEW) return (scan, at) => tryAll(branches, scan, at);
  const begins = sources.map(firstOf);
  const others: Step[] = [];
  const byWord = new Map<number, Step[]>();
  begins.forEach((begin, index) => {
    const branch = branches[index] as Step;
    for (const form of begin.words) {
      const { id } = vocabulary.intern(form);
      const fitting = byWord.get(id);
      if (fitting) fitting.push(branch);
      // The open branches written before this one stay before it.
      else byWord.set(id, [...others, branch]);
    }
    if (!(begin.any || begin.person || begin.number || begin.empty)) return;
    others.push(branch);
    for (const fitting of byWord.values()) if (fitting[fitting.length - 1] !== branch) fitting.push(branch);
  });
  const at0 = (scan: Scan, at: number): readonly Step[] => {
    const id = scan.tokens[at]?.word.id;
    return (id && byWord.get(id)) || others;
  };
  if (first) return (scan, at) => tryAll(at0(scan, at), scan, at);
  return (scan, at) => {
    const here = at0(scan, at);
    const end = tryAll(here, scan, at);
    if (end >= 0) return end;
    const after = afterFillers(scan, at);
    if (after === at) return -1;
    const beyond = at0(scan, after);
    return beyond === here || beyond === others ? -1 : tryAll(beyond, scan, at);
  };
}

function tryAll(steps: readonly Step[], scan: Scan, at: number): number {
  for (const step of steps) {
    const end = step(scan, at);
    if (end >= 0) return end;
  }
  return -1;
}

function testOf(first: First): Test {
  if (first.any || first.empty) return () => true;
  const bits = bitsOf([...first.words]);
  const { person, number } = first;
  return (scan, at) => {
    const token = scan.tokens[at];
    if (token === undefined) return false;
    const { id } = token.word;
    if ((((bits[id >>> 5] as number) >>> (id & 31)) & 1) === 1) return true;
    return (person && scan.people.at[at] !== 0) || (number && token.kind === TokenKind.Number);
  };
}

/** Sets of words as bits by word id, one for each different list. */
const bitSets = new Map<string, Uint32Array>();

function bitsOf(forms: readonly string[]): Uint32Array {
  const key = forms.join('|');
  let bits = bitSets.get(key);
  if (!bits) {
    const ids = forms.map((form) => vocabulary.intern(form).id);
    bits = new Uint32Array((Math.max(0, ...ids) >>> 5) + 1);
    for (const id of ids) bits[id >>> 5] = (bits[id >>> 5] as number) | (1 << (id & 31));
    bitSets.set(key, bits);
  }
  return bits;
}

function oneWord(forms: readonly string[], next: Step, first: boolean): Step {
  const bits = bitsOf(forms);
  const fits = (token: Token | undefined): boolean => {
    if (token === undefined) return false;
    const { id } = token.word;
    return (((bits[id >>> 5] as number) >>> (id & 31)) & 1) === 1;
  };
  if (first) return (scan, at) => (fits(scan.tokens[at]) ? next(scan, at + 1) : -1);
  return (scan, at) => {
    if (fits(scan.tokens[at])) {
      const end = next(scan, at + 1);
      if (end >= 0) return end;
    }
    const after = afterFillers(scan, at);
    return after !== at && fits(scan.tokens[after]) ? next(scan, after + 1) : -1;
  };
}

function personStep(who: number, form: number, next: Step, first: boolean): Step {
  const here = (scan: Scan, at: number): number => {
    const bits = scan.people.at[at];
    if (bits === undefined || !(bits & who) || !(bits & form)) return -1;
    return next(scan, scan.people.to[at] as number);
  };
  if (first) return here;
  return (scan, at) => {
    const end = here(scan, at);
    if (end >= 0) return end;
    const after = afterFillers(scan, at);
    return after === at ? -1 : here(scan, after);
  };
}

/** Forms of an alternative whose branches are all single words, else undefined. */
function singleForms(part: Part & { type: 'either' }): string[] | undefined {
  const forms: string[] = [];
  for (const branch of part.branches) {
    const only = branch[0];
    if (branch.length !== 1 || !only) return undefined;
    if (only.type === 'words') forms.push(...only.forms);
    else if (only.type === 'lemma') forms.push(...formsOf(only.lemma));
    else return undefined;
  }
  return forms;
}
