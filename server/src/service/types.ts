/**
 * What the language service gives: plain data in string offsets. It knows no
 * connection, no file system and no editor.
 */
import type { AnalysisConfig, Fix, Principle, Severity, Span } from '../kit/types.ts';
import type { DraftKind, Format, Role, TextChange } from '../text/types.ts';

export type { AnalysisConfig, FaultLog, Fix, Principle, Severity, Span } from '../kit/types.ts';
export type { DraftKind, Format, Role, TextChange } from '../text/types.ts';

/** One mark. */
export interface Finding extends Span {
  /** `<principle slug>/<rule>`. */
  readonly code: string;
  readonly principle: Principle;
  readonly severity: Severity;
  /** What, why and what instead, in one to three short sentences. */
  readonly message: string;
  /** Absence of something: small range where it belongs. */
  readonly omission: boolean;
  /** Best first, three at most. */
  readonly fixes: readonly Fix[];
  /** Hash of rule and sentence, for "leave this one"; survives edits elsewhere. */
  readonly key: string;
}

/** What an analysis says of a draft as a whole. */
export interface Analysis {
  readonly kind: DraftKind;
  readonly findings: readonly Finding[];
  readonly words: number;
  /** Marks per principle and severity. */
  readonly counts: Readonly<Record<Principle, Readonly<Record<Severity, number>>>>;
  /** False while the far parts of a very long draft are still to be checked. */
  readonly complete: boolean;
  readonly sections: readonly {
    readonly title: string;
    readonly level: number;
    readonly roles: readonly Role[];
    readonly start: number;
    readonly end: number;
    readonly headingEnd: number;
  }[];
  /** What the draft says of the child: the name used, and he, she or they; '' where it does not. */
  readonly child: { readonly name: string; readonly pronouns: string };
  /** Where the closing phrase and the names under it begin; -1 without one. */
  readonly signoff: number;
  /** Strength and need statements, for the balance lens and the scorecard. */
  readonly balance: { readonly strengths: number; readonly needs: number };
}

/** A draft that is open. Edits are cheap: the cost follows what changed. */
export interface OpenDraft {
  readonly text: string;
  readonly format: Format;
  /** Apply changes one after another, each in the coordinates left by the one before. */
  edit(changes: readonly TextChange[]): void;
  /** Replace the whole text. */
  reset(text: string): void;
  /** Does one slice of what is to be done before all is known; a short draft takes one. True where more is left. */
  work(config: AnalysisConfig): boolean;
  /** What is known of the present text so far, from one slice at least; cached until there is more. */
  known(config: AnalysisConfig): Analysis;
  /** The complete result, whatever it takes. For programs without a writer who waits. */
  analyse(config: AnalysisConfig): Analysis;
}

/** What a hover shows, in Markdown. */
export interface Hover extends Span {
  /** What the mark itself says, or '' where no mark is explained: some editors show it beside the hover anyway. */
  readonly message: string;
  readonly markdown: string;
}

/** What completion offers. */
export interface Completion {
  readonly label: string;
  readonly detail: string;
  readonly documentation: string;
  readonly edit: TextChange;
  /** The edit text holds VS Code snippet syntax. */
  readonly snippet: boolean;
  readonly sort: string;
}

/** A line above a heading: the balance in numbers and what can be added. */
export interface Lens extends Span {
  readonly title: string;
  /** Role of the section to add, or '' where the lens only informs. */
  readonly add: Role | '';
}

/** What one rule says of itself, for pages, hovers and settings. */
export interface RuleInfo {
  readonly code: string;
  readonly principle: Principle;
  readonly severity: Severity;
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly instead: string;
  readonly source: string;
  readonly page: string;
}

/** The language service. */
export interface Service {
  readonly rules: readonly RuleInfo[];
  open(text: string, format: Format): OpenDraft;
  hover(draft: OpenDraft, config: AnalysisConfig, offset: number): Hover | undefined;
  complete(draft: OpenDraft, config: AnalysisConfig, offset: number): readonly Completion[];
  lenses(draft: OpenDraft, config: AnalysisConfig): readonly Lens[];
  /** Edits that can never change meaning, for `source.fixAll.alongside`. */
  fixAll(draft: OpenDraft, config: AnalysisConfig): readonly TextChange[];
}
