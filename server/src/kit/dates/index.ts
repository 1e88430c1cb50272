/** Dates: in sentences, in drafts, and sums with them. */
export {
  dayNumber,
  daysBetween,
  exists,
  inWords,
  MONTH_NAMES,
  type PartDate,
  schoolDays,
  WEEKDAY_NAMES,
  weekdayOn,
  yearNear,
} from './calendar.ts';
export { type DraftDate, datesOf, letterDate } from './draftDates.ts';
export { datesIn, type WrittenDate, weekdayOf } from './read.ts';
