/** A subject kept away from the family, or from those who might agree with them. */
import { defineRule } from '../../kit/index.ts';
import { around, INNOCENT, UNNAMED } from './wording.data.ts';

const FAMILY = `(@parent-obj | ${UNNAMED} | home | the (family | parents) | them | him | her)`;
const SUBJECT =
  '(diagnosis | assessment | ehcp | ehc | plan | tribunal | appeal | funding | hours | support | therapy | transport | placement | specialist | question | subject | topic | issue | matter | complaint | incident | referral | exclusion | one to one | 1 1 | laptop | aid | report | option | possibility | idea | this | it)';

export default defineRule({
  reads: 'sentence',
  title: 'A subject kept from the family',
  severity: 'warning',
  weight: 7,
  what: '“{words}” keeps a subject away from the people it matters to.',
  why: 'What is not said is found out later, and then nothing else is believed.',
  instead: 'Bring it to the family openly, with what each side thinks.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 11.1',
  phrases: around(
    [
      `not (to be)? ..1 (copy | send | give | show | email | forward | sent | copied | given | shown) (this | it | the ..1)? (to)? (parents | mum | dad | the family | family | home) ..1 $`,
      `(best | better) not (to)? (tell | say anything to | mention (it | this) to | involve | alarm | worry) (mum | dad | parents | the family | family | @parent-obj) ..2`,
      `(report | notes | page | section | record | advice | part of the ..1) (is | are) ..1 for (professionals | staff | school) only ..2`,
      `(do not | not to | avoid | try not to | never | please do not | should not | must not | better not (to)? | best not (to)? | no need to) ..1 (mention | mentioning | raise | raising | discuss | discussing | bring up | bringing up | talk about | share | sharing | tell | telling | get into | be drawn on | be drawn into) ..3 ${SUBJECT} ..4 (with | to | at | in front of) ..1 ${FAMILY} ..2`,
      `(steer | stay | keep | steering | staying | keeping) (clear of | away from | off) ..1 (the)? ..4 ${SUBJECT} ..6`,
      `(kept | keep | leave | left | take | taken | remove | removed) ..3 (off | from | out of) ..1 (review | meeting | annual review)? ..1 (agenda | minutes | table | discussion) ..2`,
      '(putting | put | plant | planting | feed | feeding | give | giving) ..1 (ideas | thoughts | words | notions) (in | into) ..5 (head | heads | mouth | mind)',
      `(not (to be)? | do not | not for) ..1 (share | shared | disclosed | disclose | discussed | circulated | shown | copied | passed on) (with | to) ..1 (parents | mum | dad | the family | family | the parents | home) ..2`,
      `(${UNNAMED} | family) (are | is | need | does | do) ..1 not ..1 (aware (yet)? | to (know | be (told | informed | made aware)) | need to know | be told) ..2`,
      `(move | steer | bring | guide) (the (conversation | discussion | meeting) | her | him | them | parents | mum | dad | @parent-obj) (on from | away from | off | back to) ..5`,
      '(close | shut) (the discussion | this | it | the conversation | her | him | them) down ..3',
      `(do not | not to | please do not | never) ..1 (copy | cc | include | forward | invite | involve) ..1 ${FAMILY} ..1 (in | into | to | on | about) ..4`,
      `(rather | prefer | better) (that)? you (did not | do not) ..1 (put | write | say | mention | include | raise | record | bring) ..2 (that | this | it) ..4`,
      `(quietly | discreetly) (dropped | removed | withdrawn | left out | shelved) ..3`,
    ],
    {
      letter: '{we} would like to talk about [the subject] openly with you',
      plan: 'this will be talked about openly with the family: [what each person thinks]',
    },
  ),
  unless: [
    ...INNOCENT,
    '^ not (happening | possible | needed | agreed | going)',
    '(asked | asks | ask | wants | want | would like | prefers | prefer) ..3 not to',
    '(you | mum | dad | family | parents | @parent | he | she | @child) ..2 (asked | wants | wanted | prefer | prefers | would rather)',
    '(in front of | with | to) ..2 (@child-obj | siblings | brother | sister | brothers | sisters | other (children | pupils | families | parents) | the class | children)',
    '(safeguarding | police | allergy | nuts | hot | road | stairs | edge | dog | fire)',
    '(if | unless) you',
    '(password | login | details | data | photo | phone number | address)',
    '(happy | glad) to',
  ],
  examples: {
    kind: 'plan',
    flags: [
      [
        '<|Do not mention the assessment to Mum|>.',
        'This will be talked about openly with the family: [what each person thinks].',
      ],
      'Home visits were cut and <|kept off the review agenda|>.',
      'Please don’t go <|putting ideas in the psychologist’s head|>.',
      [
        'This <|page is for staff only|>.',
        'This will be talked about openly with the family: [what each person thinks].',
      ],
      ['<|Best not to tell Mum|> yet.', 'This will be talked about openly with the family: [what each person thinks].'],
    ],
    passes: [
      'The family asked us not to raise the diagnosis with Tom yet.',
      'Please do not mention the party to the other children.',
      'Keep nuts off the table, as Sam has an allergy.',
      'We will not share this report with anyone unless you say so.',
      'The staff room is for staff only.',
    ],
  },
});
