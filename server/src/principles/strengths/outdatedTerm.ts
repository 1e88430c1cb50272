/** Disability words now felt as slurs, and terms of older systems. */
import { about } from '../../kit/clause.ts';
import { defineRule } from '../../kit/index.ts';
import { inQuotes } from './signals.ts';

export default defineRule({
  reads: 'sentence',
  byWords: true,
  title: 'A word that has been left behind',
  severity: 'warning',
  weight: 3,
  what: '“{words}” is a word that many families have been hurt by.',
  why: 'Disabled people have asked for other words, and parents know them well.',
  instead: 'Use the word that the family uses, or the present term.',
  source: 'SEN Code of Practice 2001, 2:7; Equality Act 2010',
  phrases: [
    {
      match: '^ [ (mentally | physically)? (handicapped | retarded) ] from birth , who:@child v:~live',
      fix: (match) => {
        const text = match.text();
        return `${match.text('who')} has a learning disability from birth. ${match.context.pronouns === 'he' ? 'He' : match.context.pronouns === 'she' ? 'She' : 'They'} ${text.split(' ').at(-1)}`
          .replace(/They lives/, 'They live')
          .replace(' from birth', '');
      },
    },
    {
      match:
        'who:@child? [ v:(@be | @be a) (mentally | severely | profoundly)? (handicapped | retarded | subnormal | ineducable | defective | backward | retard | educationally subnormal | feeble minded) ]',
      fix: about('<have> a learning disability'),
    },
    {
      match:
        '[ (mentally | severely)? (handicapped | retarded | subnormal | educationally subnormal) ] (child | children | boy | girl | pupil | pupils | person | people)',
      fix: (match) => `${match.text().split(' ').at(-1)} with a learning disability`,
    },
    { match: '[ mental (handicap | retardation) ]', fix: 'learning disability' },
    {
      match: '[ (mentally | physically) handicapped ]',
      fix: (match) => (/mentally/i.test(match.text()) ? 'with a learning disability' : 'disabled'),
    },
    { match: '[ (physical handicap | handicaps | handicap) ]', fix: 'disability' },
    {
      match:
        '[ (handicapped | crippled | invalid) ] (child | children | boy | girl | pupil | toilet | access | parking | people)',
      fix: (match) =>
        /(?:toilet|access|parking)$/.test(match.text())
          ? `accessible ${match.text().split(' ').at(-1)}`
          : `disabled ${match.text().split(' ').at(-1)}`,
    },
    {
      match:
        'who:@child [ v:@be (a (cripple | spastic | mongol | retard | spaz | vegetable | imbecile | moron | cretin | mute | invalid) | crippled | spastic | mongol | deaf and dumb | dumb) ]',
      fix: about('<be> disabled'),
    },
    {
      match: '[ (a | the) (cripple | spastic | mongol | retard | spaz | imbecile | moron | cretin | deaf mute) ]',
      fix: 'a disabled child',
    },
    { match: '[ (deaf and dumb | deaf mute | deaf dumb) ]', fix: 'Deaf' },
    { match: '[ (mongolism | mongoloid) ]', fix: 'Down syndrome' },
    {
      match:
        '[ (wheelchair case | special case | special needs case | basket case | head case | nutcase | mental case | window licker | mental | psycho | nutter | loony) ] (child | boy | girl | and | , | .)',
      fix: (match) => `[what was seen] ${match.text().split(' ').at(-1)}`.replace(/ ([,.])$/, '$1'),
    },
    {
      match:
        '[ (maladjusted | delicate child | remedial (class | group | teacher | reader | work | child | pupil) | educationally subnormal | special school type) ]',
      fix: (match) =>
        /remedial/i.test(match.text()) ? match.text().replace(/remedial/i, 'extra-help') : 'who finds school hard',
    },
    { match: '[ (school action plus | school action) ]', fix: 'SEN support', severity: 'information' },
    {
      match: '[ (statemented | has a statement | statement of (special educational needs | sen)) ]',
      fix: (match) =>
        /^has/i.test(match.text())
          ? 'has an EHC plan'
          : /^statement of/i.test(match.text())
            ? 'EHC plan'
            : 'with an EHC plan',
      severity: 'information',
    },
    {
      match: "[ (asperger's | aspergers | asperger | asperger's syndrome | asperger syndrome) ]",
      fix: (match) =>
        /^(?:boy|girl|child|pupil|student|lad|person)$/.test(match.beside(1)?.word.norm ?? '') ? 'autistic' : 'autism',
      severity: 'hint',
    },
    { match: 'who:@child [ v:@be (a | an)? (selective | elective) mute ]', fix: about('<have> selective mutism') },
    { match: '[ (a | an) (selective | elective) mute ]', fix: 'a child who has selective mutism' },
  ],
  unless: [
    'spastic (diplegia | quadriplegia | hemiplegia | cerebral | muscles)',
    'golf',
    'fire retardant',
    'selective mutism',
    '(invalid | mute) (password | button | ticket | form)',
    'no longer say',
    'history of',
    '(in | before) (19 | 2013 | 2014)',
    'golf handicap',
  ],
  excuse: (match) =>
    inQuotes(match) ||
    (/statement/i.test(match.text()) &&
      (match.context.config.nation === 'northern-ireland' || match.context.config.nation === 'wales')),
  examples: {
    flags: [
      ['He <|is mentally handicapped|>.', 'He has a learning disability.'],
      'Jo <|is deaf and dumb|>.',
      ['The <|handicapped|> toilet is by the hall.', 'The accessible toilet is by the hall.'],
    ],
    passes: [
      'Spastic diplegia; walks indoors with a frame.',
      'Selective mutism: Lina whispers to two friends.',
      'Her golf handicap is four.',
      'We no longer say “handicapped”.',
    ],
  },
});
