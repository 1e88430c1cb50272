/** Kinds of marks that are switched off in the settings, and the way back for these and for marks that were left. */
import { ConfigurationTarget, commands, type Disposable, type QuickPickItem, Uri, window, workspace } from 'vscode';
import { clientCommands, dismissNotification, type RuleRow, rulesRequest } from '../../server/src/protocol.ts';
import type { Alongside } from './client.ts';
import type { Dismissals } from './dismissals.ts';
import { principleNames } from './principles.ts';
import { writeSetting } from './settingsWriter.ts';

/** Registers "switch off …" of the light bulb and "Bring Back Marks…" of the palette. */
export function registerSwitches(alongside: Alongside, dismissals: Dismissals): Disposable[] {
  return [
    commands.registerCommand(clientCommands.switchOff, (address: unknown, code: unknown, where: unknown) =>
      switchOff(alongside, address, code, where),
    ),
    commands.registerCommand('alongside.bringBack', () => bringBack(alongside, dismissals)),
  ];
}

const places: Record<ConfigurationTarget, string> = {
  [ConfigurationTarget.Global]: 'everywhere',
  [ConfigurationTarget.Workspace]: 'for this workspace',
  [ConfigurationTarget.WorkspaceFolder]: 'for this folder',
};

type Choices = Readonly<Record<string, unknown>>;

/** What the settings of one place say about rules, without what other places say. */
function choicesOf(uri: Uri | undefined, target: ConfigurationTarget): Choices {
  const set = workspace.getConfiguration('alongside', uri ?? null).inspect<Choices>('rules');
  const values = {
    [ConfigurationTarget.Global]: set?.globalValue,
    [ConfigurationTarget.Workspace]: set?.workspaceValue,
    [ConfigurationTarget.WorkspaceFolder]: set?.workspaceFolderValue,
  };
  const own: unknown = values[target];
  return typeof own === 'object' && own !== null ? (own as Choices) : {};
}

/** Puts one choice in, or with `undefined` takes it out. */
function put(uri: Uri | undefined, target: ConfigurationTarget, code: string, choice: unknown): Promise<boolean> {
  const { [code]: _, ...others } = choicesOf(uri, target);
  const next = choice === undefined ? others : { ...others, [code]: choice };
  const value = Object.keys(next).length > 0 ? next : undefined;
  return writeSetting(workspace.getConfiguration('alongside', uri ?? null), 'rules', value, target);
}

async function switchOff(alongside: Alongside, address: unknown, code: unknown, where: unknown): Promise<void> {
  if (typeof address !== 'string' || typeof code !== 'string') return;
  const uri = Uri.parse(address);
  const target = where === 'everywhere' ? ConfigurationTarget.Global : nearest(uri);
  if (target === undefined) {
    const everywhere = 'Switch Off Everywhere';
    const choice = await window.showInformationMessage('No folder is open that could keep this choice.', everywhere);
    if (choice === everywhere) await switchOff(alongside, address, code, 'everywhere');
    return;
  }
  const before = choicesOf(uri, target)[code];
  if (!(await put(uri, target, code, 'off'))) return;
  const title = (await titles(alongside)).get(code) ?? code;
  const undo = 'Undo';
  const message = `“${title}” is switched off ${places[target]}. “Bring Back Marks…” switches it on again.`;
  if ((await window.showInformationMessage(message, undo)) === undo) await put(uri, target, code, before);
}

/** Where a choice for the folder of a draft is kept. */
function nearest(uri: Uri): ConfigurationTarget | undefined {
  if (workspace.getWorkspaceFolder(uri) !== undefined) return ConfigurationTarget.WorkspaceFolder;
  return workspace.workspaceFolders?.length ? ConfigurationTarget.Workspace : undefined;
}

/** A server that is not there knows no titles; codes will do. */
async function titles(alongside: Alongside): Promise<ReadonlyMap<string, string>> {
  const rules = await alongside.client.sendRequest<RuleRow[]>(rulesRequest, {}).catch(() => []);
  return new Map([...Object.entries(principleNames), ...rules.map(({ code, title }) => [code, title] as const)]);
}

interface Row extends QuickPickItem {
  back(): unknown;
}

async function bringBack(alongside: Alongside, dismissals: Dismissals): Promise<void> {
  const uri = window.activeTextEditor?.document.uri ?? workspace.workspaceFolders?.[0]?.uri;
  const names = await titles(alongside);
  // Where one folder is open, its settings are those of the workspace too, and would be listed twice.
  const targets = [
    ConfigurationTarget.WorkspaceFolder,
    ...(workspace.workspaceFile ? [ConfigurationTarget.Workspace] : []),
    ConfigurationTarget.Global,
  ];
  const rows: Row[] = targets.flatMap((target) =>
    Object.entries(choicesOf(uri, target))
      .filter(([, choice]) => choice === 'off')
      .map(([code]) => ({
        label: names.get(code) ?? code,
        description: `switched off ${places[target]}`,
        back: () => put(uri, target, code, undefined),
      })),
  );
  const left = dismissals.keys().length;
  if (left > 0) {
    rows.unshift({
      label: left === 1 ? 'The mark that you left' : `All ${left} marks that you left`,
      description: 'with “Leave this one”',
      back: () => {
        dismissals.clear();
        return alongside.client.sendNotification(dismissNotification, { keys: [] });
      },
    });
  }
  if (rows.length === 0) {
    void window.showInformationMessage(
      'No marks are left or switched off in the settings. What a draft itself switches off, it says at its top.',
    );
    return;
  }
  const picked = await window.showQuickPick(rows, {
    title: 'Bring Back Marks',
    placeHolder: 'What should be marked again?',
    matchOnDescription: true,
  });
  await picked?.back();
}
