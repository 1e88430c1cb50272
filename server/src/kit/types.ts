/** Plain data that rules, engine and service share. */
import type { DraftKind, TextChange } from '../text/index.ts';

/** `warning`: words that may hurt or shut out. `information`: gaps and advice. `hint`: style. */
export type Severity = 'warning' | 'information' | 'hint';

/** The slugs of the seven principles. */
export type Principle =
  | 'knowledge'
  | 'strengths'
  | 'feelings'
  | 'procedures'
  | 'perspectives'
  | 'needs'
  | 'flexibility';

/** A place in the draft, absolute offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One way to mend a finding. Edits never overlap and are ordered by `start`. */
export interface Fix {
  /** What the light bulb shows: "Say “told us that”". */
  readonly title: string;
  readonly edits: readonly TextChange[];
  readonly preferred: boolean;
  /** The edit text holds VS Code snippet syntax (tab stops); `plain` is the same edits with `[blanks]`. */
  readonly snippet?: readonly TextChange[];
}

/** Settings as the rules see them; every field has a default. Frozen. */
export interface AnalysisConfig {
  readonly enabled: boolean;
  /** Rule code or principle slug -> off, or another severity. */
  readonly rules: Readonly<Record<string, 'off' | Severity>>;
  /** Keys of findings the writer chose to leave. */
  readonly dismissed: ReadonlySet<string>;
  readonly kind: DraftKind | 'auto';
  readonly nation: 'england' | 'wales' | 'scotland' | 'northern-ireland';
  /** Short forms that the families this team writes to know. */
  readonly knownAcronyms: readonly string[];
  readonly supportService: { readonly name: string; readonly phone: string; readonly web: string };
  readonly school: string;
  readonly signature: string;
  readonly child: {
    readonly name: string;
    readonly pronouns: '' | 'he' | 'she' | 'they';
    readonly prefers: readonly string[];
  };
  /** Families who have asked to be called Mum, Dad and so on. */
  readonly parentNamesWelcome: readonly string[];
  readonly readingAge: { readonly letter: number; readonly plan: number };
  /** Working days that a letter takes by post. */
  readonly postDelay: number;
  /** Days on which school is closed, ISO dates or `from/to` ranges. */
  readonly termBreaks: readonly string[];
  /** Extra phrases, checked on reading: broken entries are reported and left out. */
  readonly plainLanguage: boolean;
}

/** Called when a rule throws: the rule's code and where it happened, never draft words. */
export type FaultLog = (rule: string, fault: string) => void;
