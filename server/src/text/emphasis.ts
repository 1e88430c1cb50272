/** Pairing the marks of emphasis, so that only those that are markup are hidden. */
import { classOf, DIGIT, LETTER } from './characters.ts';
import { hide, type Mark } from './marks.ts';

/** A run of `*`, `_` or `~` and the characters at its sides. */
export interface Run {
  readonly code: number;
  readonly start: number;
  readonly length: number;
  readonly before: number;
  readonly after: number;
}

interface Opener {
  code: number;
  start: number;
  left: number;
  both: boolean;
  length: number;
}

/**
 * Adds a mark for each delimiter that belongs to a pair.
 * Follows CommonMark, save that a closer looks no further than the nearest run of
 * its own character: that keeps the time linear.
 */
export function emphasisMarks(runs: readonly Run[], marks: Mark[]): void {
  const stack: Opener[] = [];
  const open = new Map<number, number>();
  for (const run of runs) {
    const { opens, closes } = sides(run);
    let start = run.start;
    let left = run.length;
    while (closes && left > 0 && (open.get(run.code) ?? 0) > 0) {
      const opener = popTo(stack, open, run.code);
      // A run that could do either pairs only where the lengths leave no doubt.
      if (
        (opener.both || (opens && closes)) &&
        (opener.length + run.length) % 3 === 0 &&
        !(opener.length % 3 === 0 && run.length % 3 === 0)
      ) {
        stack.push(opener);
        break;
      }
      const used = opener.left >= 2 && left >= 2 ? 2 : 1;
      if (run.code === 126 && used < 2) break;
      opener.left -= used;
      marks.push(hide(opener.start + opener.left, opener.start + opener.left + used), hide(start, start + used));
      start += used;
      left -= used;
      if (opener.left > 0) stack.push(opener);
      else open.set(run.code, (open.get(run.code) ?? 1) - 1);
    }
    if (opens && left > 0) {
      stack.push({ code: run.code, start, left, both: closes, length: run.length });
      open.set(run.code, (open.get(run.code) ?? 0) + 1);
    }
  }
}

/** Takes the nearest opener of this character, dropping the others above it. */
function popTo(stack: Opener[], open: Map<number, number>, code: number): Opener {
  for (;;) {
    const opener = stack.pop() as Opener;
    if (opener.code === code) return opener;
    open.set(opener.code, (open.get(opener.code) ?? 1) - 1);
  }
}

function sides(run: Run): { opens: boolean; closes: boolean } {
  const spaceBefore = isSpace(run.before);
  const spaceAfter = isSpace(run.after);
  const wordBefore = isWord(run.before);
  const wordAfter = isWord(run.after);
  const left = !spaceAfter && (wordAfter || spaceBefore || !wordBefore);
  const right = !spaceBefore && (wordBefore || spaceAfter || !wordAfter);
  if (run.code !== 95) return { opens: left, closes: right };
  return { opens: left && (!right || !wordBefore), closes: right && (!left || !wordAfter) };
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0;
}

function isWord(code: number): boolean {
  const kind = classOf(code);
  return kind === LETTER || kind === DIGIT || code >= 0xd800;
}
