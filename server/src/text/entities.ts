/** Character references: what `&amp;` or `&#8217;` stands for, padded to the same length. */
import type { Mark } from './marks.ts';

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  pound: '£',
  euro: '€',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  aacute: 'á',
  agrave: 'à',
  oacute: 'ó',
  uacute: 'ú',
  iacute: 'í',
  ntilde: 'ñ',
  ccedil: 'ç',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  szlig: 'ß',
  oslash: 'ø',
  aring: 'å',
  bull: '•',
  middot: '·',
  times: '×',
  frac12: '½',
  deg: '°',
  copy: '©',
  reg: '®',
  trade: '™',
  shy: '\u00ad',
};
const LONGEST = 10;

/** The reference that starts at `at`, as a mark, or undefined. */
export function entityAt(text: string, at: number): Mark | undefined {
  const close = text.slice(at, at + LONGEST + 2).indexOf(';');
  if (close < 2) return undefined;
  const character = read(text.slice(at + 1, at + close));
  if (character === undefined) return undefined;
  return { start: at, end: at + close + 1, text: '\u0000'.repeat(close + 1 - character.length) + character };
}

function read(name: string): string | undefined {
  if (!name.startsWith('#')) return Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  const hex = name.charAt(1) === 'x' || name.charAt(1) === 'X';
  const digits = name.slice(hex ? 2 : 1);
  if (!(hex ? /^[0-9a-f]{1,6}$/i : /^[0-9]{1,7}$/).test(digits)) return undefined;
  const code = Number.parseInt(digits, hex ? 16 : 10);
  // Only what fits in one unit and is not itself a sign of ours.
  return code < 32 || code > 0xfffb || (code >= 0xd800 && code <= 0xdfff) ? undefined : String.fromCharCode(code);
}
