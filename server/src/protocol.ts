/**
 * Our own messages, beside those of LSP. Read by the server and by the client; imports nothing of ours.
 *
 * Only a client that says `ours: true` in its initialization options is sent the notifications below;
 * any client may send the requests.
 */

/** What a client may say of itself when it starts the server. Every field is optional. */
export interface InitializationOptions {
  /** The client is our own extension: it knows our notifications and our client-side commands. */
  readonly ours?: boolean;
  /** Address of the folder that holds the rules' pages, for links from a mark to its page. */
  readonly pagesBase?: string;
  /** Keys of the marks that the writer chose to leave. */
  readonly dismissed?: readonly string[];
  /** The `alongside` settings, for clients without `workspace/configuration`. */
  readonly settings?: unknown;
}

/** Address of a document, as the client gave it. */
export interface DocumentParams {
  readonly uri: string;
}

/** Marks per principle and severity. */
export type Counts = Readonly<Record<string, Readonly<Record<'warning' | 'information' | 'hint', number>>>>;

/** Server to client, after a draft was checked: what the status bar shows. */
export const statusNotification = 'alongside/status';
export interface StatusParams extends DocumentParams {
  readonly version: number;
  readonly kind: 'letter' | 'plan' | 'unknown';
  /** Number of marks, all principles and severities together. */
  readonly marks: number;
  readonly counts: Counts;
  readonly words: number;
  /** False while the far parts of a very long draft are still to be checked. */
  readonly complete: boolean;
  /** False where the settings switch Alongside off for this draft. */
  readonly enabled: boolean;
}

/** Server to client: the writer chose to leave a mark; the client is to remember its key. */
export const leftNotification = 'alongside/left';
export interface LeftParams {
  readonly key: string;
}

/** Client to server: the whole list of keys to leave, in place of the one before. */
export const dismissNotification = 'alongside/dismiss';
export interface DismissParams {
  readonly keys: readonly string[];
}

/** Client to server: every rule, for the list of pages. */
export const rulesRequest = 'alongside/rules';
export interface RuleRow {
  readonly code: string;
  readonly principle: string;
  readonly severity: 'warning' | 'information' | 'hint';
  readonly title: string;
  readonly what: string;
  /** Address of the rule's page, or '' where none is known. */
  readonly page: string;
}

/** Client to server: how an open draft stands on each principle. `null` where the document is not open. */
export const scorecardRequest = 'alongside/scorecard';
export interface Scorecard extends StatusParams {
  readonly balance: { readonly strengths: number; readonly needs: number };
  /** Marks per rule, most frequent first. */
  readonly rules: readonly { readonly code: string; readonly title: string; readonly marks: number }[];
}

/** Client to server: the recognised sections of an open draft. `null` where the document is not open. */
export const outlineRequest = 'alongside/outline';
export interface Outline {
  readonly kind: StatusParams['kind'];
  /** The child's name and pronouns as the draft has them; '' where it does not say. */
  readonly child: { readonly name: string; readonly pronouns: string };
  /** Line of the closing phrase, counted from 0; -1 without one. */
  readonly signoffLine: number;
  readonly sections: readonly {
    readonly title: string;
    readonly level: number;
    readonly roles: readonly string[];
    /** First line, and the line of its last character; both count from 0. */
    readonly line: number;
    readonly lastLine: number;
  }[];
}

/** Commands that the server itself carries out (`workspace/executeCommand`). */
export const serverCommands = {
  /** Leave one mark: `[key]`. */
  leave: 'alongside.leave',
  /** Show a rule's page: `[code]`. Not listed for our own extension, which has a better way. */
  explain: 'alongside.explain',
} as const;

/** Commands of our own extension that code actions and lenses name. */
export const clientCommands = {
  /** `[code]`; without it the writer picks a rule. */
  openRulePage: 'alongside.openRulePage',
  /** `[uri, code, 'folder' | 'everywhere']`. */
  switchOff: 'alongside.switchOff',
  /** `[uri, role]`; both optional. */
  insertSection: 'alongside.insertSection',
} as const;

/** A link for our own extension, which shows the page as a page; the plain address would open its Markdown. */
export function rulePageLink(code: string): string {
  return `command:${clientCommands.openRulePage}?${encodeURIComponent(JSON.stringify([code]))}`;
}
