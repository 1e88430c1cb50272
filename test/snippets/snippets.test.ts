/** The snippets: complete, findable, well numbered, and the same in plain text. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { snippets, templates } from '../../client/src/drafting/content.ts';
import { type Format, fill, render } from '../../client/src/drafting/render.ts';
import { buildSnippets, contentText } from '../../snippets/build.mjs';
import { assertAgrees, assertFilled, assertNumbered, assertPlain } from './assertions.ts';

interface VSCodeSnippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

/** `Role` of `server/src/text/types.ts`. */
const roles =
  'about child-view parent-view strengths important-to needs context help outcomes home people health care progress changes differences actions review dates sign contact rights support placement money evidence risk agenda'.split(
    ' ',
  );

describe('snippets', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-snippets-'));
  const built = {} as Record<Format, Record<string, VSCodeSnippet>>;

  before(async () => {
    await buildSnippets(folder, { content: false });
    for (const format of ['markdown', 'plaintext'] as const) {
      built[format] = JSON.parse(readFileSync(join(folder, `${format}.json`), 'utf8'));
    }
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('are carried in the bundle as they stand in the sources', () => {
    const carried = readFileSync(new URL('../../snippets/generated/content.json', import.meta.url), 'utf8');
    assert.equal(carried, contentText(), 'run: node snippets/build.mjs');
  });

  it('are the same ones in both formats, all of them', () => {
    assert.deepEqual(
      Object.keys(built.markdown),
      snippets.map((snippet) => snippet.name),
    );
    assert.deepEqual(Object.keys(built.plaintext), Object.keys(built.markdown));
  });

  it('are many enough, beside those for single languages', () => {
    assert.ok(snippets.filter((snippet) => snippet.group !== 'languages').length >= 45);
  });

  it('begin with strengths and needs, the strength first', () => {
    assert.deepEqual(
      snippets.slice(0, 6).map((snippet) => snippet.roles),
      Array(6).fill(['strengths', 'needs']),
    );
  });

  it('name at least twelve languages, in English and in themselves', () => {
    const named = snippets
      .filter((snippet) => snippet.name.startsWith('Line in ') && snippet.group === 'languages')
      .slice(1);
    assert.ok(named.length >= 12);
    for (const { name, body } of named) {
      const english = name.slice('Line in '.length);
      assert.match(
        body,
        new RegExp(`^\\*\\*[^(]+ \\(${english.replace(/[()]/g, '\\$&')}\\):\\*\\* .{40,} \\[phone or email\\]$`, 'u'),
      );
    }
    assert.equal(new Set(named.map((snippet) => snippet.body)).size, named.length);
  });

  it('have prefixes that a teacher can guess and that mean one thing', () => {
    const seen = new Map<string, string>();
    for (const { name, prefixes } of snippets) {
      assert.ok(
        prefixes.some((prefix) => prefix.startsWith('al-')),
        name,
      );
      for (const prefix of prefixes) {
        assert.match(prefix, /^[a-z0-9]+(-[a-z0-9]+)*$/);
        assert.equal(seen.get(prefix), undefined, `${prefix} stands for ${seen.get(prefix)} and ${name}`);
        seen.set(prefix, name);
      }
    }
    for (const expected of [
      'strengths',
      'needs',
      'parent-view',
      'child-view',
      'outcomes',
      'provision',
      'invite',
      'al-strengths',
    ]) {
      assert.ok(seen.has(expected), expected);
    }
  });

  it('have descriptions that help choosing, and known roles and kinds', () => {
    for (const snippet of snippets) {
      assert.match(snippet.description, /^.{20,}[.?]$/u, snippet.name);
      assert.ok(snippet.roles.length > 0 && snippet.roles.every((role) => roles.includes(role)), snippet.name);
      assert.ok(
        snippet.kinds.length > 0 && snippet.kinds.every((kind) => kind === 'letter' || kind === 'plan'),
        snippet.name,
      );
    }
    assert.equal(new Set(snippets.map((snippet) => snippet.name)).size, snippets.length);
  });

  it('have tab stops numbered in reading order, with clear blanks', () => {
    for (const snippet of [...Object.values(built.markdown), ...Object.values(built.plaintext)])
      assertNumbered(snippet.body.join('\n'));
  });

  it('leave no token behind and agree, whatever is filled in', () => {
    for (const snippet of snippets) {
      for (const pronouns of ['he', 'she', 'they'] as const) {
        for (const child of [undefined, 'Sam']) {
          const text = fill(snippet.body, { child, pronouns });
          assertFilled(text);
          assertAgrees(text, pronouns);
        }
      }
      assertFilled(fill(snippet.body));
    }
  });

  it('have a plain-text form without Markdown and with the same blanks', () => {
    for (const snippet of snippets) {
      const plain = render(snippet.body, {}, 'plaintext', snippet.plain);
      assertPlain(plain.text);
      assertNumbered(plain.snippet);
      const blanks = (text: string): readonly string[] => text.match(/\[[^[\]\n]+\]/g) ?? [];
      for (const blank of blanks(fill(snippet.body)))
        assert.ok(blanks(plain.text).includes(blank), `${snippet.name}: ${blank}`);
    }
  });

  it('have tables whose rows are as wide as their header', () => {
    for (const { body } of [...snippets, ...templates]) {
      let width = 0;
      for (const line of body.split('\n')) {
        const bars = line.startsWith('|') ? line.split('|').length : 0;
        if (bars > 0 && width > 0) assert.equal(bars, width, line);
        width = bars;
      }
    }
  });

  it('put every need beside what helps', () => {
    for (const snippet of snippets.filter((each) => each.roles.includes('needs'))) {
      assert.match(`${snippet.body}${snippet.plain ?? ''}`, /helps|the help/, snippet.name);
    }
  });
});
