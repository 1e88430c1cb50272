/** What a character is, by table: one look-up for each UTF-16 unit, whatever the script. */

export const OTHER = 0;
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
/** Takes no room in a word: masked markup, soft hyphen, zero-width space. */
export const INVISIBLE = 4;
export const APOSTROPHE = 5;
export const HYPHEN = 6;
/** Stands for something that is not prose. */
export const OBJECT = 7;

const UNKNOWN = 255;
const table = new Uint8Array(65536).fill(UNKNOWN);

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return OTHER;
  const character = String.fromCharCode(code);
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/\s/u.test(character)) return SPACE;
  return OTHER;
}

for (const code of [0, 0xad, 0x200b, 0x2060, 0xfeff]) table[code] = INVISIBLE;
for (const code of [0x27, 0x2019, 0x2bc]) table[code] = APOSTROPHE;
for (const code of [0x2d, 0x2010, 0x2011]) table[code] = HYPHEN;
table[0xfffc] = OBJECT;

/** The class of the UTF-16 unit `code` (one of the constants of this file). */
export function classOf(code: number): number {
  const found = table[code] as number;
  if (found !== UNKNOWN) return found;
  const fresh = classify(code);
  table[code] = fresh;
  return fresh;
}

/** Whether the unit is an upper-case letter. */
export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const character = String.fromCharCode(code);
  return character !== character.toLowerCase();
}
