/** What a rule is: the one form in which every rule of every principle is written. */
import type { Block, Draft, DraftKind, Format, Names, Pronouns, Role, Section, Sentence } from '../text/index.ts';
import type { Heard } from './ear/ear.ts';
import type { Match } from './match.ts';
import type { Signal } from './signal.ts';
import type { AnalysisConfig, Fix, Principle, Severity } from './types.ts';

/** Where a rule reads: what the engine can tell of the place of a sentence. */
export interface Context {
  readonly kind: DraftKind;
  readonly format: Format;
  readonly roles: readonly Role[];
  readonly names: Names;
  readonly pronouns: Pronouns;
  readonly config: AnalysisConfig;
}

/**
 * The words to put instead. A string is a template: `{what}` is the captured
 * words, `{who|is}` the verb agreeing with a captured person, `{who|his}` the
 * pronoun of that person, `{v>find}` another verb in the form of a captured one,
 * `{name}` the child's name, `{parent}` the parent's, `[what helps]` a blank for
 * the writer. A function may look at the match; it answers nothing when no
 * rewrite would read right.
 */
export type Rewrite = string | ((match: Match) => string | readonly string[] | undefined);

/** A pattern with its rewrites. */
export interface Phrase {
  /** One or more patterns of the pattern language. */
  readonly match: string | readonly string[];
  /** Best first, three at most. Replaces the whole match (not only the marked part). */
  readonly fix?: Rewrite | readonly Rewrite[];
  /** Patterns that, found in the same sentence, make it harmless. */
  readonly unless?: readonly string[];
  /** Instead of the rule's own severity. */
  readonly severity?: Severity;
  /** Instead of the rule's own message. */
  readonly message?: string;
}

/** A marked example: `<|words|>` are what is marked; with a second text, the draft after the first fix. */
export type Example = string | readonly [marked: string, after: string];

interface RuleBase {
  /** A few words for menus and pages: "Doubting a parent's word". */
  readonly title: string;
  readonly severity: Severity;
  /** Kinds of draft it runs in; both when left out. A draft of unknown kind counts as either. */
  readonly kinds?: readonly ('letter' | 'plan')[];
  /** What the words may say to the parent who reads them. `{words}` is the marked wording. */
  readonly what: string;
  /** Why that matters. */
  readonly why: string;
  /** What to do instead. */
  readonly instead: string;
  /** The guidance it rests on: title and section. */
  readonly source: string;
  /** Another principle that it touches. */
  readonly also?: Principle;
  /** Higher wins where two marks of the same severity meet; 0 when left out. */
  readonly weight?: number;
  readonly examples: {
    readonly flags: readonly Example[];
    readonly passes: readonly string[];
    /** Kind to take the examples as, where they are too short to tell. */
    readonly kind?: 'letter' | 'plan';
  };
}

/** A rule about wording: reads sentence by sentence. */
export interface WordingRule extends RuleBase {
  readonly reads: 'sentence';
  /** Patterns without rewrites, or with them. */
  readonly phrases?: readonly (string | Phrase)[];
  /** Patterns that, found in the same sentence, make it harmless. */
  readonly unless?: readonly string[];
  /** Patterns that, found in one of the two sentences after it or the one before (same or neighbouring block), make it harmless. */
  readonly unlessNear?: readonly string[];
  /** Section roles it runs in; everywhere when left out. */
  readonly sections?: readonly Role[];
  /** Section roles it stays out of. */
  readonly notSections?: readonly Role[];
  /** `mark` also reads quoted speech and the child's own voice; left alone otherwise. */
  readonly speech?: 'leave' | 'mark';
  /** Block types it stays out of; headings, code and labels are left out anyway unless `headings` is set. */
  readonly headings?: boolean;
  /**
   * The words themselves are the matter, however the sentence around them sounds (an acronym, an idiom): its
   * patterns are not weighed by ear.
   */
  readonly byWords?: boolean;
  /** A last look at a match: true lets it pass unmarked. */
  readonly excuse?: (match: Match) => boolean;
  /** For what patterns cannot say; called for every sentence, so it must be quick. */
  readonly check?: (at: SentenceView, report: (found: SentenceReport) => void) => void;
}

/** A rule about the draft as a whole: gaps, order, balance, dates. */
export interface DraftRule extends RuleBase {
  readonly reads: 'draft';
  /** What it needs to know of the sentences; gathered once, sentence by sentence. */
  readonly signals: readonly Signal[];
  /** Numbers summed over all blocks (words, syllables). */
  readonly measures?: readonly Measure[];
  readonly examine: (draft: DraftView, report: (found: DraftReport) => void) => void;
}

/** A number read off each block; kept with the block, summed over the draft. */
export interface Measure {
  readonly name: string;
  readonly of: (block: Block, context: Context) => number;
}

/** Something read off some neighbouring blocks, kept as long as these stay as they are; nothing where there is none. */
export interface Gatherer<T> {
  readonly of: (blocks: readonly Block[]) => T | undefined;
}

/** What was gathered from some blocks, of which the first is block `from` of the draft. */
export interface Gathered<T> {
  readonly from: number;
  readonly found: T;
}

/** A rule as its file exports it; its code comes from the file's place. */
export type RuleSpec = WordingRule | DraftRule;

/** A rule with its code. */
export type Rule = RuleSpec & { readonly code: string; readonly principle: Principle; readonly omission: boolean };

/** Checks nothing, but gives the rule's file its types. */
export function defineRule<T extends RuleSpec>(rule: T): T {
  return rule;
}

/** A sentence where it stands. */
export interface SentenceView {
  readonly sentence: Sentence;
  readonly block: Block;
  readonly context: Context;
  /** Sentences after (`+1`, `+2`) or before (`-1`) within this and the neighbouring blocks. */
  near(distance: number): Sentence | undefined;
  /** How the sentence sounds. */
  heard(): Heard;
  /** How likely each principle is the one it works against, by what is said in it and around it; see `leanings`. */
  leaning(): Float64Array;
  /** Whether the sentence has a mark already that is more than a hint. */
  marked(): boolean;
  /** Whether one of the patterns is found in the sentence (or in another one given). */
  has(patterns: readonly string[], sentence?: Sentence): boolean;
}

/** What a `check` reports; offsets in the block. */
export interface SentenceReport {
  readonly start: number;
  readonly end: number;
  /** Instead of the rule's own what-why-instead. */
  readonly message?: string;
  /** Words to put in place of `[start, end)`, best first; templates are not read. */
  readonly replace?: readonly string[];
  /** Sentences to add after this one instead, best first. */
  readonly add?: readonly string[];
  readonly severity?: Severity;
  /** The mood of the draft from which on it is marked; in every draft when left out. See `kit/ear/mood.ts`. */
  readonly mood?: number;
}

/** Where a signal was seen. Offsets in the draft. */
export interface Sighting {
  readonly start: number;
  readonly end: number;
  readonly block: number;
  readonly sentence: Sentence;
  readonly roles: readonly Role[];
}

/** A whole draft, as a draft rule reads it. Costs nothing to look at: all is gathered beforehand. */
export interface DraftView {
  readonly draft: Draft;
  readonly context: Context;
  readonly kind: DraftKind;
  readonly words: number;
  has(signal: Signal): boolean;
  all(signal: Signal): readonly Sighting[];
  /** How many `all` would give. */
  count(signal: Signal): number;
  sum(measure: Measure): number;
  /** What a gatherer finds, in order: the way to look at all blocks of a draft without walking them at each edit. */
  gather<T>(gatherer: Gatherer<T>): readonly Gathered<T>[];
  /** Sections that play the role, by heading (own or inherited). */
  sections(role: Role): readonly Section[];
  /** Absolute span of a section's heading, or of its first line where it has none. */
  headingSpan(section: Section): { readonly start: number; readonly end: number };
  /** Words of prose under a section's heading. */
  wordsIn(section: Section): number;
  /** A small span at which something missing is marked. */
  place(where: Place): { readonly start: number; readonly end: number };
  /** Where a missing passage is put in: offset of a line start or end. */
  insertion(where: Place): number;
  /** A fix that puts a passage (lines, Markdown) in at a place, in the draft's own format. */
  insert(title: string, where: Place, lines: readonly string[]): Fix;
}

/** Places in a draft. */
export type Place =
  /** The title, the salutation or the first sentence. */
  | 'opening'
  /** Before the sign-off, or at the end. */
  | 'closing'
  /** After the front matter and title. */
  | 'top'
  | 'end'
  /** After a sighting's sentence. */
  | { readonly after: Sighting }
  /** At the end, or at the start, of the section with the role; else where such a section belongs in a plan. */
  | { readonly role: Role; readonly at?: 'start' | 'end' };

/** What a draft rule reports; offsets in the draft. */
export interface DraftReport {
  readonly start: number;
  readonly end: number;
  readonly message?: string;
  /** A function is called when somebody asks for the fixes. */
  readonly fixes?: readonly Fix[] | (() => readonly Fix[]);
  readonly severity?: Severity;
  /** Only where the rule is not about one omission (`missing-…` is said by the file's name). */
  readonly omission?: boolean;
}
