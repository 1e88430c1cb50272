/** A hint that leaves the worst to be guessed: "Says it all really", "make of that what you will". */
import { defineRule } from '../../kit/index.ts';
import { around } from './wording.data.ts';

export default defineRule({
  reads: 'sentence',
  title: 'An unkind hint',
  severity: 'warning',
  what: '“{words}” hints at something unkind, and leaves the parent to guess what.',
  why: 'A hint cannot be answered, and most readers will guess the worst.',
  instead: 'Say what happened and ask about it, or leave it out.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 1.7',
  weight: 3,
  phrases: [
    ...around(
      [
        '^ (that | which | this)? says it all',
        '(silence | absence | no reply | blank | empty chair | attendance | record | lack of ..2) ..4 (speaks volumes | says it all | speaks for itself)',
        '(need | needs) i say more',
        '(enough said | nuff said | say no more | the less said ..4 better)',
        '(i | we) will say no more',
        '(make of (that | this | it) what you will | (you can)? draw your own conclusions | you can guess the rest | you do the maths | reading between the lines | read between the lines)',
        '^ (surprise ,? surprise | no (surprise | surprises) there | what a surprise | shock horror | funny that | fancy that | quelle surprise)',
        '(one | i | we | you) (does | do | can not help | can)? (wonder | wonders | wondering) (what (else)? (goes | is going) on | what it is like | about (the)? (home | parenting) | who is (in charge | the (adult | parent)) | whether (anyone | anybody | home | mum | dad))',
        '(no | some | small) coincidence (that | ,)? ..6 (home | weekend | dad | mum | father | mother | contact | half term | holidays)',
        '(conveniently | mysteriously | allegedly | supposedly) (ill | unwell | poorly | forgot | forgotten | lost | unavailable | busy | disappeared | went missing)',
        '(so called | so - called) (illness | anxiety | bug | appointment | tummy ache | holiday | emergency | carer | difficulties | needs)',
        '(read into that | take from that) what you will',
        '(it | that) does make you (wonder | think)',
        '(strange | odd | funny | curious | interesting) (how | that) (he | she | they | you | it | mum | dad | @child | @parent) (is | are | was | were | can | manages | managed | never | always | only | seems)',
      ],
      {
        letter: 'I would like to ask how this has been for you',
        plan: 'we will ask the family how this has been',
      },
      {
        unless: ['(smile | grin | face | proud | loved | brilliant | laugh)', 'please read'],
      },
    ),
  ],
  unlessNear: [
    '(smile | smiled | smiling | grin | beaming | proud | delighted | brilliant | loved | laughed | fantastic)',
  ],
  examples: {
    kind: 'plan',
    flags: [
      ['Diary empty again. <|Says it all|>.', 'Diary empty again. We will ask the family how this has been.'],
      ['<|Make of that what you will|>.', 'We will ask the family how this has been.'],
      ['<|It does make you wonder|>.', 'We will ask the family how this has been.'],
    ],
    passes: [
      'His smile says it all.',
      'She read the whole poem aloud. Says it all really: we are so proud.',
      'We wonder whether the bus is too loud for him.',
    ],
  },
});
