/** The line at the bottom: what kind of draft this is and how many marks it has. */
import {
  type Disposable,
  MarkdownString,
  StatusBarAlignment,
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

/** Shows the status of the draft in the active editor. */
export function createStatusBar(): StatusBar {
  const item = window.createStatusBarItem('alongside.status', StatusBarAlignment.Right, 100);
  item.name = 'Alongside';
  const statuses = new Map<string, StatusParams>();
  let server: 'starting' | 'running' | 'stopped' = 'starting';

  const draw = (editor: TextEditor | undefined = window.activeTextEditor) => {
    const status = editor && statuses.get(editor.document.uri.toString());
    if (server === 'starting') {
      item.text = '$(sync~spin) Alongside is starting';
      item.tooltip = 'Your drafts are marked as soon as the language server is ready. Nothing of them is lost.';
      item.accessibilityInformation = { label: 'Alongside is starting.' };
      item.command = undefined;
      item.backgroundColor = undefined;
      item.show();
    } else if (server === 'stopped') {
      item.text = '$(warning) Alongside has stopped';
      item.tooltip = 'Start the language server again';
      item.accessibilityInformation = { label: 'Alongside has stopped. Press to start it again.' };
      item.command = 'alongside.restartServer';
      item.backgroundColor = new ThemeColor('statusBarItem.warningBackground');
      item.show();
    } else if (status === undefined) {
      item.hide();
    } else {
      item.text = textFor(status);
      item.tooltip = tooltipFor(status);
      item.accessibilityInformation = { label: labelFor(status) };
      item.command = status.enabled ? 'workbench.actions.view.problems' : 'alongside.toggle';
      item.backgroundColor = undefined;
      item.show();
    }
  };

  const listeners = [
    window.onDidChangeActiveTextEditor(draw),
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
