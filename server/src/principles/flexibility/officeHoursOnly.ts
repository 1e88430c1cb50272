/** Several times offered, all of them in the working day. */
import { defineRule } from '../../kit/index.ts';
import { defineSignal } from '../../kit/signal.ts';
import { letterKind, letterSignals } from '../../kit/signals/letters.ts';

const times = defineSignal('times-offered', [
  '(@day | @month | slot | slots | times | appointments) ..12 # ..8 (or | and | ,) ..8 #',
  '(choose | following | these) ..4 (slots | times | appointments)',
]);
const outside = defineSignal('outside-hours', [
  '(evening | evenings | early | late | later | saturday | before (work | school) | after (work | school) | weekend | any time | lunchtime | half past (four | five | six | seven))',
  '(phone | video | zoom | teams | ring | call | home)',
  '(suit | suits | prefer | choose another | what works | easier)',
  'you (asked | chose | suggested)',
]);

/** Hours of the clock times in a sentence, 24-hour; a bare 1 to 6 is taken as afternoon. */
function hoursIn(text: string): number[] {
  return [...text.matchAll(/\b(\d{1,2})[.:](\d{2})\s?([ap])?\.?m?|\b(\d{1,2})\s?([ap])\.?m\b/gi)].map((found) => {
    const hour = Number(found[1] ?? found[4]);
    const half = (found[3] ?? found[5] ?? '').toLowerCase();
    const minutes = Number(found[2] ?? 0) / 60;
    return (half === 'p' || (half === '' && hour < 7) ? (hour % 12) + 12 : hour) + minutes;
  });
}

export default defineRule({
  reads: 'draft',
  title: 'Only times in the working day',
  severity: 'information',
  kinds: ['letter'],
  signals: [...letterSignals, times, outside],
  what: 'Every time offered here is in the working day.',
  why: 'A parent with a job may have to lose pay to come.',
  instead: 'Add an early or late time, or a phone call.',
  source: 'SEN Code of Practice 2001, 2:7',
  examine(draft, report) {
    if (letterKind(draft) !== 'invitation' || draft.has(outside)) return;
    for (const seen of draft.all(times)) {
      const hours = hoursIn(
        draft.draft.source.slice(seen.start, (draft.draft.starts[seen.block] ?? 0) + seen.sentence.end),
      );
      if (hours.length < 2 || hours.some((hour) => hour < 9 || hour > 15.25)) continue;
      report({
        start: seen.start,
        end: seen.end,
        omission: true,
        fixes: [
          draft.insert('Offer an early, late or phone slot', { after: seen }, [
            'If you are at work then, we can meet before school or in the evening, or talk by phone.',
          ]),
        ],
      });
      return;
    }
  },
  examples: {
    kind: 'letter',
    flags: [
      'Dear Ms Ali,\n\nI would like to invite you to a meeting about Sam. I can do <|Monday at 10.15, 11.30|> or 2.00.\n\nKind regards,\n\nJo Shah',
    ],
    passes: [
      'Dear Ms Ali,\n\nI would like to invite you to a meeting about Sam. I can do Monday at 8.15, 11.30 or 2.00.\n\nKind regards,\n\nJo Shah',
      'Dear Ms Ali,\n\nI would like to invite you to a meeting about Sam. I can do Monday at 10.15 or 2.00, or we can talk by phone.\n\nKind regards,\n\nJo Shah',
    ],
  },
});
