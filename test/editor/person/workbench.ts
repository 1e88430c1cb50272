/** The workbench as a person uses it: by keyboard, and by what can be seen. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { freshDrafts } from '../workspace.mjs';
import { desk, takePicture } from './desk.ts';

/** The first open on a busy machine takes its time; later steps are quick. */
const TO_OPEN = 60_000;

/** Squiggles of every severity we use. A hint has dots or faded text instead of a wave. */
const SQUIGGLE = '.squiggly-warning, .squiggly-info, .squiggly-hint';

export interface Workbench {
  readonly page: Page;
  /** The folder of drafts. */
  readonly folder: string;
  /** What the status bar says of Alongside. */
  readonly status: Locator;
  /** The list in front: of the palette, or of whatever a command asks. */
  readonly rows: Locator;
  /** Messages in the corner. */
  readonly messages: Locator;
  readonly squiggles: Locator;
  /** Rows of the Problems view, without those that name a file. */
  readonly problems: Locator;
  /** A row of the Problems view with this text. */
  problem(text: string | RegExp): Locator;
  /** The text area that the keyboard reaches. */
  readonly lines: Locator;
  showProblems(): Promise<void>;
  /** Opens another draft of the folder; what follows is about that one. */
  open(draft: string): Promise<void>;
  /** Closes what is in front. */
  closeEditor(): Promise<void>;
  /** Runs a command from the palette by the name it has there. */
  command(name: string): Promise<void>;
  goTo(line: number, column: number): Promise<void>;
  /** Puts the cursor just after the first letter of some words of the draft. */
  goToWords(words: string): Promise<void>;
  /** Replaces the whole draft. */
  retype(text: string): Promise<void>;
  /** Opens the light bulb and returns what it offers. */
  lightBulb(): Promise<Locator>;
  /** Chooses from the open light bulb. */
  choose(title: string | RegExp): Promise<void>;
  /** Saves, and reads what is on disk as soon as it is as wanted. */
  savedText(wanted?: (text: string) => boolean): Promise<string>;
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

export interface Wishes {
  /** Settings of the folder. */
  readonly settings?: Record<string, unknown>;
  /** Lets the page load from addresses that its content security policy does not name. */
  readonly bypassCSP?: boolean;
  /** Called with the page before it goes anywhere. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** Opens a draft in a fresh folder and a fresh browser profile. */
export async function openWorkbench(
  draft: string,
  { settings, bypassCSP = false, prepare }: Wishes = {},
): Promise<Workbench> {
  const { editor, browser } = desk;
  if (editor === undefined || browser === undefined) throw new Error('The editor is not running: see hooks.ts.');
  const drafts = freshDrafts();
  let file = join(drafts.folder, draft);
  if (settings !== undefined) {
    const path = join(drafts.folder, '.vscode/settings.json');
    mkdirSync(dirname(path));
    writeFileSync(path, JSON.stringify(settings));
  }
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, bypassCSP });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  desk.page = page;
  await prepare?.(page);
  const address = editor.address({ folder: drafts.folder, payload: [['openFile', editor.remote(file)]] });
  await page.goto(address, { waitUntil: 'commit', timeout: TO_OPEN });
  const area = page.locator('.part.editor .monaco-editor').first();
  try {
    await area.locator('.view-line').first().waitFor({ timeout: TO_OPEN });
  } catch (error) {
    await takePicture(`not-opened-${draft}`);
    throw error;
  }

  const keys = page.keyboard;
  /** Puts the keyboard into the draft, wherever it was before. */
  const toDraft = async () => {
    await keys.press('Control+1');
    await page.locator('.part.editor .monaco-editor.focused').waitFor();
  };
  const workbench: Workbench = {
    page,
    folder: drafts.folder,
    status: page.locator('[id$="alongside.status"]'),
    rows: page.locator('.quick-input-widget .monaco-list-row'),
    messages: page.locator('.notification-toast'),
    squiggles: area.locator(SQUIGGLE),
    problems: page.locator('.markers-panel .monaco-list-row:not(:has(.resource-label-container))'),
    problem: (text) => page.locator('.markers-panel .monaco-list-row', { hasText: text }),
    lines: area.locator('.view-lines'),

    async showProblems() {
      await keys.press('Control+Shift+M');
      await page.locator('.markers-panel').waitFor();
    },

    async open(name) {
      file = join(drafts.folder, name);
      // From the Explorer: going to a file by name needs a search program that the served editor lacks.
      await page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first().dblclick();
      await page.locator('.tabs-container .tab.active', { hasText: name }).waitFor();
    },

    async closeEditor() {
      const tab = await page.locator('.tabs-container .tab.active').first().textContent();
      await workbench.command('View: Close Editor');
      await page.locator('.tabs-container .tab.active', { hasText: tab ?? '' }).waitFor({ state: 'detached' });
    },

    async command(name) {
      await keys.press('F1');
      const input = page.locator('.quick-input-widget input[type=text]').first();
      await input.waitFor();
      await input.fill(`>${name}`);
      await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
    },

    async goTo(line, column) {
      await toDraft();
      await keys.press('Control+G');
      await page.locator('.quick-input-widget input[type=text]').first().fill(`:${line}:${column}`);
      await keys.press('Enter');
      await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    },

    async goToWords(words) {
      const text = await workbench.savedText();
      const at = text.indexOf(words);
      if (at < 0) throw new Error('The draft does not hold these words.');
      const before = text.slice(0, at).split('\n');
      await workbench.goTo(before.length, (before.at(-1)?.length ?? 0) + 2);
    },

    async retype(text) {
      await toDraft();
      await keys.press('Control+A');
      await keys.insertText(text);
    },

    async lightBulb() {
      const menu = page.locator('.action-widget');
      // Marks that arrive while it opens close it again; a person would press once more.
      for (let left = 4; left > 0 && !(await menu.isVisible()); left -= 1) {
        await keys.press('Control+.');
        await menu.waitFor({ timeout: left > 1 ? 5_000 : 30_000 }).catch((error) => {
          if (left === 1) throw error;
        });
      }
      return menu.locator('.monaco-list-row.action');
    },

    async choose(title) {
      // By keyboard: a pane lies over the page while the menu is open, so that a click elsewhere closes it.
      const rows = page.locator('.action-widget .monaco-list-row.action');
      const wanted = rows.filter({ hasText: title }).first();
      await wanted.waitFor();
      for (let step = await rows.count(); step > 0; step -= 1) {
        if ((await wanted.getAttribute('class'))?.includes('focused')) break;
        await keys.press('ArrowDown');
      }
      await keys.press('Enter');
      await page.locator('.action-widget').waitFor({ state: 'hidden' });
    },

    async savedText(wanted = () => true) {
      await keys.press('Control+S');
      const deadline = Date.now() + 20_000;
      for (;;) {
        const text = readFileSync(file, 'utf8');
        if (wanted(text)) return text;
        if (Date.now() > deadline) throw new Error('What was saved is not what was waited for.');
        await page.waitForTimeout(50);
      }
    },

    picture: takePicture,

    async close() {
      await context.close();
      desk.page = undefined;
      drafts.remove();
    },
  };
  return workbench;
}
