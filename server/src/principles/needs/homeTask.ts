/** A task at home that takes time, English or confident reading for granted. */
import { defineRule } from '../../kit/index.ts';

const HIM = '(him | her | them | @child)';

export default defineRule({
  reads: 'sentence',
  title: 'A home task that needs reading, writing or time',
  severity: 'information',
  what: '“{words}” takes time, English and easy reading and writing for granted.',
  why: 'A parent who cannot do it as set may feel that they are failing.',
  instead: 'Offer ways that need no writing, in any language, when there is time.',
  source: 'SEN Code of Practice 2001, 2:7',
  phrases: [
    {
      match:
        'lead:((parents | parent | carers | mum | dad | family) (to | must | should)) [ read ..4 and sign ..2 (to confirm | to agree | to say | that | as) ..6 !_ ]',
      fix: '{lead} go through this with us, in the way that suits, and say what should change',
      severity: 'warning',
    },
    {
      match:
        '[ (just | exactly | much)? (as | like | the way | how) (you | we all | parents | everyone) ..1 (would have been | will have been | were | was | would have | will have) ..1 (taught | learned | learnt | did | shown | done) (it | them)? (at school | in school | at primary school | in your own schooldays | as a child | when you were (little | at school | young)) ]',
      fix: 'in the way that the picture sheet shows',
    },
    {
      match:
        '[ (you | parents | everyone | we all) (will | should | must | all)? (remember | know | recall) (this | it | how | them) ..3 (from | at | in) (your own | your | our | their)? (school | schooldays | school days | own education) ..2 ]',
      fix: 'we can show you how, and send a picture sheet',
    },
    {
      match:
        '(please | should | must | expected to | need to | ask that you | asked to) ..3 [ (read with | hear | listen to) (him | her | them | @child) read? (for)? (at least)? # minutes (a | every | each) (day | night | evening) (without fail | , without fail | , no excuses)? (and (sign | initial | record | write | log) ..10 !_)? ]',
      fix: (match) =>
        match
          .text()
          .replace(
            /\b(?:read with|hear|listen to)\b.*$/i,
            'share stories in any language, when there is time, and tell us how it goes',
          ),
    },
    {
      match: `[ (sit | work) (down)? with ${HIM} (each | every) (evening | night | day | weekend) and ..4 (correct | check | mark | test | go over) ..3 (mistakes | spelling | spellings | errors | work | homework | grammar) (, using a dictionary)? ]`,
      fix: 'if you would like some ideas for home, in any language, we have games that need no writing',
    },
    {
      match:
        '[ (correct | mark | check) (all)? (his | her | their | any | the) (mistakes | spelling | spellings | errors | grammar | english | homework) (, using a dictionary | with a dictionary | in pen | in red)? ]',
      fix: 'enjoy it together, in any language',
      unless: ['(we | i | staff | teacher | teachers | mr | mrs | miss | ms | will | can)'],
    },
    {
      match:
        '(please | should | must | kindly | expect | asked to | ask you to | need to | ask that you | remember to) ..4 [ (write | complete | keep | fill in | record | jot down) (a | an | the | at least)? ..2 (paragraph | page | account | diary | log | reading record | comment | sentence | few lines | report | summary) ..1 ((in | on | for | about) ..9 !_)? ]',
      fix: (match) =>
        match
          .text()
          .replace(
            /(?:write|complete|keep|fill in|record|jot down) .*$/i,
            'tell us, by note, call or voice message, how it went',
          ),
    },
    {
      match:
        '(please | should | must | expect | need to | asked to | parents to | you to | and) ..3 [ (sign | initial) (the | his | her | their) ..2 (reading record | diary | planner | log | book) (each | every) (night | evening | day) ]',
      fix: (match) => match.text().replace(/(?:sign|initial) .*$/i, 'tell us now and then, in any way, how it goes'),
    },
    {
      match: `[ (make | draw up | design | produce | laminate | type up) (a | your own | some) ..2 (chart | timetable | flashcards | flash cards | visual timetable | social story | word cards) ..1 (at home | for home | for (the | your) (fridge | kitchen)) ]`,
      fix: 'use the chart that we will send home, if it helps',
    },
  ],
  unless: [
    '(or | by) ..6 (call | phone | voice | tell us | say | picture | drawing)',
    '(if you (would)? like | any way | in any language | whichever)',
    '(help you | with you | together with)',
  ],
  unlessNear: ['(if you (would)? like | any way | in any language | that is fine | no pressure)'],
  examples: {
    flags: [
      [
        'Parents to <|read these notes and sign to confirm they are accurate|>.',
        'Parents to go through this with us, in the way that suits, and say what should change.',
      ],
      [
        '<|Sit with her each evening and correct her mistakes, using a dictionary|>.',
        'If you would like some ideas for home, in any language, we have games that need no writing.',
      ],
      '<|Make a visual timetable for the fridge|>.',
    ],
    passes: [
      'We will read it with you.',
      'If you like, write a line in the blue book, or tell us at the gate.',
      'Stories at home: in any language, told, read or listened to, on any days that suit.',
      'Mrs Ali helps him to check his spelling.',
      'Sam can write a paragraph on his tablet.',
    ],
    kind: 'letter',
  },
});
