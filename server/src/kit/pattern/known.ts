/**
 * What is known of patterns before they are read. A build writes down where to look for
 * each of them, so that a server that starts reads none of them: the words, the different
 * lists of words, and for each pattern, in order, its list and how far its start can be.
 */
import { vocabulary, type Word } from '../../text/index.ts';
import type { Lead } from './compile.ts';

/** Leads, written small. */
export interface Known {
  /** Number of patterns, and of characters in them all: a guard against leads of other rules. */
  readonly count: number;
  readonly length: number;
  /** Words with spaces between. */
  readonly words: string;
  /** Lists of words: how many, then each. Numbers are two characters each. */
  readonly lists: string;
  /** For each pattern: its list, twice the least lead and one more where it opens the sentence, the longest lead. */
  readonly leads: string;
}

/** Digits: printable ASCII from 35 on without the backslash, so that a string holds them as they are. */
const BASE = 90;
const [FIRST, BACKSLASH] = [35, 92] as const;

function digit(value: number): string {
  const code = value + FIRST;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}

function write(value: number): string {
  if (value < 0 || value >= BASE * BASE) throw new Error(`${value} does not fit in two digits`);
  return digit(Math.floor(value / BASE)) + digit(value % BASE);
}

function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return (code < BACKSLASH ? code : code - 1) - FIRST;
}

function read(text: string, at: number): number {
  return digitAt(text, at) * BASE + digitAt(text, at + 1);
}

/** Writes down where to look for patterns. @param patterns all that texts are searched for, in order */
export function writeKnown(patterns: readonly (Lead & { readonly source: string })[]): Known {
  const words = new Map<string, number>();
  const lists = new Map<string, number>();
  let leads = '';
  for (const { anchors, leadLeast, leadMost, opensSentence } of patterns) {
    const list =
      write(anchors.length) +
      anchors
        .map(({ norm }) => {
          if (!words.has(norm)) words.set(norm, words.size);
          return write(words.get(norm) as number);
        })
        .join('');
    if (!lists.has(list)) lists.set(list, lists.size);
    leads += write(lists.get(list) as number) + write(leadLeast * 2 + (opensSentence ? 1 : 0)) + write(leadMost);
  }
  return {
    count: patterns.length,
    length: lengthOf(patterns.map(({ source }) => source)),
    words: [...words.keys()].join(' '),
    lists: [...lists.keys()].join(''),
    leads,
  };
}

/** Where to look for the patterns, if these are the ones that were written down. */
export function readKnown(known: Known | undefined, sources: readonly string[]): readonly Lead[] | undefined {
  if (known === undefined || known.count !== sources.length || known.length !== lengthOf(sources)) return undefined;
  const words = known.words.split(' ').map((norm) => vocabulary.intern(norm));
  const lists: Word[][] = [];
  for (let at = 0; at < known.lists.length; ) {
    const list: Word[] = [];
    for (let left = read(known.lists, at); left > 0; left--) {
      at += 2;
      list.push(words[read(known.lists, at)] as Word);
    }
    at += 2;
    lists.push(list);
  }
  const leads: Lead[] = [];
  for (let at = 0; at < known.leads.length; at += 6) {
    const least = read(known.leads, at + 2);
    leads.push({
      anchors: lists[read(known.leads, at)] as Word[],
      leadLeast: least >> 1,
      leadMost: read(known.leads, at + 4),
      opensSentence: (least & 1) === 1,
    });
  }
  return leads;
}

function lengthOf(sources: readonly string[]): number {
  let length = 0;
  for (const source of sources) length += source.length;
  return length;
}
