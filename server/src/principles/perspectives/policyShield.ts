/** "It is not our policy", "no exceptions": a rule as the whole reason. */
import { defineRule } from '../../kit/index.ts';
import { around, INNOCENT, OPENED } from './wording.data.ts';

const ORG =
  "(school | trust | council | authority | nursery | college | service | department | team | governors 's? | lea | la | academy | clinic | company)";
const SPECIAL =
  '(that | those | these | this kind | this sort | such | (exception | exceptions) | (escort | escorts) | one to one | 1 1 | 1 : 1 | special (treatment | requests | arrangements) | individual (timetables | requests | arrangements) | requests | favours | home visits | part time | flexi)';
const OTHER = {
  letter: '{we} would like to explain our reasons for {child} and to look at what else could be tried',
  plan: 'reasons for {child}: [reasons]; what else could be tried: [ideas]',
};

export default defineRule({
  reads: 'sentence',
  title: 'Policy as the whole answer',
  severity: 'warning',
  weight: 4,
  what: '“{words}” can sound as if a rule had looked at their child, and nobody else.',
  why: 'A rule alone gives the family nothing to talk about.',
  instead: 'Give the reason for this child, and what else could be tried.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 1.7',
  phrases: [
    ...around(
      [
        `(it | that | this) (is | 's) (not)? ..1 (our | ${ORG} | a matter of | the | down to) ..2 policy (not)? (to | that | $ | , | and | here)`,
        `(against | contrary to | outside of? | not (in line | in accordance | in keeping) with | goes against | not in | (breach | breaches)) (our | the | ${ORG}) ..2 (policy | policies | procedure | procedures | rules | protocol | protocols | guidelines)`,
        `(our | the | ${ORG}) ..2 (policy | policies | procedure | rules | protocol) ..1 (is that | are that | is to | are to | is not | are not | is no | are no | is ..1 clear | are ..1 clear | (state | states) | do not (allow | permit) | does not (allow | permit) | (prohibit | prohibits) | (prevent | prevents) | (dictate | dictates) | (say | says) no | (require | requires)) !(there | here | on | at | to ask | attached | enclosed | below | in | reviewed | being | changing | up for) ..2`,
        '(as per | in line with | in accordance with | under | due to | because of | owing to) (our | the)? ..2 (behaviour | attendance | admissions | uniform | homework | school | sanctions | trust | council)? (policy | policies) ..1 (, | . | $ | and | he | she | we | you | no)',
        `(we | i | they | ${ORG} | the ${ORG} | this ${ORG}) (do | does | can | will) not ..1 (do | offer | provide | allow | make | run | give | cater for | permit | operate | deal with | accommodate) ..1 ${SPECIAL} ..2 (here | at this ..1 | in this ..1 | in fe | in mainstream | for (anyone | anybody | any child | individuals | individual (pupils | children)) | $ | and | , | ; | because | .)`,
        "there (is | 's) no # (in | at | here | for | available | on offer) ..3",
        "(there is | there 's | there are) no (1 : 1 | 1 1 | # | one to one | (exception | exceptions) | (escort | escorts)) ..6",
        "(there is | there 's | there are | have | has) (simply)? no (funding | money | budget | resources | spare capacity | capacity in the) ..2 (for | to | in | available) ..4",
        '(no exceptions | without exception | no special (treatment | cases | favours))',
        '(can not | do not | will not | not able to | unable to) ..1 (make | making) (an | any | one | special)? (exception | exceptions) ..4',
        '(the same | same) ((rule | rules) | rule applies | applies | goes | treatment | offer | (standard | standards) | expectations) ..3 (for | to) ..1 (every | all | each | everyone | everybody) ..2',
        '(one rule for | if (we | i) (did | do | make | made | allow | allowed) (it | this | that | an exception) for ..3 (one | him | her | you | everyone | every))',
        '(have to | must | need to | we | i | do) treat (all | every | everyone) ..3 (the same | equally | alike)',
        "(rules are rules | that (is | 's) ..1 (the way (it is | it 's | it works | things are | we) | how (it works | we do (it | things) | things (are | work))) | not (how | the way) (we | things) (do | work | operate) ..2)",
        '(we | i) ..1 (do not do | never do) (that | this | it) (here)? $',
        '(the)? other (families | parents | children | pupils | mums) (all)? (cope | manage | do not (need | have | get | ask | complain) | never (ask | complain) | accept | seem to (cope | manage) | are (fine | happy) | have not (complained | asked)) ..4',
        "(is | 's | are | was) (purely | entirely)? (an | a) (operational | management | internal | professional | staffing | school) (matter | decision | issue | question) ..4",
        "((decision | decisions) | (matter | matters) | that | this | it | placement | placements) ..3 (is | 's | are) ..1 (a)? ((matter | matters) | (decision | decisions) | (question | questions))? (for | up to) (the)? (professionals | experts | school | staff | headteacher | the head | us | authority | panel | specialists | teachers) ..2 (alone | only | to (make | decide) | , not | and not | $ | not you)",
        '(my | our) hands are tied',
        '(can not | could not) (please everyone | make allowances for ..4 | bend the rules ..4 | be seen to ..4 | set a precedent ..2)',
        `(that | this | it) (is | 's) ..2 (how | the way) (we | things | the school | school | it | we 've) ..1 (run | runs | do | does | work | works | operate | operates | organise | manage | have always | handle | go | goes | is done | are done) ..4`,
        `(it | that | this | the (system | school | process)) ..1 (does | do) not ..1 work (like that | that way | in that way | on that basis) ..1`,
        `(it | this | that | which) ..1 (suits | works for | fits | is fine for | is good enough for | has always worked for) (everybody | everyone | all | the (majority | others | rest | other ..1) | most ..1 | other ..1) ..2`,
        `(no other | not one other | no single) (family | families | parent | parents | mum | mums | child | carer | household | pupil) ..5 (has | have | had | seems | finds | raised | complained | mentioned | asked | struggles | feels | objected | is | needs) ..4`,
        `(nobody | no one) else (has | have | 's | in ..3 has | had | seems | finds | is) ..1 (raised | complained | mentioned | had | reported | objected | asked | to mind | unhappy | a problem | an issue | it a problem | complaining) ..3`,
        `(the | all the)? other (mums | parents | families | mothers | carers) (are | were | have been | seem) ..1 (all)? ..1 (delighted | happy | thrilled | pleased | fine | supportive | on board | content | satisfied) ..2`,
        `(it | that) (is | 's) the (professional | professionals ' | expert | school 's | clinical) (view | opinion | judgement) that (counts | matters) ..1`,
        `(no | not a) (school | nursery | college | authority | council | setting) ..6 (any differently | differently | any different | different | do more | do better) ..1`,
        `any ..1 (school | nursery | college | authority | council | setting | head | headteacher) would ..2 (the same | say | tell you | do ..1 same) ..2`,
        `(for | up to | down to) (us | the school | me | staff | the head | the (panel | la | authority | team)) (alone)? to (decide | judge | say | determine | choose) ..2`,
        '(set | sets | setting) a precedent ..2',
      ],
      OTHER,
    ),
  ],
  unless: [
    ...INNOCENT,
    'not ..1 (for | up to | down to) (us | the school | me | staff)',
    '(should not | that does not) ..1 (matter | count)',
    '(bound by | exam board | jcq)',
    '(our | my) (problem | job | worry)',
    '(matters to you | could we | what would help)',
    'policy is to ask',
    '(policy | policies) ..8 (you | family | families | listen | choose | welcome)',
    '(attached | enclosed | copy of | link | website | online) ..6 (policy | policies)',
    '(policy | policies) ..6 (attached | enclosed | copy | link | website | online)',
    '(safety | safe | fire | by law | allerg | road)',
    '(if | when) ..3 hard for you',
    '(change | changed | changing | review | reviewing) ..4 (policy | policies | rules)',
    '(you | families) ..4 (does not | do not) have to',
    'until ..4 (have | ask | asked)',
    '(but | so | and) (i | we) (will | can | could | would) !(not | never)',
  ],
  unlessNear: [
    ...OPENED,
    'we will find another way',
    'what would help',
    '(tell | ring) (me | us) and (we | i) will',
    'there are other (ways | things)',
    '(we | i) (can | could) ..3 instead',
  ],
  examples: {
    kind: 'letter',
    flags: [
      [
        '<|It is not our policy to|> send work home.',
        'We would like to explain our reasons for [child’s name] and to look at what else could be tried.'.replace(
          '’',
          "'",
        ),
      ],
      [
        '<|We cannot make an exception for Ella|>.',
        "We would like to explain our reasons for [child's name] and to look at what else could be tried.",
      ],
      '<|There is no funding for|> this.',
      '<|The same rules apply to every|> child.',
    ],
    passes: [
      'Our policy is to ask families first.',
      'The behaviour policy is enclosed, and you can ask us about any of it.',
      'It is our policy to try three other things first, and I would like you to help choose them.',
      'The gate is locked for every child, to keep the little ones off the road. If that is hard for you, tell me and we will find another way in.',
    ],
  },
});
