/** A missed meeting told as a fault. */
import { defineRule } from '../../kit/index.ts';

const MEETING =
  '(appointment | appointments | meeting | meetings | review | session | sessions | parents evening | clinic | assessment | visit | call)';

export default defineRule({
  reads: 'sentence',
  title: 'A missed meeting told as a fault',
  severity: 'warning',
  weight: 4,
  what: '“{words}” can sound as if the parent did not care.',
  why: 'There is nearly always a reason, and many parents are sorry already.',
  instead: 'Say that you missed them, and offer another time or way.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 6.65',
  phrases: [
    {
      match: `who:@parent [ (@do not | ~fail to | ~neglect to) (attend | turn up | show up | show | arrive | appear | keep | present) ]`,
      fix: '{who} could not be there for',
      unless: ['if', 'not ..2 because'],
    },
    {
      match: `[ (~fail to | did not) (attend | turn up (for | to) | keep | show up (for | to)) ] ..3 ${MEETING}`,
      fix: 'were not able to come to',
      unless: ['if'],
    },
    {
      match: `[ (mother | mum | father | dad | parents | parent | carer | carers | family | both parents) (dna | dna 'd | no show | a no show | did not attend | failed to attend | not present | absent) ]`,
      fix: 'we missed the family on this day',
    },
    { match: '[ (was | were | is | are | being) a? (no show | dna) ]', fix: 'could not be there' },
    {
      match: `[ (no show | dna | non attender | non attenders | non attendance) ] ..3 (${MEETING} | again | $ | :)`,
      fix: 'we missed you',
      unless: ['pupil', 'school attendance', 'policy'],
    },
    {
      match: `[ (you | @parent) (@have)? ~miss (the | your | this | our | two | three | another | a second | several | a number of) ..1 ${MEETING} ]`,
      fix: 'we are sorry that we missed you, and would like to find a time that suits you',
      unless: ['if', 'sorry', 'because we', 'will not miss'],
    },
    {
      match: `[ (nobody | no one | neither parent | neither of you) (came | attended | turned up | was there | showed up | bothered) ]`,
      fix: 'we missed you',
      unless: ['child', 'else'],
    },
    { match: '[ (missed calls | calls) not returned ]', fix: 'we ring back' },
  ],
  unless: ['sorry (that)? ..2 (missed | could not)', 'we are sorry we missed'],
  unlessNear: ['no child is discharged'],
  examples: {
    kind: 'letter',
    flags: [
      '<|You did not attend|> the review.',
      'You <|failed to attend|> your appointment on Monday.',
      'Speech therapy session, 4 May: <|mother DNA|>.',
    ],
    passes: [
      'We are sorry that we missed you on Friday. Shall we find another time?',
      'If you did not get our letter, please ring.',
      'Tom was not brought to his hospital appointment.',
    ],
  },
});
