/** Switching a rule off for one draft: the text after it. */
import assert from 'node:assert/strict';
import { createDocuments } from '../../server/src/connection/documents.ts';
import { textEdits, withoutTabStops } from '../../server/src/connection/edits.ts';
import { switchOffForDraft } from '../../server/src/connection/switchOff.ts';
import { smallService } from './smallService.ts';

const code = 'feelings/lazy';

function after(text: string, languageId = 'plaintext'): string {
  const documents = createDocuments(smallService({ analyses: 0, edits: [], fail: false, slices: 0 }));
  const document = documents.open({ uri: 'untitled:1', languageId, version: 1, text });
  const [edit] = textEdits(document, [switchOffForDraft(document, code)]);
  assert(edit);
  const at = document.offsetAt(edit.range.start);
  return text.slice(0, at) + edit.newText + text.slice(document.offsetAt(edit.range.end));
}

describe('connection: switching off for one draft', () => {
  it('writes a comment into Markdown, after the front matter', () => {
    assert.equal(after('# Plan\n', 'markdown'), `<!-- alongside-disable ${code} -->\n\n# Plan\n`);
    const matter = '---\r\ntype: plan\r\n---\r\n';
    assert.equal(after(`${matter}# Plan\r\n`, 'markdown'), `${matter}<!-- alongside-disable ${code} -->\r\n# Plan\r\n`);
    // A rule at the top is no front matter.
    assert.equal(after('---\n\nText', 'markdown'), `<!-- alongside-disable ${code} -->\n\n---\n\nText`);
  });

  it('writes front matter into plain text', () => {
    assert.equal(after('Dear Ms Ali'), `---\nalongside-off: [${code}]\n---\n\nDear Ms Ali`);
    assert.equal(after('\ufeffDear'), `\ufeff---\nalongside-off: [${code}]\n---\n\nDear`);
    assert.equal(after('---\ntype: letter\n---\nDear'), `---\ntype: letter\nalongside-off: [${code}]\n---\nDear`);
  });

  it('adds to the list that is there, however it is written', () => {
    assert.equal(after('---\nalongside-off: [a/b]\n---\n'), `---\nalongside-off: [a/b, ${code}]\n---\n`);
    assert.equal(after('---\nalongside-off: []\n---\n'), `---\nalongside-off: [${code}]\n---\n`);
    assert.equal(after('---\nalongside-off: a/b\n---\n'), `---\nalongside-off: a/b, ${code}\n---\n`);
    assert.equal(after('---\nalongside-off:\n  - a/b\n---\n'), `---\nalongside-off:\n  - ${code}\n  - a/b\n---\n`);
  });
});

describe('connection: snippets without tab stops', () => {
  it('turns them into blanks', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: snippet syntax
    const snippet = 'Dear ${1:name}, ${2|he,she|} likes \\$5 \\} and $3.${0}';
    assert.equal(withoutTabStops(snippet), 'Dear [name], he likes $5 } and .');
  });
});
