/** A SENCO starts a new draft from a template, and adds the section that a plan lacks. */
import { strict as assert } from 'node:assert';
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

  it('is offered sections: what the draft lacks first', async () => {
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

describe('a SENCO with a letter that lacks something', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench('meeting-invitation.md');
    await workbench.squiggles.first().waitFor({ timeout: 60_000 });
  });

  after(() => workbench?.close());

  it('puts the passage before the name, for this child, and takes it back', async () => {
    const before = await workbench.savedText();
    await workbench.goTo(before.split('\n').length, 1);
    await workbench.command('Alongside: Insert Section');
    await workbench.page
      .locator('.quick-input-widget .monaco-list-row', { hasText: "The child's part" })
      .first()
      .click();
    const passage = 'What do you and Kian think would work?';
    const after = await workbench.savedText((text) => text.includes(passage));
    assert.ok(after.includes(passage), 'the passage names the child');
    assert.ok(after.indexOf(passage) < after.indexOf('Yours sincerely'), 'the passage stands before the name');
    await workbench.picture('inserted');
    await workbench.page.keyboard.press('Escape');
    await workbench.page.keyboard.press('Control+Z');
    assert.equal(await workbench.savedText((text) => text === before), before);
  });
});
