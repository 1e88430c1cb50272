/** Short forms of the office. */
import { defineRule } from '../../kit/index.ts';

export default defineRule({
  reads: 'sentence',
  byWords: true,
  title: 'A short form',
  severity: 'hint',
  what: '“{words}” may not be plain to everyone, and a screen reader may stumble over it.',
  why: 'Letters that stand for words are hard in a second language and in a read-aloud.',
  instead: 'Write the words out.',
  source: 'SEND Code of Practice 2015, 9.22',
  weight: -3,
  phrases: [
    { match: '[ (pls | plz) ]', fix: 'please' },
    { match: '[ (thx | thnx | tks) ]', fix: 'thank you' },
    { match: '[ (rtn) ]', fix: 'return' },
    { match: '[ (appt) ]', fix: 'appointment' },
    { match: '[ (hx) ]', fix: 'history' },
    { match: '[ (dx) ]', fix: 'diagnosis' },
    { match: '[ (rx | tx) ]', fix: 'treatment' },
    { match: '[ (wrt | iro) ]', fix: 'about' },
    { match: '[ (cont) . ]', fix: 'goes on' },
    { match: '[ (fao) ]', fix: 'for' },
    {
      match: '(by | before | at | until) [ (eop | eod | cob) ]',
      fix: (match) => `${match.text().split(' ')[0]} the end of the day`,
    },
    {
      match: '[ (eop | eod | cob) ]',
      fix: (match) => (/^\p{L}/u.test(match.beside(1)?.word.norm ?? '') ? 'by the end of' : 'by the end of the day'),
      unless: ['(by | before | at | until) (eop | eod | cob)'],
    },
    { match: '[ e.g. ]', fix: 'for example' },
    { match: '[ i.e. ]', fix: 'that is' },
    { match: '[ (eg) ]', fix: 'for example' },
    { match: '[ (asap) ] !(stands | means | is short)', fix: 'as soon as we can' },
    { match: '[ etc ]', fix: 'and so on' },
    { match: '[ w/c ]', fix: 'in the week of' },
    { match: '[ (wef) ]', fix: 'from' },
    { match: '[ (tbc | tba) ]', fix: '[when we shall know]' },
    { match: '[ and/or ]', fix: 'or' },
    { match: '[ nb ]', fix: 'please note' },
  ],
  examples: {
    flags: [
      ['Bring a snack, <|e.g.|> fruit.', 'Bring a snack, for example fruit.'],
      ['Ring me <|ASAP|>.', 'Ring me as soon as we can.'],
      ['Bring fruit and/or a drink.'.replace('and/or', '<|and/or|>'), 'Bring fruit or a drink.'],
    ],
    passes: ['Bring a snack, for example fruit.', 'Ring me as soon as you can.', 'Bring fruit or a drink.'],
    kind: 'letter',
  },
});
