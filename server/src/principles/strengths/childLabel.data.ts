/** Words that judge a child's character, with what may be said in their place. */

/** A group of adjectives, and how the same thing is put as something seen: a template for `about`. */
export interface Group {
  readonly words: string;
  readonly instead: string;
}

/** Adjectives of character. */
export const GROUPS: readonly Group[] = [
  {
    words: 'stubbornly silent | stubbornly mute | sullenly silent | wilfully silent',
    instead: '<find> it hard to speak when [situation]',
  },
  {
    words:
      "lazy | idle | work shy | workshy | bone idle | unmotivated | apathetic | slapdash | sloppy | slovenly | careless | indolent | lethargic | half hearted | couldn't care less | work avoidant | complacent | reluctant to work | unenthusiastic | sluggish | uninterested | disengaged | disaffected | unfocused | inattentive",
    instead: '<find> it hard to get started when [situation]',
  },
  {
    words:
      'disruptive | silly | rowdy | unruly | wild | feral | hyper | unmanageable | uncontrollable | out of control | ungovernable | boisterous | noisy | mouthy | gobby | fidgety | restless | giddy | daft | overexcitable | over excitable | excitable | chaotic | relentless | full on | off the wall | loud | a live wire | impulsive and silly',
    instead: '<find> it hard to settle when [situation]',
  },
  {
    words:
      'defiant | stubborn | obstinate | oppositional | uncooperative | unco operative | non compliant | noncompliant | disobedient | wilful | willful | headstrong | pig headed | strong willed | bolshy | stroppy | contrary | difficult | awkward | unteachable | resistant | unbiddable | inflexible | rigid | controlling | demand avoidant by choice | argumentative | confrontational',
    instead: '<find> it hard to go along with what is asked when [situation]',
  },
  {
    words:
      'aggressive | violent | vicious | volatile | dangerous | explosive | nasty | cruel | spiteful | vindictive | malicious | hostile | thuggish | bad tempered | short tempered | hot headed | moody | sulky | sullen | surly | unpredictable | threatening | intimidating | vile | horrid | hateful | bullying | thuggish | combative | antagonistic | grumpy | miserable | morose | petulant | huffy | touchy | prickly | snappy | ratty | foul',
    instead: '<become> very upset when [situation]',
  },
  {
    words:
      'attention seeking | needy | clingy | demanding | whiny | whingey | whinging | high maintenance | attention needing | dramatic | overdramatic | over dramatic | melodramatic | theatrical | hysterical | oversensitive | over sensitive | over emotional | overemotional | cry baby | babyish | thin skinned | highly strung',
    instead: '<look> for connection with adults, most of all when [situation]',
  },
  {
    words:
      'manipulative | sly | devious | sneaky | cunning | calculating | scheming | conniving | dishonest | deceitful | untrustworthy | two faced | untruthful | unreliable | crafty | shifty | secretive | evasive',
    instead: '<go> to different people for understanding, most often when [situation]',
  },
  {
    words:
      'rude | cheeky | insolent | impertinent | impudent | disrespectful | lippy | foul mouthed | abrasive | ill mannered | bad mannered | obnoxious | arrogant | cocky | sarcastic | tactless | inappropriate | sexualised | abusive | uncouth | crude | vulgar | coarse | brash | smug | big headed | inconsiderate | thoughtless | insensitive | callous | uncaring | remorseless | heartless | precocious | streetwise',
    instead: 'can sound abrupt when [situation]',
  },
  {
    words:
      'immature | emotionally immature | socially immature | spoilt | spoiled | selfish | egocentric | self centred | bossy | domineering | greedy | entitled | attention hungry | possessive | ungrateful',
    instead: '<find> sharing and waiting hard when [situation]',
  },
  {
    words:
      'stupid | thick | dim | dense | unintelligent | gormless | dozy | dopey | clueless | scatty | scatterbrained | disorganised | forgetful | dreamy | away with the fairies | illiterate | innumerate | barely literate | hopeless | useless | pathetic | feeble | gullible | naive | easily led | easily distracted | led astray',
    instead: '<learn> best with [what helps]',
  },
  {
    words: 'fussy eater | picky eater | faddy eater | fussy | picky | faddy',
    instead: '<know> what {he} <like>, and <need> time with new things',
  },
  { words: 'clumsy | cack handed | ungainly | accident prone', instead: '<be> working on balance and coordination' },
  {
    words:
      'damaged | stunted | emotionally stunted | broken | disturbed | deeply troubled | troubled | traumatised | messed up | screwed up | unstable | unhinged | emotionally damaged | beyond help',
    instead: '<have> been through hard times and <need> to feel safe',
  },
  {
    words:
      'odd | strange | weird | peculiar | quirky | eccentric | abnormal | solitary | a loner | antisocial | anti social | unsociable | socially inept | socially awkward | friendless | unpopular | unlikeable | unlovable | aloof',
    instead: '<enjoy> time in {his} own way, and <join> in when [situation]',
  },
  {
    words:
      'naughty | badly behaved | bad | horrible | awful | dreadful | impossible | troublesome | problematic | unacceptable | incorrigible | mischievous | hard work | a lot of work | tiring | exhausting | challenging | very challenging | poorly behaved | not nice | unpleasant | unkind | tiresome | irritating | annoying | infuriating | insufferable | unbearable | draining | irresponsible | reckless',
    instead: '<find> things hard, above all [time of day]',
  },
];

export const ADJECTIVES = `(${GROUPS.map(({ words }) => words).join(' | ')})`;
/** Superlatives and comparatives of the same: "the naughtiest boy". */
export const MOST =
  '(more (challenging | difficult | demanding | disruptive | lively) | naughtiest | laziest | worst behaved | worst | rudest | silliest | clumsiest | noisiest | loudest | nastiest | most (challenging | difficult | disruptive | demanding | aggressive | defiant | immature | needy | complex))';

/** Nouns that stand for a whole child. */
export const NOUNS: readonly Group[] = [
  {
    words:
      'piece of work | nasty piece of work | bundle of trouble | awkward customer | tricky customer | tricky one | chore | trial | headcase | basket case | bane of our lives | trouble magnet | handful | nightmare | terror | menace | nuisance | pest | tearaway | horror | monster | devil | monkey | pickle | madam | so and so | pain | pain in the neck | brat | hooligan | yob | thug | liability | problem | problem child | trouble | challenge | troublemaker | trouble maker | ringleader | instigator | bad influence | bad apple | bad egg | live wire | loose cannon | law unto himself | law unto herself | law unto themselves | bully | bit much | drain | distraction | disruption | disruptive influence | negative influence | wind up merchant | stirrer | delinquent | rascal | rogue | scamp | beast',
    instead: '<find> things hard, above all [time of day]',
  },
  {
    words:
      "drama queen | diva | princess | attention seeker | cry baby | crybaby | moaner | whinger | whiner | sulker | prima donna | wet blanket | mummy's boy | baby | worrier",
    instead: '<take> things to heart, most of all when [situation]',
  },
  {
    words: 'liar | thief | cheat | manipulator | sneak | fibber | con artist',
    instead: '<give> an account that differs from ours at times, most often when [situation]',
  },
  {
    words: 'loner | misfit | outsider | oddball | weirdo | odd one | odd one out | strange one',
    instead: '<enjoy> time in {his} own way, and <join> in when [situation]',
  },
  {
    words: 'runner | bolter | absconder | flight risk | escape artist | escapologist | wanderer',
    instead: '<leave> the room quickly when [situation]',
  },
  {
    words:
      'bruiser | scrapper | toerag | hard nut | bovver boy | biter | hitter | kicker | spitter | pincher | screamer | shouter | head banger | fighter',
    instead: '<become> very upset when [situation]',
  },
  {
    words:
      'non reader | non writer | slowcoach | slow coach | plodder | low flyer | lost cause | no hoper | underachiever | under achiever | write off | dead loss | waste of space | passenger | daydreamer | dreamer | clown | class clown | joker | slacker | time waster | timewaster | skiver',
    instead: '<learn> best with [what helps]',
  },
];
export const LABELS = `(${NOUNS.map(({ words }) => words).join(' | ')})`;

/** Of these, the ones that say enough alone, at the start of a note. */
export const ALONE = LABELS.replace(
  / (?:handful|nightmare|terror|pain|problem|trouble|challenge|bit much|drain|distraction|disruption|baby|princess|monster|devil|beast|runner|passenger|dreamer|clown|worrier|fighter|hitter|outsider) \|/g,
  '',
).replace('(handful |', '(');

/** Nouns for the quality itself: "his defiance". */
export const QUALITIES =
  '(defiance | non compliance | noncompliance | laziness | naughtiness | insolence | disobedience | rudeness | stubbornness | obstinacy | wilfulness | silliness | immaturity | aggressiveness | manipulation | attention seeking | dishonesty | selfishness | idleness | unruliness | disruptiveness | bad behaviour | naughty behaviour | silly behaviour | attention seeking behaviour | bad attitude | attitude problem | poor attitude | negative attitude | lack of effort | hysterics | tantrums | strops | antics | histrionics | theatrics | nonsense | misdemeanours | mischief | low level disruption | aggression | hostility | bad language)';

/** What to say instead of one of these words. */
export function insteadOf(words: string, groups: readonly Group[]): string | undefined {
  const low = ` ${words.toLowerCase().replace(/[-’']/g, (sign) => (sign === '-' ? ' ' : "'"))} `;
  let best = '';
  let instead: string | undefined;
  for (const group of groups)
    for (const word of group.words.split(' | ')) {
      if (word.length > best.length && low.includes(` ${word} `)) {
        best = word;
        instead = group.instead;
      }
    }
  return instead;
}
