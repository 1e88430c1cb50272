/** What a child did, with no before and no after. */
import { defineRule, type Match } from '../../kit/index.ts';
import { generic, harmless, inQuotes } from './signals.ts';

const ACT =
  '(~hit | ~kick | ~punch | ~slap | ~bite | ~spit | ~scratch | ~throw | ~swear | ~push | ~shove | ~headbutt | ~pinch | ~lash out | ~smash | ~trash | ~attack | ~assault | ~bolt | ~strike | ~upturn | ~tip over)';
const AT =
  '((at | on | over | towards | out | two | three | four | five | several | a | an | another | other | his | her | their | the | staff | members | me | us | children | adults | people | chairs | furniture | things | items | objects | and))';
const CONTEXT = [
  '(when | after | before | because | while | during | as | since | until | if | whenever | following)',
  '(noise | noisy | loud | tired | hungry | busy | crowded | frightened | overwhelmed | upset | waiting | tidy up | change | pain | teething)',
  // Who was hurt by it was the child.
  '(broke | broken | bruised) ..2 (bone | bones | hand | wrist | finger | fingers | toe | knuckle | knuckles)',
  '(helped | helps | calm | calmed | settled | sorry | apologised | comforted)',
  '(goal | ball | javelin | discus | hammer | dice | party | match | game | football | record | home run | six | basket | balls | pottery | himself into | herself into | weight)',
  '(triggers | trigger | antecedent | antecedents)',
  '(was | been | were) (hit | kicked | bitten | pushed | punched)',
];

/** A letter that tells the incident over several sentences: the before and the after may stand in any of them. */
const told = (match: Match): boolean => match.context.kind !== 'plan' && match.block.text.length > 200;

export default defineRule({
  reads: 'sentence',
  title: 'An incident with no before and no after',
  severity: 'information',
  what: '“{words}” stands alone, and a parent will wonder what came before it.',
  why: 'What happened first, and what helped, is what everyone can learn from.',
  instead: 'Add what came before, and what helped afterwards.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, chapter 6',
  phrases: [
    {
      match: `who:@child (has | have | had | will | can | may)? [ v:${ACT} ${AT} _? _? _? ] ..14 $`,
      fix: (match) => `${match.text()} after [what came before]; [what helped] helped`,
    },
    {
      match: `^ [ v:(hits | kicks | bites | bolts | spits | scratches | throws | swears | lashes | punches | pushes | attacks) !(a ball | the ball) ..8 ] $`,
      fix: (match) => `${match.text()} when [situation]; [what helps] helps`,
    },
    {
      match: `[ (hits | kicks | bites | bolts | spits | scratches | throws | swears | lashes out | punches) , ..6 (hits | kicks | bites | bolts | spits | scratches | throws | swears | lashes out | punches) _? _? ] $`,
      fix: (match) => `${match.text()} when [situation]; [what helps] helps`,
    },
  ],
  unless: CONTEXT,
  unlessNear: [
    '(was | were | is | are) not being (naughty | lazy | rude | silly | difficult | defiant)',
    CONTEXT[2] as string,
    '(he | she | they | @child) ..1 (says | said | tells | told | explained | explains | describes | thinks) _',
    'talk (with | about)',
    '(it | this) (happened | came | started) (when | after | because | just after | as)',
    '(he | she | they | @child) (had | has) (just | also | already)? been _',
    '(we | i) also heard',
    '(did not deny | owned up | told the truth | said sorry | apologised | put it right)',
    '(anybody | anyone | no one | nobody | many of us | most people) ..4 (would | could) have',
    '(the school | we | i | staff) (failed | let) (him | her | them)',
    'would like to (hear how you see | understand why)',
    '(because | beforehand | just before)',
  ],
  excuse: (match) =>
    generic(match) ||
    harmless(match) ||
    inQuotes(match) ||
    match.block.type === 'cell' ||
    match.sentence.question ||
    told(match),
  examples: {
    kind: 'plan',
    flags: [
      'Ben <|bit another boy at break|>.',
      'He <|threw two chairs|>.',
      [
        'Amy <|kicked two members of staff|> and spat.',
        'Amy kicked two members of staff and spat after [what came before]; [what helped] helped.',
      ],
    ],
    passes: [
      'Hassan kicked the winning goal and threw his arms round the goalkeeper.',
      'When the hall is loud, Ben hits out.',
      'Arun swore twice when the timer broke; a quiet minute helped.',
      'Joel threw the ball to his brother.',
    ],
  },
});
