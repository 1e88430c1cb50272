/** A teacher opens the sample letter, reads what is marked, and mends it. */
import { strict as assert } from 'node:assert';
import { openWorkbench, type Workbench } from './workbench.ts';

const FLAWED = 'You failed to return the form.';
const MENDED = 'The form has not reached us yet.';

describe('a teacher with a letter', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench('meeting-invitation.md');
  });

  after(() => workbench?.close());

  it('sees the words that are marked', async () => {
    await workbench.squiggles.first().waitFor({ timeout: 60_000 });
    await workbench.picture('letter');
  });

  it('reads in the Problems view what each mark is about', async () => {
    await workbench.showProblems();
    const row = workbench.problem('alongside').first();
    await row.waitFor();
    assert.match((await row.textContent()) ?? '', /[a-z]+\/[a-z-]+/);
    await workbench.picture('problems');
  });

  it('mends a mark with the light bulb, and the mark goes', async () => {
    await workbench.goToWords('You claim that');
    const offers = await workbench.lightBulb();
    await workbench.picture('light-bulb');
    // The line has more than one mark, and the menu has the fixes of all.
    const title = (await offers.filter({ hasText: 'You told us that' }).first().textContent()) ?? '';
    await workbench.choose(title);
    const doubt = workbench.problem('knowledge/doubting-verb');
    await doubt.first().waitFor({ state: 'detached' });
    await workbench.savedText((text) => !text.includes('You claim that'));
    await workbench.picture('mended');
  });

  it('types a sentence that is marked, mends it, and sees it clear', async () => {
    await workbench.retype(`Dear Ms Okafor,\n\n${FLAWED}\n\nYours sincerely,\n\nTom Hart\n`);
    const row = workbench.problem(/failed/i);
    await row.first().waitFor();
    await workbench.picture('typed');
    await workbench.retype(`Dear Ms Okafor,\n\n${MENDED}\n\nYours sincerely,\n\nTom Hart\n`);
    await row.first().waitFor({ state: 'detached' });
    await workbench.picture('clear');
  });

  it('puts a balanced passage in with a snippet', async () => {
    await workbench.retype('## About Kian\n\n');
    const { keyboard } = workbench.page;
    await keyboard.type('al-strengths');
    await keyboard.press('Control+Space');
    await workbench.page.locator('.suggest-widget .monaco-list-row.focused', { hasText: 'al-strengths' }).waitFor();
    await keyboard.press('Enter');
    await workbench.lines.getByText('Strengths and needs').first().waitFor();
    await workbench.picture('snippet');
    // Out of the blanks, so that what is typed next is ordinary text again.
    await keyboard.press('Escape');
    await workbench.savedText((text) => /^## Strengths and needs$/m.test(text));
  });
});
