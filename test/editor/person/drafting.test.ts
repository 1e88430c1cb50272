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
  const row = (words: string | RegExp) => workbench.page.locator('.quick-input-widget .monaco-list-row', { hasText: words }).first();

  it('inserts a section: what the draft lacks is offered first', async () => {
    await workbench.command('Alongside: Insert Section');
    await row(/./).waitFor();
    await workbench.picture('insert-section');
    await workbench.page.keyboard.press('Escape');
  });

  it('opens a new draft from a template, with places to fill in', async () => {
    await workbench.command('Alongside: New Draft');
    await row('Meeting invitation').waitFor();
    await workbench.picture('new-draft');
    await row('Meeting invitation').click();
    // Name, pronouns and writer may all be left out.
    for (let step = 0; step < 5; step++) {
      if ((await workbench.lines.getByText(/Dear/).count()) > 0) break;
      await workbench.page.keyboard.press('Enter');
      await workbench.page.locator('.quick-input-widget, .view-line').first().waitFor();
      await workbench.page.waitForLoadState('domcontentloaded');
    }
    await workbench.lines.getByText(/Dear/).first().waitFor();
    await workbench.picture('new-draft-open');
  });
});
