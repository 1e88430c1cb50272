/** Telling a line that an editor wrapped from one that its writer ended. */
import type { Line } from './lines.ts';

/** Nobody wraps narrower than this: shorter lines are an address, names, a list. */
const NARROWEST = 50;
/** Nor wider: longer lines are paragraphs in themselves. */
const WIDEST = 130;
const MOST_LINES = 60;

/**
 * Whether the break after line `at` was meant, judged from the lines around it:
 * where the next line's first word would still have fitted, nobody wrapped it.
 */
export function breaksAfter(lines: readonly Line[], first: number, at: number): boolean {
  const line = lines[at] as Line;
  const next = lines[at + 1];
  if (!next) return true;
  if (/^\p{Lu}[^.!?"“]{0,40}?:(?:\s|$)/u.test(next.text.slice(0, 44)) && /[.:\w)]$/.test(line.text)) {
    const colon = next.text.indexOf(':');
    if (next.text.slice(0, colon).split(' ').length <= 4) return true;
  }
  let width = 0;
  const end = Math.min(lines.length, Math.max(first, at - MOST_LINES / 2) + MOST_LINES);
  for (let index = Math.max(first, at - MOST_LINES / 2); index < end; index++)
    width = Math.max(width, (lines[index] as Line).to - (lines[index] as Line).start);
  if (width < NARROWEST || width > WIDEST) return true;
  const word = next.text.search(/\s/);
  const room = line.to - line.start + 1 + (word < 0 ? next.text.length : word);
  return room <= width;
}
