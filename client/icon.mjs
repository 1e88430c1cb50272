/** Draws `icon.png` from `icon.svg`: VS Code takes no vector drawing for an extension's icon. Run it after a change to the drawing. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from '../test/tooling/chromium.mjs';

const here = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));

const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: { width: 128, height: 128 } });
await page.setContent(`<body style="margin:0">${readFileSync(here('icon.svg'), 'utf8')}</body>`);
await page.screenshot({ path: here('icon.png'), omitBackground: true });
await browser.close();
