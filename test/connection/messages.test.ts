/** Messages that are not JSON-RPC never reach the library. */
import assert from 'node:assert/strict';
import { Emitter, type Message, type MessageReader } from 'vscode-languageserver/node';
import { soundMessages } from '../../server/src/connection/messages.ts';

describe('connection: messages', () => {
  const feed = (...messages: unknown[]) => {
    const passed: unknown[] = [];
    const refused: { id: unknown; code: number }[] = [];
    const events = new Emitter<never>().event;
    const reader: MessageReader = {
      onError: events,
      onClose: events,
      onPartialMessage: events,
      dispose() {},
      listen(callback) {
        for (const message of messages) callback(message as Message);
        return { dispose() {} };
      },
    };
    soundMessages(reader, ({ id, error }) => refused.push({ id, code: error.code })).listen((one) => passed.push(one));
    return { passed, refused };
  };

  it('passes on what is sound', () => {
    const sound = [
      { jsonrpc: '2.0', id: 1, method: 'a', params: {} },
      { jsonrpc: '2.0', method: 'b', params: [] },
      { jsonrpc: '2.0', id: 'x', result: null },
      { jsonrpc: '2.0', id: 2, error: { code: 1, message: '' } },
      { jsonrpc: '2.0', method: '$/cancelRequest', params: { id: 1 } },
    ];
    const { passed, refused } = feed(...sound);
    assert.deepEqual(passed, sound);
    assert.deepEqual(refused, []);
  });

  it('refuses what is not, with the id where there is one', () => {
    const { passed, refused } = feed(
      7,
      null,
      [],
      {},
      { id: 3, method: 4 },
      { id: null, method: 'a' },
      { id: {}, method: 'a' },
      { id: 5, method: 'a', params: 'Samuel' },
      { method: 'a', params: 'Samuel' },
      { method: '$/cancelRequest' },
      { method: '$/cancelRequest', params: {} },
      { id: null, result: 1 },
    );
    assert.deepEqual(passed, []);
    assert.deepEqual(refused.slice(0, 4), Array(4).fill({ id: null, code: -32600 }));
    assert.deepEqual(refused.slice(4), [
      { id: 3, code: -32600 },
      { id: null, code: -32600 },
      { id: null, code: -32600 },
      { id: 5, code: -32602 },
    ]);
  });
});
