/** While a draft of ten megabytes is read, an editor goes on as if it were not there. Nothing here looks at a clock. */
import assert from 'node:assert/strict';
import type { PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { defaultConfig, type OpenDraft, type Service } from '../../server/src/service/index.ts';
import { service } from '../support/check.ts';
import { type Client, insert, pulls, start } from './support.ts';

const longUri = 'file:///drafts/long.md';
const shortUri = 'file:///drafts/letter.md';
const paragraph = 'Sam likes the slide, and he tells us so every day. He is lazy in the afternoon.\n\n';
const long = paragraph.repeat(10_000_000 / paragraph.length);

describe('connection: very long drafts', function () {
  this.timeout(60_000);
  let client: Client;
  /** Slices of the long draft that were done. */
  let slices: number;

  const begin = async (capabilities = {}) => {
    slices = 0;
    const counting: Service = {
      ...service,
      open(text, format) {
        const draft = service.open(text, format);
        if (text.length < 1_000_000) return draft;
        const { work } = draft as OpenDraft;
        draft.work = (config) => {
          slices++;
          return work.call(draft, config);
        };
        return draft;
      },
    };
    client = await start({ capabilities, house: { createService: () => counting, defaultConfig } });
  };
  afterEach(async () => {
    // The server of a test has no process to end with it: it would go on.
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: longUri } });
    await client.connection.sendRequest('shutdown');
    client.close();
  });

  const published = async (uri: string): Promise<PublishDiagnosticsParams> => {
    for (;;) {
      const params = await client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
      if (params.uri === uri) return params;
    }
  };
  const turns = async (count: number) => {
    for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
  };

  it('answers in another draft between two slices or three', async () => {
    await begin();
    await client.open(long, longUri);
    const first = await published(longUri);
    assert.ok(first.diagnostics.length > 0, 'the beginning is marked at once');
    assert.equal(slices, 1);
    await client.open('Dear Ms Ali,\n\nHe is lazy.\n', shortUri);
    assert.ok((await published(shortUri)).diagnostics.length > 0);
    assert.ok(slices <= 4, `${slices} slices before the other draft was marked`);

    let before = slices;
    const position = { line: 2, character: 7 };
    const hover = await client.connection.sendRequest('textDocument/hover', {
      textDocument: { uri: shortUri },
      position,
    });
    assert.ok(hover);
    assert.ok(slices - before <= 3, `${slices - before} slices before the hover was answered`);

    before = slices;
    await client.change(2, insert(0, 0, 'He is rude.\n\n'));
    assert.equal((await published(shortUri)).version, 2);
    assert.ok(slices - before <= 3, `${slices - before} slices before the edit was answered`);

    before = slices;
    await client.connection.sendRequest('textDocument/hover', { textDocument: { uri: longUri }, position });
    assert.ok(slices - before <= 3, `${slices - before} slices before a hover in the long draft was answered`);
  });

  it('reads what was edited first', async () => {
    await begin();
    await client.open(long, longUri);
    await published(longUri);
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: longUri, version: 2 },
      contentChanges: [insert(4, 0, 'You failed to ring us.\n\n')],
    });
    let marks = await published(longUri);
    while (marks.version !== 2) marks = await published(longUri);
    assert.ok(marks.diagnostics.some(({ range }) => range.start.line === 4));
    assert.ok(slices <= 6, `${slices} slices before the edit was marked`);
  });

  it('does no more for a draft that was closed', async () => {
    await begin();
    await client.open(long, longUri);
    await published(longUri);
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: longUri } });
    while ((await published(longUri)).diagnostics.length > 0);
    const done = slices;
    await turns(50);
    assert.equal(slices, done);
  });

  it('answers a client that pulls from the first slice', async () => {
    await begin(pulls);
    await client.open(long, longUri);
    const report = await client.pull(undefined, longUri);
    assert.ok(report.kind === 'full' && report.items.length > 0);
    assert.ok(slices <= 3, `${slices} slices before the answer`);
  });
});
