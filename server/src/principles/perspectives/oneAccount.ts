/** Two accounts differ, and one is declared the true one: "put the record straight", "the record does not bear this out". */
import { defineRule } from '../../kit/index.ts';
import { around, COMPARE, INNOCENT } from './wording.data.ts';

const RECORDS =
  '(record | records | register | registers | system | log | logs | notes | data | evidence | facts | minutes | file | cctv | footage | chronology | computer | book)';
const ACCOUNT =
  '(account | version | explanation | story | recollection | statement | description | memory | suggestion | interpretation | complaint | claim | report | recall)';

export default defineRule({
  reads: 'sentence',
  title: 'One account made the true one',
  severity: 'warning',
  weight: 4,
  what: '“{words}” sets one account above the other.',
  why: 'Two people can see the same afternoon differently, and both can help us to understand it.',
  instead: 'Put both accounts down, and look at them together.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 1.7',
  phrases: around(
    [
      '(put | set | get | keep) the record straight ..3',
      '(correct | address | clear up | rebut | refute | put right) (a few | some | several | a number of | your | the | these | certain | the following | various) ..1 (points | misunderstandings | inaccuracies | misconceptions | untruths | errors | falsehoods | claims | allegations | assertions) ..3',
      `${RECORDS} ..1 (do | does | did | (say | says) | say | will) not ..1 (bear (this | that | it | you | her | him) out | support (this | that | your | her | his | their | it) | lie | agree | back (this | that | it | you | your) ..2 up? | match | show (this | that) | reflect (this | that | your))`,
      `(system | (record | records) | register | log | computer | book) ((say | says) | (show | shows) | tells us | (state | states)) ..1 (that)? (you | he | she | they | parents | mum | dad) (did not | have not | has not | were not | was not | never) ..2`,
      `(should | to | will | must | can) (replace | supersede | override | correct | outweigh | be preferred to) (whatever | what | anything | the (version | story | account)) ..5 (told | said | heard | claimed | believe | read)`,
      `(the | our | this | staff 's?) ..3 ${ACCOUNT} ..4 (is | 's | was | remains) ..1 (correct | accurate | the (true | correct | accurate | definitive | only | right) ..1 | the truth | what happened | definitive | to be preferred)`,
      `(your | her | his | their | the (parent | family | mother | father) 's | @parent 's | @child 's) ..1 ${ACCOUNT} ..2 (is | 's | was | are | were) ..2 (inaccurate | incorrect | wrong | false | untrue | not (correct | accurate | true | what happened | right | credible) | contradicted | at odds | at variance | inconsistent | misleading | exaggerated | not borne out | unsupported)`,
      '(# | two | three | four | five | several | all | other | both | many) (members of)? (staff | witnesses | adults | teachers | colleagues | children | pupils) ..3 (have given | gave | have provided | provided | have written | confirm | all confirm | have confirmed | agree that | tell a different | say otherwise) ..3',
      "(that | this | it) (is | 's | was) ..1 (not (what happened | how it (happened | was | went) | the case | an accurate (account | picture | reflection) | a true (account | picture | reflection) | a fair (account | picture | reflection)) | simply (not true | untrue | false | wrong)) ..2",
      "(that | this | it) (is | 's) (simply | just | quite | completely)? (untrue | false | nonsense | not true | incorrect | factually incorrect | a fabrication) ..1 !_",
      '((contradict | contradicts) | contradicted | at odds with | at variance with | inconsistent with | does not (match | tally with | square with | fit with | fit) | do not (match | tally with | square with)) ..1 (the facts | our (records | findings | account | evidence) | what (staff | we | i) (saw | know | have seen | witnessed | observed | recorded) | the (evidence | records | account) ..2) ..2',
      '(does | do | could | would | can) not (mark | bruise | happen | break | tear | look | get) (like that | that way | by itself | on its own | by accident) ..5',
      '(cctv | camera | footage | records | register | log | staff | witnesses) (shows? | show | shows | say | says | tell | tells) ..1 (otherwise | differently | a different story | something (else | different))',
      `(can | could) only ..1 (suppose | assume | conclude | presume) ..1 (that)? (we | you | he | she | there | it | this | the) ..3`,
      `two different (children | boys | girls | pupils) ..1`,
      `(i | we) (expect | suspect | imagine | suppose | dare say | daresay | bet) ..1 (that)? (the (bit | part) | he | she | @child | you | they) ..8 (left out | missed out | not mentioned | forgot to (mention | say | tell) | did not (mention | say | tell) | was not mentioned | was not (told | passed on)) ..1`,
      `(perhaps | maybe | possibly | presumably | probably | no doubt | clearly) ,? (you | @parent | he | she) ..1 (misheard | misunderstood | misread | misremembered | imagined | mistook | confused | got the wrong end ..3) ..2`,
      `(you | @parent) (must | may well | will | seem to | appear to) have ..1 (misheard | misunderstood | misread | misremembered | imagined | mistaken | confused | got ..1 wrong) ..2`,
      `(satisfied | confident | certain | clear | sure) ..1 (that)? (nothing | no such | no incident | none of | there was no | it did not | this did not | he did not | she did not) ..6`,
      `(nothing of the sort | no such thing | nothing of the kind) (took place | happened | occurred | was said | exists) ..1`,
      `(believe | believes | prefer | prefers | accept | accepts | trust | trusts | go with | go by | side with | back | stand by) (@staff 's? | mr _ 's | mrs _ 's | ms _ 's | miss _ 's | (his | her | the (teacher | member of staff | driver | coach)) 's?) ..1 (account | version | word | statement | recollection | side) ..3`,
      `(children | boys | girls | pupils | kids | teenagers | youngsters | they) ..1 (tell | say to) ..1 (parents | mums | their (mum | mums | parents)) ..1 (what (they | you) (want | wants) | anything | all sorts | tales | stories) ..3`,
      `(not | never) (happen | happens | happened | see | seen | been seen | observed) in ..1 (school | class | nursery | college | lessons | our sight) ..1 so ..4`,
      `(i | we) (@be | 'm) with (@child-poss | his | her | their | your | the) ..1 (mum | dad | mother | father | parents | teacher | nan) (on this | about | $) ..2`,
      `(told | tell | telling) (@child-obj | him | her) (i | we | that i | that we) (am | are | agree | 'm) ..1 (with | on) (his | her | their)? ..1 (mum | dad | mother | father) ..2`,
      `(on | take | takes | taking | took) (mum | dad | mother | father | the mother | the father) 's side ..2`,
      `(we | i | staff) (go | goes | can only go | will go | have to go) (by | on) what (we | i | staff) (see | hear | saw | have | observe) ..3`,
      `(systems | records | data | logs | notes | evidence | observations | registers | system) ..1 (show | shows | paint | paints | tell | tells | give | gives | suggest | suggests) (us)? ..1 a (different | very different) (picture | story | pattern | account) ..4`,
      `(staff | school | school 's | our | teacher 's | the school 's) ..1 ${ACCOUNT} (is | 's | was | stands as | remains) ..1 (the)? ..1 (accurate | correct | true | right | reliable) ..1`,
      `(@staff | we | i) (acted | behaved | dealt with ..3 | handled ..3 | followed ..3) ..1 (correctly | properly | appropriately | impeccably | reasonably) ..1 (throughout | at all times | at every stage | in every) ..2`,
      '(need | want | require) (something | a bit | rather)? more (than that | to go on | convincing) ..2',
      '(i | we) (know | can assure you | am certain | are certain | am satisfied | are satisfied | have established) ..1 (that)? (this | that | it | he | she | nothing | no) ..2 (did not happen | not the case | is not true | was not | never happened | not so | of the kind happened) ..3',
      '(not in dispute | the facts (are | of the (matter | incident | case)) ..1 (clear | plain | not in dispute | these | as follows))',
      "(believe | prefer | accept | stand by | stand behind) (the | our | my) (staff | teacher | member | staff member | teaching assistant | colleague) ..1 ('s)? (account | version | word | statement) ..2",
      '(if | whatever) ..2 (he | she | @child) ..1 (told | says | said | claims) ..3 (differently | otherwise | something (different | else)) ..6',
    ],
    COMPARE,
  ),
  unless: [
    ...INNOCENT,
    '(sorry | apologise | our mistake | thank)',
    '(may | might) (be wrong | have (got | missed))',
    '(you were right | you are right)',
    '(if | anything) ..4 (wrong | not correct | incorrect | inaccurate)',
    '(test | assessment) (score | scores | data)',
    'and (we | you) (see | saw)',
    'not seen ..4 so far',
    '(does | do) not lie (still | down)',
    '(compare | look at) ..4 (both | together)',
  ],
  unlessNear: [
    '(so | and) (staff | we | i) (will | shall) (look out | watch | look | keep looking | ask)',
    '(may | might) (be wrong | have (got | missed))',
    'we would like to hear ..6 (see | saw | think)',
    'what did you',
  ],
  examples: {
    kind: 'letter',
    flags: [
      [
        '<|Your account of Tuesday is inaccurate|>.',
        'What you saw and what we saw are different, so let us look at both together.',
      ],
      'I do need to <|put the record straight|> on a few points.',
      '<|That’s not how it happened|>.',
      'I <|can only suppose that we|> are talking about another child.',
    ],
    passes: [
      'You were right and we were mistaken about the date.',
      'If anything here is wrong, please change it.',
      'Two members of staff run the club.',
      'I have heard her account and would like to hear yours before I think any more about it.',
      'What you saw does not match what we saw, and we may have missed something.',
    ],
  },
});
