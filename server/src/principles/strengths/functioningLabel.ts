/** Levels of "functioning" and mental ages. */
import { about, anyOf } from '../../kit/clause.ts';
import { defineRule } from '../../kit/index.ts';
import { inQuotes } from './signals.ts';

const AGE =
  '((a | an | the)? ((# | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | # month) (year | years | yr | month) (old | olds)? | much younger child | baby | toddler | infant | pre schooler | preschooler | young child | child half (his | her | their) age | child of (# | two | three | four | five | six | seven | eight | nine | ten)) (child)?)';

export default defineRule({
  reads: 'sentence',
  title: 'A level in place of the help needed',
  severity: 'warning',
  what: '“{words}” sorts a child by a level, and tells a family nothing about their day.',
  why: 'One word cannot say where help is needed and where it is not.',
  instead: 'Name what the child does alone, and what help is needed, where and when.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, chapter 9',
  phrases: [
    {
      match:
        'who:@child [ v:@be (very | so | fairly | relatively | quite)? (high | low | lower | higher) functioning (autism | autistic | end)? ]',
      // The label says nothing of a diagnosis: none is put in.
      fix: (match) =>
        about(
          /autis/i.test(match.text())
            ? '<be> autistic and <need> [help] with [activity]'
            : '<need> [help] with [activity]',
        )(match),
    },
    {
      match: "[ (high | low | higher | lower) functioning (autism | autistic | asd | asc | asperger's | aspergers) ]",
      fix: (match) => (/(?:autistic|asperger.?s)$/i.test(match.text()) ? 'autistic' : 'autism'),
    },
    {
      match: '[ (high | low | higher | lower) functioning ] (child | boy | girl | pupil | end | learner | and | , | .)',
      fix: (match) => `[what help is needed, and when] ${match.text().split(' ').at(-1)}`.replace(/ ([.,])/, '$1'),
    },
    {
      match:
        'who:@child? [ v:@be (at | on) (the)? (high | low | lower | higher | severe | mild | extreme | milder | lower functioning | low functioning | high functioning | more severe | severest) (functioning)? (end)? (of | on) (the)? (autism | autistic)? spectrum ]',
      fix: anyOf('<be> autistic and <need> [help] with [activity]'),
    },
    {
      match:
        '[ (severely | mildly | profoundly | moderately | slightly | extremely | very | a bit | a little | highly) autistic ] (and (non verbal | nonverbal))?',
      fix: (match) =>
        /nonverbal|non-?verbal/i.test(match.text())
          ? 'autistic, communicates with [signs, symbols, sounds]'
          : 'autistic',
    },
    {
      match: '[ (severe | mild | profound | moderate | classic | low level | high level) (autism | asd | asc) ]',
      fix: (match) => match.text().split(' ').at(-1),
    },
    {
      match: `who:@child? [ v:(has | have | had | with) (a | the)? (mental | cognitive | developmental | emotional | social | intellectual | functional) age (of | equivalent)? ..1 ${AGE} ]`,
      fix: anyOf('<understand> [examples] and <need> help with [examples]'),
    },
    {
      match: `(chronologically _ ,? but)? [ (with | has) (a | the)? mental age (of | equivalent to)? (# | two | three | four | five | six | seven | eight | nine | ten) ]`,
      fix: 'understands [examples] and needs help with [examples]',
    },
    { match: '[ (a | the | his | her | their) mental age ]', fix: 'what {name} understands' },
    {
      match: `who:@child? [ v:(~function | ~operate | ~perform | ~present | ~behave | ~act | @be (functioning | operating | performing | working | socially | emotionally | developmentally | at)) ..2 (at | like | as | on | of | with) (the | a | an)? ((level | ability | age | maturity | understanding | mind | brain) (of | equivalent to))? ${AGE} (level)? ]`,
      fix: anyOf(
        '<understand> [examples] and <need> help with [examples]',
        '<learn> new things best by [how], with [what helps]',
      ),
    },
    {
      match: `[ (has | have) the (mind | brain | understanding | maturity | emotional maturity | social skills | language | mental capacity) of ${AGE} ]`,
      fix: 'understands [examples] and needs help with [examples]',
    },
    {
      match: `[ (a | an) ..1 (high | low | higher | lower) functioning noun:(child | boy | girl | pupil | student | learner | young (man | lady | person)) ]`,
      fix: (match) =>
        `a ${match.text('noun')} who needs [help] with [activity]${match.beside(1)?.word.norm === 'who' ? ' and' : ''}`,
    },
    {
      match:
        '[ ((mild | moderate | severe | profound) to)? (mildly | moderately | severely | profoundly | mild | moderate | severe | profound) (learning disabled | disabled | learning difficulties child) ]',
      fix: (match) =>
        match.from === 0 ? 'has a learning disability and needs [help] with [activity]' : 'learning disabled',
    },
    {
      match: `who:@child? [ v:(has | have | had | with | at) (a | the)? (reading | language | emotional | social | maths | speech | general | developmental | vocabulary)? (level | ability | vocabulary | language | skills | understanding | maturity | speech | behaviour) of ${AGE} ]`,
      fix: anyOf('<understand> [examples] and <need> help with [examples]'),
    },
    {
      match: `who:@child [ v:@be (really | just | still | much | very much | a bit | rather)? (more | just | very | rather | no more than | little more than)? like ${AGE} ]`,
      fix: anyOf('<understand> [examples] and <need> help with [examples]'),
    },
    {
      match: `[ (developmentally | emotionally | socially | cognitively | mentally | intellectually) ,? who:@child v:@be (about | around | nearer | more like | only | at | closer to)? (a | an | the)? ${AGE} ]`,
      fix: '{who} {who|understands} [examples] and {who|needs} help with [examples]',
    },
  ],
  unless: [
    'executive functioning',
    '(school census | category)',
    '(word | term | label) ..4 (functioning | severe)',
    'severe (allergy | asthma | epilepsy | pain | weather)',
    '(reading | spelling) age',
  ],
  excuse: (match) => inQuotes(match),
  examples: {
    kind: 'plan',
    flags: [
      [
        'He <|functions at the level of an eight-year-old|>.',
        'He understands [examples] and needs help with [examples].',
      ],
      ['Lara is <|severely autistic|>.', 'Lara is autistic.'],
      [
        'They <|are at the low functioning end of the spectrum|>.',
        'They are autistic and need [help] with [activity].',
      ],
    ],
    passes: [
      'Executive functioning checklist completed with Priya.',
      'Severe nut allergy: the pen is in the red bag.',
      'Main area of need: moderate learning difficulty (school census category).',
    ],
  },
});
