/**
 * Dates in a sentence, read by chrono-node the British way. Kept with the
 * sentence, and read only where a month, or a date in figures, stands in it.
 */
import { Chrono, configuration } from 'chrono-node/en';
import { type Sentence, type Token, TokenKind, vocabulary, type Word } from '../../text/index.ts';

/** A day named in a sentence; offsets in the block. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly day: number;
  /** 1 to 12. */
  readonly month: number;
  /** Only where it is written. */
  readonly year: number | undefined;
  /** 0 is Sunday; only where it is written. */
  readonly weekday: number | undefined;
  /** The weekday as written. */
  readonly weekdayAt: { readonly start: number; readonly end: number } | undefined;
}

const words = (list: string): ReadonlySet<Word> => new Set(list.split(' ').map((word) => vocabulary.intern(word)));
const MONTHS = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
);
const WEEKDAYS = new Map<Word, number>(
  [
    'sunday sun',
    'monday mon',
    'tuesday tue tues',
    'wednesday wed weds',
    'thursday thu thur thurs',
    'friday fri',
    'saturday sat',
  ].flatMap((names, day) => names.split(' ').map((name) => [vocabulary.intern(name), day] as const)),
);
const THE = vocabulary.intern('the');
const IN_FIGURES = /(?:^|[^\d/.-])\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})(?![\d/])|\b\d{4}-\d{2}-\d{2}\b/;

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const WEEKDAY = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,? (?:the )?)?';
/** The day itself, without "on" before it or a time after it. */
const CORE = new RegExp(
  `${WEEKDAY}(?:${DAY} (?:day )?(?:of )?${MONTH}|${MONTH} (?:the )?${DAY}\\b|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|${DAY}[-/ ]${MONTH})(?:,? \\d{4})?`,
  'i',
);

const reader = new Chrono(configuration.createConfiguration(true, true));
/** Only to read by: no result leans on it, as what is not written is left open. */
const anyDay = new Date(2024, 0, 1, 12);
const none: readonly WrittenDate[] = [];
const kept = new WeakMap<Sentence, readonly WrittenDate[]>();

/** The days named in a sentence, in order. */
export function datesIn(sentence: Sentence): readonly WrittenDate[] {
  let dates = kept.get(sentence);
  if (!dates) {
    dates = mayHoldDate(sentence) ? read(sentence) : none;
    kept.set(sentence, dates);
  }
  return dates;
}

/** The day of the week that a word names, 0 for Sunday. */
export function weekdayOf(token: Token): number | undefined {
  return token.capital ? WEEKDAYS.get(token.word) : undefined;
}

function mayHoldDate({ tokens, block, start, end }: Sentence): boolean {
  let month = false;
  let figure = false;
  for (const token of tokens) {
    if (token.kind === TokenKind.Number) figure = true;
    else if (token.capital && MONTHS.has(token.word)) month = true;
  }
  return figure && (month || IN_FIGURES.test(block.text.slice(start, end)));
}

function read(sentence: Sentence): readonly WrittenDate[] {
  const text = sentence.block.text.slice(sentence.start, sentence.end).replace(/[\u0000\n\r\t]/g, ' ');
  const dates: WrittenDate[] = [];
  for (const { index, text: written, start: from, end: until } of reader.parse(text, anyDay)) {
    if (!from.isCertain('day') || !from.isCertain('month')) continue;
    // "3-5 March" is a stretch of days.
    if (until?.isCertain('day') && until.get('day') !== from.get('day')) continue;
    const inWords = /[A-Z][a-z]{2}/.test(written);
    if (!inWords && !IN_FIGURES.test(written)) continue;
    // "may 3 of us come": a month has a capital.
    if (inWords && !/\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/.test(written)) continue;
    const core = CORE.exec(written);
    if (!core) continue;
    const start = sentence.start + index + core.index;
    const end = start + core[0].length;
    dates.push({
      start,
      end,
      day: from.get('day') as number,
      month: from.get('month') as number,
      // "8 May, 10.00" is a time, no year: a year in words has four figures.
      year: from.isCertain('year') && (!inWords || /\d{4}/.test(core[0])) ? (from.get('year') as number) : undefined,
      ...weekdayBeside(sentence, start, end),
    });
  }
  return dates;
}

/** The weekday inside the date, or right before it ("Wednesday, the 3rd of June"). */
function weekdayBeside(sentence: Sentence, start: number, end: number): Pick<WrittenDate, 'weekday' | 'weekdayAt'> {
  const { tokens } = sentence;
  let at = tokens.findIndex((token) => token.start >= start && token.start < end && WEEKDAYS.has(token.word));
  if (at < 0) {
    at = tokens.findIndex((token) => token.start >= start) - 1;
    while (at >= 0 && (tokens[at]?.word === THE || tokens[at]?.word.norm === ',' || tokens[at]?.word.norm === '('))
      at--;
  }
  const token = tokens[at];
  const weekday = token && weekdayOf(token);
  return token && weekday !== undefined
    ? { weekday, weekdayAt: { start: token.start, end: token.end } }
    : { weekday: undefined, weekdayAt: undefined };
}
