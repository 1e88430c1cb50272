/** What the family costs: "a wasted slot costs the service £160", "a call on the public purse". */
import { defineRule } from '../../kit/index.ts';
import { around } from './wording.data.ts';

export default defineRule({
  reads: 'sentence',
  title: 'What the family costs',
  severity: 'warning',
  what: '“{words}” can leave a family feeling like a cost or a burden.',
  why: 'A parent asks for help for a child, and is not to blame for the price of it.',
  instead: 'Say what the reasons mean for the child, and what can be done.',
  source: 'SEN Code of Practice 2001, 2:7',
  weight: 3,
  phrases: [
    ...around(
      [
        '(a | each | every | any | these | this | your | the)? (wasted | missed | unused | unattended | failed) (slot | slots | appointment | appointments | visit | visits | session | sessions | place | places) ..3 (cost | costs | ~deprive | ~keep | ~deny | ~prevent | ~take | waste | wastes | means that (other | another)) ((the | this | our)? (service | school | nhs | trust | clinic | team | us) (£ | about | around | over)? £? #?)?',
        '(rescheduling | rearranging | rebooking | cancelling | cancellations | moving (it | this)) ..2 (cost | costs) (us | the (school | service | clinic | council))? (£ # | #) ..4',
        '(keeps | keep | keeping) another (family | child | patient) waiting',
        '(waste | wasting | wasted | waste of) (of)? (our | my | staff | professional | valuable | precious | public | nhs | their) (valuable | precious)? (time | resources | money | funding)',
      ],
      {
        letter: 'we know that getting here is not easy, and we would like to find a time that works',
        plan: 'we will find a time that works for the family',
      },
    ),
    ...around(
      [
        '(cost | costs | costing) (the | this | our)? (service | school | council | authority | taxpayer | tax payer | nhs | trust | team | us | public) ((about | around | over | some)? £ # | # | money | time | a fortune | thousands)',
        '(~entail | @be | ~represent | ~mean | ~place | ~put) (a | an)? (great | huge | further | significant)? (call | drain | demand | burden | strain) on (the | our)? (public purse | public funds | budget | resources | school budget | staff | taxpayer | staffing) (of (some | about | around | over)? £ #)?',
        '(cost | costs | costing) (us | the school | school) (a lot | a great deal | so much | too much | thousands | a fortune)',
        '(the | our | by far the | easily the) (most | more) (expensive | costly) (child | pupil | student | place | case | family | package)',
        '(~cost) (more than | as much as | twice | three times | # times | double) ..8 (rest | others | class | pupil | pupils | child | children | anyone | average | put together | combined)',
        '(poor | bad | not | little | hardly) (good)? value for money',
        '(not | hardly) (a)? (good | best | efficient | sensible | effective | justifiable) use of (public | our | school | staff | limited | scarce | the)? ..1 (funds | money | resources | time | budget)',
        '(drain | burden | strain | pressure) on (an already | our already | the already | our | the | a) ..2 (budget | staff | resources | service | team | school | class)',
        '(money | funding | budget) ..4 (could be | would be | be) better spent',
        '(at (great | considerable | huge | significant | enormous | no small) (cost | expense)) (to (the | us | this | our) ..2)?',
        '(money does not grow | not made of money | bottomless (pit | purse))',
        '(the public purse | the taxpayer | value for money | efficient use of (public)? (resources | money | funds))',
        '(takes | taking | took | taken) up? (a | an)? (disproportionate | inordinate | excessive | huge | unreasonable | undue) (amount | share) of',
        '(disproportionate | inordinate | excessive) (amount | share | use | level) of (staff | adult | teacher | our | my | senco | management) (time | attention | resources)',
        '(depriving | deprives | taking (time | resources | attention) away? from) (the | other | another | our | his | her) ..3 (children | pupils | families | class | classmates | peers | child)',
      ],
      {
        letter: 'we know how much this matters to you, and would like to go through the reasons with you',
        plan: 'we will look again at what {child} needs',
      },
    ),
  ],
  unless: [
    '(not | never | no) ..3 (wast | wasting | waste)',
    '(free | no cost | does not cost)',
    '(section | act | law) ..8 efficient use',
    'sorry',
  ],
  examples: {
    kind: 'letter',
    flags: [
      [
        '<|A wasted slot costs|> another child a morning.',
        'We know that getting here is not easy, and we would like to find a time that works.',
      ],
      [
        'It would have <|entailed a call on the public purse|>.',
        'We know how much this matters to you, and would like to go through the reasons with you.',
      ],
      'This is <|hardly a good use of public money|>.',
    ],
    passes: [
      'The course costs you nothing.',
      'The trip costs £4, and we can help with that.',
      'We are sorry that the wait wasted your time.',
    ],
  },
});
