/** A plan or report sent "for your records", with no word that it can be changed. */
import { defineRule } from '../../kit/index.ts';
import { byKind } from './phrasing.data.ts';

const PAPER =
  '(plan | plans | report | reports | profile | passport | review | minutes | notes | outcomes | targets | assessment | advice)';

export default defineRule({
  reads: 'sentence',
  byWords: true,
  title: 'For information only',
  severity: 'hint',
  what: '“{words}” can close a plan to the people who know the child best.',
  why: 'Parents often spot what is missing or wrong.',
  instead: 'Ask them to tell you if anything is not right.',
  source: 'SEND Code of Practice 2015, 6.39',
  kinds: ['letter'],
  phrases: [
    {
      match: `paper:${PAPER} ..6 [ (is | are | was | were)? ..1 for (your)? (information | records | reference | file | files | information and records) only? ] !(and comment | and comments)`,
      fix: (match) =>
        `${match.text().slice(0, match.markStart - match.start)}${/s$/.test(match.tokens('paper').at(0)?.word.norm ?? '') ? 'are' : 'is'} yours to correct or add to`,
    },
    { match: `[ for (your)? (information | records | reference | file | files) only? ] ..8 ${PAPER}` },
    {
      match: `${PAPER} ..4 (is | are) [ (attached | enclosed | sent)? for (your)? (information | records | reference | file) only? ]`,
      fix: byKind('enclosed for you to read, correct and add to'),
    },
  ],
  unless: [
    'before',
    '(tell | let | ring | add | change | correct | comment | comments)',
    '(receipt | timetable | dates | menu | term | calendar)',
  ],
  unlessNear: ['(tell | let) (us | me)', '(add | change | correct | comment)', 'your (views | thoughts | comments)'],
  examples: {
    flags: [
      ['Sam’s plan <|is for your records|>.', 'Sam’s plan is yours to correct or add to.'],
      'The review notes <|are for your records|>.',
      'The notes <|are for your file|>.',
    ],
    passes: [
      'This list of term dates is for information only and no reply is needed.',
      'The plan is for your records; please tell us if anything is not right.',
      'The report is for the panel.',
    ],
    kind: 'letter',
  },
});
