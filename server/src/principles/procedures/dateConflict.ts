/** Dates that cannot all be right: a weekday that is not that day's, a reply wanted before the letter, or after the meeting. */
import {
  type DraftDate,
  datesOf,
  dayNumber,
  daysBetween,
  letterDate,
  MONTH_NAMES,
  WEEKDAY_NAMES,
  weekdayOn,
  yearNear,
} from '../../kit/dates/index.ts';
import { type DraftReport, type DraftView, defineRule, type Fix } from '../../kit/index.ts';
import { meetingArranged } from '../../kit/signals/letters.ts';
import { datesIn, isDeadline, meetingDates, replyAsked } from './signals.ts';

const named = ({ day, month }: DraftDate): string => `${day} ${MONTH_NAMES[month - 1]}`;

/** The weekday a date falls on, where its year is written or follows from the letter's. */
function rightDay(date: DraftDate, letter: DraftDate | undefined): number | undefined {
  const year = date.year ?? (letter ? yearNear(letter, date) : undefined);
  return year === undefined ? undefined : weekdayOn(year, date.month, date.day);
}

/** Whether two dates of one year, each with its weekday, cannot both be right, leap year or not. */
function clash(one: DraftDate, other: DraftDate): boolean {
  const [from, to] = [one.written.weekday, other.written.weekday];
  if (from === undefined || to === undefined) return false;
  return (
    [2023, 2024].every((year) => {
      const days = dayNumber(year, other.month, other.day) - dayNumber(year, one.month, one.day);
      return Math.abs(days) > 60 || (((from + days) % 7) + 7) % 7 !== to;
    }) &&
    Math.abs(daysBetween({ ...one, year: undefined }, { ...other, year: undefined })) <= 60 &&
    Math.abs(one.month - other.month) < 6
  );
}

function weekdayFix(draftStart: number, date: DraftDate, right: number): Fix[] {
  const at = date.written.weekdayAt;
  if (!at) return [];
  const short = at.end - at.start <= 4;
  const name = (WEEKDAY_NAMES[right] as string).slice(0, short ? 3 : undefined);
  return [
    {
      title: `Write “${name} ${named(date)}”`,
      edits: [{ start: draftStart + at.start, end: draftStart + at.end, text: name }],
      preferred: false,
    },
  ];
}

/** More days than these are a calendar, in which no single one is odd; each is held against each. */
const MOST_BARE = 60;

function weekdays(view: DraftView, report: (found: DraftReport) => void): void {
  const letter = letterDate(view);
  const dated = datesOf(view).filter((date) => date.written.weekday !== undefined);
  const open: DraftDate[] = [];
  for (const date of dated) {
    const right = rightDay(date, letter);
    if (right === undefined) open.push(date);
    else if (right !== date.written.weekday) markDay(view, date, right, report);
  }
  // No year anywhere: one that agrees with none of the others is the odd one out.
  const bare = open.filter((date) => date.year === undefined);
  if (bare.length < 2 || bare.length > MOST_BARE) return;
  const odd = bare.filter((date) => {
    const others = bare.filter((other) => other !== date);
    return others.filter((other) => clash(date, other)).length > others.length / 2;
  });
  const late = bare.length === 2 ? odd.slice(1) : odd;
  if (late.length !== 1) return;
  const date = late[0] as DraftDate;
  const other = bare.find((one) => one !== date && clash(one, date)) as DraftDate;
  const days = dayNumber(2023, date.month, date.day) - dayNumber(2023, other.month, other.day);
  markDay(view, date, ((((other.written.weekday as number) + days) % 7) + 7) % 7, report, other);
}

function markDay(
  view: DraftView,
  date: DraftDate,
  right: number,
  report: (found: DraftReport) => void,
  other?: DraftDate,
): void {
  const start = view.draft.starts[date.block] as number;
  const from = start + Math.min(date.written.start, date.written.weekdayAt?.start ?? date.written.start);
  const written = WEEKDAY_NAMES[date.written.weekday as number];
  const message = other
    ? `${written} ${named(date)} and ${WEEKDAY_NAMES[other.written.weekday as number]} ${named(other)} cannot both be right. A parent who trusts the wrong one may stand before a closed door. Check both in the calendar.`
    : `${named(date)} is a ${WEEKDAY_NAMES[right]}, and this says ${written}. A parent cannot tell which of the two holds. Check it in the calendar.`;
  report({ start: from, end: Math.max(date.end, from), message, fixes: weekdayFix(start, date, right) });
}

export default defineRule({
  reads: 'draft',
  title: 'Dates that do not agree',
  severity: 'warning',
  what: '“{words}” does not agree with another date here.',
  why: 'A parent who takes a day off for the wrong date has lost both.',
  instead: 'Check it in the calendar.',
  source: 'SEN Code of Practice 2001, 2:7 (documents and procedures in good time)',
  weight: 2,
  signals: [meetingArranged, replyAsked],
  examine(view, report) {
    if (datesOf(view).length === 0) return;
    weekdays(view, report);
    if (view.kind !== 'letter') return;
    const letter = letterDate(view);
    const meetings = meetingDates(view).filter((date) => !isDeadline(date));
    const replies = datesIn(view, view.all(replyAsked)).filter(isDeadline);
    const blank = (date: DraftDate, words: string): Fix[] => [
      {
        title: `Write “${words}”`,
        edits: [{ start: dayStart(view, date), end: date.end, text: words }],
        preferred: false,
      },
    ];
    for (const reply of replies) {
      const meeting = meetings.find((date) => date !== reply);
      const past = letter && letter !== reply ? daysBetween(letter, reply) : 0;
      if (letter && past < 0 && past > -120)
        report({
          start: dayStart(view, reply),
          end: reply.end,
          message: `This day was over when the letter was written (${named(letter)}). A parent may think that it is too late to answer. Give a day that is still to come.`,
          fixes: blank(reply, '[a date at least a week away]'),
        });
      else if (meeting && meetings.length < 3) {
        const days = daysBetween(meeting, reply);
        if (days > 0 && days < 60)
          report({
            start: dayStart(view, reply),
            end: reply.end,
            message: `The answer is wanted by ${named(reply)}, and the meeting is on ${named(meeting)}, before it. A parent cannot tell which date to trust. Give a day before the meeting.`,
            fixes: blank(reply, `[a date before ${named(meeting)}]`),
          });
      }
    }
    if (!letter) return;
    for (const meeting of meetings) {
      const days = daysBetween(letter, meeting);
      if (
        meeting !== letter &&
        days < 0 &&
        days > -100 &&
        /\b(?:will|could|can|shall|would|invite|invited)\b/i.test(
          view.draft.source.slice((view.draft.starts[meeting.block] as number) + meeting.sentence.start, meeting.start),
        )
      )
        report({
          start: dayStart(view, meeting),
          end: meeting.end,
          message: `${named(meeting)} was over when the letter was written (${named(letter)}). A parent cannot tell when to come. Check it in the calendar.`,
          fixes: blank(meeting, '[date]'),
        });
    }
  },
  examples: {
    flags: [
      [
        '2 March 2026\n\nDear Ms Okafor,\n\nCould we meet on <|Thursday 11 March|> at 4.00 pm?',
        '2 March 2026\n\nDear Ms Okafor,\n\nCould we meet on Wednesday 11 March at 4.00 pm?',
      ],
      [
        'Please send your comments by <|20 May|> so that we have them for the meeting on 14 May.',
        'Please send your comments by [a date before 14 May] so that we have them for the meeting on 14 May.',
      ],
      '12 April 2027\n\nDear Mr Ansah,\n\nPlease return the form by <|5 April|>.',
    ],
    passes: [
      '2 March 2026\n\nDear Ms Okafor,\n\nCould we meet on Wednesday 11 March at 4.00 pm?',
      'Dear Ms Okafor,\n\nCould we meet on Wednesday 9 October, Thursday 10 October or Monday 14 October?',
      '12 April 2027\n\nDear Mr Ansah,\n\nYou told us that he was unwell on 5 April. Please return the form by 26 April.',
      '14 December 2026\n\nDear Mr Ansah,\n\nCould we meet on Tuesday 12 January at ten?',
      'Dear Mr Ansah,\n\nShe was born on 12.09.2015, and you may march in on 4 June.',
    ],
    kind: 'letter',
  },
});

/** The start of the date with its weekday. */
function dayStart(view: DraftView, { block, written, start }: DraftDate): number {
  const from = view.draft.starts[block] as number;
  return Math.min(start, from + (written.weekdayAt?.start ?? written.start));
}
