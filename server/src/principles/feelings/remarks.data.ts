/** Remarks with a point about manners, about other parents, and about what a family cares for. */

const NOTICE =
  '(call | phone call | text | message | word | email | note | apology | explanation | reason | by your leave | thank you | warning)';
const MANNERS =
  '(courtesy | decency | good manners | manners | good grace | grace | politeness | consideration | common decency)';
const NOT_DO =
  '(do not | does not | fail to | fails to | refuse to | refuses to | choose not to | chooses not to | neglect to | neglects to | can not be bothered to | could not be bothered to | will not | would not | are not prepared to | are not willing to | are unwilling to | never)';

/** "You did not have the courtesy to tell us" */
export const COURTESY: readonly string[] = [
  `not (even)? ..1 (have | had | show | shown | extend | extended) (us | me | staff)? the (common | basic | simple | slightest)? ${MANNERS} (to | of)`,
  `(lacked | lacking) the (common | basic)? ${MANNERS} to`,
  `without (so much as | even) (a | an)? (phone | courtesy | quick)? (call | phone call | text | message | email | apology | explanation | by your leave)`,
  `(no | without the courtesy of a | without a | not even a | not so much as a) courtesy (call | text | email | message)`,
  `(a | an) ..1 ${NOTICE} would have been (courteous | polite | nice | appreciated | welcome | good manners | the least | common courtesy | basic courtesy)`,
  `(common | basic | simple) (courtesy | decency | manners | politeness) (would | dictates | dictate | suggests | requires | costs | to (ring | call | tell | let | inform | cancel))`,
  '(manners | politeness | courtesy) (cost | costs) nothing',
  '(the least you (could | can) (do | have done)) ',
  'do us the courtesy of',
];

/** "Parents who do not take education seriously …" */
export const SOME_PARENTS: readonly string[] = [
  `(parents | families | carers | mums | dads | mothers | fathers | households | those | a parent | any parent | a family | people) who ${NOT_DO} (take ..4 seriously | engage | support (their | the | us | school | a) | value | prioritise | care | cooperate | co operate | comply | bother | make (the | an | any) effort | put (their | school | education) | play their part | pull their weight | back (us | the school | staff) | listen to (us | professionals | advice) | accept (help | advice | our | the) | follow (advice | our advice | the (programme | advice | plan | rules)) | help themselves)`,
  `(parents | families | carers | mums | dads | those | a parent | any parent | people) who (condone | condones | ignore | ignores | indulge | indulges | disregard | disregards | undermine | undermines | make excuses | makes excuses | pander | panders) _`,
  "(put | puts | putting | place | placing) (their | your | her | his | a) (own)? (child 's | son 's | daughter 's | children 's) ..1 (future | education | learning | safety | welfare | chances | prospects | health | progress) (at risk | in jeopardy | in danger | last | second)",
  "(jeopardise | jeopardising | jeopardises | damage | damaging | harm | harming | ruin | ruining | wreck | wrecking | throw away | throwing away | undermine | undermining | sabotage | sabotaging | gamble with | gambling with | play with | playing with | deprive | depriving) (their | your) (own)? (child 's | son 's | daughter 's | children 's) ..1 (future | education | learning | chances | chance | prospects | progress | life chances)",
  '(letting | failing) (their | your) (own)? (child | son | daughter | children) (down | by | . | , | !_)',
];

/** "Should you now decide that his speech is a priority" */
export const PRIORITY: readonly string[] = [
  '(should | if | when | once | until | unless) you (now | finally | eventually | do) (decide | choose | consider | conclude | accept | realise | think) ..8 (priority | priorities | important | importance | worth | worthwhile | matters | serious | value)',
  '(should | if | when | once | until | unless) you (decide | choose | conclude | consider | feel | think) ..6 (enough of a | sufficiently | of sufficient | important enough | worth your (time | while) | worth the (effort | trouble)) ..1',
  '(clearly | obviously | evidently | plainly | apparently) (is | was | are | were)? not (a | your | high on (your | the)) (family | parental)? (priority | priorities | list)',
  '(not | hardly | low) (a | your | high on your | on your) (top)? (list of)? (priority | priorities) (for (you | the family | mum | dad | parents))',
  '(get | put | sort out | rethink | reconsider | straighten out | re examine | examine) your priorities ..2 (right | straight | in order)?',
];

/** "It makes such a change to be sending something nice home" */
export const BACKHANDED: readonly string[] = [
  '(makes | made) (such | quite)? a? (nice | pleasant | lovely | welcome | refreshing | rare | real)? (change | novelty) (for (me | us | once))? to (be)? (able to)? (send | sending | write | writing | ring | ringing | call | calling | report | reporting | say | saying | tell | telling | share | sharing | give | giving | hear | hearing | have | having | see | seeing | email | emailing)',
  '(is | was) (such | quite)? a? (rare treat | novelty | nice change | pleasant change | welcome change | refreshing change | rare pleasure) (for (me | us | once))? to (be)? (able to)? (send | sending | write | writing | ring | ringing | call | report | reporting | say | saying | tell | telling | share | have something)',
  '(it | that | this | which | what | ,) makes (such)? a (nice | pleasant | lovely | welcome | refreshing)? change (from | !_)',
  '(something | anything | news | call | note | message | email | letter | report | comment | day) (good | nice | positive | pleasant | kind) ..4 for a change',
  '(good | nice | positive | pleasant | kind | happy) (news | word | thing | note | call | message | email | report | day | words | things) ..6 (for a change | for once)',
  '(rare | not often | hardly ever | seldom | not every day) ..3 (that)? (we | i) (get to | can | am able to | are able to | have the chance to | could) (send | say | write | ring | report | share | tell | praise) ..6 (nice | good | positive | pleasant | kind | praise | well done)',
  '(you | mum | dad) will be (surprised | shocked) to (hear | learn | know | read) (that)? @child (behaved | managed | did not | has been good | was good | has had a good | had a good | has not)',
];
