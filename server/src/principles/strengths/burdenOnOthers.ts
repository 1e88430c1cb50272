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
      match: `who:@child? [ v:(@be | ~pose | ~present | ~constitute) (a | an) (real | serious | significant | constant | clear | growing | genuine)? (danger | threat | hazard | risk | menace) to ((himself | herself | themselves) (and | or)? (to)?)? ${OTHERS} ]`,
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
    {
      match: `who:@child? [ v:(~stop | ~prevent | ~hinder | ~keep) ${OTHERS} from? (learning | working | concentrating | getting on | doing their work | making progress) ]`,
      fix: anyOf('<find> it hard to be with others when [situation]'),
    },
    {
      match: `who:@child? [ v:((~take | ~use | ~eat) up | ~monopolise | ~dominate | ~absorb | ~consume) (so much | too much | all | most | a lot | a great deal | much | half | hours | an awful lot | far too much) of? ..3 (time | attention | energy | day) ]`,
      fix: about('<need> an adult close by for [activity]'),
    },
    {
      match: `who:@child [ v:~monopolise (the | our | all | every | his | her) (teacher | adults | adult | staff | ta | conversation | class) ]`,
      fix: about('<need> an adult close by for [activity]'),
    },
    {
      match: `lead:(${OTHERS} | parents | families) [ v:(are | is | were | was | have become | has become | feel | feels) (frightened | scared | afraid | wary | terrified | nervous | fed up | sick | tired | sick and tired) (of | with) who:@child-obj ]`,
      fix: (match) =>
        `${match.text('lead')} ${/^(?:is|has|was|feels)/i.test(match.text('v')) ? 'needs' : 'need'} help to feel safe with ${match.text('who')}`,
    },
    {
      match: `[ (exhausting | draining | tiring | wearing | trying | stressful | difficult | hard | hard work | challenging | demoralising | a strain | a nightmare) for (everyone | everybody | all | staff | those | anyone | people | the ..2) (who | that | to) (~teach | ~work with | ~support | ~look after | ~deal with | ~manage | have to _) who:@child-obj ]`,
      fix: (match) =>
        /\b(?:it|this|that)(?:['’]s| is| was| has been)(?: \w+)?\s*$/i.test(match.block.text.slice(0, match.start))
          ? `clear that we need more help for ${match.text('who')}`
          : 'someone we need more help to support',
    },
    {
      match: `who:@child [ v:@be (very | rather | really | so | quite) wearing ] !_`,
      fix: about('<need> more help than there is now'),
    },
    {
      match: `lead:(@staff | everyone | everybody | adults | teachers | people | we all) [ v:(find | finds | found | are finding | is finding) who:@child-obj (difficult | hard | exhausting | challenging | tiring | draining | impossible | trying | wearing | hard work | hard going | frustrating) !(to (understand | hear | follow | see | reach)) (to (manage | teach | handle | like | deal with | control | cope with | work with | be around))? ]`,
      fix: (match) =>
        `${match.text('lead')} ${/^(?:finds|is)\b/i.test(match.text('v')) ? 'wants' : 'want'} more help to support ${match.text('who')}`,
    },
    {
      match: `lead:(@staff | everyone | adults | teachers) [ v:(can not | can no longer | could not | @be unable to | @be struggling to | struggle to | ~struggle to) (cope with | manage | handle | control | contain | deal with) who:(@child-obj | (his | her | their) (behaviour | outbursts | meltdowns | moods)) ]`,
      fix: (match) =>
        `${match.text('lead')} ${/^(?:is|was)/i.test(match.text('v')) ? 'needs' : 'need'} more help to support ${match.text('who')}`,
      unless: ['(without | until | unless | alone | risk)'],
    },
    {
      match: `who:@child [ v:@be more than (we | staff | anyone | the (staff | class | school) | one adult | she | i) can (handle | manage | cope with | take | deal with) ]`,
      fix: about('<need> more help than there is now'),
    },
    {
      match: `[ (calmer | better | easier | quieter | nicer | happier | more productive | a relief | a different place) ..2 (when | without | if | whenever) who:@child (is | was) (not (there | here | in | around | in school) | away | absent | off | out of the (room | class)) ]`,
      fix: 'in need of a plan that works for every child',
      unless: ['@child ..2 (feel | feels | is | was) (calmer | better | happier)'],
    },
    {
      match: `lead:((@child-poss | @child 's) ..1 (behaviour | conduct | outbursts | noise | meltdowns)) [ v:(has | have | is having | are having | had) (a | an)? (huge | big | negative | significant | serious | detrimental | major | massive | damaging)? (impact | effect) on (the (learning | education | safety | wellbeing) of)? ${OTHERS} ]`,
      fix: (match) =>
        `${match.text('lead')} ${/^(?:have|are)/i.test(match.text('v')) ? 'are' : 'is'} a sign that the room needs to be planned together`,
    },
  ],
  unless: [
    '(weather | rain | wasps | snow | wind | traffic | strike | storm) ..4 (spoiled | spoilt | ruined | wrecked)',
    '(noise | alarm | building | fire | music | bell | door | traffic | light | lights | radiator) ..3 (~disrupt | ~disturb | ~distract | ~upset | ~stop | ~prevent)',
    '(does | do | did) not (disrupt | disturb | spoil)',
    '(for | of | the | any | all) spoilt',
    'never ..2 (disrupts | disturbs)',
    '(~let | ~letting) ..4 (spoil | ruin | wreck)',
    '(@staff | strike | snow | works) ~disrupt',
  ],
  excuse: (match) => harmless(match) || inQuotes(match),
  examples: {
    kind: 'plan',
    flags: [
      ['It has been <|exhausting for everyone who teaches him|>.', 'It has been clear that we need more help for him.'],
      ['Staff <|find him difficult to manage|>.', 'Staff want more help to support him.'],
      ['The other children <|are frightened of him|>.', 'The other children need help to feel safe with him.'],
      ['He <|stops other children from learning|>.', 'He finds it hard to be with others when [situation].'],
      ['He <|ruins story time for everyone else|>.', 'He finds [this time] long and needs [help] to stay with it.'],
      '<|A drain on adult time|>.',
      ['She <|takes up too much staff time|>.', 'She needs an adult close by for [activity].'],
    ],
    passes: [
      'The hill was exhausting for everyone.',
      'Staff find his ideas useful.',
      'At home they keep a box for spoilt things.',
      'Noise makes it hard for her to think.',
      'Building work disrupted the timetable on Friday.',
      'She made it easy for the others to join in.',
      'Joel put the lid on the box for the teacher.',
    ],
  },
});
