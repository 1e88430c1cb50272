/** Settings of every type, and where they come from. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readSettings } from '../../server/src/connection/settings.ts';
import { type Client, defaults, publishedFor, rules, start } from './support.ts';

const base = { defaults, rules, dismissed: new Set<string>() };

describe('connection: settings', () => {
  it('takes what is right', () => {
    const { settings, problems } = readSettings(
      {
        enable: false,
        kind: 'letter',
        rules: { feelings: 'hint', 'feelings/lazy': false },
        child: { name: ' Sam ', pronouns: 'they', prefers: ['autistic'] },
        'readingAge.plan': 13,
        termBreaks: ['2026-05-25/2026-05-29', '2026-05-04'],
        hover: { enable: false },
      },
      base,
    );
    assert.deepEqual(problems, []);
    assert.equal(settings.hover, false);
    assert.equal(settings.completion, true);
    assert.deepEqual(settings.config.rules, { feelings: 'hint', 'feelings/lazy': 'off' });
    assert.equal(settings.config.child.name, 'Sam');
    assert.deepEqual(settings.config.readingAge, { letter: 11, plan: 13 });
    assert(Object.isFrozen(settings.config));
  });

  it('repairs what is wrong, says so, and repeats no value', () => {
    const { settings, problems } = readSettings(
      {
        enable: 'Sam',
        kind: 'Sam',
        rules: { 'feelings/lazy': 'Sam', 'Sam Okafor': 'off' },
        child: { name: 7, prefers: ['deaf', 3] },
        readingAge: { letter: 200 },
        termBreaks: ['Sam'],
        supportService: 'Sam',
      },
      base,
    );
    assert.deepEqual({ ...settings.config, child: defaults.child }, { ...defaults, termBreaks: [] });
    assert.deepEqual(settings.config.child.prefers, ['deaf']);
    assert.equal(problems.length, 8);
    assert.doesNotMatch(problems.join(), /Sam|Okafor/);
  });

  it('makes something sound of anything', () => {
    const keys = [
      'enable',
      'kind',
      'rules',
      'child',
      'readingAge',
      'termBreaks',
      'supportService',
      'hover',
      '__proto__',
    ];
    const anything = fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom(...keys), fc.jsonValue()));
    fc.assert(
      fc.property(anything, (raw) => {
        const { config } = readSettings(raw, base).settings;
        for (const [key, value] of Object.entries(defaults)) {
          assert.equal(typeof config[key as keyof typeof config], typeof value, key);
        }
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  describe('over the connection', () => {
    let client: Client;
    afterEach(() => client.close());

    it('asks once for each document', async () => {
      const asked: unknown[] = [];
      client = await start({
        capabilities: { workspace: { configuration: true } },
        settings: (uri) => {
          asked.push(uri);
          return { rules: { 'perspectives/missing-thanks': uri?.includes('quiet') ? 'off' : 'hint' } };
        },
      });
      await client.open('He is well.', 'file:///loud.md');
      await publishedFor(client, 1);
      await client.open('He is well.', 'file:///quiet.md');
      assert.deepEqual(await publishedFor(client, 1), []);
      await client.connection.sendRequest('textDocument/codeLens', { textDocument: { uri: 'file:///quiet.md' } });
      assert.deepEqual(asked, ['file:///loud.md', 'file:///quiet.md']);
    });

    it('takes them from the start and from notifications where it cannot ask', async () => {
      client = await start({ options: { settings: { rules: { 'feelings/lazy': 'off' } } } });
      await client.open('thanks, lazy');
      assert.deepEqual(await publishedFor(client, 1), []);
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: { alongside: {} } });
      assert.equal((await publishedFor(client, 1)).length, 1);
    });

    it('switches off altogether', async () => {
      client = await start({ options: { settings: { enable: false } } });
      await client.open('lazy');
      assert.deepEqual(await publishedFor(client, 1), []);
      assert.equal(client.watch.analyses, 0);
    });

    it('tells of each problem once', async () => {
      client = await start({
        capabilities: { workspace: { configuration: true } },
        settings: () => ({ postDelay: 'tomorrow' }),
      });
      await client.open('lazy', 'file:///one.md');
      await client.open('lazy', 'file:///two.md');
      await publishedFor(client, 1);
      await publishedFor(client, 1);
      assert.deepEqual(client.logged, ['Settings: alongside.postDelay: expected a number from 0 to 14.']);
    });
  });
});
