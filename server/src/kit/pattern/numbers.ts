/** Numbers as text: one character for a small one, so that a build can write many down in little room. */

/**
 * Digits: printable ASCII from 35 on without the backslash, so that a string holds them as they are. The last digit
 * of a number is below 45; the others, the lowest first, have 45 added.
 */
const BASE = 45;
const [FIRST, BACKSLASH] = [35, 92] as const;

function digit(value: number): string {
  const code = value + FIRST;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}

/** A whole number from 0 on, as text. */
export function write(value: number): string {
  return value < BASE ? digit(value) : digit(BASE + (value % BASE)) + write(Math.floor(value / BASE));
}

/** Reads numbers one after another. */
export class Numbers {
  private at = 0;

  constructor(private readonly text: string) {}

  get more(): boolean {
    return this.at < this.text.length;
  }

  next(): number {
    let value = 0;
    for (let place = 1; ; place *= BASE) {
      const code = this.text.charCodeAt(this.at++);
      const read = (code < BACKSLASH ? code : code - 1) - FIRST;
      if (read < BASE) return value + read * place;
      value += (read - BASE) * place;
    }
  }
}
