/** `Alongside: New Draft…`: what to write, about whom and by whom; then an untitled draft with tab stops. */
import * as vscode from 'vscode';
import { contents } from './choices.ts';
import { type Template, templateOf, templates } from './content.ts';
import type { DraftingDeps } from './deps.ts';
import { previewUri } from './preview.ts';
import { type Answers, type DraftType, type Format, mergeAnswers, type Pronouns, renderTemplate } from './render.ts';

/** What the command may be given, so that it need not ask. */
export interface NewDraftOptions extends Answers {
  /** Id of a template. Without it the writer is asked. */
  readonly template?: string;
  readonly format?: Format;
}

/** Thrown by a step when the writer goes back one. */
const back = Symbol('back');

const total = 5;
const previewButton: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('open-preview'),
  tooltip: 'Preview this draft',
};

interface Row<T> extends vscode.QuickPickItem {
  readonly value: T;
}

interface Step {
  readonly number: number;
  readonly title: string;
}

/** Lets the writer pick a row. Gives `undefined` when the picker is closed, `back` for the step before. */
function pick<T>(
  step: Step,
  rows: readonly Row<T>[],
  active: T | undefined,
  preview?: (value: T) => void,
): Promise<T | typeof back | undefined> {
  return new Promise((resolve) => {
    const picker = vscode.window.createQuickPick<Row<T>>();
    picker.title = 'New Draft';
    picker.placeholder = step.title;
    picker.step = step.number;
    picker.totalSteps = total;
    picker.matchOnDescription = true;
    picker.matchOnDetail = true;
    picker.ignoreFocusOut = true;
    picker.items = rows;
    const start = active === undefined ? undefined : rows.find((row) => row.value === active);
    if (start) picker.activeItems = [start];
    if (step.number > 1) picker.buttons = [vscode.QuickInputButtons.Back];
    picker.onDidTriggerButton(() => finish(back));
    picker.onDidTriggerItemButton((event) => preview?.(event.item.value));
    picker.onDidAccept(() => {
      const chosen = picker.selectedItems[0] ?? picker.activeItems[0];
      if (chosen) finish(chosen.value);
    });
    picker.onDidHide(() => finish(undefined));
    let done = false;
    const finish = (value: T | typeof back | undefined) => {
      if (done) return;
      done = true;
      picker.dispose();
      resolve(value);
    };
    picker.show();
  });
}

/** Asks for a few words, which may stay empty. */
function ask(step: Step, value: string, placeholder: string): Promise<string | typeof back | undefined> {
  return new Promise((resolve) => {
    const box = vscode.window.createInputBox();
    box.title = 'New Draft';
    box.prompt = step.title;
    box.placeholder = placeholder;
    box.step = step.number;
    box.totalSteps = total;
    box.ignoreFocusOut = true;
    box.value = value;
    box.buttons = [vscode.QuickInputButtons.Back];
    box.onDidTriggerButton(() => finish(back));
    box.onDidAccept(() => finish(box.value.trim()));
    box.onDidHide(() => finish(undefined));
    let done = false;
    const finish = (answer: string | typeof back | undefined) => {
      if (done) return;
      done = true;
      box.dispose();
      resolve(answer);
    };
    box.show();
  });
}

function templateRows(): readonly Row<Template | undefined>[] {
  const rows = (type: DraftType): Row<Template | undefined>[] =>
    templates
      .filter((template) => template.type === type)
      .map((template) => ({
        label: template.title,
        description: contents(template),
        detail: template.description,
        buttons: [previewButton],
        value: template,
      }));
  const heading = (label: string): Row<undefined> => ({
    label,
    kind: vscode.QuickPickItemKind.Separator,
    value: undefined,
  });
  return [heading('Plans'), ...rows('plan'), heading('Letters'), ...rows('letter')];
}

const pronounRows: readonly Row<Pronouns>[] = [
  { label: 'they, them, their', description: 'also while you are not sure', value: 'they' },
  { label: 'she, her', value: 'she' },
  { label: 'he, him, his', value: 'he' },
];

const formatRows: readonly Row<Format>[] = [
  { label: 'Markdown', description: 'headings and tables; for printing or a file', value: 'markdown' },
  { label: 'Plain text', description: 'ready to paste into an email or a form', value: 'plaintext' },
];

interface Chosen {
  readonly template: Template;
  readonly answers: Answers;
  readonly format: Format;
}

/** Goes through the steps, forwards and back. `undefined` when the writer leaves. */
async function askAll(start: Answers, format: Format): Promise<Chosen | undefined> {
  let template: Template | undefined;
  let child = start.child ?? '';
  let pronouns = start.pronouns ?? 'they';
  let writer = start.writer ?? '';
  let chosenFormat = format;
  let number = 1;
  while (number <= total) {
    let answer: unknown;
    if (number === 1) {
      answer = await pick({ number, title: 'What would you like to write?' }, templateRows(), template, (value) => {
        if (value) void showPreview(value);
      });
      if (typeof answer === 'object') template = answer as Template;
    } else if (number === 2) {
      answer = await ask({ number, title: "The child's name, which may stay empty." }, child, 'Sam');
      if (typeof answer === 'string') child = answer;
    } else if (number === 3) {
      const title = `Which words for ${child || 'the child'}?`;
      answer = await pick({ number, title }, pronounRows, pronouns);
      if (typeof answer === 'string') pronouns = answer as Pronouns;
    } else if (number === 4) {
      answer = await ask({ number, title: 'Who is writing? This may stay empty.' }, writer, 'Jo Hartnell');
      if (typeof answer === 'string') writer = answer;
    } else {
      answer = await pick({ number, title: 'How would you like to write it?' }, formatRows, chosenFormat);
      if (typeof answer === 'string') chosenFormat = answer as Format;
    }
    if (answer === undefined) return undefined;
    number += answer === back ? -1 : 1;
  }
  return template && { template, answers: { ...start, child, pronouns, writer }, format: chosenFormat };
}

async function showPreview(template: Template): Promise<void> {
  const document = await vscode.workspace.openTextDocument(previewUri(template));
  await vscode.window.showTextDocument(document, { preview: true, preserveFocus: true });
}

/** Closes a preview that is still open: the draft takes its place. */
async function closePreviews(): Promise<void> {
  const tabs = vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .filter((tab) => tab.input instanceof vscode.TabInputText && tab.input.uri.scheme === previewUri().scheme);
  if (tabs.length > 0) await vscode.window.tabGroups.close(tabs);
}

/** Opens the draft and puts the cursor in its first blank. */
async function open({ template, answers, format }: Chosen): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language: format });
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  const { snippet } = renderTemplate(template, answers, format);
  await editor.insertSnippet(new vscode.SnippetString(snippet), new vscode.Position(0, 0));
  return editor;
}

const formatKey = 'alongside.newDraft.format';

/** Asks what is not yet known, then opens the draft. */
export async function newDraft(
  memory: vscode.Memento,
  deps: DraftingDeps,
  options: NewDraftOptions = {},
): Promise<vscode.TextEditor | undefined> {
  const known = mergeAnswers(deps.settings?.(), options);
  const format = options.format ?? memory.get<Format>(formatKey, 'markdown');
  const template = options.template === undefined ? undefined : templateOf(options.template);
  if (template) return open({ template, answers: known, format });
  try {
    const chosen = await askAll(known, format);
    if (!chosen) return undefined;
    await memory.update(formatKey, chosen.format);
    return await open(chosen);
  } finally {
    await closePreviews();
  }
}
