/** Wording for the rule: Parents' knowledge waved away: "all mums think so", "you are too close", "are you sure?", praise that surprises. */
import type { Match, Phrase } from '../../kit/index.ts';
import { byKind, inPlace } from './phrasing.data.ts';

const PARENTS =
  '(parents | mums | mothers | dads | fathers | families | carers | parents and carers | mothers and fathers | mums and dads | grandparents | mum | mother | parent)';
const WRONG =
  '(misread | misreading | misunderstood | misinterpreted | misjudged | misheard | misremembered | mixed up | muddled | imagined | imagining | confused | over interpreted | over interpreting | overthinking | over thinking | over analysing | reading too much into | read too much into | making too much of | blown ..3 out of proportion | exaggerating | exaggerated)';
const LAY =
  '(layperson | lay person | layman | laywoman | parent | mum | mother | dad | father | grandparent | grandmother | grandad | nan | non specialist | non professional | carer)';

const HELP = byKind(
  'you see things that we do not, and we would like to hear more about them',
  '{parent} sees things that staff do not, and will be asked to tell us more',
);
const NOTICE = byKind(
  'we would like to hear more about what you have noticed',
  '{parent} will be asked to tell us more about what happens',
);

/** "Is he honestly awake until three?" becomes "What do you notice when he is awake until three?". */
function notice(match: Match): string {
  return `what do you notice when ${match.text('who')} ${match.text('be').toLowerCase()} ${match.text('rest')}?`;
}

/** Patterns and what to say instead. */
export const phrases: readonly Phrase[] = [
  {
    match: `[ (every | all | any | most) ${PARENTS} (think | thinks | say | says | believe | believes | feel | feels | imagine | imagines) ] (that | their | her | his | the | it | this | so) ..10 $`,
    fix: NOTICE,
  },
  {
    match: `[ ${PARENTS} ..2 (tend to | ~will | usually | often | always | typically | generally | invariably | frequently | commonly | rarely | seldom) ..2 (feel (that way | this way | like (this | that)) | think (so | that way | like (this | that)) | say (so | that | this) | exaggerate | overestimate | over estimate | underestimate | overstate | overreact | over report | score ..3 (high | low | highly | generously) | rate ..3 (high | low | highly | generously) | misread | misjudge | see what they want | worry ..2 (too much | unnecessarily | needlessly) | get (it | this) wrong | are biased | want to believe | (think | say | feel | believe | worry) (that | this | so) $) ] (early on | at first | at this (age | stage | point) | at the start | to begin with)?`,
    fix: byKind('what you have seen will help us', 'what {parent} has seen will help us'),
  },
  {
    match: `[ ((it | that | this) @be)? ..2 (common | natural | typical | usual | normal | understandable | only human | only natural) for (a | any | every | all | most)? ${PARENTS} to (think | feel | believe | say | over estimate | overestimate | exaggerate | see | hope | assume | imagine) ] ..12 $`,
    fix: NOTICE,
  },
  { match: '[ (that | this) is what (they | all parents | parents | every ..1) all? ~say ] $', fix: NOTICE },
  {
    match:
      '(as (his | her | their | a | the) (mum | mother | dad | father | parent | parents | nan | gran | carer) ,?)? [ you (@be | will be | would be) bound to (see | think | say | feel | believe | notice | worry) ] ..8 $',
    fix: HELP,
  },
  {
    match: '[ (you would (say | think) (that | so) | that @be what you (would | will) (say | think)) ] ..2',
    fix: byKind('we would like to hear more about that'),
  },
  {
    match:
      '[ (~see | ~hear | ~imagine | ~notice | ~find | looking for | ~look for) (things | problems | signs | patterns | difficulties | something) (that | which)? (@be not | do not exist | is not) ..2 there? ] ',
    fix: byKind('see things that we do not', 'see things that staff do not'),
  },
  {
    match: `[ ${PARENTS} (are | is) ..2 (the)? last to (know | notice | see | realise | admit | accept | spot) ] ..8 $`,
    fix: NOTICE,
  },
  {
    match:
      'who:@parent ..1 [ (over (report | reports | reported | reporting | state | states | stated) | ~exaggerate | ~embellish | ~overestimate | ~overstate | ~catastrophise) ] ..6 $',
    fix: '{who} told us [what they see at home]',
  },
  {
    match:
      '[ v:(~see | ~hear) what (you | they | he | she | parents | @parent) (want | wants | hope | hopes | would like) to (see | hear) ]',
    fix: byKind('{v>see} things that we do not', '{v>see} things that staff do not'),
  },
  {
    match:
      'who:@parent (think | thinks | believe | believes | feel | feels | says | say) ..12 [ but (he | she | @child) (@have | @be | @do | can not)? not? ..1 (just | only | merely | memorised | guessing | copying | parroting | echoing | repeating) ] ..8 $',
    fix: byKind('and we would like to see this too'),
  },
  {
    match:
      'who:@parent (think | thinks | believe | believes | feel | feels) ..8 [ more than (he | she | they | @child) (really | actually)? (does | do | can | is) ]',
    fix: inPlace('more than we have seen so far'),
  },
  {
    match:
      '[ (we | i | staff) (find | found) (that | this | it) (hard | difficult | impossible | surprising) to (believe | credit | accept | imagine) ] !(that | he | she | they | @child)',
    fix: byKind('we would like to hear more about that', 'staff would like to hear more about that'),
  },
  {
    match:
      '[ (that | this | it) is ..1 (odd | strange | funny | curious | surprising | news to (us | me)) ,? (because | as | since) ] ..10 $',
    fix: byKind(
      'we have not seen this here yet, and would like to hear more',
      'staff have not seen this yet, and would like to hear more',
    ),
  },
  {
    match:
      '[ (do not | stop | avoid | refrain from) (try to | trying to | attempt to | attempting to)? (teach | teaching) (him | her | them | @child | reading | maths | phonics | spelling) ..6 at home ] ..12 $',
    fix: 'show us how you do it at home, so that we can build on it',
  },
  {
    match:
      'who:@parent [ be:(is | are | was | were | may be | might be | can be) (too | so | far too | very) ..2 (close to | involved | invested | emotional) ] ..12 $',
    fix: byKind('know things that nobody else can tell us', '{who} can tell us things that nobody else knows'),
  },
  {
    match:
      'who:@parent [ (can not | could not | @be not | @be unable to | can hardly) be? (expected to)? be? ..1 (objective | impartial | objectively | an objective judge | a reliable (witness | source | judge)) ]',
    fix: byKind('you know this child well', '{who} {who|has} seen what nobody else has'),
  },
  {
    match:
      "[ (~lack objectivity | rose tinted (glasses | spectacles | view | lens) | through the eyes of a (mother | parent | mum | father) | (a mother | a parent | a mum | parental) 's? (bias | blind spot | rose tinted)) ]",
    fix: byKind("the family's own view"),
  },
  {
    match:
      'with respect ,? [ you (only | just) (~have | ~see) (him | her | them | @child) ] (for | at | on | in) ..24 $',
    fix: 'you see @ at times of the day that we do not'.replace('@', 'your child'),
  },
  {
    match: '[ you (only | just) (have | see | get) (him | her | them) ] (for | at | on | in) ..24 $',
    fix: (match) => `you see ${/\b(him|her|them)\b/i.exec(match.text())?.[0] ?? 'your child'} at times when we do not`,
  },
  {
    match: `[ (you | @parent) ..1 (@have | @be | may | might | must | could) ..2 (have | be | well)? (have | be)? ${WRONG} ] (him | her | them | it | things | this | that | the situation | @child ..1)?`,
    fix: byKind('you could help us to see what you see', '{parent} could help us to see this more clearly'),
  },
  { match: '[ ~get ..1 (hold of)? the wrong end of the stick ]', fix: gotWrong() },
  { match: 'who:@parent ..2 [ (@be | @have been) surprisingly ] rest:_', fix: '{who} {who|is} {rest}' },
  {
    match:
      'who:@parent [ (gave | gives | provided | provides | offered | had | has | showed | shows | was | is) (a | an)? surprisingly ]',
  },
  { match: `[ for a ${LAY} ] , rest:_`, fix: '{rest}' },
  {
    match: `[ (good | impressive | perceptive | insightful | knowledgeable | articulate | accurate | well informed | observant) (for a | considering ..6 (is | are) not a) ${LAY} ]`,
    fix: byKind('clear and useful'),
  },
  {
    match:
      '^ [ be:(is | was) who:(he | she | @child) (honestly | genuinely | truly | (actually | really) !(enjoying | loving | keen | happy | excited | looking)) ] rest:((awake | unable | asleep | in | ill | sick | that | so | as | not | up | scared | frightened | anxious | exhausted | hurting | crying) ..16) ?',
    fix: notice,
  },
  {
    match:
      '^ [ (does | did | has) who:(he | she | @child) (honestly | actually | genuinely | truly) ] (sleep | eat | talk | speak | wake | do | behave | say | have | cry | scream | sit | refuse | go) ..14 ?',
    fix: byKind('could you tell us more about the times when this happens?', '{parent} to be asked when this happens.'),
  },
  {
    match:
      '[ (are you | can you be | how can you be) (quite | absolutely | really | completely)? (sure | certain | positive) ] (that | about what)? (@child | he | she | it @be not | it was | this is | this was | you (saw | heard | have seen | have heard | did not | have not | are not | remember | understood | mean)) ..14 ?',
    fix: byKind('could you tell us more about what you have seen?'),
  },
  {
    match: '[ (can | could) you (prove | substantiate | verify | evidence) ] (that | it | this | any | what) ..14 ?',
    fix: byKind('could you tell us more about when you have seen this?'),
  },
  {
    match: '[ (where | what) is (your | the) (evidence | proof) ] ..6 ?',
    fix: byKind('could you tell us more about when you have seen this?'),
  },
  {
    match: '[ (do | have) you (have)? (any | actual | some | got any) (proof | evidence) ] ..10 ?',
    fix: byKind('could you tell us more about what you have seen?'),
  },
  {
    match:
      '[ how (do | can | could | would) you (possibly | really | actually)? know ] (that | this | it | he | she | @child) ..14 ?',
    fix: byKind('what do you notice when this happens?'),
  },
  {
    match:
      '[ (it @be | (we | i | staff) (find | found) it? | (we | i) ~struggle) (hard | difficult | impossible | surprising)? to (believe | credit | accept | imagine) ] (that)? (he | she | @child | they)',
    fix: inPlaceThat(),
  },
  {
    match:
      '[ you (are not seeing | do not see | can not see) (what (we | staff | i) | the (child | boy | girl) ..1 we) (see | do) ]',
    fix: byKind('you may see another side, and we would like to hear about it'),
  },
  {
    match:
      "[ (funny | odd | strange | curious | interesting | convenient | peculiar) (how | that | isn't it) ] ..10 (only | never | always) ..14 $",
    fix: NOTICE,
  },
  {
    match:
      '[ only (~turn up | ~happen | ~appear | ~occur | ~seem to (happen | appear) | ~start) when (you | @parent | his (mum | mother) | her (mum | mother)) ] ..8 $',
    fix: byKind(
      'happen when you are there, so please tell us what they look like',
      'happen when {parent} is there, who can tell us what they look like',
    ),
  },
  {
    match:
      '[ a (child | boy | girl | pupil | student | young person) who can ] ..10 (can | could | should | ought to) ..2 (come | attend | be | manage | cope | sit | do | go | work | learn | get) ..2 (school | class | lessons | it | work | here | nursery | college | us)',
    fix: byKind('what a child can do may change from day to day'),
  },
  {
    match:
      '[ (if @child | if he | if she) can ] ..10 , (he | she | @child | they) can ..6 (school | here | class | lessons)',
    fix: byKind('what a child can do may change from place to place'),
  },
  {
    match: '@parent ..8 [ bless (him | her | them) ] ,? rest:(we | i | but | all | every)',
    severity: 'information',
    fix: '{rest}',
  },
  { match: '[ (every | all) ..3 , bless (you | her | him | them) ]' },
  {
    match:
      '[ (i | we) (will | would | can | shall | may) (need to | have to)? (adjust | correct | amend | moderate | adapt | scale down | discount) (it | them | this | these | that | your ..2 | the (score | scores | answers)) ]',
    unless: ['(wrong | mistake | say so | tell us | tell me | if we)', '(asked | as you (wish | like | asked))'],
    fix: byKind('we will look at it together'),
  },
  {
    match:
      '[ (present | current | existing | your | her | his | their) (handling | technique | approach | method | way of ..3 | positioning) (is | are) ..1 (wrong | incorrect | unhelpful | inappropriate | unsafe | poor) ]',
    fix: byKind(
      'please show us how you do it now, and we will show you a way to try',
      'ask {parent} to show how they do it now, and offer a way to try',
    ),
  },
  {
    match:
      '[ (you are | @parent is | parents are | they are | is | are) ..2 doing (it | this | that | things | everything) (all)? wrong ]',
    fix: byKind('please show us how you do it now', '{parent} can show us how they do it now'),
  },
  {
    match:
      '[ although (this | that | it | which) (may | might | could | is | will) ..3 (be | making | make | causing | encouraging | keeping | reinforcing | preventing | holding) ] ..10 (dependent | dependence | independence | worse | back | clingy | behaviour | lazy | babied | reliant) ..6 $',
    fix: byKind(
      'and we would like to learn from you how you do it',
      'and staff would like to learn from {parent} how it is done',
    ),
  },
  {
    match: '[ you have ..1 (attributed | put | blamed | ascribed) ] ..12 (to | down to | on) (x:_)',
    severity: 'information',
    fix: (match) =>
      match
        .text()
        .replace(/^you(?:’ve|'ve| have) (?:attributed|put|blamed|ascribed)/i, 'you told us that')
        .replace(/ (?:down )?(?:to|on) (\S+)$/i, ' were because of $1'),
  },
  {
    match:
      '(parents | mum | dad | family | you | u | mother | father | @parent) [ (need | needs | ought | have | has) (to | 2) (be | b) (more)? (firmer | stricter | tougher | firm | strict | consistent | assertive) ] ((with | w)? (him | her | them | @child))? (at home)?',
    fix: byKind('know what works at home, and we would like to hear it', 'know what works at home, and will be asked'),
  },
  {
    match:
      '[ so that (nothing | it | what we (do | teach)) ..3 @be? not? (undone | unpicked | undermined | unlearned | unlearnt) ] ..2 (at home)?',
    fix: byKind('and hear how you do it at home'),
  },
  {
    match:
      '[ (they | all ..1 (children | kids | pupils | boys | girls | students | teenagers) | (children | kids | pupils | boys | girls | students | teenagers | toddlers) ..1 (all | always) | (every | any) (child | boy | girl | pupil | teenager)) (all | always | will all | will always | would all | would)? (say | says | said | claim | claims) (that | this | it | so) (when | if | after | before | on | whenever | about | because | to) ] ..14 $',
    fix: NOTICE,
    unless: ['and (we | i) (believe | listen)'],
  },
  {
    match:
      '(you | @parent | parents | u) ..2 (say | said | told us | tell us | think | thought | mention | mentioned | feel | put it down) ..16 [ but (he | she | they | @child) ..1 (@be | @be not) ..1 always ..2 (like (this | that) | the same | this way | that way) ] ..10 $',
    fix: byKind('and we would like to look at this with you', 'and staff will ask {parent} more about it'),
  },
  {
    match:
      'who:(i | we | staff) [ (would | will) not ..1 read (too much | much | anything | a lot | a great deal) into ] obj:(it | this | that | what ..8 $)',
    fix: '{who} would like to hear more about {obj}',
    unless: ['(delay | date | order | score alone | silence)'],
  },
  {
    match:
      'who:(i | we | staff) [ (would | will) not ..1 (worry | fret | fuss) ..2 about ] obj:(what (you | mum | dad | @parent | he | she | @child) ..8 $)',
    fix: '{who} would like to hear more about {obj}',
  },
  {
    match: `[ (all | most | every) ${PARENTS} ..1 (~worry | ~fret | ~panic | ~feel | ~think | ~find | ~get) ..1 (about | like | the same | that | this | so) ] ..3 $`,
    fix: NOTICE,
    unless: ['not alone', '(i | we) ..1 (did | do | was | were) (too)?'],
  },
  {
    match:
      '[ (all | every | most) (child | children | kids | boys | girls | teenagers | toddlers | pupils | students | little ones) ..1 (~have | ~feel | ~get | go through | goes through | ~struggle | ~find) ..1 (bad days | off days | their moments | ups and downs | nerves | anxious | nervous | worried | tired | sad | cross | upset | wobbles | fears | phases | it (hard | difficult) | like (this | that) | this | that) ..5 ] $',
    fix: NOTICE,
    unless: ['(and | so) (we | i)', 'each'],
  },
  {
    match: `[ who:@child ..1 (may | might | could | must | will) ..1 (be | have been) ..1 (exaggerating | mistaken | making (it | this | that) up | imagining ..1 | dreaming | fibbing | lying | winding you up | having you on | misremembering | telling (tales | stories | fibs) | mixing ..3 up) ] ..8 $`,
    fix: NOTICE,
  },
  {
    match:
      '[ @child (~tend | @do tend | (@be | can be) (prone | inclined | apt) | ~like | @do like | ~love) to (exaggerate | embellish | tell (tales | tall stories | fibs | lies) | make things up | make up stories | dramatise | over dramatise | embroider | overstate) ] ..6 $',
    fix: NOTICE,
  },
  {
    match:
      '[ @child (does | do) (like | love | enjoy) to? (tell | telling) (a | tall)? (story | stories | tale | tales) ] $',
    fix: NOTICE,
  },
  {
    match:
      '[ (children | kids | teenagers | boys | girls | pupils | little ones | they) (can | do | will | may)? (often | frequently | sometimes | usually | do) (say (these | such | this (sort | kind) of | that (sort | kind) of | all sorts of | anything) ..1 | exaggerate | make (things | it | stuff) up | make up stories | embellish | invent (things | stories) | imagine (things | it) | misremember | get (things | it) (wrong | muddled | mixed up | confused) | tell (tales | fibs)) ] ..6 $',
    fix: NOTICE,
  },
  {
    match:
      '[ (i | we) ..1 (expect | imagine | suspect | dare say | think | suppose | guess | assume) ..1 (that)? (he | she | they | it | @child) (@be | @have been) ..1 (just | simply | only | probably) ..1 (tired | hungry | overtired | excited | being (silly | dramatic | difficult) | messing ..1 | testing ..2 | having a bad day | upset | a bit ..1 | nervous | cross | moody | joking) ] ..4 $',
    fix: NOTICE,
    unless: ['(love | poor | so (we | i))'],
  },
  {
    match:
      '[ (he | she | they | @child) (probably | must have | may have | might have | perhaps | maybe | most likely) (just)? (dreamt | dreamed | imagined | misheard | misunderstood | made | invented | exaggerated | mixed | muddled) (it | this | that)? (up)? ] $',
    fix: NOTICE,
  },
  {
    match:
      '[ ((@do not | must not | should not | can not | would not | ought not to) ..1 (believe | rely on | trust | go by | read too much into) (everything | all | half of)? (that | what)? | (@do not | must not | should not | can not | would not) take (everything | all)? what) (he | she | they | @child | children) ..1 (say | says | tell | tells | come home with | comes home with) (you | us)? (too literally | at face value | as gospel | too seriously)? ] $',
    fix: NOTICE,
  },
  {
    match:
      '[ (it | this | that) (@be | may be | might be) (probably | likely | almost certainly | most likely) nothing ] ..4 $',
    fix: NOTICE,
  },
  {
    match: '[ there @be nothing (wrong | the matter | amiss | going on) with (him | her | them | @child-obj) ] ..6 $',
    fix: NOTICE,
  },
  {
    match:
      '[ (that | this | it) @be not (what | how) ..1 @condition ..1 (looks like | look like | presents | present | works | is) ] ..4 $',
    fix: NOTICE,
  },
  {
    match: '[ (please)? @do not let (it | this | that | them) (reassure | mislead | fool | alarm) you ] ..6 $',
    fix: byKind('please tell us more about when you have seen this'),
  },
];

/** Keeps the form: "got" becomes "seen something that we missed" after "have", else "saw". */
function gotWrong() {
  return (match: Match): string => {
    const before = match.beside(-1)?.word.norm ?? '';
    const two = match.beside(-2)?.word.norm ?? '';
    if (/^(?:have|has|had|'ve)$/.test(before) || (before === 'well' && two === 'have'))
      return 'seen something that we missed';
    return match.text().toLowerCase().startsWith('getting')
      ? 'seeing something that we missed'
      : 'saw something that we missed';
  };
}

/** "It is hard to believe that he sits still" becomes "please tell us more about the times when he sits still". */
function inPlaceThat() {
  return (match: Match): string => {
    const who = /(?:\bthat)?\s*(\S+)$/.exec(match.text())?.[1] ?? 'this';
    return match.context.kind === 'plan'
      ? `${match.context.names.parents[0] ?? "[parent's name]"} will be asked more about the times when ${who}`
      : `please tell us more about the times when ${who}`;
  };
}
