/** More ways in which a home is blamed: where the fault is said to lie, and what the home is told to do. */

const HOME =
  '(home | household | family | parenting | parents | the home environment | mum | mother | dad | father | family life | upbringing)';
const PARENT = '(mum | mother | dad | father | parents | parent | family | carers | gran | nan | grandmother | home)';

/** "the cause lies in the home", "a matter of routine within the home" */
export const LIES_AT_HOME: readonly string[] = [
  `(cause | reason | root | roots | source | problem | problems | answer | issue | issues | explanation | origin | origins | trigger | difficulty | difficulties | fault | blame) ..3 (lie | lies | lay | sit | sits | rest | rests | start | starts | begin | begins | originate | originates | stem | stems) ..1 (in | at | with | within | from) (the | his | her | your | their)? ..1 ${HOME}`,
  `(cause | root | source | problem | issue | origin) (is | was | appears to be | seems to be | may be | must be) (at | in | with | within) (the | his | her | your | their)? ${HOME}`,
  `(matter | question | issue | product | result | function | case | symptom) of (poor | inconsistent | bad)? (routine | routines | discipline | parenting | boundaries | consistency | management | handling | habit | sleep hygiene | parental ..1) ((at | in | within | from) (the | his | her | their)? (home | household | family))?`,
  `(more | largely | mainly | mostly | chiefly | primarily | purely | simply | essentially) (to do with | about | down to | a matter of | the result of | an issue of) ..2 (home | parenting | family | household | upbringing)`,
  `(a | an | essentially a | largely a | more of a) (home | parenting | family | domestic | discipline | behavioural parenting) (issue | problem | matter) (rather than | not | and not | than a)`,
  `(says | tells you | explains | speaks volumes) (more | a lot | everything | a great deal) about ..2 (home | parenting | parents | family | upbringing | household)`,
  `(you | one | we) can see where (he | she | @child | they) (gets | get | got) it (from)?`,
  `(not) (seen | a problem | an issue | observed) (in | at) school ..8 (so | suggesting | suggests | therefore | which suggests | hence | must | points to | implies | indicating | more likely) ..8 (home | parenting | family | household)`,
  `(points | pointing) to (a | an | the)? ..2 (home | parenting | family | household | upbringing)`,
  `(clear | obvious | evident | apparent | plain) ..3 that ..6 (no | nobody | not | never | too | late | up) ..5 (at home | to bed | bedtime | reads with | parents | boundaries)`,
  `(too much | so much) (freedom | choice | say | control | attention | leeway | power) at home`,
  `(gets | gets too | is given | being given) (too much | his own way | her own way | whatever) ..4 (at home | by (mum | dad))`,
  `(different | another) (child | boy | girl) after (a weekend | weekends | time | staying | a visit | contact) (with | at) ..2 (dad | mum | father | mother | grandparents)`,
];

/** "a maintaining factor" */
export const FACTORS: readonly string[] = [
  `(worse | worsened | deteriorated | declined | dipped | regressed | gone downhill) ..3 (since | after | following) ..2 (mum | dad | mother | father | parents | mum 's | dad 's | the) ..2 (split | separation | divorce | moved in | moved out | left | boyfriend | girlfriend | partner | separated | divorced | remarried)`,
  `(problem | issue | trouble | difficulty) (is | seems to be | appears to be | may be) (that)? (nobody | no one | mum | dad | parents | home | there are no | there is no | he is allowed | she is allowed)`,
  `(nobody | no one | mum | dad | parents | you) (ever | never)? (says | say | said) no to (him | her | @child-obj)`,
  `(mum | mother | dad | father | stepdad | stepfather | stepmum | stepmother | parents | nan | gran) (is | are)? (too | rather | quite | a bit | overly) (soft | lenient | permissive | lax | strict | harsh | inconsistent) !(about | spoken)`,
  `(stepfather | stepdad | father | dad | mum | mother) (strict | harsh) , (mum | mother | dad | father) (soft | lenient | gives in | permissive)`,
  `mixed messages (from | at | between) (home | mum | dad | parents | his | her | the)`,
  `home (visit | visits | conditions | environment) : ..2 (chaotic | cluttered | dirty | unstimulating | noisy | sparse | untidy)`,
  `no (toys | books) (seen | evident | observed | in the (home | house | flat))`,
  `(concern | concerns | query | issues | worries) ..2 attachment (to | with) (mother | mum | father | dad | parents | carer | @parent-obj)`,
  `@parent (looks | look | relies | rely | expects | expect | wants) (to | on)? (school | us | staff | the school) to (fix | sort | solve | parent | do everything | cure | raise | bring up)`,
  `(secondary to | due to | because of | linked to | related to | associated with | consistent with | suggestive of | in the context of | against a background of | result of | reflects | reflecting | indicative of) (a | an | his | her | some | likely | probable | possible)? (limited | poor | lack of | low | insufficient | inadequate | inconsistent | disrupted | reduced | chaotic | little) (early)? (stimulation | boundaries | parenting | parental ..1 | modelling | discipline | supervision | routine | routines | language exposure | interaction | home ..1 | family ..1 | handling)`,
  `(concerns | concern | worries | questions | queries | issues) (about | around | regarding | over | re | with) ..1 (mother 's | mum 's | dad 's | father 's | parental | maternal | paternal | the family 's | the parents ' | home) ..1 (mental ..1 | ability | capacity | lifestyle | drinking | parenting | handling | coping | priorities | attitude | relationship | boundaries | circumstances | conditions | home | life)`,
  `@parent (struggles | struggled | struggle | has difficulty | have difficulty | has trouble) (with | in | to) (boundaries | discipline | behaviour | consistency | routines | routine | parenting | limits | control | say | saying | set | setting | enforce | enforcing | managing | manage (him | her | @child-obj) | control | controlling | follow through | be consistent | put)`,
  `(limit | limits) (to | on) what (we | i | school | staff | anyone) can (do | offer | achieve)`,
  `(at loggerheads | warring parents | caught in the middle | tug of (war | love) | used as (a)? (pawn | weapon) | parental (conflict | acrimony | disharmony | hostility | separation issues) | pulled (in two | between (mum | parents)))`,
  `(mothered | smothered | babied | pampered | indulged | mollycoddled | cosseted | over protected | overprotected | under parented | over parented | spoon fed | waited on) (too much | at home | by (mum | dad | his | her | nan) | rotten | hand and foot)`,
  `@parent (spoils | spoil | spoiled | spoilt | indulges | indulge | babies | panders to | pampers | overindulges | caves in to | gives in to) (him | her | them | @child-obj | every)`,
  `(lives on | fed on | diet of | living on) ..2 (crisps | sweets | junk | chips | fizzy | chocolate | takeaways | rubbish)`,
  `(on | plays | playing | glued to) (his | her | the | an)? (tablet | ipad | xbox | phone | console | playstation | switch | computer | screens) (all (day | night | weekend | evening) | until | till | for hours | from the moment | into the night | far too)`,
  `(school | education | attendance | reading | homework | learning) (is | are) not (a priority | important | valued | seen as | prioritised) ..2 (for | at | in | by) (home | the family | mum | dad | parents | this | them)`,
  `${PARENT} ..6 (is | are | as | being | acts as | remains | appears to be | likely) (a | an | the | likely)? ..2 (maintaining | perpetuating | precipitating | contributory | contributing | aggravating | exacerbating | causal | predisposing) (factor | factors)`,
  `(maintaining | perpetuating | precipitating | contributory | contributing | aggravating | predisposing) (factor | factors) (include | includes | are | is | :)? ..4 (home | parenting | parental | maternal | family | mum | mother)`,
  `(parental | maternal | paternal | family | parent | mother 's | father 's | mum 's | dad 's) (rescuing | accommodation | accommodating | enabling | reassuring | permissive | reinforcement of | collusion | collusive | criticism | coercion | coercive | over responding) ..1 (style | behaviour | behaviours | responses | response | pattern | patterns | cycle | approach)?`,
  `@parent ..3 (enables | is enabling | inadvertently reinforces | unwittingly reinforces | reinforces | maintains | feeds | fuels | colludes with | accommodates) (his | her | their | the | this) ..2 (avoidance | anxiety | behaviour | behaviours | refusal | difficulties | dependence | demands | absence | school refusal)`,
  `(coercive cycle | high expressed emotion | secondary gain | enmeshment | insecure attachment to (mother | mum | his | her))`,
];

/** "start backing us up", "it has to come from home" */
export const HOME_MUST: readonly string[] = [
  '^ (parents | mum | dad | family | home | mother | father) to (be ..1 (firmer | stricter | more (consistent | supportive) | consistent) | (set | enforce | establish | reinforce) ..2 (boundaries | limits | bedtimes | bedtime | rules | routines) | stop _ | take responsibility)',
  '(tiredness | lateness | behaviour | bedtime | bedtimes | sleep | home | this) (is | are) (at)? the (root | cause | source) of (this | it | the (problem | trouble | difficulties))',
  '(start | try | begin) (backing | supporting) (us | the school | staff | school | what we)',
  '^ (back | support) (us | the school | staff) (up)? (on | with | at | over | by)?',
  '(home | parents | mum | dad | the family | family | you | @parent) (need to | needs to | must | should | has to | have to | ought to | could) (back us | back the school | support the school | get behind (us | the school) | get on board | be on board | come on board | pull (its | their | your | her | his) weight | step up | play (its | their | your | her | his) part | do (its | their | your | her | his) (bit | part | share) | be singing)',
  '(we | school | teachers | staff | i) can only do so much',
  '(maybe | perhaps | so | might be worth | could you) (think | have a think | thinking | look | looking | reconsider | watch) (about | at)? (what | how much | how late) (you | mum | dad | parents) (are | is)? (giving | feeding | letting | give | feed | putting | put | let) ..4',
  '(because | as | since) (you | mum | dad | parents | everyone) (do | does | say | says | talk | talks) (it all | everything | all (of it | the talking)) for (him | her | them | @child-obj)',
  '(second | third | first | youngest | only | last) (ones | borns | children) are (always | often | usually) ..1 (lazy | spoilt | spoiled | slow | babied | clingy) ..1',
  '(you | mum | dad) (will)? (need to | have to | must | should | needs to | had better) have (words | stern words | a (stern | serious | firm) (word | talk | chat)) with (him | her | them | @child-obj) ..2',
  '(we | school | teachers | staff | i) can not (fix | undo | sort | solve | make up for | be expected to (fix | undo | sort | solve | do)) ..6 (home | parents | parenting)',
  '(has to | must | needs to | need to | should | ought to | have to) (come | start | begin | be dealt with | be tackled | be addressed | be sorted | be taught | be learned | be fixed) (from | at) home',
  "(undo | undoes | undoing | undone | undermine | undermines | undermining) (all)? (our | the | my | school 's | everything) ..3 (work | efforts | progress | we do | we have done)",
  '(bed by | in bed by | lights out (at | by)) ..2 ,? (phone | phones | screens | ipad | tablet | xbox | no)',
  '(if | unless) (home | parents | mum | dad | the family) (do not | does not | will not | can not)? (put | follow | stick | keep | support | do | step) ..10 (nothing will | no progress | will not improve | is wasted | little we can)',
  '(we need | there needs to be | there has to be | requires) (more | much more | greater | better | some | consistent | firmer) (support | consistency | discipline | boundaries | backing | effort | input | follow through) (from | at) (home | parents | you)',
];

/** "sent in without a coat again" */
export const SENT_IN: readonly string[] = [
  '(~send | ~come | ~arrive | ~turn up) (in | to school | to nursery)? (in | with | without | wearing) ..4 (dirty | unwashed | filthy | smelly | wrong | no | any | a coat | socks | breakfast | lunch | same) ..3 (again | yet again | once more | as usual | as ever | for the ..1 time)',
  '(~come | ~arrive | ~send) (in | to school)? (hungry | tired | dirty | unkempt | unwashed | smelly | late and tired | without breakfast | without (a | any) breakfast) ((and | or | ,) ..1 (hungry | tired | dirty | late | unkempt | unwashed))? (again | yet again | once more | most | every | as usual | as ever | on most)',
  '@child @be (often | frequently | regularly | always | usually) ..1 (dirty | unkempt | smelly | unwashed | grubby)',
  'no (spare | clean | proper | warm)? ..1 (tights | clothes | pants | nappies | wipes | shoes | wellies | gloves | hat | jumper | snack | breakfast | sun hat | spare clothes) (~send in | sent | provided | packed | supplied | in (his | her) bag)? (in)? (again | yet again | once more)',
];
