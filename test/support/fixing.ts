/** What a fix may not do: leave its mark, or bring a new Warning or Information. */

import { principles } from '../../server/src/principles/principles.ts';
import type { Finding } from '../../server/src/service/index.ts';
import type { TextChange } from '../../server/src/text/index.ts';

/** A text after some edits, which are ordered and apart. */
export function applyEdits(text: string, edits: readonly TextChange[]): string {
  let result = text;
  for (const edit of [...edits].reverse()) result = result.slice(0, edit.start) + edit.text + result.slice(edit.end);
  return result;
}

/** `FIXES=lenient`: a mark on words that the fix left alone and that were marked before is no new mark. */
const LENIENT = process.env.FIXES === 'lenient';

/** A mark by ear is one mark, whichever principle what stands beside it makes likely. */
function keyOf({ code, omission, start, end }: Finding, text: string): string {
  if (omission) return code;
  return `${code.endsWith('/by-ear') ? 'by-ear' : code} «${text.slice(start, end)}»`;
}

/** Marks by rule and words, with how many there are of each. */
function census(findings: readonly Finding[], text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const key = keyOf(finding, text);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Whether a finding touches the words that a fix replaced, or put in. */
const touches = ({ start, end }: Finding, from: number, to: number): boolean => start <= to && from <= end;

/** What is wrong after the first fix, in words; '' where all is well. */
export function troubleOf(
  fixed: Finding,
  before: readonly Finding[],
  after: readonly Finding[],
  textBefore: string,
  textAfter: string,
): string {
  const was = census(before, textBefore);
  const is = census(after, textAfter);
  const own = keyOf(fixed, textBefore);
  const trouble: string[] = [];
  // A word marked three times at most: mending one can bring up the next, so the number may stay.
  const repeated = (was.get(own) ?? 0) >= 3;
  if (!repeated && (is.get(own) ?? 0) >= (was.get(own) ?? 0)) trouble.push('the mark is still there');
  const edit = fixed.fixes[0]?.edits[0];
  const told = /\(Also worth a look: .*$/.exec(fixed.message)?.[0] ?? '';
  const number = (list: readonly Finding[], code: string): number => list.filter((one) => one.code === code).length;
  /** A mark that stood there before with a word more or less, or one told of in the message of the mark that hid it. */
  const known = (one: Finding): boolean =>
    !one.omission &&
    ((one.code !== fixed.code && number(after, one.code) <= number(before, one.code)) ||
      (edit !== undefined &&
        touches(one, edit.start, edit.start + edit.text.length) &&
        told.includes(principles.find(({ slug }) => slug === one.principle)?.title.toLowerCase() ?? one.principle)));
  const edits = fixed.fixes[0]?.edits ?? [];
  const longer = textAfter.length - textBefore.length;
  /** Words that the fix left alone and that were marked before: the same mark under another name. */
  const renamed = (one: Finding): boolean => {
    const first = edits[0];
    const last = edits.at(-1);
    if (one.omission || !first || !last) return false;
    const moved = one.start >= last.end + longer ? longer : 0;
    if (moved === 0 && one.end > first.start) return false;
    return before.some(
      (was) =>
        was !== fixed &&
        !was.omission &&
        was.severity !== 'hint' &&
        was.start < one.end - moved &&
        one.start - moved < was.end,
    );
  };
  for (const [key, count] of is) {
    if (key === own || count <= (was.get(key) ?? 0)) continue;
    const finding = after.find((one) => key === keyOf(one, textAfter));
    if (finding && finding.severity !== 'hint' && !known(finding) && !(LENIENT && renamed(finding)))
      trouble.push(`new: ${key}`);
  }
  return trouble.join('; ');
}
