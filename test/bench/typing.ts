/** A writer at work: single edits at places where people type. */
import type { TextChange } from '../../server/src/text/types.ts';
import type { Random } from './random.ts';

const keys = 'etaoinshrdlucmfwypvbgk';

/** Types in one text and knows how it reads after each edit. */
export interface Writer {
  readonly text: string;
  /** The next edit: mostly a letter, sometimes a space, a full stop, a rubbed-out letter or a new line. */
  next(): TextChange;
}

/** A writer who goes on for some letters in one place, then moves. */
export function createWriter(start: string, random: Random): Writer {
  let text = start;
  let at = wordNear(text, random);
  let left = 0;
  return {
    get text() {
      return text;
    },
    next() {
      if (left-- <= 0 || at > text.length) {
        at = wordNear(text, random);
        left = 8 + random.below(25);
      }
      const roll = random.below(100);
      const change =
        roll < 8 && at > 0 && /\w/.test(text.charAt(at - 1))
          ? { start: at - 1, end: at, text: '' }
          : { start: at, end: at, text: roll < 80 ? random.pick([...keys]) : roll < 96 ? ' ' : roll < 99 ? '.' : '\n' };
      text = text.slice(0, change.start) + change.text + text.slice(change.end);
      at = change.start + change.text.length;
      return change;
    },
  };
}

function wordNear(text: string, random: Random): number {
  let at = random.below(text.length);
  while (at < text.length && /\w/.test(text.charAt(at))) at++;
  return at;
}
