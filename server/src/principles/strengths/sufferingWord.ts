/** Words of suffering for a condition or disability. */
import { about } from '../../kit/clause.ts';
import { defineRule } from '../../kit/index.ts';
import { inQuotes } from './signals.ts';

const HEALTH =
  '(@condition | autistic | a (disability | condition | disorder | syndrome | learning | hearing | visual | rare | genetic | severe | form | degree) | (moderate | severe | mild | profound | chronic | complex | significant | global | specific | general | developmental | social | speech | hearing | visual | sensory | learning | language | co ordination | processing | low | poor | very) _ | _ (syndrome | disorder | difficulties | difficulty | disability | palsy | dystrophy | anxiety | delay | impairment | spectrum) | epilepsy | eczema | asthma | anxiety | dyslexia)';

export default defineRule({
  reads: 'sentence',
  title: 'A word of suffering',
  severity: 'warning',
  what: '“{words}” can sound like pity, where a family may see a full and happy life.',
  why: 'A condition is a part of a child’s life; what makes it hard is often what we can change.',
  instead: 'Use a plain “has” or “is”, and say what helps.',
  source: 'SEN Code of Practice 2001, 2:7; Equality Act 2010',
  phrases: [
    {
      match: `who:@child? [ v:~suffer (badly | terribly | severely)? (from | with) ] !(a (cold | burn | cut | bump | fall | bite | bang) | hay | the (heat | cold | effects | noise)) ${'_'}`,
      fix: (match) => {
        const last = match.text().split(' ').at(-1) ?? '';
        const made = about(`<have> ${last}`)(match);
        return made;
      },
    },
    {
      match: `who:@child? [ v:@be? (afflicted | stricken | plagued | cursed | burdened | blighted | crippled | struck down | saddled) (with | by) ]`,
      fix: about('<have>'),
    },
    {
      match: `[ (a | the)? (victim | victims) of ] ${HEALTH}`,
      fix: (match) => match.text().replace(/^(?:a |the )?victims? of/i, match.from === 0 ? 'has' : 'a child with'),
    },
    {
      match: `[ (sufferer | sufferers) ] `,
      fix: (match) => (/s$/i.test(match.text()) ? 'children who have this' : 'child who has this'),
    },
    {
      match: `who:@child? [ v:@be? (confined | restricted | bound | tied | condemned | stuck) (to | in) (a | his | her | their | the) wheelchair ]`,
      fix: about('<use> a wheelchair'),
    },
    {
      match: `who:@child [ v:@be? (wheelchair | chair | house | bed) bound ]`,
      fix: (match) =>
        /house/i.test(match.text())
          ? about('<be> at home for now')(match)
          : /bed/i.test(match.text())
            ? about('<stay> in bed')(match)
            : about('<use> a wheelchair')(match),
    },
    { match: `^ [ (wheelchair | chair) bound ] since`, fix: 'has used a wheelchair since' },
    {
      match: `[ (wheelchair | chair) bound ]`,
      fix: (match) =>
        match.from === 0
          ? 'uses a wheelchair'
          : /^(?:a|an|the|his|her|our)$/.test(match.beside(-1)?.word.norm ?? '')
            ? 'wheelchair-using'
            : 'a wheelchair user',
    },
    {
      match: `who:@child? [ v:(~battle | ~struggle | ~fight) (bravely | valiantly)? (with | against)? ] @condition`,
      fix: (match) =>
        about(
          `<have> ${match
            .text()
            .split(/ (?:with|against) |(?:battl|fight|struggl)\w+ /i)
            .at(-1)}`,
        )(match),
      severity: 'information',
    },
    {
      match: `(in spite of | despite) (his | her | their) [ (affliction | handicap | misfortune | tragic condition | sad condition | disability | limitations) ]`,
      fix: (match) =>
        match
          .text()
          .replace(/\w+$/, 'starting point')
          .replace(/^(?:in spite of|despite)/i, 'from'),
      severity: 'information',
    },
    {
      match: `[ (poor (little | wee)? (thing | love | lamb | mite | soul | boy | girl | lad | darling | chap | kid)) ]`,
      fix: '{name}',
      // Fellow feeling after a bad night or a fall.
      unless: [
        '(sleep | slept | night | cold | fever | sick | tummy | tooth | teeth | fell | fall | bump | bumped | poorly | ill | hot | tired | cough | poor you)',
      ],
    },
    {
      match: `[ (his | her | their) (affliction | handicap | burden | cross to bear) ]`,
      fix: (match) => `${match.text().split(' ')[0]} disability`,
    },
  ],
  unless: [
    'suffered (a | an) (burn | injury | fall | loss | bereavement | fracture | cut | break | bite | concussion)',
    'suffering from (a cold | flu | hunger)',
    '(bullying | crime | theft | abuse | violence)',
    'do not suffer',
    // Others, not this child: a charity's words.
    '(people | those | others | anyone | everyone | patients | families | adults | players | children | friends | cousin | uncle | aunt | grandad | gran | mother | father) (who | that)? ~suffer',
    'not ..2 suffer',
  ],
  excuse: (match) => inQuotes(match),
  examples: {
    kind: 'plan',
    flags: [
      ['Owen <|suffers from|> Down’s syndrome.', 'Owen has Down’s syndrome.'],
      ['<|Wheelchair-bound|> since the age of six.', 'Has used a wheelchair since the age of six.'],
      ['She <|is confined to a wheelchair|>.', 'She uses a wheelchair.'],
    ],
    passes: [
      'Olive suffered a burn to her left arm in 2021.',
      'He was the victim of bullying on the bus.',
      'Amina said, “I don’t suffer from it.”',
      'The house was bound to be cold.',
    ],
  },
});
