/** "The fact is", "there is no doubt": one reading told as the only one. */
import { defineRule, type Match } from '../../kit/index.ts';
import { around } from './wording.data.ts';

/** A gentler opening keeps the rest of the sentence. */
const SEEN = (match: Match): string => (match.context.kind === 'plan' ? 'staff think that' : 'we think that');
/** A diagnosis told as a fact becomes something that staff have wondered about. */
function wondered(match: Match, verb: 'be' | 'have', name = 'rest'): string {
  const who = match.text('who').replace(/^(?:He|She|They|Your)\b/, (word) => word.toLowerCase());
  return `we have wondered whether ${who} may ${verb} ${match.text(name)}`;
}
const SURE =
  '(clearly | obviously | undoubtedly | unquestionably | undeniably | definitely | certainly | plainly | patently | evidently)';

export default defineRule({
  reads: 'sentence',
  title: 'No room for doubt',
  severity: 'information',
  what: '“{words}” leaves no room for anyone who sees it another way.',
  why: 'The person who knows the child from another side may be right as well.',
  instead: 'Say what you have seen and what you think it may mean.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 1.7',
  phrases: [
    {
      match:
        "[ (it is | it 's | it was) ..1 beyond (any | all)? (question | doubt | dispute | argument) ] that rest:(..24) $",
      severity: 'warning',
      fix: (match) => `${SEEN(match)} ${match.text('rest')}`,
    },
    {
      match: [
        '[ (the | plain | simple | hard | sad) ..1 (fact | truth | reality | bottom line) (of the matter)? is ] ,? that? !(we | what | how)',
        "[ (there is | there 's | there can be | there was | i have | we have | leaves | is in) no (doubt | question | disputing | denying | escaping | getting away from | escaping the fact) ] that? !(about)",
        "[ (there is | there 's | there can be) (little | no) (room for)? (doubt | argument | debate) ] that",
        "[ (it is | it 's | it was) (plainly | quite | perfectly | abundantly | patently | blindingly) (clear | obvious | evident | apparent) ] that?",
        '[ (i | we | staff | @staff) know for (a fact | certain | sure) ] that?',
        "[ (it is | it 's | it was) (obvious | undeniable | indisputable | self evident | common sense | beyond (question | doubt | dispute) | a fact) ] that",
        "[ (it is | it 's | it was) (plainly | quite | perfectly)? (obvious | clear | plain | evident | apparent) to (everyone | all | anyone | us | staff | all (of us | concerned | staff)) ] that?",
        '[ (i | we) think you will find ] that?',
        '[ (let us be (clear | honest) | let me be (clear | honest) | make no mistake | be under no illusion) ] ,? that?',
        '[ (it goes without saying | needless to say | as (anyone | any parent | everyone) (can | could) (see | tell | tell you)) ] ,? that?',
        '[ (any | all) (reasonable | sensible | responsible | right minded) (person | parent | people | parents) (would | will | can | could | must) (see | know | agree | understand | accept | realise | want) ] that?',
      ],
      fix: SEEN,
    },
    {
      match:
        '^ [ (undeniably | unquestionably | undoubtedly | indisputably | without (a)? doubt | beyond doubt | in reality | in actual fact | in truth | the truth is) ] ,?',
      fix: SEEN,
    },
    {
      match:
        "[ the (only | sole) (sensible | logical | reasonable | possible | conceivable | realistic | rational | credible | valid) (conclusion | explanation | interpretation | reading) ] (is | 's | being | was | to draw is | we can draw is) that?",
      severity: 'warning',
      fix: (match) =>
        match.context.kind === 'plan'
          ? 'one possibility, to talk over with the family, is that'
          : 'one possibility, and we would like your view of it, is that',
    },
    ...around(
      [
        `(we | i) (can | think we can) all see (what | that | where | why) ..3`,
        `(it | this) (is | 's) ..1 (plain | obvious | clear) (what | where | why) ..1 (is going on | the problem ..1 | this is | lies) ..1`,
        `(only | just | can only be) one (explanation | reason) for (it | this | that | his | her | their) ..2`,
        `the fact remains ..1`,
        `there @be only one ..1 (explanation | reason | answer | cause) ..2`,
        `not pretend (that)? (this | it | there) ..2`,
        `(only | just) ..1 one ..1 (way | answer | view | conclusion | outcome | interpretation) (of | to)? ..1 (look | looking | see | seeing | read | reading | think | thinking | view | viewing | interpret | understand | go | deal | help | here | that is) ..3`,
        `can (only)? be (only)? one ..1 (answer | outcome | view | explanation | way | conclusion) ..3`,
        `(no | any | every) (sensible | reasonable | right minded | sane | responsible | caring | good | loving | rational) ..1 (person | parent | mother | father | adult | family) (would | could | can | will | should) ..3`,
        `any (parent | mother | father) would (want this | agree | accept this | accept it | jump at | be (grateful | delighted | glad | pleased)) ..2`,
        `(can not | could not) be ..1 (two | any other | any) ..1 (views | opinions | way | interpretation | explanation) (about | of | on)? ..2`,
        'so (it | its | that | this) is? not (that | it | the (cause | reason | problem | issue)) $',
        'so (it is | that is) (clearly | obviously) not ..4 $',
        '(that | which | this) ..1 (rules out | ruled out | disproves) (that | it | your | the) ..4',
        '(can not | could not | can | could) (possibly | only) be (explained | due | because | down) ..4',
        `(infer | inferred | concluded | deduced | concludes | infers | satisfied | decided | conclusion | clear) ..1 that the ..1 (cause | reason | root | source | problem | issue | explanation | difficulty) ..1 (lies | lie | is | must lie | rests | originates | was) ..1 (in | at | with | within | down to) ..1 (home | family | parents | parenting | household | the home) ..1`,
        'it can only (be | mean) ..4',
        '(must | has to) be (lying | making it up | exaggerating | imagining)',
      ],
      { letter: 'let us both keep a note and compare', plan: 'home and school will both keep a note and compare' },
      { severity: 'warning', unless: ['(thanks | thank | credit) to'] },
    ),
    {
      match: `who:@child [ be:(is | 's | has | was) ${SURE} ] rest:((a | an)? ..2 @condition) `,
      fix: (match) => wondered(match, 'have'),
      unless: ['diagnosed'],
      severity: 'warning',
    },
    {
      match: `who:@child [ (is | 's | was) ${SURE} ] rest:(autistic | dyslexic | dyspraxic)`,
      fix: (match) => wondered(match, 'be'),
      unless: ['diagnosed'],
      severity: 'warning',
    },
    {
      match: `who:@child [ ${SURE} has ] rest:(..3 @condition)`,
      fix: (match) => wondered(match, 'have'),
      unless: ['diagnosed'],
      severity: 'warning',
    },
    {
      match:
        'who:@child [ (is not | are not | do not have | does not have | can not (be | have) | does not (look | seem)) ] what:(..1 (@condition | autistic | dyslexic)) (, (he | she | they | as | because) | as | because | since)',
      fix: (match) => `${wondered(match, /^(?:autis|dyslexic)/i.test(match.text('what')) ? 'be' : 'have', 'what')},`,
      severity: 'warning',
      unless: ['diagnosed', '(paediatrician | psychologist | assessment)'],
    },
    {
      match: [
        "[ (it is | it 's | it was) clear ] that rest:(@child (@be | can | could | @do | has | will | needs | knows))",
        `^ [ ${SURE} ] ,? rest:(@child (@be | has | can) ..1 (choosing | trying it on | testing | playing | putting | capable | able | aware | using))`,
      ],
      fix: (match) => `${SEEN(match)} ${match.text('rest')}`,
    },
    {
      match: `^ [ ${SURE} ] ,? rest:(@child (is | are | has | have | does | do | can) not)`,
      fix: (match) => `${SEEN(match)} ${match.text('rest')}`,
      unless: ['diagnosed', '(happy | ill | unwell | tired | comfortable)'],
    },
    {
      match: '[ (a | is) (classic | textbook | clear | obvious) ..1 (case | example | signs | sign) of ] @condition',
      severity: 'warning',
      unless: ['diagnosed', 'paediatrician'],
    },
  ],
  unless: [
    '(hard for | difficult for | worrying | tiring | love | loves | loved | adored | missed | valued | wanted | enjoy | enjoys | proud | talent | gifted | kind | care | cares | delight | welcome | welcomes | delighted | bright | brilliant | worked hard | shines | thrives | progress | best)',
    '(no doubt | question) that (you | what you | your)',
    'not ..2 (obvious | clear)',
    'clear (from | to us from)',
    'clear from',
    '(and | as | just as) (you | @parent) ..1 (told | said | say | saw | noticed | wrote | explained | described)',
    '(was | is) not (in doubt)',
  ],
  examples: {
    kind: 'letter',
    flags: [
      ['<|The fact is|> that the class is too loud for her.', 'We think that the class is too loud for her.'],
      ['<|There is no doubt|> that he finds lunch hard.', 'We think that he finds lunch hard.'],
      [
        '<|It is beyond question|> that the nurture room was right for Jay.',
        'We think that the nurture room was right for Jay.',
      ],
      ['<|It is clear|> that he can do it.', 'We think that he can do it.'],
      ['<|We know for a fact|> that he can read.', 'We think that he can read.'],
    ],
    passes: [
      'I have no doubt that what you gave me is right.',
      'She speaks clearly and labels each drawer.',
      'There is no doubt that he loves his sister.',
      'It is not obvious what would help, so we would like to ask you.',
      'The only way into the building on Monday is by the side gate.',
      'There is no doubt that he is loved.',
      'It is clear from your letter how tired you are.',
    ],
  },
});
