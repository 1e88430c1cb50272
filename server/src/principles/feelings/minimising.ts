/** "Nothing to worry about", "he'll grow out of it": a worry waved away. */
import { defineRule } from '../../kit/index.ts';
import { EVERYBODY, GROW_OUT, LUCKY, NO_WORRY, TOO_MUCH } from './minimising.data.ts';
import { around, type Saying } from './wording.data.ts';

const heard: Saying = {
  letter: 'I can hear that this is on your mind, and I will tell you what we see by [date]',
  plan: 'this matters to the family, and we will tell them what we see by [date]',
};
const seriously: Saying = {
  letter: 'I can hear how much this matters to you, and I would like to talk it through',
  plan: 'this matters to the family, and we would like to talk it through',
};
const watched: Saying = {
  letter: 'we will watch for [what you will watch for], and tell you what we see by [date]',
  plan: 'we will watch for [what you will watch for], and tell the family what we see by [date]',
};
const ownChild: Saying = {
  letter: 'I would like to hear what this is like for you and for {child}',
  plan: 'we would like to hear what this is like for the family',
};

const BRINGING =
  '(cost | money | pay | packed lunch | kit | uniform | bring | book | form | paperwork | spelling | homework | deadline)';

/** "don't be alarmed, as plenty of families go through it" is one remark. */
const withEveryone = (pattern: string): string => `${pattern} (,? (as | because | since | for)? (${EVERYBODY[0]}))?`;
const withLuck = (pattern: string): string =>
  `${pattern} (..4 ,? so (count | think) (yourself | yourselves) (lucky | fortunate))?`;

export default defineRule({
  reads: 'sentence',
  title: 'A worry waved away',
  severity: 'warning',
  what: '“{words}” may tell a parent that the worry has not been heard.',
  why: 'A worry that is waved away does not go; it is only carried alone.',
  instead: 'Say that you have heard it, what you will watch for, and when you will talk.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 6.20',
  weight: 2,
  phrases: [
    ...around(NO_WORRY.map(withEveryone), heard, {
      unless: [
        BRINGING,
        '(so | and so) ,? please (do not | try not)',
        '(pupils | staff) (will | must)',
        'if ..5 (late | bus | taxi | traffic | lost | closed | locked | forget | forgot | miss) ..4 do not (panic | worry)',
        '(burn | cut | bump | bumped | graze | grazed | scratch | bruise | accident | scrape | scan | test | tests | results)',
        'do not (get | be) (too | so) (close | near | cold | wet)',
        '@child ..3 do not',
        'no need to (ask | bring | book | reply | send | come | pay | do | wait | sign)',
        '(pupils | children | staff | adults | he | she) ..2 (do not | not to)',
      ],
    }),
    ...around(TOO_MUCH, seriously, {
      unless: [
        '(@child | he | she | him | her | they | pupils | children | room | corner | space | area | music | breathing | helps | to | time | can | some | how | where | until | when) ..4 (calm down | chill out | cheer up | just relax)',
        '(calm down | chill out) ..4 (area | zone | corner | time | card | strategies | before | box | space | again)',
        '~calm down (by | with | in | when)',
        '(coffee | group | other (parents | families) | meet)',
        '(no | not a) big deal (if | whether) you',
      ],
    }),
    ...around(GROW_OUT, watched, {
      unless: [
        '(shoes | uniform | coat | clothes | bike)',
        '(if | when | once | so that | because) ..12 (we will | i will)',
        '~catch up (on | with)',
        '@modal? not (grow out of | just? a phase)',
        '(not | never | more than) (just | only | simply)? (a | another) phase',
      ],
    }),
    ...around(EVERYBODY, ownChild, {
      unless: [
        '(help | support | group | club | found | welcome | join)',
        'not on (your | their) own',
        '(bring | friend | interpreter | choose | with you | somebody | someone) ..8',
        '(all | most) (children | pupils | parents | families) are (invited | welcome | expected | learning)',
      ],
    }),
    ...around(LUCKY.map(withLuck), heard, {
      unless: [
        'at least ..3 (# | once | twice | one | two | three)',
        '(burn | cut | bump | graze | scratch | bruise | accident | scrape)',
      ],
    }),
  ],
  unless: [
    'temper with the (printer | computer | tent | kettle)',
    '(cost | free of charge | no charge)',
    '(have not missed | is not your fault | nobody is cross | no one is cross)',
    'worry (about)? (the | a | any)? ..1 (lunch | lunches | kit | money | uniform | bag | bags | coat | clothes | snack | food | drink | costume | spellings | transport | parking)',
    '(do not | no need to) worry (if | about) (you | the) (can not | can | forget | forgot | cost | form | have)',
    '(will not | is not going to | would not) tell you not to',
    '(you | visitor | doctor | gp | paediatrician | who | everyone | everybody | friends | people | mum | nan) ..3 (told | tell | said | says | say | thinks | think | hope | hopes | wonder | wondered | believe | been told) ..3 (@child | he | she | it | will | just | phase)',
    '(we | i) (used to | no longer | never) (say | said | think | tell)',
  ],
  unlessNear: [
    '(we will | i will) (look | check | listen | test | watch) ..10 again (on | in | at | by) ..4 (#| @month | @day | half term)',
  ],
  excuse: (match) => match.sentence.question,
  examples: {
    kind: 'letter',
    flags: [
      [
        "Please <|don't take it personally|>.",
        'I can hear that this is on your mind, and I will tell you what we see by [date].',
      ],
      ["<|He'll catch up|>.", 'We will watch for [what you will watch for], and tell you what we see by [date].'],
      [
        'It is <|nothing to lose sleep over|>.',
        'I can hear that this is on your mind, and I will tell you what we see by [date].',
      ],
      [
        '<|He will grow out of it|>, as his brother did.',
        'We will watch for [what you will watch for], and tell you what we see by [date], as his brother did.',
      ],
      [
        'You are tired, and <|you are overreacting|>.',
        'You are tired, and I can hear how much this matters to you, and I would like to talk it through.',
      ],
      '<|Calm down and let us do our job|>.',
    ],
    passes: [
      'He will catch up with you at the gate.',
      'Please do not worry about the cost: the trip is free for everyone.',
      'There is no need to bring a packed lunch.',
      'He goes to the tent to calm down.',
      'You told me that your health visitor thinks that Thendo will grow out of this, and that you do not.',
      'He has grown out of his shoes.',
      'This is more than just a phase, and we would like to help.',
    ],
  },
});
