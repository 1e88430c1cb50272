/** What the manifest promises is what the code reads, and what the package carries is what runs. */
import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../client/start/places.mjs';
import { defaultConfig } from '../../server/src/service/index.ts';

interface Setting {
  readonly scope: string;
  readonly default: unknown;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const settings: Record<string, Setting> = Object.assign(
  {},
  ...manifest.contributes.configuration.map(({ properties }: { properties: object }) => properties),
);

/** `child: { name }` is the setting `child.name`; the list of rules is one setting, although it is an object too. */
function flat(config: object): [string, unknown][] {
  return Object.entries(config).flatMap(([name, value]): [string, unknown][] => {
    const group = typeof value === 'object' && !Array.isArray(value) && name !== 'rules';
    return group ? flat(value).map(([inner, one]) => [`${name}.${inner}`, one]) : [[name, value]];
  });
}

describe('the manifest', () => {
  it('asks to be started for letters and plans only', () => {
    assert.deepEqual(manifest.activationEvents, ['onLanguage:markdown', 'onLanguage:plaintext']);
  });

  it('works in virtual and in untrusted workspaces', () => {
    assert.equal(manifest.capabilities.virtualWorkspaces, true);
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, true);
  });

  it('describes each setting, and each choice of it', () => {
    for (const [name, setting] of Object.entries(settings)) {
      assert.match(setting.description ?? setting.markdownDescription ?? '', /^[A-Z].+\.$/s, name);
      assert.equal(setting.scope, 'resource', name);
      assert.notEqual(setting.default, undefined, name);
      if (setting.enum !== undefined && setting.enumDescriptions !== undefined) {
        assert.equal(setting.enumDescriptions.length, setting.enum.length, name);
      }
    }
  });

  it('offers a setting for each thing that an analysis can be told, with the same default', () => {
    // What was dismissed is remembered elsewhere, not set.
    const { enabled, dismissed: _, ...rest } = defaultConfig;
    for (const [name, value] of flat({ enable: enabled, ...rest })) {
      assert.deepEqual(settings[`alongside.${name}`]?.default, value, name);
    }
  });

  it('names files that are there', () => {
    const snippets: { path: string }[] = manifest.contributes.snippets;
    const files = [manifest.main, manifest.browser, manifest.icon, ...snippets.map(({ path }) => path)];
    const missing = [...files, ...Object.values<string>(manifest.bin)].filter((file) => !existsSync(join(root, file)));
    assert.deepEqual(missing, []);
  });

  it('names no place on the web that was made up', () => {
    assert.equal(JSON.stringify(manifest).includes('://'), false);
  });
});
