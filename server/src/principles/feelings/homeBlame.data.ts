/** Ways in which a home is blamed. */

const NO =
  '(a | an | the | any | some)? (general | complete | total | apparent | perceived | clear | real)? (lack of | absence of | no | little | few | poor | weak | inconsistent | limited | minimal | insufficient | inadequate | loose | blurred | unclear | lax | low levels of | very little | shortage of | want of | breakdown in | so little | irregular | erratic | not enough | too little)';
const WHAT =
  '(boundaries | boundary setting | routine | routines | discipline | structure | stimulation | consistency | supervision | rules | stability | follow through | follow up | interaction | encouragement | reinforcement | support | engagement | input | sleep | bedtime | bedtimes | guidance | attention | reading | practice | oversight | control | parental control | language | conversation | talk | exercise | sanctions | consequences | expectations | aspiration | aspirations | ambition)';
const AT_HOME =
  '(at home | in the home | from home | in the (household | family | house) | from (the | his | her | their) (home | family | parents) | in (his | her | their) home | from (parents | mum | dad | you) | by (parents | mum | dad) | in the home environment | outside school)';
const HOME =
  '(home | home life | home environment | home situation | home background | home circumstances | family life | family background | family environment | family circumstances | household | domestic (situation | circumstances))';
const PARENT =
  '(parent | parents | mum | mother | dad | father | carers | family | gran | nan | grandparents | grandmother)';
const BAD_PARENTING =
  '(inconsistent | poor | weak | lax | harsh | permissive | ineffective | inadequate | chaotic | over protective | overprotective | over indulgent | overindulgent | neglectful | bad | limited | negative | dysfunctional | unhelpful | erratic | soft | lenient | indulgent | passive | disorganised | ambivalent | avoidant | controlling | punitive | incompetent | unpredictable | authoritarian)';

/** "lack of boundaries at home" */
export const LACK: readonly string[] = [
  `${NO} (clear | firm | consistent | proper | adequate | sufficient | age appropriate | positive | any)? ${WHAT} ((and | or | , | /) ..2 ${WHAT})? ((with | for | around) ..2)? ${AT_HOME}`,
  `${NO} (parental | family | home) (support | supervision | engagement | boundaries | input | interest | involvement | control | discipline | consistency | guidance | encouragement | stimulation | backing | oversight | (routine | routines))`,
  `(parental | maternal | paternal) (neglect | apathy | indifference | mismanagement | inconsistency | inadequacy | discord | conflict | attitudes | indulgence | permissiveness | incapacity | failure | failings | shortcomings | separation issues | dysfunction)`,
];

/** Parenting itself judged. */
export const PARENTING: readonly string[] = [
  `${BAD_PARENTING} (and ${BAD_PARENTING})? (parenting | mothering | fathering) (style | styles | skills | practices | approach | capacity | strategies)? (noted | observed | evident)?`,
  `(limited | poor | reduced | low | questionable | concerns about | concerns around | concerns regarding) (parenting | parental) (capacity | skills | ability | abilities | competence | confidence)`,
  `parenting (deficits | issues | failings | shortcomings | problems | difficulties | concerns | style is | is (poor | inconsistent | weak | an issue | a concern))`,
  `(lack of | no | poor | little) (parenting | parental) (skills | capacity | insight | understanding | ability)`,
];

const BLAMED = `(${HOME} | ${PARENT} ('s | s ')? (attitude | approach | behaviour | handling | anxiety | anxieties | separation | divorce | lifestyle | management | style | choices | lack of | inability | failure | drinking | work pattern) | parenting | ${BAD_PARENTING} parenting | upbringing | what ..2 (happens | goes on | he sees | she sees) at home | ..2 (issues | problems | difficulties | tensions | upheaval | situation | experiences | circumstances | instability | disruption) (at home | in the home | within the family) | ${NO} ${WHAT} ${AT_HOME} | ${NO} parental ..1 (support | engagement | interest | boundaries) | being (given | allowed | left | indulged | spoilt | babied) ..6 (at home | by (mum | dad | parents)) | the (break up | breakup | breakdown) of ..2 (marriage | family) | the way ..3 (brought up | raised | parented))`;

/** "due to inconsistent parenting" */
export const CAUSE: readonly string[] = [
  `(due to | because of | caused by | (the | a)? result of | as a result of | down to | attributable to | attributed to | owing to | rooted in | product of | explained by | put down to | (a | as a)? consequence of | thanks to | linked to | a reflection of | symptomatic of | originating in | arising from | arise from | arises from | exacerbated by | made worse by | compounded by | not helped by) (her | his | their | the | your | an | a | a very | some)? ${BLAMED}`,
  `(likely | thought | felt | believed | considered)? to? (~stem | ~result | ~arise | ~originate | ~derive | ~come) from (her | his | their | the | your | an | a)? ${BLAMED} ..2 (in (his | her | their) early (years | life))?`,
  `(~reflect | ~mirror | ~originate in | copying) (her | his | their | the | your | an | a)? ${BLAMED}`,
];

/** "Her home environment offers little stimulation" */
export const HOME_LACKS: readonly string[] = [
  `${WHAT} (at home | in the home) (@be | appear | appears | seem | seems) ..1 (loose | lax | lacking | poor | weak | inconsistent | non existent | limited | few | minimal | absent | unclear | erratic | chaotic | patchy | variable | a concern | an issue | blurred)`,
  `(@parent 's | family 's | families ' | home | parents ' | parental | their) lifestyle ..3 (is | does | has | affects | impacts | choices)`,
  `(brought up | growing up | raised | being raised) (without | with no | by) (a | an)? ..1 (father | father figure | male role model | mother | structure | boundaries | role model | nan | grandmother)`,
  `(no | absent | lacks a | without a | lack of a) (father figure | male role model | positive role model | mother figure | father at home)`,
  `(late nights | poor sleep | poor diet | junk food | lack of sleep | sugary drinks | gaming | screens) ..3 at home`,
  `(an early night | early nights | earlier bedtime | an earlier bedtime | less screen time | a good breakfast | a proper breakfast | firmer boundaries | a regular bedtime | a firm word | a quiet word | a good talking to) ..3 (would | might | may | will | could) (help | do | work | make | sort | not)`,
  `(upheaval | chaos | trouble | tension | conflict | arguments | rows | disruption | instability | drama) at home ..2 which`,
  `(@child 's | his | her | their | the | your)? (home environment | home life | household | home background | family home | home situation | parents | family) (~offer | ~provide | ~lack | ~give | has | have | affords | appears to lack) (little | no | few | limited | minimal | insufficient | in)? ..1 ${WHAT}`,
  `(home | home life | household | family life | home environment | home situation) @be (rather | very | often | somewhat | quite | known to be)? (chaotic | disorganised | dysfunctional | unstable | noisy and | unstimulating | troubled | unsettled | a mess | not conducive | neglectful | deprived)`,
  `(bedtimes | bedtime | routines | boundaries | mornings | homework | rules) (at home)? @be (not | rarely | never | inconsistently | poorly) being? (enforced | followed | kept | kept to | established | consistent | in place | maintained | supported | adhered to | reinforced)`,
  '(homework | reading record | reading diary | spellings | home reading) @be (rarely | never | seldom | hardly ever) (done | completed | handed in | signed | returned | practised | brought in | finished | attempted) !(in one | here | at school)',
  `(homework | reading | spellings | practice | exercises) @be (rarely | never | seldom | not) (supported | done | completed | practised | heard | encouraged) at home`,
];

/** "not reinforced at home" */
export const NOT_AT_HOME: readonly string[] = [
  `(@be | has been | have been)? (not | rarely | never | seldom) (being | been)? (supported | reinforced | followed | practised | encouraged | disciplined | stimulated | challenged | read to | read with | heard reading | played with | talked to | spoken to | listened to | helped with | put to bed | taught manners | corrected | enforced | backed up | carried through | carried over | prioritised | followed through | followed up | continued | kept up | heard | mirrored | upheld | valued) (at home | by (parents | mum | dad | the family | home) | in the home | outside school)`,
  `(un done | undone | undermined | undoes | undo | undoing | unravelled | unpicked) (at home | by (parents | mum | dad) | over the weekend | at weekends)`,
];

/** "gets whatever he wants at home" */
export const GIVEN_IN: readonly string[] = [
  '@child (is | are | was | were) ..1 not getting (enough | much | sufficient) sleep',
  '@child (need | needs) to ((go to bed | be in bed | get to bed) (earlier | on time | by | at (a | #)) | get more sleep)',
  '(ask | asking | urge | advise | remind | tell) (you | parents | mum | dad | the family) (both)? not to give in',
  '(you | parents | mum | dad | @parent | please) (do not | should not | must not | need not to | never) give in',
  'too (much | long) ..2 (on | playing | in front of | watching | with) ..2 (xbox | playstation | tablet | ipad | phone | games | gaming | fortnite | youtube | tv | telly | screen | screens | computer)',
  '@parent (is | are | @be) making (him | her | them | @child-obj) ..1 (anxious | worse | nervous | clingy | dependent | worried | ill)',
  '(play | plays | playing) (you | parents | mum | dad | them | mum and dad) ..2 off (against)?',
  '(learned | learnt | picked up | got | copied | heard) (this | that | it | these) ..2 from somewhere',
  '@parent (find | finds | found) it (hard | difficult | impossible) to (say no | set (limits | boundaries) | be (firm | consistent) | follow through | enforce)',
  '@parent (can not | does not | do not | could not | never | struggles to) get (him | her | them | @child-obj) (up | to school | in on time | to bed | out of bed | dressed)',
  "(parental | parents ') (separation | divorce | split | conflict) ..2 (caused | led to | resulted in | affected | impacted | had an (impact | effect) | contributed)",
  '(family | home) (circumstances | situation | background | environment) ..2 (a | the | one | another) ..1 (factor | cause | barrier | root)',
  '(nobody | no one) at home (~put | ~read | ~help | ~check | ~listen | ~sit | ~play | ~talk | ~say | ~tell | ~make | ~stop | ~care | has | is)',
  '(because | as | since) (nobody | no one) (~put | ~feed | ~read | ~talk to | ~talk with | ~help | ~wash | ~discipline | ~supervise) (him | her | them | with (him | her))',
  '@parent (let | lets | allow | allows | allowed) (him | her | them | @child-obj) (to)? (do | stay | get | eat | play | watch | rule | miss | have | go to bed | sleep | run | speak | talk) (up | away | what | whatever | as | late | too | riot | until | till | like | off)',
  '(too much | excessive | unlimited | unrestricted | endless | hours of | constant) (screen time | screens | gaming | television | tv | ipad | xbox | youtube | fortnite | telly | tablet time | junk food)',
  '(up (till | until) (all hours | midnight | late | the early hours) | no (set | fixed | proper | regular) bedtime | goes to bed when (he | she) (likes | wants) | allowed to stay up)',
  '(left | leaving) (him | her | @child-obj)? to (fend for (himself | herself) | (his | her) own devices | entertain (himself | herself))',
  '(behaviour | behaviours | difficulties | anxiety | language | aggression | swearing | attitude | habits | this) ..2 @be (learned | learnt | picked up | copied | modelled | reinforced | caused | created | fuelled | driven | encouraged | tolerated | normalised | condoned) (at | in | from | by) (home | parents | mum | dad | his | her | the (home | family))',
  '(comes | come | coming | stems | starts | picked up | learned | learnt | copied) (straight)? from (home | his parents | her parents | mum | dad | his father | his mother | her mother | her father | what (he | she) sees at home)',
  '@child would (make | do | be | cope | progress | achieve | improve | behave | settle | benefit | learn | read | have | get | concentrate | manage) ..8 if (he | she | they | you | there | parents | home | bedtimes | someone | his | her | mum | dad) ..6 (at home | from home | by (parents | you) | earlier | to bed | parents | with (him | her)) ',
  '(need | needs | requires | would benefit from | could do with | lacks | is missing | craves) (more | better | firmer | some | clear | clearer | consistent | proper | a bit of | good)? (and)? (parenting | discipline at home | boundaries at home | boundaries from (home | parents | you) | structure at home | routine at home | supervision at home | support from home | support at home | help from home | sleep at home | stimulation at home | encouragement at home | a stable home | a firm hand)',
  '(try | need to | must | should | could | might | have to | want to | time to | please) (being | be | to be | get)? (a bit | a little | much | far | slightly)? (firmer | stricter | tougher | less soft | harder on | put your foot down | lay down the law | show (him | her) who is boss | be the (parent | boss | adult))',
  `(is | are | was | gets | being | been) (rewarded | indulged | spoilt | spoiled | babied | pandered to | waited on | given (whatever | everything | anything) ..3 (wants | likes | asks for)? | allowed to (stay up | do (as | what | whatever) | rule | have (his | her) own way | get away) | left to (his | her | their) own devices) ..6 (at home | by (parents | mum | dad | his | her))`,
  `(is | being) rewarded at home ..1 where (everyone | everybody | mum | dad | they | parents | the family) ~give in`,
  `@parent ~give in (to | too | every | easily | whenever | quickly | for)`,
  `(~get | ~have) (everything | anything | whatever | all) ..4 own way at home`,
  `(~get | gets | gotten) away with (it | murder | everything | anything | too much | this | things | blue murder) at home`,
  `(runs | running) rings (a)? round (mum | dad | his | her | you | parents | @parent-obj)`,
  `(rules | ruling) the roost`,
  `(wrapped | wraps | has) ..4 round (his | her) little finger`,
  `(calls | calling) the shots at home`,
  `(is | gets | been) (spoilt | spoiled | ruined | babied) at home`,
  `@parent (does | do | did) not (say no | follow through | set (boundaries | limits) | enforce | reinforce | back us up | take ..2 seriously | prioritise (school | education | learning | homework | attendance) | value (education | school))`,
  `@parent (show | shows | showed | take | takes) (little | no | limited | minimal) interest`,
  `@parent (need | needs | must | should | would benefit from | would do well to) (to)? (be)? (more | be firmer | firmer | stricter | be stricter | be consistent | more consistent | set | establish | enforce | put in place | implement | take responsibility | step up | parent | learn to say no | say no) ..3 (boundaries | consistent | firm | firmer | strict | stricter | limits | routines | routine | control | responsibility | parenting)?`,
];

/** Families summed up by their trouble. */
export const CHAOS: readonly string[] = [
  '(complex | difficult | complicated | challenging | unsettled) (family | home | domestic) (background | circumstances | situation | dynamics | life | history | environment | set up)',
  `(chaotic | dysfunctional | troubled | disorganised | problem | broken | deprived | unstable | unstimulating | workless | turbulent | toxic | unsuitable) (home | household | family | home life | family life | home environment | family background | background | upbringing | home background | home situation)`,
  `(~come | ~hail) from (a | an) (very | rather)? (broken | single parent | one parent | chaotic | dysfunctional | deprived | troubled | problem | difficult | disadvantaged | rough | unstable) (home | family | household | background | estate)`,
];

/** Sayings and asides, with what may be said instead. */
export const IDIOMS: readonly (readonly [pattern: string, fix: string])[] = [
  [
    ', (as | which) is (usual | typical | normal | the norm | par for the course) (for | of | with) (this | the) family',
    '=, so we keep a spare set at school',
  ],
  ['(typical | usual) (of | for) (this | the) family', '=something that we can help with'],
  [
    '(with | given) (a | this) (family | home life | home | background | mother | father) like (that | this | his | hers)',
    '=with what we know so far',
  ],
  [
    '^ ..3 apple (does | did | has | have) not (fallen | fall) far ..6 (one | tree)',
    'we would like to hear from {family} what helps',
  ],
  ['(apple ..6 tree | chip off the old block | like (father | mother) , ? like (son | daughter))', ''],
  [
    ', (which | and that) (explains | would explain | may explain | might explain | probably explains) (a lot | a great deal | much | everything | (his | her | their) (behaviour | difficulties | attitude))',
    '=, and we would like to hear how this has been',
  ],
  [
    '(parents | family | home | mum | dad | mother | father | single parent | separated | divorced) ..12 , which (may | might | could | would | probably)? (~account for | ~explain) ..10 !_',
    '',
  ],
  [
    '(it is)? (no | small | little) wonder (that)? !(you | we | i | @parent)',
    'we would like to hear what {family} may know about why',
  ],
  [
    '(it is)? hardly (surprising | a surprise) (that)? !(you | @parent)',
    'we would like to hear what {family} may know about why',
  ],
  [
    "front:((worse | worst | unsettled | dysregulated | wild | hyper | feral | difficult | unmanageable | harder) ..8) [ ,? (after | following) ..4 (weekend | weekends | contact | visit | visits | stay | night | nights | time | (holiday | holidays)) (with | at | spent with) (his | her | their)? (father | dad | mum | mother | other parent | dad 's | mum 's | parents | father 's | grandparents) ]",
    '={front}, and we would like to hear what home has noticed',
  ],
  [
    '((has | is | did) (something | anything) (kicked off | going on | gone on | going down | happen) | is everything (all right | ok | okay | fine)) at home !(for | with | or | and)',
    'please tell us anything that you think we should know',
  ],
  ['what (on earth)? (is | goes | has been) (going)? on at home', 'we would like to hear what home is like just now'],
  [
    '(a little | some | a bit of | a good dose of | good old fashioned) discipline ..6 (goes a long way | would help | is what | never hurt | works wonders) ..4',
    'we would like to hear from {family} what works, and to do the same here',
  ],
  ['(needs | need | wants) a (firm | firmer | strong) hand', '=responds to [what helps]'],
  [
    'if (bedtimes | bedtime | routines | boundaries | mornings | rules | things at home | discipline) (were | was) ..4 , ..3 would',
    '',
  ],
  [
    '(perhaps | maybe)? if (you | @parent) (read | spent | set | made | helped | were | put | practised | sat | listened | gave | took | talked | stopped | did | got | turned | only | just | tried | could | would | followed | said | kept | had been) ..10 @child (would | might) (settle | improve | behave | sleep | calm | listen | not | be less | be better | do better | be able | manage | cope | be calmer | stop | be further)',
    '',
  ],
  [
    '(he | she | they | @child) would not ..6 if (you | @parent) (read | spent | set | made | helped | stopped | were | listened | followed | put)',
    '',
  ],
  [
    '(mum | mother | dad | father | parents | her mother | his mother) ..4 (collude | colludes) with (him | her | them | @child-obj)',
    'we would like to hear from {family} what mornings are like',
  ],
  ['~collude with (him | her | them | @child-obj)', '=stays close to [name]'],
  ['~answer for (him | her | @child-obj) ..1 which is ..5 (problem | going)', ''],
  [
    ', (which | and this) (is keeping the problem going | maintains the problem | reinforces the (behaviour | problem | anxiety | avoidance) | is maintaining the ..2 (problem | behaviour | difficulty))',
    '=, and we would like to think together about what else to try',
  ],
  [
    '(by | from) (a | his | her | their) (mother | father | mum | dad | parents) who (will | can | do | does) not (say no | cope | set | manage)',
    '',
  ],
];
