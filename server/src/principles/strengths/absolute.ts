/** "Always" and "never" about what a child does. */
import { about, anyOf, baseOf } from '../../kit/clause.ts';
import { defineRule } from '../../kit/index.ts';
import { generic, harmless, inQuotes } from './signals.ts';
import { HELP } from './words.data.ts';

const WHO = '(who:@child | pre:(and | but | who | ;) | ^)';
const DOES =
  '(~listen | ~follow | ~sit | ~finish | ~complete | ~concentrate | ~focus | ~try | ~share | ~participate | ~contribute | ~join in | ~engage | ~cooperate | ~comply | ~behave | ~bring | ~remember | ~settle | ~wait | ~speak | ~talk | ~answer | ~respond | ~smile | ~read | ~write | ~work | ~pay attention | ~take (turns | part | responsibility | no) | ~do (as | what | any | his | her | their | homework | the) | ~hand in | ~put (his | her | their | in) | ~stop (talking | moving | shouting | asking | fidgeting | complaining) | ~say (please | thank | sorry) | ~apologise | ~think | ~play (with | nicely | fairly) | ~make (friends | eye contact | an effort | any) | ~show (any | interest | remorse | respect | empathy) | ~ask for | ~tell the truth | ~own up | ~learn | ~look | ~sleep | ~eat | ~volunteer | ~initiate | ~use | ~have (the right | his | her | their) | ~have any | ~get (on | anything | ready))';
const BADLY =
  '(~have to (win | be (first | right | the (first | centre | best | boss)) | have the last) | ~call out | ~shout | ~interrupt | ~fidget | ~moan | ~whine | ~complain | ~disrupt | ~hit | ~hurt | ~kick | ~bite | ~push | ~lose | ~forget | ~distract | ~wander | ~argue | ~fight | ~refuse | ~lie | ~cry | ~ask the same | ~ask for | ~ask the (same | staff | adults) | ~ask (if | whether | when | why | what) | ~demand | ~seek | ~need | ~talk | ~chat | ~get (into | upset | angry | cross | distracted | out | things wrong) | ~leave | ~run | ~blame | ~snatch | ~touch | ~want | ~fall out | ~upset | ~annoy | ~ignore | ~make (excuses | noises | silly) | ~mess | ~hum | ~swing | ~rock | ~scream | ~spit | ~swear | ~answer back | ~chew)';
const ALWAYS =
  '(always | constantly | continually | forever | perpetually | continuously | endlessly | incessantly | invariably | relentlessly | habitually | repeatedly | persistently)';
const STATE =
  '(late | off task | in trouble | tired | out of (his | her | their) seat | on the move | the last | the one | scruffy | messy | rude | unhappy | on edge | at the centre | involved | hungry | dirty | disorganised | unprepared | behind | up and down | on the go | in (a | the) (mood | strop | fight))';

export default defineRule({
  reads: 'sentence',
  title: '“Always” and “never” about a child',
  severity: 'information',
  weight: 2,
  what: '“{words}” leaves no room for the times when it went well, and parents remember those.',
  why: 'An absolute is rarely the whole truth, and it hides what makes the difference.',
  instead: 'Say how often and when, and when it goes better.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, chapter 6',
  phrases: [
    {
      match: `${WHO} [ (will | would | can)? never (ever)? b:${DOES} ]`,
      fix: [about('<find> it hard to {b~}'), about('<find> it hard to {b~} when [situation]')],
    },
    {
      match: `who:@child [ v:(~have | ~show) never (once)? ${DOES} ]`,
      fix: (match) => {
        const done = match.text('v').split(' ').at(-1) ?? '';
        return /ed$|en$/.test(done)
          ? `${match.text('who')} ${match.plural('who') ? 'have' : 'has'} not yet ${done}`
          : undefined;
      },
    },
    {
      match: `who:@child [ v:@be ${ALWAYS} b:(${BADLY} | ${STATE}) ]`,
      fix: (match) => {
        const words = match.text('v').split(' ');
        return `${match.text('who')} ${words[0] === "'s" ? 'is' : words[0]} often ${match.text('b')}`;
      },
    },
    { match: `${WHO} [ a:${ALWAYS} b:${BADLY} ]`, fix: about('often {b}') },
    { match: `^ [ a:${ALWAYS} s:${STATE} ]`, fix: 'often {s}' },
    { match: `(and | ,) [ forever b:_ ]`, fix: (match) => match.text().replace(/forever/i, 'often') },
    {
      match: `who:@child !((always)? (talks | talked | talk | sings | sang | smiles | laughs | draws | drew | dances | asks | plays | thinks) (about | of | to | with | for)?) ..6 [ (all the time | all day long | every single (day | time | lesson | minute) | at every opportunity | non stop | nonstop | day in day out | morning noon and night | without fail | every (single)? time) ]`,
      fix: (match) =>
        match
          .text()
          .replace(
            /(?:all the time|all day long|every single \w+|at every opportunity|non.?stop|day in,? day out|morning,? noon and night|without fail|every time)$/i,
            'often, most of all when [situation]',
          ),
    },
    {
      match: `${WHO} [ v:~have (absolutely | literally)? (no | zero | not a single) (real | proper | true | close)? (friends | friend | mates) (in (the | her | his) class | at (school | nursery | all) | whatsoever)? ]`,
      severity: 'warning',
      fix: anyOf(
        '<be> learning to make friends, starting with [name or activity]',
        '<find> it hard to make friends when [situation]',
      ),
    },
    {
      match: `[ (nobody | no one | no child | none of the (other)? children) ((wants | likes | like | wanted) (to (play | sit | work | be) (with | next to | near))? | will (play | sit | work) (with | next to | near)) (him | her | them) ]`,
      fix: 'other children are still getting to know how to play together',
    },
    {
      match: `${WHO} [ v:@be never b:(ready | on task | prepared | organised | equipped | satisfied | content | still | on time | in (his | her | their) seat | sorry | interested) ]`,
      fix: about('<find> it hard to be {b}'),
    },
    {
      match: `${WHO} [ b:(~moan | ~whine | ~complain | ~argue | ~interrupt | ~fight | ~annoy | ~lie | ~swear | ~disrupt) (all day | every (single)? (day | lesson | session | playtime | lunchtime) | day after day) ]`,
      fix: (match) => about(`often ${match.text('b')}`)(match),
    },
  ],
  unless: [
    '@parent ..3 (said | told | says | tell | tells | feel | feels | mentioned | described | reports | reported)',
    ...HELP.slice(1),
    '(never | not) ..2 (give up | gives up | miss | misses | missed | complain | complains | hurt | hurts | late | forget | forgets | fail | fails)',
    '(~be | ~ask | ~tell | ~make | ~leave | ~force) to',
    'never be',
    '(polite | kind | cheerful | smiling | happy | willing | ready to | keen | helpful | first to | welcome | help | helps | thank | thanks)',
    '(label | labels | before | first | in turn | politely)',
    '(last | first) (to (leave | arrive) | (in | out)) ..4 (art | music | library | lab | garden | workshop | choir | studio | kitchen | pool | field)',
    'had never (seen | met | been | heard)',
    'refuses (it | the) ..3 (because | as | it)',
    '(never | always) (used to | comes home | tells us)',
    '(likes | loves | enjoys) (always)',
  ],
  excuse: (match) =>
    (!match.has('who') &&
      !match.has('pre') &&
      match.has('b') &&
      baseOf(match.text('b').split(' ')[0]?.toLowerCase() ?? '') === match.text('b').split(' ')[0]?.toLowerCase()) ||
    generic(match) ||
    harmless(match) ||
    inQuotes(match) ||
    match.sentence.question,
  examples: {
    kind: 'plan',
    flags: [
      ['She <|never listens|> to instructions.', 'She finds it hard to listen to instructions.'],
      ['Ali <|is constantly interrupting|> others.', 'Ali is often interrupting others.'],
      ['<|Always late|> and usually hungry.', 'Often late and usually hungry.'],
      ['He <|has no friends|>.', 'He is learning to make friends, starting with [name or activity].'],
    ],
    passes: [
      'Never gives up: Freya tried the climbing wall eleven times.',
      'She is always kind to the younger ones.',
      'Must never be left near water without an adult.',
      'He never misses pottery.',
      'Always ask before you touch the frame.',
    ],
  },
});
