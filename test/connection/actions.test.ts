/** Code actions and the other answers about a draft. */
import assert from 'node:assert/strict';
import type {
  CodeAction,
  CodeLens,
  CompletionList,
  Diagnostic,
  DocumentSymbol,
  Hover,
  TextDocumentEdit,
} from 'vscode-languageserver/node';
import { type Client, type ClientOptions, draftUri, pulls, start } from './support.ts';

const rich: ClientOptions = {
  capabilities: {
    ...pulls,
    workspace: { ...pulls.workspace, workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
    textDocument: {
      ...pulls.textDocument,
      completion: { completionItem: { snippetSupport: true } },
      documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      hover: { contentFormat: ['markdown'] },
    },
  },
  options: { ours: true },
};

const textDocument = { uri: draftUri };

describe('connection: code actions and other answers', () => {
  let client: Client;
  afterEach(() => client.close());

  async function marks(): Promise<Diagnostic[]> {
    const report = await client.pull();
    assert(report.kind === 'full');
    return report.items;
  }

  async function actionsAt(character: number, context: object = { diagnostics: [] }): Promise<CodeAction[]> {
    const place = { line: 0, character };
    const params = { textDocument, range: { start: place, end: place }, context };
    return client.connection.sendRequest('textDocument/codeAction', params);
  }

  it('offers better words first, names the mark and carries the version', async () => {
    client = await start(rich);
    await client.open('thanks. He is lazy.\r\n');
    const [mark] = await marks();
    const actions = await actionsAt(15, { diagnostics: [mark] });
    const first = actions[0];
    assert.equal(first?.title, 'Say “tired”');
    assert.equal(first.isPreferred, true);
    assert.deepEqual(first.diagnostics, [mark]);
    assert.deepEqual(first.edit, {
      documentChanges: [
        { textDocument: { uri: draftUri, version: 1 }, edits: [{ range: mark?.range, newText: 'tired' }] },
      ],
    });
    assert.deepEqual(
      actions.map(({ title }) => title),
      [
        'Say “tired”',
        'Explain “Calling a child lazy”',
        'Leave this one',
        'Switch off “Calling a child lazy” for this draft',
        'Switch off “Calling a child lazy” for this folder',
        'Switch off “Calling a child lazy” everywhere',
      ],
    );
    for (const { diagnostics } of actions) assert.deepEqual(diagnostics, [mark]);
  });

  it('uses tab stops where the client can, blanks where it cannot', async () => {
    client = await start(rich);
    await client.open('He is well.');
    const [edit] = ((await actionsAt(0))[0]?.edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert.deepEqual(
      edit?.edits.map((one) => 'snippet' in one && one.snippet.value),
      // biome-ignore lint/suspicious/noTemplateCurlyInString: snippet syntax
      ['Thank you for ${1:what}.\n'],
    );
    client.close();
    client = await start();
    await client.open('He is well.');
    const [plain] = await actionsAt(0);
    assert.deepEqual(
      plain?.edit?.changes?.[draftUri]?.map(({ newText }) => newText),
      ['Thank you for [what].\n'],
    );
    assert.deepEqual(
      (await actionsAt(0)).map(({ title }) => title),
      ['Add thanks', 'Leave this one', 'Switch off “No word of thanks” for this draft'],
    );
  });

  it('changes all equal marks at once', async () => {
    client = await start(rich);
    await client.open('thanks. Lazy, lazy, lazy.');
    const all = (await actionsAt(9)).find(({ title }) => title.startsWith('Change all'));
    assert.equal(all?.title, 'Change all 3 of these');
    const [edit] = (all.edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert.equal(edit?.edits.length, 3);
  });

  it('keeps to the kinds that are asked for', async () => {
    client = await start(rich);
    await client.open('thanks. EHCP, lazy.');
    const fixAll = await actionsAt(15, { diagnostics: [], only: ['source.fixAll'] });
    assert.deepEqual(
      fixAll.map(({ kind }) => kind),
      ['source.fixAll.alongside'],
    );
    assert.deepEqual(await actionsAt(15, { diagnostics: [], only: ['refactor'] }), []);
    const automatic = await actionsAt(15, { diagnostics: [], triggerKind: 2 });
    assert(automatic.length > 0 && automatic.every(({ kind }) => kind === 'quickfix'));
  });

  it('leaves a mark when told to, and tells our extension which', async () => {
    client = await start(rich);
    await client.open('thanks. He is lazy.');
    await marks();
    const leave = (await actionsAt(15)).find(({ title }) => title === 'Leave this one');
    await client.connection.sendRequest('workspace/executeCommand', leave?.command);
    assert.deepEqual(await client.next('alongside/left'), { key: 'lazy-14' });
    await client.next('workspace/diagnostic/refresh');
    assert.deepEqual(await marks(), []);
    await client.connection.sendNotification('alongside/dismiss', { keys: [] });
    assert.equal((await marks()).length, 1);
  });

  it('knows from the start what was left before', async () => {
    client = await start({ capabilities: pulls, options: { dismissed: ['thanks'] } });
    await client.open('He is well.');
    assert.deepEqual(await marks(), []);
  });

  it('refuses commands it does not know', async () => {
    client = await start();
    const ask = (command: string) =>
      client.connection.sendRequest('workspace/executeCommand', { command, arguments: ['x'] });
    await assert.rejects(ask('alongside.other'), { code: -32602 });
  });

  it('gives hovers, completions, lenses and symbols', async () => {
    client = await start(rich);
    await client.open('thanks. He is lazy.');
    const position = { line: 0, character: 16 };
    const hover = await client.connection.sendRequest<Hover>('textDocument/hover', { textDocument, position });
    // Without the message of the mark, which VS Code shows above it.
    assert.deepEqual(hover.contents, { kind: 'markdown', value: '**Why** this hurts' });
    const [mark] = await marks();
    assert.equal(mark?.codeDescription?.href, 'command:alongside.openRulePage?%5B%22feelings%2Flazy%22%5D');
    const list = await client.connection.sendRequest<CompletionList>('textDocument/completion', {
      textDocument,
      position,
    });
    assert.equal(list.items[0]?.insertTextFormat, 2);
    const lenses = await client.connection.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument });
    assert.deepEqual(lenses[0]?.command, {
      title: '1 strength',
      command: 'alongside.insertSection',
      arguments: [draftUri, 'strengths'],
    });
    const [one] = await client.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument,
    });
    assert.equal(one?.detail, 'strengths, needs');
    assert.equal(one?.children?.[0]?.name, 'Two');
    assert.deepEqual(one?.range.end, { line: 0, character: 8 });
  });

  it('switches them off when settings say so', async () => {
    const off = { enable: false };
    const settings = { hover: off, completion: off, 'codeLens.enable': false, symbols: off };
    client = await start({ options: { settings } });
    await client.open('thanks. He is lazy.');
    const params = { textDocument, position: { line: 0, character: 16 } };
    assert.equal(await client.connection.sendRequest('textDocument/hover', params), null);
    assert.equal(await client.connection.sendRequest('textDocument/completion', params), null);
    assert.deepEqual(await client.connection.sendRequest('textDocument/codeLens', params), []);
    assert.deepEqual(await client.connection.sendRequest('textDocument/documentSymbol', params), []);
  });

  it('answers our own requests and tells our extension the status', async () => {
    client = await start(rich);
    await client.open('thanks. He is lazy. So lazy.');
    await marks();
    const status = await client.next<{ marks: number; kind: string }>('alongside/status');
    assert.equal(status.marks, 2);
    assert.equal(status.kind, 'letter');
    const rows = await client.connection.sendRequest<{ page: string }[]>('alongside/rules', {});
    assert.equal(rows[0]?.page, 'file:///ext/pages/feelings/lazy.md');
    const card = await client.connection.sendRequest<{ rules: unknown }>('alongside/scorecard', { uri: draftUri });
    assert.deepEqual(card.rules, [{ code: 'feelings/lazy', title: 'Calling a child lazy', marks: 2 }]);
    assert.equal(await client.connection.sendRequest('alongside/scorecard', { uri: 'file:///other' }), null);
  });
});
