/** What goes wrong between an editor and a server, and how the server stays up. */
import assert from 'node:assert/strict';
import { type Client, type ClientOptions, draftUri, insert, publishedFor, pulls, start } from './support.ts';

describe('connection: strength', () => {
  let client: Client;
  const begin = async (options?: ClientOptions) => {
    client = await start(options);
  };
  afterEach(() => client.close());

  const frame = (body: string) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  const works = async () => assert.notEqual(await client.connection.sendRequest('alongside/rules', {}), null);

  it('clamps edits that are out of bounds', async () => {
    await begin();
    await client.open('one\ntwo');
    await client.change(2, insert(99, 99, '!'), insert(0, 99, '?'), insert(-4, -1, '>'));
    await client.change(3, { range: { start: { line: 1, character: 0 }, end: { line: 0, character: 1 } }, text: '' });
    await client.change(4, { range: { start: null, end: { line: 'x' } }, text: '.' }, { range: {} }, null, 7);
    await publishedFor(client, 4);
    assert.deepEqual(client.watch.edits, [
      { start: 7, end: 7, text: '!' },
      { start: 3, end: 3, text: '?' },
      { start: 0, end: 0, text: '>' },
      { start: 1, end: 6, text: '' },
      { start: 0, end: 0, text: '.' },
    ]);
  });

  it('replaces the whole text', async () => {
    await begin();
    await client.open('lazy');
    await client.change(2, { text: 'thank you' });
    assert.deepEqual(await publishedFor(client, 2), []);
  });

  it('passes over documents that are not open', async () => {
    await begin({ capabilities: pulls });
    await client.change(2, insert(0, 0, 'x'));
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: draftUri } });
    assert.deepEqual(await client.pull(), { kind: 'full', items: [] });
    const params = { textDocument: { uri: draftUri }, position: { line: 0, character: 0 } };
    assert.equal(await client.connection.sendRequest('textDocument/hover', params), null);
    assert.deepEqual(await client.connection.sendRequest('textDocument/codeLens', params), []);
  });

  it('forgets a draft that is closed while it waits to be checked', async () => {
    await begin();
    await client.open('lazy');
    void client.change(2, insert(0, 0, 'x'));
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: draftUri } });
    await works();
    assert(client.published.every(({ version }) => version !== 2));
    assert.deepEqual(client.published.at(-1), { uri: draftUri, diagnostics: [] });
  });

  it('refuses parameters without meaning', async () => {
    await begin({ capabilities: pulls });
    for (const params of [{}, { textDocument: null }, { textDocument: { uri: 7 } }, []]) {
      await assert.rejects(client.connection.sendRequest('textDocument/diagnostic', params as never), /-?/);
      await assert.rejects(client.connection.sendRequest('textDocument/hover', params as never), { code: -32602 });
    }
    await assert.rejects(client.connection.sendRequest('alongside/unheard', {}), { code: -32601 });
    for (const params of [{}, { textDocument: null }, { textDocument: { uri: 'x' }, contentChanges: 3 }]) {
      await client.connection.sendNotification('textDocument/didChange', params);
      await client.connection.sendNotification('textDocument/didOpen', params);
      await client.connection.sendNotification('textDocument/didClose', params);
      await client.connection.sendNotification('workspace/didChangeConfiguration', params);
    }
    await works();
  });

  it('costs a fault its own answer only, and logs no word of the draft', async () => {
    await begin({ capabilities: pulls });
    await client.open('Samuel Okafor is lazy.');
    client.watch.fail = true;
    assert.deepEqual(await client.pull(), { kind: 'full', items: [] });
    client.watch.fail = false;
    const report = await client.pull();
    assert.equal(report.kind === 'full' && report.items.length, 2);
    assert.match(client.logged.join(), /textDocument\/diagnostic: Error\n/);
    assert.doesNotMatch(client.logged.join(), /Okafor|cannot read/);
  });

  it('answers after shutdown with InvalidRequest', async () => {
    await begin({ capabilities: pulls });
    await client.open('lazy');
    await client.connection.sendRequest('shutdown');
    await assert.rejects(client.pull(), { code: -32600 });
    await assert.rejects(client.connection.sendRequest('shutdown'), { code: -32600 });
    await assert.rejects(client.connection.sendRequest('initialize', { capabilities: {} }), { code: -32600 });
  });

  it('does not begin twice', async () => {
    await begin();
    await assert.rejects(client.connection.sendRequest('initialize', { capabilities: {} }), { code: -32600 });
    await works();
  });

  it('finds its feet after broken, truncated and empty messages', async () => {
    await begin();
    const good = (id: string) => frame(JSON.stringify({ jsonrpc: '2.0', id, method: 'alongside/rules', params: {} }));
    const broken = [
      frame('{"jsonrpc": "2.0", "method": '),
      frame('Samuel Okafor'),
      'Content-Length: 500\r\n\r\n{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"text":"Samuel',
      'Content-Length: many\r\n\r\n',
      'Content-Type: text\r\n\r\n',
      'Content-Length: 0\r\n\r\n',
      'no header at all \r\n\r\n',
      `${'x'.repeat(20_000)}`,
      'Content-Length: 99999999999\r\n\r\n',
    ];
    for (const bytes of broken) {
      client.raw.write(bytes);
      // Enough good ones to fill what the broken one still expects.
      for (let n = 0; n < 8; n += 1) client.raw.write(good(`${n}`));
      await works();
    }
    assert.doesNotMatch(client.logged.join(), /Okafor/);
  });

  it('reads messages that come byte by byte', async () => {
    await begin();
    const body = JSON.stringify({
      jsonrpc: '2.0',
      method: 'textDocument/didOpen',
      params: { textDocument: { uri: draftUri, languageId: 'markdown', version: 1, text: 'thanks 🙂 é lazy' } },
    });
    for (const byte of Buffer.from(frame(body))) client.raw.write(Buffer.from([byte]));
    const [mark] = await publishedFor(client, 1);
    assert.deepEqual(mark?.range.start, { line: 0, character: 12 });
  });
});
