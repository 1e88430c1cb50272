/** `Alongside: Insert Section…`: passages for an open draft, first those that it lacks. */
import * as vscode from 'vscode';
import { isMissing, isSection, padding, type SectionChoice, sectionChoices } from './choices.ts';
import { snippets } from './content.ts';
import type { DraftingDeps } from './deps.ts';
import { type Format, mergeAnswers, render } from './render.ts';

interface Row extends vscode.QuickPickItem {
  readonly choice: SectionChoice | undefined;
}

function rows(choices: readonly SectionChoice[], role: string | undefined): readonly Row[] {
  const row = (choice: SectionChoice): Row => ({
    label: choice.snippet.name,
    detail: choice.snippet.description,
    choice,
  });
  // Where the writer has said what to add, what fits best comes first, whatever the draft has already.
  if (role !== undefined) return choices.map(row);
  const group = (label: string, members: readonly SectionChoice[]): Row[] =>
    members.length === 0
      ? []
      : [{ label, kind: vscode.QuickPickItemKind.Separator, choice: undefined }, ...members.map(row)];
  return [
    ...group(
      'Not in this draft yet',
      choices.filter((choice) => isMissing(choice)),
    ),
    ...group(
      'Already in this draft',
      choices.filter((choice) => !isMissing(choice)),
    ),
  ];
}

/** The editor that shows `uri`, or the active one. */
async function editorOf(uri: string | undefined): Promise<vscode.TextEditor | undefined> {
  const active = vscode.window.activeTextEditor;
  if (uri === undefined || active?.document.uri.toString() === uri) return active;
  return vscode.window.showTextDocument(vscode.Uri.parse(uri));
}

/** Where an unusable answer is worth less than no answer, no answer. */
async function orElse<T>(answer: Promise<T> | undefined, otherwise: T): Promise<T> {
  try {
    return answer ? await answer : otherwise;
  } catch {
    return otherwise;
  }
}

/** The last line above another that has anything on it. */
function lastWritten(document: vscode.TextDocument, line: number): number {
  let last = Math.max(line - 1, 0);
  while (last > 0 && document.lineAt(last).isEmptyOrWhitespace) last--;
  return last;
}

/** Asks which section, then puts it where it belongs. `role` narrows the choice; one left is not asked about. */
export async function insertSection(deps: DraftingDeps, uri?: string, role?: string): Promise<boolean> {
  const editor = await editorOf(uri);
  if (!editor) {
    void vscode.window.showInformationMessage('Open a letter or a plan first, then insert a section into it.');
    return false;
  }
  const { document } = editor;
  const address = document.uri.toString();
  const format: Format = document.languageId === 'markdown' ? 'markdown' : 'plaintext';
  const [present, kind] = await Promise.all([
    orElse(deps.presentRoles(address), []),
    orElse(deps.kindOf?.(address), 'unknown' as const),
  ]);
  const choices = sectionChoices(snippets, present, kind, role);
  const picked =
    role !== undefined && choices.length === 1
      ? choices[0]
      : (
          await vscode.window.showQuickPick(rows(choices, role), {
            title: 'Insert Section',
            placeHolder: 'What would you like to add?',
            matchOnDetail: true,
          })
        )?.choice;
  if (!picked) return false;
  const [place, names, signoff] = await Promise.all([
    // A single paragraph or table row goes where the writer is, or into the section that was asked for.
    orElse(
      role !== undefined || isSection(picked.snippet)
        ? deps.placeFor?.(address, role === undefined ? picked.snippet.roles : [role])
        : undefined,
      undefined,
    ),
    orElse(deps.namesIn?.(address), {}),
    orElse(deps.signoffLine?.(address), undefined),
  ]);
  const { line } = editor.selection.active;
  const position = place
    ? document.validatePosition(new vscode.Position(place.line, place.character))
    : signoff !== undefined && line >= signoff
      ? // Nobody reads on under the name: the last thing before the closing phrase.
        document.lineAt(lastWritten(document, signoff)).range.end
      : // Never into the middle of a sentence: below the line that the writer is in.
        document.lineAt(line).range.end;
  const text = document.getText().replace(/\r\n/g, '\n');
  const at = document.getText(new vscode.Range(new vscode.Position(0, 0), position)).replace(/\r\n/g, '\n').length;
  const space = padding(text.slice(0, at), text.slice(at));
  const answers = mergeAnswers(deps.settings?.(address), names);
  const { snippet } = render(picked.snippet.body, answers, format, picked.snippet.plain);
  editor.revealRange(new vscode.Range(position, position), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return editor.insertSnippet(new vscode.SnippetString(space.before + snippet + space.after), position);
}
