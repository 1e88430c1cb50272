/** The settings of the manifest and the defaults of the code are the same. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { defaultConfig } from '../../server/src/service/index.ts';

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const properties: Record<
  string,
  { default: unknown; scope: string; description?: string; markdownDescription?: string }
> = Object.assign(
  {},
  ...[manifest.contributes.configuration].flat().map((part: { properties: object }) => part.properties),
);

/** Every leaf of the config by its setting's name. */
function leaves(value: object, path: string): [string, unknown][] {
  return Object.entries(value).flatMap(([name, inner]) => {
    const here = `${path}.${name}`;
    const plain =
      typeof inner === 'object' &&
      inner !== null &&
      !Array.isArray(inner) &&
      !(inner instanceof Set) &&
      name !== 'rules';
    return plain ? leaves(inner, here) : [[here, inner] as [string, unknown]];
  });
}

describe('the settings', () => {
  const names: Record<string, string> = { 'alongside.enabled': 'alongside.enable' };
  for (const [path, value] of leaves(defaultConfig, 'alongside')) {
    // Dismissed marks are remembered by the editor, not set by hand.
    if (path === 'alongside.dismissed') continue;
    it(`${path} has the same default in the manifest`, () => {
      const setting = properties[names[path] ?? path];
      assert.ok(setting, 'is not in the manifest');
      assert.deepEqual(setting.default, value);
    });
  }
  it('all say what they do, and belong to a resource', () => {
    for (const [name, setting] of Object.entries(properties)) {
      assert.ok((setting.description ?? setting.markdownDescription ?? '').length > 10, name);
      if (name !== 'alongside.trace.server') assert.equal(setting.scope, 'resource', name);
    }
  });
});
