/** Told to be grateful, or how the family will come to feel: "most families find that the panel got it right". */
import { defineRule } from '../../kit/index.ts';
import { around } from './wording.data.ts';

const RIGHT =
  "(for the best | right | fair | correct | the right (thing | decision | call | choice | move | place) | in (his | her | their | everyone 's | your) best interests | the best thing | sensible | wise)";
const OFFICE = '(panel | council | school | authority | team | service | governors | professionals)';
const FAMILY = '(you | they | mum | dad | the? family | families | parents | the parents | @parent)';

export default defineRule({
  reads: 'sentence',
  title: 'Told how to feel',
  severity: 'warning',
  what: '“{words}” tells the family how they ought to feel.',
  why: 'Feelings that are told to go away stay, and trust goes instead.',
  instead: 'Say that you know this may be hard, and leave room for what the family feels.',
  source: 'SEN Code of Practice 2001, 2:7; Children and Families Act 2014, section 19',
  weight: 3,
  phrases: [
    {
      match:
        '^ [ (congratulations | well done | hooray | hurray | great news | good news | fantastic news | exciting news | lucky you | yay) ((to | on | for) ..4)? (, | : | - | – | —)? ] next:_ ..6 (diagnosis | diagnosed | autistic | @condition)',
      fix: (match) => match.text().slice(match.text().toLowerCase().lastIndexOf(match.text('next').toLowerCase())),
    },
    ...around(
      [
        `(families | parents | people | mums | carers) ..2 (find | feel | agree | accept | realise | see | say | admit | discover) (that)? (the ${OFFICE} | we | it | this | the decision) ..2 (got it right | was right | were right | knew best | know best | had it right | made the right | is ${RIGHT} | was ${RIGHT} | works out)`,
        `${FAMILY} (will | may | might | are sure to | are bound to) (come to | soon | eventually | one day | in time)? (see | realise | accept | understand | appreciate | agree) (that)? ..4 (is | was | were | are) (all)? ${RIGHT}`,
        '(you | they | mum | the family | @parent) will (thank (us | me) | be thanking us | look back (on this)? and (laugh | smile | wonder | be) | see (the)? sense | come (round | around) (to (it | this | that | our | the (idea | view)) | in time | eventually | !_) | soon (see | get over | forget | change your))',
        `${FAMILY} @be (very | extremely | more than | already | incredibly)? (fortunate | lucky | privileged) (to | that | in having | as | because | we) `,
        '(more | better | greater) (help | support | provision | hours | adult time | attention | funding | input)? than (most | many | other | comparable | any other | almost any) (children | pupils | families | schools | students)? ..3 (get | gets | receive | receives | enjoy | enjoys | enjoyed | offer | offers | can expect | could hope | are given | ever)',
        '(exceed | exceeds | exceeding | over and above | far above | well beyond | more generous than | in excess of) (that | what | those | the (support | provision | level | help)) ..2 (enjoyed | received | given | offered | available | provided | expected) (by | to | for | at | in | from)? ..2 (comparable | other | similar | most | pupils | children | schools)',
        '(a | an | very | extremely | already | the most | this) (generous | ample) (package | provision | allocation | level of | amount of | support | funding | offer of (support | provision))',
        '(you | parents | mum | dad | the? family | @parent) (need to | must | should | have to | ought to | needs to | has to) (be | stay | keep | remain | try to be) (more | a bit more | a little more)? (positive | realistic | reasonable | calm | objective | grateful | appreciative)',
        '(please | do | try to | try and | you could) (be | stay | keep | remain) (more | a bit more | a little)? (realistic | reasonable | positive | objective | grateful)',
        '(you | mum | dad | parents | the? family | @parent) (need to | must | should | have to | ought to | needs to | has to) (come to terms with | face up to | face (facts | reality | the (facts | reality | truth)) | get (your | her | his | their) (head | heads) (round | around) | make (your | her | his | their) peace | move on | lower (your | her | his | their) (expectations | sights) | let it go | get over)',
        '(we | i) (do)? (expect | hope for | would like | would appreciate | look for) (a little | some | a bit of | more)? (gratitude | appreciation | thanks) (from | for | in return)',
        '(a little | some | a bit of) (gratitude | appreciation) would',
        '(not | hardly) (a | the) (time | place) (for | to be) (emotion | emotions | feelings | emotional | tears | sentiment)',
        '(there is | there was) no (place | room) for (emotion | emotions | sentiment | feelings)',
        '(emotion | emotions | feelings | sentiment) (aside | to one side | out of (it | this) | at the door)',
        'think of the positives',
        '(many | most | other | some | all)? (families | parents | people | mums | carers) ..2 find (this | it | that | the) ..1 (outcome | decision | news | result | answer | refusal)? (disappointing | upsetting | hard | difficult | hard to take) ,? (at first)? ,? (but | and) ..2 (accept | get used to | adjust | move on | come round | get over) ..6',
        '(families | parents | people | mums | carers) ..2 (come to accept | get used to | come round to | come to terms with | get over) (it | this | that | the (news | outcome | decision)) (in (time | due course | the end) | eventually | with time | sooner or later | before long)',
        '(what | all that) (is | was) (really)? (needed | required | called for | missing | wanted) (here | now)? (is | was) (a | some | a little | a bit of | more | a dose of | greater) ..2 (realistic | realism | perspective | patience | acceptance | gratitude | positive | positivity | objectivity | pragmatism | honesty | sense of proportion) ..2 (outlook | attitude | view | approach | expectations | stance)?',
        '(a | some)? more (realistic | reasonable | positive | measured | pragmatic) (outlook | attitude | set of expectations | expectations) (from you | from (mum | dad | parents | home | the family) | on your part | is needed | is required | at home | would help)',
        '(a dose of | a sense of) (realism | reality | perspective | proportion) (is | would | may | might | from | on | all round)',
        '(manage | adjust | temper | rein in | revise | moderate | scale back | reconsider | lower) (your | their | her | his | parental | family | the family | mum | parents)  ..1 (expectations | hopes | ambitions | demands)',
        '(every cloud | silver lining | look on the bright side | (could | might) be a blessing)',
      ],
      {
        letter: 'I know that this may be hard to hear, and I would like to know how you see it',
        plan: 'we know that this may be hard for the family, and will ask how they see it',
      },
      {
        unless: [
          'to have (you | him | her | such | them | a (mum | dad | family | grandmother | gran | nan) | @child-obj)',
          '(thank you for | your) ..2 generous',
          '(feel | think | told us that) (they | you | she | he) ..2 (lucky | fortunate)',
          'we @be (very | so)? (lucky | fortunate | privileged)',
        ],
      },
    ),
  ],
  unless: ['(not | never | nobody) ..4 (tell | ask | expect) you to', 'sorry'],
  examples: {
    kind: 'letter',
    flags: [
      [
        'In time <|parents find that the council got it right|>.',
        'I know that this may be hard to hear, and I would like to know how you see it.',
      ],
      [
        '<|You are very fortunate to|> have so many hours.',
        'I know that this may be hard to hear, and I would like to know how you see it.',
      ],
      'She already has <|more support than most pupils get|>.',
    ],
    passes: [
      'We are lucky to have him in the choir.',
      'She is lucky to have you on her side.',
      'Thank you for your generous offer to bake.',
      'Most families find that the side gate is quicker.',
    ],
  },
});
