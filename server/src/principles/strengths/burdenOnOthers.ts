/** The child as a cost to everybody else. */
import { about, agree, anyOf } from '../../kit/clause.ts';
import { defineRule } from '../../kit/index.ts';
import { harmless, inQuotes } from './signals.ts';

const OTHERS =
  '((the | our | all the | all | his | her | their | any | other | every)? (others | other (children | pupils | students | young people | learners | boys | girls | kids | families | parents) | everyone (else)? | everybody (else)? | class | classmates | peers | rest of the (class | group) | group | whole class | children | people | young people | teacher | staff | adults | learners | pupils))';

export default defineRule({
  reads: 'sentence',
  title: 'The child as a cost to others',
  severity: 'warning',
  weight: 5,
  what: '“{words}” can tell a parent that their child is in the way.',
  why: 'Every child in the room is ours to plan for, and parents fear being asked to leave.',
  instead: 'Say what is hard for the child, and what would help everyone in the room.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, chapter 6',
  phrases: [
    {
      match: `[ v:(~ruin | ~spoil | ~wreck) ] q:(the | it | this | story time | assembly | lunch | every | lessons | things | our | a lot of | many | several | most | countless | too many | numerous | all | other) ..2 for`,
      fix: (match) => {
        const rest = match.text().split(' ').slice(1, -1).join(' ');
        return `${agree(match, 'make')} ${rest} hard for`;
      },
    },
    {
      match: `who:@child? [ v:(~ruin | ~spoil | ~wreck | ~disrupt | ~disturb | ~sabotage | ~derail | ~destroy) (((story time | carpet time | lessons | the lesson | the learning (of | for)? | learning | assembly | it | things | games | everything | play | every lesson | every game | circle time | class | the flow | the game) (for | of)? ..1 ${OTHERS}?) | ((for | of)? ${OTHERS})) ]`,
      fix: (match) =>
        match.has('who') || match.from === 0
          ? about('<find> [this time] long and <need> [help] to stay with it')(match)
          : `${agree(match, 'make')} it harder for everyone to settle`,
    },
    {
      match: `[ (is | are | was | were | has been)? (~disrupt | ~disturb | ~distract | ~prevent | ~stop | ~hinder | ~impede | ~affect | ~impact | ~damage) (on)? (the)? (learning | education | progress | enjoyment | safety) of ${OTHERS} ]`,
      fix: 'is a sign that the room needs to be planned together',
    },
    {
      match: `who:@child? [ v:(~distract | ~disturb | ~upset | ~annoy | ~wind up | ~put | ~hold | ~bother | ~irritate | ~frighten | ~intimidate | ~terrorise) ${OTHERS} (off | back)? ]`,
      fix: anyOf('<find> it hard to be with others when [situation]'),
      severity: 'information',
    },
    {
      match: `[ (~put) ${OTHERS} off ]`,
      fix: (match) =>
        /^put /i.test(match.text()) ? 'make it harder to find friends' : 'makes it harder to find friends',
    },
    {
      match: `[ (a | an | such a | quite a | a huge | a constant | a real | a massive)? (drain | strain | burden | drag | toll) on (adult | staff | class | school | the | our | everyone 's | her | his)? (family 's)? (time | staff | resources | adults | adult | school | class | teacher | budget | everyone | family) ..1 ]`,
      fix: 'needs an adult close by for [activity]',
    },
    {
      match: `[ (~take | ~need | ~demand | ~require | ~use | ~consume | ~monopolise | ~absorb) (up)? (far | an | a)? (too much | inordinate | disproportionate | huge | excessive | vast | so much | unreasonable) (amount of)? (of)? (adult | staff | teacher | teaching | my | our | the teacher 's)? (time | attention | resource | resources | energy) ]`,
      fix: 'needs an adult close by for [activity]',
    },
    {
      match: `[ (at the expense | to the detriment | to the annoyance | to the cost) of ${OTHERS} ]`,
      fix: 'in a way that we would like to plan for together',
    },
    { match: `[ (not | un) fair (on | to) ${OTHERS} ]`, fix: 'hard for everyone' },
    { match: `[ (unfair) (on | to) ${OTHERS} ]`, fix: 'hard for everyone' },
    {
      match: `who:@child? [ v:~make (life | things | it) (a misery | difficult | hard | impossible | hell | miserable | unpleasant) for ${OTHERS} ]`,
      fix: about('<show> us that something is hard'),
      severity: 'information',
    },
    {
      match: `[ nobody (wants | likes) (to)? (sit | play | work | be | partner) (next to | with | near) (him | her | them) ]`,
      fix: 'we are helping the children to play together',
    },
    {
      match: `(have | has) [ (twenty | thirty | # | twenty nine | other) ..1 other (children | pupils) to ] (think | teach | consider | look)`,
      severity: 'information',
    },
    {
      match: `[ (at the end of (our | my | their) tether | at (our | my | their) wits end | at (our | my) wit's end | at a (total | complete)? loss) ] (with | as | over | about | . | , | and | $)`,
      fix: (match) =>
        `looking for new ideas${/[.,]$/.test(match.text()) ? match.text().slice(-1) : / (?:with|as|over|about|and)$/.test(match.text()) ? ` ${match.text().split(' ').at(-1)}` : ''}`,
    },
    {
      match: `who:@child? [ v:@be (a | an) (real | serious | significant | constant | clear | growing | genuine)? (danger | threat | hazard | risk | menace) to ((himself | herself | themselves) (and | or)? (to)?)? ${OTHERS} ]`,
      fix: anyOf('<become> so upset that [what happened], above all when [situation]'),
    },
    {
      match: `who:@child [ v:@be (a | an) (danger | risk | threat) to (himself | herself | themselves) (and | or) (to)? (others | staff | everyone | us | anyone) ]`,
      fix: anyOf('<become> so upset that [what happened], above all when [situation]'),
    },
    {
      match: `[ (@be)? (a | an) (real | serious | constant | major)? (barrier | obstacle | impediment | hindrance | detriment) to (everyone 's | everyone else 's | others | the class 's | other (children | pupils) 's? | the (learning | education | progress) of ..3 | the rest of the class ..1) (learning | education | progress)? ]`,
      fix: (match) =>
        `${/^(?:is|are|was|were|be|been) /i.exec(match.text())?.[0] ?? ''}a sign that the room needs to be planned together`,
    },
    {
      match: `[ (incompatible with | prejudicial to | detrimental to | at odds with) ..2 (efficient)? (education | learning | interests | welfare | safety) of ..1 ${OTHERS} ]`,
      fix: 'hard to plan for without [what is needed]',
    },
    {
      match: `${OTHERS} [ (have | has | had | deserve | deserves) ..3 (right | rights)? to (learn | be safe | an education | be taught | their lessons | feel safe) (in peace)? (without | free from | undisturbed) ]`,
      fix: 'every child, {name} included, needs a plan for',
    },
  ],
  unless: [
    '(weather | rain | wasps | snow | wind | traffic | strike | storm) ..4 (spoiled | spoilt | ruined | wrecked)',
    '(noise | alarm | building | fire) ..3 (disrupt | disturb)',
    '(does | do | did) not (disrupt | disturb | spoil)',
    'never ..2 (disrupts | disturbs)',
    '(~let | ~letting) ..4 (spoil | ruin | wreck)',
    '(@staff | strike | snow | works) ~disrupt',
  ],
  excuse: (match) => harmless(match) || inQuotes(match),
  examples: {
    kind: 'plan',
    flags: [
      ['He <|ruins story time for everyone else|>.', 'He finds [this time] long and needs [help] to stay with it.'],
      '<|A drain on adult time|>.',
      ['She <|takes up too much staff time|>.', 'She needs an adult close by for [activity].'],
    ],
    passes: [
      'Noise makes it hard for her to think.',
      'Building work disrupted the timetable on Friday.',
      'She made it easy for the others to join in.',
      'Joel put the lid on the box for the teacher.',
    ],
  },
});
