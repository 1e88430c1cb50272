/** What the drafting commands need to know from outside. */
import type { Answers, DraftType } from './render.ts';

/** A place in a document, as LSP and VS Code count. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** Given by the client, which asks the server. Only `presentRoles` is needed; the rest makes the result fit better. */
export interface DraftingDeps {
  /** Roles of the sections that the draft has. */
  presentRoles(uri: string): Promise<readonly string[]>;
  /** Letter or plan, where it is known. */
  kindOf?(uri: string): Promise<DraftType | 'unknown'>;
  /** Where a section with these roles belongs; without an answer it goes in at the cursor. */
  placeFor?(uri: string, roles: readonly string[]): Promise<Place | undefined>;
  /** Line of the closing phrase of a letter, where it has one. */
  signoffLine?(uri: string): Promise<number | undefined>;
  /** Names and pronouns that an open draft uses. */
  namesIn?(uri: string): Promise<Answers>;
  /** Names and services from the settings. */
  settings?(uri?: string): Answers;
}
