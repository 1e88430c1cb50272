/** The child measured against other children. */
import { about, anyOf } from '../../kit/clause.ts';
import { defineRule } from '../../kit/index.ts';
import { harmless, inQuotes } from './signals.ts';

const PEERS =
  '((his | her | their | the | other | most | same age | age)? (peers | classmates | peer group | cohort | class | year group | other children | others | rest (of the (class | year | group | set))? | age group | others (his | her | their) age | children (his | her | their) (own)? age | children of (his | her | their) (own)? age | everyone else | same age peers | twin | brother | sister | siblings | friends | national average | average | norm | expected level | age related expectations | age expectations | are | expectations | where (he | she | they) should be | where we would (expect | like) | what (is | we | would be) | what we would expect | chronological age | his age | her age | their age | years | other (boys | girls | pupils)))';
const LOW =
  '(lowest | weakest | slowest | poorest | worst | least able | bottom | most behind | furthest behind | least mature | most delayed | lowest attaining | lowest achieving)';

/** What a child is ranked in; the bottom of a page is no rank. */
const RANKED =
  '((the | his | her | their | our | my | this) ..1 (class | year | group | set | cohort | school | nursery | room | three | four | five | bunch | lot | unit | team | family | band | table | ability) | year _ | all (the | of the | our | his | her | my) ..1 (children | pupils | students | boys | girls | class | others | learners))';

export default defineRule({
  reads: 'sentence',
  title: 'Measured against other children',
  severity: 'warning',
  what: '“{words}” ranks a child, and a parent may hear only the rank.',
  why: 'A place in a line tells nobody what the child can do or what to try next.',
  instead: 'Compare with the child’s own starting point, and name the next step.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, chapter 9',
  phrases: [
    {
      match:
        '[ (normal | ordinary | typical | healthy | regular | mainstream able | average) (children | kids | pupils | boys | girls | peers | child | students | youngsters) ]',
      fix: (match) => (/child$/i.test(match.text()) ? 'child' : 'other children'),
    },
    {
      match:
        '[ (a | any | most)? (normal | ordinary | typical | average) ..1 (# | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve) (year | month) (old | olds) ] !(timetable | curriculum)',
      fix: 'other children of that age',
    },
    {
      match:
        'who:@child [ v:@be not (quite | exactly)? (normal | like (the)? (other | other children | others | everyone else | other kids) | right | average | typical) ]',
      fix: about('<have> {his} own way of doing things'),
    },
    {
      match: `[ abnormal ] (gait | behaviour | play | speech | posture | movements | development | response | responses | interest | interests)`,
      fix: (match) => `${match.text().split(' ').at(-1)}: [what was seen]`,
    },
    {
      match: '[ (babyish | infantile | immature) ] (for | speech | play | voice | language | behaviour)',
      fix: (match) =>
        /for$/i.test(match.text()) ? 'still growing for' : `still growing ${match.text().split(' ').at(-1)}`,
    },
    {
      match: `(@child | @child-poss _) [ (is | are | can be | seems | sounds) ..1 (babyish | infantile) ]`,
      fix: (match) => `${/^are/i.test(match.text()) ? 'are' : 'is'} still growing`,
    },
    {
      match: `who:@child? [ v:(~be | ~remain | ~fall | ~lag | ~work | ~perform | ~function | ~operate | ~seem | ~sit | ~score | @be (working | performing | functioning | operating | falling | lagging)) ..1 (well | far | significantly | considerably | way | miles | years | a (long way | year | good year) | much | substantially | markedly | some way | a lot | # (months | years) | two years | three years)? (behind | below | lower than | beneath | less (able | mature) than | weaker than | slower than | inferior to | short of) ${PEERS} ]`,
      fix: anyOf('<have> moved on from {his} own starting point, and the next step is [step]'),
    },
    {
      match: `[ (well | far | significantly | considerably | way | miles | years | a long way | much | markedly) (behind | below | short of | lower than) ${PEERS} ]`,
      fix: 'moving on from [starting point] to [next step]',
    },
    {
      match: `who:@child? [ v:@be ..2 (one of)? (by far)? the (very)? ${LOW} ((reader | readers | writer | child | children | pupil | pupils | speller) ..1)? (in | of) ${RANKED} (by a (long | country)? (mile | way))? ]`,
      fix: anyOf(
        '<find> this hard at present, and <be> ready to try another way',
        '<be> working on [skill], and [what helps] helps',
      ),
    },
    {
      match: `[ (one of the | (by far)? the) (very)? ${LOW} ((reader | readers | writer | child | children | pupil | pupils) ..1)? (in | of) ${RANKED} ]`,
      fix: 'finding this hard at present, and ready to try another way',
    },
    {
      match: `^ (by far)? [ the (very)? ${LOW} ] !(part | thing | bit | time | area | point | lesson | day | of)`,
      fix: 'finding this hard at present, and ready to try another way',
    },
    {
      match: `[ (expressive | receptive | vocabulary | language | skills | play | development | reading | understanding | speech | comprehension) ..3 (at | is at | are at | around) (a | an | the | about | around | roughly)? (# month | # year old | # _ month | # months) level ]`,
      fix: (match) =>
        `${match.text().split(/ (?:is |are )?(?:at|around) /i)[0]}: [what the child says, does or understands now]`,
      severity: 'information',
    },
    {
      match: `[ (# | two | three | four | five | six | several | many) (months | years | terms | year | month) (behind | delayed | below) ]`,
      fix: 'working on [the next step]',
      severity: 'information',
    },
    {
      match: `[ ((much | far | even)? (slower | weaker | worse | less able | less mature | more immature | further behind) than (the)? ${PEERS}) ]`,
      fix: 'going at a pace that suits {name}',
    },
    {
      match: `[ (unlike | compared (to | with) | in comparison (to | with) | by comparison with | as compared (to | with) | in contrast to | not like) (his | her | their | most | other | the (other | rest of the) | every other | all the other)? (twin | brother | sister | siblings | older brother | older sister | brothers | sisters | peers | classmates | children | pupils | class | cousins | boys | girls) ]`,
      fix: about('^from {his} own starting point'),
    },
    {
      match: `((not | never | nowhere near | hardly | half) ..6 (as | like) | (be | more | behaves | behave) ..2 like) (his | her | their) ..1 [ (twin | brother | sister | brothers | sisters | siblings | cousin) ] !'s`,
      severity: 'information',
    },
    {
      match: `[ (should | ought to) (be able to | have (learnt | learned | mastered | grown out of) | know ..2) ..6 (by now | at (his | her | their | this) age | by this (age | stage)) ]`,
      fix: 'is still learning to [do what], and [what helps] helps',
    },
    {
      match: `[ (at | for) (his | her | their | this) age ] ..4 (should | ought | we would expect | expected | most)`,
      severity: 'information',
    },
    {
      match: `who:@child [ v:@be the only (big)? (child | boy | girl | one | pupil | student) (who | left | still | not | to | that | in) ] ..8 (. | , | $)`,
      fix: (match) =>
        `${about('<find> this hard so far')(match)}${/[.,]$/.test(match.text()) ? match.text().slice(-1) : ''}`,
    },
    {
      match: `[ (below | well below | far below) (average | the average | age related expectations) ]`,
      fix: 'at an early stage, with [what is in place]',
      severity: 'information',
    },
    {
      match: `[ (not acceptable | unacceptable | not appropriate | not good enough | inexcusable | not okay) (in | for | at) (a | an | this | key stage | year | his | her | their | # | the age) (#)? _? _? ]`,
      fix: 'hard for everyone, {name} most of all',
    },
    {
      match: `who:@child? [ v:(~fail to meet | (do | does | did | has | have) not (meet | met) | @be not meeting | not meeting) (the | his | her | their | any | all)? (age | expected | national | developmental | year group)? (related | expected | appropriate)? (expectations | milestones | standard | standards | level | levels | norms) ]`,
      fix: about('<be> working towards [next step]'),
      severity: 'information',
    },
    {
      match: `[ still (in (nappies | pull ups | a buggy | a pushchair) | sucks (his | her) thumb | has a (dummy | bottle)) ]`,
      fix: 'working on [next step]',
      severity: 'information',
    },
    {
      match: `^ [ (most | all | other | the other | the rest of the | nearly all | many) ..3 (children | pupils | boys | girls | others | class) ..2 can ] t:(_ ..8) , (but | yet | and | while | whereas) ..1 who:@child (can not | does not) $`,
      fix: '{who} is learning to {t}',
    },
    {
      match: `[ (none of (the | our | my | his | her) (other)? ..1 (children | pupils | boys | girls | little ones | babies | toddlers | students | class | classmates | others | peers) | no other (child | pupil | student | boy | girl | toddler | one) ((in | at) (the | our | this | my | his | her) (class | school | nursery | group | setting | room | year))? | (nobody | no one) else (in (the | our | this | my) (class | school | nursery | group | room | year))?) (do | does | did | behave | behaves | act | acts | have | has | need | needs | get | gets | cause | causes | require | requires) ..1 (this | that | it | like (this | that | him | her) | so | these | such | anything like) ..2 !_ ]`,
      fix: 'we would like to understand this',
    },
    {
      match: `[ (all | every one of | most of) (the | our | my) other (children | pupils | boys | girls | little ones | toddlers | students) ..2 (manage | manages | cope | can | do | have managed | settle | settled | are fine | are able | behave) ..3 ] (without | . | , | $)`,
      fix: 'we would like to understand what helps',
    },
    {
      match: `^ [ (not | never | still not | not fully | not even | not yet fully) (toilet | potty | house) trained ]`,
      fix: 'learning to use the toilet',
    },
    {
      match: `who:@child [ v:@be (not | still not | not yet fully | not even) ..1 (toilet | potty | house) trained ]`,
      fix: about('<be> learning to use the toilet'),
      unless: ['(so | and) (we | staff | i | the) ..8', '(bowel | bladder | medical | doctor | consultant)'],
    },
    {
      match: `[ (most | all (the | of the)? other | nearly all) ..2 (children | pupils | boys | girls | toddlers) (of (his | her | their | this) age | in (his | her | the) class | (his | her | their) age)? (can | could | are able to | know how | will have | have learnt | have mastered | manage) ]`,
      fix: 'a next step for {name} may be that children',
    },
    {
      match: `@child [ v:@be bottom of (the | his | her) _ ]`,
      fix: about('^<be> ready for help that suits {him} better'),
    },
    {
      match: `who:@child? [ v:@be (still | sadly | currently | clearly)? (nowhere near | not | not at | not yet at | far from | a long way from | a long way off | well short of | miles off | miles from | nowhere close to | some way off | not anywhere near) (the (point | level | stage))? where ..7 (should | ought to | would expect | need to | needs to | would want) (him | her | them)? (to)? be? ]`,
      fix: anyOf('<be> working on [next step], and [what helps] helps'),
    },
    {
      match: `[ (# | one | two | three | four | several | some | many)? (years | year | months | terms | way | miles | well | far | badly | woefully) (adrift | off the pace | off the mark | down on | out of step) (of | with | from)? ${PEERS} ]`,
      fix: 'working on [next step]',
    },
    {
      match: `who:@child [ v:(~trail | ~lag | ~limp | ~drag | ~straggle) (in | along | far | well | badly)? (behind | at the back) ..2 ]`,
      fix: anyOf('<be> working on [next step], and [what helps] helps'),
    },
    {
      match: `who:@child? [ v:(~sit | ~remain | ~be | ~languish | ~stay) (firmly | stuck | still | rooted)? (at | near | in)? (the)? (very)? (bottom | foot | back | tail end) of (the | his | her | our | every) (pile | heap | class | group | year | set | table | tables | scale | league | list | queue) ]`,
      fix: anyOf('<be> ready for help that suits {him} better'),
    },
    {
      match: `[ (well | far | still | just | some way)? (below | behind | short of | off) where ..5 (should | ought to | would expect | would want | would like | need | needs | would hope) ..1 (him | her | them)? (to)? be ]`,
      fix: 'working on [next step]',
    },
    {
      match: `who:@child [ v:@be (well | far | way | miles | years | a (long | little) way | a long way | quite | very far) behind in ] (@skill | most | all | every)`,
      fix: (match) => `${about('<be> working on the next step in')(match)} ${match.text().split(' ').at(-1)}`,
      severity: 'information',
    },
    {
      match: `who:@child [ v:@be (years | miles | way | a long way) behind ] !_`,
      fix: about('<be> working on [next step]'),
    },
    {
      match: `[ (by now | by this age | by this stage | at (his | her | their | this) age) ,? who:@child (should | ought to) (really)? (be able to | have learnt to | know how to) b:_ ]`,
      fix: '{who} {who|is} still learning to {b}',
    },
    {
      match: `[ (everyone else | everybody else | all (of)? the other _ | the (other children | rest of the (class | group)) | (his | her | their) (classmates | peers)) ..2 (can (sit still? | wait | listen | do (it | this) | manage | cope | write | read | behave) | manage | manages | is managing | are managing | seem to manage) ] (. | , | it | this | that | still | fine | at | in | on | perfectly | well | $)`,
      fix: (match) => {
        const last = match.text().split(' ').at(-1) ?? '';
        return `we would like to find what helps${/[.,]$/.test(last) ? last.slice(-1) : ` ${last}`}`;
      },
      unless: ['so (we | i)'],
    },
    {
      match: `[ gap (between ..6 | with ..4)? (is (only)? (widening | growing | getting (wider | bigger)) | has (widened | grown) | will (only)? (widen | grow | get (wider | bigger)) | continues to (widen | grow)) ]`,
      fix: 'next step is [step]',
      severity: 'information',
      unless: ['(fence | gate | kerb | teeth | platform | train | door | funding)'],
    },
  ],
  unless: [
    'it is normal',
    // An honest measure, told with its size and place.
    '(about | around | roughly | nearly) ..2 (years | year | months | terms) behind ..8 in (maths | reading | writing | english | spelling | language)',
    '(well | far | way | comfortably)? (above | ahead of) (it | that | average | this | the)',
    '(; | , (and | but) | but) ..5 (is | are) ..1 (above | ahead of | beyond)',
    '(; | , (and | but) | but | and) ..8 (is | are | was | were) ..1 (best | finest | richest | funniest | most imaginative)',
    'only (child | boy | girl | one | pupil | student) (who | to) ..1 ((can | could) !not | know | knows | knew | remember | remembered | notice | noticed | spotted | saw | offered | thought | stayed | help | helped | finish | finished | get | got it | beat | beats | understands | solved | made)',
    'normal (timetable | day | way | hours | routine)',
    '(standard | standardised) score',
    '(not | never) ..2 compared',
    '@staff (@be | fell | fall) behind',
    '(compared | comparison) ..4 (last | september | january | the start | own)',
    '(test | scored | percentile)',
    '(wants | want | hopes | loves | enjoys | keen | proud) ..10 (like | as) (his | her | their)',
    'only (girl | boy | child | one | pupil) (in | on) (the | our | his | her) (team | band | choir | cast | squad | club | final)',
  ],
  excuse: (match) => harmless(match) || inQuotes(match),
  examples: {
    kind: 'plan',
    flags: [
      ['Mia <|is nowhere near where she should be|>.', 'Mia is working on [next step], and [what helps] helps.'],
      [
        'He <|is well behind where he should be|> at 29 months.',
        'He has moved on from his own starting point, and the next step is [step] at 29 months.',
      ],
      [
        'She <|is one of the weakest in the class|>.',
        'She finds this hard at present, and is ready to try another way.',
      ],
      ['<|Normal children|> of his age put on their own coats.', 'Other children of his age put on their own coats.'],
    ],
    passes: [
      'Her spelling is well below what we would expect, and the ideas in her story were the best I have read.',
      'It is normal to feel wobbly before a new class.',
      'On Monday we go back to the normal timetable.',
      'She reads 62 words a minute, compared with 41 at the start of term.',
    ],
  },
});
