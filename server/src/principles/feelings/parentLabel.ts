/** "Hard to reach", "in denial", "pushy": a parent summed up in a word. */
import { defineRule, type Match, type Phrase, type Rewrite } from '../../kit/index.ts';
import { DOES } from './parentHabits.data.ts';
import {
  BEFORE_NOUN,
  DEMANDING,
  FLATTERED,
  HARD_TO_REACH,
  HOSTILE,
  IN_DENIAL,
  OVERBURDENED,
  PARENT_NOUN,
  PROTECTIVE,
  UNREALISTIC,
} from './parentLabel.data.ts';
import { around, closes, inside, NOT_SAID, objectOf, TAIL, tense, unclear } from './wording.data.ts';

/** "Mum is", "the family is considered", "Mr Vale came across as". */
const IS =
  '(is:(@be) (known to be | known as | seen as | regarded as | considered | thought to be | felt to be | described as | viewed as | being | becoming | proving | perceived (as | to be) | said to be | reported to be | inclined to be)? | is:(~seem | ~appear | ~become | ~remain | ~prove | ~sound | ~look | ~present as | ~come across as | ~get | ~feel) (to be)? | (can | could | may | might | tends to | will | to) is:(be | become | get | seem | come across as) | is:(considered | deemed | felt to be | thought to be | known to be | reported to be))';
const JUDGED = [HARD_TO_REACH, IN_DENIAL, DEMANDING, HOSTILE, PROTECTIVE, UNREALISTIC, OVERBURDENED].join(' | ');
const MUCH =
  '(a bit | a little | rather | quite | very | somewhat | extremely | increasingly | completely | totally | in | over | overly | slightly | too | far too | so | such | what we call | something of)?';

function judged(adjectives: string, fix: Rewrite): Phrase[] {
  const two = `${MUCH} ${adjectives} ((, | and | or | but | /) ${MUCH} (${[HARD_TO_REACH, IN_DENIAL, DEMANDING, HOSTILE, PROTECTIVE, UNREALISTIC, OVERBURDENED].join(' | ')}))?`;
  return [
    {
      match: [
        `who:@parent [ ${IS} ${two} ] ${TAIL}`,
        `^ who:@parent [ ${two} ] tail:((following | since | after | re | regarding | due to | with | about | when | towards | during | throughout | in | at) ..14)? !_`,
      ],
      fix,
      unless: ['@be not ..3 (difficult | demanding | unreasonable)'],
    },
    {
      match: `who:@parent [ ${IS} ${two} ]`,
      fix: (match) => (closes(match) ? (fix as (match: Match) => string | undefined)(match) : undefined),
    },
  ];
}

const has = (match: Match): string => (match.plural('who') ? 'have' : 'has');

const notReached: Rewrite = (match) => `we have not yet found a good way to work with ${objectOf(match)}`;
const otherView: Rewrite = (match) => {
  const about = /^(?:about|over|regarding|concerning|on)\b\s*(.*)/.exec(match.text('tail'))?.[1];
  return `${subject(match)} ${has(match)} questions about ${about ?? '[subject]'}`;
};
const askedFor: Rewrite = (match) =>
  `${subject(match)} ${tense(match, 'is', has(match), 'had')} asked for [what], because [reason]`;
const disagreed: Rewrite = (match) =>
  `${subject(match)} ${tense(match, 'is', match.plural('who') ? 'see' : 'sees', 'saw')} [subject] differently, and told us that [view]`;
const careful: Rewrite = (match) =>
  `${subject(match)} ${tense(match, 'is', has(match), 'had')} asked us to take care with [what], because [reason]`;
const hopes: Rewrite = (match) =>
  `${subject(match)} ${tense(match, 'is', match.plural('who') ? 'hope' : 'hopes', 'hoped')} for [what]`;
const busy: Rewrite = (match) =>
  `${subject(match)} ${tense(match, 'is', has(match), 'had')} a great deal to manage, and we will ask what would help`;
const knows: Rewrite = (match) =>
  `${subject(match)} ${match.plural('who') ? 'know' : 'knows'} a great deal about [what]`;

function subject(match: Match): string {
  const words = match.text('who');
  return /^family$/i.test(words) ? 'the family' : inside(match);
}

export default defineRule({
  reads: 'sentence',
  title: 'A label for a parent',
  severity: 'warning',
  what: '“{words}” may feel like a verdict on the parent or the family.',
  why: 'A label stays in the file, and tells the next reader nothing about what was asked or needed.',
  instead: 'Say what happened, what was asked for, or what you have not managed to do yet.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 1.7',
  weight: 6,
  phrases: [
    ...judged(HARD_TO_REACH, notReached),
    ...judged(IN_DENIAL, otherView),
    ...judged(DEMANDING, askedFor),
    ...judged(HOSTILE, disagreed),
    ...judged(PROTECTIVE, careful),
    ...judged(UNREALISTIC, hopes),
    ...judged(OVERBURDENED, busy),
    ...judged(FLATTERED, knows),
    {
      match: `[ (i | we | staff) (found | find | felt | thought) who:(you | @parent-obj) (to be)? ${MUCH} (${[DEMANDING, HOSTILE].join(' | ')}) ] ${TAIL}`,
      fix: disagreed,
      unless: ['(found | find) you (difficult | hard) to'],
    },
    {
      match: `[ who:@parent is (what we call)? (a | an | quite a | something of a) ..2 (sen mum | complainer | character | piece of work | moaner | whinger | serial emailer | frequent flyer | know it all | busybody | diva | nightmare | nuisance | pain) ]`,
      fix: askedFor,
    },
    {
      match: `[ who:@parent (was | were | became | got | is | are) evasive ] (about | on | over | regarding | when asked about) about:(..12) !_`,
      fix: (match) => `${subject(match)} would rather talk about ${match.text('about')} another time`,
    },
    {
      match: `[ who:@parent (was | were | became | got | is | are | seemed | appeared) (evasive | guarded | cagey | vague | not forthcoming | tight lipped | secretive | economical with the truth) ] ${TAIL}`,
      fix: (match) => `${subject(match)} would rather talk about [subject] another time`,
    },
    {
      match:
        '(and | but | who) [ verb:(has | have | had) ..1 (unrealistic | unreasonable | impossibly high | over high | inflated | unachievable) (expectations | hopes | ambitions | aspirations | demands) ] ..14 !_',
      fix: 'and would like [what]',
      unless: ['(we | school | staff) ..4 (unrealistic | unreasonable) expectations'],
    },
    {
      match: `[ who:@parent have ((very | wildly | rather | somewhat | completely)? unrealistic | unreasonable | impossibly high | over high | inflated | unachievable) (expectations | hopes | ambitions | aspirations | demands | ideas) ] rest:(..14) !_`,
      fix: (match) => `${subject(match)} ${match.plural('who') ? 'hope' : 'hopes'} for [what]`,
    },
    {
      match: `[ ((we | i) (feel | think | believe) that)? (your | their | parental | the family 's | @parent 's | her | his) (expectations | hopes | ambitions | aspirations | demands) (of | for)? who:..4 @be (wildly | quite | completely)? (unrealistic | unreasonable | too high | over ambitious | not realistic | pie in the sky) ]`,
      fix: (match) =>
        `we would like to look together at ${/^your/i.test(match.text()) ? 'your hopes' : "the family's hopes"} and the steps towards them`,
    },
    {
      match: `[ (unrealistic | unreasonable | inflated) (expectations | demands) ] (from | of | by | on the part of) (home | @parent)`,
      fix: 'hopes that we need to hear more about',
    },
    {
      match: `[ det:(a | an | another | typical | one of our | the)? ${BEFORE_NOUN} noun:${PARENT_NOUN} ]`,
      fix: (match) => labelless(match),
      unless: [
        'problem (parent | parents) ..2 meeting',
        'known (parent | family)',
        'absent (parent | father | mother | dad | mum)',
      ],
    },
    {
      match: `[ (a | an)? (known | serial | regular | habitual | persistent | vexatious | frequent) (complainer | complainant | complainants | complainers) ]`,
      fix: (match) =>
        /s$/i.test(match.text()) ? 'parents who have raised concerns' : 'somebody who has raised concerns',
    },
    ...around(
      DOES.map((does) => `who:@parent ${does}`),
      {
        letter: 'we would like to understand how this looks to you',
        plan: 'we would like to understand how this looks to the family',
      },
    ),
    {
      match: `[ @parent (have | has) ..2 (chip on (her | his | their | your) shoulder | axe to grind | issues of (her | his | their | your) own | an agenda | attitude problem | a history of (complaints | complaining | non engagement | hostility)) ]`,
    },
    {
      match: `(parental | parent | parents | family | home | mum | mother | dad | father | carer) ..1 (engagement | involvement | support | contact | attitude | attitudes | relationship | relationships | liaison | view | views | input | cooperation | co operation | communication | links | link | presentation | insight | response) (: | - | – | —) [ ..2 (${JUDGED} | poor | minimal | non existent | patchy | sporadic | lacking | nil) ((, | and | or | / | but) ..1 (${JUDGED} | poor | minimal))? ] !_`,
      fix: 'we have not yet found a good way to keep in touch, and will ask what would suit',
    },
    {
      match: `[ (poor | limited | minimal | little | low | lack of | sporadic | no) (parental | family) (engagement | involvement | cooperation | co operation | interest | buy in | commitment | motivation | insight) ]`,
      fix: 'we have not yet found a good way to work with the family',
      unless: ['^ ..1 _ ..3 (parental | family) (engagement | involvement) ..4 (because | since)'],
    },
    ...around(
      [
        '(parental | family | home) (engagement | involvement | support | cooperation | interest | commitment | contact | communication | attendance | input) ..2 (is | was | has been | remains) ..2 (minimal | poor | limited | sporadic | lacking | low | patchy | inconsistent | non existent | nil | weak | variable | disappointing | negligible | an issue | a concern)',
      ],
      {
        letter: 'we would like to find a better way to work with you',
        plan: 'we have not yet found a good way to work with the family',
      },
    ),
    {
      match: `[ (parental | maternal | paternal) (hostility | aggression | denial | resistance | non compliance | noncompliance | non engagement | disengagement | apathy | defensiveness | obstruction | intransigence | interference | over involvement | overprotection | over protection | unreliability) ]`,
      fix: "the family's view",
    },
    {
      match: `[ depend on (parental | family | your | home) compliance ]`,
      fix: 'depend on what fits into family life',
    },
    { match: `[ (parental | family) compliance ]`, fix: 'what fits into family life' },
    {
      match: `^ [ (non compliance | noncompliance | poor compliance) ] ..6 (is | remains | was) ..12 !_`,
      fix: 'every bit of practice helps, and a missed day does no harm',
      unless: ['health and safety'],
    },
    {
      match: `[ (mollycoddles | mollycoddled | mollycoddling | babies him | babies her | smothers | wrapped in cotton wool | wraps (him | her | them) in cotton wool | wrapping (him | her) in cotton wool | apron strings | tied to (her | his) mother) ]`,
    },
    {
      match: '[ in (total | complete | absolute | deep | utter | full | some | serious)? denial ]',
      fix: 'taking time to think about [what]',
      unless: ['(not | never | nobody) ..3 in denial', 'in denial about ..2 (own | @child-poss)'],
    },
    ...around(
      [
        '(parents | families | home | mum | dad | mums | dads | @parent) (will not | refuse to | refuses to | do not | does not | can not be bothered to) (engage | cooperate | co operate | play ball | buy in | get involved | want to know | back us | work with us | take part | turn up)',
        '@parent (means | mean) well ,? (but | though | and yet)',
        '(well meaning | well intentioned | nice enough | lovely | pleasant enough | does her best | does his best | do their best | doing her best | doing his best | doing their best | try hard | tries hard | tries her best) ,? but (@parent | she | he | they | not | is | are | has | have | lacks | lack | a bit | rather | can | tends | in | with | out | very | quite | clueless)',
        '(parents | families | people) ..6 (are | were | get | have been) ..1 (seduced | swayed | dazzled | taken in | charmed | won over) by',
        '(tread | go) carefully with (mum | dad | mother | father | parents | the family | this)',
        '(handle | treat) with (care | kid gloves | caution)',
        '(do not | try not to) (let | get) (mum | dad | mother | father | her | him | parents | @parent) (corner | cornered | started | going | trap | talking | in)',
        '(best | easier) (avoided | not to (engage | argue | cross) | to (nod | agree and | keep @parent-obj sweet))',
        "(keep | kept | keeping) (mum | dad | parents | the family | @parent-obj | her mother | his mother) (sweet | happy | quiet | at bay | on side | at arm 's length)",
        '(take | taken) (it | what (she | he | they | mum | dad) (says | say) | this | that | everything) with a (pinch | grain) of salt',
        '(mum | dad | mother | father | @parent) (wears | rules | calls the shots | has @parent-obj under)',
        '(mum | dad | mother | father | parents | @parent) (is | are | was | were) (a bit | rather | quite | very | extremely)? (intense | ott | over the top | much | tricky | tricky to (deal with | manage) | scary | loud | odd | strange | posh | rough | common | thick | dim | dippy | ditzy | bonkers | crackers | mental | dramatic | shouty | gobby | mouthy | nosy | nosey | chippy | precious | fragile | prickly | spiky | slippery | cagey)',
        '(has | have | having) (got)? (mum | dad | her mother | his mother | us | everyone) (wrapped | running) ..4',
      ],
      {
        letter: 'we would like to understand how this looks to you',
        plan: 'we would like to understand how this looks to the family',
      },
      {
        unless: [
          '(if | whether) (parents | families | you)',
          '(ring | email | letter | text)s? ..4 do not',
          '@parent-poss (child | son | daughter)',
        ],
      },
    ),
    {
      match: `[ enmeshed (relationship)? with ] who:(mother | mum | father | dad | @parent-obj)`,
      fix: 'very close to {who}',
    },
  ],
  unless: [
    '(view | views | thinks | think | says | say) : ..1 (he | she | they) @be not coping',
    '(demanding | difficult | challenging) (job | time | times | day | week | year | month | role | shift | journey | conversation)',
    NOT_SAID,
    'you ..2 (say | said | think | thought | feel | felt | believe | believed | worry | fear | told me | told us | wrote | called yourself) (that)? you @be',
    '(if | when | unless) (he | she | they) (is | are) not (interested | bothered)',
    '(asked | asks | has asked | have asked) (us)? (for)? ..2 (help | support | advice | ideas)',
    '(told us | tells us | told me | described | describes) ..2 (that)? (she | he | they | herself | himself) _',
    '@parent @be (not | never) (difficult | hard | demanding | hostile | rude)',
    '(sorry | glad | thank you | understand | i can see) ..8 (burst into tears | broke down | lost it)',
    '(find | finds | found | finding) ..4 (difficult | hard | challenging)',
    '(policy | procedure) ..4 vexatious',
    '(sorry | apologise) ..10 (difficult | awkward | challenging | defensive | rude)',
    '(we | i) @be (difficult | awkward | rude | defensive | dismissive | inflexible | inconsistent | unreliable | unclear)',
    '@be (difficult | hard | tricky | awkward) (for | to (get to | find | fit | manage the | be | talk about | hear | read | say | know | see | make | come | leave))',
    '(parenting | group for | support for) ..3 (anxious | challenging)',
  ],
  excuse: (match) => unclear(match) || /^(?:we|i)$/i.test(match.text('who')),
  examples: {
    kind: 'plan',
    flags: [
      ['<|Mum did not want to listen|> to advice.', 'We would like to understand how this looks to the family.'],
      [
        '<|Parents have been slow to come to terms with the diagnosis|>.',
        'We would like to understand how this looks to the family.',
      ],
      ['Mum <|is very protective|>.', 'Mum has asked us to take care with [what], because [reason].'],
      ['<|Ms Vale is what we call a professional SEN mum|>.', 'Ms Vale has asked for [what], because [reason].'],
      ['Mr Sharma <|remains in denial|> about the diagnosis.', 'Mr Sharma has questions about the diagnosis.'],
      [
        'Mr Pryce <|was hostile and confrontational|> throughout.',
        'Mr Pryce saw [subject] differently, and told us that [view].',
      ],
      ['Family <|considered hard to engage|>.', 'We have not yet found a good way to work with the family.'],
    ],
    passes: [
      'Mum is very protective of her evenings with Sam, and we keep homework short.',
      'Dad does not want to hear the word "regression" again, and this plan does not use it.',
      'Mr Pryce is not difficult to reach.',
      'Hostile weather closed the road.',
      'It is difficult to reach the school by bus.',
      'The family find the letters hard to read.',
      'We know that yours is a demanding job, so any time of day is fine.',
    ],
  },
});

/** "a pushy parent" as it can be said without the label. */
function labelless(match: Match): string | undefined {
  const [det, noun] = [match.text('det').toLowerCase(), match.text('noun').toLowerCase()];
  if (/s$|families/.test(noun)) return `${noun} we would like to work with more closely`;
  return `${/^(?:an?|another|the)$/.test(det) ? det.replace('an', 'a') : 'a'} ${noun} who has asked for [what]`;
}
