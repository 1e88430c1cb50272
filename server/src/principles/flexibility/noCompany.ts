/** Who may not come: brothers and sisters, a friend, the other parent. */
import { defineRule } from '../../kit/index.ts';

export default defineRule({
  reads: 'sentence',
  title: 'Nobody else may come',
  severity: 'warning',
  what: '“{words}” may keep away a parent who cannot come alone.',
  why: 'Many parents have small children with them, or need somebody beside them.',
  instead: 'Welcome whoever they need to bring, and say what you can do for little ones.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, chapter 2',
  phrases: [
    {
      match:
        '[ only one (adult | parent | carer | person | family member) (per | for each | from each | may | can | should | to) ..2 ]',
      fix: 'please bring whoever helps you most',
      unless: ['stays with', 'child minder'],
    },
    {
      match: '[ (one | 1) (adult | parent | carer | person) (per (child | family | pupil) | only) ]',
      fix: 'whoever you would like to bring',
    },
    {
      match:
        '[ (can not | not | no | unable to) ..2 (have | bring | accommodate | allow | admit | take | permit) ..2 (toddlers | siblings | babies | buggies | pushchairs | younger children | other children | brothers | small children | little ones | guests | friends | relatives | supporters) ]',
      fix: 'are glad to see little ones too',
    },
    {
      match:
        '[ no (toddlers | siblings | babies | buggies | pushchairs | younger (children | siblings) | other children | small children | little ones | children under # | guests | friends or | supporters | representatives) ] ..4 (please | allowed | permitted | in the | $ | as | at)',
      fix: 'little ones are welcome',
    },
    {
      match:
        '[ (siblings | toddlers | babies | younger children | other children | brothers and sisters | supporters | friends | representatives | advocates) (can not | may not | must not | should not | are not | will not) (be)? (come | attend | brought | accommodated | allowed | permitted | welcome | admitted | speak) ]',
      fix: 'are welcome too',
    },
    {
      match:
        '[ (do not | please do not | not to) bring ..2 (siblings | children | toddlers | babies | anyone | a friend | others | a representative | other adults) ]',
      fix: 'bring anyone you like',
    },
    {
      match: '[ (come | attend) (alone | unaccompanied | on your own) ]',
      fix: 'come, with somebody beside you if you like',
      unless: ['not ..3 (alone | on your own)', 'have to', 'if you'],
    },
  ],
  examples: {
    kind: 'letter',
    flags: [
      ['<|Only one adult per child may|> attend.', 'Please bring whoever helps you most attend.'],
      'There is one session and we <|cannot have toddlers|> in the hall.',
      'Please <|do not bring siblings|> to the meeting.',
    ],
    passes: [
      'Babies, brothers and sisters are all welcome.',
      'You do not have to come on your own.',
      'We cannot have dogs in the hall.',
    ],
  },
});
