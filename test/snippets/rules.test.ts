/** Every text that we offer passes our own rules: passages, templates, and the rules' own messages. */
import assert from 'node:assert/strict';
import { snippets, templates } from '../../client/src/drafting/content.ts';
import { fill, renderTemplate } from '../../client/src/drafting/render.ts';
import { rules } from '../../server/src/principles/index.ts';
import { analyse } from '../support/check.ts';

const answers = { child: 'Sam', pronouns: 'he', parent: 'Ms Okafor', writer: 'Jo Shah' } as const;

/** Blanks filled in with something harmless, so that what is judged is our own wording. */
function filled(text: string): string {
  return text.replace(/\[[^\]\n]+\]/g, 'this');
}

function serious(text: string, kind: 'letter' | 'plan', omissions: boolean): string[] {
  return analyse(text, { kind })
    .findings.filter(({ severity, omission }) => severity !== 'hint' && (omissions || !omission))
    .map(({ code, start, end }) => `${code} «${text.slice(start, end)}»`);
}

describe('what we offer passes our own rules', () => {
  for (const snippet of snippets) {
    if (snippet.group === 'languages') continue;
    for (const kind of snippet.kinds) {
      it(`passage: ${snippet.name} (${kind})`, () => {
        assert.deepEqual(serious(filled(fill(snippet.body, answers)), kind, false), []);
      });
    }
  }
  for (const template of templates) {
    it(`template: ${template.title}`, () => {
      const { text } = renderTemplate(template, answers, 'markdown');
      assert.deepEqual(serious(filled(text), template.type, true), []);
    });
  }
  for (const rule of rules) {
    it(`message: ${rule.code}`, () => {
      const text = `${rule.what.replaceAll('“{words}”', 'This wording')} ${rule.why} ${rule.instead}`;
      // Read by a teacher: rules for letters home do not apply.
      assert.deepEqual(serious(text, 'plan', false), []);
    });
  }
});
