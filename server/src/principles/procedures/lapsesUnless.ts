/** Something ends or is held back unless the family signs or turns up, with no word of what could be done instead. */
import { defineRule } from '../../kit/index.ts';
import { inPlace } from './wording.data.ts';

export default defineRule({
  reads: 'sentence',
  title: 'It ends unless they act',
  severity: 'warning',
  what: '“{words}” makes a step depend on a form or a day alone.',
  why: 'A paper that did not arrive or a shift that could not be swapped should not cost a child their help.',
  instead: 'Say what happens next, who will ring them first, and how to come back at any time.',
  source: 'SEN Code of Practice 2001, 2:7',
  also: 'flexibility',
  phrases: inPlace([
    {
      match:
        '[ (file | case | referral | record | application | request | place) (will | would | may) be (closed | withdrawn | cancelled | lapsed | deemed withdrawn | removed) (and (the | her | his | their)? _ (informed | told | notified))? ]',
      fix: 'place will stay open, and I will ring you before anything is decided',
    },
    {
      match:
        '[ (not be (let back | allowed back | allowed | readmitted | admitted | able to return) | can not (return | come back | start | be admitted)) ..5 (until | unless) (he | she | they | you | it | the (form | contract | agreement)) (does | do | has | have | is | sign | signs | has been) ..3 ]',
      fix: 'be back in lessons that day, signed or not',
    },
    {
      match:
        '[ (failing which | in default of which | otherwise) (the | his | her | their | your) ..3 (lapses | lapse | will lapse | is lost | will be (lost | withdrawn | offered to (someone else | another)) | ends | falls) ]',
      fix: 'and if you need longer, tell [name] and we will wait',
    },
    {
      match:
        '[ (place | start date | offer | slot | funding | support) (lapses | will lapse | will be (lost | offered to (someone else | another (child | family)))) ]',
      fix: 'place is kept, and [name] will ring you by [date]',
    },
    {
      match:
        '[ (discharge | discharged | closed | close) (if | after) (wnb | dna | not (brought | seen) | (one | two | three | #) (missed | dna)) (x #)? ]',
      fix: 'after a missed visit, [name] will ring and find another time',
    },
    {
      match:
        '[ (unless | until) (the | this) (form | slip | contract | agreement | plan | consent) is (signed | returned | received) ..6 (will not | can not | no) ..3 ]',
      fix: 'once we have talked about the form, [what happens]; if you would like to change it, tell me. We will',
    },
  ]),
  unless: [
    '(medicine | medication | inhaler | epipen | dose | trip)',
    'no (child | one) ',
    '(read | go) ..1 through with you',
    '(never | not) be (closed | discharged)',
  ],
  examples: {
    flags: [
      'He will <|not be let back into lessons until he does|>.',
      'Her <|file will be closed and the referrer informed|>.',
      'It must be in by Friday, <|failing which the start date lapses|>.',
    ],
    passes: [
      'No child is discharged from here for a missed appointment.',
      'The school will be closed on Monday.',
      'He can come back whether or not the form is signed.',
      'We cannot give the medicine until the form is signed.',
    ],
    kind: 'letter',
  },
});
