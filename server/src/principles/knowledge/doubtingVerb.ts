/** Verbs that put a parent's account in doubt. */
import { defineRule, type Match, type Rewrite } from '../../kit/index.ts';

/** "claims that" reads as doubt; "claims DLA" is about money. */
const MONEY = '(benefit | benefits | allowance | dla | pip | expenses | refund | cost | costs | travel | mileage | free | entitlement | credit | money | fund | funding | grant | places? | compensation | insurance)';

const told: Rewrite = (match: Match) => {
  const verb = match.tokens('verb').at(0)?.word.norm ?? '';
  const tense = verb.endsWith('ing') ? 'telling us' : 'told us';
  return `{who} ${tense} that`.replace('{who}', match.text('who'));
};

export default defineRule({
  reads: 'sentence',
  title: 'A verb that doubts a parent',
  severity: 'warning',
  what: '“{words}” can read as doubt about what a parent has seen.',
  why: 'A parent who feels disbelieved tells us less.',
  instead: 'Say plainly that they told us, and what.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 6.20',
  phrases: [
    { match: `who:@parent @have? [ verb:(~claim | ~allege | ~insist | ~assert | ~profess | ~purport) ] that`, fix: told },
    { match: `who:@parent @have? [ verb:(~claim | ~allege | ~insist | ~assert | ~profess) ] !(to | on | ${MONEY}) !(..3 ${MONEY})`, fix: '{who} told us' },
    { match: `who:@parent [ @be adamant ] that`, fix: '{who} told us that' },
  ],
  unless: ['if @parent ~claim'],
  examples: {
    flags: [
      ['Ms Okafor <|claims|> that Tobi wakes at night.', 'Ms Okafor told us that Tobi wakes at night.'],
      ['You <|insist|> that Ravi can read the menu.', 'You told us that Ravi can read the menu.'],
    ],
    passes: ['If you claim Disability Living Allowance, we can help with the form.', 'Zara insists on taking turns.'],
  },
});
