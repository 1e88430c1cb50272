/** Labels for children who find it hard to come to school. */
import { about } from '../../kit/clause.ts';
import { defineRule } from '../../kit/index.ts';
import { harmless, inQuotes } from './signals.ts';

export default defineRule({
  reads: 'sentence',
  title: 'A label for finding school hard',
  severity: 'warning',
  what: '“{words}” can sound as if a child had simply said no to school.',
  why: 'Most children who stay away want to come and cannot yet, and their parents live it every morning.',
  instead: 'Say that coming to school is hard, when, and what makes a morning easier.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, chapter 6',
  phrases: [
    {
      match:
        'who:@child [ v:@be (a | an)? ..2 (school refuser | refuser | truant | non attender | poor attender | persistent absentee | bad attender | persistent truant | school phobic | school avoider | serial absentee | persistent refuser | chronic absentee) ]',
      fix: [about('<find> it very hard to come to school')],
    },
    {
      match:
        '^ [ (long standing | persistent | chronic | known)? (school refuser | refuser | truant | non attender | poor attender | school phobic | persistent truant) ] since',
      fix: 'has found it hard to come to school since',
    },
    {
      match:
        '[ (a | an | our | the)? (classic | typical | another | long standing | persistent | chronic | known)? (school ~refuser | school ~avoider | ~truant | non ~attender | poor ~attender | school ~phobic) ] !since',
      fix: (match) =>
        /s$/i.test(match.text())
          ? 'children who find it hard to come to school'
          : match.from === 0 && !/^(?:a|an|our|the) /i.test(match.text())
            ? 'finds it hard to come to school'
            : 'a child who finds it hard to come to school',
    },
    {
      match: 'who:@child [ as (a | an) (persistent absentee | truant | school refuser | poor attender) ]',
      fix: '{who} as a child who has missed a lot of school',
    },
    {
      match:
        'who:@child [ v:(@be (refusing | truanting) | ~refuse | ~truant) (to come (in)? to school | to attend (school | lessons | college)? | school | to come in | to go to school | from school | to get out of the car | lessons) ]',
      fix: about('<find> it hard to come to school'),
    },
    {
      match:
        '[ (school refusal | school refusing | refusal to attend (school | lessons)? | truancy | non attendance | truanting) ] !(policy | notice | officer | law | panel)',
      fix: 'difficulty with coming to school',
      severity: 'information',
    },
    {
      match:
        'who:@child [ v:(~bunk off | ~skive | ~skip (school | lessons | class | classes) | ~bunk | ~skive off | ~dodge | ~duck out of) ..1 ]',
      fix: about('<find> it hard to be in lessons'),
    },
  ],
  unless: [
    'refusal to (assess | issue)',
    '(snow | ice | flood | floods | flooding | strike | strikes | illness | weather | closure | closed | train | trains)',
    '(was | been) refused',
    '(section | act | regulations | penalty notice)',
    'no longer say',
    '(not | never) ..3 (refuser | truant)',
  ],
  excuse: (match) => harmless(match) || inQuotes(match),
  examples: {
    flags: [
      ['She <|is a long-standing school refuser|>.', 'She finds it very hard to come to school.'],
      ['<|School refuser|> since Year 8.', 'Has found it hard to come to school since Year 8.'],
      ['Ben <|is refusing to come to school|>.', 'Ben finds it hard to come to school.'],
    ],
    passes: [
      'The refusal to assess can be appealed.',
      'In March she was refused a place at the club.',
      'He cannot face the gate yet, and starts at the side door.',
    ],
    kind: 'plan',
  },
});
