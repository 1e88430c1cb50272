/** The child's own view, taken back in the same breath: "but he would say that", "the teachers choose these for me". */
import { defineRule } from '../../kit/index.ts';
import { around, INNOCENT } from './wording.data.ts';

const ADULTS =
  '(teachers | teacher | staff | adults | grown ups | my (teacher | teachers | ta | tas | tutor | mum | mums | key worker) | miss | sir | school | they | the (teachers | adults | staff | school | grown ups) | everyone | people)';

export default defineRule({
  reads: 'sentence',
  title: 'The child’s view taken back',
  severity: 'warning',
  kinds: ['plan'],
  speech: 'mark',
  weight: 12,
  what: '“{words}” takes the child’s own view away again.',
  why: 'A child who is not believed stops telling us, and the family loses what they would have said.',
  instead: 'Keep their words as they are, and write what adults see beside them.',
  source: 'Children and Families Act 2014, section 19; SEND Code of Practice 2015, 1.6',
  phrases: around(
    [
      `^ ..2 (too young | non verbal | pre verbal | not verbal | no speech) ,? (so | to give | for) ..1 (views | view | an opinion)? ..1 (not (sought | obtained | asked | taken | gathered | available))? ..1 $`,
      `(views | view) (were | was)? ..1 (given | provided | supplied | expressed | completed) by ..2 (assistant | teacher | adult | staff | key worker | senco | ta | school) ..1`,
      `(wanted | wants | asked | wishes | wished | hoped) to ..6 but ..1 (told | advised | informed) (he | she | they | that he | that she | that they)? ..1 (could not | can not | must | would not | had to | may not) ..2`,
      `but (he | she | they) (does not | did not | do not) ..1 (mean | understand | know) (it | that | what ..4 | this) ..1`,
      `does not know (what is (good | best) for (him | her | them) | (his | her | their) own mind) ..1`,
      `(wanted | asked | hoped) to (come | attend | be there | join | speak) ..4 but ..3 (felt | thought | decided | considered) ..2 (best | better) ..3`,
      `(his | her | their | @child 's) ..1 (wish | wishes | request | hope | choice | preference) ..5 (can not | could not | will not) be (accommodated | met | granted | considered | followed | supported) ..1`,
      `too (upset | angry | young | anxious | distressed | dysregulated | immature) to be (asked | consulted | involved | interviewed) $`,
      `(says | said | thinks | feels | believes) ..10 but (there is)? ..1 no (truth | evidence | substance) ..2`,
      `(says | said) ..10 but (that | this | it) (is | 's) (just | only | simply) (an excuse | a phase | a mood | for attention | what ..3) ..1`,
      `(targets | goals | outcomes) (were | are)? (chosen | set | written | decided | picked) by ..1 (staff | school | teachers | adults | professionals | the (team | school)) ..1`,
      `(did not | does not | not | refused to | declined to | unwilling to) (want (to)? | wish to | like to)? ..1 (give | share | say | offer | express | contribute | complete) ..6 (section | box | page | part | form) ..1 (is | was)? ..1 (left)? (blank | empty | not completed | incomplete) ..1`,
      `(view | views | account | answers | opinion) ..1 (was | were | is | are) not (considered | felt | thought | judged | deemed | seen as | found | regarded as) (to be)? ..1 (reliable | valid | accurate | relevant | realistic | helpful | credible) ..1`,
      'but (he | she | they) (would | will | always) (say | says) that ..2',
      'but (we | staff | adults | school | the? team) (know | knows | think | thinks | believe | feel) (he | she | they | it | that | this | otherwise | differently | better) ..4',
      `but (was | is | 's) ..1 (in a mood | having a bad day | tired | being (silly | difficult | dramatic) | upset at the time | not (serious | himself | herself)) ..1`,
      `but (does not | did not | do not) (really)? (mean | understand | know | believe) (it | that | what ..4 | this) ..1`,
      `(not (present | invited | included | asked | consulted | involved)) ..6 (as | because | since | in case) ..2 (would | might | may | could | will) ..1 (have)? ..1 (disagree | disagreed | object | objected | upset | argue | argued | complain | kick off | refuse | say no) ..2`,
      `(says | said | wants | wanted | asked | would like | not want | hates | dislikes | views | prefers | refuses | no) ..14 but (he | she | they) (will | 'll | would) ..1 (get used to | get over | adapt | come round | learn to (like | live | accept) | have to | be fine | soon settle) ..2`,
      `(@child | wishes | (child | pupil) 's ..1) (~say | said | ~want | ~tell | told | ~ask) ..12 (take | taken | treat | treated | read) ..2 with (a pinch of salt | caution) ..1`,
      `but ${ADULTS} (say | says | think | thinks | said | reckon | tell me | told me) (i | it | that | i am) ..1 (am | 'm | just | only | need | have | is | can | should | must | not | 'd | could) ..5`,
      `${ADULTS} (choose | chose | pick | picked | decide | decided | set | write | wrote | made | make | sorted) (these | this | them | it | my (targets | plan | goals | subjects | options | timetable | work)) ..1 (for me)? ..2`,
      `(my | the) (targets | goals | plan | subjects) (are | is | were | was) ..1 (chosen | picked | decided | set | written) (for me | by (my | the)? (teachers | teacher | staff | adults | school)) ..2`,
      `${ADULTS} (say | says | said | told me) (that)? i (have to | must | need to | 've got to | have got to | should) ..1 (like | accept | get used | put up | stop | learn | be | do as | agree | go) ..3`,
      "i (was | am | 'm) not (asked | allowed to (choose | say | decide | pick) | given a choice | listened to) ..2",
      'i (do not | did not) get (a say | asked | to (choose | say | decide | pick)) ..2',
      `i (need | have | must | got) to? ..1 accept ..1 (no means no | the decision | their decision | what ..3 (say | says | decide) | that (adults | teachers | staff | no | i can not | i am not)) ..4`,
      `i (know | understand | agree) (that)? ..1 (adults | teachers | staff | the school | school | my teachers) (know | knows | are) (best | right) ..2`,
      '(views | view | voice | wishes | comments) (of ..2)? : (not (sought | asked | taken | gathered | obtained) | too (young | old | complex | severe) | can not (say | give | express | tell) | unable to ..6 | none | n / a) ..4',
      '(too (young | immature | disabled | severe) | not able | unable) to ..1 (have | give | express | form | hold) (a | an | any | his | her | their | own) ..1 (view | views | opinion | opinions | preference | preferences | say) ..1',
      'did not (write | choose | see | read) this ..1 (him | her | them)? (self | himself | herself)? ..1',
    ],
    "[the child's own words]; what adults see: [what]",
  ),
  unless: [
    ...INNOCENT,
    '(so | and) (we | staff | i) ..2 (asked | will ask | are looking | changed)',
    "(mum | dad | mother | father | parents | parent | parental | carer | family | your) 's? ..1 (view | views | account | opinion)",
    '(parents | mum | dad | mother | father | family | you) ..2 (want | wants | wanted | wish | wished | objected | disagreed | would)',
    '(want | wants | wanted | asked) (the)? (teachers | staff | adults) to',
    '(i | we) (choose | chose | picked) ..4 (with | together)',
    '(with me | together)',
  ],
  unlessNear: ['(we | staff | i) (asked | will ask | talked | changed) ..4 (him | her | them | @child | why | what)'],
  examples: {
    kind: 'plan',
    flags: [
      'Reece hates going to the hub, <|but he would say that|>.',
      '<|The teachers choose these for me|>.',
      '<|My targets are set for me|>.',
    ],
    passes: [
      'Reece says he hates the hub, so we are looking for another room with him.',
      'My teacher says I can choose.',
      'I choose my targets with Mrs Bell.',
      'My teachers know that I like the corner by the window.',
    ],
  },
});
