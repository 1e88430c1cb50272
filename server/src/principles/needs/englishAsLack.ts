/** A family's language told as something missing. */
import { defineRule, type Match } from '../../kit/index.ts';
import { FAMILY, LANGUAGE } from './words.data.ts';

const LACK =
  '(poor | broken | limited | weak | bad | basic | no | little | very little | minimal | insufficient | hardly any | barely any | not much | only basic | next to no | rusty | patchy)';
const NOT_SUBJECT =
  '!(homework | options | option | lessons | lesson | books | book | test | subject | work | department | teacher | set | gcse | a level | class)';
const speaks = (match: Match): string => {
  const who = match.text('who');
  const you = /^you$/i.test(who);
  return `${who} ${you || match.plural('who') ? 'speak' : 'speaks'} [language] at home, and an interpreter is booked when we meet`;
};

export default defineRule({
  reads: 'sentence',
  title: 'A language told as a lack',
  severity: 'warning',
  what: '“{words}” tells the family’s language as a fault of theirs.',
  why: 'They speak a language well: what is missing is the bridge between it and ours.',
  instead: 'Name the language they speak and the help that is booked.',
  source: 'Department for Education, working with parents; Equality Act 2010, s.149',
  weight: 1,
  phrases: [
    {
      match:
        'who:(the family | his family | her family | parents | mum | dad | mother | father | both parents | @parent) [ @be non english speaking ]',
      fix: '{who} {who|has} [language] as a first language',
    },
    {
      match:
        'who:(mum | dad | mother | father | parents | both parents | family) [ : ..1 (no | poor | little | limited | very little | broken) english ..1 ]',
      fix: '{who}: speaks [language], interpreter to be booked',
    },
    {
      match:
        '[ (a)? (poor | limited | weak | shaky | basic | tenuous | slight | rudimentary | minimal | lack of) (grasp | command | knowledge | understanding | level) of (the)? english (language)? ]',
      fix: 'a need for an interpreter',
      unless: ['@child', '(lesson | subject | grade)'],
    },
    {
      match:
        '(kindly | please | should | must | need to | needs to | might | could | encouraged to | advised to | suggest | urge | ought to) ..2 [ (learn | improve | brush up | work on | practise | polish) (on)? (enough | some | better | more | basic | a little | your | her | his | their | the)? english (classes)? (to ..8 !_)? ]',
      fix: (match) =>
        match
          .text()
          .replace(
            /\b(?:learn|improve|brush up|work on|practise|polish)\b.*$/i,
            'tell us whether an interpreter would help',
          ),
      unless: ['@child', 'if you (would)? like'],
    },
    {
      match:
        '[ (who (can | is able to)? | able to | unless (you | they) (can)? | if (you | they) can) (hold | have | conduct | manage | follow | discuss) (a | the)? ..1 (conversation | meeting | call | discussion | this) in english ]',
      fix: 'in whichever language suits, with an interpreter',
    },
    {
      match:
        '(have | get | find | put | ask | bring | need | only | with) ..3 [ (an | a | some)? english (speaker | speakers) ] ',
      fix: (match) =>
        match
          .text()
          .replace(/(?:an |a |some )?english speakers?/i, 'an interpreter')
          .replace(/\bbring an interpreter/i, 'ask us for an interpreter'),
      unless: ['(first | native | other | like)'],
    },
    {
      match: `(please | must | should | are to | is to | to be | kindly | needs to be | need to be) ..2 (complete | completed | fill | filled | reply | respond | replies | write | written | submit | submitted | answer | apply | return | returned | made | done | given) ..14 [ ,? (and)? in english (only)? ] !(lesson | lessons | and | or | class)`,
      fix: (match) => match.text().replace(/,? ?(?:and )?in english(?: only)?$/i, ', in any language'),
      unless: ['(or | @child)'],
    },
    {
      match: `who:${FAMILY} [ (@do not | can not | could not) (read | write) (much | any | enough | good | in)? english (, )? (so | and | ;) ..10 !_ ]`,
      fix: speaks,
      unless: ['(so (we | i) ..2 (read | sent | booked | translated | rang | arranged | will) | translated)'],
    },
    {
      match:
        "[ (dad 's | mum 's | mother 's | father 's | parents 's | their | her | his | @parent 's) english (is | was)? (poor | limited | weak | basic | minimal | non existent | broken | sketchy | patchy | shaky | rudimentary) , ..1 so ..12 !_ ]",
      fix: 'interpreter booked so that there is time to talk',
    },
    {
      match: '[ eal (household | home | family | background) . limited ]',
      fix: 'family who speak [language]',
    },
    {
      match:
        '[ (someone | somebody | a person | anyone | anybody | another adult | a relative | a family member | a friend) (else)? (in the family | at home | in your family)? (whose english (is | @be) ..2 (better | stronger | good | fluent | clearer | easier ..2 | up to it | up to scratch)? | with ..1 (better | stronger | good | fluent | clearer | more | decent | some) english | who (can)? (speaks | speak) (better | good | fluent | clear | clearer | proper | more | decent | some)? english (better | well | fluently | properly | clearly)?) ]',
      fix: (match) =>
        match.beside(-1)?.word.norm === 'bring'
          ? 'anyone you like, and we will book an interpreter'
          : /interpreter/i.test(match.block.text.slice(match.sentence.start, match.start))
            ? 'anyone else they like'
            : 'an interpreter',
      unless: ['(booked | we have | on our staff | @child)'],
    },
    {
      match:
        '[ (no | little | very little | hardly any | limited | minimal | not much) english (is | @be)? (spoken | used)? (at home | in the home | in the house | in the household | in the family) ]',
      fix: '[language] spoken at home',
    },
    {
      match:
        '^ [ (speaks | speak | has | understands | knows) (poor | broken | limited | weak | bad | basic | no | little | very little | minimal | hardly any | barely any | next to no) english ]',
      fix: 'speaks [language], and an interpreter is booked',
    },
    {
      match:
        "[ (mum 's | dad 's | mother 's | father 's | your | their | the parents 's | the family 's | @parent 's) (spoken | written)? english (lets (her | him | them | you) down | is letting ..2 down | needs (work | improving | to improve | improvement) | leaves (something | a lot | much) to be desired | is hard to follow | is difficult to follow | is hard to understand | is difficult to understand | is hard going | @be not (good | great | brilliant | the best | strong | up to much | up to it | fluent | very good) | holds (her | him | them | you) back | makes (it | things | contact | communication) (hard | difficult | tricky) ..2) ..2 ]",
      fix: 'the family would like an interpreter',
    },
    {
      match:
        "[ (hard | difficult | impossible | tricky | struggle | struggled | unable | could not) (to)? (understand | follow | make out | catch) (your | mum 's | dad 's | her | his | their | the parents 's | @parent 's) (accent | english) ]",
      fix: 'easier to talk through an interpreter, who will be booked',
    },
    {
      match: '[ (heavy | strong | thick | heavily) (accent | accented) ] ',
      fix: 'accent of [language]',
      severity: 'information',
      unless: ['(french | spanish | play | role | drama | actor)'],
    },
    {
      match:
        '[ (communication | contact | liaison | engagement | conversation | communicating | engaging | talking) ..4 (is | was | has been | @be | remains | proved) ..1 (difficult | hard | tricky | a challenge | challenging | limited | impossible | problematic | a struggle) ..3 (because | as | due to | owing to | since | given | because of) ..8 (english | language | accent | interpreter) ..10 !_ ]',
      fix: 'the family speak [language], and an interpreter is booked when we meet',
      unless: ['@child ..2 (language | english)'],
    },
    {
      match:
        '[ (poor | limited | little | broken | basic | no) english , ..2 (limited | little | no | not much | hardly any) (value | point | use | sense) (in)? ..10 !_ ]',
      fix: 'speak [language]; interpreter booked for meetings',
    },
    {
      match:
        '[ (do not | does not | did not | could not | can not) (really | quite | always | fully)? (understand | follow | get | catch) (a word | half | much | most) ..4 (i | we | staff | was | is | of what) ..10 !_ ]',
      fix: 'would like an interpreter, who will be booked',
      unless: ['@child', '(lesson | story | teacher)'],
    },
    {
      match: `[ (eal | esl | foreign | immigrant | migrant | refugee | non english) (family | families | parents | parent | mum | dad | mothers) ..2 (@be | ~find | ~tend | ~struggle | do not | hard to) ..10 !_ ]`,
      fix: 'the family speak [language], and an interpreter is booked',
      unless: ['(welcome | helped | met | enjoy | support)'],
    },
    {
      match: `who:${FAMILY} [ (@have | ~speak | ~understand | ~know | ~use) ${LACK} (spoken | written)? english ${NOT_SUBJECT} (, which ..8 !_)? ]`,
      fix: speaks,
    },
    {
      match: `who:${FAMILY} [ (@have | ~speak | ~understand | ~know) (a)? ${LACK} (grasp | understanding | command | level) of english (, which ..8 !_)? ]`,
      fix: speaks,
    },
    {
      match: `who:${FAMILY} [ (@do not | can not | could not | barely | hardly) ~speak (much | any | good | enough | very good)? english (well | very well)? ]`,
      fix: speaks,
    },
    {
      match: `who:${FAMILY} [ (@do not | can not | could not | barely) ~understand (much | any | enough)? english (well | very well)? ]`,
      fix: speaks,
    },
    { match: `who:${FAMILY} [ ~struggle with (spoken | written | the)? english ]`, fix: speaks },
    {
      match: `[ (@parent 's | her | his | their | your | the family 's | parental) (spoken | written)? english (is | was | being) (too | very | quite | rather | so)? (poor | limited | broken | weak | bad | basic | a barrier | a problem | an issue | not (good | great | up to (it | scratch) | strong | fluent) ..2) ]`,
      fix: 'the family would like an interpreter',
    },
    {
      match: '[ (keep it | be) (brief | short | simple) , (as | because | since) ..6 your english ]',
      fix: 'write in any language and at any length, or talk with us through an interpreter',
    },
    {
      match:
        '[ (could | can | did | do | was) not ..3 (follow | understand | read | make out | make sense of) your english ]',
      fix: 'would like to talk with you through an interpreter',
    },
    {
      match: '[ if your english (is | was) (not | too | poor | weak) ..4 ] ,',
      fix: 'if you would like an interpreter,',
    },
    {
      match: `[ (due to | owing to | because of | given | despite) (her | his | their | your | the family 's | @parent 's | parental)? (lack of | poor | limited | broken | weak) english ${NOT_SUBJECT} ]`,
      fix: 'until an interpreter is booked',
    },
    {
      match:
        "(her | his | their | your | the family 's | @parent 's | parental) [ (lack of | poor | limited | broken) english ] !(homework | options | lessons | work)",
      fix: (match) => match.text().replace(/(?:lack of|poor|limited|broken) english$/i, 'need for an interpreter'),
    },
    {
      match:
        'lead:(a | the)? [ language (barrier | barriers | issue | issues | problem | problems | difficulties) ] (at home | with (the | his | her)? (family | parents | mum | dad | mother) | in the home | with @parent)',
      fix: 'need for an interpreter with the family',
    },
    {
      match: '[ (a | the)? language (barrier | barriers) ]',
      fix: (match) =>
        /^a\b/i.test(match.text())
          ? 'a need for an interpreter'
          : /^the\b/i.test(match.text())
            ? 'the need for an interpreter'
            : 'need for an interpreter',
    },
    {
      match:
        '[ non english speaking ] noun:(family | families | parents | parent | mother | mum | father | dad | household | home | carers | households)',
      fix: '{noun} with [language] at home',
    },
    { match: '[ non english speakers ]', fix: 'families who speak other languages' },
    {
      match: `who:(@parent | his family | her family | their family | family | parents) [ lang:(~speak ..2 ${LANGUAGE}) (at home)? and ..2 (unlikely | unable | not able | not in a position) to ..10 !_ ]`,
      fix: '{who} {lang}, so please ask them how they would like to hear about learning',
    },
    {
      match: `[ ~speak ..2 ${LANGUAGE} (at home)? and (are | is | therefore | so) ..2 (unlikely | unable | not able | can not | could not) ..1 (to)? (help | support | read | contribute | assist | engage | follow) ..5 !_ ]`,
      fix: (match) =>
        match
          .text()
          .replace(
            / and (?:are|is|therefore|so)\b.*$/i,
            ', so please ask them how they would like to hear about learning',
          ),
    },
    {
      match: `(english | eal) (is not | not being) ..4 (first | main | home) language [ so ..2 (can not | is unable to | are unable to | will not be able to) ..6 !_ ]`,
      fix: (match) => match.text().replace(/\s*,? so .*$/i, ', so an interpreter will be booked'),
    },
  ],
  unless: [
    'you (said | say | told us | wrote | worry) (that)? ..2 english',
    '(have | has) (asked for | booked) an interpreter',
    '(interpreter | translation) (is | has been | was) (booked | arranged)',
    '(does | do) not (read | speak) english ..2 (and | so) (prefers | prefer | likes | would like | asked | we | the)',
    'english (homework | options | lessons)',
    'and ..1 (prefers | prefer | likes | would like | enjoys | asked | asks) ..3',
    '(recordings | recording | translates | translated | voice notes) ..6',
  ],
  examples: {
    flags: [
      [
        'Mrs Hoxha <|has very little English, which makes contact difficult|>.',
        'Mrs Hoxha speaks [language] at home, and an interpreter is booked when we meet.',
      ],
      [
        'The <|non-English-speaking|> family did not reply.'.replace('The ', 'A '),
        'A family with [language] at home did not reply.',
      ],
      'If you write again, please <|keep it brief, as I could not always follow your English|>.',
      'His family <|speak Punjabi and are unlikely to be able to support with learning|>.',
    ],
    passes: [
      'Mrs Ali speaks Somali and some English; she has asked for an interpreter and one is booked.',
      'There is no English homework this week.',
      'English options are limited at the college this year, so Ana has chosen media.',
      'Mr Costa speaks Portuguese at home and English at work.',
      'Mum has no English homework to sign this week.',
    ],
    kind: 'plan',
  },
});
