/** One sentence laid out for matching: what a pattern asks of a token, as numbers in arrays that are used again for the next one. */
import { type Token, TokenKind, vocabulary } from '../../text/index.ts';
import type { People } from '../people.ts';
import { SHORT_IS } from './sets.ts';

/** What a pattern reads: one sentence and its people. */
export interface Scan {
  tokens: readonly Token[];
  people: People;
  /** Number of tokens; the arrays hold one entry more, which no pattern fits. */
  length: number;
  /** Word id of each token, 0 for words that no pattern knows. */
  ids: Int32Array;
  /** Kind of each token. */
  kinds: Uint8Array;
  /** For each token the first one at or after it that is no filler. */
  skip: Int32Array;
  /** Size of the vocabulary when the ids were read: a pattern read since then may have brought in words. */
  vocabulary: number;
  /** Another number for each sentence laid out. */
  stamp: number;
  /** Start and end token of each capture of the pattern being tried, -1 where unset. */
  readonly captures: Int32Array;
  /** The token after the match that was found last. */
  matchTo: number;
  markFrom: number;
  markTo: number;
}

/** How many parts a pattern can remember. */
export const MOST_CAPTURES = 16;
const END = 255;
const NOBODY: People = { at: [], to: [] };

/** A scan to be filled for each sentence. */
export function newScan(): Scan {
  return {
    tokens: [],
    people: NOBODY,
    length: 0,
    ids: new Int32Array(256),
    kinds: new Uint8Array(256),
    skip: new Int32Array(256),
    vocabulary: 0,
    stamp: 0,
    captures: new Int32Array(MOST_CAPTURES * 2).fill(-1),
    matchTo: -1,
    markFrom: -1,
    markTo: -1,
  };
}

/** Lays out a sentence. */
export function fillScan(scan: Scan, tokens: readonly Token[], people: People): void {
  const { length } = tokens;
  if (length >= scan.ids.length) {
    scan.ids = new Int32Array(length * 2);
    scan.kinds = new Uint8Array(length * 2);
    scan.skip = new Int32Array(length * 2);
  }
  scan.tokens = tokens;
  scan.people = people;
  scan.length = length;
  readIds(scan);
  const { kinds, skip } = scan;
  for (let at = 0; at < length; at++) {
    kinds[at] = (tokens[at] as Token).kind;
    skip[at] = at;
  }
  kinds[length] = END;
  skip[length] = length;
  for (let at = length - 1; at >= 0; at--) {
    const { kind, word } = tokens[at] as Token;
    if (kind === TokenKind.Word) {
      if (isFiller(scan.ids[at] as number, word.norm))
        skip[at] = at + 1 < length && isFillerAt(scan, at + 1) ? at + 2 : at + 1;
    } else if (word === COMMA) skip[at] = afterCommas(scan, at);
  }
}

/** Reads the word ids again where the vocabulary has grown since they were read. */
export function refreshScan(scan: Scan): void {
  if (scan.vocabulary !== vocabulary.size) readIds(scan);
}

let stamps = 0;

const POSSESSIVE = vocabulary.intern("'s").id;
const SHORT = vocabulary.intern(SHORT_IS).id;
/** Words after which "'s" is "is" or "has" for sure. */
const BEFORE_SHORT = new Set(
  'it he she that there here this what who where how when something nothing everything'
    .split(' ')
    .map((word) => vocabulary.intern(word).id),
);

function readIds(scan: Scan): void {
  const { ids, tokens, length } = scan;
  for (let at = 0; at < length; at++) {
    const { id } = (tokens[at] as Token).word;
    ids[at] = id === POSSESSIVE && at > 0 && BEFORE_SHORT.has(ids[at - 1] as number) ? SHORT : id;
  }
  ids[length] = 0;
  scan.vocabulary = vocabulary.size;
  scan.stamp = ++stamps;
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
const COMMA = vocabulary.intern(',');

/** By word id, for words that have one: 0 not looked at yet, 1 no filler, 2 a filler. */
let fillers = new Uint8Array(0);

/** Adverbs and the like that may stand between two parts of a pattern. */
function isFiller(id: number, norm: string): boolean {
  if (id === 0) return isAdverb(norm);
  if (id >= fillers.length) {
    const before = fillers;
    fillers = new Uint8Array(vocabulary.size + 4096);
    fillers.set(before);
  }
  if (fillers[id] === 0) fillers[id] = FILLERS.has(norm) || isAdverb(norm) ? 2 : 1;
  return fillers[id] === 2;
}

function isAdverb(norm: string): boolean {
  const { length } = norm;
  return (
    length > 4 && norm.charCodeAt(length - 1) === 121 && norm.charCodeAt(length - 2) === 108 && !NOT_ADVERBS.has(norm)
  );
}

function isFillerAt(scan: Scan, at: number): boolean {
  const { kind, word } = scan.tokens[at] as Token;
  return kind === TokenKind.Word && isFiller(scan.ids[at] as number, word.norm);
}

/** After a comma, an adverb or two, and another comma; else the comma itself. */
function afterCommas(scan: Scan, at: number): number {
  let inner = at + 1;
  while (inner < scan.length && inner < at + 3 && isFillerAt(scan, inner)) inner++;
  return inner > at + 1 && scan.tokens[inner]?.word === COMMA ? inner + 1 : at;
}
