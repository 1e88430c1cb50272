/** Every candidate rule of the domain page is built, under its own name or another, or left out with a reason. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../client/start/places.mjs';
import { analyse, rules } from '../support/check.ts';
import { candidates } from './candidates.data.ts';

const codes = new Set(rules.map(({ code }) => code));

/** Which of some rules mark a text, as a letter, as a plan, or either. */
function marking(text: string, by: readonly string[]): string[] {
  const found = (['letter', 'plan'] as const).flatMap((kind) => analyse(text, { kind }).findings);
  return by.filter((code) => found.some((finding) => finding.code === code));
}

describe('the candidates of the domain page', () => {
  it('are all here', () => assert.equal(Object.keys(candidates).length, 120));

  for (const [name, candidate] of Object.entries(candidates)) {
    if ('leftOut' in candidate) {
      it(`${name} is left out, and the README beside the rules says why`, () => {
        const [slug = '', candidateName = ''] = name.split('/');
        const readme = readFileSync(join(root, 'server/src/principles', slug, 'README.md'), 'utf8');
        assert.ok(candidate.leftOut.length > 20);
        assert.ok(
          readme.split('\n').some((line) => line.includes(candidateName)),
          `${candidateName} is not in the README`,
        );
      });
      continue;
    }
    it(`${name} is built`, () => {
      for (const code of candidate.by) assert.ok(codes.has(code), code);
    });
    for (const text of candidate.marks ?? [])
      it(`${name} marks ${JSON.stringify(text.slice(0, 90))}`, () =>
        assert.notDeepEqual(marking(text, candidate.by), []));
    for (const text of candidate.leaves ?? [])
      it(`${name} leaves ${JSON.stringify(text.slice(0, 90))}`, () =>
        assert.deepEqual(marking(text, candidate.by), []));
  }
});
