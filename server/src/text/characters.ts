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

// Latin-1 and the dashes and quotation marks, by rule: the patterns of `classify` are slow to compile.
table.fill(OTHER, 0, 0x100).fill(OTHER, 0x2010, 0x2028);
table.fill(DIGIT, 48, 58).fill(LETTER, 65, 91).fill(LETTER, 97, 123).fill(LETTER, 0xc0, 0x100).fill(SPACE, 9, 14);
for (const code of [32, 0xa0]) table[code] = SPACE;
for (const code of [0xaa, 0xb5, 0xba]) table[code] = LETTER;
for (const code of [0xd7, 0xf7]) table[code] = OTHER;

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

/** Whether a text holds nothing but Latin-1 and General Punctuation. */
export function isLatin(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0xff && (code < 0x2010 || code > 0x2027)) return false;
  }
  return true;
}

/** A pattern twice: for any script, and for Latin text, which compiles in a fraction of the time; each when first used. */
export function letterPattern(source: string): (text: string) => RegExpExecArray | null {
  let any: RegExp | undefined;
  let latin: RegExp | undefined;
  return (text) => {
    if (isLatin(text)) {
      latin ??= new RegExp(
        source
          .replaceAll('[\\p{L}', '[A-Za-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\xff')
          .replaceAll('\\p{Lu}', '[A-Z\xc0-\xd6\xd8-\xde]')
          .replaceAll('\\p{L}', '[A-Za-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\xff]'),
      );
      return latin.exec(text);
    }
    any ??= new RegExp(source, 'u');
    return any.exec(text);
  };
}
