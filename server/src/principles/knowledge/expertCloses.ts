/** Training, years and data used to close a matter that a parent knows about. */
import { defineRule } from '../../kit/index.ts';
import { phrases } from './expertCloses.data.ts';

export default defineRule({
  reads: 'sentence',
  title: 'Expertise used to close a matter',
  severity: 'warning',
  what: '“{words}” can sound as if the family’s knowledge counts for less.',
  why: 'Parents know their child over years and places that no professional sees.',
  instead: 'Put what you have seen beside what they know, and ask what fits.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 6.20',
  weight: 3,
  phrases,
  unless: [
    'you are the expert',
    '(you | parents | @parent) know ..4 best',
    'not (the | an) expert',
    '(would like | love) to hear how you see',
    'if you (like | wish)',
    'never (known | had | met | seen) (a | such)',
  ],
  examples: {
    flags: [
      [
        'We <|are best placed to say|> what Maisie needs.',
        'We would like to put what we have seen beside what you know.',
      ],
      [
        'Please <|leave the assessing to those of us who|> are trained to do it.',
        'Please tell us what you have seen, so that we can put it with what we find.',
      ],
      [
        'The <|results speak for themselves|>.',
        'The results are one part of the picture, and what you see is another.',
      ],
      [
        '<|We have taught hundreds of children like|> him.',
        "We would like to learn from you how it is for [child's name].",
      ],
      [
        'Our own assessments <|will give us the accurate picture|>.',
        'Our own assessments will add to the picture you have given us.',
      ],
      ['We are looking at this <|from a professional standpoint|>.', 'We are looking at this from our side.'],
    ],
    passes: [
      'You are the expert on Mina, so please start us off.',
      'The expert panel meets on 3 May and will read your letter.',
      'Mrs Shah has taught here for ten years and looks forward to meeting you.',
      'Our psychologist thinks that Jude’s memory is strong, and would like to hear whether that fits what you see.',
      'Our tests were short, and what you see at home tells us more.',
    ],
    kind: 'letter',
  },
});
