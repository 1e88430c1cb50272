/** The line at the bottom: what kind of draft this is and how many marks it has. */
import {
  type Disposable,
  MarkdownString,
  StatusBarAlignment,
  type TextDocument,
  type TextEditor,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import type { StatusParams } from '../../server/src/protocol.ts';

/** The status bar item. */
export interface StatusBar extends Disposable {
  show(status: StatusParams): void;
  status(uri: string): StatusParams | undefined;
  /** The server is on its way, for the first time or again. */
  starting(): void;
  started(): void;
  stopped(): void;
}

const kinds = { letter: 'letter', plan: 'learning plan', unknown: 'draft' } as const;

/** What the item shows, and what a press on it does. */
interface Face {
  readonly text: string;
  readonly tooltip: string | MarkdownString;
  readonly label: string;
  readonly command?: string;
  readonly warns?: boolean;
}

const starting: Face = {
  text: '$(sync~spin) Alongside is starting',
  tooltip: 'Your drafts are marked as soon as the language server is ready. Nothing of them is lost.',
  label: 'Alongside is starting.',
};

/** A very long draft takes a moment at first, and silence would look as if there was nothing to mend. */
const reading: Face = {
  text: 'Alongside: reading…',
  tooltip: 'This draft is being read. Its marks appear in a moment.',
  label: 'Alongside is reading this draft.',
};

const stopped: Face = {
  text: '$(warning) Alongside has stopped',
  tooltip: 'Start the language server again',
  label: 'Alongside has stopped. Press to start it again.',
  command: 'alongside.restartServer',
  warns: true,
};

/** Shows the status of the draft in the active editor. `reads` tells whether a document will have one. */
export function createStatusBar(reads: (document: TextDocument) => boolean): StatusBar {
  const item = window.createStatusBarItem('alongside.status', StatusBarAlignment.Right, 100);
  item.name = 'Alongside';
  const statuses = new Map<string, StatusParams>();
  let server: 'starting' | 'running' | 'stopped' = 'starting';

  const faceNow = (editor: TextEditor | undefined): Face | undefined => {
    if (server === 'starting') return starting;
    if (server === 'stopped') return stopped;
    const status = editor && statuses.get(editor.document.uri.toString());
    if (status !== undefined) return faceOf(status);
    return editor !== undefined && reads(editor.document) ? reading : undefined;
  };

  const draw = (editor: TextEditor | undefined = window.activeTextEditor) => {
    const face = faceNow(editor);
    if (face === undefined) {
      item.hide();
      return;
    }
    item.text = face.text;
    item.tooltip = face.tooltip;
    item.accessibilityInformation = { label: face.label };
    item.command = face.command;
    item.backgroundColor = face.warns ? new ThemeColor('statusBarItem.warningBackground') : undefined;
    item.show();
  };

  const listeners = [
    window.onDidChangeActiveTextEditor(draw),
    // A document whose language is changed closes in the old one and opens in the new one.
    workspace.onDidOpenTextDocument(() => draw()),
    workspace.onDidCloseTextDocument((document) => {
      statuses.delete(document.uri.toString());
      draw();
    }),
  ];

  return {
    show(status) {
      statuses.set(status.uri, status);
      draw();
    },
    status: (uri) => statuses.get(uri),
    starting() {
      server = 'starting';
      draw();
    },
    started() {
      server = 'running';
      draw();
    },
    stopped() {
      server = 'stopped';
      statuses.clear();
      draw();
    },
    dispose() {
      for (const listener of listeners) listener.dispose();
      item.dispose();
    },
  };
}

function faceOf(status: StatusParams): Face {
  const command = status.enabled ? 'workbench.actions.view.problems' : 'alongside.toggle';
  return { text: textFor(status), tooltip: tooltipFor(status), label: labelFor(status), command };
}

/** "Alongside: letter · 5" */
export function textFor({ enabled, kind, marks, complete }: StatusParams): string {
  if (!enabled) return 'Alongside: paused';
  return `Alongside: ${kinds[kind]} · ${complete ? marks : `${marks}…`}`;
}

function labelFor(status: StatusParams): string {
  if (!status.enabled) return 'Alongside is paused. Press to resume.';
  const marks = status.marks === 1 ? '1 mark' : `${status.marks} marks`;
  return `Alongside reads this as a ${kinds[status.kind]}: ${marks}. Press to list them.`;
}

function tooltipFor(status: StatusParams): MarkdownString {
  const tooltip = new MarkdownString(undefined, true);
  tooltip.isTrusted = { enabledCommands: ['alongside.scorecard', 'alongside.toggle'] };
  tooltip.appendMarkdown(labelFor(status));
  if (status.enabled) {
    if (!status.complete) tooltip.appendMarkdown('\n\nThis is a long draft: its far parts are still being read.');
    tooltip.appendMarkdown(
      `\n\n${status.words.toLocaleString('en-GB')} words · [Balance](command:alongside.scorecard)`,
    );
    tooltip.appendMarkdown(' · [Pause](command:alongside.toggle)');
  }
  return tooltip;
}
