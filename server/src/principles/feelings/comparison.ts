/** Held up against other families, brothers and sisters, or the rest of the class. */
import { defineRule } from '../../kit/index.ts';
import { around } from './wording.data.ts';

const PARENTS = '(parents | families | mums | mothers | dads | fathers | carers | people | grandparents | households)';

export default defineRule({
  reads: 'sentence',
  title: 'Held up against others',
  severity: 'warning',
  what: '“{words}” sets this family or child against others.',
  why: 'To be measured against others is to be found wanting, and other homes are not this one.',
  instead: 'Write about this child and this family only.',
  source: 'SEN Code of Practice 2001, 2:7',
  weight: 4,
  phrases: [
    ...around(
      [
        '(needs | difficulties | case | situation | circumstances | problems | profile | @child) (is | are) (not | by no means | hardly | far from | no more | in no way | nothing | neither) ..2 (exceptional | unusual | unique | severe | greater | different | rare | special | worse | significant | remarkable | out of the ordinary | extraordinary | acute | pressing | urgent) ..1 (when | if | as)? (compared | set | viewed | measured | judged | seen | than | next to | against | beside | relative to) (with | to | against | beside | alongside)? (those of)? ..2 (children | pupils | others | families | cases | peers | students | applicants | those)',
        '(other | many other | plenty of other | many | some | most) (families | parents | people | children) (are | is | have it) (in)? (a)? (far | much | a lot)? (worse | worse off | harder) (off | position | situation | circumstances)? ..4',
        '(other | many other | plenty of other) (children | pupils | families | cases | applicants | students) ..3 (have | has | with | show | present | are) ..2 (greater | more (severe | complex | significant | pressing | urgent | serious | acute) | far more | worse | higher) ..1 (needs | need | difficulties | problems | claim | priority)',
      ],
      {
        letter: 'I would like to hear more about what {child} needs',
        plan: 'we would like to hear more about what {child} needs',
      },
      { unless: ['(progress | score | scores)', '(sorry | apologise)', 'he is not different'] },
    ),
    ...around(
      [
        `((the | all | most | many | every | plenty of | lots of)? (of)? (the)? (other | our other | good | responsible | decent | sensible | normal | caring | supportive | reasonable | ordinary) ${PARENTS} (in ..3 (class | year | school | group))? | (most | all | every) ${PARENTS} | every other (parent | family | child) | everyone else | everybody else | the rest of (the | his | her) (class | year | group) | the others | (his | her) (classmates | peers)) ((seem | seems) to | somehow | have all | all)? (manage | managed | manages | cope | coped | copes | get their | got their | can be bothered | remember to | pay on time | find the time | send their | would have | would not | have managed | have paid | have returned | has paid | has returned | has managed | can get | accept | accepted | comply | put their)`,
      ],
      {
        letter: 'we would like to find a way that works for your family',
        plan: 'we would like to find a way that works for this family',
      },
      { unless: ['would (have)? (like | liked | been glad | welcome | love | loved)'] },
    ),
    ...around(
      [
        '(children | pupils | students | those) whose (parents | families | mums) (do not | do | will | would | really | who)? (value | care about | support | engage | read | put in | work with | back | take an interest | are (involved | supportive | consistent)) ..8',
        `(parents | families | mums | dads | people) who (do | really)? (value | care about | take ..3 seriously) ..2 (education | school | learning | child | children | attendance)`,
        '(parents | families | people | mums) in your (position | situation | shoes) (often | tend | always | usually | expect | hope | want | imagine | think | believe | find)',
        'some (parents | families | people | mums) (find (it in | time to) | manage to | seem to | at least | have the (grace | decency | courtesy) | choose to | expect us)',
        '(everyone | everybody | some people | people | parents) (wants | want | expects | expect) (something for nothing | special treatment | the (moon | earth | world))',
        `(every | all (of)? the) other (child | children | pupil | pupils | parent | parents) ..6 (can | manage | manages | managed | is able | are able | do this | does this | did) `,
        `none of the other (${PARENTS.slice(1, -1)} | children | pupils) (have | has | seem | complain | find | struggle | need | mind)`,
      ],
      {
        letter: 'we would like to find a way that works for your family',
        plan: 'we would like to find a way that works for this family',
      },
      { unless: ['(helpful | welcome | invited | can come | can (join | borrow))', '(love | loves | like | enjoy)'] },
    ),
    ...around(
      [
        '(a | any) (good | responsible | caring | loving | decent | sensible | reasonable | committed) (parent | mother | mum | father | dad) (would | does | knows | puts | should)',
        '(a | any) (parent | mother | mum | father | dad) (with (his | her | their) best interests at heart | who (cared | really cared | cares | loved)) would',
      ],
      {
        letter: 'please take the time you need, and ask us anything',
        plan: 'the family can take the time they need, and ask us anything',
      },
      {
        unless: [
          '(would | might) (be worried | worry | feel | want | ask | be upset | be proud | be anxious | be frightened)',
        ],
      },
    ),
    ...around(
      [
        `(his | her | their | @child 's | your) (older | younger | elder | big | little | twin | other)? (brother | sister | brothers | sisters | siblings | cousin | cousins) (never | was never | did not | were never | managed | had no | has no | was always | is so much | was so much | was no)`,
        '(unlike | not like | nothing like | compared (to | with)) (his | her | their) (older | younger | elder | big | twin)? (brother | sister | brothers | sisters | siblings)',
      ],
      {
        letter: 'I would like to understand what {child} needs',
        plan: 'we would like to understand what {child} needs',
      },
      {
        unless: [
          '(told | said | says)',
          '(never | not) (met | meet | seen | lived)',
          '(speech | words | talk | walking)',
        ],
      },
    ),
    ...around(
      [
        '(we | i | staff | teachers | school) (have | has) ..2 (a lot of | lots of | #) other (children | pupils | students | families) (..4 (to (support | teach | think | help | consider | look | care | see) | who (need | also)) | $)',
        '(have | has | had | there are | got) (a class of)? (# | twenty nine | twenty | thirty | thirty one | twenty five | hundreds of | plenty of | many | a whole class of | all the)? (other | of other) (children | pupils | students | families | kids) to (think about | consider | teach | look after | see to | worry about | deal with | get round) (, not just yours)?',
        '(have | has) got? (a class of)? (# | twenty nine | thirty | thirty one | twenty five | a whole class of) (other)? (children | pupils | students | kids) to (think about | consider | teach | look after | see to | worry about | deal with | get round)',
        '(have to | must | need to | has to) (think of | think about | consider | put) (the | all the | our)? (rest of the | majority of | whole (class | school | group) | other (children | pupils | families))',
        '(not just | not only) (yours | your (son | daughter | child)) !_',
        '(unfair | not fair | hardly fair) (on | to) (the | all the | his | her)? (rest | others | other (children | pupils) | class | everyone else | staff)',
        '(# | twenty nine | thirty | thirty one | twenty five | twenty eight) others to (worry about | think about | consider | teach | look after | deal with)',
        'at the expense of (the | other | everyone | his | her) ..4 (class | children | pupils | learning | peers | else)',
      ],
      {
        letter: 'we would like to find a way that works for {child} and for the class',
        plan: 'we would like to find a way that works for {child} and for the class',
      },
    ),
    ...around(
      [
        '(nobody | no one | no other (parent | family)) (else)? (has complained | complains | has raised (this | it) | seems to mind | else (has | minds | struggles | is asking | asks))',
        'you are (by no means | not | hardly | far from) the only (parent | parents | family | mum | mother | dad | father | one | ones | people | carer) (with | to have | who has | who have | who wants | wanting | asking | on | in (this | the | our) | we)',
        '(@child | he | she) is (by no means | not | hardly | far from) the only (child | pupil | one | boy | girl | student) (with | in | who | we | here | to)',
        '(have to | must | need to | has to | only right to | obliged to | duty to) (be fair | treat everyone | treat all) ..3',
        '(in (all)? fairness | out of fairness | fair play) to (the | our | all | other | everyone)',
        '(special | preferential | star) treatment (for | to | because | just)?',
        '(special case | exception | exceptions) (for (you | him | her | one | your | every | @child-obj) | every time)',
        'one rule for ..6 another',
        'if (we | i) (did | do | made | make | gave | give | allowed | let | start) (it | this | that | an exception | one | him | her | making) ..6 (everyone | everybody | all (the)? (parents | children | others) | others | every)',
        '(where would we be | imagine | what) if (every | all) (parent | parents | family | families | child) ..8',
        '(most | many | other | lots of | plenty of) (families | parents | mums | people) (would (jump at | kill for | bite our) | are | would be | would have been) (grateful | delighted | only too (pleased | glad) | thankful | happy to accept | glad of)',
        '(you are | you seem to be) the only (parent | one | family | mother) (who | to | that)',
        '((the)? other families | the rest) cope',
        "_ 's (mum | mother | dad | father | parents | family) (manages | managed | copes | manage | never (has | had) (a | this | any) problem)",
      ],
      {
        letter: 'we would like to understand what this is like for you',
        plan: 'we would like to understand what this is like for the family',
      },
      { unless: ['(knows | know | can) ..2 (sign | swim | play | tell | help)', '(prize | award | won | score)'] },
    ),
  ],
  unless: [
    'you are welcome',
    'would be very welcome',
    '(you are not alone | not on your own | just like you)',
    'the only ..3 (feel | feels | find | finds | worry | worries | struggle | worried)',
    '(helpful | useful)',
  ],
  examples: {
    kind: 'letter',
    flags: [
      [
        '<|Children whose parents read|> with them do better.',
        'We would like to find a way that works for your family.',
      ],
      [
        'I <|have to think of the whole class|>.',
        "We would like to find a way that works for [child's name] and for the class.",
      ],
      [
        '<|We have a lot of other pupils to support|>.',
        "We would like to find a way that works for [child's name] and for the class.",
      ],
      [
        '<|Other families manage|> to get three children here by half past eight.',
        'We would like to find a way that works for your family.',
      ],
      ['<|A good mother would|> sign today.', 'Please take the time you need, and ask us anything.'],
      ['<|Other families would be grateful|>.', 'We would like to understand what this is like for you.'],
    ],
    passes: [
      'The other children love her stories.',
      'Any parent would be worried by this.',
      'Most families bring a packed lunch.',
      'Other parents have found the Thursday group helpful, and you would be very welcome.',
    ],
  },
});
