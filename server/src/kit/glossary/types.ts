/** What the glossary says of a short form. */

/** A nation whose law and words a letter goes by; as in the settings. */
export type Nation = 'england' | 'wales' | 'scotland' | 'northern-ireland';

/**
 * `usual`: write it out at first use. `everyday`: known to all, leave it.
 * `old`: no longer current in this nation. `ambiguous`: two meanings or more in
 * this kind of letter. `sensitive`: right, but think before it goes in a letter.
 * `name`: the name of a test or programme, which letters do not stand for words.
 */
export type Status = 'usual' | 'everyday' | 'old' | 'ambiguous' | 'sensitive' | 'name';

/** One thing a short form can stand for. */
export interface Meaning {
  /** Lower case unless it is a name, so that it drops into a sentence; empty where there is nothing to write out. */
  readonly full: string;
  /** The same for more than one; empty where there can be only one. */
  readonly plural: string;
  /** For a parent who has never met the term. */
  readonly plain: string;
}

/** A short form with all it means. */
export interface Entry extends Meaning {
  /** The ways it is written, the usual one first. */
  readonly forms: readonly string[];
  readonly status: Status;
  /** Where it is used so; empty for everywhere. */
  readonly nations: readonly Nation[];
  /** All meanings, this entry's own first; more than one for an ambiguous form. */
  readonly meanings: readonly Meaning[];
  /** What to know or to write instead; empty where there is nothing. */
  readonly note: string;
}

/** A term that is a word, and plain words for it. */
export interface Term {
  readonly term: string;
  readonly plain: string;
}
