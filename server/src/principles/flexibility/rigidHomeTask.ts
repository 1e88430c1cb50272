/** Home tasks without slack. */
import { defineRule } from '../../kit/index.ts';
import { clause, EASE, HOME } from './phrasing.data.ts';

const DOER =
  '(parents | parent | carers | carer | mum | dad | mother | father | the family | family | @parent | home | you | both parents)';
const DUTY =
  '(must | to | will | should | shall | are required to | is required to | are expected to | is expected to | need to | needs to | have to | has to | are to | is to | will need to | ensure | ensures | to ensure)';
const EVERY =
  '((every | each) (single)? (night | evening | day | morning | weekend | weekday | school night | week) | nightly | daily | seven (days | nights) a week | 7 (days | nights) a week | without (fail | exception) | at all times | (twice | once | three times) (a day | daily | a night) | before (school | bed) every | morning and (night | evening) | no exceptions)';
const CLINICAL =
  '(medication | medicine | medicines | insulin | inhaler | feed | feeds | tube | dose | tablet | tablets | physio as | epilepsy | blood | glucose | patch | glasses | hearing (aid | aids) | radio aid | batteries | battery | cream | drops)';

export default defineRule({
  reads: 'sentence',
  title: 'A home task with no slack',
  severity: 'information',
  weight: 1,
  what: '“{words}” leaves no room for a hard day.',
  why: 'A task that must happen every night soon becomes one more way to fail.',
  instead: 'Say “when it fits”, and ask what would make it easier.',
  source: 'SEN Code of Practice 2001, 2:7',
  phrases: [
    ...clause(
      [
        `(he | she | they | @child) (must | needs to | need to | has to | have to | should) (read | practise | do | learn | write | complete) ..6 (every (night | day | evening | morning) | daily | nightly) ..1`,
        `(make sure | ensure | see) (that)? (he | she | they | @child) (reads | practises | does | completes | learns | writes | read | practise | do) ..6 (${EVERY})`,
        `^ (home | at home) : ..6 ${EVERY}`,
        `(expect | require | ask) ..3 to (read | practise | do | learn) ..6 ${EVERY}`,
        `only works ..1 if ..4 (daily | every (day | night) | nightly | without fail) ..1`,
        `(make sure | ensure) (that)? ..2 (exercises | homework | reading | practice | spellings) (are | is) not (missed | skipped | forgotten) ..1`,
        `(practise | read | repeat | do ..2 | daily | every day | nightly) ,? including (weekends | holidays | sundays | bank holidays) ..2`,
        `(missing | skipping | miss | skip | one missed | a missed) (a | one | any | even one)? ..1 (night | day | session | evening) (will | would | undoes | undo | undid | sets | set | means | wastes | ruins | spoils) ..4`,
        `no excuses ..2 (for | about) ..2 (homework | reading | practice | exercises | spellings | phonics | not doing) ..2`,
        `(homework | reading | practice | exercises | spellings | programme | physio) ..4 (no (days | nights) off | seven days | 7 days) ..1`,
        `${DOER} ${DUTY} ..12 ${EVERY}`,
        `(to be | must be | should be | is to be | are to be | will be) (completed | practised | learnt | learned | done | carried out | read | signed | repeated | followed | used | implemented) ..6 (at home)? ..2 ${EVERY}`,
        `(complete | practise | do | read | carry out | sign | follow | repeat) ..6 (at home | with (him | her | them)) ..2 (every night | nightly | daily | without (fail | exception))`,
        '(home | homework | at home) ..6 every single (night | evening | day | morning)',
        '(homework | exercises | spellings | phonics | reading | stretches | practice | flashcards | tables) ..4 (every single | each and every) (night | evening | day | morning)',
        'no (mornings | nights | evenings | days | sessions | night | day | session | weekends) ..1 (may | can | should | are to | must | is to | to | off) (be)? (skipped | missed | left out | dropped)?',
        '(homework | exercises | spellings | phonics | reading | stretches | practice | flashcards | tables | words | sheet | log | diary) ..8 (weekends | holidays | sundays | saturdays | bank holidays | birthdays | half term) (included | too | as well) ..1',
        '(without (fail | exception)) ..1 (at home | each | every)',
        `(non completion | failure to (complete | practise | do | sign | follow)) ..4 (homework | exercises | stretches | at home | diary | programme | practice)`,
      ],
      HOME,
      {
        unless: [
          CLINICAL,
          '(would like | likes to | enjoys | choose | chose | asked to | agreed | suggested | offered | wants to | may like | could | can)',
          'if',
          '(school | teacher | teachers | teaching assistant | staff | ta | tas | pupils | we | i) (will | must | to | should) ..6',
          '(will | are to) be (able | told | given | sent | rung)',
          'when it fits',
          'because (he | she | they | @child) ..2 (loves | likes | enjoys | wants | asks)',
          '(optional | never)',
          'do not (have | need)',
          '(on call | contactable | available)',
          'you will (see | hear | get | find | notice)',
          'attend school | in school | arrive',
          '(mr | mrs | ms | miss | dr) _ (to | will) (meet | greet | check | sit | see | run | remind | give | walk | work | review | record | log | teach | support | collect (him | her | them) from the (gate | taxi | bus))',
        ],
      },
    ),
    ...clause(
      [
        `${DOER} ..1 (will | must | to | should | shall | are expected to | need to | have to) (be available to)? (collect | fetch | pick up | come and (collect | fetch) | come in and (collect | fetch) | be contactable | attend) ..4 (within (# | _) ..1 (minutes | mins | hour) | immediately | at once | straight away | at short notice)`,
        `${DOER} (must | will | to | should | shall) (deliver | bring | drop | collect | hand over | escort) ..8 (without exception | by # | no later than | each day | every day | each morning | every morning | not before | promptly | on the dot | at all times)`,
        'within (# | twenty | ten | thirty | fifteen | half an hour | an hour) (minutes | mins)? of (a | the | our | being | receiving) (call | phone | ring | phoned | called | contacted | rung)',
        `${DOER} (must | should | to | will | need to)? (be | remain | stay)? (on call | contactable | by (the | your) phone | available) ..3 (at all times | all day | throughout the (school)? day | during school hours)`,
      ],
      {
        ...EASE,
        plan: 'if we need help we will ring, and find a way that fits the family',
        after: {
          letter: `, and ${EASE.letter}`,
          plan: ', and if that is hard we will find a way that fits the family',
        },
      },
      {
        unless: [
          'would like',
          'if',
          '(can | could | may)',
          CLINICAL,
          '@child ..1 will',
          'we will',
          '(school | taxi | staff) will',
        ],
      },
    ),
  ],
  unlessNear: ['if a week is busy', 'that @be fine', 'none on hard days', 'when it fits'],
  examples: {
    kind: 'plan',
    flags: [
      [
        '<|Home: 15 mins phonics daily|>.',
        'Home: 15 mins phonics daily, on days when it fits, and a missed day does not matter.',
      ],
      [
        '<|Parents should practise flashcards daily|>.',
        'Parents may like to practise flashcards daily, and a missed day does not matter.',
      ],
      [
        '<|Mum must do his stretches every morning|> and evening.',
        'Mum may like to do his stretches every morning and evening, and a missed day does not matter.',
      ],
      [
        '<|Parents must hear Maisie read for ten minutes every night|>.',
        'Parents may like to hear Maisie read for ten minutes every night, and a missed day does not matter.',
      ],
      '<|Carers must complete twenty minutes of stretches nightly|> at home.',
      'Parent to bring Rafi to the gym; <|no mornings may be skipped|>.',
    ],
    passes: [
      'Practice at home: a few minutes when it fits, and none on hard days.',
      'Parents must give insulin every day, as the nurse has shown.',
      'Beth would like to read with him every night.',
      'The teaching assistant will read with him every day.',
    ],
  },
});
