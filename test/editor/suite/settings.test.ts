import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, codeOf, openText, waitForDiagnostics } from './support.ts';

const DRAFT = 'Dear Ms Okafor,\n\nYou failed to return the form.\n';

/** Changes a setting of the folder, for as long as the test lasts. */
async function set(name: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration('alongside').update(name, value, vscode.ConfigurationTarget.Workspace);
}

describe('settings', () => {
  afterEach(async () => {
    await set('enable', undefined);
    await set('rules', undefined);
    await closeAll();
  });

  it('take all marks away, and bring them back', async () => {
    const { document } = await openText(DRAFT);
    await waitForDiagnostics(document.uri, (found) => found.length > 0);
    await set('enable', false);
    await waitForDiagnostics(document.uri, (found) => found.length === 0);
    await set('enable', true);
    await waitForDiagnostics(document.uri, (found) => found.length > 0);
  });

  it('change one kind of mark and leave the rest', async () => {
    const { document } = await openText(DRAFT);
    const before = await waitForDiagnostics(document.uri, (found) => found.length > 0);
    const mark = before.find(({ range }) => range.start.line === 2);
    assert.ok(mark);
    await set('rules', { [codeOf(mark)]: 'hint' });
    const after = await waitForDiagnostics(document.uri, (found) =>
      found.some((one) => codeOf(one) === codeOf(mark) && one.severity === vscode.DiagnosticSeverity.Hint),
    );
    assert.deepEqual(after.map(codeOf).sort(), before.map(codeOf).sort());
  });
});
