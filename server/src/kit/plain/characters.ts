/** The character classes of write-good's patterns, as cheap tests on a code unit. */

const wordCharacter = new Uint8Array(128);
for (const c of '0123456789_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ') wordCharacter[c.charCodeAt(0)] = 1;

/** `\w` */
export function isWordCharacter(c: number): boolean {
  return c < 128 && wordCharacter[c] === 1;
}

/** `\s` */
export function isSpace(c: number): boolean {
  if (c < 128) return c === 32 || (c >= 9 && c <= 13);
  return (
    c === 0xa0 ||
    c === 0x1680 ||
    (c >= 0x2000 && c <= 0x200a) ||
    c === 0x2028 ||
    c === 0x2029 ||
    c === 0x202f ||
    c === 0x205f ||
    c === 0x3000 ||
    c === 0xfeff
  );
}

/** `[\b\s\u200C]`, what write-good lets stand between two words of a phrase. */
export function isGap(c: number): boolean {
  return isSpace(c) || c === 8 || c === 0x200c;
}

/** Lower case for A to Z, as the `i` flag folds ASCII. */
export function fold(c: number): number {
  return c >= 65 && c <= 90 ? c + 32 : c;
}
