/** The built server for browsers, in a worker that has what a browser's worker has. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

const server = fileURLToPath(new URL('../../dist/server.browser.js', import.meta.url));

/** No `require`, no `process`: the script sees a `self` to talk through, and the language. */
const browser = `
  const { parentPort, workerData } = require('node:worker_threads');
  const self = {
    postMessage: (message) => parentPort.postMessage(message),
    set onmessage(take) { parentPort.on('message', (data) => take({ data })); },
    addEventListener() {},
  };
  const text = require('node:fs').readFileSync(workerData, 'utf8');
  new Function('self', 'require', 'process', 'Buffer', 'setImmediate', text)(self);
`;

describe('protocol: the built server in a worker', function () {
  this.timeout(20_000);

  before(() => {
    if (!existsSync(server)) throw new Error('There is no dist/server.browser.js yet. Run `node esbuild.mjs` first.');
  });

  it('answers as the other one does', async () => {
    const worker = new Worker(browser, { eval: true, workerData: server });
    const answers = new Map<unknown, (answer: { result?: unknown; error?: unknown }) => void>();
    worker.on('message', (message) => answers.get(message.id)?.(message));
    let count = 0;
    const ask = <T>(method: string, params: unknown): Promise<T> =>
      new Promise((resolve, reject) => {
        const id = ++count;
        answers.set(id, ({ result, error }) => (error ? reject(error) : resolve(result as T)));
        worker.postMessage({ jsonrpc: '2.0', id, method, params });
      });
    const tell = (method: string, params: unknown) => worker.postMessage({ jsonrpc: '2.0', method, params });
    try {
      await ask('initialize', {
        processId: null,
        rootUri: null,
        capabilities: { textDocument: { diagnostic: {} } },
        initializationOptions: { pagesBase: 'https://example.org/pages' },
      });
      tell('initialized', {});
      const rules = await ask<{ page: string }[]>('alongside/rules', {});
      assert.match(rules[0]?.page ?? '', /^https:\/\/example\.org\/pages\/[a-z]+\/[a-z-]+\.md$/);
      const textDocument = { uri: 'vscode-vfs://github/letter.md', languageId: 'markdown', version: 1 };
      tell('textDocument/didOpen', {
        textDocument: { ...textDocument, text: 'Dear Ms Okafor,\n\nYou have failed to return the form.\n' },
      });
      const report = await ask<{ kind: string; items: unknown[] }>('textDocument/diagnostic', { textDocument });
      assert.equal(report.kind, 'full');
      assert(report.items.length > 0);
    } finally {
      await worker.terminate();
    }
  });
});
