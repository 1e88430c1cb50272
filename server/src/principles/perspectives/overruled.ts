/** A view that is written down and then set aside: "overruled", "not being pursued", "despite parental objections". */
import { defineRule } from '../../kit/index.ts';
import { around, FAMILYS, UNNAMED, VIEW } from './wording.data.ts';

const WHO = `(@parent | ${UNNAMED})`;
const OPEN = {
  letter: '{we} would like to look at this again with you',
  plan: 'this will be looked at again with the family: [what each person thinks]',
};
const SET =
  '(overruled | over ruled | overridden | set aside | discounted | disregarded | dismissed | rejected | discarded | ignored | disallowed | outvoted)';

export default defineRule({
  reads: 'sentence',
  title: 'A view written down and set aside',
  severity: 'warning',
  weight: 7,
  what: '“{words}” can read as if the family’s view was heard only to be put away.',
  why: 'A view that is set aside without a reason comes back as a dispute.',
  instead: 'Give both views their reasons, and say when they will be looked at again.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 11.1',
  phrases: [
    {
      match:
        '[ (response | reply | school response | comment | action) : (overruled | no | refused | declined | rejected | not agreed | not accepted | dismissed | noted | none | denied) ] $',
      fix: "school's view: [reasons]; to be talked over again on [date]",
    },
    ...around(
      [
        `${FAMILYS} ..2 (${VIEW} | argument | suggestion | idea | proposal) ..3 (was | were | is | are | has been | have been | had been | will be) ..1 ${SET} ..2`,
        `(was | were) ..1 (overruled | outvoted | over ruled)`,
        "(this | that | it | which | these) (is | 's | are | was | were | will) not (be)? (being)? ..1 (pursued | progressed | taken forward | actioned | supported | entertained | followed up | taken up | explored | agreed to | happening | going to happen) ..2 !_",
        '; ..1 (declined | refused | not agreed | not possible | not offered | denied | rejected | not supported) $',
        '(child | pupil | @child | young person) (was | were)? not (consulted | asked | involved | invited | spoken to | listened to) !(about him | to)',
        `(~override | ~overrule) (his | her | their | your | parental | the ..1 (parent | family | mother | father | parents)) ..2`,
        `${UNNAMED} (have been | has been | were | was | are | is)? ..1 (informed | made aware | notified | advised) of ..1 (decision | outcome | change | changes | move | arrangements | new timetable)`,
        '(weak | little | limited | insufficient | poor | no) evidence ,? (so)? (not (offered | pursued | supported | considered | agreed | actioned) | declined | no further action)',
        ', (not (offered | pursued | supported | actioned | agreed)) $',
        `(despite | notwithstanding | in spite of | regardless of | irrespective of | over the | against | whatever) ..1 (${FAMILYS} | the family 's) ..2 (${VIEW} | reluctance | resistance | protestations) ,?`,
        'whether (or not)? (you | parents | the family | mum | dad | @parent) ..1 (agree | like it | approve | consent | are happy) ..3 (or not)?',
        '(will | to | must | shall | is going to | are going to) ..1 (go ahead | proceed | continue | happen | take place | start | stand | stay in place) ..2 (regardless | anyway | nonetheless | nevertheless | all the same | come what may | either way | whatever happens)',
        `${VIEW} ..6 (not relevant | irrelevant | of no relevance | not applicable | do not count | does not count | not a consideration | not taken into account | not considered | were not sought | not needed)`,
        `(wishes | views | voice | preference | opinion) : (not (relevant | applicable | sought | needed | required | considered) | n / a | none (given | sought)? | see above) ..5`,
        `(pupil | child | @child | his | her | their | own) ..2 (wishes | views | voice | preference) ..2 not (relevant | applicable | sought | needed | considered) ..5`,
        '(group | panel | team | professionals | staff | meeting | school | network | clinicians | governors | committee) (had | have | has) ..1 already ..1 (decided | agreed | settled | resolved | concluded | made (the | their | its | a | our) decision) ..6',
        `(${WHO} | he | she) (will | to) ..1 be ..1 (told | informed | notified | advised | made aware) of (any | the | all) ..2 ((change | changes) | decision | decisions | outcome | outcomes | result | amendments | new | arrangements | targets) ..6`,
        `${FAMILYS} ..1 ${VIEW} ..2 (noted | minuted | recorded | logged | acknowledged) (and | but | , | $)`,
        `${FAMILYS} ..1 (request | requests | suggestion | proposal | preference) ..8 (denied | declined | refused | turned down | rejected | not agreed | not supported | not accepted) $`,
        '(recommendation | view | opinion | advice | position) ..3 (prevailed | took precedence | carried the day | won out | was followed | was preferred)',
        '(outvoted | overruled) ..1 $',
        '(view | views | voice | wishes) : not (collected | obtained | gathered | available | recorded | completed | known)',
        `(considered | allowed | offered | reinstated | given back | looked at | an option) ..1 (once | when | if | after) (he | she | they | @child) ..1 (@have | ~be) ..1 (earned | proved | shown | deserved | demonstrated | behaved) ..4`,
        `(${WHO} | he | she | they) (was | were | has been | have been) told ..4 (out of the question | not possible | not an option | impossible | no chance | unrealistic) ..2`,
        `${WHO} (asked | (request | requests) | requested | wanted | would like | (want | wants) | (favour | favours) | (prefer | prefers) | suggested) ..10 ; (no | not | this | refused | declined) ..3 (not | refused | declined | possible | agreed | offered) ..2`,
        '(decision | decisions | choice) ..2 (was | were | has been | had been) (made | taken) (without | before (speaking | talking | asking | consulting)) ..6',
        'an? (application | referral | form | request) ..2 (has been | was | has already been) ..1 (submitted | sent | made | lodged) ..2 (against | despite | regardless | anyway) ..4',
        '(the)? change (will | is to) go ahead ..2',
        '(we | so we) are off on (@day | #)',
        '(had (to be)? | has been | was | were) (put straight | corrected) on (this | that | a number of | several)',
      ],
      OPEN,
    ),
  ],
  unless: [
    '(this | it) will not be agreed (until | before)',
    'nothing (was | is) decided',
    '(never | not) (be)? (ignored | dismissed | overruled)',
    'so that ..4 (you | they) can',
    '(sorry | apologise)',
    '(offered | agreed) (yet | by)',
    '(before | until) ..6 (decided | agreed)',
    'how (they | you | he | she) would like',
    'or whether',
  ],
  examples: {
    kind: 'plan',
    flags: [
      [
        'Parent’s view: would like speech work every day. <|Response: overruled|>.',
        "Parent’s view: would like speech work every day. School's view: [reasons]; to be talked over again on [date].",
      ],
      'He went over the report with us, but <|this is not being pursued|>.',
      'The move is on Monday <|despite parental objections|>.',
      'The <|group had already decided|> to step the case down.',
    ],
    passes: [
      'The trip will go ahead on Monday.',
      'Nothing has been decided before we talk to Ms Roy.',
      'Ms Roy’s view is set out beside the school’s, and both go to the panel.',
      'Regardless of the weather, the class goes out at ten.',
    ],
  },
});
