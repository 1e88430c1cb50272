/** Sums with days, without time zones and without "today": a letter is measured against its own date. */

/** A day whose year may be unknown. */
export interface PartDate {
  readonly day: number;
  readonly month: number;
  readonly year: number | undefined;
}

const DAY = 86_400_000;
export const WEEKDAY_NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
export const MONTH_NAMES =
  'January February March April May June July August September October November December'.split(' ');

/** Days since 1970. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / DAY);
}

/** Whether there is such a day. */
export function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** 0 for Sunday. */
export function weekdayOn(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/**
 * Days from one date to another. Where a year is missing, the nearer of the
 * years that fit is taken: letters speak of the months around them.
 */
export function daysBetween(from: PartDate, to: PartDate): number {
  const base = from.year ?? to.year ?? 2023;
  const start = dayNumber(from.year ?? base, from.month, from.day);
  const years = to.year === undefined || from.year === undefined ? [base - 1, base, base + 1] : [to.year];
  let best = Number.POSITIVE_INFINITY;
  for (const year of years) {
    const days = dayNumber(year, to.month, to.day) - start;
    if (Math.abs(days) < Math.abs(best)) best = days;
  }
  return best;
}

/** The year of a date, by the date of the letter it stands in; undefined where half a year apart either way. */
export function yearNear(letter: PartDate, date: PartDate): number | undefined {
  if (date.year !== undefined) return date.year;
  if (letter.year === undefined) return undefined;
  const days = daysBetween(letter, date);
  if (Math.abs(days) > 150) return undefined;
  return new Date((dayNumber(letter.year, letter.month, letter.day) + days) * DAY).getUTCFullYear();
}

/** A date some days later, in words: "9 March". */
export function inWords(from: PartDate, days: number): string {
  const date = new Date((dayNumber(from.year ?? 2023, from.month, from.day) + days) * DAY);
  return `${date.getUTCDate()} ${MONTH_NAMES[date.getUTCMonth()]}`;
}

/** School days (Monday to Friday) from a weekday on, that many days later. */
export function schoolDays(weekday: number, days: number): number {
  let count = 0;
  for (let step = 1; step <= days; step++) {
    const day = (weekday + step) % 7;
    if (day !== 0 && day !== 6) count++;
  }
  return count;
}
