/** Two clock times for one meeting. */
import { defineRule, type Match } from '../../kit/index.ts';
import { inPlace } from './wording.data.ts';

/** Minutes of "2", "2.30" or "2:30"; school hours, so that 1 to 7 are after noon. */
function minutes(match: Match, name: string): number {
  const [hour = 0, minute = 0] = match.text(name).split(/[.:]/).map(Number);
  return (hour < 8 ? hour + 12 : hour) * 60 + minute;
}

export default defineRule({
  reads: 'sentence',
  title: 'Two times for one meeting',
  severity: 'warning',
  what: '“{words}” is later than the meeting itself, so the two do not fit together.',
  why: 'Two different times cost somebody a call, or a meeting.',
  instead: 'Give one time to arrive, before the meeting begins.',
  source: 'SEN Code of Practice 2001, 2:7',
  kinds: ['letter'],
  phrases: inPlace([
    {
      match:
        '(meet | meeting | appointment | review | slot | interview) ..8 at early:# (am | pm)? ..6 (; | : | ,)? ..3 [ please? (be (in | at) | arrive | report to | come to) ..3 (for | at | by) late:# (am | pm)? (that day | on the day)? ]',
      fix: 'please be in reception by [one time, before the meeting]',
    },
  ]),
  excuse: (match) =>
    !(minutes(match, 'late') > minutes(match, 'early')) || /\buntil|end|finish|collect/i.test(match.text()),
  examples: {
    flags: [
      [
        'We meet on Tuesday at 2 pm in the hall; <|please be in reception for 3 pm that day|>.',
        'We meet on Tuesday at 2 pm in the hall; please be in reception by [one time, before the meeting].',
      ],
      'Our meeting is at 10.00; <|please arrive by 10.30|>.',
      'The review is at 1.15 in Room 3, <|please be at reception for 1.30|>.',
    ],
    passes: [
      'We meet on Tuesday at 2 pm in the hall; please be in reception for 1.50 pm.',
      'The meeting is at 2 pm and should end by 3 pm.',
      'Our meeting is at 10.00; please arrive by 9.50.',
    ],
    kind: 'letter',
  },
});
