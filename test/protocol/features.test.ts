/** What an editor that is not VS Code gets for one letter and one plan, through the plain protocol. */
import assert from 'node:assert/strict';
import type {
  CodeAction,
  CodeLens,
  CompletionItem,
  CompletionList,
  DocumentSymbol,
  DocumentUri,
  FullDocumentDiagnosticReport,
  Hover,
  MarkupContent,
  Position,
  Range,
  SymbolInformation,
  TextDocumentEdit,
} from 'vscode-languageserver/node';
import { begin, mustBeBuilt, type Running } from './support.ts';

const letter =
  'Dear Ms Okafor,\n\nYou claim that Kian sleeps well. The SENCO will ring.\n\nYours sincerely,\nTom Hart\n';
const plan = '# Plan for Kian\n\n## Strengths\n\n\n\n## Needs\n\nKian finds spelling hard.\n\n## \n\nThe EHCP';

/** An editor that can do little: plain text, flat lists, no snippets. */
const plainEditor = { textDocument: { diagnostic: {} } };

/** An editor that can do much, but is not ours. */
const richEditor = {
  textDocument: {
    diagnostic: {},
    hover: { contentFormat: ['markdown', 'plaintext'] },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
  workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
  window: { showDocument: { support: true } },
};

const at = (text: string, words: string): Position => {
  const before = text.slice(0, text.indexOf(words) + 1).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
};

describe('protocol: all that is offered to other editors', function () {
  this.timeout(20_000);
  const uri: DocumentUri = 'file:///drafts/draft.md';
  const textDocument = { uri };
  let running: Running;

  before(mustBeBuilt);
  afterEach(() => running.end());

  const open = async (text: string, editor: object) => {
    running = await begin(editor);
    await running.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text },
    });
  };

  const ask = <R>(method: string, more: object = {}): Promise<R> =>
    running.connection.sendRequest(`textDocument/${method}`, { textDocument, ...more });

  const marks = async () => (await ask<FullDocumentDiagnosticReport>('diagnostic')).items;

  const actionsAt = (position: Position, only?: string[]) => {
    const range: Range = { start: position, end: position };
    return ask<CodeAction[]>('codeAction', { range, context: { diagnostics: [], ...(only && { only }) } });
  };

  const offered = async (position: Position): Promise<CompletionItem[]> =>
    (await ask<CompletionList | null>('completion', { position }))?.items ?? [];

  for (const [kind, editor] of Object.entries({ plaintext: plainEditor, markdown: richEditor })) {
    it(`explains a mark and a short form in ${kind}`, async () => {
      await open(letter, editor);
      const mark = await ask<Hover>('hover', { position: at(letter, 'claim') });
      const contents = mark.contents as MarkupContent;
      assert.equal(contents.kind, kind);
      // Not every editor shows what a mark says beside the hover.
      assert.match(contents.value, /can read as doubt[\s\S]*You know your child best[\s\S]*You told us that/);
      assert.equal(contents.value.includes('**'), kind === 'markdown');
      const form = await ask<Hover>('hover', { position: at(letter, 'SENCO') });
      assert.match((form.contents as MarkupContent).value, /special educational needs co-ordinator/);
      assert.equal(await ask('hover', { position: at(letter, 'Yours') }), null);
    });
  }

  it('completes short forms, headings and strengths, with tab stops where the editor knows them', async () => {
    await open(plan, richEditor);
    const end = { line: plan.split('\n').length - 1, character: 'The EHCP'.length };
    assert.match((await offered(end))[0]?.label ?? '', /^education, health and care plan/);
    const sections = await offered({ line: 10, character: 3 });
    assert(sections.some(({ label }) => label === 'What the family has told us'));
    assert(!sections.some(({ label }) => /enjoys and does well/.test(label)));
    const [opener] = await offered({ line: 4, character: 0 });
    assert.equal(opener?.insertTextFormat, 2);
    assert.match(opener?.textEdit?.newText ?? '', /^Kian enjoys \$\{1:\[what\]\}/);
    running.end();
    await open(plan, plainEditor);
    const [plain] = await offered({ line: 4, character: 0 });
    assert.equal(plain?.insertTextFormat, 1);
    assert.match(plain?.textEdit?.newText ?? '', /^Kian enjoys \[+what\]+,/);
  });

  it('gives the balance above strengths and needs, with no command that only VS Code has', async () => {
    await open(plan, richEditor);
    const lenses = await ask<CodeLens[]>('codeLens');
    assert.match(
      lenses[0]?.command?.title ?? '',
      /^0 strengths, 0 needs here · 0 strengths, 1 need in the whole draft$/,
    );
    assert.deepEqual([...new Set(lenses.map(({ command }) => command?.command))], ['']);
  });

  it('gives the sections as a tree, or as a list', async () => {
    await open(plan, richEditor);
    const [root] = await ask<DocumentSymbol[]>('documentSymbol');
    assert.equal(root?.name, 'Plan for Kian');
    assert.deepEqual(
      root?.children?.map(({ name, detail }) => [name, detail]),
      [
        ['Strengths', 'strengths'],
        ['Needs', 'needs'],
      ],
    );
    running.end();
    await open(plan, plainEditor);
    const flat = await ask<SymbolInformation[]>('documentSymbol');
    assert.deepEqual(
      flat.map(({ name, location }) => [name, location.range.start.line]),
      [
        ['Plan for Kian', 0],
        ['Strengths', 2],
        ['Needs', 6],
      ],
    );
  });

  it('mends with the blanks in brackets, in the shape of edit that the editor knows', async () => {
    const flawed = 'Dear Ms Okafor,\n\nHe is a lazy boy.\n\nYours sincerely,\nTom Hart\n';
    await open(flawed, richEditor);
    const [rich] = await actionsAt(at(flawed, 'lazy'));
    const [change] = (rich?.edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert.deepEqual(change?.textDocument, { uri, version: 1 });
    const [edit] = change.edits;
    running.end();
    await open(flawed, plainEditor);
    const [plain] = await actionsAt(at(flawed, 'lazy'));
    assert.equal(plain?.edit?.documentChanges, undefined);
    assert.match(plain?.edit?.changes?.[uri]?.[0]?.newText ?? '', /\[[^\]]+\]/);
    assert.deepEqual(plain?.edit?.changes?.[uri], [edit]);
  });

  it('makes all the changes that keep the meaning', async () => {
    await open(letter, plainEditor);
    const [all, ...others] = await actionsAt({ line: 0, character: 0 }, ['source.fixAll.alongside']);
    assert.deepEqual(others, []);
    assert.match(all?.edit?.changes?.[uri]?.[0]?.newText ?? '', /co-ordinator \(SENCO\)$/);
  });

  it('leaves a mark by a command, and shows a page by another', async () => {
    await open(letter, richEditor);
    const doubts = async () => (await marks()).filter(({ code }) => code === 'knowledge/doubting-verb').length;
    assert.equal(await doubts(), 1);
    const actions = await actionsAt(at(letter, 'claim'));
    const run = (title: RegExp) => {
      const command = actions.find((action) => title.test(action.title))?.command;
      assert(command, `There is no ${title}.`);
      assert(running.capabilities.executeCommandProvider?.commands.includes(command.command));
      return running.connection.sendRequest('workspace/executeCommand', command);
    };
    const shown = new Promise<string>((resolve) => {
      running.connection.onRequest('window/showDocument', (params: { uri: string }) => {
        resolve(params.uri);
        return { success: true };
      });
    });
    await run(/^Explain/);
    assert.match(await shown, /^file:.*\/pages\/knowledge\/doubting-verb\.md$/);
    await run(/^Leave this one$/);
    assert.equal(await doubts(), 0);
  });
});
