/** A parent's disability told with pity, or as a reason to leave them out. */
import { defineRule, type Match } from '../../kit/index.ts';
import { RELATIVE } from './words.data.ts';

const WHO = `(@parent | (his | her | their | your | the child 's | @child 's) ${RELATIVE})`;
const direct = (match: Match): string =>
  match.context.kind === 'plan'
    ? 'ask what helps with following a conversation, and give everyone their own copy'
    : 'please tell us what helps you to follow, and we will do it';

export default defineRule({
  reads: 'sentence',
  title: 'A parent’s disability told with pity',
  severity: 'warning',
  what: '“{words}” says what is wrong with a parent and not what would help.',
  why: 'A parent who reads it learns how they are seen, and nobody learns what to do.',
  instead: 'Say what the parent has asked for: a phone call, a ground-floor room, more time.',
  source: 'Equality Act 2010, s.20 (adjustments for disabled parents)',
  weight: 3,
  phrases: [
    {
      match: `who:${WHO} [ (can not | could not | does not) read (or write | and write)? , so ..8 !_ ]`,
      fix: '{who} would like papers read through together',
    },
    {
      match: `who:${WHO} [ (can not | could not | does not) read so ..8 !_ ]`,
      fix: '{who} would like papers read through together',
    },
    {
      match: `who:${WHO} [ (is | was) ..2 (deaf | blind | disabled | autistic | dyslexic | ill | unwell) , so we (deal | speak | talk | liaise | work | communicate) with ..2 ]`,
      fix: '{who} has told us that [what helps] suits best',
    },
    {
      match: `who:${WHO} [ ~have ..4 and (can be | is | tends to be | gets | can become) (unpredictable | difficult | volatile | erratic | unreliable | unstable | hard to manage | hard work | vague | forgetful) ]`,
      fix: '{who} has told us that [what helps] suits best',
    },
    {
      match: `who:${WHO} [ ~have (low | poor | limited | weak | very little | no | basic) (levels of)? (literacy | literacy skills | reading | reading skills | education | schooling | understanding) ]`,
      fix: '{who} would like papers read through together',
    },
    {
      match: `who:${WHO} [ (is | was | are | has been | being)? (confined | bound | restricted) to (a | her | his | the)? wheelchair ]`,
      fix: ['{who} uses a wheelchair, so we meet in [room with level access]', '{who} uses a wheelchair'],
    },
    {
      match: `who:${WHO} [ (is | was | are)? wheelchair bound ]`,
      fix: ['{who} uses a wheelchair, so we meet in [room with level access]', '{who} uses a wheelchair'],
    },
    {
      match: `who:${WHO} [ v:(~suffer) (from | with) what:(..4) ] $`,
      fix: ['{who} has told us that [what helps, such as afternoon calls] suits best', '{who} {who|has} {what}'],
    },
    { match: `who:${WHO} [ v:(~suffer) (from | with) ]`, fix: '{who} {who|has}' },
    {
      match: `who:${WHO} [ (is | was | are | being) (a | an) (depressive | schizophrenic | epileptic | diabetic | invalid | cripple | manic depressive | hypochondriac | bipolar | recluse | illiterate | dyslexic) ]`,
      fix: '{who} has told us that [what helps] suits best',
    },
    {
      match: `who:${WHO} [ (is | was | are | being)? (deaf and dumb | deaf mute | mentally ill | handicapped | crippled | housebound | illiterate | semi literate | barely literate | functionally illiterate | mentally unstable | unstable | not all there | stone deaf | registered blind and | hard of thinking) ]`,
      fix: '{who} has told us that [what helps] suits best',
    },
    {
      match: `who:${WHO} [ (is | was | are)? (afflicted (with | by) | stricken (with | by) | crippled (with | by) | a victim of | a martyr to | plagued (with | by)) ]`,
      fix: '{who} {who|has}',
    },
    {
      match: `who:${WHO} [ (@do not | can not | could not | hardly | barely | did not) (~follow | ~understand | ~take in | ~grasp | ~cope with) ..4 (since | because of | due to | owing to | with | as) (the | a | his | her | their) (stroke | condition | illness | disability | deafness | hearing | brain injury | accident | medication | memory | learning disability | learning difficulties) ]`,
      fix: direct,
    },
    {
      match: `[ (run (things | it | everything) past | go through | deal with | speak to | talk to | direct everything to | use | phone) @parent (instead | rather than (him | her | them) | not (him | her | them)) ]`,
      fix: direct,
    },
    {
      match: '^ [ run (things | it | everything | all of it) (past | by) @parent ]',
      fix: direct,
      severity: 'information',
    },
    {
      match: `[ (despite | because of | due to | owing to | given | on account of) (her | his | their | mum 's | dad 's | @parent 's) own (learning | literacy | mental health | health | reading | medical | physical)? (difficulties | disability | disabilities | needs | issues | problems | limitations | condition | illness) ]`,
      fix: 'with [what helps] in place',
      severity: 'information',
    },
    {
      match: `who:${WHO} [ ~have (mental health (issues | problems) | mental (problems | issues) | special needs | learning difficulties | low (iq | intelligence) | (a)? low level of (literacy | understanding | education)) (too | as well | herself | himself | themselves) ]`,
      fix: '{who} has told us that [what helps] suits best',
      severity: 'information',
    },
    {
      match: `who:${WHO} [ (can not | could not | is unable to | are unable to | never learned to | never learnt to) (read or write | read and write | read properly | spell) ]`,
      fix: '{who} would like papers read through together',
    },
    {
      match: `who:${WHO} [ (is | are | was) (rather | quite | very | a bit | not (the | very))? (slow | dim | thick | simple | bright enough | bright | sharpest) (herself | himself | themselves | too | to understand) ]`,
      fix: '{who} has told us that [what helps] suits best',
    },
  ],
  unless: ['(asked | asks | prefers | told us that (she | he | they)) ..4 (to be | that we | says)', 'a good friend'],
  examples: {
    flags: [
      'Mr Bell <|is confined to a wheelchair|>.',
      'Mr Dacosta <|suffers from bipolar disorder|>.',
      ['Mrs Lane <|is illiterate|>.', 'Mrs Lane has told us that [what helps] suits best.'],
      'Mr L <|doesn’t follow much since the stroke|>.',
    ],
    passes: [
      'Ms Ruiz tells us that she is dyslexic and likes a phone call better than a letter, so we ring on Fridays.',
      'Mrs Haddad is Deaf and uses British Sign Language.',
      'Mr Bell uses a wheelchair, so we meet in the ground-floor library.',
      'Mum suffers no fools, as Gran puts it.',
    ],
    kind: 'plan',
  },
});
