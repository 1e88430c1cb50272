/**
 * What is known of patterns before they are read. A build writes down where to look for
 * each of them, so that a server that starts reads none of them: the words, the different
 * lists of words, the different needs, and for each pattern, in order, its list, its need
 * and how far its start can be.
 */
import { vocabulary, type Word } from '../../text/index.ts';
import type { Lead } from './compile.ts';
import type { Need } from './needs.ts';

/** Leads, written small. */
export interface Known {
  /** Number of patterns, and of characters in them all: a guard against leads of other rules. */
  readonly count: number;
  readonly length: number;
  /** Words with spaces between. */
  readonly words: string;
  /** Lists of words: how many, then each. */
  readonly lists: string;
  /** Needs: the list, who, form, and 1 for a number. */
  readonly needs: string;
  /** For each pattern: its list, twice the least lead and one more where it opens the sentence, the longest lead, its need. */
  readonly leads: string;
}

/**
 * Digits: printable ASCII from 35 on without the backslash, so that a string holds them as they are. The last digit
 * of a number is below 45; the others, the lowest first, have 45 added.
 */
const BASE = 45;
const [FIRST, BACKSLASH] = [35, 92] as const;

function digit(value: number): string {
  const code = value + FIRST;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}

function write(value: number): string {
  return value < BASE ? digit(value) : digit(BASE + (value % BASE)) + write(Math.floor(value / BASE));
}

/** Reads numbers one after another. */
class Numbers {
  private at = 0;

  constructor(private readonly text: string) {}

  get more(): boolean {
    return this.at < this.text.length;
  }

  next(): number {
    let value = 0;
    for (let place = 1; ; place *= BASE) {
      const code = this.text.charCodeAt(this.at++);
      const read = (code < BACKSLASH ? code : code - 1) - FIRST;
      if (read < BASE) return value + read * place;
      value += (read - BASE) * place;
    }
  }
}

/** Gives each different text a number, in the order of first sight. */
function numbering(): { of(text: string): number; readonly all: readonly string[] } {
  const numbers = new Map<string, number>();
  const all: string[] = [];
  return {
    all,
    of(text) {
      let number = numbers.get(text);
      if (number === undefined) {
        number = all.push(text) - 1;
        numbers.set(text, number);
      }
      return number;
    },
  };
}

/** Writes down where to look for patterns. @param patterns all that texts are searched for, in order */
export function writeKnown(patterns: readonly (Lead & { readonly source: string })[]): Known {
  const words = numbering();
  const lists = numbering();
  const needs = numbering();
  const listOf = (norms: readonly string[]): string =>
    write(lists.of(write(norms.length) + norms.map((norm) => write(words.of(norm))).join('')));
  const needOf = (need: Need | undefined): number => {
    if (!need) return 0;
    const text = listOf(need.words) + write(need.who) + write(need.form) + write(need.number ? 1 : 0);
    return needs.of(text) * 2 + (need.after ? 2 : 1);
  };
  let leads = '';
  for (const { anchors, leadLeast, leadMost, opensSentence, need } of patterns)
    leads +=
      listOf(anchors.map(({ norm }) => norm)) +
      write(leadLeast * 2 + (opensSentence ? 1 : 0)) +
      write(leadMost) +
      write(needOf(need));
  return {
    count: patterns.length,
    length: lengthOf(patterns.map(({ source }) => source)),
    words: words.all.join(' '),
    lists: lists.all.join(''),
    needs: needs.all.join(''),
    leads,
  };
}

/** Where to look for the patterns, if these are the ones that were written down. */
export function readKnown(known: Known | undefined, sources: readonly string[]): readonly Lead[] | undefined {
  if (known === undefined || known.count !== sources.length || known.length !== lengthOf(sources)) return undefined;
  const words = known.words.split(' ').map((norm) => vocabulary.intern(norm));
  const lists: Word[][] = [];
  for (const numbers = new Numbers(known.lists); numbers.more; )
    lists.push(Array.from({ length: numbers.next() }, () => words[numbers.next()] as Word));
  const needs: Need[] = [];
  for (const numbers = new Numbers(known.needs); numbers.more; ) {
    const list = lists[numbers.next()] as Word[];
    const need = {
      words: list.map(({ norm }) => norm),
      who: numbers.next(),
      form: numbers.next(),
      number: numbers.next() === 1,
    };
    needs.push({ ...need, after: false }, { ...need, after: true });
  }
  const leads: Lead[] = [];
  for (const numbers = new Numbers(known.leads); numbers.more; ) {
    const anchors = lists[numbers.next()] as Word[];
    const least = numbers.next();
    const leadMost = numbers.next();
    const need = numbers.next();
    leads.push({
      anchors,
      leadLeast: least >> 1,
      leadMost,
      opensSentence: (least & 1) === 1,
      need: need === 0 ? undefined : needs[need - 1],
    });
  }
  return leads;
}

function lengthOf(sources: readonly string[]): number {
  let length = 0;
  for (const source of sources) length += source.length;
  return length;
}
