/** Words that judge the child instead of telling what was seen. */
import { about } from '../../kit/clause.ts';
import { defineRule, type Match } from '../../kit/index.ts';
import { ADJECTIVES, ALONE, GROUPS, insteadOf, LABELS, MOST, NOUNS, QUALITIES } from './childLabel.data.ts';
import { generic, harmless, innocent, inQuotes } from './signals.ts';
import { YOUNGSTER } from './words.data.ts';

/** "is", "can be", "seems to be", "presents as", "has become". */
const IS =
  "((has | have | had | 's)? (@be | ~become | ~seem | ~appear | ~remain | ~look | ~sound | ~get | ~act | can be | could be | may be | will be | can become | can get | tends to be | tend to be | seems to be | appears to be | has been | have been | had been | has become | is being | was being | ~present as | ~come across as | is (seen | regarded | known | described | viewed) as | ~prove (to be)? | ~show (himself | herself | themselves) to be | is (considered | deemed | thought) (to be)? | is prone to being | has a reputation for being | is what (we | i | you) (would | might)? call | presents with | likes to be | ~behave like))";
const SOFT =
  '(a | an | the | such a | such an | quite a | rather a | a bit | a bit of a | a bit of an | a right | a proper | a real | a total | a complete | a little | a right little | one of the | one of our | one of my | among our | among the | something of a | being | a very | an extremely | a thoroughly | her own | his own | our | nothing but a | frankly the | frankly a | by far the | nothing short of | a bit too | a | kind of | sort of | far too | too | clearly the)';

const instead = (match: Match): string | undefined => {
  const groups = match.has('n') ? NOUNS : GROUPS;
  const words = match.text(match.has('n') ? 'n' : 'a');
  const template = insteadOf(words, groups) ?? '<find> things hard, above all [time of day]';
  const made = about(template)(match);
  return match.has('rel') && made !== undefined
    ? `${made.replace(/,? ?(?:most of all |most often |above all )?(?:when \[situation\]|\[time of day\])$/, '')}, and`
    : made;
};
/** "a manipulative child" inside a sentence: "a child who …". */
const childWho = (match: Match): string | undefined => {
  const template = insteadOf(match.text('a'), GROUPS) ?? '<find> things hard';
  const plural = /s$|children/i.test(match.text('noun'));
  if (plural) return undefined;
  return `a ${match.text('noun')} who ${about(`^${template}`)(match) ?? ''}`;
};

/** "a bright boy but plain lazy": what is good stays, and the label becomes what is hard. */
const butLabel = (match: Match): string | undefined => {
  const text = match.text();
  const at = text.toLowerCase().lastIndexOf(match.text('a').toLowerCase());
  const head = /^.*\b(?:but|yet|though|although|albeit)\b/i.exec(text.slice(0, at))?.[0];
  const made = about(
    `^${(insteadOf(match.text('a'), GROUPS) ?? '<find> things hard').replace(/,? ?(?:most of all |most often |above all )?(?:when \[situation\]|\[time of day\])$/, '')}`,
  )(match);
  const tail = text.slice(at + match.text('a').length);
  return head && made && `${head.replace(/(?:though|although|albeit)$/i, 'but')} ${made}${tail}`;
};

const MILD =
  /\b(?:restless|fidgety|noisy|loud|excitable|over-?excitable|giddy|forgetful|dreamy|disorganised|clumsy|quirky|wild|sluggish|inattentive|easily distracted|unfocused|solitary|touchy|grumpy|tiring|reluctant|easily led)\b/i;
/** A word for a moment, with the reason or the help beside it. */
const mildAndHelped = (match: Match): boolean =>
  MILD.test(match.text()) &&
  /, so (?!much)|\bhelps?\b|\bbecause\b|\bon the drums\b|\bproud\b|\bwe (?:like|love)\b|\bhappy\b/i.test(
    match.block.text.slice(match.sentence.start, match.sentence.end),
  );

export default defineRule({
  reads: 'sentence',
  title: 'A word that labels the child',
  severity: 'warning',
  weight: 2,
  what: '“{words}” may reach a parent as a verdict on who their child is.',
  why: 'A label says nothing of what happened, and it can follow a child for years.',
  instead: 'Tell what was seen, what came before and what helped.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, chapter 6',
  phrases: [
    {
      match: `(who:@child | pre:(who | but)) [ v:${IS} ${SOFT}? ${SOFT}? ..1 a:(${ADJECTIVES} ((, | , and | and | or) ..1 ${ADJECTIVES})?) !(about | weather | time | moment | start | week | day | morning | afternoon | morning | evening | night | patch | song | joke | jokes | weather | task | question | piece | gene) ${YOUNGSTER}? ] rel:who?`,
      fix: instead,
    },
    { match: `who:@child [ v:${IS} ${SOFT} ..1 a:${ADJECTIVES} ..1 ${YOUNGSTER} ] rel:who?`, fix: instead },
    {
      match: `who:@child v:@be ..5 (but | yet | though | although | albeit) [ ${SOFT}? (plain | just | simply | downright | frankly | rather | quite | bone | so | terribly)? a:${ADJECTIVES} ] (when | whenever | in | with | at | if | , | . | $)`,
      fix: butLabel,
      unless: ['(tired | quiet | shy | small | little | ill) but'],
    },
    {
      match: `who:@child [ v:${IS} ${SOFT} !(keen | good | fast | strong | brilliant | cross | marathon | great | fine | natural | lovely | quick | club | county) ..1 n:${LABELS} !(for | in the | solver) ] rel:who?`,
      fix: instead,
    },
    {
      match: `who:@child [ v:${IS} (his | her | their) own worst enemy ]`,
      fix: about('<find> some parts of the day hard, and [what helps] helps'),
    },
    {
      match: `who:@child [ v:${IS} ${SOFT} a:${MOST} (${YOUNGSTER} | customers | pupils | students | children | boys | girls | characters)? ((in | of) (the | his | her | our | this | my) _)? ]`,
      fix: about('<find> things hard, above all [time of day]'),
    },
    {
      match: `[ (a | an) a:${ADJECTIVES} (and | ,) ..1 ${ADJECTIVES} noun:${YOUNGSTER} ] rel:who?`,
      fix: (match) => {
        const made = childWho(match)?.replace(/,? ?(?:most of all |most often )?when \[situation\]$/, '');
        return made && (match.has('rel') ? `${made} and` : made);
      },
    },
    {
      match: `[ (a | an | the) (very | rather | really | thoroughly | deeply | somewhat | particularly)? a:${ADJECTIVES} noun:${YOUNGSTER} ]`,
      fix: childWho,
    },
    {
      match: `^ !(not | never | no | less) ..1 [ a:${ADJECTIVES} ] (socially | emotionally | physically | for | during | on | throughout | around | most | whenever | before | after | compared | with | in | about | at | towards | by | and | , | . | : | ; | when | if | unless | $)`,
      fix: (match) => {
        const at = match.text().toLowerCase().indexOf(match.text('a').toLowerCase());
        const tail = match.text().slice(at + match.text('a').length);
        const made = instead(match)?.replace(/,? ?(?:most of all |most often |above all )?\[time of day\]$/, '');
        if (made && / by$/i.test(tail)) return `${made.split(' and ')[0]} because of`;
        if (made && / with$/i.test(tail) && / with what is asked/.test(made))
          return made.replace(/ what is asked.*$/, '');
        if (made && / and$/i.test(tail) && !/s$/.test(match.beside(1)?.word.norm ?? 's'))
          return `${made.replace(/,? ?(?:most of all |most often )?when \[situation\]/, '')} and can be`;
        return made && !/\[situation\]/.test(made)
          ? `${made}${tail}`
          : made &&
              `${made.replace(/,? ?(?:most of all |most often )?when \[situation\]/, '')}${/^[.:;]|^$/.test(tail) ? ' when [situation]' : ''}${tail}`;
      },
    },
    {
      match: `^ (a | an)? (bit of a | right | real | proper | total)? [ n:${ALONE} ] (in | of | and | to be (honest | frank | fair) | tbh | if (i | we) @be honest | at heart | really | i (think | am afraid) | , | . | : | ; | at | when | $)`,
      fix: (match) => {
        const last = match
          .text()
          .slice(match.text().toLowerCase().indexOf(match.text('n').toLowerCase()) + match.text('n').length);
        const made = instead(match) ?? '';
        return `${/^ /.test(last) ? made.replace(/(?:, and [^,[]*?|,? ?(?:most of all|most often|above all))? ?(?:when \[situation\]|\[time of day\])$/, '') : made}${last}`;
      },
    },
    {
      match: `[ (a | one) noun:${YOUNGSTER} (quite | this | so | that) (so | this)? a:${ADJECTIVES} ]`,
      fix: childWho,
    },
    { match: `^ [ (a bit of a | a right | a real | a proper | a total) n:${LABELS} ]`, fix: instead },
    {
      match: `(behaviour | behaviours | attitude | conduct | temperament | personality | character | social | friendships | emotional | semh | manner | presentation | demeanour | mood | effort | behavioural) ..1 (: | - | – | —) [ ..1 a:${ADJECTIVES} ((, | and | or | /) ..1 ${ADJECTIVES})? ] !_`,
      fix: instead,
    },
    {
      match: `[ (low level | constant | persistent | frequent | repeated | daily | extreme) (disruption | disruptive behaviour | defiance | aggression | non compliance | rudeness | silliness | misbehaviour | attention seeking) ] !(to | from | of)`,
      fix: 'finding it hard to settle',
    },
    { match: `@child-poss [ ..1 ${QUALITIES} ]`, fix: (match) => `${match.text().split(' ')[0]} hard times` },
    {
      match: `[ (this kind of | this sort of | wilful | willful | deliberate | persistent | open | blatant | constant | repeated | acts of | his | her) (defiance | non compliance | noncompliance | disobedience | insolence | rudeness | naughtiness | laziness) ] (with (reasonable)? (adult)? _)?`,
      fix: (match) =>
        match.from === 0 ? 'found it hard to follow the request to [request]' : 'difficulty with a request',
    },
    {
      match: `[ (lazy | weak | bad | useless | dead | floppy) (right | left) (side | arm | leg | hand | foot) ]`,
      fix: (match) => match.text().replace(/^\w+ /, ''),
    },
    {
      match:
        '[ (disruptive | challenging | difficult | bad | attention seeking | aggressive | violent | avoidant | controlling | criminal | antisocial | manipulative | oppositional | defiant | naughty | unacceptable | disgraceful | feral | appalling | atrocious | disgusting | shocking | inexcusable | animalistic | babyish | silly) (behaviour | behaviours | conduct | manner | acts | noises | tendencies | traits | streak | demeanour) ] !(team | service | policy | nurse | specialist | foundation | training | lead | plan)',
      fix: 'behaviour such as [what was seen]',
    },
    {
      match: `(behaviour | conduct | attitude | manner | language) ..4 v:(@be) ..2 [ (nothing short of)? (a (complete | total | real | serious)? (nightmare | disaster | disgrace | problem) | horrendous | disruptive | aggressive | defiant | oppositional | violent | rude | challenging | unmanageable | out of control | problematic | inappropriate | a problem | a concern | an issue | feral | appalling | atrocious | disgusting | disgraceful | shocking | unacceptable | inexcusable | dreadful | terrible | awful | abysmal | shameful) ]`,
      fix: (match) =>
        match
          .text()
          .replace(
            /(?:nothing short of )?(?:a (?:complete |total |real |serious )?|out of )?\w+$/,
            '[what was seen], above all when [situation]',
          ),
    },
    {
      match: `who:@child? [ v:(~show | ~display | ~exhibit | ~demonstrate | ~present with) ..2 (aggression | defiance | violence | anger | hostility | insolence | disrespect | rudeness | non compliance | aggressive (behaviour | outbursts | tendencies) | violent (behaviour | outbursts) | angry outbursts | an attitude | no remorse | little remorse | a lack of (respect | remorse | interest)) ]`,
      fix: about('<become> very upset when [situation]'),
    },
    {
      match: `who:@child? [ v:~have ..2 q:((behaviour | behavioural | behavioral | anger | attitude | attention | concentration | social | emotional | control | temper | learning | toileting) (issues | problems)) ]`,
      fix: (match) =>
        about(
          `<find> ${/anger|temper/.test(match.text('q')) ? 'strong feelings' : /attention|concentration/.test(match.text('q')) ? 'staying with a task' : /social/.test(match.text('q')) ? 'being with others' : '[what is hard]'} hard when [situation]`,
        )(match),
      severity: 'information',
    },
    { match: '[ (violent | aggressive | angry | explosive) (outburst | outbursts) ]', fix: 'times of great distress' },
  ],
  unless: [
    'entitled to',
    '(wrong | sorry | mistake | unfair) ..8 (say | said | saying | call | called | write | wrote | think | thought)',
    'not ..3 (naughty | lazy | rude | bad | silly)',
    '(nobody | no one) ..4 (thinks | says | believes)',
    '@child (describes | calls | called) (himself | herself | themselves)',
    '(called | calls) (him | her | them)',
    'bullied',
    '(in goal | on the wing | up front | on the pitch)',
    'stubborn about (fairness | finishing | getting | doing | justice)',
    '(says | thinks | believes | feels | decided | convinced) (that)? (he | she | they) @be (stupid | thick | dim | bad | naughty | useless | weird | odd)',
    'demanding (a | an | the | to | that | more | his | her | their)',
    '(demanding | critical | hard | strict) (of | on | with) (himself | herself | themselves)',
    '(highest | high | real | his) (praise | compliment)',
    '(as | a) compliment',
    '(goalkeeper | keeper | player | captain | goalie | chess | (fast | fastest | keen | best | marathon) runner | swimmer | climber | defender | negotiator | highest praise | as praise | a compliment)',
    '(crossed | took) (that | it) out',
    'no longer (say | use)',
    'challenging (maths | text | books | work | games)',
    'if @child ~be',
    '(he | she | they) (tells | told | says | said) (me | us)? ,',
    ', (he | she | they) (tells | told | says | said) (me | us)?',
    'in (a good way | the best (way | sense))',
  ],
  excuse: (match) =>
    mildAndHelped(match) ||
    generic(match) ||
    innocent(match) ||
    (!match.has('noun') && harmless(match)) ||
    inQuotes(match) ||
    match.sentence.question,
  examples: {
    kind: 'plan',
    flags: [
      [
        'He <|is a manipulative child|>.',
        'He goes to different people for understanding, most often when [situation].',
      ],
      [
        'Your son <|is frankly the naughtiest boy in the class|>.',
        'Your son finds things hard, above all [time of day].',
      ],
      '<|Ringleader|> in most incidents.',
      ['Parker <|is a runner|>.', 'Parker leaves the room quickly when [situation].'],
      [
        '<|Lazy|> with presentation unless reminded.',
        'Finds it hard to get started with presentation unless reminded.',
      ],
      ['The girls <|can be very rude|>.', 'The girls can sound abrupt when [situation].'],
    ],
    passes: [
      'She is entitled to free travel.',
      'Nobody here thinks that Marlon is lazy; we think that the print is too small.',
      'The maths was challenging and she stayed with it.',
      'He was bullied on the bus last spring.',
      'Rosa describes herself as a stubborn person.',
      'It has been a difficult week for all of you.',
      'Ada is a keen runner for the county.',
      'Josh is not naughty; he is tired.',
    ],
  },
});
