/** A review or panel, and no word of the papers: sent, promised by a day, or none. */
import { defineRule, defineSignal } from '../../kit/index.ts';
import { letterKind, letterSignals } from '../../kit/signals/letters.ts';
import { papersGiven, planReview } from '../../kit/signals/meetings.ts';

/** Papers are spoken of as coming too late; the rule on that says the rest. */
const papersSpokenOf = defineSignal('papers-spoken-of', [
  '(reports | report | papers | paperwork | documents | copies | copy) ..10 will reach (you | them | everyone | the family)',
  '@be (tabled | handed out | given out | distributed | circulated)',
  '(reports | papers | paperwork | documents | documentation | agenda) ..6 (on the day | at the meeting | to follow | will follow)',
]);
const formal = defineSignal('formal-review', [
  '(review | panel | conference | hearing !(loop | aid | aids | loss | impairment | test | support)) (meeting)?',
]);

export default defineRule({
  reads: 'draft',
  title: 'What there is to read first',
  severity: 'information',
  what: 'Nothing here says which papers there will be, or when they come.',
  why: 'A parent can only speak to what they have read.',
  instead: 'Send the papers with the invitation, say when they will come, or say that there are none.',
  source: 'SEND Code of Practice 2015, 9.176; SEN Code of Practice 2001, 2:7',
  kinds: ['letter'],
  signals: [...letterSignals, papersGiven, papersSpokenOf, planReview, formal],
  examine(view, report) {
    if (view.words < 60 || letterKind(view) !== 'invitation') return;
    if (!(view.has(planReview) || view.has(formal)) || view.has(papersGiven) || view.has(papersSpokenOf)) return;
    const { start, end } = view.place('opening');
    report({
      start,
      end,
      fixes: [
        view.insert('Say that they are enclosed', 'closing', [
          'With this letter are [papers], so that you have two weeks to look at them. Ask me about anything in them that is not clear.',
        ]),
        view.insert('Say when they come', 'closing', [
          '[Papers] will reach you by [date], two weeks before we meet. I can go through them with you beforehand.',
        ]),
        view.insert('Say that there are none', 'closing', [
          'There are no reports for this meeting, so you have nothing to read beforehand.',
        ]),
      ],
    });
  },
  examples: {
    flags: [
      `<|Dear Ms Bramwell,|>

The annual review of Ellis’s plan will take place on Tuesday 21 May at 1.20 pm in Room H4. Ellis has had a good year in food technology, where his team won the inter-form bake-off, and he has been a kind buddy to a new pupil. We would like to talk about next year with you. Tell me if another time is easier for you, and bring a friend if you like. You can ring me on 01632 960 208.

Yours sincerely,

A. Fennimore`,
    ],
    passes: [
      'Dear Ms Bramwell,\n\nThe annual review of Ellis’s plan will take place on Tuesday 21 May at 1.20 pm in Room H4. Ellis has had a good year in food technology, where his team won the bake-off, and he has been a kind buddy to a new pupil. We would like to talk about next year with you. The reports are with this letter. Tell me if another time is easier for you, and bring a friend if you like.\n\nYours sincerely,\n\nA. Fennimore',
      'Dear Ms Bramwell,\n\nCould we meet on Tuesday at four to talk about reading?\n\nA. Fennimore',
    ],
    kind: 'letter',
  },
});
