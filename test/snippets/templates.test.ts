/** The templates: every kind of draft, every set of pronouns, nothing left over. */
import assert from 'node:assert/strict';
import { contents } from '../../client/src/drafting/choices.ts';
import { templates } from '../../client/src/drafting/content.ts';
import { renderTemplate } from '../../client/src/drafting/render.ts';
import { assertAgrees, assertFilled, assertNumbered, assertPlain } from './assertions.ts';

/** Where the first of these words stands, or the end. */
function at(body: string, words: RegExp): number {
  const found = body.search(words);
  return found < 0 ? body.length : found;
}

describe('templates', () => {
  it('cover every kind of draft', () => {
    const ids = templates.map((template) => template.id);
    for (const id of [
      'sen-support-plan',
      'individual-learning-plan',
      'one-page-profile',
      'ehc-advice',
      'ehc-section-a',
      'ehc-section-b',
      'ehc-section-e',
      'ehc-section-f',
      'annual-review-invitation',
      'annual-review-report',
      'behaviour-support-plan',
      'early-years-summary',
      'meeting-invitation',
      'meeting-notes',
      'decision-letter',
      'concern-letter',
      'good-news-letter',
      'report-home',
    ]) {
      assert.ok(ids.includes(id), id);
    }
  });

  for (const template of templates) {
    describe(template.title, () => {
      it('says what it is', () => {
        assert.ok(template.type === 'letter' || template.type === 'plan');
        assert.match(template.description, /^.{20,}\.$/);
        assert.match(template.body, /^# .*\n/);
        assert.doesNotMatch(contents(template), /[{}#]/);
      });

      for (const pronouns of ['he', 'she', 'they'] as const) {
        it(`reads right with ${pronouns}`, () => {
          for (const format of ['markdown', 'plaintext'] as const) {
            const { text, snippet } = renderTemplate(
              template,
              { child: 'Sam', pronouns, writer: 'Jo Hartnell' },
              format,
            );
            assertFilled(text);
            assertAgrees(text, pronouns);
            assertNumbered(snippet);
            assert.doesNotMatch(text, /child's name|your name/);
            assert.match(text, /Sam/);
            if (format === 'plaintext') assertPlain(text);
            const others = { he: /\b(she|her|hers)\b/i, she: /\b(he|him|his)\b/i, they: /\b(he|she|him|his|hers?)\b/i };
            assert.doesNotMatch(text, others[pronouns]);
          }
        });
      }

      it('keeps clear blanks when nothing is filled in', () => {
        const { text, snippet } = renderTemplate(template, {}, 'markdown');
        assertFilled(text);
        assertNumbered(snippet);
        assert.match(text, /\[child's name\]/);
        assert.ok(text.startsWith(`---\ntype: ${template.type}\n---\n\n# `));
      });

      it('gives a person to talk to', () => {
        assert.match(template.body, /\[phone|\[email/);
      });
    });
  }

  it('say what a child does well before what is hard', () => {
    for (const { id, body } of templates.filter((template) => template.type === 'plan')) {
      assert.ok(
        at(body, /^##+ .*\b(strengths|enjoys|admire|outcomes|help \{)/im) <= at(body, /^##+ .*\b(needs|hard)\b/im),
        id,
      );
    }
  });

  it('have the sections that a plan needs', () => {
    const full = ['sen-support-plan', 'individual-learning-plan', 'behaviour-support-plan', 'early-years-summary'];
    for (const { id, body } of templates.filter((template) => full.includes(template.id))) {
      for (const heading of [
        /^## \{child's\} views/m,
        /^## Family views/m,
        /^## Strengths/m,
        /^## (Outcomes|Targets|Next steps)/m,
      ]) {
        assert.match(body, heading, id);
      }
      assert.match(body, /By \[date\]|By when/, id);
      assert.match(body, /so that/i, id);
      assert.match(body, /\[number\] times/, id);
      assert.match(body, /^## Review/m, id);
      assert.match(body, /sooner/, id);
      assert.match(body, /SENDIASS/, id);
      assert.match(body, /another language/, id);
    }
  });

  it('invite with a choice of times, ways of joining, papers, help and formats', () => {
    for (const { id, body } of templates.filter((template) => template.id.endsWith('invitation'))) {
      for (const part of [
        /evening/,
        /by phone/,
        /video/,
        /your home/,
        /two weeks/,
        /SENDIASS/,
        /interpreter/,
        /large print/,
      ]) {
        assert.match(body, part, id);
      }
      assert.match(body, /If you cannot come/, id);
      assert.match(body, /Brothers and sisters/, id);
      assert.match(body, /\?/, id);
    }
  });

  it('tell a family how to disagree with a decision', () => {
    for (const { id, body } of templates.filter((template) => template.id.startsWith('decision'))) {
      assert.match(body, /because/, id);
      assert.match(body, /SENDIASS/, id);
      assert.match(body, /isagreement resolution/, id);
    }
    const ehc = templates.find((template) => template.id === 'decision-letter-ehc')?.body ?? '';
    for (const part of [/Mediation/, /First-tier Tribunal/, /two months/, /one month/, /Talk to me first/])
      assert.match(ehc, part);
  });
});
