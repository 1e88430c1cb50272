/** Random traffic: the server answers or refuses, stays up, and the next good request works. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Client, draftUri, pulls, start } from './support.ts';

const methods = [
  'textDocument/didOpen',
  'textDocument/didChange',
  'textDocument/didClose',
  'textDocument/diagnostic',
  'textDocument/codeAction',
  'textDocument/hover',
  'textDocument/completion',
  'textDocument/codeLens',
  'textDocument/documentSymbol',
  'workspace/executeCommand',
  'workspace/didChangeConfiguration',
  'alongside/dismiss',
  'alongside/scorecard',
  'alongside/outline',
  'alongside/rules',
  '$/cancelRequest',
  '$/setTrace',
  'initialized',
  'nobody/knows',
];

/** Never one that the client itself uses: it counts from 0. */
const id = fc.constantFrom('a', 'b', 'c', 4000, 4001, -1.5, null, true, {}, []);
const number = fc.oneof(fc.integer({ min: -2, max: 30 }), fc.double(), fc.constant(2 ** 40));
const position = fc.oneof(fc.record({ line: number, character: number }), fc.jsonValue({ maxDepth: 1 }));
const range = fc.oneof(fc.record({ start: position, end: position }), fc.jsonValue({ maxDepth: 1 }));
const words = fc.oneof(
  fc.constantFrom('Zebedee is lazy.\r\n', '🙂', '\ud800', '# H\n', ''),
  fc.string({ unit: 'binary' }),
);
const document = fc.oneof(
  fc.record({ uri: fc.constant(draftUri), languageId: fc.constantFrom('markdown', 'x'), version: number, text: words }),
  fc.jsonValue({ maxDepth: 1 }),
);
const params = fc.oneof(
  fc.record(
    {
      textDocument: document,
      uri: fc.constantFrom(draftUri, 'x'),
      position,
      range,
      contentChanges: fc.oneof(fc.array(fc.record({ range, text: words }, { requiredKeys: [] })), fc.jsonValue()),
      context: fc.oneof(
        fc.record({ diagnostics: fc.array(fc.jsonValue({ maxDepth: 2 })), only: fc.jsonValue() }),
        fc.jsonValue(),
      ),
      command: fc.constantFrom('alongside.leave', 'alongside.explain', 'x'),
      arguments: fc.jsonValue(),
      keys: fc.jsonValue(),
      settings: fc.record({ alongside: fc.jsonValue() }),
      id,
      value: fc.jsonValue({ maxDepth: 1 }),
    },
    { requiredKeys: [] },
  ),
  fc.jsonValue(),
);
const message = fc.record(
  {
    jsonrpc: fc.constant('2.0'),
    id,
    method: fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...methods) },
      { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 0 }) },
    ),
    params,
  },
  { requiredKeys: [] },
);
const traffic = fc.array(
  fc.oneof(
    { weight: 12, arbitrary: message.map((one) => frame(JSON.stringify(one))) },
    { weight: 1, arbitrary: fc.string().map(frame) },
    // Cut short: what follows is swallowed, up to where the reader finds its feet.
    {
      weight: 1,
      arbitrary: fc.tuple(message, fc.double({ min: 0, max: 1, noNaN: true })).map(([one, part]) => {
        const bytes = frame(JSON.stringify(one));
        return bytes.subarray(0, Math.floor(bytes.length * part));
      }),
    },
  ),
  { maxLength: 25 },
);

function frame(body: string): Buffer {
  return Buffer.from(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

describe('connection: random traffic', function () {
  this.timeout(60_000);

  for (const [name, capabilities] of [
    ['pull', pulls],
    ['push', {}],
  ] as const) {
    it(`leaves a server that works (${name})`, async () => {
      await fc.assert(
        fc.asyncProperty(traffic, async (pieces) => {
          const client: Client = await start({ capabilities });
          try {
            for (const piece of pieces) client.raw.write(piece);
            // Whatever a broken length still expects is filled up with harmless messages.
            const filler = frame(
              JSON.stringify({ jsonrpc: '2.0', method: '$/nothing', params: { filler: 'x'.repeat(200) } }),
            );
            for (let n = 0; n < 40; n += 1) client.raw.write(filler);
            await client.open('He is lazy.');
            const pulled = await client.connection.sendRequest('alongside/scorecard', { uri: draftUri });
            assert.notEqual(pulled, null);
            assert.doesNotMatch(client.logged.join(), /Zebedee/);
          } finally {
            client.close();
          }
        }),
        { numRuns: 150, seed: 20 },
      );
    });
  }
});
