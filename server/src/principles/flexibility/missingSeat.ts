/** A plan that names a review or handover, and says nothing of how the family may join it or choose the time. */
import { defineRule } from '../../kit/index.ts';
import { defineSignal } from '../../kit/signal.ts';

const FAMILY =
  '(parents | parent | carers | mum | dad | mother | father | family | families | you | nan | gran | granny | grandad | @parent)';

/** A review, handover or meeting is set. */
const reviewSet = defineSignal(
  'review-set',
  [
    '(shall | will | to) be (formally)? reviewed ..4 (annually | termly | yearly | every | each | on | in | at | by | twice | once)',
    '(staff | professionals | the (team | school) | teachers | agencies) ..1 (will | shall | to) (meet | review) ..2 (on | in | at | every | termly | annually)',
    '(handover | transition meeting | review | review meeting | annual review | next review) (date)? (: | - | on | is on | will be on | will take place (on | in)) ..2 (@day | # | @month)',
  ],
  { unless: ['(last | previous) (review | meeting)', 'pupil progress', '@child ..2 (reviews | will review)'] },
);

/** Anything by which the family has a place in it: a choice, an invitation, another way, an earlier date. */
const familyJoins = defineSignal('family-joins', [
  `(with | invite | invites | invited | inviting | ask | asks | asked | ring | rings | call | phone | meet | meets | see | visit | tell | welcome | together with) ..3 ${FAMILY}`,
  `${FAMILY} ..5 (meet | meets | join | joins | joined | come | comes | came | invited | attend | attends | attended | choose | chooses | chose | choice | ask | asks | asked | prefer | prefers | decide | bring | brings | suggest | suggested | like | pick | want | wanted | welcome | agreed | agree)`,
  '(suit | suits | together | by phone | by video | on the phone | in person | zoom | teams | online | home visit | at home with)',
  '(sooner | earlier | any time | at any point) ..6',
  '(we | us | our) ..4 (meet | join | come | talk | chat)',
  '(everyone | everybody | anyone | anybody | all of us)',
  // They are sent for or told to be free: the wording rules say how to ask.
  `${FAMILY} ..2 (to | must | should | will | required | expected) ..3 (attend | come to | be (present | free | available) | arrangements to be free)`,
  'parents evening',
]);

export default defineRule({
  reads: 'draft',
  title: 'No place for the family at the review',
  severity: 'information',
  kinds: ['plan'],
  signals: [reviewSet, familyJoins],
  what: 'Nothing here says how the family may join this review, or choose its time.',
  why: 'A review with no word of them can seem to be for staff alone.',
  instead: 'Say that they are invited, that they can choose when and how, and that it can be sooner.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 6.65 and 9.176',
  examine(draft, report) {
    if (draft.kind !== 'plan' || draft.words < 60) return;
    const set = draft.all(reviewSet);
    const last = set[set.length - 1];
    if (!last) return;
    const joins = draft.all(familyJoins);
    // Said near the review: in the same block, the next two, or in a section about reviews or contact.
    if (joins.some(({ block, roles }) => (block >= last.block && block <= last.block + 2) || roles.includes('review')))
      return;
    report({
      start: last.start,
      end: last.end,
      fixes: [
        draft.insert('Invite the family', { after: last }, [
          'The family is invited, and can choose the day, the time and the way of joining: in person, by phone or by video. It can be sooner if anybody asks.',
        ]),
        draft.insert('Ask the family how to meet', { after: last }, [
          'The family will be asked when and how they would like to join: [their choice].',
        ]),
      ],
    });
  },
  examples: {
    kind: 'plan',
    flags: [
      'SUPPORT PLAN\n\nHalima is funny and kind. She reads with a pen that speaks, and types what she thinks of each chapter. She walks to the shop with a friend and pays on her own. A teaching assistant sits beside her in English and history, eight lessons in each week. Travel training is on Tuesday afternoons with the county team.\n\nREVIEW\n\nThe plan <|shall be reviewed annually|>.',
    ],
    passes: [
      'SUPPORT PLAN\n\nHalima is funny and kind. She reads with a pen that speaks, and types what she thinks of each chapter. She walks to the shop with a friend and pays on her own. A teaching assistant sits beside her in English and history, eight lessons in each week. Travel training is on Tuesday afternoons with the county team.\n\nREVIEW\n\nThe plan will be reviewed termly, with Halima and her mum, at a time that suits them.',
      'Next review: 4 March.',
    ],
  },
});
