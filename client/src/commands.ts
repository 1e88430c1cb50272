/** The commands of the palette and of the light bulb, all but those that draft. */
import { ConfigurationTarget, commands, type Disposable, QuickPickItemKind, Uri, window, workspace } from 'vscode';
import { clientCommands, type RuleRow, rulesRequest } from '../../server/src/protocol.ts';
import type { Alongside } from './client.ts';
import type { Dismissals } from './dismissals.ts';
import { principleNames } from './principles.ts';
import { registerScorecard } from './scorecard.ts';
import { writeSetting } from './settingsWriter.ts';
import { registerSwitches } from './switches.ts';

/** What the commands are made from. */
export interface CommandParts {
  readonly alongside: Alongside;
  readonly pages: Uri;
  readonly dismissals: Dismissals;
}

/** Registers them. */
export function registerCommands({ alongside, pages, dismissals }: CommandParts): Disposable[] {
  return [
    commands.registerCommand('alongside.toggle', toggle),
    commands.registerCommand(clientCommands.openRulePage, async (code?: unknown) => {
      const wanted = typeof code === 'string' ? code : await pickRule(alongside);
      if (wanted === undefined) return;
      await commands.executeCommand('markdown.showPreview', Uri.joinPath(pages, `${wanted}.md`));
    }),
    ...registerSwitches(alongside, dismissals),
    ...registerScorecard(alongside),
  ];
}

/** Where a setting has its effect now, so that a change to it is felt. */
async function toggle(): Promise<void> {
  const settings = workspace.getConfiguration('alongside', window.activeTextEditor?.document.uri ?? null);
  const set = settings.inspect<boolean>('enable');
  const target =
    set?.workspaceFolderValue !== undefined
      ? ConfigurationTarget.WorkspaceFolder
      : set?.workspaceValue !== undefined
        ? ConfigurationTarget.Workspace
        : ConfigurationTarget.Global;
  await writeSetting(settings, 'enable', settings.get('enable') === false, target);
}

async function pickRule(alongside: Alongside): Promise<string | undefined> {
  const rules = await alongside.client.sendRequest<RuleRow[]>(rulesRequest, {});
  const items = rules.map(({ code, principle, title, what }) => ({
    label: title,
    description: code,
    detail: what,
    principle,
  }));
  const grouped = Object.entries(principleNames).flatMap(([slug, name]) => {
    const own = items.filter(({ principle }) => principle === slug);
    return own.length > 0 ? [{ label: name, kind: QuickPickItemKind.Separator, description: '' }, ...own] : [];
  });
  const picked = await window.showQuickPick(grouped, {
    title: 'Explain a rule',
    placeHolder: 'Which rule would you like to read about?',
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.description || undefined;
}
