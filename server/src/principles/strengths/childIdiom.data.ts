/** Idioms about a child's conduct: what stands after the child, and what may be said instead (templates for `about`). */
const ONE = '(his | her | their | the)';

export const IDIOMS: readonly (readonly [pattern: string, ...instead: readonly string[]])[] = [
  [
    'v:(~manipulate (staff | adults | us | everyone | people | teachers | situations | mum | dad | parents) | ~play (staff | adults | us | parents | mum and dad | people | teachers | members of staff | one adult | one) off? (off | against) (against)? (another | each other | one another | the other)) (by (playing | setting | pitting) ..2 (off)? against (another | each other | one another | the other))?',
    '<go> to different people for understanding, most often when [situation]',
  ],
  [
    'v:(~argue with (himself | herself | a (lamp post | brick wall | wall)) | ~object to breathing (if (we | i | you) (put it on the timetable | asked ..2 | told ..2))? | ~start a fight in an empty room | ~pick a fight with _ | ~argue (that)? black is white | ~try the patience of a saint | ~test the patience of a saint | ~drive (a saint | anyone | you | us | me) (to drink | mad | up the wall | round the bend | crazy | to distraction))',
    '<find> it hard to agree to a plan that was made without {him}',
  ],
  [
    'v:~have (had)? (chance after chance | every chance | countless chances | plenty of chances | more than enough chances | every opportunity | ample opportunity | his chances | her chances | their chances | enough chances)',
    '<need> help of a different kind',
  ],
  [
    "v:~throw (it | every ..4 | them | that | this | everything | our ..2) ..2 back in (our | my | your | everyone | people) ('s)? (face | faces)",
    '<need> help of a different kind',
  ],
  [
    'v:(simply | just | clearly | plainly)? (do | does | did) (simply | just)? not (really | actually | simply | even)? want (to (learn | work | know | try | be helped | help | improve | change | engage | be here | listen | succeed | do anything | get better | make friends | behave | join in) | our help | any help)',
    '<find> it hard to join in so far',
  ],
  [
    'v:(have | has) (a (chip | massive chip | huge chip | real chip) on | a face like thunder | a gob on | a cob on)',
    '<have> a lot on {his} mind',
  ],
  [
    'v:(switch | switches | switched | zone | zones | zoned | tune | tunes | tuned) (off | out) (the minute | the moment | as soon as | whenever it suits | when it suits | completely | entirely | at will)',
    '<find> it hard to keep listening',
  ],
  [
    'v:@be (completely | totally | utterly | well and truly | hopelessly | clearly | way)? out of (his | her | their) (depth | league)',
    '<need> more help than there is now',
  ],
  ['v:~sink (without trace | fast | like a stone)', '<need> more help than there is now'],
  ['v:~coast', '<have> more to show us'],

  [
    'v:@be not (half | nearly | anywhere near | anything like | quite)? (as | so) (keen on | interested in | good at | bothered about | focused on | fond of) _ ..3 as (he | she | they) (is | are) (on | in | at | about | of) (messing | mucking | fooling | chatting | talking | gossiping | playing | annoying | winding | distracting | socialising | avoiding | larking | clowning | wandering | arguing | football | his phone | her phone) (about | around | up | (his | her | the) _)?',
    '<find> it hard to settle to work, and [what helps] helps',
  ],
  [
    'v:@be (far | much | a lot | always | clearly)? more (interested in | keen on | bothered about | concerned (with | about) | focused on | intent on | worried about) (messing | mucking | fooling | chatting | talking | gossiping | annoying | distracting | socialising | avoiding | larking | clowning | wandering | arguing | impressing | making (others | people | the class) laugh | what (others | everyone else) (is | are) doing) (about | around | others | the class)?',
    '<find> it hard to settle to work, and [what helps] helps',
  ],
  [
    'v:(~manage to | see fit to | saw fit to | sees fit to | ~decide to | ~contrive to) (ruin | spoil | wreck | disrupt | upset | annoy | sabotage | derail)  (another | the (whole | entire) | yet another | everyone | every | a whole | our | things) _',
    '<find> it hard to settle in [what]',
  ],
  [
    'v:(do | does | did | will | would | ~refuse | never) (not | to)? (do | does) as (he | she | they) (@be | has been | have been) (told | asked | instructed)',
    '<find> it hard to go along with what is asked',
  ],
  [
    'v:~have (a | an | such a | quite a) (very | really)? (temper | (bad | foul | terrible | quick | fiery | nasty | dreadful | real | short | awful | violent) temper | short fuse | temper on (him | her | them))',
    '<become> very upset when [situation]',
  ],
  [
    'v:~have (another | yet another | one of (his | her | their)) (usual | many | frequent | regular)? (meltdown | tantrum | outburst | strop | episode | meltdowns | tantrums | outbursts | strops | episodes)',
    '<become> very upset',
  ],
  ['v:~bully (others | other _ | younger _ | smaller _ | weaker _)', '<find> being with others hard when [situation]'],
  ['v:(lies | lied | lie) and (steals | cheats | stole | cheated)', '<need> help to put things right when [situation]'],
  [
    'v:~wear (everyone | everybody | staff | us | people | adults | me | the class | you) out',
    '<need> more help than there is now',
  ],
  ['v:~kick off', '<become> very upset', '<find> it hard to stay calm'],
  ['v:(~play | ~act) up', '<find> it hard to settle'],
  ['v:(~mess | ~muck | ~fool | ~lark | ~play | ~clown | ~faff) (about | around)', '<find> it hard to settle to work'],
  [
    'v:~play (us | one adult | one parent | one member of staff | one teacher | people | adults | staff | parents | her parents | his parents | mum and dad | them | home and school) off (against (another | the other | each other | one another))?',
    '<go> to different adults to find one who will understand',
  ],
  [
    'v:(~get | ~got) away with (murder | it | things | as much as {x} can)',
    '<check> whether adults mean what they say',
  ],
  [
    `v:~push ${ONE}? (all | every)? (the | our | your | my | people 's | boundaries | every)? (boundaries | limits | buttons | luck | boundary | button)`,
    '<check> whether adults mean what they say',
  ],
  [
    'v:~test (the | our | your | every | all the)? (boundaries | limits | patience)',
    '<check> whether adults mean what they say',
  ],
  [
    'v:~know (exactly | precisely | just | full well)? which buttons to (press | push) (and (enjoys | loves | likes) (pressing | pushing) them)?',
    '<find> some parts of the day hard, and [what helps] helps',
  ],
  [
    `v:~wrap (everyone | people | adults | us | staff | you | mum | dad | her mother | his mother) (round | around) ${ONE} little? finger`,
    '<know> how to draw people to {him}',
  ],
  [`v:(~throw | ~chuck) ${ONE} weight (around | about)`, '<try> to lead when [situation]'],
  ['v:(has | have | had | got) form !(for | room | time | tutor | teacher | and)', '<have> found this hard before'],
  [
    `v:(@be | ~get) (up to | back to | at) ${ONE} (old | usual)? (tricks | antics | ways | nonsense)`,
    '<find> it hard to settle',
  ],
  [
    'v:(~throw | ~have | ~pull) (a | another | huge | constant | frequent | regular | big | massive | full on | yet another)? (tantrum | tantrums | strop | strops | paddy | hissy fit | wobbly | wobbler | fit | sulk | hissy fits | sulks | moods)',
    '<become> very upset',
  ],
  ['v:(~answer | ~talk) back', '<disagree> out loud'],
  ['v:~have an answer for everything', '<think> quickly when questioned'],
  [
    `v:(~want | ~demand | ~get | ~insist on | ~like) (to get | getting | to have)? ${ONE} own way`,
    '<find> it hard when plans change',
  ],
  [
    'v:(~do | ~does) (as | what | exactly as | exactly what | whatever) (he | she | they) (please | pleases | like | likes | want | wants)',
    '<find> it hard to follow a shared plan',
  ],
  ['v:(could | can) not care less', '<find> it hard to see the point of [task]'],
  ['v:(could | can | will | would) not be bothered (to | with)?', '<find> it hard to get started'],
  ['v:~make no (attempt | effort) to b:_', '<find> it hard to {b}'],
  [
    'v:~make (no | little | very little | minimal | not the slightest) (attempt | effort) (whatsoever | at all)?',
    '<find> it hard to get started',
  ],
  ['v:~do the bare minimum', '<do> a little at a time'],
  ['v:~put in (no | little | very little | minimal) effort', '<find> it hard to get started'],
  [
    'v:(do | does | did) not (even)? (try | bother | make any effort | make an effort | put the effort in | put in the effort | apply (himself | herself | themselves))',
    '<find> it hard to get started',
  ],
  [
    "v:~waste (everyone's | our | valuable | lesson | class | teaching | the class's | learning)? (time | lessons)",
    '<find> it hard to settle to work',
  ],
  ['v:(~get | ~become) wound up (fast | quickly | easily)?', '<need> a minute to {himself} when things go wrong'],
  [
    `v:~wind (up)? (others | people | other children | the other children | adults | staff | everyone | classmates | ${ONE} peers | peers) up?`,
    '<look> for a response from other people',
  ],
  ['v:(~tell | ~told) lies (as easily as breathing)?', '<give> an account that differs from ours at times'],
  [
    'v:~lie (to get out of (trouble | things | it | work) | about everything | constantly | all the time | habitually | to (us | staff | teachers | adults))',
    '<give> an account that differs from ours at times',
  ],
  ['v:~steal (from | things | other)', '<take> things that belong to others, most often when [situation]:'],
  [
    `v:~let ${ONE}?  (himself | herself | themselves | the side | the class | us | everyone | the team) down`,
    '<find> this hard',
  ],
  [
    `v:~have (all)? the (attention span | memory | concentration | concentration span | concentration skills | brain | staying power | patience | stamina | focus | listening skills | work ethic | energy levels | self control | social skills | manners | table manners | organisational skills | impulse control | tact | motivation | subtlety) of (a | an) _`,
    '<find> it hard to stay with a task',
  ],
  ['v:~have (a | the) (head | memory | mind | brain) like a _', '<find> it hard to hold things in mind'],
  [
    `v:(@be | ~live) (in | on) (${ONE} own | another | cloud cuckoo) (little | private)? (world | planet | bubble | land)`,
    '<enjoy> {his} own thoughts',
  ],
  ['v:(@be) away with the fairies', '<be> often deep in thought'],
  [
    'v:@be (all over the place | off the wall | off the scale | a nightmare to | hard work | trouble | out to get | impossible to | bouncing off the walls)',
    '<find> it hard to settle',
  ],
  [
    'v:(~rule | ~run) (the roost | rings (round | around) (us | you | everyone | adults | staff | her | him | me))',
    '<like> to know what is coming',
  ],
  ['v:~turn on the (waterworks | tears | charm)', '<become> tearful'],
  [
    'v:~use (tears | crying | charm | illness | tantrums | behaviour | his behaviour | her behaviour | autism | his autism | her autism | his diagnosis | her diagnosis) (to | as)',
    '<show> {his} distress',
  ],
  ['v:(do | will) anything for (an audience | attention | a laugh | a reaction)', '<look> for connection'],
  [
    "v:(~seek | ~crave | ~demand | ~want) (constant | adult | negative | everyone 's | excessive | all the | undue)? attention",
    '<look> for connection with adults',
  ],
  [
    'v:(~play | ~act) (the (class)? clown | the fool | dumb | the victim | stupid | the baby | to the gallery | innocent | the innocent)',
    '<look> for connection with others',
  ],
  [
    'v:~behave like (a | an) (baby | toddler | animal | two year old | much younger child | child half | idiot | caged animal)',
    '<find> it hard to manage big feelings',
  ],
  ['v:~flit (from | between | about)?', '<move> quickly between things'],
  ['v:~run (riot | wild | amok)', '<find> it hard to settle'],
  [`v:~make a nuisance of (himself | herself | themselves)`, '<find> it hard to settle'],
  [
    'v:~cause (mayhem | chaos | havoc | trouble | problems | disruption | no end of trouble | endless problems)',
    '<find> it hard to settle',
  ],
  [
    'v:~think (the world | life | everything) (revolves | turns) (around | round) (him | her | them)',
    '<find> it hard to share attention',
  ],
  [
    'v:@be (spoiling for a fight | on another planet | a ticking time bomb | a time bomb | beneath contempt | past caring | playing us | trying it on | having us on | pulling the wool | taking the mick | milking it | putting it on | faking it | attention seeking again)',
    '<find> this hard',
  ],
  [
    'v:(~take | ~try) (advantage of (us | staff | adults | everyone | the situation | kind) | it on | liberties | the mick)',
    '<check> how far adults will go with {him}',
  ],
  ['v:~swan (in | out | about)', '<come> in'],
  [
    'v:@be (difficult | hard | impossible) to (like | warm to | love | reach | teach | manage | control | handle | contain)',
    '<take> time to trust people',
  ],
  [
    'v:~have (an | a real | a serious | a bit of an | a terrible | a bad)? (attitude | attitude problem | chip on (his | her | their) shoulder | short fuse | bad attitude | temper)',
    '<find> it hard to stay calm when [situation]',
  ],
  ['v:@be the (cause | root | source) of (all | most | the)', '<be> part of'],
  [
    'v:~have a tendency to (over react | overreact | sulk | lie | exaggerate | whine | moan | cry | be | show off | strop | lash out)',
    '<feel> things strongly',
  ],
  ['v:(over react | overreacts | over reacts | overreact | overreacted) (to)?', '<feel> things strongly'],
  [
    'v:~give up (easily | quickly | at the first | as soon as | straight away | without trying | too)',
    '<need> encouragement to carry on',
  ],
  [
    'v:(do | does) anything to (avoid | get out of | dodge) (work | working | writing | reading | lessons | pe | maths | doing)',
    '<find> it hard to get started on [task]',
  ],
  [
    'v:(seem | seems | appear | appears)? (to)? (think | thinks | believe | believes) (that)? (the | our | school)? (rules | boundaries) (do | does) not apply (to (him | her | them))?',
    '<find> shared rules hard',
  ],
  [
    'v:~think (that)? (he | she | they) (@be | can | runs | owns) (in charge | above | better | the boss | the centre | do what | the class | the place | clever | funny)',
    '<like> to lead',
  ],
  [
    'v:(~lose (it | his temper | her temper | their temper | his rag | her rag | the plot | his cool | her cool) | ~fly off the handle | ~see red | ~go (ballistic | mad | mental | berserk | off on one | off the deep end) | ~blow (up | a fuse | his top | her top) | ~explode | ~erupt | ~hit the roof | ~throw (his | her | their) toys out of the pram | ~spit (his | her | their | the) dummy out)',
    '<become> very upset',
  ],
  ['v:~kick up (a | such a)? (fuss | stink)', '<become> very upset'],
  [
    'v:(~make | ~cause) (a | such a | quite a | an almighty) (scene | fuss | song and dance | racket | drama)',
    '<become> very upset',
  ],
  [
    'v:(~get | ~work | ~wind) (himself | herself | themselves) (worked up | into (trouble | a state | a tizz | bother | a frenzy))',
    '<become> upset',
  ],
  ['v:(~bring) it on (himself | herself | themselves)', '<be> having a hard time'],
  ['v:~have only (himself | herself | themselves) to blame', '<be> having a hard time'],
  ['v:(will not | does not | refuses to) be told', '<find> it hard to take advice'],
  ['v:(~call the shots | ~rule the roost | ~hold court | ~lord it over)', '<like> to lead'],
  [
    'v:(~produce | ~do | ~complete) (little | no | very little | minimal | hardly any | next to no | barely any) (written | actual | real)? (work | writing | classwork)',
    '<find> it hard to get work on paper',
  ],
  ['v:(~sit and do nothing | ~do nothing | ~do as little as possible)', '<find> it hard to get started'],
  [
    'v:~ignore (all | our | the | any | every | my | repeated | adult)? (instructions | adults | staff | us | everyone | requests | instruction | rules | warnings | teacher | directions)',
    '<find> it hard to take in what is said',
  ],
  ['v:(@be | ~go | ~drift) off task', '<find> it hard to stay with the task'],
  [
    'v:~hide behind (his | her | their) (autism | adhd | diagnosis | dyslexia | anxiety | condition | label)',
    '<show> that [what] is hard',
  ],
  ['v:(~play on | ~milk) (his | her | their | it) _?', '<show> that [what] is hard'],
  [
    "v:~get on (people | everyone | everybody | my | our | staff | other children) ('s)? nerves",
    '<find> it hard to be with others',
  ],
  ['v:~rub (people | others | everyone | staff | adults) up the wrong way', '<find> it hard to be with others'],
  ['v:~turn nasty', '<become> very upset'],
  ['v:(~swing from the rafters | ~bounce off the walls | ~climb the walls)', '<find> it hard to settle'],
  ['v:~stir (up)? trouble', '<find> it hard to be with others'],
  ['v:~pick (fights | on | a fight | arguments)', '<find> it hard to be with others'],
  ['v:~rule by fear', '<find> it hard to be with others'],
  ['v:~show off', '<look> for connection with others'],
  ['v:~hog (the | all)', '<find> it hard to share'],
  ['v:(~need | ~want) taking down a peg', '<like> to lead'],
  ['v:~cry wolf', '<ask> for help in {his} own way'],
  [
    'v:~have (to be | a) (told | nagged | dragged | chased | forced | bribed) (repeatedly | constantly | several | again | to | into | every | time)',
    '<do> best with a reminder',
  ],
  [
    'v:~need (constant | continual | endless | repeated | perpetual) (nagging | reminding | telling | chasing | reminders | prompting | attention | policing | entertaining)',
    '<do> best with regular reminders',
  ],
  ['v:can not be (trusted | relied on | left to)', '<need> someone beside {him}'],
  ['v:~get (very)? little (done | down | on paper)', '<find> it hard to get work on paper'],
  [
    'v:would (much | far)? rather (chat | play | talk | mess | sit | be) ..5 than (do | work | write | read | learn | listen | get | try | join | put)',
    '<find> it hard to begin',
  ],
  ['v:@be on the wrong (path | track | road)', '<be> at a point where help can change a great deal'],
  [
    'v:@be (heading | headed) for (trouble | exclusion | disaster | prison)',
    '<be> at a point where help can change a great deal',
  ],
  [
    'v:(need | needs) to (pull | get) (his | her | their) (finger out | act together | head down | weight)',
    '<do> best with [what helps]',
  ],
  [
    'v:(need | needs) to (get a grip | shape up | man up | toughen up | wake up | grow up)',
    '<do> best with [what helps]',
  ],
  [
    'v:~control (us | adults | staff | everyone | the (class | room | adults | house | family) | her | his) (by | with | through)',
    '<look> for ways to be understood',
  ],
  [
    'v:@be not (even)? (trying | bothering | bothered | making (an | any) effort | pulling (his | her | their) weight | putting in (any | the) effort)',
    '<find> it hard to get started',
  ],
  [
    'v:@be prone to (meltdowns | melting down | kicking off | losing | lying | stealing | outbursts | tantrums | violence | aggression | exaggeration | sulking | hitting | temper | anger | telling)',
    '<find> some moments hard, such as [situation]: [what was seen],',
  ],
  ['v:~pester (everyone | others | people | adults | staff | other)', '<look> for company'],
];
