/** A parent blamed in words put into the child's mouth. */
import { defineRule } from '../../kit/index.ts';

export default defineRule({
  reads: 'sentence',
  title: 'Blame put into a child’s mouth',
  severity: 'warning',
  speech: 'mark',
  what: '“{words}” blames a parent in the child’s name.',
  why: 'A parent who reads this in a child’s profile reads it as what the child thinks.',
  instead: 'Say where the child lives and whom the child sees, in the child’s own words where you have them.',
  source: 'SEN Code of Practice 2001, 2:7',
  weight: 3,
  phrases: [
    {
      match:
        '[ (because | as | since) (my | his | her) (mum | mam | mother | dad | father | parents | family) (could not | can not | did not | do not | does not | would not | was not able to | were not able to | was unable to | failed to) (look after | care for | cope with | keep | manage | want | feed | parent) (me | him | her | us)? (properly | safely | any more)? ]',
      fix: 'and I see my family on [days]',
    },
    {
      match:
        '[ my (mum | mam | mother | dad | father | parents | family) (is | are | was | were) (not a | a) (bad | good | fit | rubbish | useless) (mum | mother | dad | father | parent | parents)? ]',
    },
    {
      match:
        '[ my (mum | mam | mother | dad | father | parents) (lets | let | always lets) me (get away with | do whatever | do what) ..4 ] !_',
      fix: 'home has its own rules',
    },
  ],
  excuse: (match) =>
    match.sentence.tokens.slice(match.from, match.to).some((token) => token.quote >= 0) || match.block.quoted,
  examples: {
    kind: 'plan',
    flags: [
      [
        'I live with Sue and Mark <|because my mum could not look after me properly|>.',
        'I live with Sue and Mark and I see my family on [days].',
      ],
      '<|My mum is a bad mum|>.',
      ['At weekends <|my dad lets me do what I want|>.', 'At weekends home has its own rules.'],
    ],
    passes: [
      'He said, “I live with Sue because my mum could not look after me.”',
      'I live with Sue because my mum works away.',
      'My mum looks after me.',
    ],
  },
});
