/** Judgements on parents, by what a kinder sentence would say instead. */

/** The family has not been reached yet. */
export const HARD_TO_REACH =
  '((hard | difficult | tricky | impossible | challenging | tough | not easy) to (((reach | contact | pin down | get hold of) !(on | by | before | during | between | at)) | engage | work with | deal with | manage | please | help | communicate with) | disengaged | unengaged | uncooperative | un cooperative | non cooperative | unco operative | non compliant | noncompliant | unresponsive | not engaging | non engaging | unwilling to engage | reluctant to engage | resistant to (engagement | support | help | intervention | advice) | not on board | not onboard | unsupportive | not supportive | unhelpful | obstructive | avoidant | elusive | hard work | heavy going | anti school | anti professionals | anti authority | withdrawn | distant | detached | aloof | cold | unapproachable | not open to (advice | support | help | suggestions) | closed to (advice | support | help | suggestions) | not receptive | unreceptive | mistrustful | distrustful | suspicious of (us | staff | school | professionals | services) | wary of (us | staff | school | professionals | services) | sceptical of (us | staff | school | professionals) | unforthcoming | uncommunicative | monosyllabic)';

/** The parent sees the child's difficulty in another way. */
export const IN_DENIAL =
  '(in (complete | total | denial)? denial | in (complete | total) denial | burying (their | his | her | your) (head | heads) in the sand | in la la land | refusing to see | blind to | unable to accept | unwilling to accept | not ready to accept | yet to accept | struggling to accept | not facing up to)';

/** The parent asks for more than is liked. */
export const DEMANDING =
  '(pushy | demanding | a bit much | unreasonable | vexatious | over demanding | high maintenance | ungrateful | greedy | entitled !to | insatiable | relentless | persistent | never satisfied | never happy | hard to please | litigious | fixated | obsessed | obsessive | hell bent | full on | intense | overbearing | domineering | dominating | forceful | opinionated | outspoken | very vocal | vocal | militant | pedantic | picky | nitpicking | fault finding | too much | a lot to (deal with | handle | take) | quick to (complain | criticise | blame | find fault | judge) | always complaining | competitive | like a dog with a bone | a (known | serial | regular | persistent | frequent | chronic | habitual | professional)? complainer | a (professional | typical) sen (mum | mother | dad | parent) | one of those (mums | mothers | dads | parents) | a (known | real)? (troublemaker | trouble maker | pain | nuisance | nightmare | handful | moaner | whinger) | trouble)';

/** The parent disagreed, or was angry. */
export const HOSTILE =
  '(hostile | aggressive | confrontational | argumentative | combative | defensive | abrasive | belligerent | antagonistic | rude | bolshy | stroppy | difficult | awkward | challenging | volatile | abusive | intimidating | threatening | irate | irrational | unpleasant | bullish | obstinate | stubborn | intransigent | inflexible | dismissive | sarcastic | short with staff | off with (us | staff | me) | on the warpath | kicking off | up in arms | negative | prickly | touchy | bitter | fiery | feisty | hot headed | hot tempered | quick tempered | short tempered | bad tempered | quick to (anger | take offence) | sharp with | curt | blunt | arrogant | patronising | condescending | superior | snobbish | critical of | resentful | sulky | moody | temperamental | unstable | unpredictable | unhinged | out of order | bang out of order | a (challenging | difficult | tricky | complex | strong | forceful | colourful | strange | odd | unusual) (individual | person | character | personality | lady | woman | man | customer | family | parent) | manipulative | calculating | devious | dishonest | two faced | untrustworthy)';

/** The parent is careful, close, worried for the child's safety. */
export const PROTECTIVE =
  '(over protective | overprotective | protective !(of _ _) | over involved | overinvolved | over invested | smothering | cloying | clingy | controlling | interfering | enmeshed | a helicopter (parent | mum | mother) | over cautious | overcautious | over anxious | overanxious | neurotic | paranoid | hysterical | fussy | a fusser | a worrier | precious | mollycoddling | babying | too attached | over attached | wrapped up in | a mother hen | suffocating | stifling | too involved | hovering | co dependent | codependent)';

/** The parent hopes for much. */
export const UNREALISTIC =
  '((completely | wildly | somewhat)? unrealistic | deluded | delusional | living in a dream world | not realistic | over ambitious | overambitious | naive | misguided | clueless | ignorant | uninformed | ill informed | misinformed | unaware of | out of touch | pie in the sky | living in cloud cuckoo land | away with the fairies | kidding (herself | himself | themselves | yourself) | lacking in insight | without insight | in need of a reality check)';

/** The parent has a hard life. */
export const OVERBURDENED =
  '(unreliable | irresponsible | feckless | neglectful | chaotic | disorganised | scatty | flaky | lazy | apathetic | indifferent | uninterested | disinterested | uncaring | careless | inconsistent | erratic | not coping | unable to cope | incapable | inadequate | a soft touch | too soft | too lenient | too permissive | over indulgent | overindulgent | permissive | ineffectual | weak | immature | dysfunctional | uneducated | of limited (ability | understanding) | not very bright | not the brightest | set in (her | his | their | your) ways | not interested | not bothered | all over the place | a mess | out of (her | his | their) depth | passive | timid | meek | self absorbed | selfish | self centred | needy | dependent | young and inexperienced | inexperienced | too tired to care | checked out | hands off | absent | never around | never there | uninvolved | not involved | useless | hopeless | incompetent | not capable | not the best | not up to it | not up to the job | not fit)';

/** The parent is praised in a way that puts a whole life on show. */
export const FLATTERED =
  '((a | such a | a real | a true | quite the)? (tiger (mum | mother | mom | dad | parent) | warrior (mum | mother | parent)? | supermum | super mum | superhero | super hero | saint | angel | hero | martyr))';

/** Judgements that also stand before a noun: "a pushy parent". */
export const BEFORE_NOUN =
  '(hard to reach | hard to engage | difficult to engage | difficult to reach | disengaged | uncooperative | un cooperative | unco operative | non cooperative | non compliant | non engaging | pushy | demanding | unreasonable | vexatious | hostile | aggressive | confrontational | argumentative | over protective | overprotective | over involved | controlling | interfering | neurotic | paranoid | hysterical | fussy | helicopter | tiger | warrior | deluded | unreliable | irresponsible | feckless | neglectful | chaotic | inadequate | incompetent | apathetic | difficult | problem | troublesome | troubled | dysfunctional | awkward | stroppy | bolshy | moaning | whinging | complaining | entitled | ungrateful | high maintenance | permissive | over indulgent | overindulgent | clingy | enmeshed | avoidant | unsupportive | uninterested | absent | known | notorious | challenging | needy | stressy)';

export const PARENT_NOUN =
  '(parent | parents | mum | mums | mother | mothers | dad | dads | father | fathers | family | families | carer | carers | grandmother | gran | nan | grandparents | guardian)';
