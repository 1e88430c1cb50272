/** A hard decision, and nothing in the letter that says why. */
import { defineRule } from '../../kit/index.ts';
import { doorBeside, hardDecision, reasonGiven } from './signals.ts';

export default defineRule({
  reads: 'draft',
  title: 'A decision without a reason',
  severity: 'warning',
  what: '“{words}” tells a parent what, and leaves out why.',
  why: 'Without a reason nobody can understand a decision, or put it right.',
  instead: 'Say why, and what you looked at, what the family sent included.',
  source: 'SEND Regulations 2014, reg 5(3); SEN Code of Practice 2001, 2:7',
  kinds: ['letter'],
  signals: [hardDecision, reasonGiven, doorBeside],
  examine(view, report) {
    if (view.has(reasonGiven)) return;
    // A line or two that tells the answer again and shows the way on: the reasons stand elsewhere.
    if (view.words < 50 && view.has(doorBeside)) return;
    const seen = view.all(hardDecision)[0];
    if (!seen) return;
    const start = view.draft.starts[seen.block] as number;
    const tail = /[.!?]["”’)*_]*\s*$/.exec(seen.sentence.block.text.slice(seen.sentence.start, seen.sentence.end));
    const at = start + (tail ? seen.sentence.start + tail.index : seen.sentence.end);
    // After a decision that the sentence goes on from, the reason is a sentence of its own.
    const goesOn = view.draft.text.slice(seen.end, at).includes(',');
    const place = goesOn ? start + seen.sentence.end : at;
    report({
      start: seen.start,
      end: seen.end,
      fixes: [
        {
          title: 'Add the reason',
          edits: [
            {
              start: place,
              end: place,
              text: goesOn
                ? ' The reasons are [reasons, and what was looked at].'
                : ', because [reasons, and what was looked at]',
            },
          ],
          preferred: false,
        },
      ],
    });
  },
  examples: {
    flags: [
      [
        'The council <|has decided not to assess|> Reuben’s needs.',
        'The council has decided not to assess Reuben’s needs, because [reasons, and what was looked at].',
      ],
      'Following a review of resources, Alba’s one-to-one <|is being reallocated|>.',
      'Your application <|has been declined|>.',
    ],
    passes: [
      'The council has decided not to assess Reuben’s needs, because school can now give him that help.',
      'We have decided not to assess now. We looked at his school’s records and at your notes.',
      'No decision has been made.',
      'The panel said no, and you can ask for a mediator.',
      'We have decided to give Sam a laptop.',
    ],
    kind: 'letter',
  },
});
