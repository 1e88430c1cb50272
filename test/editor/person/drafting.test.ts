/** A SENCO starts a new draft from a template, and adds the section that a plan lacks. */
import { openWorkbench, type Workbench } from './workbench.ts';

describe('a SENCO with a plan to write', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench('support-plan.md');
    await workbench.squiggles.first().waitFor({ timeout: 60_000 });
  });

  after(() => workbench?.close());

  /** The row of the list in front, by its words. */
  const row = (words: string | RegExp) =>
    workbench.page.locator('.quick-input-widget .monaco-list-row', { hasText: words }).first();

  it('inserts a section: what the draft lacks is offered first', async () => {
    await workbench.command('Alongside: Insert Section');
    await row(/./).waitFor();
    await workbench.picture('insert-section');
    await workbench.page.keyboard.press('Escape');
  });

  it('opens a new draft from a template, with places to fill in', async () => {
    await workbench.command('Alongside: New Draft');
    await row(/./).waitFor();
    await workbench.picture('new-draft');
    await workbench.page.keyboard.type('Meeting invitation');
    await row('Meeting invitation').waitFor();
    await workbench.page.keyboard.press('Enter');
    // Name, pronouns, writer and format may all be left as they are.
    for (const step of [2, 3, 4, 5]) {
      await workbench.page.locator('.quick-input-title', { hasText: `(${step}/5)` }).waitFor();
      await workbench.page.keyboard.press('Enter');
    }
    await workbench.lines.getByText(/Dear/).first().waitFor();
    await workbench.picture('new-draft-open');
  });
});
