/** The one helper through which tests of rules look at drafts: text with marks in it. */
import assert from 'node:assert/strict';
import { rules } from '../../server/src/principles/index.ts';
import {
  type Analysis,
  type AnalysisConfig,
  createService,
  defaultConfig,
  type Finding,
  type Fix,
} from '../../server/src/service/index.ts';
import type { Format } from '../../server/src/text/index.ts';

const faults: string[] = [];
/** One service for all tests: compiling the rules is the slow part. */
export const service = createService({ log: (rule, fault) => faults.push(`${rule}: ${fault}`) });
/** What was wrong with the rules themselves: patterns that cannot be read. */
export const brokenRules: readonly string[] = [...faults];

/** How a text is to be taken. */
export interface Setting {
  readonly format?: Format;
  readonly kind?: 'letter' | 'plan';
  readonly config?: Partial<AnalysisConfig>;
}

/** Analyses a text; a rule that throws fails the test. */
export function analyse(text: string, setting: Setting = {}): Analysis {
  faults.length = 0;
  const config = { ...defaultConfig, kind: setting.kind ?? ('auto' as const), ...setting.config };
  const analysis = service.open(text, setting.format ?? 'markdown').analyse(config);
  assert.deepEqual(faults, []);
  return analysis;
}

/** Takes the marks `<|words|>` out of a text. */
export function unmark(marked: string): {
  readonly text: string;
  readonly spans: readonly { start: number; end: number }[];
} {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  let rest = marked;
  for (;;) {
    const open = rest.indexOf('<|');
    if (open < 0) break;
    const close = rest.indexOf('|>', open);
    assert.ok(close > open, `a mark is not closed: ${marked}`);
    text += rest.slice(0, open);
    const words = rest.slice(open + 2, close);
    spans.push({ start: text.length, end: text.length + words.length });
    text += words;
    rest = rest.slice(close + 2);
  }
  return { text: text + rest, spans };
}

/** The findings of one rule. */
export function of(analysis: Analysis, code: string): readonly Finding[] {
  return analysis.findings.filter((finding) => finding.code === code);
}

/** A draft after a fix. */
export function apply(text: string, fix: Fix): string {
  let result = text;
  for (const edit of [...fix.edits].reverse())
    result = result.slice(0, edit.start) + edit.text + result.slice(edit.end);
  return result;
}

/** Asserts that the rule marks exactly the words in `<|…|>`. */
export function checkMarks(code: string, marked: string, setting: Setting = {}): readonly Finding[] {
  const { text, spans } = unmark(marked);
  const found = of(analyse(text, setting), code);
  assert.deepEqual(
    found.map(({ start, end }) => text.slice(start, end)),
    spans.map(({ start, end }) => text.slice(start, end)),
    marked,
  );
  assert.deepEqual(
    found.map(({ start, end }) => ({ start, end })),
    spans,
    marked,
  );
  return found;
}

/** Asserts that the first fix of the first mark gives `after`, and that the mark is gone then. */
export function checkFix(code: string, marked: string, after: string, setting: Setting = {}): void {
  const { text } = unmark(marked);
  const finding = of(analyse(text, setting), code)[0];
  const fix = finding?.fixes[0];
  assert.ok(finding && fix, `${code} offers no fix: ${marked}`);
  const result = apply(text, fix);
  assert.equal(result, after);
  assert.equal(
    of(analyse(result, setting), code).length,
    of(analyse(text, setting), code).length - 1,
    `the mark of ${code} is still there: ${result}`,
  );
}

export { rules };
