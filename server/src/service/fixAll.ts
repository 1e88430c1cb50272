/** Edits that can never change meaning, for "fix all". */
import type { TextChange } from '../text/index.ts';
import type { Finding } from './types.ts';

/** Rules whose first fix only adds an explanation. */
const SAFE = new Set(['procedures/unexplained-acronym']);

/** The edits, ordered and apart. A short form with several meanings is left to the writer. */
export function safeEdits(findings: readonly Finding[]): readonly TextChange[] {
  const edits: TextChange[] = [];
  for (const finding of findings) {
    if (!SAFE.has(finding.code) || finding.fixes.length !== 1) continue;
    for (const edit of finding.fixes[0]?.edits ?? []) if (edit.start >= (edits.at(-1)?.end ?? 0)) edits.push(edit);
  }
  return edits;
}
