/** A child's need, accident or record told to other families. */
import { defineRule, type Match } from '../../kit/index.ts';

const EVERYONE =
  '((a)? reminder (to | for) (everyone | all | everybody | parents | the class) | dear all | dear (parents | families | everyone) | to all (parents | families) | hi (all | everyone) | (everyone | all parents | all families) (in | of) (class | year | reception | room))';
const PRIVATE =
  '(accident | accidents | nits | head lice | soiled | wet (himself | herself) | bitten | bit | hit | kicked | incident | incidents | excluded | suspended | attendance | diagnosis | diagnosed | autism | autistic | adhd | epilepsy | seizure | seizures | medication | social worker | behaviour | meltdown | toileting | pads | nappies | catheter | stoma | refused | absences | court | arrears | debt | payment plan | free school meals)';

export default defineRule({
  reads: 'sentence',
  title: 'A private matter told to others',
  severity: 'warning',
  kinds: ['letter'],
  what: '“{words}” tells other families something private.',
  why: 'A family that finds its troubles in a newsletter or in talk about another child may never feel safe again.',
  instead: 'Take out the name or the detail, and speak to the family themselves.',
  source: 'SEN Code of Practice 2001, 2:7; UK data protection law',
  weight: 4,
  phrases: [
    {
      match: `${EVERYONE} ..6 :? [ @child (has | have | had | was | is) ..4 ${PRIVATE} ]`,
      fix: (match) =>
        /accident/i.test(match.text())
          ? match.text().replace(/\S+(?: \S+)? (?:has|have|had|was|is) .*$/, 'accidents happen')
          : undefined,
    },
    {
      match: [
        "[ (his | her | their | the other (child | boy | girl) 's) (mum | mother | dad | father | parents | family) (was | were | is | are | has been) (very | really | so | absolutely | understandably)? (not (happy | impressed | pleased) | furious | livid | fuming | upset | angry | cross | raging | unhappy | hopping mad | beside (herself | himself)) ] ((with | about | as | and) ..6 !_)?",
        "[ the (other | victim 's | injured) ..2 (parent | parents | family | mother | mum) (was | were | is | are | has | have) (very | really | so | understandably)? (not (happy | impressed | pleased) | furious | livid | fuming | upset | angry | cross | threatening | complained | demanding | unhappy) ]",
      ],
      fix: 'both families know what happened',
      unless: [
        '(tell us | told us | said)',
        '(his | her) (mum | mother) is (happy | upset) (that | about) ..4 (school | reading)',
      ],
    },
    {
      match: [
        '[ (other | several | a number of | some | many) (parents | families | mums) (have | has | are) (been)? (complaining | complained | raised | raising | talking | asking | expressed | unhappy | concerned | threatening) ] ..6 (about | that) ..2 (him | her | @child-obj | @child | your (son | daughter | child) | (his | her | this) behaviour)',
      ],
    },
  ],
  // "His mum was upset" in a plan is this child's own mother.
  excuse: (match: Match) =>
    match.sentence.question || (match.context.kind === 'plan' && /^(?:his|her|their)\b/i.test(match.text())),
  examples: {
    kind: 'letter',
    flags: [
      [
        'A reminder to everyone in Class 3: <|Tyler Marsh has had another accident|>, so spare pants are needed.',
        'A reminder to everyone in Class 3: accidents happen, so spare pants are needed.',
      ],
      ['The girl is fine, but <|her mum was livid|>.', 'The girl is fine, but both families know what happened.'],
      '<|Other parents have complained|> about him.',
    ],
    passes: [
      'Other parents have asked for a crossing.',
      'Her mum was happy to help.',
      'Congratulations to everyone in Class 3 who swam ten metres on Friday.',
    ],
  },
});
