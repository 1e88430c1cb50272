/** Which documents are drafts: not every Markdown or plain text in an editor is written by a teacher. */
import type { Uri } from 'vscode';

/** Views of the editor itself, old versions, comments, settings, our own views. */
const notDrafts =
  /^(?:output|git|gitfs|review|pr|comment|debug|search-editor|walkthrough|interactive|chat|extension|alongside|vscode-(?!vfs|remote|test-web|local))/i;

/** True for files, new drafts and virtual files; false for what only looks like a draft. */
export function isDraft(uri: Uri, pages: Uri): boolean {
  if (notDrafts.test(uri.scheme)) return false;
  // The pages quote the very words they explain.
  return !(uri.scheme === pages.scheme && uri.path.startsWith(`${pages.path}/`));
}
