/**
 * Makes what VS Code and the extension read from the sources in this folder:
 * `dist/snippets/markdown.json` and `plaintext.json`, and `generated/content.json` for the bundles.
 *
 *   node snippets/build.mjs          the same, by hand
 *
 * In the sources a `[blank]` becomes a tab stop, `{child}`, `{parent}` and `{writer}` a name or its blank,
 * `{they}`, `{Their}`… the pronouns, and `{has/have}` the verb that agrees with them.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));

/** The sources, in the order in which they are offered. */
const files = [
  'strengths-and-needs',
  'views',
  'outcomes',
  'provision',
  'profile',
  'review',
  'meeting',
  'letters',
  'languages',
];

/** @type {(name: string) => any} */
const readSource = (name) => JSON.parse(readFileSync(join(here, `${name}.json`), 'utf8'));

/** The renderer is TypeScript, shared with the client; this script runs without a TypeScript loader. */
async function loadRenderer() {
  const result = await esbuild.build({
    entryPoints: [join(here, '../client/src/drafting/render.ts')],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    write: false,
  });
  const code = Buffer.from(result.outputFiles[0]?.contents ?? []).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

/** @type {(text: string) => string} */
const slug = (text) =>
  text
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');

/** One snippet for each language, and one with them all. */
function languageSnippets() {
  const { english, contact, note, languages } = readSource('languages');
  /** @type {(language: { english: string, own: string, line: string }) => string} */
  const line = (language) => `**${language.own} (${language.english}):** ${language.line} ${contact}`;
  const shared = { group: 'languages', roles: ['support'], kinds: ['letter', 'plan'] };
  const all = {
    ...shared,
    name: 'Lines in every language we have',
    prefix: ['languages', 'other-languages'],
    description: `The same line in ${languages.length} languages; keep those your families read. ${note}`,
    body: languages.map((/** @type {any} */ language) => `- ${line(language)}`),
  };
  return [
    all,
    ...languages.map((/** @type {any} */ language) => ({
      ...shared,
      name: `Line in ${language.english}`,
      prefix: [`language-${slug(language.english)}`, slug(language.english)],
      description: `${language.own}: “${english.replace('{language}', language.english)}” ${note}`,
      body: [line(language)],
    })),
  ];
}

/** Every snippet as written, with its `al-` prefix; `body` is Markdown with blanks and tokens. */
export function readSnippets() {
  return files.flatMap((group) => {
    const snippets = group === 'languages' ? languageSnippets() : readSource(group).snippets;
    return snippets.map((/** @type {any} */ snippet) => ({
      name: snippet.name,
      group,
      prefixes: [...snippet.prefix, `al-${snippet.prefix[0]}`],
      description: snippet.description,
      roles: snippet.roles,
      kinds: snippet.kinds,
      body: snippet.body.join('\n'),
      ...(snippet.plain ? { plain: snippet.plain.join('\n') } : {}),
    }));
  });
}

/** Every template, in order; `body` is Markdown with blanks and tokens. */
export function readTemplates() {
  const folder = join(here, 'templates');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => {
      const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(join(folder, name), 'utf8')) ?? [];
      const values = Object.fromEntries(head.split('\n').map((line) => line.split(/: (.*)/s).slice(0, 2)));
      const { title, type, description, order } = values;
      return { id: name.slice(0, -3), title, type, description, order: Number(order), body };
    })
    .sort((a, b) => a.order - b.order)
    .map(({ order: _, ...template }) => template);
}

/** The text of `generated/content.json`, laid out as Biome lays it out. */
export function contentText() {
  /** @type {(value: any, indent: string) => string} */
  const write = (value, indent) => {
    if (typeof value !== 'object') return JSON.stringify(value);
    const deeper = `${indent}  `;
    if (!Array.isArray(value)) {
      const members = Object.entries(value).map(([key, member]) => `${deeper}"${key}": ${write(member, deeper)}`);
      return `{\n${members.join(',\n')}\n${indent}}`;
    }
    const items = value.map((item) => write(item, deeper));
    if (typeof value[0] === 'string') return `[${items.join(', ')}]`;
    return `[\n${items.map((item) => deeper + item).join(',\n')}\n${indent}]`;
  };
  return `${write({ snippets: readSnippets(), templates: readTemplates() }, '')}\n`;
}

/** @type {(file: string, text: string) => void} */
function writeIfChanged(file, text) {
  let before;
  try {
    before = readFileSync(file, 'utf8');
  } catch {
    mkdirSync(dirname(file), { recursive: true });
  }
  if (before !== text) writeFileSync(file, text);
}

/**
 * Writes the snippet files of VS Code into `outDir` and, unless told not to, the content of the bundles.
 *
 * @param {string} outDir
 * @param {{ content?: boolean }} [options]
 */
export async function buildSnippets(outDir, { content = true } = {}) {
  const { render } = await loadRenderer();
  const snippets = readSnippets();
  for (const format of ['markdown', 'plaintext']) {
    const entries = snippets.map(({ name, prefixes, description, body, plain }) => [
      name,
      { prefix: prefixes, description, body: render(body, {}, format, plain).snippet.split('\n') },
    ]);
    writeIfChanged(join(outDir, `${format}.json`), `${JSON.stringify(Object.fromEntries(entries), undefined, 2)}\n`);
  }
  if (content) writeIfChanged(join(here, 'generated/content.json'), contentText());
}

/** What `esbuild.mjs` calls, with the `dist` folder. @param {string} dist */
export default (dist) => buildSnippets(join(dist, 'snippets'));

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildSnippets(join(here, '../dist/snippets'));
