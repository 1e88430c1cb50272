/** The drafting commands: new drafts from templates, sections into open ones. */
import * as vscode from 'vscode';
import type { DraftingDeps } from './deps.ts';
import { insertSection } from './insertSection.ts';
import { type NewDraftOptions, newDraft } from './newDraft.ts';
import { providePreviews } from './preview.ts';

export { placeAmong, type SectionLines } from './choices.ts';
export type { DraftingDeps, Place } from './deps.ts';
export type { NewDraftOptions } from './newDraft.ts';
export type { Answers, DraftType, Format, Pronouns } from './render.ts';

/** Registers `alongside.newDraft` (`[options]`) and `alongside.insertSection` (`[uri, role]`); arguments are optional. */
export function registerDrafting(context: vscode.ExtensionContext, deps: DraftingDeps): void {
  context.subscriptions.push(
    providePreviews(),
    vscode.commands.registerCommand('alongside.newDraft', (options?: unknown) =>
      newDraft(context.globalState, deps, readOptions(options)).then((editor) => editor?.document.uri.toString()),
    ),
    vscode.commands.registerCommand('alongside.insertSection', (uri?: unknown, role?: unknown) =>
      insertSection(
        deps,
        typeof uri === 'string' ? uri : uri instanceof vscode.Uri ? uri.toString() : undefined,
        typeof role === 'string' && role !== '' ? role : undefined,
      ),
    ),
  );
}

/** Menus pass an argument of their own; only an object that names a template, or an answer, is ours. */
function readOptions(value: unknown): NewDraftOptions {
  if (typeof value !== 'object' || value === null || value instanceof vscode.Uri) return {};
  const { template, child, parent, writer, pronouns, format } = value as Record<string, unknown>;
  const text = (each: unknown) => (typeof each === 'string' ? each : undefined);
  const options = {
    template: text(template),
    child: text(child),
    parent: text(parent),
    writer: text(writer),
    pronouns: pronouns === 'he' || pronouns === 'she' || pronouns === 'they' ? pronouns : undefined,
    format: format === 'markdown' || format === 'plaintext' ? format : undefined,
  } as const;
  return Object.fromEntries(Object.entries(options).filter(([, each]) => each !== undefined));
}
