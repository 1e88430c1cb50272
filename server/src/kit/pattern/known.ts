/**
 * What is known of patterns before they are read. A build writes down where to look for
 * each of them and what its steps are, so that a server that starts reads none of them.
 */
import { vocabulary } from '../../text/index.ts';
import type { Compiled, Lead, Steps } from './compile.ts';
import type { Need } from './needs.ts';
import { Numbers, write } from './numbers.ts';
import { addSet, idsOf } from './sets.ts';
import { readSteps, sharedBlocks } from './writtenSteps.ts';

/** What a build writes down. Texts of numbers: see numbers.ts. */
export interface Known {
  /** Number of patterns, and of characters in them all: a guard against those of other rules. */
  readonly count: number;
  readonly length: number;
  /** Words with spaces between. */
  readonly words: string;
  /** Sets of words, with spaces between. */
  readonly sets: string;
  /** Needs: the set and one more, who, form, and 1 for a number. */
  readonly needs: string;
  /** For each pattern that texts are searched for: its anchors, twice the least lead and one more where it opens the sentence, the longest lead, its need. */
  readonly leads: string;
  /** What patterns remember: names with commas, with spaces between the lists. */
  readonly names: string;
  /** Steps that stand in several patterns, or in each other; with spaces between. */
  readonly blocks: string;
  /** For each pattern, those that are only tried at given sentences last: its names and its steps; with spaces between. */
  readonly steps: string;
}

/** Patterns as a build wrote them down. */
export interface KnownPatterns {
  /** Those of the patterns that texts are searched for, in order. */
  readonly leads: readonly Lead[];
  /** The steps of a pattern by its place in the list of all. */
  steps(index: number): Steps;
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

/**
 * Writes patterns down.
 * @param sought all that texts are searched for, in order
 * @param given the steps of those that are only tried at given sentences, in order
 */
export function writeKnown(sought: readonly Compiled[], given: readonly Compiled[]): Known {
  const words = numbering();
  const sets = numbering();
  const needs = numbering();
  const names = numbering();
  const wordOf = (id: number): string => write(words.of(vocabulary.norm(id)));
  const setOf = (set: number): string => write(sets.of(Array.from(idsOf(set), wordOf).join('')));
  const needOf = (need: Need | undefined): number => {
    if (!need) return 0;
    const set = need.words < 0 ? write(0) : write(sets.of(Array.from(idsOf(need.words), wordOf).join('')) + 1);
    const text = set + write(need.who) + write(need.form) + write(need.number ? 1 : 0);
    return needs.of(text) * 2 + (need.after ? 2 : 1);
  };
  let leads = '';
  for (const { anchors, leadLeast, leadMost, opensSentence, need } of sought)
    leads += setOf(anchors) + write(leadLeast * 2 + (opensSentence ? 1 : 0)) + write(leadMost) + write(needOf(need));
  const patterns = [...sought, ...given];
  const read = patterns.map((pattern) => pattern.read());
  const blocks = sharedBlocks(
    read.map(({ steps }) => steps),
    { setOf, wordOf },
  );
  const steps = read.map((pattern) => write(names.of(pattern.names.join())) + blocks.write(pattern.steps));
  return {
    count: patterns.length,
    length: lengthOf(patterns),
    words: words.all.join(' '),
    sets: sets.all.join(' '),
    needs: needs.all.join(''),
    leads,
    names: names.all.join(' '),
    blocks: blocks.all().join(' '),
    steps: steps.join(' '),
  };
}

/** The patterns that were written down, if they are these. @param sources all of them, in the order of `writeKnown` */
export function readKnown(
  known: Known | undefined,
  sources: readonly { readonly source: string }[],
): KnownPatterns | undefined {
  if (known === undefined || known.count !== sources.length || known.length !== lengthOf(sources)) return undefined;
  const ids = known.words.split(' ').map((norm) => vocabulary.intern(norm).id);
  const idOf = (word: number): number => ids[word] as number;
  const written = known.sets.split(' ');
  const read = new Int32Array(written.length).fill(-1);
  const setOf = (number: number): number => {
    if (read[number] === -1) {
      const set: number[] = [];
      for (const numbers = new Numbers(written[number] as string); numbers.more; ) set.push(idOf(numbers.next()));
      read[number] = addSet(set);
    }
    return read[number] as number;
  };
  const needs: Need[] = [];
  for (const numbers = new Numbers(known.needs); numbers.more; ) {
    const set = numbers.next();
    const need = {
      words: set === 0 ? -1 : setOf(set - 1),
      who: numbers.next(),
      form: numbers.next(),
      number: numbers.next() === 1,
    };
    needs.push({ ...need, after: false }, { ...need, after: true });
  }
  const leads: Lead[] = [];
  for (const numbers = new Numbers(known.leads); numbers.more; ) {
    const anchors = setOf(numbers.next());
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
  const names = known.names.split(' ').map((list) => (list === '' ? [] : list.split(',')));
  const steps = known.steps.split(' ');
  const blocks = known.blocks.split(' ');
  return {
    leads,
    steps(index) {
      const numbers = new Numbers(steps[index] as string);
      const own = names[numbers.next()] as string[];
      return { names: own, steps: readSteps(numbers, { blocks, setOf, idOf }) };
    },
  };
}

function lengthOf(sources: readonly { readonly source: string }[]): number {
  let length = 0;
  for (const { source } of sources) length += source.length;
  return length;
}
