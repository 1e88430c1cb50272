/** A SENCO starts new drafts from templates, and fills a plan and a letter with what they lack. */
import { strict as assert } from 'node:assert';
import { openWorkbench, type Workbench } from './workbench.ts';

describe('a SENCO with something to write', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench('support-plan.md');
    await workbench.squiggles.first().waitFor({ timeout: 60_000 });
  });

  after(() => workbench?.close());

  const row = (words: string | RegExp) => workbench.rows.filter({ hasText: words }).first();

  /** Out of the blanks, and back to the text as it was. */
  const takeBack = async (before: string) => {
    await workbench.page.keyboard.press('Escape');
    for (const deadline = Date.now() + 20_000; Date.now() < deadline; ) {
      await workbench.page.keyboard.press('Control+Z');
      if ((await workbench.savedText()) === before) return;
    }
    assert.equal(await workbench.savedText(), before);
  };

  it('is offered sections: what the draft lacks first', async () => {
    await workbench.command('Alongside: Insert Section');
    await row(/./).waitFor();
    await workbench.picture('insert-section');
    await workbench.page.keyboard.press('Escape');
  });

  const fromPalette = () => workbench.command('Alongside: New Draft');
  const fromFileMenu = async () => {
    await workbench.command('Create: New File');
    await row('Letter or Learning Plan').click();
  };
  for (const [kind, first, ask, reads] of [
    ['Meeting invitation', /Dear/, fromPalette, 'letter'],
    ['One-page profile', /like\sand\sadmire/, fromFileMenu, 'learning plan'],
    ['EHC plan, section B', /Strengths\sto\sbuild\son/, fromFileMenu, 'learning plan'],
  ] as const) {
    it(`opens a new draft from a template, with places to fill in: ${kind}`, async () => {
      await ask();
      await workbench.page.locator('.quick-input-title', { hasText: '(1/5)' }).waitFor();
      await workbench.page.keyboard.type(kind);
      await row(kind).waitFor();
      await workbench.page.keyboard.press('Enter');
      // Name, pronouns, writer and format may all be left as they are.
      for (const step of [2, 3, 4, 5]) {
        await workbench.page.locator('.quick-input-title', { hasText: `(${step}/5)` }).waitFor();
        await workbench.page.keyboard.press('Enter');
      }
      await workbench.lines.getByText(first).first().waitFor();
      await workbench.status.filter({ hasText: `Alongside: ${reads}` }).waitFor();
      await workbench.picture(`new-draft-${kind.replace(/\W+/g, '-')}`);
    });
  }

  describe('in a plan', () => {
    let whole: string;

    before(async () => {
      await workbench.open('support-plan.good.md');
      whole = await workbench.savedText();
    });

    const suggestion = (words: string | RegExp) =>
      workbench.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: words }).first();

    /** Types at the end of a line, asks for suggestions, and takes one. */
    const take = async (line: number, typed: string, words: string | RegExp) => {
      await workbench.goTo(line, 200);
      await workbench.page.keyboard.type(typed);
      await workbench.page.keyboard.press('Control+Space');
      await suggestion(words).waitFor();
      await workbench.picture(`suggested-${typed.trim().replace(/\W+/g, '-')}`);
      await suggestion(words).click();
    };

    it('sees the balance of strengths and needs, and adds a strength where it belongs', async () => {
      const lens = workbench.page.locator('.codelens-decoration');
      await lens
        .filter({ hasText: /\d+ strengths?, \d+ needs? here/ })
        .first()
        .waitFor();
      await lens.getByText('Add a strength with an example').first().click();
      // The list that was in front before may be there for a moment.
      await workbench.rows.first().filter({ hasText: 'A strength with its evidence' }).waitFor();
      await workbench.page.keyboard.press('Enter');
      const added = 'Maisie [what the child does well]. For example';
      const text = await workbench.savedText((saved) => saved.includes(added));
      const order = ['## What we like and admire about Maisie', added, '## What Beth has told us'];
      const places = order.map((part) => text.indexOf(part));
      assert.deepEqual(
        places,
        [...places].sort((a, b) => a - b),
      );
      await workbench.picture('strength-added');
      await takeBack(whole);
    });

    it('is offered the sections still missing on a heading line', async () => {
      await take(whole.split('\n').length, '\n## ', 'Where we see things differently');
      await workbench.savedText((text) => text.includes('## Where we see things differently\n\n[parent’s name]'));
      await takeBack(whole);
    });

    it('is offered the full form of a short form', async () => {
      await take(whole.split('\n').length, '\nThe EHCP', 'education, health and care plan');
      await workbench.savedText((text) => /The education, health and care plan \(EHCP?\)?/.test(text));
      await takeBack(whole);
    });

    it('is offered ways to begin a strength', async () => {
      const line = whole.split('\n').indexOf('## What we like and admire about Maisie') + 1;
      await take(line, '\n\n- ', 'Maisie is good at');
      await workbench.savedText((text) => text.includes('- Maisie is good at [what]. For example, ['));
      await takeBack(whole);
    });

    it('finds every part in the outline, once', async () => {
      await workbench.command('Explorer: Focus on Outline View');
      const parts = workbench.page.locator('.outline-tree .monaco-list-row');
      await parts.getByText('What Beth has told us').waitFor();
      assert.equal(await parts.filter({ hasText: /^Alongside$|Markdown Language Features/ }).count(), 0);
      await workbench.open('annual-review-report.txt');
      await parts.filter({ hasText: "Parents' views" }).filter({ hasText: 'parent view' }).first().waitFor();
      await workbench.picture('outline');
    });
  });

  describe('in a letter', () => {
    it('puts the passage before the name, for this child, and takes it back', async () => {
      await workbench.open('meeting-invitation.md');
      await workbench.status.filter({ hasText: 'Alongside: letter' }).waitFor();
      const before = await workbench.savedText();
      await workbench.goTo(before.split('\n').length, 1);
      await workbench.command('Alongside: Insert Section');
      await row("The child's part").click();
      const passage = 'What do you and Kian think would work?';
      const after = await workbench.savedText((text) => text.includes(passage));
      assert.ok(after.includes(passage), 'the passage names the child');
      assert.ok(after.indexOf(passage) < after.indexOf('Yours sincerely'), 'the passage stands before the name');
      await workbench.picture('inserted');
      await takeBack(before);
    });
  });
});
