/** "Sorry if you took it that way": an apology that hands the fault back. */
import { defineRule } from '../../kit/index.ts';

export default defineRule({
  reads: 'sentence',
  title: 'An apology that is none',
  severity: 'warning',
  what: '“{words}” says sorry, and hands the fault back to the parent.',
  why: 'A real apology mends a great deal, and half a one does harm.',
  instead: 'Say sorry for what was said or done.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 11.1',
  weight: 1,
  phrases: [
    { match: ['[ (i am | we are)? (so | very)? (sorry | apologies | apologise | we apologise | i apologise) (if | that | for how) you (took | feel | felt | think | thought | see | saw | were upset | are upset | have been | misunderstood | misread | got | found | perceived | interpreted | seem to | believe | are unhappy | were offended | are offended | have taken) ] ..12 !_'], fix: 'I am sorry that what we said hurt you', unless: ['that you (have been | were | had to) (kept | waiting | waited | left | given | sent | let down | wait | treated | told)', '(felt | feel) (you had to | that you had to | alone | left out | let down | rushed | unheard | shut out | ignored | this way | like this)', '(i | we) (should | did not | got | made | was | were wrong)'] },
    { match: ['[ (sorry | apologies) if (anyone | anybody | any offence | there was | there has been | it | this | that | my | our) (was | came | caused | has | is | words | comments | email | letter | offended | seemed | took) ..8 ] !_', '[ (any offence (caused | taken) | any misunderstanding | any upset caused) ]', '[ if ..4 (caused | was taken | gave) (any)? (offence | upset) ]'], fix: 'I am sorry for what I said', unless: ['(sorry | apologise) (for | that) (the | my | our) ..4 (mistake | error | delay)'] },
    { match: ['[ (sorry | regret) ..3 (that)? there (was | has been | seems to be | appears to have been | may have been) (a | some | any) (misunderstanding | confusion | breakdown in communication | miscommunication) ..6 ] !_', '[ (misunderstanding | confusion | mistake | error) (at | on) your (end | part | side) ]'], fix: (match) => (/^(?:sorry|regret)/i.test(match.text()) ? 'sorry that we did not make this plainer' : 'lack of clarity on our side') },
    { match: ['[ (mistakes were made | lessons (will be | have been) learned | lessons (will be | have been) learnt | we regret any inconvenience | (apologise | apologies | sorry) for any inconvenience) ] ..4 !_'], fix: 'we are sorry, and we know that this has made things harder for you', severity: 'hint' },
    { match: ['[ (with respect | with all due respect | with the greatest respect | no offence | do not take this the wrong way | i do not mean to be rude) ] ,? but? '], severity: 'information' },
  ],
  examples: {
    kind: 'letter',
    flags: [['<|Sorry if you took|> it that way.', 'I am sorry that what we said hurt you.']],
    passes: ['I am sorry that you were kept waiting.', 'I am worried that I upset you on Tuesday, and I am sorry.'],
  },
});
