import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, codeOf, draftUri, fixesAt, openSample, openText, waitForDiagnostics } from './support.ts';

/** Works against a principle in a letter and in a plan alike. */
const FLAWED = 'He is a lazy and defiant boy.';
const MENDED = 'He is finding the autumn term hard.';
const DOUBTING = 'You claim that the morning is calm at home.';

const some = (found: readonly vscode.Diagnostic[]) => found.length > 0;
const none = (found: readonly vscode.Diagnostic[]) => found.length === 0;

/** The marks that stand on a sentence of a document. */
const on =
  (document: vscode.TextDocument, sentence = FLAWED) =>
  (found: readonly vscode.Diagnostic[]) =>
    found.filter(({ range }) => document.lineAt(range.start).text.includes(sentence));

async function insert(editor: vscode.TextEditor, at: vscode.Position, text: string): Promise<void> {
  assert.ok(await editor.edit((edit) => edit.insert(at, text)), 'The editor did not take the text.');
}

describe('marks', () => {
  afterEach(closeAll);

  for (const name of ['meeting-invitation.md', 'support-plan.md', 'annual-review-report.txt']) {
    it(`stand in ${name}, as other tools expect them`, async () => {
      await openSample(name);
      for (const mark of await waitForDiagnostics(draftUri(name), some)) {
        assert.equal(mark.source, 'alongside');
        assert.match(codeOf(mark), /^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/);
        assert.ok(typeof mark.code === 'object' && mark.code.target.toString() !== '', 'A mark leads to its page.');
        assert.notEqual(mark.severity, vscode.DiagnosticSeverity.Error);
        assert.ok(mark.message.length > 20);
        assert.ok(!mark.range.isEmpty);
      }
    });
  }

  for (const name of ['meeting-invitation.good.md', 'support-plan.good.md', 'annual-review-report.good.txt']) {
    it(`stand nowhere in ${name} but on what is added to spoil it`, async () => {
      // That nothing comes can only be known once something has, hence the flawed sentence.
      const editor = await openSample(name);
      await insert(editor, afterFirstParagraph(editor.document), `\n${FLAWED}\n`);
      const flawed = on(editor.document);
      const found = await waitForDiagnostics(editor.document.uri, (marks) => some(flawed(marks)));
      const elsewhere = found.filter((mark) => !flawed(found).includes(mark));
      assert.deepEqual(elsewhere.map(codeOf), []);
    });
  }

  for (const language of ['markdown', 'plaintext']) {
    it(`come and go while an unsaved ${language} draft is written`, async () => {
      const editor = await openText('Dear Ms Okafor,\n\n', language);
      const { document } = editor;
      const flawed = on(document);
      await insert(editor, new vscode.Position(2, 0), FLAWED);
      await waitForDiagnostics(document.uri, (found) => some(flawed(found)));
      await editor.edit((edit) => edit.replace(document.lineAt(2).range, MENDED));
      await waitForDiagnostics(document.uri, (found) => none(flawed(found)) && found.every(isAbsence));
    });
  }

  it('are mended by the fix they offer', async () => {
    const { document } = await openText(`Dear Ms Okafor,\n\n${DOUBTING}\n`);
    const flawed = on(document, DOUBTING);
    const [mark] = flawed(await waitForDiagnostics(document.uri, (found) => some(flawed(found))));
    assert.ok(mark);
    const fixes = (await fixesAt(document.uri, mark.range)).filter(({ edit }) => edit !== undefined);
    const [fix] = fixes;
    assert.ok(fix?.edit, 'There is no fix with an edit.');
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.ok(!document.getText().includes(DOUBTING));
    await waitForDiagnostics(document.uri, (found) => !found.some((left) => codeOf(left) === codeOf(mark)));
  });
});

/** A mark for something that is missing may stay: the draft is only two lines long. */
function isAbsence(mark: vscode.Diagnostic): boolean {
  return /\/missing-/.test(codeOf(mark));
}

/** A place between two paragraphs. What follows a signature, or stands under a heading, may be read in its own way. */
function afterFirstParagraph(document: vscode.TextDocument): vscode.Position {
  for (let line = 1; line < document.lineCount; line += 1) {
    if (document.lineAt(line).isEmptyOrWhitespace && document.lineAt(line - 1).text.endsWith('.')) {
      return new vscode.Position(line, 0);
    }
  }
  throw new Error('The draft has no paragraph.');
}
