/** A plan that never says how the family comes into it: made with whom, changed how, looked at together when. */
import { defineRule } from '../../kit/index.ts';
import { supportOffered } from '../../kit/signals/offers.ts';
import { familyPart } from './family.data.ts';
import { service } from './passages.data.ts';

/** A number or an address. */
const MEANS = /\b0\d{2,4}[ -]?\d{3}|\S@\S+\.\w/;
/** One person's account, or a page about the child, which a family answers rather than makes. */
const ACCOUNT =
  /\b(?:advice|report|profile|passport|progress check|provision map|programme|summary|minutes|about me|log)\b/i;

export default defineRule({
  reads: 'draft',
  title: 'How the family has a say in the plan',
  severity: 'information',
  what: 'Nothing here says how the family had a part in this plan, or how they can change it.',
  why: 'A plan that arrives finished leaves a parent nothing to do but to live with it.',
  instead: 'Say who made it with you, when you will look at it together, and whom to ring about it.',
  source: 'SEND Code of Practice 2015, 9.69 and 9.176; Children and Families Act 2014, s.19',
  kinds: ['plan'],
  signals: [familyPart, supportOffered],
  examine(view, report) {
    if (view.kind !== 'plan' || view.words < 100) return;
    if (ACCOUNT.test(view.draft.source.slice(0, 300).trimStart().split('\n', 1)[0] as string)) return;
    if (view.has(familyPart) || view.has(supportOffered)) return;
    if (view.draft.source.someLine(MEANS)) return;
    const { start, end } = view.place('opening');
    report({
      start,
      end,
      fixes: [
        view.insert('Add how they have a say', 'end', [
          `We wrote this with [who]. If anything here is wrong or missing, please ring [name] on [phone]. We will look at it together on [date], at a time that suits the family, and send the papers two weeks before. ${service(view.context.config)} gives free, independent advice.`,
        ]),
        view.insert('Add it, in a line', 'end', [
          'This is a draft for the family to change: please ring [name] on [phone], or write on it. We meet again on [date], at a time that suits them.',
        ]),
      ],
    });
  },
  examples: {
    flags: [
      `# <|Plan for Ada Nowak, Year 4|>

## What Ada does well

Ada builds bridges out of anything, and she has taught half the class to whistle. She is patient with the younger children and knows all the birds in the garden by name.

## What is hard

Ada loses her place when a page is full of print. She is tired by the end of the morning, and the noise of the hall makes her head ache.

## What we will do

Mrs Rook reads with Ada from 9.10 to 9.25 on Monday, Wednesday and Friday. Ada has a ruler for the line and a seat by the window. She eats with two friends in Room 3.

## Review

12 July.`,
    ],
    passes: [
      '# Plan for Ada Nowak, Year 4\n\nMade by Ada, her dad and Mrs Rook.\n\n## What Ada does well\n\nAda builds bridges out of anything, and she has taught half the class to whistle. She is patient with the younger children and knows all the birds in the garden by name.\n\n## What is hard\n\nAda loses her place when a page is full of print. She is tired by the end of the morning, and the noise of the hall makes her head ache.\n\n## What we will do\n\nMrs Rook reads with Ada from 9.10 to 9.25 on Monday, Wednesday and Friday. Ada has a ruler for the line and a seat by the window. She eats with two friends in Room 3.\n\n## Review\n\n12 July, at a time that suits her dad.',
      '# Speech therapist’s report\n\nAda builds bridges out of anything, and she has taught half the class to whistle. She is patient with the younger children and knows all the birds in the garden by name. Ada loses her place when a page is full of print. She is tired by the end of the morning, and the noise of the hall makes her head ache. She used long sentences to tell me about her bridges, and a shrug to answer my questions about school. She smiled when I did not ask for an answer at once, and then she told me a great deal.',
      '# Plan for Ada Nowak\n\nAda has a ruler for the line and a seat by the window.',
    ],
    kind: 'plan',
  },
});
