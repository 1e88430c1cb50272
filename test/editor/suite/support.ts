/** What the tests inside the editor share. They wait for the editor to say that something happened, never for time. */
import * as vscode from 'vscode';

export const EXTENSION = 'alongside.alongside';

/** The folder of drafts that the run was started with. */
export function draftUri(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('The tests need the folder of sample drafts open.');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Our own marks in a document. */
export const marks = (uri: vscode.Uri) =>
  vscode.languages.getDiagnostics(uri).filter((diagnostic) => diagnostic.source === 'alongside');

/** The code of a mark, `feelings/blaming-you`, whether or not it comes with a link. */
export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Resolves with our marks as soon as they satisfy `wanted`. */
export function waitForDiagnostics(
  uri: vscode.Uri,
  wanted: (found: vscode.Diagnostic[]) => boolean,
  timeout = 30_000,
): Promise<vscode.Diagnostic[]> {
  return new Promise((resolve, reject) => {
    const finish = (action: () => void) => {
      clearTimeout(timer);
      listener.dispose();
      action();
    };
    const look = () => {
      const found = marks(uri);
      if (wanted(found)) finish(() => resolve(found));
    };
    const timer = setTimeout(() => {
      const codes = marks(uri).map(codeOf).join(', ');
      finish(() => reject(new Error(`The marks that were waited for did not come. There are: ${codes || 'none'}.`)));
    }, timeout);
    const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((changed) => changed.toString() === uri.toString())) look();
    });
    look();
  });
}

/** Opens a draft with this text, unsaved. */
export async function openText(content: string, language = 'markdown'): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ content, language });
  return vscode.window.showTextDocument(document);
}

/** Opens one of the sample drafts. */
export async function openSample(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(draftUri(name)));
}

/** The quick fixes at a mark. */
export async function fixesAt(uri: vscode.Uri, range: vscode.Range): Promise<vscode.CodeAction[]> {
  const kind = vscode.CodeActionKind.QuickFix.value;
  return (
    (await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range, kind)) ??
    []
  );
}

/** Ends a test with nothing left open, and nothing written to the sample drafts. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isDirty || document.isUntitled) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  while (vscode.window.tabGroups.all.some((group) => group.tabs.length > 0)) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}
