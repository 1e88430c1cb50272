/** A parent's reading, writing or form-filling made light of. */
import { defineRule } from '../../kit/index.ts';

export default defineRule({
  reads: 'sentence',
  title: 'A parent’s reading or writing made light of',
  severity: 'warning',
  what: '“{words}” can shame a parent about reading or writing.',
  why: 'Many adults find print hard and have spent years hiding it.',
  instead: 'Offer a call, a recording or help with the form, to everyone.',
  source: 'SEN Code of Practice 2001, 2:7; Equality Act 2010, s.20',
  weight: 3,
  phrases: [
    {
      match: `[ (forms | reading | spelling | writing | english | paperwork | maths | letters | computers | emails) (are not | is not | was never | were never | are hardly | is hardly) (exactly)? (your | her | his | their | mum 's | @parent 's) (strong point | strong suit | strongest point | thing | forte | bag | cup of tea | area) ..3 ]`,
      fix: 'I am glad to fill in any form with you',
    },
    {
      match:
        '[ (i know | we know | knowing) (that)? you (are not | do not | find | struggle) ..3 (read | reading | forms | writing | spell | spelling | a reader | good with (forms | letters | paperwork)) ..2 ]',
      fix: 'I am glad to read anything through with you',
    },
    {
      match:
        '[ (simple | easy | clear | plain | basic) enough (for you | for (parents | families | anyone | mum | dad) | even for you) (to (follow | understand | read))? ]',
      fix: 'in plain words, and I can talk it through with you',
    },
    { match: '[ (dumbed | watered) down ..4 ]', fix: 'written in plain words' },
    {
      match:
        '[ (in | using) words (you | they | she | he | even you) (can | could | will | might) (understand | follow | manage) ]',
      fix: 'in plain words',
    },
    {
      match:
        '[ if you (can not | are unable to | struggle to | find it hard to) read (this | it | the letter | the report) ] ,',
      fix: 'if you would like this read to you or recorded,',
    },
    {
      match:
        '[ (your | her | his | their | parental) (own)? (literacy | spelling | handwriting | reading | grammar) (is | are | was | were) (too | very | quite | rather | so)? (poor | weak | limited | low | illegible | bad | atrocious | terrible | hard to read) ]',
      fix: 'a call or a voice message is just as welcome',
      unless: ['@child'],
    },
    {
      match:
        "(could | can) not (read | make out | decipher) [ (your | mum 's | dad 's | @parent 's) (handwriting | writing | spelling | scrawl | note) ]",
      fix: 'would like to hear more by phone',
    },
    {
      match: '[ (low | poor | limited) (levels of)? parental (literacy | education) ]',
      fix: 'papers read through together with the family',
    },
    {
      match:
        '[ even (you | a parent | parents | mum | dad) (can | could | should be able to | will) (follow | understand | manage | do | read) ..2 ]',
      fix: 'I can talk it through with you',
    },
  ],
  examples: {
    flags: [
      '<|Forms aren’t your strong point|>!',
      ['It is <|simple enough for you to follow|>.', 'It is in plain words, and I can talk it through with you.'],
      [
        '<|If you cannot read this|>, ring the office.',
        'If you would like this read to you or recorded, ring the office.',
      ],
    ],
    passes: [
      'If you would like this read to you, ring the office.',
      'Reading is not Sam’s favourite thing, and he loves stories.',
      'The tune is simple enough to learn in a day.',
      'Long forms are hard for anyone, so I can fill it in with you.',
    ],
    kind: 'letter',
  },
});
