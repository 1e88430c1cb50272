/** Things go wrong round a teacher: the server dies, settings are unreadable, text comes from elsewhere. */
import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { desk } from './desk.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const LABEL = 'He is a lazy and defiant boy.';
const LETTER = `Dear Ms Okafor,\n\n${LABEL}\n\nYours sincerely,\n\nTom Hart\n`;
const label = 'strengths/child-label';

describe('a teacher to whom things happen', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench('meeting-invitation.md');
    await workbench.squiggles.first().waitFor({ timeout: 60_000 });
    await workbench.showProblems();
  });

  after(() => workbench?.close());

  const says = (text: string | RegExp) => workbench.status.filter({ hasText: text }).waitFor({ timeout: 60_000 });
  const marked = () => workbench.problem(label).first().waitFor({ timeout: 60_000 });
  const settingsFile = () => {
    mkdirSync(join(workbench.folder, '.vscode'), { recursive: true });
    return join(workbench.folder, '.vscode/settings.json');
  };

  it('reads marks in what was pasted from a word processor', async () => {
    const { page } = workbench;
    await workbench.retype('x');
    await page.keyboard.press('Control+A');
    const plain =
      'Dear Ms Okafor,\r\n\r\nHe’s had a good week – but he is a\u00a0lazy and\u00a0defiant boy.\u00a0 Thank you.\r\n';
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    // As text, for the page has types of its own.
    await page.evaluate(`{
      const text = ${JSON.stringify(plain)};
      const parts = Object.entries({ 'text/plain': text, 'text/html': '<p class=MsoNormal>' + text + '</p>' });
      const blobs = parts.map(([type, part]) => [type, new Blob([part], { type })]);
      navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    }`);
    await page.keyboard.press('Control+V');
    await marked();
    const text = await workbench.savedText((saved) => saved.startsWith('Dear'));
    assert.ok(text.includes('lazy and\u00a0defiant'), 'The text is left as it came.');
    await workbench.picture('pasted');
  });

  it('sees the marks go and come with the language of the draft', async () => {
    const language = async (name: string) => {
      await workbench.command('Change Language Mode');
      await workbench.page.locator('.quick-input-widget input[type=text]').first().fill(name);
      await workbench.rows.filter({ hasText: name }).first().click();
    };
    await workbench.retype(LETTER);
    await marked();
    await language('JSON Lines');
    await workbench.problem(label).first().waitFor({ state: 'detached' });
    await workbench.status.waitFor({ state: 'hidden' });
    await language('Plain Text');
    await marked();
    await language('Markdown');
    await marked();
  });

  it('is told which settings are wrong, and the others count', async () => {
    await workbench.retype(LETTER);
    await marked();
    const rules = { [label]: 'off', 'feelings/threat': 'loud' };
    writeFileSync(settingsFile(), JSON.stringify({ 'alongside.rules': rules, 'alongside.postDelay': 'soon' }));
    await workbench.problem(label).first().waitFor({ state: 'detached' });
    await workbench.messages.filter({ hasText: 'alongside.postDelay' }).first().waitFor();
    await workbench.command('Notifications: Clear All Notifications');
  });

  it('loses nothing but the settings where their file cannot be read or written', async () => {
    writeFileSync(settingsFile(), '{ "alongside.rules": { "strengths/child-label"');
    await marked();
    await workbench.goToWords('lazy');
    await workbench.lightBulb();
    await workbench.choose(/for this folder$/);
    await workbench.messages.filter({ hasText: 'could not be changed' }).first().waitFor();
    await workbench.picture('settings-unreadable');
    await workbench.command('Notifications: Clear All Notifications');
    assert.equal(await workbench.problem(label).count(), 1);
    writeFileSync(settingsFile(), '{}');
  });

  describe('when the server dies', () => {
    const servers = () =>
      execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' })
        .split('\n')
        .filter((line) => line.includes(desk.dataFolder) && /dist[/\\]server\.js/.test(line))
        .map((line) => Number.parseInt(line, 10));

    const kill = () => {
      for (const pid of servers()) process.kill(pid, 'SIGKILL');
    };

    before(function () {
      if (process.platform === 'win32') this.skip();
    });

    it('sees every open draft marked again, with all that was typed', async () => {
      const groups = workbench.page.locator('.part.editor .editor-group-container');
      const squiggles = (group: number) => groups.nth(group).locator('.squiggly-warning').first();
      await workbench.command('View: Split Editor Right');
      // The other draft opens beside the one that is written on.
      await workbench.page.locator('.explorer-folders-view').getByText('support-plan.md').dblclick();
      await squiggles(1).waitFor();
      await workbench.retype(LETTER);
      await marked();
      const old = servers();
      assert.equal(old.length, 1);
      kill();
      await says('Alongside is starting');
      await says('letter');
      await squiggles(0).waitFor();
      await squiggles(1).waitFor();
      assert.equal(servers().length, 1);
      assert.notDeepEqual(servers(), old);
      assert.equal(await workbench.savedText((text) => text === LETTER), LETTER);
    });
  });
});
