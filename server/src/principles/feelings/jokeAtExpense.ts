/** A joke or a wink at the family's expense: "you can stop hiding behind the sofa", "get Mum in a good mood". */
import { defineRule } from '../../kit/index.ts';
import { around } from './wording.data.ts';

const PARENTS = '(mums | dads | parents | mothers | fathers | families | nans | grans | grandparents)';
const LATE =
  '(# | one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | a few | several)';

export default defineRule({
  reads: 'sentence',
  title: 'A joke at the family’s expense',
  severity: 'warning',
  what: '“{words}” may be meant as a joke, and can sting.',
  why: 'A parent who is worried or tired may read a joke as the truth.',
  instead: 'Leave the joke out, or share something good about the child.',
  source: 'SEN Code of Practice 2001, 2:7',
  weight: 4,
  phrases: [
    {
      match: ', so you can [ stop hiding behind the (sofa | settee | curtains | couch) ]',
      fix: ', and I have been looking forward to sending it',
    },
    {
      match:
        '[ (try and | try to | best to)? (get | catch | find | ring | phone) (mum | dad | mummy | daddy | my mum | my dad | nan | @parent-obj) (in | when (she | he) is in) a (good | better) mood ]',
      fix: 'ask [name] when is a good time to talk',
      unless: ['(if | when) you can'],
    },
    {
      match: '[ ,? (and | but)? (yes ,?)? (we | you | i) (all)? know (exactly)? who you are ]',
      fix: '',
    },
    {
      match: `^ [ only late:(${LATE} (days | weeks | months | years)) late ]`,
      fix: 'sorry that it is {late} late',
    },
    ...around(
      [
        `only ${LATE} (days | weeks | months | years) late`,
        '(practically | almost | nearly | positively) (early | on time | a record | speedy) (for | by) (us | our)',
      ],
      { letter: 'I am sorry that it has taken so long', plan: 'we are sorry that it has taken so long' },
    ),
    ...around(
      [
        '(you | mum | dad | parents) ..4 (hiding | hide | cowering | cower) behind the (sofa | settee | curtains | couch)',
        '(run | running | head | heading) for the hills',
        '(we | i) know who you are',
        'you know who you are',
        '(naming no names | no names mentioned | not mentioning any names)',
        '(wonders (will)? never cease | miracles (do | can) happen | pigs (might | may | can) fly | once in a blue moon | until hell freezes over)',
        'do not (faint | die of shock | fall off your chair | have a heart attack | keel over)',
        '(brace yourself | brace yourselves | are you sitting down | you (might | may) want to sit down | pour yourself a (large | stiff | big)? (wine | glass | gin | drink) | get the (wine | gin | tissues) (out | ready))',
        `(i | we | you) ..1 know what (you)? (${PARENTS.slice(1, -1)} | mum | dad | you lot) (is | are) like`,
        `you (${PARENTS.slice(1, -1)}) (do)? (fuss | worry too | never | always | are all the same | love to | all)`,
        '(on time | in uniform | clean | with (his | her | a) (kit | coat | lunch) | dressed properly | fed | homework done) for once',
        'for once (he | she | they | you | mum | dad | @parent) (had | was | were | came | arrived | has | sent | remembered | replied)',
        '(that | which | it) (makes | made) a (nice | pleasant | refreshing | welcome) change',
        'blame (the parents | his mother | her mother | the mother | mum | dad) !(for | to | about | if | whether | what | how | when)',
        '(mum | dad | @parent) (is | was) (in one of (her | his) moods | in a (mood | strop | huff | grump) | not a morning person | on one (again)?)',
        '(drew | pulled | got) the short straw',
        '(you | mum | dad | the family) (will be | must be | are) (glad | pleased | relieved | delighted) to see the back of (him | her | @child-obj)',
        '(now)? you know why (i | we) (drink | need a holiday | have grey hair)',
        '(your | my) (little)? (terror | monster | horror | tearaway | ray of sunshine) (strikes | struck | was at it)',
      ],
      { letter: 'I wanted you to know how [name] is getting on', plan: 'we like to share good news with the family' },
      { unless: ['(she | he) (said | says | laughed)', 'sorry', '(good | lovely) to know who you are'] },
    ),
  ],
  examples: {
    kind: 'letter',
    flags: [
      ['<|You can stop hiding behind the sofa|>.', 'I wanted you to know how [name] is getting on.'],
      ['Six of you missed it<|, and we know who you are|>.', 'Six of you missed it.'],
      ['<|I know what mums are like|>.', 'I wanted you to know how [name] is getting on.'],
    ],
    passes: [
      'He was hiding behind the sofa in the reading corner.',
      'It would be good to know who you are bringing.',
      'Ask Mum if she would like a copy.',
      'For once the bus was early, and she had time to feed the fish.',
    ],
  },
});
