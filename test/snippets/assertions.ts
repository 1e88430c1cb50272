/** What must hold of every text that we offer. */
import assert from 'node:assert/strict';
import type { Pronouns } from '../../client/src/drafting/render.ts';

/** Tab stops of a snippet: `[number, default text]`, in order. */
export function tabStops(snippet: string): [number, string][] {
  const unescaped = snippet.replace(/\\[\\$}]/g, '');
  const stops = [...unescaped.matchAll(/\$\{(\d+):([^}$]*)\}/g)].map((match): [number, string] => [
    Number(match[1]),
    match[2] ?? '',
  ]);
  assert.equal(unescaped.match(/\$/g)?.length ?? 0, stops.length, `a stray $ in ${snippet}`);
  return stops;
}

/** Numbers run from 1 without a gap, in reading order, and every default is a clear blank. */
export function assertNumbered(snippet: string): void {
  let last = 0;
  for (const [number, blank] of tabStops(snippet)) {
    assert.ok(number <= last + 1 && number >= 1, `${number} comes after ${last} in ${snippet}`);
    last = Math.max(last, number);
    assert.match(blank, /^\[[^[\]]{2,}\]$/);
  }
}

/** No token of the sources is left, and no bracket is out of place. */
export function assertFilled(text: string): void {
  assert.doesNotMatch(text, /[{}]/);
  assert.doesNotMatch(text, /\[[^\]\n]*\[|\[\s*\]/);
  assert.doesNotMatch(text.replace(/\[[^[\]\n]+\]/g, ''), /[[\]]/);
  assert.doesNotMatch(text, /undefined|\bnull\b|NaN/);
}

/** The plain-text form has no Markdown in it. */
export function assertPlain(text: string): void {
  assert.doesNotMatch(text, /\*\*|^#|\||`|^>|__|[ \t]$/m);
}

/** A pronoun with a verb of the wrong number: "they has", "he have". */
export function assertAgrees(text: string, pronouns: Pronouns): void {
  if (pronouns === 'they') {
    assert.doesNotMatch(
      text,
      /\bthey (is|has|was|does|goes|enjoys|loves|lives|finds|shows|needs|brings|gets|learns|follows)\b/i,
    );
  } else {
    assert.doesNotMatch(
      text,
      /\b(he|she) (are|have|were|do|go|enjoy|love|live|find|show|need|bring|get|learn|follow|thrive)\b/i,
    );
  }
}
