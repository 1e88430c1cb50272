/** The snippets and templates of `snippets/`, as they are carried in the bundle. */
import content from '../../../snippets/generated/content.json' with { type: 'json' };
import type { DraftType } from './render.ts';

/** A passage to start from. `body` is Markdown with blanks and tokens: see `render.ts`. */
export interface Snippet {
  readonly name: string;
  /** The source file it comes from. */
  readonly group: string;
  readonly prefixes: readonly string[];
  readonly description: string;
  /** Roles of sections that it supplies: `Role` in `server/src/text/types.ts`. */
  readonly roles: readonly string[];
  readonly kinds: readonly DraftType[];
  readonly body: string;
  /** A plain-text form written by hand, where one cannot be derived. */
  readonly plain?: string;
}

/** A whole draft to start from. */
export interface Template {
  readonly id: string;
  readonly title: string;
  readonly type: DraftType;
  readonly description: string;
  readonly body: string;
}

/** Every snippet, in the order in which they are offered. */
export const snippets = content.snippets as readonly Snippet[];

/** Every template, plans and letters in the order in which they are offered. */
export const templates = content.templates as readonly Template[];

/** The template with this id. */
export function templateOf(id: string): Template | undefined {
  return templates.find((template) => template.id === id);
}
