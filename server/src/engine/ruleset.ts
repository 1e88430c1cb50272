/** Rules made ready to run: every pattern of every rule and signal in one table, by the words it hangs on. */
import { type Compiled, givenPattern, soughtPattern } from '../kit/pattern/compile.ts';
import { known } from '../kit/pattern/known.data.ts';
import { type KnownPatterns, readKnown } from '../kit/pattern/known.ts';
import { createLookup, type Lookup } from '../kit/pattern/lookup.ts';
import type { DraftRule, Measure, Phrase, Rewrite, Rule } from '../kit/rule.ts';
import type { Signal } from '../kit/signal.ts';
import type { FaultLog } from '../kit/types.ts';

/** A pattern and whose it is: a rule's phrase, or a signal's. */
export interface Entry {
  readonly pattern: Compiled;
  /** Place in the table of all entries. */
  readonly index: number;
  /** Index into `rules`, or -1 for a signal's. */
  readonly rule: number;
  readonly phrase: Phrase | undefined;
  readonly fixes: readonly Rewrite[];
  /** Index into `signals`, or -1 for a rule's. */
  readonly signal: number;
  readonly unless: readonly Compiled[];
}

/** Rules and signals, compiled. */
export interface Ruleset {
  readonly rules: readonly Rule[];
  readonly signals: readonly Signal[];
  readonly measures: readonly Measure[];
  /** Place of each signal and measure. */
  readonly placeOf: ReadonlyMap<Signal | Measure, number>;
  readonly entries: readonly Entry[];
  /** Which entries are worth trying at a word. */
  readonly lookup: Lookup;
  /** Indexes of wording rules with a `check` of their own. */
  readonly checks: readonly number[];
  /** Compiled `unlessNear` of each rule. */
  readonly near: readonly (readonly Compiled[])[];
  /** Patterns of the rules that are only tried at given sentences, in the order in which they were met. */
  readonly given: readonly Compiled[];
  /** Compiles once the patterns that a check asks for. */
  compiled(patterns: readonly string[]): readonly Compiled[];
}

/** Compiles rules. @param log told of patterns that cannot be read, by rule */
export function compileRules(rules: readonly Rule[], log: FaultLog): Ruleset {
  const signals = [...new Set(rules.flatMap((rule) => (rule.reads === 'draft' ? rule.signals : [])))];
  const measures = [
    ...new Set(rules.flatMap((rule) => (rule.reads === 'draft' ? ((rule as DraftRule).measures ?? []) : []))),
  ];
  const entries: Entry[] = [];
  const lists = new WeakMap<readonly string[], readonly Compiled[]>();
  const given: Compiled[] = [];
  let written: KnownPatterns | undefined;
  let counted = 0;
  const compiled = (patterns: readonly string[]): readonly Compiled[] => {
    let found = lists.get(patterns);
    if (!found) {
      found = patterns.map((source) => {
        const place = given.length;
        // Those that a check asks for later are in no list of a build.
        const pattern = givenPattern(source, () =>
          place < counted ? written?.steps(sought.length + place) : undefined,
        );
        given.push(pattern);
        return pattern;
      });
      lists.set(patterns, found);
    }
    return found;
  };
  // A rule whose pattern cannot be read loses that pattern only; the log says which.
  const named = <T>(name: string, otherwise: T, work: () => T): T => {
    try {
      return work();
    } catch (error) {
      log(name, (error as Error).message);
      return otherwise;
    }
  };
  const sought: { name: string; source: string; entry: Omit<Entry, 'pattern' | 'index'> }[] = [];
  const add = (name: string, source: string, entry: Omit<Entry, 'pattern' | 'index'>): void => {
    sought.push({ name, source, entry });
  };
  rules.forEach((rule, index) => {
    if (rule.reads !== 'sentence') return;
    const general = named(rule.code, [], () => compiled(rule.unless ?? []));
    for (const phrase of rule.phrases ?? []) {
      const full: Phrase = typeof phrase === 'string' ? { match: phrase } : phrase;
      const fixes =
        full.fix === undefined ? [] : ((Array.isArray(full.fix) ? full.fix : [full.fix]) as readonly Rewrite[]);
      const unless = [...general, ...named(rule.code, [], () => compiled(full.unless ?? []))];
      for (const source of typeof full.match === 'string' ? [full.match] : full.match)
        add(rule.code, source, { rule: index, phrase: full, fixes, signal: -1, unless });
    }
  });
  signals.forEach((signal, index) => {
    const unless = named(`signal ${signal.name}`, [], () => compiled(signal.unless));
    for (const source of signal.patterns)
      add(`signal ${signal.name}`, source, { rule: -1, phrase: undefined, fixes: [], signal: index, unless });
  });
  const near = rules.map((rule) =>
    named(rule.code, [] as readonly Compiled[], () =>
      rule.reads === 'sentence' ? compiled(rule.unlessNear ?? []) : [],
    ),
  );
  counted = given.length;
  written = readKnown(known?.(), sought.length, given.length);
  sought.forEach(({ name, source, entry }, place) => {
    const pattern = named(name, undefined, () => written?.sought(place, source) ?? soughtPattern(source));
    if (pattern) entries.push({ pattern, index: entries.length, ...entry });
  });
  const lookup = createLookup(entries.map(({ pattern }) => pattern));
  // Light ones last, so that they can see what the others have marked.
  const checks = rules
    .flatMap((rule, index) => (rule.reads === 'sentence' && rule.check ? [index] : []))
    .sort((a, b) => (rules[b]?.weight ?? 0) - (rules[a]?.weight ?? 0));
  return {
    rules,
    signals,
    measures,
    placeOf: new Map<Signal | Measure, number>([...placesIn(signals), ...placesIn(measures)]),
    entries,
    lookup,
    checks,
    near,
    given: given.slice(0, counted),
    compiled,
  };
}

function placesIn<T>(list: readonly T[]): [T, number][] {
  return list.map((one, place) => [one, place]);
}
