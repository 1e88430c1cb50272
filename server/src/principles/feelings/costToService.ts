/** What the family costs: "a wasted slot costs the service £160", "a call on the public purse". */
import { defineRule } from '../../kit/index.ts';

export default defineRule({
  reads: 'sentence',
  title: 'What the family costs',
  severity: 'warning',
  what: '“{words}” can leave a family feeling like a cost or a burden.',
  why: 'A parent asks for help for a child, and is not to blame for the price of it.',
  instead: 'Say what the reasons mean for the child, and what can be done.',
  source: 'SEN Code of Practice 2001, 2:7',
  phrases: [
    { match: ['[ (a | each | every | any | these | this | your | the)? (wasted | missed | unused | unattended | failed) (slot | slots | appointment | appointments | visit | visits | session | sessions | (place | places)) ..3 (cost | costs | costing | ~deprive | ~keep | ~deny | ~prevent | ~take | waste | wastes | means that (other | another)) ] ..20 $'], fix: 'we know that getting here is not easy, and we would like to find a time that works' },
    { match: ['[ (cost | costs | costing | at a cost to) (the)? (service | school | council | authority | taxpayer | tax payer | nhs | trust | team | us | public) (£ | (pound | pounds) | # | money | time | a fortune | thousands) ]', '[ (entailed | entail | be | is | represent | represents | place | places | mean | means) (a | an)? (call | drain | demand | burden | strain | draw | drain) on (the)? (public purse | public funds | budget | resources | our resources | our budget | school budget | staff | taxpayer | staffing) ..8 ]', '[ (public purse | (taxpayer | taxpayers) | tax (payer | payers) | value for money | efficient use of (public)? (resources | money | funds)) ]', '[ (waste | wasting | wasted | waste of) (of)? (our | my | staff | everyone \'s | professional | valuable | precious | public | nhs | their)? (valuable | precious)? (time | resources | money | funding) ]'], unless: ['(not | never | no) ..3 wast', '(efficient use of | sorry) ..6 (law | section | act)', 'wasting time (looking | queueing | waiting)'] },
    { match: ['[ (takes | taking | took | taken) (up)? (a | an)? (disproportionate | inordinate | excessive | huge | unreasonable | undue) (amount | share) of ] ..6 !_', '[ (disproportionate | inordinate | excessive) (amount | share | use | level) of (staff | adult | teacher | our | my | senco | management) (time | attention | resources) ]', '[ (depriving | deprives | taking (time | resources | attention) (away)? from) (the | other | another | our | his | her)? ..3 (children | pupils | families | class | classmates | peers | child) ]', '[ (keeps | keep | keeping) another (family | child | patient) waiting ]'] },
  ],
  unless: ['(free | no cost | does not cost)'],
  examples: {
    kind: 'letter',
    flags: [['<|A wasted slot costs|> the service £160.', 'We know that getting here is not easy, and we would like to find a time that works.']],
    passes: ['The course costs you nothing.'],
  },
});
