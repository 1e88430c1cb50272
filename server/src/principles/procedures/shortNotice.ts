/** A meeting too soon after the letter, papers too close to the meeting, or an answer wanted too quickly; all by the letter's own date. */
import { type DraftDate, daysBetween, inWords, letterDate, MONTH_NAMES } from '../../kit/dates/index.ts';
import { type DraftReport, type DraftView, defineRule, type Fix } from '../../kit/index.ts';
import { meetingArranged } from '../../kit/signals/letters.ts';
import { familyChoosesTime, planReview } from '../../kit/signals/meetings.ts';
import { type Period, periodFor } from './notice.data.ts';
import { datesIn, isDeadline, meetingDates, papersPromised, replyAsked } from './signals.ts';

const named = ({ day, month }: { day: number; month: number }): string => `${day} ${MONTH_NAMES[month - 1]}`;
const inDays = (days: number): string => (days === 1 ? 'one day' : `${days} days`);

function from(view: DraftView, date: DraftDate): number {
  return Math.min(
    date.start,
    (view.draft.starts[date.block] as number) + (date.written.weekdayAt?.start ?? date.written.start),
  );
}

function blank(view: DraftView, date: DraftDate, words: string): Fix {
  return {
    title: `Write “${words}”`,
    edits: [{ start: from(view, date), end: date.end, text: words }],
    preferred: false,
  };
}

function meetings(view: DraftView, letter: DraftDate, report: (found: DraftReport) => void): void {
  const review = view.has(planReview);
  const period =
    (review ? periodFor('plan-review', view.context.config.nation, letter.year) : undefined) ??
    periodFor('other', view.context.config.nation, letter.year);
  if (!period || view.has(familyChoosesTime)) return;
  const future = meetingDates(view).filter((date) => date !== letter && !isDeadline(date));
  const first = future
    .map((date) => ({ date, days: daysBetween(letter, date) }))
    .find(({ days }) => days >= 0 && days < 120);
  if (!first || first.days >= period.days) return;
  report({
    start: from(view, first.date),
    end: first.date.end,
    severity: period.about === 'other' ? 'information' : 'warning',
    message: `The letter is of ${named(letter)} and the meeting on ${named(first.date)}: ${inDays(first.days)}. ${period.says} Give a later day, or offer one.`,
    fixes: fixesFor(view, letter, first.date, period),
  });
}

function fixesFor(view: DraftView, letter: DraftDate, date: DraftDate, period: Period): Fix[] {
  const later = blank(view, date, `[a day from ${inWords(letter, period.days)} on]`);
  if (period.about !== 'other') return [later];
  const end = (view.draft.starts[date.block] as number) + date.sentence.end;
  const text = ' If you would like longer to get ready, tell me and we will find another day.';
  return [{ title: 'Offer a later day', edits: [{ start: end, end, text }], preferred: false }, later];
}

function papers(view: DraftView, report: (found: DraftReport) => void): void {
  const period = view.has(planReview)
    ? periodFor('papers-for-review', view.context.config.nation, letterDate(view)?.year)
    : undefined;
  if (!period) return;
  const meeting = meetingDates(view).find((date) => !isDeadline(date));
  if (!meeting) return;
  for (const sent of datesIn(view, view.all(papersPromised))) {
    const days = daysBetween(sent, meeting);
    if (sent === meeting || sent.sentence === meeting.sentence || days < 0 || days >= period.days) continue;
    report({
      start: from(view, sent),
      end: sent.end,
      message: `The papers come on ${named(sent)} and the meeting is on ${named(meeting)}: ${inDays(days)}. ${period.says} Give an earlier day.`,
      fixes: [blank(view, sent, `[a day not after ${inWords(meeting, -period.days)}]`)],
    });
  }
}

function replies(view: DraftView, letter: DraftDate, report: (found: DraftReport) => void): void {
  const plan = view.draft.source.someLine(DRAFT_PLAN);
  const { nation } = view.context.config;
  const period =
    (plan ? periodFor('draft-plan', nation, letter.year) : undefined) ?? periodFor('other', nation, letter.year);
  if (!period) return;
  for (const reply of datesIn(view, view.all(replyAsked)).filter(isDeadline)) {
    const days = daysBetween(letter, reply);
    if (days < 0 || days >= period.days) continue;
    report({
      start: from(view, reply),
      end: reply.end,
      severity: period.about === 'other' ? 'information' : 'warning',
      message: `The letter is of ${named(letter)} and the answer is wanted by ${named(reply)}: ${inDays(days)}. ${period.says} Give a later day.`,
      fixes: [blank(view, reply, `[a date from ${inWords(letter, period.days)} on]`)],
    });
  }
}

const DRAFT_PLAN = /\bdraft (?:EHC|education)/i;

export default defineRule({
  reads: 'draft',
  title: 'Too little time',
  severity: 'warning',
  what: '“{words}” leaves little time to get ready.',
  why: 'Work, care and courage all need a few days.',
  instead: 'Give a later day, or offer one.',
  source: 'SEND Regulations 2014, reg 13 and reg 20(3)–(4); SEND Code of Practice 2015, 9.176',
  weight: 2,
  kinds: ['letter'],
  signals: [meetingArranged, planReview, familyChoosesTime, papersPromised, replyAsked],
  examine(view, report) {
    papers(view, report);
    const letter = letterDate(view);
    if (!letter) return;
    meetings(view, letter, report);
    replies(view, letter, report);
  },
  examples: {
    flags: [
      [
        '1 March 2027\n\nDear Mr Ansah,\n\nThe annual review of Efua’s plan will be held on <|9 March|> at two.',
        '1 March 2027\n\nDear Mr Ansah,\n\nThe annual review of Efua’s plan will be held on [a day from 15 March on] at two.',
      ],
      [
        '1 March 2027\n\nDear Mr Ansah,\n\nThere will be a meeting about Efua on <|4 March|> at two.',
        '1 March 2027\n\nDear Mr Ansah,\n\nThere will be a meeting about Efua on 4 March at two. If you would like longer to get ready, tell me and we will find another day.',
      ],
      '1 March 2027\n\nDear Mr Ansah,\n\nPlease send us your views by <|3 March|>.',
      'Dear Mr Ansah,\n\nThe annual review of Efua’s plan will be held on 30 March at two. The reports will be sent to you on <|24 March|>.',
    ],
    passes: [
      '1 March 2027\n\nDear Mr Ansah,\n\nThe annual review of Efua’s plan will be held on 15 March at two.',
      '1 March 2027\n\nDear Mr Ansah,\n\nAs you asked, there will be a meeting about Efua on 4 March at two.',
      '1 March 2027\n\nDear Mr Ansah,\n\nPlease send us your views by 10 March.',
      '1 March 2027\n\nDear Mr Ansah,\n\nThank you for coming to the meeting on 26 February.',
    ],
    kind: 'letter',
  },
});
