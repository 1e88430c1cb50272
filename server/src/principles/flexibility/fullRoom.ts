/** Many professionals round the table, and no smaller way to begin. */
import { defineRule, type Measure } from '../../kit/index.ts';
import { defineSignal } from '../../kit/signal.ts';
import { letterKind, letterSignals } from '../../kit/signals/letters.ts';
import { supportOffered } from '../../kit/signals/offers.ts';

const TITLES =
  /\b(?:head ?teacher|deputy head|senco|class teacher|form tutor|head of year|educational psychologist|psychologist|speech (?:and|&) language therapist|speech therapist|occupational therapist|physiotherapist|paediatrician|school nurse|health visitor|social worker|family support worker|education welfare officer|attendance officer|inclusion officer|inclusion manager|case ?worker|specialist teacher|advisory teacher|learning mentor|teaching assistant|governor|camhs|consultant|portage|outreach)\b/gi;

const professionals: Measure = {
  name: 'professionals-listed',
  of: ({ text }) => new Set((text.match(TITLES) ?? []).map((title) => title.toLowerCase())).size,
};

const manyPeople = defineSignal('many-people', [
  '(six | seven | eight | nine | ten | eleven | twelve | thirteen | fourteen | fifteen) ..2 (people | professionals | of us | members of staff | agencies | colleagues) ..6 (there | attending | invited | attend | around | present | come | coming | meeting)',
  '(a | the) (full | large) (panel | team) of (professionals | experts) ..6',
  'representatives (from | of) ..3 (all | every | each) (agency | agencies | service | services)',
]);

const smaller = defineSignal('smaller-meeting-offered', [
  '(smaller | small | fewer | just (two | one | the two | us | you | me)) ..4',
  '(beforehand | before the meeting | first , | pre meeting | ahead of the meeting)',
  '(meet | talk | see) ..4 (first | beforehand | before)',
  '(ask | choose | say | tell) ..4 who ..4',
  '(you | your) ..2 (asked | chose | suggested)',
  'who you would like',
  '(bring | someone | somebody) ..4 (with you | you trust)',
]);

export default defineRule({
  reads: 'draft',
  title: 'A full room',
  severity: 'information',
  kinds: ['letter'],
  signals: [...letterSignals, manyPeople, smaller, supportOffered],
  measures: [professionals],
  what: 'So many people round the table can leave a parent feeling outnumbered.',
  why: 'It is hard to say what you think in front of a row of strangers.',
  instead: 'Offer a smaller meeting, a talk beforehand, or somebody beside them.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 9.176',
  examine(draft, report) {
    const kind = letterKind(draft);
    if (kind !== 'invitation' || draft.has(smaller) || draft.has(supportOffered)) return;
    const many = draft.all(manyPeople)[0];
    if (!many && draft.sum(professionals) < 6) return;
    report({
      ...(many ? { start: many.start, end: many.end } : draft.place('opening')),
      omission: true,
      fixes: [
        draft.insert('Offer a smaller meeting', many ? { after: many } : 'closing', [
          'If that feels like a lot of people, you can meet just two of us first, or bring somebody with you.',
        ]),
      ],
    });
  },
  examples: {
    kind: 'letter',
    flags: [
      'Dear Ms Ali,\n\nI would like to invite you to a meeting about Sam on Monday 4 March at 10.15. <|Nine professionals will be attending|>.\n\nKind regards,\n\nJo Shah',
    ],
    passes: [
      'Dear Ms Ali,\n\nI would like to invite you to a meeting about Sam on Monday 4 March at 10.15. Nine people have been invited. Would you like to meet just two of us first?\n\nKind regards,\n\nJo Shah',
      'Dear Ms Ali,\n\nI would like to invite you to a meeting about Sam on Monday 4 March at 10.15, with his class teacher.\n\nKind regards,\n\nJo Shah',
    ],
  },
});
