/** Slow progress put as the child's failure. */
import { about, anyOf } from '../../kit/clause.ts';
import { defineRule } from '../../kit/index.ts';
import { generic, harmless, inQuotes } from './signals.ts';

const WHO = '(who:@child | pre:(and | but | who | ;) | ^)';
const HELPED =
  '(programme | intervention | interventions | support | help | provision | group | scheme | teaching | strategies | input | therapy | sessions | scaffolding | phonics)';

const WORDS = HELPED.replace(/[()]/g, '').split(' | ').join('|');

export default defineRule({
  reads: 'sentence',
  title: 'Slow progress as the child’s failure',
  severity: 'information',
  what: '“{words}” can sound as if the child had failed the help, rather than the help the child.',
  why: 'When help has not worked, it is the help that we can change.',
  instead: 'Say what was tried, what it changed, and what you will try next.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, chapter 6',
  phrases: [
    {
      match: `${WHO} [ v:((has | have | had)? (failed | fails | failing) to) (respond to | make progress (in | on | with | from)? | benefit from | improve | progress | gain from | engage (with | in) | access) ] (the | our | this | that | all | any)?`,
      severity: 'warning',
      fix: (match) => {
        const last = /\b(?:the|our|this|that|all|any)$/i.exec(match.text())?.[0] ?? '';
        return /engage/.test(match.text())
          ? about(`<has> not found {his} way into ${last}`)(match)
          : /improve|progress (?:in|on|with)|progress$/.test(match.text())
            ? about(
                `<has> not yet had the right help to make progress ${/\b(?:in|on|with)\b/.exec(match.text())?.[0] ?? ''} ${last}`,
              )(match)
            : about(`<has> not been helped enough by ${last}`)(match);
      },
    },
    {
      match: `${WHO} [ v:((has | have | had | did | does | do) not) (responded | respond | benefited | benefitted | benefit) (to | from) ] (the | our | this | that | all | any)`,
      fix: (match) => about(`<has> not been helped enough by ${match.text().split(' ').at(-1)}`)(match),
    },
    {
      match: `${WHO} [ v:((has | have | is | are)? (gone | went | going | is going | slipped | slid | regressed | falling (further and)? | fallen | fell | dropped | is slipping)) (backwards | back !(to | in | into | out | home | inside | for | and | with) | further behind | even further behind | behind) ]`,
      severity: 'warning',
      fix: anyOf('<has> lost some of what was learnt, so we will change [what]'),
    },
    {
      match: `${WHO} [ v:(has | have | had)? (regressed | deteriorated | got worse | gone downhill | went downhill) ]`,
      fix: anyOf('<has> found [what] harder lately, so we will change [what]'),
    },
    {
      match: `${WHO} [ v:((has | have | had | is | are)? (made | making | makes | make | shown | showing)) (little or no | little to no | no | little | very little | minimal | limited | poor | insufficient | negligible | inadequate | next to no | virtually no | hardly any) (real | measurable | discernible | significant | expected)? progress ]`,
      fix: anyOf('<has> made small steps so far, and we will change [what]'),
    },
    {
      match: `[ (no | little | minimal | limited | poor | insufficient | negligible | inadequate | very little) (real | measurable | discernible | significant)? progress ] (has been made | was made | in | with | this | , | . | $)`,
      fix: (match) => {
        const tail = match.text().replace(/^.*?progress/i, '');
        return `small steps so far${/has been|was made/.test(tail) ? '' : tail}`;
      },
    },
    {
      match: `[ (despite | in spite of | notwithstanding) ..4 ${HELPED} ] ..10 (not | little | no | still | remains | continues | limited)`,
      fix: (match) =>
        `with the help so far${match
          .text()
          .slice(match.text().search(new RegExp(`(?:${WORDS})\\b`, 'i')))
          .replace(/^\w+/, '')}`,
    },
    {
      match: `[ v:((continues | continue | tends | tend | seems) to let | lets | let | (is | are) letting | keeps letting | has let | have let) (him | her | them) down ]`,
      fix: (match) =>
        /^(?:continue|tend|let|are|have)\b/i.test(match.text()) ? 'are still hard work' : 'is still hard work',
    },
    {
      match: `(@child 's | @child-poss) ..3 [ v:~let (himself | herself | themselves) down ]`,
      fix: about('<find> this hard'),
    },
    {
      match: `[ (at)? the? bottom of (the | his | her | their) (class | year | pile | heap | group | set | table) ]`,
      fix: 'ready for help that suits {name} better',
    },
    {
      match: `[ (has | have) (been)? a (disappointing | poor | bad | terrible | dreadful | disastrous) (year | term | half term | start) ]`,
      fix: 'has had a hard time this term',
    },
    {
      match: `^ (his | her | their)? (learning | attainment | engagement | participation | output | effort) (@be | :) [ (negligible | non existent | nil | abysmal | pitiful | close to zero | minimal) ] !_`,
      fix: 'hard to see so far; [what helps] helps',
    },
    {
      match: `progress [ v:((has | have)? (flatlined | stalled | plateaued | stagnated | ground to a halt | dried up | slowed to a halt | been (slow | poor | minimal | disappointing | negligible | limited)) | (is | was | remains) (slow | poor | minimal | disappointing | negligible | limited | non existent | inadequate | painfully slow)) ]`,
      fix: about('^progress <has> come in small steps so far'),
    },
    {
      match: `progress (: | -)? [ (negligible | minimal | poor | limited | slow | disappointing | inadequate) ] (. | , | ; | $)`,
      fix: (match) => `progress: small steps so far${/[.,;]$/.test(match.text()) ? match.text().slice(-1) : ''}`,
    },
    {
      match: `${WHO} [ v:(contributes | contribute | contributed | adds | added | offers | offered | brings | does | did | produces | produced | learns | learnt | learned | achieves | achieved | gains | gained | retains | retained) (little or nothing | little or no _ | next to nothing | almost nothing | virtually nothing) ]`,
      severity: 'warning',
      fix: (match) =>
        /^(?:contrib|add|offer|bring)/i.test(match.text('v'))
          ? about('<give> what {he} can so far')(match)
          : about('<has> not yet had the right help to learn [what]')(match),
    },
    {
      match: `${WHO} [ v:((has | have | had)? (learnt | learned | learns | learn | picked up | taken in | takes in | took in | remembered | remembers | absorbed | absorbs | mastered | achieved | achieves | retained | retains | gained | gains | produced | accomplished | contributed | contributes | contribute | added | adds | offered | offers | brought | brings | finished | completed | written)) (absolutely | next to | virtually | almost | precisely)? (nothing | very little | precious little | hardly anything | not a thing | zero | nil) ] !(but | about it | wrong | to (be | worry | fear | eat | drink))`,
      severity: 'warning',
      fix: anyOf('<has> not yet had the right help to learn [what]'),
    },
    {
      match: `[ without (~learn | ~achieve | ~produce | ~retain | ~pick up | ~gain | ~master | ~complete) (a (single)? (thing | word | piece | sound | target) | anything | any (of it | work)) ]`,
      severity: 'warning',
      fix: 'with small steps so far, such as [step]',
    },
    {
      match: `[ (nothing | little | very little | precious little | not much | not a lot) to show for ..2 ]`,
      severity: 'warning',
      fix: 'small steps so far with',
    },
    {
      match: `${WHO} [ v:((has | have | had)? (made | makes | make | making)) (absolutely | virtually | almost)? (no | little | minimal | zero | very little | hardly any | next to no) (real | useful | meaningful | discernible | verbal)? (contribution | contributions | headway | gains | improvement | inroads) ] (whatsoever | at all)?`,
      severity: 'warning',
      fix: anyOf('<has> taken small steps so far'),
    },
    {
      match: `(behaviour | attitude | conduct | effort | concentration | work) [ v:((has | have | had)? (gone downhill | nosedived | gone from bad to worse | hit rock bottom | spiralled | gone to the dogs | gone out of the window) | (is | are) (going downhill | spiralling)) ]`,
      fix: 'tells us that something has become harder',
    },
    {
      match: `${WHO} [ v:(@be failing (in | at | across)) ] (@skill | most | all | every | his | her | their | the)`,
      severity: 'warning',
      fix: (match) => `${about('<has> not yet had the right help with')(match)} ${match.text().split(' ').at(-1)}`,
    },
  ],
  unless: [
    'our (failure | fault)',
    '(we | school | staff | the school | the programme) ~fail',
    'sorry',
    '(not | never) ..1 (let | lets) (him | her | them) down',
    '(we | system | service | school | council) ..4 let',
    'gone back to',
    '(that | it | this | which | we | system | unit | placement | provision | timetable) (~have | had)? (let | lets) (him | her | them) down',
  ],
  excuse: (match) => generic(match) || harmless(match) || inQuotes(match) || match.sentence.question,
  examples: {
    kind: 'plan',
    flags: [
      [
        'She <|has failed to respond to|> the catch-up programme.',
        'She has not been helped enough by the catch-up programme.',
      ],
      ['Alfie <|has gone backwards|>.', 'Alfie has lost some of what was learnt, so we will change [what].'],
      ['Written work <|continues to let him down|>.', 'Written work is still hard work.'],
    ],
    passes: [
      'The last unit let him down, and you.',
      'The programme failed to help her, and we are changing it.',
      'We let him down in the autumn, and we are sorry.',
      'Not yet achieved: he knows 24 of the 45 words.',
    ],
  },
});
