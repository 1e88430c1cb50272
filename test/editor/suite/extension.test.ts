import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, EXTENSION, openSample } from './support.ts';

describe('the extension', () => {
  afterEach(closeAll);

  it('is there, and starts when a draft is opened', async () => {
    const extension = vscode.extensions.getExtension(EXTENSION);
    assert.ok(extension, 'VS Code does not know the extension.');
    await openSample('meeting-invitation.md');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  it('brings every command that its manifest promises', async () => {
    const extension = vscode.extensions.getExtension(EXTENSION);
    await extension?.activate();
    const promised: { command: string }[] = extension?.packageJSON.contributes.commands;
    const known = new Set(await vscode.commands.getCommands(true));
    const missing = promised.map(({ command }) => command).filter((command) => !known.has(command));
    assert.deepEqual(missing, []);
  });
});
