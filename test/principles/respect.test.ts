/** What must stay unmarked: ordinary, respectful prose, and drafts of good practice. And what must not. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { principles } from '../../server/src/principles/principles.ts';
import type { Finding } from '../../server/src/service/index.ts';
import { analyse } from '../support/check.ts';
import { respectful } from './respect.data.ts';

const serious = (findings: readonly Finding[], text: string): string[] =>
  findings
    .filter(({ severity }) => severity !== 'hint')
    .map(({ code, start, end }) => `${code} «${text.slice(start, end)}»`);

describe('respectful sentences', () => {
  for (const text of respectful) {
    for (const kind of [undefined, 'letter', 'plan'] as const) {
      it(`${text} (${kind ?? 'kind unknown'})`, () => {
        assert.deepEqual(serious(analyse(text, kind ? { kind } : {}).findings, text), []);
      });
    }
  }
});

const sample = (name: string): string => readFileSync(new URL(`../fixtures/samples/${name}`, import.meta.url), 'utf8');
const formatOf = (name: string): 'markdown' | 'plaintext' => (name.endsWith('.md') ? 'markdown' : 'plaintext');

describe('the samples', () => {
  for (const name of ['meeting-invitation.good.md', 'support-plan.good.md', 'annual-review-report.good.txt']) {
    it(`${name} has no mark at all`, () => {
      const text = sample(name);
      assert.deepEqual(
        analyse(text, { format: formatOf(name) }).findings.map(
          ({ code, start, end }) => `${code} «${text.slice(start, end)}»`,
        ),
        [],
      );
    });
  }
  // The principles that each flawed sample works against.
  const flawed: Record<string, readonly string[]> = {
    'meeting-invitation.md': principles.map(({ slug }) => slug),
    'support-plan.md': principles.map(({ slug }) => slug),
    'annual-review-report.txt': principles
      .map(({ slug }) => slug)
      .filter((slug) => slug !== 'needs' && slug !== 'flexibility'),
  };
  for (const [name, slugs] of Object.entries(flawed)) {
    it(`${name} is marked for ${slugs.join(', ')}`, () => {
      const found = new Set(
        analyse(sample(name), { format: formatOf(name) }).findings.map(({ principle }) => principle as string),
      );
      assert.deepEqual(
        slugs.filter((slug) => !found.has(slug)),
        [],
      );
    });
  }
});
