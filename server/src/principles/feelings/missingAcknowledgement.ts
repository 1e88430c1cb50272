/** A letter with hard news and no thanks, sorry or understanding in it. */
import { defineRule, defineSignal } from '../../kit/index.ts';
import { concernRaised, decisionTold, letterKind, letterSignals } from '../../kit/signals/letters.ts';
import { acknowledges, praisesChild } from '../../kit/signals/warmth.ts';

/** A plain no to something the family asked for. */
const refusal = defineSignal(
  'refusal',
  [
    '(refused | declined | rejected | turned down | unsuccessful | not (been)? (agreed | approved | granted | successful))',
    '(will | shall | can) not be (offering | offered | able to (offer | fund | agree | provide) | funding | agreeing | funded)',
    'no application ..6 (may | can | will) be made',
    '(can not | will not) be (admitted | accepted | supported | approved | granted)',
    'does not (need | meet | require) ..6 (assessment | plan | threshold | criteria)',
  ],
  {
    unless: [
      'if ..8 (refused | declined | rejected | turned down)',
      '@child ..2 (refused | declined)',
      '(he | she | they) refused',
    ],
  },
);
/** What the answer means to the family is seen. */
const feltFor = defineSignal('felt-for', [
  '(sorry | regret | apologise | apologies | sad | sadly | disappointing | disappointed | disappointment | frustrating | upsetting | upset | unwelcome | hard | difficult | worry | worried | worrying | blow | hoped | hoping | hopes | afraid | unfortunately)',
  '(i | we) (know | understand | realise | can imagine | appreciate) ..6 (you | this | it | how)',
]);
/** The writer takes the fault: nobody needs telling that it mattered. */
const ownFault = defineSignal('own-fault', [
  '(i | we) (should have | should not have | ought to have | was wrong | were wrong | let you down | owe you)',
  '(i | we) got (it | this | that) wrong',
]);

export default defineRule({
  reads: 'draft',
  title: 'Nothing that shows what this means to the family',
  severity: 'information',
  kinds: ['letter'],
  what: 'This letter brings hard news, and nothing in it shows that you know what it may mean to the family.',
  why: 'A parent who feels seen can take in what comes next.',
  instead: 'Open with thanks, with sorry, or with what you know the family has been doing.',
  source: 'SEN Code of Practice 2001, 2:7; Children and Families Act 2014, section 19',
  signals: [...letterSignals, acknowledges, praisesChild, refusal, feltFor, ownFault],
  examine(draft, report) {
    if (draft.words < 60 || draft.has(ownFault)) return;
    const kind = letterKind(draft);
    const refused = draft.has(refusal) && kind !== 'to-all';
    if (refused ? draft.has(feltFor) : draft.has(acknowledges)) return;
    if (kind !== 'decision' && !refused && draft.words < 90) return;
    const hard =
      refused || kind === 'decision' || kind === 'concern' || draft.has(concernRaised) || draft.has(decisionTold);
    if (!hard || kind === 'to-all') return;
    if (kind !== 'decision' && !refused && draft.count(praisesChild) > 1) return;
    const decision = refused || kind === 'decision';
    report({
      ...draft.place('opening'),
      fixes: [
        draft.insert(decision ? 'Say that you know this is hard news' : 'Thank the family first', 'opening', [
          decision
            ? 'Thank you for telling us so much about [child’s name]. I know that you have waited for this answer, and I am sorry that it may not be the one you hoped for.'.replace(
                '’',
                "'",
              )
            : 'Thank you for all that you do to help [child’s name]. I know that a letter like this can be worrying, so I would like to tell you plainly what has happened and how we can help.'.replace(
                '’',
                "'",
              ),
        ]),
        draft.insert('Say sorry', 'opening', [
          'I am sorry to be writing with news that may be hard to read, and I would gladly talk it over with you.',
        ]),
        draft.insert('Say what you know the family has done', 'opening', [
          'I know how much you have done to [what the family has done], and I would like us to work on this together.',
        ]),
      ],
    });
  },
  examples: {
    kind: 'letter',
    flags: [
      `<|Dear Ms Rahman,|>

The panel met on 4 May and considered the request for an assessment of Yusuf. The request has been declined. The school already has what it needs to help him from its own budget, and the evidence sent in did not show a level of need above that of other pupils of his age. The school will go on with its present plan for the rest of the year and will report in July.

Yours sincerely,
T. Cole`,
      `<|Dear Mr Hale,|>

I am concerned about what happened on Tuesday. In the lunch queue Josh pushed another boy, who fell and cut his knee. Two members of staff saw it. He was spoken to and lost the rest of the break. This is the third incident of the half term. The school has a behaviour policy, which is on the website, and any more incidents of this kind are dealt with under it. He has been moved to another table for the rest of the term, and the class teacher has written down what happened and when.

Yours sincerely,
P. Dunn`,
      `<|Dear Ms Okoro,|>

The application for a place at the unit was refused on 3 March. The panel had eleven applications for two places and ranked them against the published list. The place has gone to another pupil. The names of pupils who were not placed are not carried over, and a fresh application is needed next year. The school is to go on with the help that is set out in the present plan.

Yours sincerely,
V. Reed`,
    ],
    passes: [
      'The trip is on Friday. Please send a coat.',
      `Dear Ms Rahman,

The panel met on 4 May and considered the request for an assessment of Yusuf. The request has been declined, and I am sorry, because I know how much you hoped for it. The school already has what it needs to help him from its own budget, and the evidence sent in did not show a level of need above that of other pupils of his age. Ring me at any time and I will go through it with you.

Yours sincerely,
T. Cole`,
      `Dear Ms Rahman,

Yusuf was a star in the play on Friday and made us laugh until we cried. He remembered every line.

Yours sincerely,
T. Cole`,
    ],
  },
});
