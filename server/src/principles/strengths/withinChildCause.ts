/** A difficulty put down to the child's will. */
import { about, anyOf } from '../../kit/clause.ts';
import { defineRule } from '../../kit/index.ts';
import { generic, harmless, inQuotes } from './signals.ts';

const WHO = '(who:@child | pre:(and | but | who | , | ;) | ^)';
/** What a child is said not to want to do. */
const ACT =
  '(accept | admit | apologise | answer | attempt | behave | be (quiet | told | reasoned | helped) | calm down | come (in | out) | comply | concentrate | conform | cooperate | do | engage | even | finish | focus | follow | get (changed | dressed | on) | give | help | join | learn | let | listen | look | make | mix | move | open up | own up | participate | pay | play | put | read | respond | settle | share | sit | speak | start | stay | stop | take | talk | tidy | tolerate | try | use | wait | wear | work | write)';
const BADLY =
  '(be (rude | difficult | awkward | silly | a nuisance | a pain | naughty | disruptive) | disengage | disobey | disregard | disrupt | fight | hide | hit | hurt | ignore | make (noises | life | others | silly) | misbehave | not (to | do | listen | work | join | follow | engage) | opt out | provoke | refuse | run | shout | upset | walk (out | away) | wander | waste | wind | answer back | argue | break | call out | cause | damage | distract | flout | interrupt | kick | leave | lie | push | scream | sulk | swear | throw | act)';

export default defineRule({
  reads: 'sentence',
  title: 'A difficulty put down to will',
  severity: 'warning',
  weight: 4,
  what: '“{words}” can sound as if the child had set out to do it.',
  why: 'Once a cause is taken for granted, nobody looks for what came before.',
  instead: 'Say what came before, what happened and what helped.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, chapter 6',
  phrases: [
    {
      match: `${WHO} [ v:((has | have | had)? ~choose to ${BADLY}) ]`,
      fix: (match) => {
        const act = match.text('v').replace(/^.*? to /i, '');
        return /^not/i.test(act) ? undefined : about(`<find> it hard not to ${act}`)(match);
      },
    },
    {
      match: `${WHO} [ v:~choose not to b:_ ]`,
      fix: anyOf('<find> it hard to {b}', '<find> it hard to {b} when [situation]'),
    },
    {
      match: `${WHO} [ v:(~opt | ~elect | ~prefer) to (${BADLY}) ]`,
      fix: about('<find> this hard, most of all when [situation]'),
    },
    {
      match: `[ (deliberately | intentionally | wilfully | willfully | purposely | purposefully | maliciously | calculatedly) ] !(chose | placed | built | designed | kept | left (space | time)) w:_`,
      fix: '{w}',
    },
    {
      match: `@child ..10 [ (on purpose | out of spite | for (attention | effect | a reaction | a laugh | an audience | the sake of it | fun) | just to annoy _ | to (get | gain | seek | attract) (our | adult | adults | my | the | people | some | more | a bit of)? attention | to get (a | their | our) reaction | to get (his | her | their) own way | to (control | wind | annoy | upset | provoke | spite | test | manipulate | get at) (us | me | you | staff | adults | others | people | other children | her | him | the) ..1) ]`,
      fix: (match) =>
        `${match.block.text
          .slice(match.start, match.markStart)
          .replace(/\u0000/g, '')
          .trim()}, and this may be telling us something`,
    },
    {
      match: `[ (for | with) (absolutely | seemingly)? no (apparent | good | obvious | real | discernible | clear | identifiable)? (reason | trigger | cause | provocation) (at all | whatsoever)? ]`,
      fix: 'after [what came before]',
    },
    {
      match: `[ (without (any | apparent | obvious)? (reason | provocation | cause) | out of the blue | out of nowhere | for the sake of it | at the drop of a hat) ]`,
      fix: 'after [what came before]',
    },
    {
      match: '[ unprovoked ] (attack | assault | outburst | aggression | violence)',
      fix: (match) => match.text().replace(/unprovoked /i, ''),
    },
    {
      match: `${WHO} [ v:((will | would) not) (even)? b:${ACT} ] !(_? be | the old _ | the _ , which (rub | rubs | hurt | hurts | itch | itches | pinch | pinches))`,
      fix: anyOf('<find> it hard to {b}', '<find> it hard to {b} when [situation]'),
    },
    {
      match: `${WHO} [ v:~refuse (point blank | flatly | outright)? to !(cry | be (beaten | defeated | put off | rushed | hurried | left out | told that) | give (up | in) | let | lose | quit | back down | accept defeat | admit defeat | believe | stop (trying | smiling | singing)) b:_ ]`,
      fix: anyOf('<find> it hard to {b}'),
      severity: 'information',
    },
    {
      match: `who:@child [ (behaves | works | is perfectly capable | (can | could | is able to) (behave | work | concentrate | listen | focus | read | write | be (good | polite | lovely | kind | nice | sensible | charming | helpful | quiet | calm) | do (it | this | that | well | the work | better | so) | manage | try | cope | achieve | sit still | control | learn)) ..4 (when | if | as and when | only when | but only when) (it suits (him | her | them) | (he | she | they) (~want to | ~choose to | ~feel like it | ~like | can be bothered | is in the mood | puts (his | her | their) mind to it)) ]`,
      fix: '{who} {who|does} well when [situation], and {who|finds} it harder when [situation]',
    },
    {
      match: `[ (when | if | until | unless | only when) (it suits (him | her | them) | (he | she | they) (~feel like it | puts (his | her | their) mind to it | can be bothered | is in the mood)) ]`,
      fix: 'when [situation]',
    },
    {
      match: `[ if (he | she | they | @child) (could | can | would) only? be bothered to b:_ ]`,
      fix: 'with help to {b}',
    },
    {
      match: `^ [ if only? who:@child (would | could)? (put | tried | try | applied | apply | worked | work | made | make | concentrated | concentrate | listened | listen | paid | pay | spent | stopped | behaved | showed) ..12 ] , ..14 $`,
      fix: anyOf('<work> hardest when [situation], and we would like to build on that'),
    },
    {
      match: `[ (when | if | unless | whenever | provided | on days) (he | she | they | @child) (is | are | was | were) not (~put it on | ~put on an act | ~pretend | ~act up | ~play up | ~fake | ~fake it | ~show off | ~sulk | ~mess about | ~muck about | being (silly | lazy | difficult | awkward | stubborn | naughty | a nuisance) | in one of (his | her | their) (moods | strops)) ]`,
      fix: 'on a good day',
    },
    {
      match: `who:@child [ v:@be (just | only | simply | clearly | obviously)? (~put it on | putting (it all | this | this all) on | ~put on an act | ~fake | faking it | swinging the lead | trying it on | pulling the wool | having us on | milking it | laying it on) ]`,
      fix: about('<find> this hard'),
    },
    {
      match: `^ [ if only who:@child (could | would | were | was | did | had) ..2 (like this | like that | as good as this | this good | this way | always | as (calm | kind | helpful | sensible | good | quiet | polite) as this) (every day | all the time | more often | every time | always | at home | in class)? ]`,
      fix: 'we would love more days like this',
    },
    {
      match: `^ [ why can not who:@child (be | do | behave | work | act | always) ..2 (like this | this | that | so (good | well)) (every day | all the time | more often | always)? ]`,
      fix: 'we would love more days like this',
    },
    {
      match: `[ (a)? (pity | shame) (that)? who:@child (can not | could not | is not | does not) (be | do | behave | manage | always)? ..2 (like this | like that | this | that | it | so good)? (every day | all the time | more often | always | every lesson) ]`,
      fix: 'we would love more days like this',
    },
    {
      match: `[ if (he | she | they | @child) (would | could | can)? only? (put (in)? (the | more | some | any | his | her | their)? (effort | mind | work) ..3 | tried (harder | more) | try (harder | more) | applied (himself | herself | themselves) | apply (himself | herself | themselves) | made (more | an | the) effort | make (more | an | the) effort | knuckled down | knuckle down | concentrated (more)? | worked harder | paid (more)? attention | listened (more)? | spent less time _) ]`,
      fix: 'with [what helps]',
    },
    {
      match: `who:@child? [ (could | can | needs to | need to | must | should | ought to | has to | have to | will need to | has got to) (do better | try harder | try much harder | make more (of an)? effort | make an effort | put in more effort | put more effort in | apply (himself | herself | themselves) | pull (his | her | their) (socks up | finger out | weight) | buck (his | her | their) ideas up | knuckle down | work harder | take responsibility for | take school | take (his | her | their) learning | think about (his | her | their) (behaviour | attitude | actions | choices) | change (his | her | their) attitude | sort (himself | herself | themselves) out | grow up | show more | make better choices | make the right choices | listen more | concentrate more | focus more) ] (if (he | she | they) could be bothered)?`,
      fix: anyOf('<do> best with [what helps]', '<work> hardest when [situation], and we will build on that'),
    },
    {
      match:
        '^ [ (could | must | needs to | should) (try harder | do better | make more effort | work harder) ] (if (he | she | they) could be bothered)?',
      fix: 'works hardest when [situation]',
    },
    {
      match: `who:@child [ v:~know (exactly | full well | perfectly well | very well) (what (he | she | they) (is | are | was | were) doing | what is expected | the rules | how to (behave | wind | get | play | push | work)) ]`,
      fix: about('<find> this hard at times'),
    },
    { match: `who:@child [ v:~know better (than that)? ]`, fix: about('<find> this hard at times') },
    {
      match: `[ v:(do | does | did | can | could) not (know | understand | see | work out | fathom | explain | think) why who:@child (is | are | was | were | behaves | acts | acted) (like | being | doing) (this | that) ]`,
      fix: (match) =>
        `${/^(?:did|could)/i.test(match.text('v')) ? 'could not work out what was' : 'do not yet know what is'} upsetting ${match.pronoun('who') === 'he' ? 'him' : match.pronoun('who') === 'she' ? 'her' : 'them'}`,
    },
    {
      match: `[ no excuse for ] (this | such | that | his | her | their | @child-poss)? ..1 (behaviour | conduct | violence | aggression | language | rudeness | manners | swearing | hitting | biting | kicking | spitting | disruption | attitude | outburst | outbursts | defiance | laziness)`,
      fix: 'a wish on our side to understand',
    },
    {
      match: `[ (it | this | that | behaviour | which | @child-poss behaviour) (is | was | 's) (all | just | simply | purely | only)? (behavioural | attention seeking | naughtiness | laziness | a choice | his choice | her choice | learned behaviour | learnt behaviour | an act | put on | for show | attention) ]`,
      fix: 'we are still working out what this tells us',
    },
    {
      match: `[ (is | was | 's)? (down to | due to | because of | the result of | nothing but) (laziness | poor choices | bad choices | attitude | lack of effort | naughtiness | his attitude | her attitude | poor attitude | stubbornness) ]`,
      fix: (match) =>
        /^(?:is|was|'s)/i.test(match.text())
          ? 'may have more than one cause, such as [what came before]'
          : 'perhaps because of [what came before]',
    },
    {
      match: `who:@child [ v:~make ..1 (poor | bad | wrong | the wrong | inappropriate | unwise | silly) (choices | choice | decisions) ]`,
      fix: about('<find> it hard to stop and think when [situation]'),
    },
    { match: `[ (it is | its | is) (all)? (4 | for) attention ]`, fix: 'it may be telling us something' },
    {
      match: `who:@child [ (needs to | need to | must | should | has to | have to | has got to | ought to | will have to) learn (to | how to) b:_ ]`,
      fix: about('<be> learning to {b}'),
    },
    {
      match: `[ (function | cause | reason | purpose | motive) ..3 : (attention | attention seeking | control | avoidance | escape | work avoidance | power) ]`,
      fix: (match) => match.text().replace(/:.*$/, ': a way of telling us [what]'),
    },
    { match: `[ not? (getting | having) (his | her | their) own way ]`, fix: 'a change of plan' },
    {
      match: `[ (is | are | was | were)? (used | uses | using) (it | this | behaviour)? to control (adults | staff | us | others | everyone | situations | people) ]`,
      fix: 'may be telling us something',
    },
    {
      match: `[ v:(needs | need | requires | lacks | could do with) ..2 (discipline | a firm hand | a firmer hand | firm boundaries | firmer boundaries | stricter boundaries | tough love | consequences | a good talking to) ]`,
      fix: about('<do> best with [what helps]'),
    },
    { match: `[ (a bit of | some | more | old fashioned) (discipline | tough love) ]`, fix: '[what helps]' },
    {
      match: `(and | be | is | was | seems) [ unprovoked ] (. | , | $)`,
      fix: (match) => match.text().replace(/unprovoked/i, 'still to be understood'),
    },
    {
      match: `[ (is | was | be | being | as | to)? (just | simply | purely | merely | plain | pure | sheer | nothing but | nothing more than | good old fashioned) (just | plain | pure | sheer | simple | good old)? (laziness | idleness | naughtiness | defiance | stubbornness | bloody mindedness | attention seeking | rudeness | spite | manipulation | disobedience | silliness | bad behaviour | bad manners | wilfulness | awkwardness) ]`,
      fix: (match) =>
        /^(?:is|was|be|being|as|to)\b/i.test(match.text())
          ? `${match.text().split(' ')[0]} something that we are still working out`
          : 'something that we are still working out',
    },
    {
      match: `[ (is | are | was | 's) (only | just | clearly | obviously | simply)? (doing | does) (it | this | that) (all)? (to | for | out of) (get | gain | seek | spite | annoy | wind | attention | effect | a reaction | be) ..2 ]`,
      fix: 'may be telling us something',
    },
    {
      match: `who:@child [ (is to | are to | must | needs to | need to | has to | have to | will have to | has been told to | is expected to | has got to) (stop | cease | quit | refrain from | desist from) b:(calling | shouting | leaving | hitting | talking | chatting | running | swearing | pushing | fighting | disrupting | answering | distracting | interrupting | hurting | throwing | lying | ignoring | messing | wandering | being) ]`,
      fix: '{who} and [name] will agree on something to do instead of {b}',
    },
    {
      match: `[ if ..2 (put | spent | used | devoted | applied) ..2 (half | a fraction | a quarter | a tenth) (as much | of the | the)? ..1 (energy | effort | time | enthusiasm | attention) ..10 as ..8 ]`,
      fix: 'with [what helps]',
    },
    {
      match: `(~meltdown | ~tantrum | ~strop | ~cry | ~scream | ~shout | ~sulk | ~hit | ~kick | ~upset | ~react | ~outburst | ~erupt | ~explode | ~rage | ~angry | ~lash | tears) ..5 [ (over (nothing | the (slightest | smallest | tiniest | silliest) ..1) | at the (slightest | smallest | least) (thing | provocation | excuse | opportunity | change | upset)) ]`,
      fix: 'after [what came before]',
    },
    {
      match: `lead:(@child ..10) [ (deliberately | intentionally | wilfully | knowingly) ] !_`,
      fix: '{lead}, and this may be telling us something',
      unless: ['@child-poss ..8 deliberately'],
    },
    {
      match: `[ (is | was | 's | are) (just | only | all | simply | purely | clearly | mainly)? for (attention | effect | show | a reaction) ]`,
      fix: (match) => `${/^['’]/.test(match.text()) ? ' ' : ''}may be telling us something`,
    },
    {
      match: `who:@child [ (could | can | would) ..4 if (he | she | they) (really | only | just)? (tried | wanted to | made an effort | concentrated | listened | worked (harder)? | put (his | her | their) mind to it | applied (himself | herself | themselves) | could be bothered) ]`,
      fix: '{who} {who|does} best with [what helps]',
    },
    {
      match: `who:@child [ v:~know (exactly | full well | perfectly well | very well) what (he | she | they) @be (doing | up to) ]`,
      fix: about('<find> this hard at times'),
    },
    {
      match: `who:@child [ v:~know (right from wrong | the difference between right and wrong) ]`,
      fix: about('<find> this hard at times'),
    },
    {
      match: `[ v:@be (entirely | all | only | largely | partly)? (his | her | their) own (silly)? fault ]`,
      fix: (match) =>
        `${/^(?:was|were)/i.test(match.text('v')) ? 'had' : 'may have'} more than one cause, such as [what came before]`,
      unless: ['not ..2 fault'],
    },
    {
      match: `who:@child [ v:(has | have | had | is | are | was) (made | making) (a | the | some | several)? (poor | bad | wrong | inappropriate | unwise | silly) (behaviour)? (choices | choice | decisions | decision) again? ]`,
      fix: about('<find> it hard to stop and think'),
    },
    {
      match: `^ [ (more | some | several)? (poor | bad | wrong | inappropriate | unwise) (behaviour)? (choices | choice) ] !(for | of)`,
      fix: 'a hard time',
    },
    {
      match: `who:@child? [ v:@be not (putting (the | any | enough | much)? (effort | work) in | putting in (the | any | enough | much)? (effort | work) | making (an | any | the | much | enough) effort) ]`,
      fix: about('<find> it hard to get started when [situation]'),
    },
    {
      match: `who:@child [ v:~use (it | this | that | his _ | her _ | their _ | @condition) as (an | his | her | their)? excuse ]`,
      fix: about('<find> this hard, and we are working out what would help'),
    },
    {
      match: `[ old enough to know better ]`,
      fix: 'still learning this',
    },
    {
      match: `[ (do not | never | adults should not | staff should not) (give in to | pander to | indulge | give way to) (him | her | them | @child-obj | me | his demands | her demands | this behaviour | the behaviour) ]`,
      fix: 'look for what is behind it, and help first with [what helps]',
    },
    {
      match: `[ (do not | never) let (him | her | them | @child-obj) (get away with | win | have (his | her | their) (own)? way) (it | this | that)? ]`,
      fix: 'stay calm, and help with [what helps]',
    },
    {
      match: `[ (insist on | demand | enforce | expect) (good | full | proper | appropriate)? eye contact ]`,
      fix: 'let [name] listen in the way that suits [them]',
    },
    {
      match: `who:@child [ v:~bring (it | this | that | (a lot | much | most | some) of (it | this | that)) (all)? (on | upon) (himself | herself | themselves) ]`,
      fix: about('<find> this hard, and we are looking for what would help'),
    },
  ],
  unless: [
    '(chooses | chose) (a | an | the)',
    'will not be (charged | asked | marked | told | able)',
    '(doctor | dentist | blood | vaccine | injection | needle | medication | hospital)',
    // An honest count, or a body that has to do more.
    '(out of (# | five | six | ten | twelve))',
    '(brain | muscles | body | eyes | heart | harder than)',
    '~refuse to give up',
    '(not | never) ..3 (deliberately | on purpose | intentionally)',
    'did not mean',
    '@child-poss (account | version | side) (@be | of)',
    '(the | an | another) (other | older | younger)? (boy | girl | pupil | child) (had been | was) ..2 and (would | will) not',
    'not (start | come | begin | go | join | move) ..3 (until | before | on | at #)',
    'not let go',
    'on (a bad | bad | hard | tired | noisy | some) (day | days)',
    '@parent ..3 (said | told | says | tell | tells | feel | feels | mentioned | described)',
    '@staff ..2 deliberately',
    '(quite right | quite rightly | rightly | good for (him | her | them) | good reason | no wonder | understandably | do not blame (him | her | them) | who can blame | (he | she | they) was right | who would)',
    '(had | has) been (up | awake | ill | sick | told | in pain | in hospital)',
    '(rub | rubs | itch | itches | hurts | pinch | pinches | too (tight | small | big | loud | hot | heavy)) ',
    '(this is | it is | and is | that is) not (rudeness | defiance | naughtiness | laziness | shyness | a choice)',
    '(story | tale | poem | film | play | book | novel | comic | song | character) ..1 (of | about | in which | where)',
    '(clock | watch | wool | handle | music box | bobbin)',
  ],
  unlessNear: [
    '(was | were | is | are) not being (naughty | lazy | rude | silly | difficult | defiant)',
    '^ (we | i) (failed | forgot | did not | should have | got this wrong)',
    '(this | that | it) is not (rudeness | shyness | defiance | laziness | stubbornness | naughtiness | bad behaviour | a choice | his choice | her choice | on purpose | refusal | wilful | unwillingness)',
  ],
  excuse: (match) => generic(match) || harmless(match) || inQuotes(match) || match.sentence.question,
  examples: {
    kind: 'plan',
    flags: [
      ['He <|could do it if he tried|>.', 'He does best with [what helps].'],
      ['It <|is his own fault|>.', 'It may have more than one cause, such as [what came before].'],
      ['He <|won’t share|> at break.', 'He finds it hard to share at break.'],
      ['<|For no reason at all|> she threw her tray.', 'After [what came before] she threw her tray.'],
      ['Mia <|chooses not to join|> in at break.', 'Mia finds it hard to join in at break.'],
      ['Owen <|needs to try harder|>.', 'Owen does best with [what helps].'],
      ['Ben <|refuses to write|> in English.', 'Ben finds it hard to write in English.'],
    ],
    passes: [
      'He refused to write on 14 days out of 60.',
      'His brain has to work harder than most.',
      'Temi’s account is that the boy had been filming and would not stop.',
      'Cerys refuses to be beaten by a beam.',
      'She can come in late if she is tired.',
      'None of this was down to lack of effort.',
      'Chooses to read to the Reception children on Fridays.',
      'You will not be charged for the trip.',
      'In March she was refused a place at the swimming club.',
      'She did not do it on purpose.',
      'He won’t be asked to read aloud.',
      'Ella refuses the alarm mat because it buzzes.',
    ],
  },
});
