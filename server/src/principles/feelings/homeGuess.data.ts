/** Guesses and "if only"s about what goes on at home. */

const SEES =
  '(seeing | watching | witnessing | hearing | exposed to | picking up | being shown | being told | being taught | being allowed | allowed to (see | watch | do | play) | getting up to | copying | learning | experiencing | going through | subjected to | living with | used to)';
const HOME_THING =
  '(bedtimes | bedtime | mornings | evenings | weekends | screens | screen time | gaming | boundaries | rules | routines | the routine | routine | discipline | sleep | meals | mealtimes | breakfast | diet | homework | reading | consequences | sanctions | things at home | home life | the home | life at home)';
const KEPT =
  '(managed | enforced | kept | kept to | controlled | limited | set | in place | monitored | supervised | adhered to | followed | sorted | consistent | firm | firmer | stricter | earlier | calmer | better | regular | established | handled | properly | sensible | dealt with | more | taken seriously | policed | tightened)';
const DOES =
  '(~hold | ~carry | ~cuddle | ~feed | ~dress | ~lift | ~help | ~talk for | ~speak for | ~answer for | ~shelter | ~protect | ~indulge | ~spoil | ~baby | ~do | ~pick | ~fuss | ~hover | ~rescue | ~give in | ~coddle | ~mollycoddle | ~pamper)';

/** "we wonder what he is seeing at home" */
export const WONDERING: readonly string[] = [
  `(~wonder | ask ourselves | ask myself | begs the question | question | suspect | curious | be interested to know | dread to think | hate to think) (about | as to)? (what | who | what kind of thing | what sort of thing | what else | what exactly | how much of this | whether) ..1 @child ..2 ${SEES}`,
  `(~wonder | ask ourselves | dread to think | hate to think | can only imagine | can only guess) (about | as to)? (what | what kind of | what sort of) ..2 (goes on | is going on | happens | home life | the home | home is like | it is like at home | life is like) ..4 (home | doors | like | for @child-obj | there)?`,
  '(~wonder | ask ourselves | makes you wonder | we all know | no prizes for guessing | goodness knows | not hard to see | easy to see) (just | exactly)? (where | who) ..1 @child (gets | got | has got | is getting | learns | learnt | learned | has learnt | picks | picked | has picked | copies | hears | heard) (this | it | that | these | such | those | up | from)',
];

/** "if bedtimes were properly managed we would not be having these mornings" */
export const IF_ONLY_HOME: readonly string[] = [
  'if @child (were | was | got | had | ate | went | slept) ..1 (fed | put | woken | given | read | taught | a (decent | proper | good | regular) | to bed | enough sleep | more sleep | breakfast) ..8 (would | might | could)',
  'would have (helped | been (helpful | better | useful)) if ..6 ((a priority | supported | practised | encouraged | valued | followed | done) ..4 (home | family) | (at | in the) home)',
  '(something | things) must be (going on | happening | wrong) at home',
  'something must have (gone on | happened) at home',
  '(perhaps | maybe | may | might | worth) ..4 (reflect | reflecting) on ..6 (home | family)',
  '(perhaps | maybe | worth) ..4 (look | looking | think | thinking) (at | about) ..4 (different | going on | happening) at home',
  'not ..8 , (only | just) (for | with) (you | mum | dad | home | her mother | his mother)',
  '(if | had) (only)? (he | she | they | @child) (only)? (had)? been (put to bed | in bed | sent to bed | fed | woken | got up | brought up | taught | given (breakfast | a proper) | kept off | read to) ..10 (would | might | could)',
  '(family | home | parental) (dynamics | tensions | relationships | circumstances | stresses) ..4 (at the root of | behind | to blame for | responsible for | driving | fuelling | the (cause | root | source) of)',
  '(dragged up | brought up badly | badly brought up | not been brought up)',
  `(sounds | seems | looks | appears | feels | do sound | does sound | does seem | does look | sound | seem) (to (me | us))? (as if | as though | like | that) ..3 ${HOME_THING} (have | has | are | is | were | may have | might have | must have) ..2 (slipped | slipping | drifted | lapsed | relaxed | lax | slack | slackened | loose | gone | late | later | fallen | crept | got | gotten | slid | been let | too | not | non existent | chaotic | all over)`,
  `(just | only | simply | mainly | probably | down to | a case of | a matter of | because of) (the)? (${HOME_THING.slice(1, -1)} | late nights | too much telly | holidays | the holidays | half term | sundays) ..1 (being | getting | having been) ..2 (relaxed | loose | late | slack | lax | unstructured | free and easy | chaotic | busy | inconsistent | disrupted | easy going)`,
  '(if | perhaps if | maybe if | unless) (you | @parent) (got | get | took | take | put | kept | keep | made | make | turned | switched | weaned | dragged | prised | had) (him | her | them | @child-obj) ..2 (off | away from | to bed | into bed | out of bed | up | asleep) ..6 (console | xbox | playstation | phone | ipad | tablet | screen | screens | game | games | telly | tv | internet | midnight | earlier | on time | bed | bedtime | by # | before #)',
  `if only? (the | his | her | your | their)? ${HOME_THING} ..2 (were | was | had been | could be | are | is) ..2 ${KEPT}`,
  `if only? (there (was | were) | @child had | you (had | set | kept | stuck to)) (a | some | any | more | better | proper | firmer | clearer | an)? ..1 (bedtime | boundaries | routine | routines | rules | discipline | consistency | structure | early night | early nights | stability)`,
  `would not ..8 if (the | his | her | your | their)? ${HOME_THING} ..2 (were | was | had been) ..2 ${KEPT}`,
  '(respect | behaviour | discipline | learning | manners | education | change | attendance | punctuality | charity) (starts | begins | start | begin) (with | at) home',
];

/** "she holds him too much and this is why he does not walk" */
export const DOES_TOO_MUCH: readonly string[] = [
  `@parent ${DOES} ..4 (too much | too often | far too | everything for (him | her | them | @child-obj)) (, | ;)? (and)? (this | that | which | it) (is (why | the reason) | means | explains | stops | prevents | has | does not | is not | makes)`,
  `@parent ${DOES} ..3 (too much | too often | everything for (him | her | them | @child-obj)) !(in case | when | and (would | wants | asked))`,
  `(because | since) @parent ${DOES} ..3 (too much | too often | everything)`,
  `(held | carried | cuddled | picked up | dressed | fed | spoken for | babied | fussed over | waited on | lifted) (far)? too (much | often) (at home | by (mum | dad | his | her | the (mother | father | family | parents)))`,
];
