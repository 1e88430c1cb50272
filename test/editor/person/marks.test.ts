/** A teacher deals with marks: reads about them, mends them, leaves them, switches them off and brings them back. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbench, type Workbench } from './workbench.ts';

const DOUBT = 'You claim that Kian sleeps well.';
const LABEL = 'He is a lazy and defiant boy.';
const LETTER = `Dear Ms Okafor,\n\n${DOUBT}\n\nThe SENCO will ring you.\n\nYours sincerely,\n\nTom Hart\n`;

const doubt = 'knowledge/doubting-verb';
const label = 'strengths/child-label';

describe('a teacher who deals with marks', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench('meeting-invitation.md');
    await workbench.squiggles.first().waitFor({ timeout: 60_000 });
    await workbench.showProblems();
  });

  after(() => workbench?.close());

  /** Starts afresh, with this mark in sight. */
  const write = async (text: string, mark = doubt) => {
    await workbench.retype(text);
    // The mark may stand already, for the text before.
    await workbench.savedText((saved) => saved === text);
    await workbench.problem(mark).first().waitFor();
    await workbench.page
      .locator('.view-line', { hasText: text.split('\n', 1)[0] as string })
      .first()
      .click();
  };

  const gone = (mark: string) => workbench.problem(mark).first().waitFor({ state: 'detached' });

  /** Opens the light bulb on some words and chooses. */
  const choose = async (words: string, title: string | RegExp) => {
    await workbench.goToWords(words);
    await workbench.lightBulb();
    await workbench.choose(title);
  };

  const undo = async (text: string) => {
    await workbench.goTo(1, 1);
    await workbench.page.keyboard.press('Control+Z');
    assert.equal(await workbench.savedText((saved) => saved === text), text);
  };

  const hover = async (words: string, wanted: string | RegExp): Promise<string> => {
    await workbench.goToWords(words);
    await workbench.page.keyboard.press('Control+K');
    await workbench.page.keyboard.press('Control+I');
    // What the server has to say comes after what the editor knows already.
    const box = workbench.page.locator('.monaco-hover:visible', { hasText: wanted }).last();
    await box.waitFor();
    return (await box.textContent()) ?? '';
  };

  it('reads why, and better words, where the pointer rests, and reads it once', async () => {
    await write(LETTER);
    const text = await hover('claim', /You know your child best/);
    assert.match(text, /You know your child best/);
    assert.match(text, /You told us that/);
    assert.equal(text.split('can read as doubt').length - 1, 1, text);
    await workbench.picture('hover');
    assert.match(await hover('SENCO', /special educational needs/i), /special educational needs co-ordinator/i);
  });

  it('has a mark explained on a page that is easy to read, from the light bulb and from the link', async () => {
    const shown = async () => {
      const page = workbench.page.frameLocator('iframe.webview').last().frameLocator('iframe');
      await page.getByRole('heading', { name: 'A verb that doubts a parent' }).waitFor();
      await page.getByText('What instead.').waitFor();
      await workbench.picture('explained');
      await workbench.closeEditor();
    };
    await write(LETTER);
    await choose('claim', /^Explain/);
    await shown();
    await workbench.page.locator('.markers-panel a', { hasText: doubt }).first().click();
    await shown();
  });

  it('leaves a mark, which stays away after an edit and after closing and opening, and brings it back', async () => {
    await write(LETTER);
    await choose('claim', 'Leave this one');
    await gone(doubt);
    await workbench.goTo(5, 1);
    await workbench.page.keyboard.type(`${LABEL} `);
    await workbench.problem(label).first().waitFor();
    assert.equal(await workbench.problem(doubt).count(), 0);
    await workbench.savedText((text) => text.includes(LABEL));
    await workbench.closeEditor();
    await gone(label);
    await workbench.open('meeting-invitation.md');
    await workbench.problem(label).first().waitFor();
    assert.equal(await workbench.problem(doubt).count(), 0);
    await workbench.command('Alongside: Bring Back Marks');
    await workbench.rows.filter({ hasText: 'The mark that you left' }).click();
    await workbench.problem(doubt).first().waitFor();
  });

  it('switches a rule off for one draft, and back on', async () => {
    await write(LETTER);
    const before = await workbench.savedText((text) => text === LETTER);
    await choose('claim', /for this draft$/);
    await gone(doubt);
    await workbench.savedText((text) => text.startsWith(`<!-- alongside-disable ${doubt} -->`));
    await undo(before);
    await workbench.problem(doubt).first().waitFor();
  });

  it('switches a rule off for the folder, and takes it back', async () => {
    await write(LETTER);
    await choose('claim', /for this folder$/);
    await gone(doubt);
    assert.match(
      readFileSync(join(workbench.folder, '.vscode/settings.json'), 'utf8'),
      /"knowledge\/doubting-verb": "off"/,
    );
    await workbench.messages.getByText('Undo').click();
    await workbench.problem(doubt).first().waitFor();
  });

  it('switches a rule off everywhere, and finds it in the list of what can come back', async () => {
    await write(LETTER);
    await choose('claim', /everywhere$/);
    await gone(doubt);
    await workbench.command('Alongside: Bring Back Marks');
    const row = workbench.rows.filter({ hasText: 'switched off everywhere' });
    await row.waitFor();
    await workbench.picture('bring-back');
    await row.click();
    await workbench.problem(doubt).first().waitFor();
  });

  it('changes all equal marks at once, and gets the very text back', async () => {
    const twice = LETTER.replace(DOUBT, `${DOUBT} You claim that he eats well.`);
    await write(twice);
    await choose('claim', 'Change all 2 of these');
    const changed = await workbench.savedText((text) => !text.includes('claim'));
    assert.equal(changed.split('You told us that').length - 1, 2);
    await undo(twice);
  });

  it('makes all the changes that keep the meaning, and gets the very text back', async () => {
    await write(LETTER);
    await workbench.command('Fix All');
    const fixed = await workbench.savedText((text) => /co-ordinator \(SENCO\)/.test(text));
    assert.ok(fixed.includes(DOUBT), 'Words that the writer must choose stay.');
    await undo(LETTER);
  });
});
