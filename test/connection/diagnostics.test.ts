/** Pull and push: one of the two, for the last text, with the version. */
import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes, type PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { type Client, type ClientOptions, draftUri, insert, publishedFor, pulls, start } from './support.ts';

describe('connection: diagnostics', () => {
  let client: Client;
  const begin = async (options?: ClientOptions) => {
    client = await start(options);
  };
  afterEach(() => client.close());

  it('offers pull to clients that pull, and then never pushes', async () => {
    await begin({ capabilities: pulls });
    assert.deepEqual(client.result.capabilities.diagnosticProvider, {
      identifier: 'alongside',
      interFileDependencies: false,
      workspaceDiagnostics: false,
    });
    await client.open('He is lazy.');
    const report = await client.pull();
    assert.equal(report.kind, 'full');
    await client.change(2, insert(0, 0, 'So lazy. '));
    await client.pull();
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: draftUri } });
    assert.deepEqual((await client.pull()).kind, 'full');
    assert.deepEqual(client.published, []);
  });

  it('keeps the contract of a diagnostic', async () => {
    await begin({ capabilities: pulls, options: { pagesBase: 'https://example.org/pages/' } });
    await client.open('thanks, he is lazy.');
    const report = await client.pull();
    assert(report.kind === 'full');
    assert.deepEqual(report.items, [
      {
        range: { start: { line: 0, character: 14 }, end: { line: 0, character: 18 } },
        severity: 2,
        code: 'feelings/lazy',
        codeDescription: { href: 'https://example.org/pages/feelings/lazy.md' },
        source: 'alongside',
        message: 'Say what you saw.',
      },
    ]);
  });

  it('answers "unchanged" for as long as nothing has', async () => {
    await begin({ capabilities: pulls });
    await client.open('He is lazy.');
    const first = await client.pull();
    assert(first.kind === 'full');
    assert.deepEqual(await client.pull(first.resultId), { kind: 'unchanged', resultId: first.resultId });
    // Behind all marks: they stay as they are.
    await client.change(2, insert(0, 11, ' Yes.'));
    assert.equal((await client.pull(first.resultId)).kind, 'unchanged');
    await client.change(3, insert(0, 0, 'Yes. '));
    const next = await client.pull(first.resultId);
    assert(next.kind === 'full');
    assert.notEqual(next.resultId, first.resultId);
    assert.equal((await client.pull('some-other-id')).kind, 'full');
  });

  it('pushes with the version where the client does not pull', async () => {
    await begin();
    assert.equal(client.result.capabilities.diagnosticProvider, undefined);
    await client.open('He is lazy.');
    assert.equal((await publishedFor(client, 1)).length, 2);
    await client.change(7, insert(0, 0, 'thank you. '));
    assert.equal((await publishedFor(client, 7)).length, 1);
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: draftUri } });
    const last = await client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
    assert.deepEqual(last, { uri: draftUri, diagnostics: [] });
  });

  it('ends a burst with the marks of the last text, after little work', async () => {
    await begin();
    await client.open('thank you. ');
    await publishedFor(client, 1);
    const before = client.watch.analyses;
    for (let n = 0; n < 100; n += 1) void client.change(2 + n, insert(0, 0, n % 2 ? 'so lazy ' : 'well '));
    assert.equal((await publishedFor(client, 101)).length, 50);
    assert(client.watch.analyses - before <= 20, `${client.watch.analyses - before} analyses`);
    const versions = client.published.map(({ version }) => version ?? -1);
    assert.deepEqual(
      versions,
      [...versions].sort((a, b) => a - b),
    );
  });

  it('answers a burst of pulls from the last text, after little work', async () => {
    await begin({ capabilities: pulls });
    await client.open('thank you. ');
    await client.pull();
    const before = client.watch.analyses;
    const reports = Array.from({ length: 100 }, (_, n) => {
      void client.change(2 + n, insert(0, 0, 'so lazy '));
      return client.pull();
    });
    const last = (await Promise.all(reports)).at(-1);
    assert(last?.kind === 'full');
    assert.equal(last.items.length, 100);
    assert(client.watch.analyses - before <= 100);
  });

  it('says that a pull was cancelled', async () => {
    await begin({ capabilities: pulls, settings: () => ({}) });
    await client.open('He is lazy.');
    const source = new CancellationTokenSource();
    const params = { textDocument: { uri: draftUri } };
    const answer = client.connection.sendRequest('textDocument/diagnostic', params, source.token);
    source.cancel();
    await assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled });
    assert.equal((await client.pull()).kind, 'full');
  });

  it('finishes a very long draft in slices', async () => {
    await begin();
    client.watch.slices = 3;
    await client.open('He is lazy.');
    for (let n = 0; n < 3; n += 1) await publishedFor(client, 1);
    assert.equal(client.watch.analyses, 3);
  });

  it('asks a client that pulls to do so again when a very long draft is done', async () => {
    await begin({ capabilities: pulls });
    client.watch.slices = 3;
    await client.open('He is lazy.');
    await client.pull();
    await client.next('workspace/diagnostic/refresh');
    assert.equal(client.watch.analyses, 3);
  });

  it('marks again when settings change', async () => {
    let rules = {};
    await begin({
      capabilities: { ...pulls, workspace: { ...pulls.workspace, configuration: true } },
      settings: () => ({ rules }),
    });
    await client.open('He is lazy.');
    const first = await client.pull();
    assert(first.kind === 'full');
    assert.equal(first.items.length, 2);
    rules = { 'feelings/lazy': 'off' };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.next('workspace/diagnostic/refresh');
    const second = await client.pull(first.resultId);
    assert(second.kind === 'full');
    assert.equal(second.items.length, 1);
  });
});
