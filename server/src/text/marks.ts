/** Replacements that keep every offset. */

/** A replacement: the source from `start` to `end` becomes `text`, of the same length. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A mark that makes markup invisible. */
export function hide(start: number, end: number): Mark {
  return { start, end, text: '\u0000'.repeat(end - start) };
}

/** A mark for what stands in the line but is no prose. */
export function cover(start: number, end: number): Mark {
  return { start, end, text: '\ufffc'.repeat(end - start) };
}

/** The text with its marks put in; where two overlap the one that starts first wins. */
export function apply(text: string, marks: Mark[]): string {
  if (marks.length === 0) return text;
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  const parts: string[] = [];
  let at = 0;
  for (const mark of marks) {
    if (mark.start < at) continue;
    parts.push(text.slice(at, mark.start), mark.text);
    at = mark.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
