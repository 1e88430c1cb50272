/** A child who "cannot", with no "yet", no help and no circumstances beside it. */
import { about, anyOf } from '../../kit/clause.ts';
import { defineRule } from '../../kit/index.ts';
import { generic, harmless, inQuotes } from './signals.ts';
import { ABLE, FRAMED, HELP } from './words.data.ts';

/** Coming, being there: what may be impossible for reasons that say nothing of the child. */
const ERRAND =
  '(attend | come | join | take part | be | travel | go | start | arrive | get to | get here | return | stay (for | until) | bring | have | see | meet)';
/** Whom it is about: named, or nobody in a note, or the one before the "but". */
const WHO = '(who:@child | pre:(but | and | who | ;) | ^)';
const learning = anyOf(
  '<be> learning to {b}',
  '<find> it hard to {b}',
  '<find> it hard to {b} when [situation], and [what helps] helps',
);
const hard = anyOf('<find> it hard to {b}', '<be> still learning to {b}');
/** What a note may say that a child does not do. */
const HABIT =
  '(~listen | ~follow | ~understand | ~grasp | ~retain | ~remember | ~recall | ~recognise | ~respond to !(loud | shouting | raised | threats | fear) | ~engage | ~concentrate | ~focus | ~participate | ~join in | ~interact | ~complete | ~finish | ~cope | ~cooperate | ~comply | ~settle | ~share | ~take turns | ~take in | ~pay attention | ~sit still | ~apply | ~contribute | ~make (eye contact | friends | progress | any) | ~play (with | nicely | imaginatively) | ~communicate | ~get (maths | english | phonics | jokes | it | social | on with) | ~mix | ~accept | ~tolerate | ~sustain | ~work (independently | well | hard) | ~show (any | interest | an interest | empathy | remorse | respect | awareness)  | ~express | ~initiate | ~know (his | her | their | how | what to | when to | any) | ~learn | ~attempt | ~start | ~stay on)';
const MEANS =
  '(ability | abilities | skills | skill | capacity | capability | maturity | confidence | language | vocabulary | resilience | patience | stamina | concentration | independence | understanding | self control | know how)';

export default defineRule({
  reads: 'sentence',
  title: 'A “can’t” that stands alone',
  severity: 'information',
  what: '“{words}” says what is out of reach, and not when, or what would help.',
  why: 'Read alone at home, it can sound as if the door has been closed.',
  instead: 'Say what is hard and when, what already works, and what comes next.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, chapter 6',
  phrases: [
    {
      match: `${WHO} [ v:(do | does) not (~have) (the | any | an | much) q:(skills | ability | concentration | stamina | language | understanding | awareness | interest | friends | social skills | confidence) ]`,
      fix: anyOf('<be> still building {q}'),
    },
    {
      match: `${WHO} [ v:(do | does) not b:${HABIT} ]`,
      fix: anyOf('<find> it hard to {b}', '<find> it hard to {b} when [situation], and [what helps] helps'),
    },
    {
      match: `${WHO} [ (rarely | hardly ever | seldom | scarcely ever | hardly | barely | almost never | very rarely) b:${HABIT} ]`,
      fix: anyOf('<find> it hard to {b~}'),
    },
    { match: `${WHO} [ can only (manage to | just)? b:${ABLE} ]`, fix: anyOf('can {b}') },
    { match: `${WHO} [ v:@be only able to b:_ ]`, fix: anyOf('can {b}') },
    {
      match: `${WHO} [ v:(can not | is not to | are not to) be trusted ] (with | to | on | in | near)`,
      fix: (match) => `${about('<need> someone beside {him}')(match)} ${match.text().split(' ').at(-1)}`,
    },
    {
      match: `${WHO} [ v:(can | could) (still)? (not | never | barely | hardly | scarcely) !(say (which | what | when | who | how | if | whether | yet) | promise | confirm | tell (us | me | you | them) (which | what | when | who | how | if | whether) | bear (it | the) | help | wait (to | for (the | christmas | school | monday | @day | his (birthday | turn on) | her birthday | it)) | stop (smiling | laughing | talking) | get enough | do without | do (mondays | tuesdays | wednesdays | thursdays | fridays | saturdays | sundays | @day | mornings | afternoons | evenings | weekends | that | # | it)) b:${ABLE} ]`,
      fix: hard,
    },
    {
      match: `${WHO} [ v:(@be | ~seem | ~appear | ~prove | ~remain) (to be)? (unable to | not able to | nowhere near able to | powerless to) !${ERRAND} b:_ ]`,
      fix: learning,
    },
    { match: `^ [ (unable | not able | still unable | still not able) to !${ERRAND} b:_ ]`, fix: learning },
    {
      match: `lead:((~leave | left | ~render) (him | her | them | @child-obj)) [ ..1 (unable | powerless) to !${ERRAND} b:_ ]`,
      fix: '{lead} finding it hard to {b}',
      severity: 'warning',
    },
    {
      match: `lead:((~leave | left | ~render) (him | her | them | @child-obj)) [ ..1 (incapable of | without the (ability | capacity | skills) to) b:_ ]`,
      fix: '{lead} with [what is hard]',
      severity: 'warning',
    },
    { match: `${WHO} [ v:(do | does | did) not manage to b:_ ]`, fix: hard },
    { match: `${WHO} [ never v:manages to b:_ ]`, fix: hard },
    {
      match: `${WHO} [ v:(has | have | had | 's) (not | never) (managed | learnt | learned | mastered how | grasped how | been able) (how)? to !${ERRAND} b:_ ]`,
      fix: anyOf('<be> still learning to {b}', '<find> it hard to {b}'),
    },
    {
      match: `${WHO} [ v:~fail to !(score | win | be (impressed | moved | fooled | amused) | see (why | the point | the joke) | thrive | respond | make | benefit | improve | progress | attend | return | meet | engage) b:_ ]`,
      fix: hard,
    },
    {
      match: `${WHO} [ v:~lack the (basic | necessary | social | emotional | requisite | cognitive | physical | verbal | language | intellectual | mental | fine motor | motor)? ${MEANS} to b:_ ]`,
      fix: learning,
    },
    {
      match: `${WHO} [ v:(do | does | did) not (have | possess) the (basic | necessary | social | emotional)? ${MEANS} to b:_ ]`,
      fix: learning,
    },
    {
      match: `${WHO} [ v:(has | have | had) (absolutely | literally)? no (real)? (idea | clue | notion | understanding | concept) (of)? how to b:_ ]`,
      fix: learning,
    },
    { match: 'and no (real)? [ (idea | clue | notion) how to b:_ ]', fix: about('^and is learning to {b}') },
    {
      match: `${WHO} [ v:(has | have | had) (absolutely | literally)? no (way | means | ability | capacity) (of | to) b:_ ]`,
      fix: anyOf('<be> still learning to {b~}'),
    },
    { match: `${WHO} [ v:(do | does | did) not know how to b:_ ]`, fix: learning },
    {
      match: `${WHO} [ v:@be (nowhere near | a long way (off | from) | far from | miles (off | from | away from) | not (close to | anywhere near)) (being)? (able to | capable of | ready to) b:_ ]`,
      fix: anyOf('<be> still learning to {b~}'),
    },
    {
      match: `${WHO} [ v:@be not (up to | equal to | cut out for) ] (this | the | a | it | his | her | mainstream | college | school | any)`,
      fix: (match) => {
        const last = match.text().split(' ').at(-1);
        return `${about('<need> more help with')(match)} ${last}`;
      },
    },
    { match: `${WHO} [ v:~struggle (even)? to b:_ ]`, fix: hard, severity: 'hint' },
  ],
  unless: [
    '@parent ..3 (said | told | says | tell | tells | feel | feels | mentioned | described | reports | reported)',
    ...FRAMED,
    'yet',
    'still (learning | working | keen | trying | likes | loves | wants | enjoys)',
    // A thing that was once so: "could not tie her laces in May; now she does both".
    'could not ..10 (now | ; (your | then | today))',
    'could not ..6 in (@month | the spring | the autumn | the summer | reception | nursery | year # | year _)',
    '(thought | feared | believed | assumed) (that)? @child could not',
    'not (because | that)',
    'be trusted',
    '@parent ..6 can not',
    '(eat | drink | swallow | allergic | allergy | medical | doctor | consultant)',
    'more than',
    '(read | see) the (board | print | screen)',
    '(hear | see | feel) (you | us | me)',
    '(seizure | seizures | fit | fits | absence | hypo)',
  ],
  unlessNear: [
    '(brain | muscles | joints) (has | have | needs | need | takes | take | works | work)',
    ...HELP,
    '^ ..3 (we | staff | i | @staff | adults) (use | uses | give | gives | go | goes | let | lets | take | takes | have moved | moved | read | reads | offer | offers | wait | waits | turn | turns)',
  ],
  excuse: (match) => generic(match) || harmless(match) || inQuotes(match) || match.sentence.question,
  examples: {
    kind: 'plan',
    flags: [
      ['He <|cannot sit|> still.', 'He finds it hard to sit still.'],
      ['Sam <|can’t concentrate|> on her reading.', 'Sam finds it hard to concentrate on her reading.'],
      ['<|Unable to follow|> a two-step instruction.', 'Learning to follow a two-step instruction.'],
      ['Poppy <|has not managed to recall|> her number bonds.', 'Poppy is still learning to recall her number bonds.'],
      ['He <|has no idea how to join|> in a game.', 'He is learning to join in a game.'],
      ['They <|are nowhere near ready to read|> a page.', 'They are still learning to read a page.'],
    ],
    passes: [
      'He cannot wait for the trip.',
      'Kai is unable to manage the stairs with his frame, so all his lessons are on the ground floor.',
      'Ada cannot yet tell the time, and she loves to wind the clock.',
      'When the hall is loud, Ben cannot follow what is said.',
      'She can’t wait to show you the mud kitchen.',
      'Children cannot come in before half past eight.',
      'Mo cannot sit still for long. A wobble cushion helps.',
      'Ellie is unable to attend the trip on Friday.',
    ],
  },
});
