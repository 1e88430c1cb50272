/** A love or a way of playing called an obsession. */
import { about } from '../../kit/clause.ts';
import { defineRule } from '../../kit/index.ts';
import { harmless, inQuotes } from './signals.ts';

export default defineRule({
  reads: 'sentence',
  title: 'A love called an obsession',
  weight: 4,
  severity: 'warning',
  what: '“{words}” makes a symptom of something that the child may love.',
  why: 'A strong interest is often the best way in, and families know it as joy.',
  instead: 'Say what the child loves, and how it can open a door.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, chapter 9',
  phrases: [
    {
      match:
        'who:@child? [ v:(@be | ~become | ~get | ~seem | ~appear) (obsessed | fixated | preoccupied | consumed | infatuated | besotted) (with | on | by | about | over) ]',
      fix: about('<love>'),
    },
    { match: 'who:@child? [ v:(~obsess | ~fixate | ~perseverate) (about | on | over) ]', fix: about('<love>') },
    {
      match:
        'who:@child [ v:(has | have | had) (a | an)? (unhealthy | odd | strange | weird | unusual | bizarre | inappropriate)? (obsession | fixation | obsessions | fixations | preoccupation) (with | on | about | for) ]',
      fix: about('<love>'),
    },
    {
      match:
        '[ (his | her | their) (obsession | fixation | obsessions | fixations | preoccupation | obsessive interest | restricted interests | narrow interests | rituals) (with | in | on)? ]',
      fix: (match) =>
        `${match.text().split(' ')[0]} love${/(?:with|in|on)$/i.test(match.text()) ? ' of' : ' of [what]'}`,
    },
    {
      match:
        'who:@child? [ v:(~have | ~show | ~display | ~present with | ~exhibit) (very | a)? (limited | restricted | narrow | obsessive | repetitive | rigid | stereotyped | odd) (and (repetitive | restricted | rigid | stereotyped | obsessive))? (range of)? (interests | interest | play | play skills | behaviours | routines) ]',
      fix: about('<know> what {he} <love>: [what],'),
    },
    {
      match: '^ [ (parallel | solitary | repetitive | stereotyped | ritualistic | obsessive) play (only | skills)? ]',
      fix: 'plays alongside others',
    },
    { match: '[ parallel play only ]', fix: 'plays alongside others' },
    {
      match:
        '[ (discourage | prevent | stop | limit | restrict | extinguish | eliminate | redirect | interrupt | reduce) (the | his | her | their)? (lining up (of)? (animals | toys | cars | things)? | lining | stimming | stims | spinning | flapping | rocking | hand flapping | humming | rituals | echolalia | scripting | obsessions | repetitive play | fixations) ]',
      fix: (match) =>
        `join in with ${/ (?:the|his|her|their) /i.test(match.text()) ? '' : 'the '}${/^\S+ (?:the |his |her |their )?(.*)$/.exec(match.text())?.[1] ?? 'it'}`,
    },
    {
      match: 'who:@child? [ v:@be (rigid | inflexible | obsessive | obsessional | ritualistic) (in | about | with) ]',
      fix: about('<like> to know what is coming in'),
    },
    { match: '[ (obsessive | obsessional | fixated) interest (in | with) ]', fix: 'love of' },
    {
      match: 'who:@child [ v:(only | just) (ever)? (~talk | ~want to talk) about ]',
      fix: '{who} {who|loves} to talk about',
    },
    {
      match: '[ (pointless | meaningless | aimless | purposeless) (play | activity | behaviour | movements | games) ]',
      fix: 'play such as [what was seen]',
    },
  ],
  unless: ['unsafe', 'danger', '@child (says | said | calls)', 'not obsessed', 'a bit obsessed'],
  excuse: (match) => harmless(match) || inQuotes(match),
  examples: {
    kind: 'plan',
    flags: [
      ['He <|is obsessed with|> wheels.', 'He loves wheels.'],
      ['<|Discourage lining up of animals|>.', 'Join in with the lining up of animals.'],
      ['<|Her fixation with|> trains comes up often.', 'Her love of trains comes up often.'],
    ],
    passes: [
      'She loves trains and knows each engine.',
      'He lines up the diggers from smallest to largest.',
      'Ali says, “I’m obsessed with moths.”',
    ],
  },
});
