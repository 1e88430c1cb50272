/** "Sorry if you took it that way": an apology that hands the fault back. */
import { defineRule } from '../../kit/index.ts';
import { around } from './wording.data.ts';

export default defineRule({
  reads: 'sentence',
  title: 'An apology that is none',
  severity: 'warning',
  what: '“{words}” says sorry, and hands the fault back to the parent.',
  why: 'A real apology mends a great deal, and half a one does harm.',
  instead: 'Say sorry for what was said or done.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 11.1',
  weight: 3,
  phrases: [
    ...around(
      [
        '(sorry | apologies | apologise) (if | that | for how)? you (took | feel | felt | think | thought | see | saw | were upset | are upset | misunderstood | misread | got | found | perceived | interpreted | seem to | believe | are unhappy | were offended | are offended | have taken)',
        '(sorry | apologies | apologise) if (anyone | anybody | any offence | there was | there has been | it | this | that | my | our) (was | came | caused | has | is | words | comments | email | letter | offended | seemed | took)',
      ],
      { letter: 'I am sorry that what we said hurt you', plan: 'we are sorry for what we said' },
      {
        unless: [
          '(felt | feel) (you had to | that you had to | alone | left out | let down | rushed | unheard | shut out | ignored | this way | like this)',
          '(i | we) (should | did not | got | made | was | were wrong)',
          'if (this | it) is (short notice | awkward | a surprise | late | not)',
        ],
      },
    ),
    ...around(
      [
        '(sorry | regret) ..3 there (was | has been | seems to be | appears to have been | may have been) (a | some | any) (misunderstanding | confusion | breakdown in communication | miscommunication) ((at | on) your (end | part | side))?',
        '(misunderstanding | confusion) (at | on) your (end | part | side)',
      ],
      {
        letter: 'I am sorry that we did not make this plainer',
        plan: 'we are sorry that we did not make this plainer',
      },
      { unless: ['(our | my) (fault | mistake | end | side | part)'] },
    ),
    ...around(
      [
        '(sympathise | feel for you | have every sympathy | have sympathy | share your frustration) ..8 (but | however | nevertheless | nonetheless | that said)',
        '(while | although | whilst | much as) (i | we) (sympathise | have (every | some)? sympathy | feel for)',
        '(i | we) (understand | appreciate | hear | recognise | note | acknowledge) (your | that you are | you are | how) ..2 (frustration | frustrated | anger | angry | upset | disappointment | disappointed | anxiety | feelings | distress) ..3 ,? (but | however | nevertheless)',
        '(sorry | apologise) (to hear | about | for your | that you) ..10 ,? (but | however) ..2 (still | rules | policy | remains | must | you (must | need | should) | the (form | deadline | rules | policy))',
        '(sorry | apologies) but (you | rules | that | this | it) ..2 (is | are | have | do | just | not)',
      ],
      {
        letter: 'I can hear how hard this is, and I would like to talk it through',
        plan: 'we can hear how hard this is for the family',
      },
      { unless: ['(do not feel | we can | i can | we will | i will | help)'] },
    ),
    { match: ['[ (mistake | error | fault) (at | on) your (end | part | side) ]'], fix: 'lack of clarity on our side' },
    {
      match: [
        '[ (with respect | with all due respect | with the greatest respect | with due respect | no offence) ] ,',
        '[ (do not take this the wrong way | no offence | i do not (mean | want) to be rude) ] ,? but',
      ],
      fix: 'as we see it,',
      severity: 'information',
    },
  ],
  examples: {
    kind: 'letter',
    flags: [
      ['<|Sorry if you took|> it that way.', 'I am sorry that what we said hurt you.'],
      [
        'I am <|sorry that there was a misunderstanding at your end|>.',
        'I am sorry that we did not make this plainer.',
      ],
      ['<|With respect|>, the hall is loud.', 'As we see it, the hall is loud.'],
    ],
    passes: [
      'I am sorry that you were kept waiting.',
      'I am worried that I upset you on Tuesday, and I am sorry.',
      'I am sorry if this is short notice.',
    ],
  },
});
