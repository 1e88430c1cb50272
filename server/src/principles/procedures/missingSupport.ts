/** A decision, a review or a formal meeting, and nobody named who could help the parent to take part. */
import { defineRule, defineSignal } from '../../kit/index.ts';
import { letterKind, letterSignals } from '../../kit/signals/letters.ts';
import { planReview } from '../../kit/signals/meetings.ts';
import { contactGiven, supportOffered } from '../../kit/signals/offers.ts';
import { doorOpen, weighty } from './family.data.ts';
import { supportPassages } from './passages.data.ts';

/** Meetings to which few would like to go alone, and steps that have consequences. */
const formal = defineSignal('formal-meeting', [
  '(annual | yearly | interim | formal | emergency | phase transfer) ..2 (review | meeting | hearing)',
  '(reintegration | attendance | disciplinary | governors | exclusion | safeguarding | child protection | admission | admissions) ..2 (meeting | panel | interview | hearing | review | conference)',
  '(needs | statutory | education , health and care) ..2 assessment',
  '(panel | tribunal | hearing !(loop | aid | aids | loss | impairment | test | support) | case conference | case review | mediation)',
  '(sen | send | special (educational)? needs | sen support | support plan | ehcp | ehc | iep) ..2 (review | register | meeting)',
]);

export default defineRule({
  reads: 'draft',
  title: 'Who could help the parent to take part',
  severity: 'information',
  what: 'Nothing here says who could help the parent to get ready, or that they may bring someone.',
  why: 'Alone across from people who do this every week, many parents say less than they know.',
  instead: 'Name the local advice service, and say that they may bring whom they like.',
  source: 'SEN Code of Practice 2001, 2:7; Children and Families Act 2014, s.19(c) and s.32',
  kinds: ['letter'],
  signals: [...letterSignals, supportOffered, planReview, formal, weighty, contactGiven, doorOpen],
  examine(view, report) {
    if (view.words < 60 || view.has(supportOffered)) return;
    const kind = letterKind(view);
    const called = view.has(planReview) || view.has(formal);
    // A letter about help, place or rights, that leaves no other door open.
    const alone = view.words >= 130 && view.has(weighty) && !(view.has(contactGiven) && view.has(doorOpen));
    if (kind === 'to-all' || kind === 'note' || kind === undefined) {
      if (kind === 'to-all' || !(view.has(planReview) || alone)) return;
    } else if (kind === 'concern' && alone) {
      // Falls through to the mark.
    } else if (kind !== 'decision' && !(called || (kind === 'invitation' && view.words > 110))) return;
    const { start, end } = view.place(kind === 'decision' ? 'closing' : 'opening');
    report({
      start,
      end,
      fixes: supportPassages(view.context.config).map(([title, text]) => view.insert(title, 'closing', [text])),
    });
  },
  examples: {
    flags: [
      `<|Dear Ms Bramwell,|>

The annual review of Ellis’s plan will take place on Tuesday 21 May at 1.20 pm in Room H4. Ellis has had a good year in food technology, where his team won the inter-form bake-off, and he has been a kind buddy to a new pupil. We would like to talk about next year with you. Tell me if another time is easier for you. You can ring me on 01632 960 208.

Yours sincerely,

A. Fennimore`,
      `Dear Ms Petrosyan,

Thank you for asking us for more help for Armen, and for writing about his evenings. We have decided not to give him a laptop this term, because his writing has come on so well with the help he has now. We know that this is not what you were hoping for, and we would like to talk about it with you soon. You can ring me on 01632 960 208, on any day of the week.

<|Yours sincerely,|>

L. Garrod`,
      `<|Dear Mr Cope,|>

You are invited to a meeting of the attendance panel on 5 February at 9.00 am in the library. We would like to hear from you what makes mornings hard for Temi, and what might help her. She is a cheerful member of Elm Class who has become our expert on minibeasts, and her teacher misses her when she is away. You can ring me on 01632 960 208 to change the time.

Yours sincerely,

P. Wragg`,
    ],
    passes: [
      'Dear Ms Bramwell,\n\nThe annual review of Ellis’s plan will take place on Tuesday 21 May at 1.20 pm in Room H4. Ellis has had a good year in food technology, where his team won the bake-off, and he has been a kind buddy to a new pupil. We would like to talk about next year with you. Please bring a friend or a relative if you like. You can ring me on 01632 960 208.\n\nYours sincerely,\n\nA. Fennimore',
      'Dear Ms Bramwell,\n\nEllis read a whole page aloud today and the class clapped. I thought that you would like to know.\n\nA. Fennimore',
      'Dear parents,\n\nThe summer fair is on Saturday 5 June at 2 pm on the field. There will be cakes, a raffle, a bouncy castle and a band, and Year 6 will run the plant stall. We still need people to help to set up from noon, and to clear away at five. If you can give us an hour, tell the office or any teacher. All the money goes to the new library. We hope that the sun will shine and that we shall see many of you there.\n\nThe PTA',
    ],
    kind: 'letter',
  },
});
