/** What the served VS Code shows at first: a draft with its marks, and nothing that asks for attention. */
import { cpSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A small extension that opens the Problems view; VS Code has no setting for that. */
const companion = join(dirname(fileURLToPath(import.meta.url)), 'firstLook');

/** Settings for an editor that has never met this person, and that cannot reach the internet. */
export const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.layoutControl.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'security.workspace.trust.enabled': false,
  'extensions.ignoreRecommendations': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'chat.commandCenter.enabled': false,
  'git.enabled': false,
  // Letters are prose: they wrap, and need no map.
  'editor.wordWrap': 'on',
  'editor.minimap.enabled': false,
};

/** @param {string} extensions the folder of extensions of an editor that has not been started yet */
export function addFirstLook(extensions) {
  cpSync(companion, join(extensions, 'alongside.first-look-1.0.0'), { recursive: true });
}
