/** Disagreeing made costly: "a no from you puts exclusion back on the table", "if you decline she goes to the bottom of the list". */
import { defineRule } from '../../kit/index.ts';
import { around, INNOCENT, OPENED } from './wording.data.ts';

const LOSS =
  '(set ..2 against | against (you | us) | go to (someone | somebody | another) | lose | loses | losing | lost | bottom of | back of | end of the queue | exclusion | excluded | exclude | suspension | suspended | suspend | withdrawn | withdraw | stop | stopped | removed | slow | slows | delay | delays | delayed | wait longer | longer wait | closed | close the case | discharged | discharge | ended | end | can not help | nothing (more | further | else) (we | i) can | on your own | look again at whether | think again about whether | reconsider | review (his | her | their) place | no longer | consequences | social care | social services | managed move | permanent | pru | another school | the place | miss out | forfeit | back to square one | less (help | support) | no (help | support | place | plan | funding) | part time | home educat | at risk | suffer | suffers | take it that | assume | conclude | be seen as | be recorded as | be noted)';
const NO =
  '(refuse | refused | decline | declined | say no | said no | turn (this | it | that | the | down) | object | insist | disagree | do not (agree | accept | sign | consent | want | support | back) | would rather not | will not (agree | sign | accept | consent) | choose not to | opt out | withhold | hold out | push for | persist | continue to (push | insist | challenge | object | disagree) | keep (pushing | asking | insisting | objecting) | not (agree | sign | accept | consent) | appeal | complain | kick up | make a fuss | make waves | rock the boat)';

export default defineRule({
  reads: 'sentence',
  title: 'A no that costs',
  severity: 'warning',
  weight: 6,
  what: '“{words}” can sound as if a no would be held against the child.',
  why: 'A yes that is given out of fear tells you nothing, and the worry behind the no is lost.',
  instead: 'Say that a no is all right, ask what is behind it, and look for another way.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 1.7 and 11.1',
  phrases: around(
    [
      `(if | should) (you | parents | the family) ..2 (disagree | decline | refuse | object | say no) ,? ..2 (place | slot | support | funding) (will | would | may) be ..1 (offered to | given to | withdrawn | lost | reallocated | passed to) ..3`,
      `if you (continue | carry on | persist | keep) ..8 (will | shall) ..1 have (no choice | to (limit | restrict | block | end | stop | consider | reconsider)) ..4`,
      `(can not | not able to | unable to | will not | hard to) ..1 (help | support | do anything (more)? for | move forward with | keep) ..2 unless (you | parents | both of you) ..1 (work with | support | engage | agree | accept | back | get behind | come on board | sign) ..4`,
      `without (your | a | the | parental) ..1 (signature | agreement | consent | support | cooperation | backing) ,? ..3 (no (support | help | place | funding | plan | sessions | provision) | nothing will | not start | can not (continue | go on | help | keep)) ..3`,
      `(failure | refusal) to (sign | agree | accept | support | consent | cooperate | engage) ..4 (will | may | could | would | can) ..2 (result | lead | mean | jeopardise | put | lose | cost | delay | stop | end | affect) ..4`,
      `(plan | place | support | help | placement | offer | sessions) ..2 (depends | is dependent | relies | hinges | is conditional) on (your | parental | you | parents | the family) ..4`,
      `(if | should) (you | parents | @parent | the family | mum | dad) ..3 ${NO} ..10 ,? ..6 (will | shall | would | may | might | can not | could | is | are | goes | loses | have to | puts | means) ..4 ${LOSS} ..2`,
      `unless (you | parents | @parent) ..1 (agree | sign | accept | consent | support | back) ..8 ,? ..3 (will | shall | may | can not) ..2 ${LOSS} ..3`,
      `(a (no | refusal) from you | your (refusal | no | objection | disagreement) | saying no | turning (it | this | the place | that) down | refusing (this | it | the) | declining (this | it | the) | objecting | disagreeing | a refusal | digging your heels in | holding out) ..4 (will | would | could | may | might | can | puts | put | leaves | leave | means | is likely to | only) ..4 (on the table | exclusion | excluded | suspension | slow | slows | delay | delays | hold | holds | harder | against (her | him | them | you) | longer | lose | loses | hurt | hurts | harm | harms | damage | risk | risks | no (help | support | place) | without | worse | hinder | cost | costs | at risk | back ..3 | in the way | set ..2 back) ..2`,
      "(the)? (only)? (alternative | other option | alternatives) (is | 's | would be | will be | may be | are) ..3 (suspension | exclusion | permanent exclusion | a managed move | to (exclude | suspend) | excluded | part time ..1 | reduced ..1 | nothing | no (help | support | place) | home education | another school | the pru | isolation) ..2",
      '(one (breach | slip | strike | more slip | incident | more) ..2 and ..6 (over | out | off | ends | finished | withdrawn | stops)) ..2',
      '(next (step | stop) (is | would be | will be | : )) ..1 (pex | permanent exclusion | exclusion | the pru | suspension | a managed move)',
      `(only if | provided (that)? | as long as | on condition (that)? | conditional (up)?on | subject to | so long as) ..1 (you | parents | @parent | the family) ..2 (agree | agreeing | sign | signing | accept | accepting | support | supporting | cooperate | cooperating | drop | dropping | withdraw | withdrawing | back | stop | engage | engaging) ..3`,
      `(hold | holding | held) ..2 (to ransom) ..2`,
    ],
    {
      letter: 'you can say no, and {we} would like to hear what worries you about it and to look for another way',
      plan: 'the family can say no; staff will ask what worries them about it and look for another way',
    },
  ),
  unless: [
    ...INNOCENT,
    '(will | would | does | can | is | are | do) not ..3 (lose | affect | change | count | harm | be held | matter | slow | delay | mean | cost | stop | end | be)',
    '(nothing | no one | nobody) ..1 (changes | will | is | stops)',
    '(all right | fine | ok | okay | quite right | no harm | carries on | stays (the same | as it is) | just the same | entitled)',
    '(photo | photos | trip | data | medicine | lunch | club | newsletter | mediation | certificate)',
    '(we | i) (will | can) ..2 (find | look for | think of | talk | try | offer | ring | ask)',
    '(only)? if you would like',
  ],
  unlessNear: OPENED,
  examples: {
    kind: 'letter',
    flags: [
      [
        '<|Saying no will only slow|> things down.',
        'You can say no, and we would like to hear what worries you about it and to look for another way.',
      ],
      '<|A refusal would leave her without|> a place.',
    ],
    passes: [
      'If you turn this place down, nothing changes for Jamal, and we will look for another together.',
      'Saying no is quite all right; we will think of something else.',
      'If you want an assessment, the small group carries on just the same.',
      'If you decline the trip, the money will be paid back.',
    ],
  },
});
