/** Changes to settings, which may be refused: a file may be locked, unreadable or on a full disk. */
import { ConfigurationTarget, commands, type WorkspaceConfiguration, window } from 'vscode';

const refused =
  'The settings could not be changed: their file may be locked, unreadable or on a full disk. ' +
  'Your drafts are marked as before.';

/** Changes one setting. False where that could not be done; the person has then been told, in words of our own. */
export async function writeSetting(
  settings: WorkspaceConfiguration,
  name: string,
  value: unknown,
  target: ConfigurationTarget,
): Promise<boolean> {
  try {
    await settings.update(name, value, target);
    return true;
  } catch {
    // Not waited for: the message may stand for as long as the person likes.
    void offerSettings(target);
    return false;
  }
}

async function offerSettings(target: ConfigurationTarget): Promise<void> {
  const open = 'Open the Settings File';
  if ((await window.showErrorMessage(refused, open)) !== open) return;
  const own = target === ConfigurationTarget.Global;
  await commands.executeCommand(`workbench.action.open${own ? 'SettingsJson' : 'WorkspaceSettingsFile'}`);
}
