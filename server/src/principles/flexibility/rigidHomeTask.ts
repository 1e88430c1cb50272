/** Home tasks without slack. */
import { defineRule } from '../../kit/index.ts';

const DOER = '(parents? | carers? | mum | dad | the family | @parent | home)';
const EVERY =
  '(every (night | evening | day | morning | single day | week) | each (night | evening | day | morning | week) | nightly | daily | seven days a week | without (fail | exception) | at all times | twice a day)';

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
    {
      match: `${DOER} [ (must | to | will | should | are required to | are expected to | need to | have to) ..10 ${EVERY} ]`,
      fix: 'may like to do this when it fits, and to tell us what would make it easier',
      unless: ['medication', 'insulin', 'inhaler', 'would like', 'if', 'agreed', 'suggested', 'chose'],
    },
    {
      match: '[ without (fail | exception) ]',
      fix: 'when it fits',
      unless: ['medication', 'insulin', 'every child', 'never'],
    },
    {
      match:
        '[ no (mornings | nights | evenings | days | sessions) (may | can | should | are to | must) be (skipped | missed) ]',
      fix: 'a missed day does not matter',
    },
    {
      match: '[ parents? (will | must | to) (collect | fetch | pick up | come and (collect | fetch)) ..3 within ]',
      fix: 'If we need help we will ring, and find a way that fits, to collect',
      unless: ['can'],
    },
    {
      match: `${DOER} [ (must | will | to) (deliver | bring | drop) ..6 (without exception | by # | no later than | each day | every day | each morning) ]`,
      fix: 'can arrive when it suits, with',
      unless: ['would like', 'if'],
    },
  ],
  unlessNear: ['if a week is busy', 'that is fine', 'none on hard days'],
  examples: {
    kind: 'plan',
    flags: [
      'Parents <|must hear Maisie read for ten minutes every night|>.',
      'Carers <|must complete twenty minutes of stretches nightly|> at home.',
      'Parent to bring Rafi to the gym; <|no mornings may be skipped|>.',
    ],
    passes: [
      'Practice at home: a few minutes when it fits, and none on hard days.',
      'Parents must give insulin every day, as the nurse has shown.',
      'Beth would like to read with him every night.',
    ],
  },
});
