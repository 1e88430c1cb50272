/** A family's loss or story filed in a few cold words: "Sibling deceased 2022", "Dad not on the scene". */
import { childName, defineRule, type Match, type Rewrite } from '../../kit/index.ts';
import { around } from './wording.data.ts';

const RELATION =
  '(sibling | brother | sister | father | mother | mum | dad | parent | grandmother | grandfather | nan | gran | grandad | twin | cousin | uncle | aunt | stepfather | stepmother | stepdad | stepmum | mat grandmother | fos | mos)';

const died: Rewrite = (match: Match) => {
  const relation = match
    .text('who')
    .toLowerCase()
    .replace(/^sibling$/, 'brother or sister')
    .replace(/^parent$/, 'parent');
  const when = match.text('when').replace(/\D/g, '');
  return `${childName(match.context)}'s ${relation} [name] died${when ? ` in ${when}` : ''}, and is missed`;
};

export default defineRule({
  reads: 'sentence',
  title: 'A family’s story in shorthand',
  severity: 'warning',
  what: '“{words}” files a family’s story in a few cold words.',
  why: 'For the family this is a life, and they will read how it was written down.',
  instead: 'Say it in a whole sentence, in words that the family would choose, or leave it out.',
  source: 'SEN Code of Practice 2001, 2:7; UK data protection law',
  weight: 4,
  phrases: [
    {
      match: [
        `[ who:${RELATION} (is | was | : | -)? deceased ] when:(in? #)?`,
        `[ who:${RELATION} rip ] when:(in? #)?`,
      ],
      fix: died,
    },
    { match: `[ deceased who:${RELATION} ]`, fix: died },
    {
      match: `[ (family | parents | mum | mother | dad | father | household | siblings) (is | are | well | previously | also)? known to (the)? service:(us | school | bereavement (service | services) | social (care | services) | mash | early help | police | the police | children 's services | cafcass | probation | the authorities | social workers) ]`,
      fix: 'the family has had help from [service]',
      unless: ['(not | never) known to'],
    },
    ...around(
      [
        '(dad | father | mum | mother | biological father | birth father | bio dad) (is | was)? (not on the scene | off the scene | not in the picture | out of the picture | not around | long gone | whereabouts unknown | does not want to know | never around | did a runner | walked out | inside | in prison | incarcerated | unknown)',
        '(third | fourth | fifth | latest | umpteenth | yet another | numerous | several | multiple | various | different) (partner | partners | boyfriend | boyfriends | stepdad | step dad | stepdads)',
        '(by | with | from | to) (# | two | three | four | several | multiple | various | different) (different)? (fathers | dads)',
        '(acrimonious | messy | bitter | toxic | nasty) (split | divorce | separation | break up | breakup | custody)',
        '(mum | mother | dad | father | @parent) (was)? only (# | fifteen | sixteen | seventeen | eighteen) when',
        '(teenage | teen | very young | young single) (mum | mother | parents)',
        '(on benefits | on the dole | never worked | council estate | workless | on universal credit)',
        '(smelt | smelled | smells | reeked | reeks | stank | stinks | smelling) (strongly)? of (alcohol | cannabis | weed | drink | smoke | cigarettes | beer | drugs)',
        '(house | home | flat | living room) (is | was) (very | quite | extremely | rather)? (dirty | messy | cluttered | filthy | untidy | a tip | smelly | in a state | squalid | a mess | grubby)',
        '@parent (was | were | looked | appeared | seemed) (dishevelled | unkempt | scruffy | hungover | hung over | drunk | under the influence | worse for wear | unwashed | grubby)',
        '(turned up | arrived | came in) (in (pyjamas | slippers | her dressing gown | his dressing gown) | looking (rough | dishevelled | tired | a mess))',
      ],
      {
        letter: 'I would like to know what {family} would like us to know',
        plan: '[what the family would like us to know]',
      },
      { unless: ['(she | he | mum | dad) (told us | asked us)', 'safeguarding', '(group | support) for'] },
    ),
  ],
  examples: {
    kind: 'plan',
    flags: [
      ['<|Sibling deceased|> 2021.', "[child's name]'s brother or sister [name] died in 2021, and is missed."],
      ['<|Family known to social care|>.', 'The family has had help from [service].'],
      ['<|Dad not on the scene|>.', '[what the family would like us to know].'],
    ],
    passes: [
      'Leo’s sister Amy died in 2022, and he and his mother miss her every day.',
      'Dad works nights and comes to every review.',
      'The family has a new flat near the park.',
    ],
  },
});
