/** Templates as read-only documents, to look at before choosing. */
import * as vscode from 'vscode';
import { type Template, templateOf } from './content.ts';
import { fill } from './render.ts';

const scheme = 'alongside-template';

/** Address of a template's preview. */
export function previewUri(template?: Template): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/${template?.title ?? ''}.md`, query: template?.id ?? '' });
}

/** Serves the previews. */
export function providePreviews(): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: (uri) => fill(templateOf(uri.query)?.body ?? ''),
  });
}
