/** A concern, report or decision with no offer to talk about it. */
import { type DraftView, defineRule, type Fix } from '../../kit/index.ts';
import { defineSignal } from '../../kit/signal.ts';
import { concernRaised, letterKind, letterSignals } from '../../kit/signals/letters.ts';
import { contactGiven } from '../../kit/signals/offers.ts';

/** Anything that opens the way to a talk. */
const talkOffered = defineSignal('talk-offered', [
  '(talk | chat | speak | meet | meeting | call | visit | conversation | discuss) ..8 (you | together | suits | us | me)',
  '(you | us | me | we) ..6 (talk | chat | speak | meet | ring | call | phone | visit)',
  '(by | over the | on the) (phone | telephone | video | teams | zoom)',
  '(phone | video | zoom | teams) call',
  '(time | times | day | days | when | whatever) ..3 (suits | suit)',
  'home visit',
  '(another | new | next | further | book | rebook | make | made | have | offer | offered) ..2 appointment',
  'appointment (is | will be | has been)',
  'appointments',
  '(another | other) (time | times | day | days | way)',
  '(tell | let) (me | us) ..4 (suit | suits | easier)',
  '(come | pop | drop) (in | and | by | round)',
  '(ring | call | phone | text | email | message | contact) (me | us | the)',
  'open (evening | door | afternoon)',
  "parents ('s)? evening",
]);

/** A report home, or a reply to something that the parent raised. */
const reportHome = defineSignal('report-home', [
  '(end of (year | term)) report',
  'attainment',
  'effort (grade | :)',
  'annual report',
  'your (email | letter | message | complaint | concern | concerns) (of | about | regarding | dated)',
  'thank you for (your | the) (email | emails | letter | letters | message | messages | call | note)',
]);

/** The family is let go from a service. */
const letGo = defineSignal('let-go', [
  '(has been | have been | is being | been | is now | will be) (discharged | closed to | removed from ..2 caseload)',
  '(have | has) (discharged | closed) ..4',
]);

/** A draft plan is sent for the family to answer. */
const draftPlanSent = defineSignal('draft-plan-sent', [
  '# days ..2 to (respond | comment | reply | make representations)',
  '(proposed | draft) (ehc | ehcp | education health and care | education , health and care) plan?',
]);

/** A meeting or talk, in so many words. */
const meetingSaid = defineSignal('meeting-said', [
  '(~meet | meeting | meetings | ~talk | ~discuss | ~chat | ~visit | conversation | ~speak | go through | sit down)',
  '(ring | call | phone) (me | us | you)',
]);

/** A meeting is set or spoken of: how it suits the family is for the wording rules to say. */
const meetingSet = defineSignal('meeting-set', [
  '(meeting | meetings | workshop | appointment | interview | slot | slots | drop in)',
  '(meet | see | catch | grab) (you | us | me | with)',
]);

/** A plan that says how the family and staff will talk. */
const planTalk = defineSignal('plan-talk', [
  '(meet | meets | meeting | meetings | met | meet up | catch up | catch ups | phone | phones | call | calls | rang | ring | rings | video | zoom | teams | visit | visits | text | texts | email | emails | conversation | conversations | chat | chats)',
  '(together | suits | suit | invited | attended)',
  '(join | joins | joined) (us | the | by | online)',
  '(~talk | ~speak | ~discuss) (with | to | about | over | it | this | through) ..4 (us | them | we | family | parents | @parent-obj | school | staff | mum | dad | home)',
  '(@parent | family | parents | we | mum | dad) ..6 (~discuss | ~agree | ~choose | ~chose | ~ask | come | comes | look at | went through)',
  '(sooner | earlier | any time) ..4 (ask | asks | anyone | anybody)',
  'home (book | diary | link)',
]);

function planFixes(draft: DraftView): Fix[] {
  return [
    draft.insert('Plan a talk with the family', { role: 'review' }, [
      'We will look at this with the family on [a day and time that suits them], in person, by phone or by video, or sooner if anybody asks.',
    ]),
    draft.insert('Ask the family how to meet', { role: 'review' }, [
      'The family will be asked when and how they would like to talk about this: [their choice].',
    ]),
  ];
}

export default defineRule({
  reads: 'draft',
  title: 'No offer to talk',
  severity: 'information',
  signals: [
    ...letterSignals,
    contactGiven,
    talkOffered,
    reportHome,
    planTalk,
    letGo,
    draftPlanSent,
    meetingSaid,
    meetingSet,
  ],
  what: 'Nothing here offers the family a talk about this.',
  why: 'News on paper alone can leave a parent with questions and nobody to ask.',
  instead: 'Offer to talk, in person or by phone, at a time that suits them.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 6.65',
  examine(draft, report) {
    if (draft.kind === 'plan') {
      if (draft.words < 120 || draft.has(planTalk)) return;
      report({ ...draft.place({ role: 'review' }), fixes: planFixes(draft) });
      return;
    }
    const kind = letterKind(draft);
    const unmet = draft.words >= 60 && draft.has(draftPlanSent) && !draft.has(meetingSaid);
    if (kind === undefined || kind === 'to-all' || draft.words < 60) return;
    if (kind === 'note' && !unmet && !draft.has(letGo) && !draft.has(reportHome)) return;
    if (!unmet && (draft.has(talkOffered) || draft.has(contactGiven) || draft.has(meetingSet))) return;
    if (!unmet && !draft.has(letGo) && !draft.has(concernRaised) && kind !== 'decision' && !draft.has(reportHome))
      return;
    report({
      ...draft.place('closing'),
      fixes: [
        draft.insert('Offer a talk', 'closing', [
          'I know that this may be hard to read, and I would be glad to talk it over with you, in person, by phone or by video, at a time that suits you. You can ring or text me on [number].',
        ]),
        draft.insert('Offer a call', 'closing', [
          'Would a phone call help? Tell me when suits you, early, late or in the day, and I will ring.',
        ]),
      ],
    });
  },
  examples: {
    kind: 'letter',
    flags: [
      'Dear Ms Ali,\n\nI have a concern about Sam’s behaviour at lunch. On Tuesday he pushed two boys in the queue and had to be taken out of the hall, and on Wednesday the same thing happened again. He has lost his playtimes for the rest of the week, and his name has been put in the book in the office.\n\n<|Kind regards,|>\n\nJo Shah',
    ],
    passes: [
      'Dear Ms Ali,\n\nI have a concern about Sam’s behaviour at lunch. On Tuesday he pushed two boys in the queue and had to be taken out of the hall, and on Wednesday the same thing happened again. He has lost his playtimes for the rest of the week. Could we talk about it, by phone or in person?\n\nKind regards,\n\nJo Shah',
      'Dear Ms Ali,\n\nSam had a lovely day.\n\nJo',
    ],
  },
});
