/**
 * The text model: what every room above `text` sees of a draft.
 *
 * All offsets are JavaScript string offsets (UTF-16 code units). Offsets inside
 * a block are relative to the start of that block, so that a block can be kept,
 * unchanged, when the text before it grows or shrinks.
 */
import type { Source } from './source.ts';

/** How the draft is written down. */
export type Format = 'markdown' | 'plaintext';

/** What sort of draft it is. `unknown` until there is enough to tell. */
export type DraftKind = 'letter' | 'plan' | 'unknown';

/**
 * A part a section plays in a draft, whatever its heading says.
 * A section can play two (for example "Strengths and needs").
 */
export type Role =
  | 'about'
  | 'child-view'
  | 'parent-view'
  | 'strengths'
  | 'important-to'
  | 'needs'
  | 'context'
  | 'help'
  | 'outcomes'
  | 'home'
  | 'people'
  | 'health'
  | 'care'
  | 'progress'
  | 'changes'
  | 'differences'
  | 'actions'
  | 'review'
  | 'dates'
  | 'sign'
  | 'contact'
  | 'rights'
  | 'support'
  | 'placement'
  | 'money'
  | 'evidence'
  | 'risk'
  | 'agenda';

/** A word form, interned: the same form is the same object wherever it stands. */
export interface Word {
  /** Lower case, straight apostrophe, NFC; `can't` is two words, `can` and `not`. */
  readonly norm: string;
  /** Above zero for the words that some pattern or word class knows, else 0. */
  readonly id: number;
}

/** What a token is made of. */
export const TokenKind = {
  /** Letters. `well-known` is two tokens that touch: the hyphen is none. */
  Word: 0,
  /** A number, date part or time: `14`, `2.30`, `10:15`, `3rd`, `86.4%`, `01632`. */
  Number: 1,
  /** One punctuation mark or symbol, or a run of the same one (`...`, `!!`). */
  Punctuation: 2,
  /** Something that is not prose: code, a URL, an e-mail address, an HTML tag. */
  Object: 3,
} as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/** One token of a sentence. A contraction gives two tokens that touch. */
export interface Token {
  readonly kind: TokenKind;
  /** Offset in the block. */
  readonly start: number;
  readonly end: number;
  readonly word: Word;
  /** The first letter is upper case. */
  readonly capital: boolean;
  /** Two letters or more, none of them lower case. */
  readonly allCaps: boolean;
  /** White space (or the start of the sentence) stands before it. */
  readonly spaceBefore: boolean;
  /** Index into `block.quotes`, or -1 outside quotation marks. */
  readonly quote: number;
}

/** A stretch in quotation marks inside one block, marks included. */
export interface Quote {
  readonly start: number;
  readonly end: number;
  /**
   * `speech`: somebody's words. `term`: one to three words set apart, such as
   * "meltdowns" or a title, with no verb of saying beside them.
   */
  readonly use: 'speech' | 'term';
}

/** A sentence, or the nearest thing to it (a heading, a cell, a label and its value). */
export interface Sentence {
  readonly block: Block;
  /** Place among the sentences of its block. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  /** Ends with a question mark. */
  readonly question: boolean;
}

/** The shape of a block. */
export type BlockType =
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'cell'
  | 'salutation'
  | 'signoff'
  | 'label'
  | 'code'
  | 'html'
  | 'rule'
  | 'frontmatter';

/**
 * A leaf of the draft: one paragraph, heading, list item's paragraph or table cell.
 * Immutable, and the same object for as long as its source stays the same.
 */
export interface Block {
  readonly type: BlockType;
  /**
   * The source of the block with the markup masked, same length as the source:
   * markup inside a line is `\u0000` (`**`, backslash of an escape), line prefixes
   * (`> `, list indentation) are spaces, and code, URLs and tags are `\uFFFC`.
   */
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
  /** Heading level 1-6, else 0. */
  readonly level: number;
  /** Depth of list nesting, 0 outside lists. */
  readonly listDepth: number;
  /** Stands in a Markdown block quote. */
  readonly quoted: boolean;
  /** Where a table cell stands, else undefined. Row 0 is the header row. */
  readonly cell:
    | { readonly row: number; readonly column: number; readonly header: string; readonly rowHeader: string }
    | undefined;
  /**
   * A label that opens a block or list item: "Targets:" or "**Name:** Sam" gives
   * `Targets`, `Name`. The label stays part of the text too.
   */
  readonly label: string | undefined;
}

/** A heading and what stands under it, up to the next heading. Section -1 has no heading. */
export interface Section {
  /** Index of the heading's block, or -1 for what stands before the first heading. */
  readonly headingBlock: number;
  readonly title: string;
  readonly level: number;
  /** Roles of this heading, or those of the nearest heading above that has some. */
  readonly roles: readonly Role[];
  /** Roles that the heading itself states (empty when inherited). */
  readonly ownRoles: readonly Role[];
  /** First block and one past the last, as indexes into `draft.blocks`; the heading is the first. */
  readonly from: number;
  readonly to: number;
}

/** Somebody named in the draft. */
export interface Names {
  /** First names, surnames and full names the child goes by, as written; most used first. */
  readonly child: readonly string[];
  /** Names of parents and carers as written: "Ms Okafor", "Beth Thorne", "Beth". */
  readonly parents: readonly string[];
}

/** Pronouns of the child, where the draft makes them plain. */
export type Pronouns = 'he' | 'she' | 'they' | undefined;

/** Front matter, read leniently: keys in lower case, values as strings or lists of strings. */
export interface FrontMatter {
  readonly start: number;
  readonly end: number;
  readonly values: ReadonlyMap<string, string | readonly string[]>;
  /** A sentence for the writer when the YAML cannot be read; the draft is still checked. */
  readonly problem: string | undefined;
}

/** A whole draft. Immutable; `updateDraft` makes the next one and shares what did not change. */
export interface Draft {
  /** The whole text. Joined when it is asked for: who needs a part of it asks `source`. */
  readonly text: string;
  readonly source: Source;
  readonly format: Format;
  readonly frontMatter: FrontMatter | undefined;
  readonly blocks: readonly Block[];
  /** Absolute start of each block; `starts[i] + sentence.start` is an offset in `text`. */
  readonly starts: readonly number[];
  readonly sections: readonly Section[];
  /** For each block, the index of its section. */
  readonly sectionOf: readonly number[];
  readonly kind: DraftKind;
  /** Kind was stated in front matter rather than judged. */
  readonly kindStated: boolean;
  readonly names: Names;
  readonly pronouns: Pronouns;
  /** Number of word tokens. */
  readonly words: number;
}

/** One replacement in the text of a draft: `[start, end)` becomes `text`. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
