/** Days on which many families cannot come: public holidays by rule, festivals by table. */
import { dayNumber } from '../../kit/dates/calendar.ts';

/** A festival on which many families are busy; `approximate` where the moon is watched for. */
export interface Festival {
  readonly name: string;
  readonly approximate: boolean;
  /** First day (by daylight) in each year, `MM-DD`. */
  readonly on: Readonly<Record<number, string>>;
  /** How many days. */
  readonly days: number;
}

/** From the calendars that the communities publish; to be looked at again every few years. */
export const FESTIVALS: readonly Festival[] = [
  {
    name: 'Eid al-Fitr',
    approximate: true,
    days: 1,
    on: { 2024: '04-10', 2025: '03-31', 2026: '03-20', 2027: '03-10', 2028: '02-27', 2029: '02-15', 2030: '02-05' },
  },
  {
    name: 'Eid al-Adha',
    approximate: true,
    days: 1,
    on: { 2024: '06-16', 2025: '06-06', 2026: '05-27', 2027: '05-17', 2028: '05-05', 2029: '04-24', 2030: '04-13' },
  },
  {
    name: 'Diwali',
    approximate: true,
    days: 1,
    on: { 2024: '11-01', 2025: '10-20', 2026: '11-08', 2027: '10-29', 2028: '10-17', 2029: '11-05', 2030: '10-26' },
  },
  {
    name: 'Rosh Hashanah',
    approximate: false,
    days: 2,
    on: { 2024: '10-03', 2025: '09-23', 2026: '09-12', 2027: '10-02', 2028: '09-21', 2029: '09-10', 2030: '09-28' },
  },
  {
    name: 'Yom Kippur',
    approximate: false,
    days: 1,
    on: { 2024: '10-12', 2025: '10-02', 2026: '09-21', 2027: '10-11', 2028: '09-30', 2029: '09-19', 2030: '10-07' },
  },
  {
    name: 'Passover',
    approximate: false,
    days: 2,
    on: { 2024: '04-23', 2025: '04-13', 2026: '04-02', 2027: '04-22', 2028: '04-11', 2029: '03-31', 2030: '04-18' },
  },
  {
    name: 'Vaisakhi',
    approximate: true,
    days: 1,
    on: { 2024: '04-13', 2025: '04-14', 2026: '04-14', 2027: '04-14', 2028: '04-13', 2029: '04-14', 2030: '04-14' },
  },
  {
    name: 'Lunar New Year',
    approximate: false,
    days: 1,
    on: { 2024: '02-10', 2025: '01-29', 2026: '02-17', 2027: '02-06', 2028: '01-26', 2029: '02-13', 2030: '02-03' },
  },
];

/** Easter Sunday as a day number (Gregorian reckoning). */
export function easter(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

/** 0 for Sunday. */
const weekday = (day: number): number => (((day + 4) % 7) + 7) % 7;
const mondayFrom = (day: number): number => day + ((8 - weekday(day)) % 7);
/** A holiday on a weekend moves to the next weekday. */
const moved = (day: number): number => (weekday(day) === 6 ? day + 2 : weekday(day) === 0 ? day + 1 : day);

/** Public holidays of a nation, by day number. */
export function publicHolidays(year: number, nation: string): ReadonlyMap<number, string> {
  const sunday = easter(year);
  const scotland = nation === 'scotland';
  const days: [number, string][] = [
    [moved(dayNumber(year, 1, 1)), 'New Year’s Day'],
    [sunday - 2, 'Good Friday'],
    [mondayFrom(dayNumber(year, 5, 1)), 'the early May bank holiday'],
    [mondayFrom(dayNumber(year, 5, 25)), 'the spring bank holiday'],
    [mondayFrom(scotland ? dayNumber(year, 8, 1) : dayNumber(year, 8, 25)), 'the summer bank holiday'],
  ];
  if (scotland)
    days.push(
      [moved(dayNumber(year, 1, 2)), 'the 2 January holiday'],
      [moved(dayNumber(year, 11, 30)), 'St Andrew’s Day'],
    );
  else days.push([sunday + 1, 'Easter Monday']);
  if (nation === 'northern-ireland')
    days.push(
      [moved(dayNumber(year, 3, 17)), 'St Patrick’s Day'],
      [moved(dayNumber(year, 7, 12)), 'the 12 July holiday'],
    );
  const christmas = dayNumber(year, 12, 25);
  const first = moved(christmas);
  days.push([first, 'Christmas Day'], [Math.max(moved(christmas + 1), first + 1), 'Boxing Day']);
  days.push([christmas, 'Christmas Day'], [christmas + 1, 'Boxing Day']);
  return new Map(days);
}
