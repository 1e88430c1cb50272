/** A letter that tells and asks nothing. */
import { type DraftView, defineRule, defineSignal, type Fix } from '../../kit/index.ts';
import { letterKind, letterSignals } from '../../kit/signals/letters.ts';
import { questionAsked } from '../../kit/signals/offers.ts';
import { invitesKnowledge, reportHome } from './signals.ts';

/** A notice to a group of families, who are not asked about one child. */
const toMany = defineSignal('question-to-many', [
  '(anyone | any parent | anybody | those | families) ..1 whose child',
  '(# | some | few | many | several | most | four | twenty) of you (came | told | said | asked)',
]);

/** Passages to put in, by what the letter is for. */
function passages(draft: DraftView, kind: string): readonly (readonly [title: string, text: string])[] {
  const name = draft.context.names.child[0]?.split(' ')[0] ?? "[child's name]";
  const open: readonly [string, string] = [
    'Ask what they see',
    `You know ${name} best. What have you noticed, and what helps at home? You can tell me in any way that suits you. Thank you: it will help.`,
  ];
  if (kind === 'decision')
    return [
      [
        'Ask what else we should know',
        `You know ${name} best. If there is something that we have missed, or that you see differently, please tell us: we would like to hear it.`,
      ],
      open,
    ];
  if (kind === 'report')
    return [
      [
        'Invite the family’s comments',
        `What have you noticed about ${name} this year? Please tell us, in any way that suits you, so that next year can build on it.`,
      ],
      open,
    ];
  if (kind === 'invitation')
    return [
      [
        'Ask what they would like to talk about',
        `What would you like to talk about, and what should we know about ${name} before we meet? Please tell me in any way that suits you.`,
      ],
      open,
    ];
  return [open, ['Ask, more briefly', `What do you think lies behind this, and what helps ${name} at home?`]];
}

export default defineRule({
  reads: 'draft',
  title: 'Nothing asked of the family',
  severity: 'information',
  kinds: ['letter'],
  what: 'This letter tells the family things and does not yet ask what they know.',
  why: 'One open question can bring the missing piece.',
  instead: 'Ask what they have seen and what helps.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 6.39',
  signals: [...letterSignals, questionAsked, invitesKnowledge, reportHome, toMany],
  examine(draft, report) {
    if (draft.words < 60 || draft.has(questionAsked) || draft.has(invitesKnowledge)) return;
    const kind = draft.has(reportHome) && letterKind(draft) !== 'decision' ? 'report' : letterKind(draft);
    if (kind === undefined || kind === 'note' || kind === 'to-all') return;
    if (draft.has(toMany)) return;
    const fixes: Fix[] = passages(draft, kind).map(([title, text]) => draft.insert(title, 'closing', [text]));
    report({ ...draft.place('opening'), fixes });
  },
  examples: {
    flags: [
      `<|Dear Ms Okafor,|>

On Tuesday Tobi pushed another boy in the lunch queue when the hall became very loud. Nobody was hurt, and Mr Hale sat with him until he felt calm again. We are concerned about lunchtimes. From Monday he will have his lunch in the library with two friends, and Mr Hale will be there every day until half-term to see how it goes.

Yours sincerely,
Jo Hartnell`,
    ],
    passes: [
      `Dear Ms Okafor,

On Tuesday Tobi pushed another boy in the lunch queue when the hall became very loud. Nobody was hurt, and Mr Hale sat with him until he felt calm again. We are concerned about lunchtimes. From Monday he will have his lunch in the library with two friends. What do you see at home when a room is loud, and what helps?

Yours sincerely,
Jo Hartnell`,
      `Dear Ms Okafor,

Tobi read aloud to the whole class today.

Best wishes,
Jo`,
      'Dear Parents,\n\nSchool is closed on Monday.\n\nJo',
    ],
    kind: 'letter',
  },
});
