/** A meeting on a day when many families cannot come. */
import {
  type DraftDate,
  datesOf,
  dayNumber,
  letterDate,
  MONTH_NAMES,
  WEEKDAY_NAMES,
  yearNear,
} from '../../kit/dates/index.ts';
import { defineRule } from '../../kit/index.ts';
import { meetingArranged } from '../../kit/signals/letters.ts';
import { familyChoosesTime } from '../../kit/signals/meetings.ts';
import { FESTIVALS, publicHolidays } from './holidays.data.ts';

interface Clash {
  readonly on: string;
  readonly soft: boolean;
}

/** Whether a day stands in a list of ISO days and `from/to` ranges. */
function inBreak(day: number, breaks: readonly string[]): boolean {
  const of = (iso: string): number => {
    const [year, month, date] = iso.split('-').map(Number);
    return dayNumber(year ?? 0, month ?? 0, date ?? 0);
  };
  return breaks.some((entry) => {
    const [from, to] = entry.split('/');
    return day >= of(from ?? '') && day <= of(to ?? from ?? '');
  });
}

function clashOn(year: number, date: DraftDate, nation: string, breaks: readonly string[]): Clash | undefined {
  const day = dayNumber(year, date.month, date.day);
  const holiday = publicHolidays(year, nation).get(day);
  if (holiday) return { on: holiday, soft: false };
  const weekday = (((day + 4) % 7) + 7) % 7;
  if ((weekday === 0 || weekday === 6) && date.written.weekday === undefined)
    return { on: `a ${WEEKDAY_NAMES[weekday]}`, soft: false };
  if (inBreak(day, breaks)) return { on: 'a day in the school holidays', soft: false };
  for (const { name, approximate, on, days } of FESTIVALS) {
    const [month, first] = (on[year] ?? '').split('-').map(Number);
    if (!month || !first) continue;
    const start = dayNumber(year, month, first);
    if (day >= start && day < start + days) return { on: approximate ? `on or near ${name}` : name, soft: true };
  }
  return undefined;
}

export default defineRule({
  reads: 'draft',
  title: 'A day when many families are away',
  severity: 'information',
  signals: [meetingArranged, familyChoosesTime],
  what: 'Many people are away or busy on this day.',
  why: 'Holidays, weekends and festivals are when families have other plans, and other children at home.',
  instead: 'Offer another day, or ask first.',
  source: 'SEN Code of Practice 2001, 2:7',
  examine(draft, report) {
    if (!draft.has(meetingArranged) || draft.has(familyChoosesTime)) return;
    const letter = letterDate(draft);
    const { nation, termBreaks } = draft.context.config;
    const arranged = draft.all(meetingArranged);
    for (const date of datesOf(draft)) {
      if (date === letter || !arranged.some(({ sentence }) => sentence === date.sentence)) continue;
      const year = letter ? yearNear(letter, date) : date.year;
      const clash = year === undefined ? undefined : clashOn(year, date, nation, termBreaks);
      if (!clash) continue;
      const sighting = { start: date.start, end: date.end, block: date.block, sentence: date.sentence, roles: [] };
      report({
        start: date.start + (/^on /i.test(draft.draft.source.slice(date.start, date.start + 3)) ? 3 : 0),
        end: date.end,
        severity: clash.soft ? 'hint' : 'information',
        message: `${date.day} ${MONTH_NAMES[date.month - 1]} is ${clash.on}. Many families have plans on such a day. Offer another, or ask first.`,
        fixes: [
          draft.insert('Offer another day', { after: sighting }, [
            'If that day is hard to keep free, tell me and we will find another day, or talk by phone.',
          ]),
          draft.insert('Ask which day suits', { after: sighting }, [
            'Would another day suit you better? We can also do [another day and time].',
          ]),
        ],
      });
    }
  },
  examples: {
    kind: 'letter',
    flags: [
      'Dear Ms Ali,\n\nSam’s review meeting will take place on <|4 May 2026|> at 10.15 in Room 2.\n\nKind regards,\n\nJo Shah',
      'Dear Ms Ali,\n\nThe review meeting will be held on <|25 August 2025|> at 2 pm.\n\nKind regards,\n\nJo Shah',
    ],
    passes: [
      'Dear Ms Ali,\n\nSam’s review meeting will take place on 5 May 2026 at 10.15 in Room 2.\n\nKind regards,\n\nJo Shah',
      'Dear Ms Ali,\n\nSam’s review meeting will take place on 4 May 2026, as you asked.\n\nKind regards,\n\nJo Shah',
      'Dear Ms Ali,\n\nSchool is closed on 4 May 2026.\n\nKind regards,\n\nJo Shah',
    ],
  },
});
