/** Nouns and adjectives that name what a child has not got. */
import { about, anyOf, baseOf } from '../../kit/clause.ts';
import { defineRule, fillTemplate, type Match, verbForms } from '../../kit/index.ts';
import { generic, harmless, inQuotes } from './signals.ts';
import { QUALITY } from './words.data.ts';

const BAD =
  '(poor | weak | very weak | limited | bad | dreadful | atrocious | appalling | terrible | awful | abysmal | woeful | dire | shocking | shoddy | disordered | impaired | deficient | inadequate | unsatisfactory | substandard | impoverished | stunted | non existent | nonexistent | negligible | minimal | restricted | diminished | subpar | rubbish | hopeless)';
/** Weak in the body, as a fact of health. */
const MEDICAL =
  '(muscle | muscles | muscular | arm | leg | side | hand | limb | grip | neck | trunk | left | right | ankle | vitamin | iron | ankles | knees | immune | signal | upper body | core)';

/** How large the gap is said to be. */
const GREAT =
  '(serious | major | real | significant | clear | particular | great | big | obvious | general | main | biggest | greatest | key | definite | marked | relative | severe)';

/** Terms of reports in everyday words. */
const PLAIN: Readonly<Record<string, string>> = {
  'expressive language': 'putting thoughts into words',
  'receptive language': 'taking in what is said',
  'gross motor skills': 'big movements',
  'fine motor skills': 'small hand movements',
  'motor skills': 'movement',
  'core stability': 'staying steady',
  'working memory': 'holding things in mind',
  'auditory memory': 'holding in mind what is said',
  'phonological awareness': 'hearing the sounds in words',
  'executive function': 'planning and getting started',
  'executive functioning': 'planning and getting started',
  'social interaction': 'being with others',
  'social reciprocity': 'give and take with others',
};

/** "poor concentration": "difficulty with concentration". */
const difficulty = (match: Match): string => {
  const said = match.text('q');
  const quality = PLAIN[said.toLowerCase()] ?? said;
  return `difficult${/(?:[^s]s)$/.test(quality) ? 'ies' : 'y'} with ${quality}`;
};

const inability = (match: Match): string | undefined => {
  const words = match.text('b').split(' ');
  const base = baseOf((words[0] ?? '').toLowerCase());
  return base && fillTemplate(match, `difficulty with ${[verbForms(base).ing, ...words.slice(1)].join(' ')}`);
};

export default defineRule({
  reads: 'sentence',
  title: 'A word for what a child has not got',
  severity: 'warning',
  what: '“{words}” can leave a parent with a picture of a gap, not of their child.',
  why: 'A family and a new adult need to know what is hard, when, and what helps.',
  instead: 'Name what is hard and when, and what helps with it.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, chapter 9',
  phrases: [
    {
      match:
        '^ [ (key | main | relative | general | academic | personal)? (weaknesses | weakness | deficits | shortcomings | failings | flaws | faults) ] :',
      fix: 'hard at present:',
    },
    {
      match:
        '[ ~area of (relative | particular | significant | specific | main)? (weakness | deficit) ] (is | are | : | $)',
      fix: about('^areas that are hard at present:'),
    },
    {
      match: `who:@child [ v:(has | have | had | ~show | ~display | ~exhibit) ..2 (weakness | weaknesses | deficit | deficits | shortcomings | flaws) (in | with | of) ] q:(@det? _ ..3) $`,
      fix: anyOf('<find> {q} hard', '<find> {q} hard when [situation], and [what helps] helps'),
    },
    {
      match: `[ (weakness | weaknesses | deficit | shortcoming) (in | with | of) ] !((his | her | the | their)? ${MEDICAL} | our | my | (the)? (school | council | local authority | staff) | (the | this | that) ..1 (plan | draft | report | planning | provision | timetable | system | letter | argument | evidence | scheme))`,
      fix: (match) => (match.includes('weaknesses', 'deficits') ? 'difficulties with' : 'difficulty with'),
    },
    { match: '[ (deficits | failings) (in | with | of) ]', fix: 'difficulties with' },
    { match: 'strengths and [ weaknesses ]', fix: 'strengths and needs', severity: 'information' },
    {
      match: `(@child 's | @child-poss | ^ !(school | council | plan | report | letter | draft | system | team | authority) _ 's) ..1 [ (weakness | weaknesses | deficits | shortcomings | failings) ]`,
      fix: (match) =>
        match
          .text()
          .replace(/weakness(?:es)?|deficits|shortcomings|failings/i, (word) =>
            word.endsWith('es') || (word.endsWith('s') && word !== 'weakness') ? 'needs' : 'need',
          ),
    },
    // Lacks, lack of, deficient in.
    {
      match: `who:@child? [ v:~lack !of (any | all | the | basic | real | much | sufficient | adequate | appropriate | age appropriate)? q:${QUALITY} ]`,
      fix: anyOf('<be> still building {q}', '<be> still building {q}, and [what helps] helps'),
    },
    {
      match: `who:@child? [ v:~lack (any | all | the)? (sense | concept | notion | understanding | grasp | appreciation | awareness) of ]`,
      fix: anyOf('<be> still learning about'),
    },
    {
      match: `[ (lack | absence | paucity | dearth) of (any | basic | real | age appropriate | appropriate | sustained)? q:${QUALITY} ]`,
      fix: difficulty,
    },
    {
      match: `who:@child? [ v:@be (lacking | deficient | wanting | deplete) in q:${QUALITY} ]`,
      fix: anyOf('<be> still building {q}'),
    },
    // Poor concentration; his concentration is poor.
    {
      match: `who:@child [ v:(has | have | had | ~show | showed | ~display | ~demonstrate | demonstrated | ~exhibit | presents with | presented with) (a | an | very | the)? ..1 ${BAD} q:(${QUALITY} ((, | and | or | / | and also) ${QUALITY})?) ]`,
      fix: anyOf('<find> {q} hard', '<be> still building {q}, and [what helps] helps'),
    },
    { match: `[ (a | an)? ${BAD} q:${QUALITY} ]`, fix: difficulty },
    {
      match: `(who:@child 's | p:@child-poss) q:(_ ..2) [ v:(@be | ~remain) (still | so | very)? (poor | weak | dreadful | atrocious | appalling | terrible | awful | abysmal | woeful | dire | shocking | limited | impaired | deficient | inadequate | unsatisfactory | substandard | impoverished | depressed | non existent | disordered | rubbish | hopeless) ]`,
      fix: (match) =>
        / which$/.test(match.text('q'))
          ? match.text().replace(/which .*$/i, 'which is still growing')
          : about('<find> {q} hard')(match),
    },
    {
      match: `${QUALITY} ..3 [ v:(is | are | was | were | remains | remain | has been | have been) (still | so | very | severely)? (poor | weak | bad | lacking | well below (standard | average) | dreadful | atrocious | appalling | terrible | awful | abysmal | woeful | dire | shocking | impaired | deficient | inadequate | unsatisfactory | substandard | impoverished | depressed | non existent | disordered | rubbish | hopeless) ]`,
      fix: (match) =>
        match
          .text()
          .replace(/\b(?:is|are|was|were|remains|remain|has been|have been)\b(?: \w+)*$/, (all) =>
            /^(?:are|were|remain\b)/.test(all) ? 'are still hard' : 'is still hard',
          ),
    },
    {
      match:
        '[ (the)? (cognitive | learning | overall | ability)? (profile | scores | results | levels | performance) v:(is | are | was | were) ..1 (depressed | flat | impoverished | impaired) ]',
      fix: (match) =>
        match
          .text()
          .replace(/(?:cognitive|learning|overall|ability) profile/i, 'assessment')
          .replace(/(?:is|are|was|were)(?: \w+)* \w+$/, (all) =>
            /^(?:are|were)/.test(all)
              ? 'show that learning takes longer in [areas]'
              : 'shows that learning takes longer in [areas]',
          ),
    },
    {
      match: `who:@child? [ v:@be (very | so | particularly)? (weak | hopeless | useless | bad | rubbish | terrible | dreadful | poor) (at | in | with) ] q:(!(phonics for) _ ..2) (. | , | ; | and | but | $)`,
      fix: (match) => {
        const tail = match.text().slice(match.text().lastIndexOf(match.text('q')) + match.text('q').length);
        return fillTemplate(match, `${about('<find> {q} hard')(match) ?? ''}${tail}`);
      },
    },
    // Inability, incapable.
    {
      match: `(^ | , | ; | : | and | - | –) [ (absolutely | virtually | almost)? (no | little | very little | limited | poor | zero | minimal | lacks) (real | apparent | obvious)? (awareness | sense | understanding | concept | regard | respect | consideration | thought | concern | notion) (of | for) q:(others | other (people | children | pupils) | peers | danger | dangers | risk | time | personal space | space | social (rules | cues | norms | boundaries | situations) | consequences | rules | boundaries | (the | his | her | their) ..1 (consequences | feelings | rules | needs | surroundings | actions | behaviour | body | peers | safety | space | property) | road safety | strangers | self | property | adults | authority | feelings | safety | hygiene | volume | number | money | turn taking | humour) ]`,
      fix: 'still learning about {q}',
    },
    { match: `[ inability to b:_ ]`, fix: inability },
    {
      match: `who:@child? [ v:@be? (quite | simply)? (incapable | not capable) of b:_ ]`,
      fix: anyOf('<be> learning to {b~}', '<be> still learning to {b~}'),
    },
    // Nothing there at all.
    {
      match: `who:@child? [ v:(~have !been) (absolutely | literally | virtually | almost | practically)? (no | little | very little | zero | limited)  (means of | form of | functional | spoken | expressive)? (communication | speech | language) ]`,
      fix: anyOf(
        '<communicate> with [signs, sounds, looks, symbols]',
        '<tell> us what {he} want with [signs, sounds, looks, symbols]',
      ),
    },
    {
      match: `who:@child? [ v:(~have | ~show | ~display | ~demonstrate) (absolutely | literally | virtually)? (no | zero | little | very little) (sense | concept | notion | understanding | awareness | idea | regard | respect | grasp | comprehension | appreciation | consideration) (of | for | about) ]`,
      fix: anyOf('<be> still learning about'),
    },
    {
      match: `who:@child? [ v:~have (absolutely | literally | virtually)? (no | zero | little | very little) q:(empathy | imagination | self control | self awareness | self esteem | self discipline | social skills | manners | respect | discipline | motivation | drive | ambition | initiative | stamina | concentration | attention span | confidence | resilience | independence | impulse control | social awareness | patience | staying power | common sense | remorse | work ethic | strategies | vocabulary) ]`,
      fix: anyOf('<be> still building {q}', '<be> still building {q}, and [what helps] helps'),
    },
    {
      match: `who:@child? [ v:(~have | ~show | ~display) (absolutely | literally)? (no | little | very little | zero) (real)? interest in ]`,
      fix: anyOf('<be> not yet drawn to'),
    },
    {
      match: `who:@child? [ v:@be? (fully | totally | entirely | completely | wholly | heavily | over)? (dependent | reliant) (on | upon) (others | adults | staff | carers | an adult | her carers | adult support | her mother | his mother) ] (for | with)`,
      fix: anyOf('<be> helped by adults with'),
    },
    {
      match: `who:@child [ v:~need everything (doing | done) (for (him | her | them))? ]`,
      fix: anyOf('<be> helped by adults with [activities], and [what the child does]'),
    },
    {
      match: `${QUALITY} (: | - | –) [ (very | generally | still)? (a (serious | major | real | significant)? (weakness | weak (point | area | spot)) | messy | untidy | lacking | poor | weak | limited | low | bad | dreadful | atrocious | appalling | terrible | awful | non existent | unsatisfactory | inadequate | disordered | impaired | below average | minimal) ] (. | , | ; | $)`,
      fix: (match) =>
        match
          .text()
          .replace(
            /([:–-]\s*)[^:–-]*?([.,;]?)$/,
            (_all, sign: string, stop: string) => `${sign}still hard; [what helps] helps${stop}`,
          ),
    },
    {
      match: `who:@child [ v:~have (absolutely | literally)? (no | zero) (awareness | sense | concept | understanding | idea | notion | regard) (of | for | about) q:(_ ..2) whatsoever ]`,
      fix: about('<be> still learning about {q}'),
    },
    {
      match: `[ (unwillingness | refusal | reluctance) to !(assess | issue | fund | offer | name | admit) b:_ ]`,
      fix: inability,
      severity: 'information',
    },
    {
      match:
        '(^ | , | : | ; | and) [ no (friends | speech | language | communication | empathy | social skills | self control | concentration | imagination) ] (. | , | ; | and | $)',
      fix: (match) =>
        match
          .text()
          .replace(/no (\w[\w ]*?)(?=[.,;]|$| and$)/i, (_all, what: string) =>
            /friends/.test(what) ? 'friendships still to make' : `${what} still to build`,
          ),
    },
    {
      match:
        'q:(attitude | behaviour | work | effort | handwriting | presentation | conduct | spelling) [ v:((stinks | sucks) | (leaves | leave) (a lot | much | something | a great deal) to be desired | (is | are | was) ..1 (below par | not good enough | not up to (standard | scratch) | nothing to write home about | a disgrace | an embarrassment)) ]',
      fix: '{q} is something that we would like to work on together',
    },
    {
      match: `who:@child? [ v:@be? (largely | mostly | completely | virtually)? (unintelligible | incomprehensible) ] ((to | for) (most | many | all | unfamiliar | other | some)? (listeners | adults | people | others | staff | strangers | everyone))?`,
      fix: about('<be> understood best by people who know {him} well'),
    },
    {
      match: `who:@child? [ v:@be? (over | overly | too | very | far too | entirely | totally) (dependent | reliant) (on | upon) ] (his | her | their | the | a | one | adult | adults | staff | mum | me | us | you)`,
      fix: (match) => about(`<feel> safest with ${match.text().split(' ').at(-1)}`)(match),
    },
    {
      match: `who:@child? [ v:(~show | ~display | ~demonstrate | ~exhibit | has | have | had !been | ~bring | ~possess) (absolutely | literally | virtually | almost)? (zero | nil | scant | precious little | little or no | little to no | next to no | not an ounce of | not a shred of | hardly any | minimal) (real | actual | obvious | discernible | apparent | visible)? q:${QUALITY} ] !(difficulties | problems | issues | needs | concerns)`,
      fix: anyOf('<be> still building {q}', '<be> still building {q}, and [what helps] helps'),
    },
    {
      match: `${QUALITY} (: | - | –) [ (nil | none | zero | lacking | absent | non existent | nowhere near | very low | very poor | well below | a concern | concerning | d | e | f) ] (. | , | ; | $)`,
      fix: (match) =>
        match
          .text()
          .replace(
            /([:–-]\s*)[^:–-]*?([.,;]?)$/,
            (_all, sign: string, stop: string) => `${sign}still to build; [what helps] helps${stop}`,
          ),
    },
    {
      match: `^ [ (problems | problem behaviours | problem behaviour | negative behaviours | negative behaviour | unwanted behaviours | undesirable behaviours | negatives | deficits | concerns and deficits | bad points | areas of failure) (include | are | :) ]`,
      fix: 'hard at present:',
    },
    {
      match: `[ (little | no | limited | minimal | poor) functional (output | speech | language | communication | skill | skills | vocabulary | literacy) ]`,
      fix: 'a wish to be understood, and [what the child says or shows]',
    },
    {
      match: `who:@child? [ v:@be? (very | rather | quite)? (a | an) (very | rather)? (inconsistent | passive | poor | weak | limited | ineffective | unreliable | disengaged | unmotivated | lazy | hopeless | erratic | minimal | dreadful | terrible) n:(communicator | learner | reader | writer | speaker | listener | worker | mathematician | speller | conversationalist | timekeeper | team player | sleeper | mixer | eater) ]`,
      fix: (match) => {
        const way: Readonly<Record<string, string>> = {
          communicator: 'telling us things',
          learner: 'learning',
          reader: 'reading',
          writer: 'writing',
          speaker: 'speaking',
          listener: 'listening',
          worker: 'getting started',
          mathematician: 'maths',
          speller: 'spelling',
          conversationalist: 'conversation',
          timekeeper: 'being on time',
          'team player': 'working in a team',
          sleeper: 'sleeping',
          mixer: 'being with others',
          eater: 'eating',
        };
        const what = way[match.text('n').toLowerCase()] ?? 'this';
        return match.has('who') || /^(?:is|are|was|were)\b/i.test(match.text())
          ? about(`<find> ${what} hard`)(match)
          : `a child who finds ${what} hard`;
      },
    },
    {
      match: `who:@child? [ v:(do | does | did) not (possess | have | display | show) (the | any | much | a lot of) (..2) (skills | ability | resilience | maturity | stamina | patience | capacity | aptitude | self control | wherewithal) (required | needed | necessary | for | to) ] !_?`,
      fix: about('<be> still building the skills for'),
    },
    {
      match: `[ (deficits | deficit | difficulties | needs | profile | condition) (preclude | precludes | rule out | rules out | prevent | prevents) ..3 (success | progress | achievement | independence | qualifications | university | college | access) ]`,
      fix: 'mean that [help] is needed with [what]',
    },
    {
      match: `q:${QUALITY} [ v:(@be | ~remain | ~continue) (to be)? (still)? (a | an | his | her | their | the)? ${GREAT}? (weakness | weaknesses | deficit | shortcoming | failing | weak (area | point | spot | link)) ]`,
      fix: (match) =>
        `${match.text('q')} ${/^(?:are|were|remain|continue)$/.test(match.tokens('v')[0]?.word.norm ?? '') ? 'are' : 'is'} hard at present`,
    },
    {
      match: `(who:@child | ^) [ v:(has | have | had | with)? (a | an)? (very | extremely | rather | such a | quite a)? (short | fleeting | low | brief | tiny) q:(attention | concentration) (span | spans | levels) ]`,
      fix: about('<find> it hard to stay with a task'),
    },
    {
      match: `lead:((attention | concentration) (span)?) [ (is | was | remains) (short | fleeting | low | brief | tiny | short lived) ]`,
      fix: '{lead} grows when [what helps]',
    },
    {
      match: `who:@child? [ v:@be? (not | no | never) (very | any | that | much)? good (at | with) ] q:(_ ..2) (. | , | ; | and | but | $)`,
      fix: (match) => {
        const tail = match.text().slice(match.text().lastIndexOf(match.text('q')) + match.text('q').length);
        return fillTemplate(match, `${about('<find> {q} hard')(match) ?? ''}${tail}`);
      },
      unless: ['not only', 'good with (that | this | it)'],
    },
    {
      match: `^ [ (weak | poor | hopeless | useless | bad | rubbish | terrible) (at | in) ] q:(_ ..2) (. | , | ; | $)`,
      fix: (match) => `finds ${match.text('q')} hard${/[.,;]$/.exec(match.text())?.[0] ?? ''}`,
    },
    {
      match: `who:@child [ v:~struggle with (absolutely | literally)? (everything | (all | most) (areas | aspects | parts | things) (of ..3)?) ]`,
      fix: about('<find> much of the day hard, and <do> best with [what helps]'),
    },
    {
      match: `^ [ struggles with (absolutely | literally)? (everything | (all | most) (areas | aspects | parts | things) (of ..3)?) ]`,
      fix: 'finds much of the day hard, and does best with [what helps]',
    },
    {
      match: `lead:(@child-poss | @child 's) [ failure to b:_ ]`,
      fix: (match) => `${match.text('lead')} ${inability(match) ?? ''}`,
    },
    {
      match: `lead:(handwriting | presentation | writing | book work | work) [ (@be) (messy | scruffy | sloppy | careless | slapdash | illegible | unreadable | untidy) ((, | and | or) (messy | scruffy | sloppy | careless | slapdash | illegible | unreadable | untidy))? ]`,
      fix: '{lead} takes a great deal of effort',
    },
  ],
  unless: [
    'attention deficit',
    'in ..3 (and | but) ..1 (a great deal | plenty | lots | all | every) ..2 in',
    '(turned out | turns out | it was because)',
    '(muscle | muscles | joints | ankles | wrists | heart | eyes) ..7 (is | are) weak',
    '(scheme | scheme of work | curriculum | evidence | report | plan | link | lesson | book | policy | application | argument) ..3 (weak | poor | limited | lacking | lacks | weakness)',
    'we all have',
    '(report | test | tool | checklist) ..3 heading',
    'poor (weather | light | signal | visibility)',
    '@staff ~lack',
    'weak grip',
    // The child's own verdict, passed on.
    '(told | tells | said | says) (me | us | her | him)? that (his | her | their) ..2 (is | was | are | were) (rubbish | hopeless | terrible | bad)',
    '(his | her | their | @child-poss) (own)? words',
    'lack of (funding | space | staff | places | time | transport | money)',
    'not ..2 lack of',
    '(uses | signs | points | communicates | eye gaze | makaton | aac)',
    '(is | are | was) ..2 our (failure | fault | mistake)',
    "(our | the school's) (lack | poor | inability | weakness)",
    '(deleted | crossed out | removed | used to say)',
  ],
  excuse: (match) =>
    generic(match) || harmless(match) || inQuotes(match) || /^(?:our|your|my)$/.test(match.beside(-1)?.word.norm ?? ''),
  examples: {
    kind: 'plan',
    flags: [
      ['His reading <|is a serious weakness|>.', 'His reading is hard at present.'],
      ['She <|has a very short attention span|>.', 'She finds it hard to stay with a task.'],
      ['He <|is not good at|> sharing.', 'He finds sharing hard.'],
      [
        '<|Weaknesses|>: spelling, handwriting, writing at length.',
        'Hard at present: spelling, handwriting, writing at length.',
      ],
      ['Noah <|lacks any empathy|> for others.', 'Noah is still building empathy for others.'],
      ['His <|poor social skills|> put other people off.', 'His difficulties with social skills put other people off.'],
      ['<|Incapable of following|> a two-step instruction.', 'Learning to follow a two-step instruction.'],
      [
        'Tilly has been seen at home, and <|has no communication|>.',
        'Tilly has been seen at home, and communicates with [signs, sounds, looks, symbols].',
      ],
    ],
    passes: [
      'He is not only good at chess, he teaches it.',
      'She has a short walk to school.',
      'The muscles that he needs for speech are weak, and his tablet speaks for him.',
      'That was a weakness in our planning.',
      'Diagnosed with attention deficit hyperactivity disorder by Dr Hart.',
      'The lift lacks a handrail on one side, which we are putting right.',
      'The weather was poor, yet Joel led the group.',
      'She has weakness in her left arm and uses a splint.',
      'The scheme of work is weak on phonics for older readers.',
      'A lack of space in the hall means that we will use the library.',
      'Kim has no spoken words and signs what she wants.',
    ],
  },
});
