/** Writes a page for each rule, from the rule's own file, into `dist/pages/`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));

/** @param {string} entry @param {string} dist @returns {Promise<any>} the module, with its TypeScript read */
async function load(entry, dist) {
  const file = join(dist, 'pages', `${entry.split('/').pop()}.cjs`);
  await esbuild.build({
    entryPoints: [join(here, entry)],
    bundle: true,
    outfile: file,
    format: 'cjs',
    platform: 'node',
    logLevel: 'warning',
  });
  const module = await import(pathToFileURL(file).href);
  rmSync(file);
  return module.default;
}

/** @type {Record<string, string>} */
const SEVERITY = {
  warning: 'Warning: these words may hurt or shut somebody out',
  information: 'Information: a gap, or advice',
  hint: 'Hint: style',
};

/** The marked words of an example in bold, each line as a quotation. @param {string} text */
function quoted(text) {
  return text
    .replace(/<\|/g, '**')
    .replace(/\|>/g, '**')
    .split('\n')
    .map((/** @type {string} */ line) => `> ${line.replace(/^(#+)\s/, '$1 ')}`.trimEnd())
    .join('\n');
}

/** @param {any} rule @param {any} principle @returns {string} the page of one rule, in Markdown */
export function page(rule, principle) {
  const flags = rule.examples.flags.map((/** @type {any} */ example) =>
    typeof example === 'string' ? quoted(example) : `${quoted(example[0])}\n\nbecomes\n\n${quoted(example[1])}`,
  );
  return `# ${rule.title}

\`${rule.code}\` · ${SEVERITY[rule.severity]}

Principle ${principle.number}, *${principle.title}*: ${principle.asks}.

**What.** ${rule.what.replaceAll('“{words}”', 'Wording like this')}

**Why.** ${rule.why}

**What instead.** ${rule.instead}

*${rule.source}*

## Marked

${flags.join('\n\n---\n\n')}

## Left alone

${rule.examples.passes.map(quoted).join('\n\n---\n\n')}

## Switching it off

- One mark: open the light bulb and choose “Leave this one”.
- In one draft: \`<!-- alongside-disable ${rule.code} -->\` on a line of its own, or \`alongside-off: [${rule.code}]\` in the front matter.
- Everywhere, or in one folder: \`"alongside.rules": { "${rule.code}": "off" }\` in the settings. \`"hint"\`, \`"information"\` and \`"warning"\` change how loudly it speaks.
`;
}

/** Writes all pages. @param {string} dist the folder that holds `pages/` */
export default async function writePages(dist) {
  const folder = join(dist, 'pages');
  rmSync(folder, { recursive: true, force: true });
  const { rules } = await load('src/principles/index.ts', dist);
  const { principles } = await load('src/principles/principles.ts', dist);
  const index = [
    '# The rules of Alongside',
    '',
    'Each rule asks one thing: how might these words sound if they were said to you?',
    '',
  ];
  for (const principle of principles) {
    mkdirSync(join(folder, principle.slug), { recursive: true });
    index.push(`## ${principle.number}. ${principle.title}`, '', `Here: ${principle.asks}.`, '');
    for (const rule of rules.filter((/** @type {any} */ one) => one.principle === principle.slug)) {
      writeFileSync(join(folder, `${rule.code}.md`), page(rule, principle));
      index.push(`- [${rule.title}](${rule.code}.md)`);
    }
    index.push('');
  }
  writeFileSync(join(folder, 'index.md'), index.join('\n'));
}
