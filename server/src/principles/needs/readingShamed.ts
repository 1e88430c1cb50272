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
      match:
        '[ (please)? (read | check | look at) (the | this | our | my | it | your) (letter | letters | note | email | plan | report | message | form)? (properly | carefully this time | more carefully | thoroughly this time) ..4 ]',
      fix: 'ring me if you would like to talk it through',
      unless: ['@child'],
    },
    {
      match:
        '^ [ (if | had) you (had)? ..1 (read | looked at | opened | checked) ..5 ,? you (would | will | might) (have)? (know | known | see | seen | be aware | been aware | realise | realised) ..10 !_ ]',
      fix: 'I am glad to talk it through with you',
    },
    {
      match:
        '[ (this | it | that | all of this | everything) (was | is | has been) (all | clearly | already | fully)? (explained | set out | stated | made clear | spelt out) ..2 in (the | our | my) ..1 (letter | email | newsletter | booklet | form | note | text) ]',
      fix: 'I am glad to go through it with you',
      severity: 'information',
      unless: ['(and | but) ..4 (ring | call | talk | ask)', 'letter from (the | a)'],
    },
    {
      match:
        '[ as (clearly | already | previously) (stated | explained | set out) in (the | our | my) ..1 (letter | email | note) ]',
      fix: 'to say it again in a few words',
      severity: 'information',
    },
    {
      match: '^ [ (it | this | that) @be (quite | very | perfectly | really | pretty) (simple | straightforward) ] !_',
      fix: 'I can talk it through with you',
      severity: 'information',
    },
    {
      match:
        '[ (made | kept | put | written) (it | this | the ..1) as (simple | easy | basic) as (i | we) (can | could | possibly) ..1 ]',
      fix: 'tried to write plainly, and can talk it through with you',
    },
    {
      match:
        '[ (anyone | anybody | any parent | a child | a five year old) (can | could | would | should be able to) (understand | follow | see) (it | this | that) ]',
      fix: 'I can talk it through with you',
    },
    {
      match:
        "[ (your | mum 's | dad 's | @parent 's) ..1 (messages | message | emails | email | letter | letters | note | notes | writing | texts) (is | are | was | were) ..2 (full of mistakes | full of (spelling)? errors | hard to (follow | read | understand | make sense of) | unclear | illegible | barely legible | not easy to (read | follow) | garbled | muddled | difficult to (read | follow | understand) | riddled with ..2) ]",
      fix: 'a call or a voice message is just as welcome',
    },
    {
      match:
        '[ if ..5 (defeats | is beyond | is too (much | hard | difficult | complicated | technical) for | baffles | goes over) (you | your head | parents | them) ]',
      fix: 'if you would like to talk it through',
      unless: ['@child'],
    },
    {
      match:
        "[ (parental | parent | parents 's | mother 's | father 's | mum 's | dad 's | home | family) (literacy | english | education | reading | understanding | language) (skills | level | levels | ability)? (: | - | is | was | are)? (very | rather | quite)? (poor | low | limited | weak | basic | minimal | nil | none | below average) ]",
      // "… so we could not get much from her": the clause needs its subject.
      fix: (match) =>
        /^(?:so|and|but|which)$/.test(match.beside(1)?.word.norm ?? '')
          ? `${match.context.kind === 'plan' ? 'the family uses' : 'you use'} [language]`
          : 'what suits the family: [calls, recordings, papers read through together]',
      unless: ['@child'],
    },
    {
      match:
        'who:(@parent | mum | dad | mummy | daddy | nan | gran | mother | father) [ (is not | are not | was not | @be not | @be no | @be never) ..1 (much of)? (a | an | any)? (great | big | keen | strong | confident | good | much of a | natural)? (reader | speller | writer | scholar | form filler) (either | herself | himself | , bless (her | him))? ]',
      fix: '{who} likes a call or a chat best',
      unless: ['who:(@child)'],
    },
    {
      match:
        '[ (you are not | he is not | she is not | mum is not | dad is not | they are not | not) (exactly | the most)? (great | good | brilliant | much good | much use | the best | strong | hot | confident) (with | at | on) (forms | letters | paperwork | form filling | reading | writing | spelling | emails | admin | words) ]',
      fix: 'glad to have forms and letters gone through together',
      unless: ['@child ..1 (is | are) not', '(i am not | said)'],
    },
    {
      match:
        '[ (get | ask | have) (your | his | her)? (mum | mother | partner | husband | wife | sister | brother | son | daughter | friend | neighbour | someone | somebody) to (read | explain | spell | fill) (it | this | them) ((to | for | with | in for)? (you | him | her)?) ]',
      fix: 'ring me and we can read it through together',
      unless: ['(if you (like | prefer) | bedtime | story | book)'],
    },
    {
      match:
        '[ (kept | keep | made | put | written) (it | this | the letter) (nice and)? (short | simple | easy | basic | brief) (for you | so (that)? (you | even you | mum | dad) can ..4 | as (you | i know you) ..8 !_) ]',
      fix: 'kept it short, and can talk it through with you',
      unless: ['(asked | prefer | said)'],
    },
    {
      match:
        '[ (long | big | difficult | hard | technical | complicated) words (for you | may be (too much | beyond) ..3 | (will | might | would) (be)? (lost on | go over) ..6 !_) ]',
      fix: 'plain words, which help everyone',
    },
    {
      match:
        '[ (will | would | may | might | be) (be)? (over your head | above your head | go over your head | beyond you | too technical for you | too complicated for you | too much for you to (read | follow | understand)) ]',
      fix: 'can be talked through with you',
    },
    {
      match: `[ (forms | reading | spelling | writing | english | paperwork | maths | letters | computers | emails) (are not | is not | was never | were never | are hardly | is hardly) (exactly)? (your | her | his | their | mum 's | @parent 's) (strong point | strong suit | strongest point | thing | forte | bag | cup of tea | area) (are they | is it)? ]`,
      unless: [
        'so (i | we) (will | can | have)',
        '(i | we) (will | can) (ring | call | text | phone | read)',
        '@child',
      ],
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
      ['Please <|get someone to read it to you|>.', 'Please ring me and we can read it through together.'],
      ['<|Anyone could understand it|>.', 'I can talk it through with you.'],
      ['I have <|made it as simple as I can|>.', 'I have tried to write plainly, and can talk it through with you.'],
      '<|Forms aren’t your strong point|>!',
      ['It is <|simple enough for you to follow|>.', 'It is in plain words, and I can talk it through with you.'],
      [
        '<|If you cannot read this|>, ring the office.',
        'If you would like this read to you or recorded, ring the office.',
      ],
    ],
    passes: [
      'Please read this when you have time, and ask me anything.',
      'He read the letter aloud.',
      'The game is simple.',
      'If you would like this read to you, ring the office.',
      'Reading is not Sam’s favourite thing, and he loves stories.',
      'The tune is simple enough to learn in a day.',
      'Long forms are hard for anyone, so I can fill it in with you.',
    ],
    kind: 'letter',
  },
});
