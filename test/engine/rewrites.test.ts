/**
 * Rewrites do no harm: every fix on drafts of the corpus, as they are and as editors, keyboards and word
 * processors disfigure them.
 *
 * `REWRITES=500 npx mocha …` tries so many drafts of each sort; `REWRITES_SEED=3` draws others.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Fix } from '../../server/src/service/index.ts';
import { analyse, type Setting } from '../support/check.ts';
import { applyEdits } from '../support/fixing.ts';

const RUNS = Number(process.env.REWRITES ?? 40);
const SEED = Number(process.env.REWRITES_SEED ?? 11);

interface Draft extends Setting {
  readonly id: string;
  readonly text: string;
}

const corpus = new URL('../corpus/', import.meta.url);
const drafts: readonly Draft[] = readdirSync(corpus)
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => readFileSync(new URL(file, corpus), 'utf8').split('\n'))
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Draft);

/** Most of the corpus is sentences; whole drafts hold most of the fixes, so every other draw is one of them. */
const whole = drafts.filter(({ text }) => text.length > 600);
const anyDraft = fc.oneof(fc.constantFrom(...whole), fc.constantFrom(...drafts));

/** What happens to a draft on its way into an editor; `at` chooses the place. */
const accidents: Readonly<Record<string, (text: string, at: number) => string>> = {
  'nothing at all': (text) => text,
  CRLF: (text) => text.replace(/\n/g, '\r\n'),
  'doubled spaces': (text) => text.replace(/([a-z,;.]) (?=\w)/g, '$1  '),
  'hard wraps': (text) => text.replace(/([^\n]{30,60}) (?=[a-z])/g, '$1\n'),
  'curly quotes': (text) => text.replace(/(\w)'(\w)/g, '$1’$2').replace(/"([^"\n]*)"/g, '“$1”'),
  'non-breaking spaces': (text, at) =>
    text.replace(/(\w) (?=\w)/g, (all, _one, place: number) =>
      place % 5 === at % 5 ? all.replace(' ', '\u00a0') : all,
    ),
  'a sentence in capitals': (text, at) => {
    const sentences = text.match(/[A-Z][^.\n#|]{20,}\./g) ?? [];
    const chosen = sentences[at % Math.max(1, sentences.length)];
    return chosen ? text.replace(chosen, () => chosen.toUpperCase()) : text;
  },
  'bullets in front': (text) => text.replace(/^(?=[A-Z][^:\n]{30,}$)/gm, '- '),
  'a smiling face in front': (text) => text.replace(/^(?=[A-Z][^:\n]{20,}$)/gm, '😀 '),
};

/** Numbers and dates as a reader finds them. */
const FACTS =
  /£?\d[\d.,:/]*|\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|June|July|August|September|October|November|December)\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty) (?:minutes|hours|days|weeks|months|sessions|pages|appointments|dates|times)\b/gi;
const plain = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').toLowerCase();

function lost(words: string, text: string): string[] {
  // A blank is seen; "u need 2 be" is no number.
  if (text.includes('[')) return [];
  return (plain(words).match(FACTS) ?? [])
    .map((fact) => fact.replace(/[.,:/]+$/, ''))
    .filter((fact) => !/^[248]$/.test(fact) && !plain(text).includes(fact));
}

/** The last word before a place, or the first after it. */
const before = (text: string): string => /(\p{L}+)[ \u00a0]$/u.exec(text)?.[1]?.toLowerCase() ?? '';
const after = (text: string): string => /^(\p{L}+)/u.exec(text)?.[1]?.toLowerCase() ?? '';

function examine(text: string, fix: Fix, omission: boolean, told: string): string {
  let end = 0;
  for (const edit of fix.edits) {
    assert.ok(edit.start >= end && edit.end >= edit.start && edit.end <= text.length, `edits out of order: ${told}`);
    end = edit.end;
    for (const place of [edit.start, edit.end]) {
      assert.ok(!/^[\uDC00-\uDFFF]/.test(text.slice(place)), `a character torn apart: ${told}`);
      assert.ok(!(text[place] === '\n' && text[place - 1] === '\r'), `an end of line torn apart: ${told}`);
    }
    assert.doesNotMatch(edit.text, /\u0000|undefined|\[object|\{\w+\}/, told);
    const words = text.slice(edit.start, edit.end);
    assert.deepEqual(lost(words, edit.text), [], `lost in ${told}\n  - ${words}\n  + ${edit.text}`);
    if (omission) continue;
    assert.doesNotMatch(words, /\n[ \t\r]*\n/, `more than one paragraph replaced: ${told}`);
    const [left, right] = [text.slice(0, edit.start), text.slice(edit.end)];
    const doubled = edit.text !== '' && before(left) !== '' && before(left) === after(edit.text);
    assert.ok(!doubled || before(left) === after(words), `a word twice: ${told}\n  ${left.slice(-40)}|${edit.text}`);
    assert.ok(!/[ \u00a0]$/.test(edit.text) || !/^[ \u00a0]/.test(right), `a space twice: ${told}`);
  }
  return applyEdits(text, fix.edits);
}

/** Every fix of every mark of a draft. */
function harmless(draft: Draft, text: string, accident: string): void {
  const setting: Setting = {
    ...(draft.format ? { format: draft.format } : {}),
    ...(draft.kind ? { kind: draft.kind } : {}),
  };
  for (const finding of analyse(text, setting).findings) {
    for (const [index, fix] of finding.fixes.entries()) {
      const told = `${draft.id} ${finding.code} fix ${index + 1} with ${accident}`;
      const result = examine(text, fix, finding.omission, told);
      if (index > 0) continue;
      // Looked at again without a fault; and what was put in is not offered in the same place once more.
      const edit = fix.edits[0];
      const again = analyse(result, setting).findings.find(
        (one) =>
          one.code === finding.code &&
          edit !== undefined &&
          one.start >= edit.start &&
          one.start < edit.start + edit.text.length &&
          one.fixes[0]?.edits[0]?.text === edit.text,
      );
      const twice = again?.fixes[0] ? applyEdits(result, again.fixes[0].edits) : result;
      assert.equal(twice, result, `changes more when done twice: ${told}`);
    }
  }
}

describe('rewrites', () => {
  for (const [name, accident] of Object.entries(accidents))
    it(`do no harm with ${name}`, function () {
      this.timeout(120_000);
      fc.assert(
        fc.property(anyDraft, fc.nat(99), (draft, at) => {
          harmless(draft, accident(draft.text, at), name);
        }),
        { numRuns: RUNS, seed: SEED, unbiased: true, endOnFailure: true },
      );
    });
});
