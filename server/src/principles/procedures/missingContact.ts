/** A letter that asks something of a parent, and names nobody whom they could reach. */
import { defineRule } from '../../kit/index.ts';
import { letterKind, letterSignals } from '../../kit/signals/letters.ts';
import { contactGiven } from '../../kit/signals/offers.ts';
import { weighty } from './family.data.ts';

/** A number, an address, or the head of an email. */
const MEANS = /(?:^Subject:|\b0\d{2,4}[ -]?\d{3}|\S@\S+\.\w)/m;

export default defineRule({
  reads: 'draft',
  title: 'Whom to ask, and how',
  severity: 'information',
  what: 'There is no person here whom the parent could ask, with a way to reach them.',
  why: 'A question that has nowhere to go turns into a worry.',
  instead: 'Give a name, a phone number and another way, and when you can be reached.',
  source: 'SEN Code of Practice 2001, 2:7; Children and Families Act 2014, s.19(c)',
  kinds: ['letter'],
  signals: [...letterSignals, contactGiven, weighty],
  examine(view, report) {
    if (view.words < 60 || view.has(contactGiven)) return;
    const kind = letterKind(view);
    if (kind === undefined || kind === 'to-all' || (kind === 'note' && !view.has(weighty))) return;
    // A message in an app is answered where it came.
    if (view.words < 130 && !view.draft.blocks.some((block) => block.type === 'signoff')) return;
    // A letterhead or signature with a number or an address will do, and so will an email, which can be answered.
    if (view.draft.source.someLine(MEANS)) return;
    const { start, end } = view.place('closing');
    report({
      start,
      end,
      fixes: [
        view.insert('Add whom to ring', 'closing', [
          'If you have any questions, please ring me on [phone], write to [email], or leave a note in the bag. [When you can be reached.]',
        ]),
        view.insert('Add it, warmly', 'closing', [
          'Please ring me about anything at all, large or small: [name], [phone] or [email]. [When you can be reached.]',
        ]),
      ],
    });
  },
  examples: {
    flags: [
      `Dear Ms Bramwell,

The annual review of Ellis’s plan will take place on Tuesday 21 May at 1.20 pm in Room H4. Ellis has had a good year in food technology, where his team won the inter-form bake-off, and he has been a kind buddy to a new pupil. We would like to plan next year with you, and to hear what you think. Bring a friend if you like.

<|Yours sincerely,|>

A. Fennimore`,
      `Dear Ms Petrosyan,

Thank you for asking us for more help for Armen, and for writing about his evenings. The panel has decided not to give him a laptop this term, because his writing has come on so well with the help he has now. We know that this is not what you were hoping for. A friend or an advocate can help you to answer.

<|Yours sincerely,|>

L. Garrod`,
      `Dear Mr Cope,

We are worried about Jude’s reading, and would like to tell you what we have seen. He loses his place on the page and he gets a headache before the end of the morning. He is very good at fixing things and he looks after the little ones at lunch. We think that new glasses might help, and that a ruler under the line could be worth trying.

<|Yours sincerely,|>

R. Osei`,
    ],
    passes: [
      'Dear Ms Bramwell,\n\nThe annual review of Ellis’s plan will take place on Tuesday 21 May at 1.20 pm in Room H4. Ellis has had a good year in food technology, where his team won the inter-form bake-off, and he has been a kind buddy to a new pupil. We would like to plan next year with you, and to hear what you think. Bring a friend if you like. You can ring me on any morning.\n\nYours sincerely,\n\nA. Fennimore',
      'Dear Ms Bramwell,\n\nEllis read a whole page aloud today and the class clapped. I thought that you would like to know.\n\nA. Fennimore',
      'Dear Mr Cope,\n\nWe are worried about Jude’s reading, and would like to tell you what we have seen. He loses his place on the page and he gets a headache before the end of the morning. He is very good at fixing things and he looks after the little ones at lunch. We think that new glasses might help, and that a ruler under the line could be worth trying.\n\nYours sincerely,\n\nR. Osei, 01632 960 417',
    ],
    kind: 'letter',
  },
});
