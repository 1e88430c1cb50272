/** The built server, as any editor starts it. Few tests: they are slow and say least. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import type {
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import { begin, mustBeBuilt, type Running, server } from './support.ts';

const uri = 'file:///drafts/letter.md';
const textDocument = { uri };
const draft = 'Dear Ms Okafor,\n\nYou have failed to return the form.\n\nYours sincerely,\nA Teacher\n';

describe('protocol: the built server over stdio', function () {
  this.timeout(20_000);
  let running: Running;

  before(mustBeBuilt);

  afterEach(() => running?.end());

  const open = (text = draft) =>
    running.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text },
    });

  const pull = async (): Promise<Diagnostic[]> => {
    const report: DocumentDiagnosticReport = await running.connection.sendRequest('textDocument/diagnostic', {
      textDocument,
    });
    assert(report.kind === 'full');
    return report.items;
  };

  it('marks a letter, mends it, and leaves in order', async () => {
    running = await begin({
      textDocument: { diagnostic: {} },
      workspace: { workspaceEdit: { documentChanges: true } },
    });
    const { child, connection, capabilities, errors } = running;
    assert.equal(capabilities.positionEncoding, 'utf-16');
    await open();
    const marks = await pull();
    const mark = marks.find(({ severity, code }) => severity === 2 && String(code).startsWith('feelings/'));
    assert(mark, `marked: ${marks.map(({ code }) => code).join(', ')}`);
    assert.equal(mark.source, 'alongside');
    assert.match(mark.codeDescription?.href ?? '', /^file:.*\/dist\/pages\/feelings\/[a-z-]+\.md$/);
    const params = { textDocument, range: mark.range, context: { diagnostics: [mark] } };
    const actions = await connection.sendRequest<CodeAction[]>('textDocument/codeAction', params);
    const fix = actions.find(({ isPreferred }) => isPreferred);
    const [change] = fix?.edit?.documentChanges ?? [];
    assert(change && 'edits' in change);
    assert.deepEqual(change.textDocument, { uri, version: 1 });
    const contentChanges = [...change.edits].reverse().map((edit) => ({
      range: edit.range,
      text: 'newText' in edit ? edit.newText : '',
    }));
    await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges });
    assert(!(await pull()).some(({ code, range }) => code === mark.code && range.start.line === mark.range.start.line));
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    assert.deepEqual(await once(child, 'exit'), [0, null]);
    assert.equal(errors(), '');
  });

  it('pushes to editors that do not pull, with the version', async () => {
    running = await begin({});
    const published = new Promise<PublishDiagnosticsParams>((resolve) => {
      running.connection.onNotification('textDocument/publishDiagnostics', resolve);
    });
    await open();
    const { version, diagnostics } = await published;
    assert.equal(version, 1);
    assert(diagnostics.length > 0);
  });

  it('survives messages that are none, and says nothing of the draft', async () => {
    running = await begin({ textDocument: { diagnostic: {} } });
    const { child, connection, errors } = running;
    const logged: string[] = [];
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => void logged.push(message));
    child.stdin.write('Content-Length: 20\r\n\r\nSamuel Okafor is lazy');
    child.stdin.write('Content-Length: 4\r\n\r\n"Hi"Content-Length: 2\r\n\r\n[]');
    child.stdin.write('Content-Length: 900\r\n\r\n{"jsonrpc":"2.0","method":"x","params":{"text":"Samuel');
    for (let n = 0; n < 12; n += 1) void open(`${draft}${n}`);
    await open();
    assert((await pull()).length > 0);
    assert.doesNotMatch(logged.join() + errors(), /Samuel|Okafor/);
  });

  it('leaves when its editor is gone', async () => {
    running = await begin({});
    running.child.stdin.end();
    assert.deepEqual(await once(running.child, 'exit'), [1, null]);
  });

  it('says what it is', () => {
    const run = (...options: string[]) => execFileSync(process.execPath, [server, ...options], { encoding: 'utf8' });
    assert.match(run('--version'), /^\d+\.\d+\.\d+\n$/);
    assert.match(run('--help'), /--stdio/);
    assert.throws(() => execFileSync(process.execPath, [server], { stdio: 'pipe' }), { status: 2 });
  });
});
