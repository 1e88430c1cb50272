/** Advice with a warning: "if you go against our advice we cannot be held responsible", "on your own head be it". */
import { defineRule } from '../../kit/index.ts';
import { around, INNOCENT } from './wording.data.ts';

const ADVICE =
  '(advice | recommendation | recommendations | guidance | proposal | proposals | view of the professionals | professional opinion | better judgement)';
const DEFY =
  '(disregard | ignore | reject | override | decline | dismiss | go against | act against | set aside | choose not to (follow | take) | decide not to (follow | take) | refuse (to (follow | take))? | fail to (follow | take) | not (follow | take | heed | accept))';

export default defineRule({
  reads: 'sentence',
  title: 'Hands washed of another choice',
  severity: 'warning',
  weight: 7,
  what: '“{words}” can sound as if help stops where the family sees it differently.',
  why: 'A parent who is told that the rest is theirs to carry will not come back when it is hard.',
  instead: 'Say what worries you about it, and that you will stay beside them whichever way they choose.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 1.7 and 11.1',
  also: 'feelings',
  phrases: around(
    [
      `(if | should | when | where | since | as) (you | parents | @parent | the family | mum | dad) ..3 ${DEFY} ..3 ${ADVICE} ..2 ,? ..3 (can not | will not | on you | your own | yours | responsible | responsibility | consequence | consequences | regret | wrong | surprised | blame | up to you | expect | lookout | problem | risk) ..3`,
      '(can not | could not | will not | refuse to | shall not) ..1 be (held)? (responsible | accountable | liable | answerable) ..1 (if | should | when | where) (you | parents | @parent | the family) ..4',
      '(take | takes | accept | accepts | bear | bears | have | has) no ..1 (responsibility | liability | blame) ..1 (if | should | when | where) (you | parents | @parent | the family) ..4',
      `(consequences | consequence | outcome | outcomes | results | responsibility | blame | fault | risk | risks) ..1 (of | for) ..3 (refusing | declining | disagreeing | rejecting | ignoring | saying no | not (accepting | following | agreeing | taking) | going against | any (setback | delay | failure) | this choice | that choice | your (choice | decision)) ..4 (yours | rest | rests | lie | lies | fall | falls | on you | with you | you alone | your own) ..3`,
      '(responsibility | blame | fault) ..6 (will | would | must | shall | is going to) ..1 (rest | lie | fall | sit | be) ..1 (with | on | upon | at) ..1 (you | yourselves | yourself | the (family | parents) | parents | your door) ..2',
      'on your own (head | heads) (be it)?',
      "(is | be | was | 's) (your own lookout | your lookout | your own doing | your own affair) ..1 $",
      '(do not | not to | can not | must not) ..1 (come (back)? (running | crying | complaining | knocking) ..2 | come back to us | blame (us | me | the school | staff) | say (that)? (we | i | nobody) (did not | never) (warn | say | tell) ..2)',
      `(~choose | chose | chosen | ~decide | ~opt | ~elect | ~insist | ~wish | ~prefer) (to (go | act) | on (going | acting)) against ..3 ${ADVICE} ..1`,
      `(acting | going | went | gone | acted) against (our | the school 's | school | professional | professionals ' | staff | clear | all | expert | the team 's | my) ..1 ${ADVICE} ..1`,
      `at (your | their | her | his) own risk ..1`,
      '(we | i | nobody) (can not | could not | can never) say (we | they | i | you) were not (warned | told | advised) ..2',
      '(live | deal) with the consequences ..1',
      '(do | did) not say ..1 (we | i) did not warn you ..1',
    ],
    {
      letter: '{we} would like to look with you for something that we can all try',
      plan: 'staff will look with the family for something that all can try',
    },
  ),
  unless: [
    'not (think | mind | blame | hold | stop | love | like | take (it | that) (badly | against))',
    ...INNOCENT,
    '(lost | stolen | valuables | belongings | property | bikes | cars | phones | jewellery | luggage | damage to)',
    '(is | are) not (to blame | on you | yours)',
    '(will | would | do | does | did) not ..1 (rest | fall | lie) ..2 (you | parents)',
    '(stand | stay | stays | be | walk) (with | beside) you',
    '@child ..2 (choices | consequences)',
    '(not | never) (against | at your own)',
  ],
  examples: {
    kind: 'letter',
    flags: [
      [
        '<|If you choose to go against our advice then we cannot|> be held responsible.',
        'We would like to look with you for something that we can all try.',
      ],
      'By all means keep her at home, but <|on your own head be it|>.',
      '<|Responsibility for any setback will rest with you|>.',
      'Please <|do not come back to us|> when it goes wrong.',
    ],
    passes: [
      'We cannot be held responsible for valuables brought to the fair.',
      'If you choose not to take this advice, that is fine, and we will find something else.',
      'None of this is on you.',
      'The risk will not rest with you, as our insurance covers the trip.',
    ],
  },
});
