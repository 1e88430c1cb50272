/** "You should have told us", "you must", where no law says so. */
import { defineRule, type Match, type Rewrite } from '../../kit/index.ts';
import { around } from './wording.data.ts';

const ORDER =
  '(ensure | make sure | see to it | speak to him | speak to her | talk to (him | her) | collect | bring | send | read | practise | check | sign | complete | return | provide | support | follow | use | pay | remember | stop | start | work | keep | set | give | help | do | contact | ring | arrange | reinforce | get | put | come in | step up | take | buy | label)';
const instead: Rewrite = (match: Match) => `it would help if you could ${match.text('deed')}`;

export default defineRule({
  reads: 'sentence',
  title: 'What a parent should have done',
  severity: 'information',
  kinds: ['letter'],
  what: '“{words}” can sound like a telling-off.',
  why: 'A parent who is told off once may not ring the next time.',
  instead: 'Ask, or say what would help, unless the law or safety makes it a must.',
  source: 'SEN Code of Practice 2001, 2:7',
  phrases: [
    {
      match:
        '^ [ you (should | ought to | could | might) have (told | informed | let | contacted | rung | phoned | notified | warned | alerted | advised) ] (us | me | school | staff | nursery | the school | the office)? (know)? what:((about | of) ..10)? (before now | sooner | earlier | at the time | in advance | beforehand | straight away | yesterday | last week)? !_',
      fix: (match) =>
        `thank you for telling us${
          match.has('what')
            ? ` ${match
                .text('what')
                .replace(/^of\b/, 'about')
                .replace(/ (?:before now|sooner|earlier|at the time|in advance|beforehand|straight away)$/, '')}`
            : ''
        }; it helps us to plan`,
      severity: 'warning',
    },
    ...around(
      [
        'you (should | ought to) have (told | informed | let | contacted | rung | phoned | notified | mentioned | said | warned | alerted | advised | checked | read | signed | returned | sent | made | taken | brought | asked | known | realised | noticed | thought | come | collected | done | paid | helped | kept | arranged | acted | waited | given | spoken | explained | prepared | ensured | practised | put | picked)',
        '(had | if) you (had)? (told | informed | let us know | read | listened | acted | checked | mentioned | taken | done | followed | returned) ..10 (would | could | might) not? have',
        '(had you | if you had) (only | just | simply)? (listened | acted | followed | engaged | accepted | agreed | started | stuck | signed | sought | asked for help | done as | been (honest | open | firmer | stricter | more)) ..14 (would | could | might) ..1 (not | never | be | have)',
        '(he | she | they | @child | we | none of us) (would | need) not ..1 (be in this (mess | position | situation | pickle | state) | be where we are | be having this conversation | be here) ..1 (if | had) you',
        'if only you had',
      ],
      'please tell us what would help next time',
      {
        severity: 'warning',
        unless: [
          '^ you (should | ought to | could | might) have (told | informed | let | contacted | rung | phoned | notified | warned | alerted | advised)',
          'you (should | ought to) have been',
          '(should | ought to) have (told | warned | asked) you',
        ],
      },
    ),
    ...around(
      [
        '(this | that | it | these | toilet training | toileting | potty training | speech | manners | self care | which | @child | his speech | her speech) (should | ought to | could | must | needed to) have been (dealt with | sorted | sorted out | addressed | done | tackled | picked up | taught | mastered | established | in place | put right | seen to | nipped in the bud | resolved | raised | learnt | learned | cracked | achieved) (before | by now | long ago | years ago | long since | well before | ages ago | at home | by (you | parents | home | the family | this (age | stage)))',
        '(expect | expected | assume | assumed | would have hoped | would expect) (children | him | her | them | pupils | all children | parents | @child-obj) to (be | have | arrive | come | start | know) ..4 (toilet | potty | trained | dry | out of nappies | school ready | ready for school) ..4 (before | by | when | on)?',
      ],
      '{child} is still learning this, and please tell us what helps',
      {
        severity: 'warning',
        unless: [
          '(sorry | apologise | we should | i should | our | by us | i will | we will | i have | we have | no rule)',
        ],
      },
    ),
    {
      match: '[ you really (should | ought to | must | need to) ] deed:_',
      fix: instead,
      severity: 'warning',
      unless: ['(try | see | taste | visit | be proud | come and see)'],
    },
    {
      match: `[ you (must | need to | have to | are to | will need to | are required to | are expected to | are obliged to | had better) ] deed:${ORDER}`,
      fix: instead,
      unless: [
        '(by | before) (# @month | midnight | noon | the (deadline | closing date | date | end of))',
        '(tribunal | mediation | mediator | certificate | deadline | time limit | within (#| one | two | six | eight) (month | months | weeks | days))',
        '(i | we | nobody | neither of us) (can not | could not | are not able to | am not able to) (change | move | alter | extend)',
        '(law | legal | legally | certificate | deadline | within (# | one | two) | by # @month | public place | school hours | governors | allergy | allergies | medicine | medication | epipen | inhaler | safe | safety | emergency | appeal | tribunal | form of id)',
        '(all | anything | nothing | only thing | what) you (must | need | have)',
        '(if | when | whatever | anything | time | before | so | unless) ..2 you (need | have) to',
      ],
    },
    {
      match: `[ (parents | mum | dad | mums | families | you) (are reminded | are once again reminded | should be reminded | need reminding) (that | to | of) ]`,
      fix: (match) => (/to$/i.test(match.text()) ? 'please remember to' : undefined),
    },
    {
      match: `[ (i | we) (expect | require | insist | demand | trust | assume) (that)? you ] (to | will)? deed:${ORDER}`,
      fix: 'it would help if you could {deed}',
    },
    {
      match: `[ (kindly | please) (ensure | see to it | make sure | see) (that)? (this | it) (does not | never | is not) (happen | occur | repeated | happens) ] again?`,
      fix: 'please tell us if there is anything we can do to help',
      severity: 'information',
    },
  ],
  unless: [
    'you (do | did | will) not (need | have)',
    'you must (do | ask | send | appeal | write | apply | keep an eye) ..6 (by | within | before | date | dates | days)',
    '(nothing | no rule | not | never) ..4 you (must | need | have | should | ought)',
    '(nobody | no one | none of us) ..6 you (must | should | ought)',
    '(by law | the law | legally)',
    '(allergy | allergies | allergic)',
    'sorry ..12 you (should | ought)',
    'you (should | must) (hear | receive | get)',
  ],
  excuse: (match) => match.sentence.question,
  unlessNear: [
    '(i do not say (it | this) because | have to put this | (law | rules | regulations) (asks | ask | require | requires) (me | us) to (include | say | put | tell))',
  ],
  examples: {
    kind: 'letter',
    flags: [
      ['<|You must|> make sure he has his kit.', 'It would help if you could make sure he has his kit.'],
      [
        '<|You should have told|> us about the seizure before now.',
        'Thank you for telling us about the seizure; it helps us to plan.',
      ],
      ['<|You really ought to|> read with her.', 'It would help if you could read with her.'],
    ],
    passes: [
      'It would help if you could tell us.',
      'You do not need to bring anything.',
      'Mrs Kaya, you must tell us about any new allergy straight away, because it keeps Deniz safe.',
      'You should have had a letter from the hospital by now; tell us if it has not come and we will chase it.',
    ],
  },
});
