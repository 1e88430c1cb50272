/** Ways of waving a worry away. */

const EVERYONE = '(all | many | most | lots of | plenty of | loads of | a lot of | so many | half the)';
const KIDS =
  '(children | boys | girls | kids | toddlers | babies | teenagers | pupils | families | parents | mums | youngsters | siblings | twins | three year olds | two year olds | four year olds | year ones | little ones | students | summer borns | of them | of us)';
const CHILD = '(he | she | they | @child | your (son | daughter))';
const FEELING =
  '(upset | alarmed | worried | concerned | anxious | emotional | defensive | het up | worked up | stressed | frightened | scared | cross | angry)';

/** "nothing to worry about", "please don't be alarmed" */
export const NO_WORRY: readonly string[] = [
  '(seen | had | dealt with | known) (far | much | a lot | a great deal) worse',
  '(thicker skin | grin and bear it | stiff upper lip | character building | just part of life | you will get over it | will do (him | her) good)',
  '(you | mum | @parent) (are | is) (being)? (too | over | overly) (sensitive | close to it | emotional about | cautious)',
  '(worrying | worried | worry | fretted | fretting | panicking | fussing | fuss | upset) (about | over) (nothing | something so (small | minor | trivial))',
  '(now)? (please)? do not (you)? (go | start) (and)? (getting | get | worrying | panicking | reading | googling | jumping | imagining) ..2',
  '(all | so much) (this)? (fuss | drama | worry | bother) (about | over) (a | an | one | such | nothing)',
  '(without | with) all (this | the | that)? fuss',
  '(worse | stranger) things (have | can)? (happen | happened)',
  '(it is | it was | this is) (really)? (nothing | not anything) (really | at all | serious | much | to speak of | out of the ordinary) ..1 !_',
  'let us not (panic | get carried away | get ahead of ourselves | make (this | a) | blow | overreact | dwell | dramatise)',
  'blow ..2 out of (all)? proportion',
  '(blown | blowing | blew) ..3 out of (all)? proportion',
  'not the (biggest | greatest | most important) (problem | issue | deal | priority | tragedy)',
  '(you | parents | mums | families) (always)? (do)? tend to (worry | panic | fuss | overthink | imagine)',
  '(natural | normal | only natural) for (mums | parents | a mum | mothers | a parent) to (worry | fuss | panic | overthink) (but | and)?',
  '(i | we) would not (read | lose | get | give) (too much | any sleep | a second thought | too (worried | upset | hung up))',
  '(forget | forgotten | over) (all about)? (it | this) (by | in no time | soon enough | in a (day | week))',
  '(sure)? (he | she | it) will (have forgotten | all come out in the wash | all be forgotten | blow over)',
  'come out in the wash',
  'all in (your | her | his | their) (head | imagination | mind) !(teacher | of)',
  '(get | getting | got) (yourself | herself | yourselves | themselves) (into a state | worked up | in a (tizz | tizzy | state | flap | panic)) ..3',
  `(nothing | not anything | not something | hardly anything) (to (worry | lose sleep | fret | stress | panic | be ${FEELING}) (about | over)? | to write home about | you need to worry about | you should worry about)`,
  `no (need | reason | cause | call) (to | for you to | for anyone to) (be | get | become | feel) (so | too | unduly | overly)? ${FEELING}`,
  'no (need | reason | cause) (to | for you to) (panic | worry | fret | over react | overreact | make a fuss | stress)',
  'no (cause | grounds | need | reason) for (alarm | concern | worry | panic | anxiety)',
  `(do not | try not to | not to) (be | get) (so | too | over | unduly | overly)? ${FEELING}`,
  '(do not | try not to | not to) (panic | fret | stress | over think | overthink | lose sleep | take (it | this | that) (personally | to heart) | make a fuss | read too much into | dwell on | worry yourself)',
  `(do not | try not to) worry (too much | so much | unduly | about (him | her | it | this | that | a thing | @child))`,
  `(do not | try not to | not to) worry , (he | she | @child | it will | all | most | many | lots | children | boys | girls | plenty | they)`,
  'i would not worry',
  '(one of those | those | like those | like some | like other) (mums | mothers | dads | parents) who (worry | fuss | panic | fret)',
  '(would not | do not) read (anything | much | too much) into (it | this | that)',
  '(sort | sorts | work | works | resolve | resolves | right | rights) itself out?',
  '(it | this | these things) (will | always) (just | simply)? (pass | passes | blow over | blows over | settle down by itself)',
  '(not | is not | are not) (something | anything) (that)? (we | i) (would | are | am) ..2 (concerned | worried | worry) about?',
  '(not | are not | am not) (unduly | overly | particularly | too | especially) (concerned | worried | alarmed)',
  'see the funny side',
  '(first time | new | over anxious | parents of only | mums of only) (mums | parents | mothers | children | dads) ..3 (often | always | tend | do | fret | worry)',
  '(no | nothing) (big deal | drama | major)',
  '(i am | we are) sure it is (nothing | fine | just)',
  'you will be wondering what you were (losing sleep | worrying | worried | fretting | so worried)',
  '(you would | you will) be surprised how many',
  'you will (soon)? (get used to it | get over it | look back and laugh | laugh about (it | this))',
];

/** "you're overreacting" */
export const TOO_MUCH: readonly string[] = [
  '(no | little | not much) (point | use | sense | good) (in | to)? (dwelling | crying | worrying | complaining | moaning | fretting | panicking | stressing | grumbling | losing sleep | arguing | ((being | be | getting | get | becoming | feeling) ..1 (upset | cross | angry | worked up | annoyed | anxious | stressed | frustrated | emotional | sad | in a state | down | impatient | tearful | hung up)))',
  '((getting | being | becoming) (upset | cross | angry | worked up | emotional | anxious | stressed | annoyed | frustrated) (about (it | this))? | raising (your | her | his) voice | shouting | crying | swearing | tears) (will not | would not | did not | does not | is not | never | would not | gets (us | you)) (help | change | going | do | make | solve | speed | get | achieve | nowhere)',
  "let (us | 's) not (make | turn | get | panic | blow | overreact | dramatise | dwell | lose | go) ..3 (drama | dramas | fuss | meal | mountain | crisis | song | scene | production | big (deal | thing | issue) | problem | carried away | worked up | hysterical | overboard | sense of proportion | perspective)",
  '(make | making | made | need for | call for) (a | such a | so much of a | any | all this | a big)? (drama | song and dance | big thing | meal | crisis | production | mountain) (of | out of | about | over)',
  '(everyone | everybody | we all | all families | all parents | every family | you | we) (is | are | @be) (all)? in the (same | exact same) (boat | position | situation | queue)',
  '(i | we) ..2 (hope | trust | suggest | ask | expect | insist) (that)? you (will | can | could | would | have | might)? (calm down | calmed down | cool off | cool down | settle down | compose yourself | collect yourself | be calmer | get a grip | simmer down)',
  '(when | once | until | unless | if) you (are | have | feel | can be) ..1 (calmed down | calm down | calmed | calmer | calm | cooled off | composed | more rational | thinking (clearly | straight) | in a better frame of mind | prepared to be (reasonable | civil | calm))',
  'you ..12 (grown up | rational | civilised | civil | mature) (conversation | discussion | chat | dialogue | manner)',
  '(you are | you might be | you may be | perhaps you are | are you) (over reacting | overreacting | overthinking | over thinking | worrying (too much | over nothing | unnecessarily | about nothing) | reading too much | making (a fuss | too much | a mountain | a big) | being (over | too | a bit | overly | so) ..1 (sensitive | protective | anxious | emotional | cautious | fussy | dramatic) | imagining things | looking for problems | exaggerating | blowing (it | this))',
  'calm down and let us do our (job | jobs)',
  '(chin up | lighten up | get a grip | pull yourself together | look on the bright side)',
  '(please | just | you (need to | must | should | ought to | have to | might want to) | best to | mum | dad) ..1 (calm down | chill out | cheer up | stay positive | relax) !(with)',
  '(storm in a teacup | mountain out of a molehill | making mountains | (not | hardly) the end of the world | no big deal | not a big deal | fuss about nothing | much ado about nothing | what all the fuss is about | six of one)',
  '(leave it (to | with) (the (professionals | experts | staff)) | trust (us | me) (on this | to know) | let us do our (job | jobs) | let the (experts | professionals) (worry | get on | decide))',
  '(we | i) have (seen it all | heard it all | been doing this (a long time | for years))',
];

/** "he'll grow out of it", "just a phase" */
export const GROW_OUT: readonly string[] = [
  `${CHILD} (will | should | is bound to | are bound to | is sure to) (soon | probably | just | all | eventually)? (grow out of | get over | snap out of | outgrow) (it | this | that | these | them)`,
  '~grow out of (it | this | that | these | them)',
  `${CHILD} will (soon | probably | all | eventually | just)? (catch up | get there) (in (his | her | their) own time | in the end | eventually | in time | soon enough | one day)`,
  `${CHILD} will catch up !(on | with | _)`,
  `${CHILD} will be (absolutely | perfectly | completely | just)? (fine | ok | okay | all right | right as rain) !(with | because | when | if | as | once | for | in | to)`,
  'will settle in no time',
  '(it is | this is | just | only | simply | probably | going through | is) (just | only | simply)? (a | another)? (difficult | normal | silly | little | passing)? phase !(of | transfer | one | two | three | leader)',
  '(just | all | a normal | simply | only) ..1 part of growing up',
  '(boys will be boys | kids will be kids | children will be children | girls will be girls | these things happen | these things are sent to try us | kids are (resilient | tough) | children (are (so | very)? (resilient | adaptable) | bounce back))',
  'we all have (our | bad) ..2 (days | moments)',
  '(everyone is | everybody is | we are all) (a (bit | little | touch))? ..1 (autistic | dyslexic | adhd | on the spectrum)',
  `${CHILD} (is | are) (absolutely | perfectly | completely | always)? fine (as soon as | the minute | the moment | once) you (have gone | leave | go | are gone | have left)`,
];

/** "all children do" */
export const EVERYBODY: readonly string[] = [
  `${EVERYONE} ${KIDS} (do | do it | do this | do that | go through (it | this | that) | have (this | it | that | these | tantrums | wobbles) | feel (like this | this way | that way) | develop at | all? even out | are late talkers | are like (this | that) | struggle with this | get (upset | homesick | tummy aches) | cry | tend to feel | act up | play up | worry like this)`,
  `(all | most | many | lots of | plenty of | loads of) ${KIDS} are (slow to | late to | behind | like that | like this | scared | forgetful | nervous | late | like | a bit | fussy | the same | slow | naughty | difficult | shy | clumsy)`,
  '(summer borns | boys | girls | twins | they) all even out (in the end | eventually)?',
  `(many | most | plenty of | lots of | other | some) (children | families | pupils | parents | kids) (are | have it | have) (far | much | a lot)? (worse | worse off | greater | bigger | harder) ..1`,
  '(there are | there is) (always)? (children | others | people | families | pupils | kids) ..3 (worse off | far worse | much worse | with (far | much) ..1 (greater | worse | bigger))',
];

/** "at least", "count yourselves lucky", "only mild" */
export const LUCKY: readonly string[] = [
  'at least (it | he | she | they | you | this | that | @child) (is | are | does | do | has | have | can | was | did | will)',
  '(count | think) (yourself | yourselves) (lucky | fortunate)',
  '(could be | could have been) (a lot | far | much | so much)? worse',
  'you (should | ought to) be (grateful | thankful | pleased | relieved | glad)',
  'be grateful (that | for)',
  '(is | was | are | were | it is) (only | just | nothing more than | no more than | merely) (a (bit of)? | very | some | a little)? (mild | minor | banter | playground banter | horseplay | rough and tumble | high jinks | silliness | a joke | joking | teasing | a blip | a tiff | attention | nerves | shyness | laziness | hormones)',
  '(nothing more than | no more than | just a bit of | only a bit of | merely) (playground | harmless | childish | boyish)? (banter | horseplay | silliness | high jinks | teasing | rough and tumble | fun and games)',
  '(not (that | so) (bad | serious) (as | really) | not as bad as all that | it is not (that bad | that serious | so bad | as bad as))',
  'at the (milder | mild | lesser) end',
  'at the lower end of the (spectrum | scale | range)',
];
