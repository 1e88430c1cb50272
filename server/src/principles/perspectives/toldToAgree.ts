/** "You must understand", "I am sure you will agree": agreement asked for, not invited. */
import { defineRule } from '../../kit/index.ts';
import { around, HEAR, INNOCENT, UNNAMED } from './wording.data.ts';

const WHO = `(you | you both | you two | @parent | ${UNNAMED})`;
const SWALLOW =
  '(understand | accept | appreciate | realise | recognise | acknowledge | face | respect (that | the | our | his | this) | come to terms with | be (more)? realistic | reconcile (yourself | yourselves | themselves | herself | himself) | get used to | get on board | agree (that | to | with) | adjust to | trust (us | the | our | that | me) | let go | move on | come round | see sense | see that | see the bigger | be (prepared | ready | willing) to accept | take responsibility | back (us | the school | staff) | live with | put up with | grasp)';
const OFFER = '!(..5 (place | offer | appointment | invitation | terms | cookies | funding | payment | form))';

export default defineRule({
  reads: 'sentence',
  title: 'Told to agree',
  severity: 'warning',
  weight: 4,
  what: '“{words}” asks for agreement before asking for a view.',
  why: 'A parent who is told what to think has no room left to say what they know.',
  instead: 'Say how it looks from your side, then ask how it looks from theirs.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 1.7',
  phrases: [
    ...around(
      [
        `${WHO} ..1 (must | ~need to | has to | have to | will have to | will need to | should | ought to | had better | may have to) ..1 ${SWALLOW} ${OFFER} ..1`,
        `(it (is | 's) (important | essential | vital | crucial | time) | need | want | would ask | ask | urge | advise) (that | for)? (you | you both | ${UNNAMED}) (to)? ..1 (accept | appreciate | realise | come to terms with | face up to | face the | acknowledge) ${OFFER} ..1`,
        '(as | which | and)? (i | we) (am | are | feel) (quite)? (sure | certain | confident) (that)? (you | you both | parents) (will | would | can | must)? ..1 (agree | appreciate | understand | accept | see | recognise | share | want to support) ..2',
        '(i | we) (trust | expect | hope and expect | presume | assume) (that)? (you | parents | you both | the family) (will | can | are) ..1 (support | supporting | understand | accept | agree | appreciate | see | respect | abide | back | on board | in agreement | cooperate | co operate | comply) ..3',
        'please ..1 (respect | accept | support | abide by | trust) ..1 (the | our | this | that | my) ..3 (decision | judgement | position | ruling | process | professionalism | expertise | advice | recommendation | outcome)',
        `${UNNAMED} to ..1 (accept | understand | appreciate | respect | come to terms | realise | be realistic) ${OFFER} ..2`,
        '(i | we) look forward to your (support | agreement | cooperation | co operation | compliance) (in | with | on) this',
        'you (will | would | must) (no doubt | doubtless | surely | appreciate | accept | recognise | agree | understand) (that | understand | agree | accept | appreciate | recognise | the need) ..2',
        'you (can not | can hardly | could not | could hardly) ..1 (deny | dispute | argue | disagree) ..2',
        '(surely | no doubt) (you | even you) (can | must | will | would | agree | see | understand) ..3',
        `(i | we | the school | school | staff) ..1 (expect | expects | require | requires | rely on | count on | look to) (you | you both | parents | all parents | families | ${UNNAMED}) to ..1 (support | back | accept | respect | agree | go along | uphold | fall in | get behind | endorse | reinforce | comply | abide) ..4`,
        `(${WHO}) @be (expected | required | asked | urged | advised | requested) to ..1 (support | back | endorse | reinforce | accept | comply with | abide by | uphold | respect | be realistic | be more realistic | fall in with) ..4`,
        '(in time | eventually | one day | with time | before long | soon enough | in due course) ,? ..4 (you | parents) (will | may) (feel | see | agree | thank | realise | come to | understand | accept) ..6',
        "you (will | may) (come (round | around) | come to (see | accept | realise | understand | agree | terms) | thank (us | me) | feel that (it | this) (is | 's | was) for the best) ..4",
        "(it | this | that) (is | 's | was | really is | will be) ..1 (all)? for the best",
        '(all | always | usually | generally) even (themselves | itself)? out ..3',
        '(never | no such thing as) ..2 a (perfect | good | right | ideal) (moment | time) ..2',
        'please ..1 (just)? trust (us | me) ..1 (on | with | about | over) ..4',
        '(just | simply | so) ..1 trust (us | me) (on | with | about) ..4',
        "(@staff | the school) (know | knows) what (is | 's) (right | best) (for | and) ..2",
        '(ask | asking | request | urge | invite | need | want) (that)? you ..1 (to)? ..1 (support | back | respect | trust | get behind) ..1 (us | our | the | this | that) ..3 (decision | decisions | approach | judgement | plan | position | this | it)',
        `(you | you both | parents | @parent) (will | would | must | may | might) ..3 (see | find | realise | agree | discover) (that)? (we | i | staff | the school | it | this) (are | is | am | was | were | did | do | have | has | 's) ..2 (right | the right | correct | for the best | all along | the best | done the right | best) ..2`,
        `(with hindsight | in hindsight | one day | in years to come | looking back | in time | with time | in the long run | when you look back | before you know it) ,? ..1 (you | you both | parents) (will | may | might) ..1 (be (glad | grateful | pleased | thankful) | thank | see | agree | realise | feel) ..4`,
        `(once | when | after | now that) you ..2 (calmed down | calm down | had time | have had time | reflected | slept on it | see (the bigger | the whole | things) | thought (about | it) | got over | come to terms | cooled (down | off)) ..6`,
        `(confident | sure | certain | hope | hopeful | know) ..1 (that)? you (will | can) ,? (too | as well | also | come (round | around)) ..2`,
        `(have | has | had | came | come | will come) ..1 (come)? (round | around) (to (the idea | it | this | our) | in the end | eventually) ..3`,
        `surely (you | you both | parents | even you | anyone) ..1 (can | could | must | will | would | agree | see | understand) ..4`,
        `you (will | would | may) thank (us | me | the school | staff) ..3`,
        `(please | i would ask you to | i ask you to | you need to) ..1 (keep an open mind | be reasonable | be sensible | be fair | see it from (our | the school 's | a professional)) ..3`,
        `(try | need | want you | like you | ask you | best) (to)? see (it | this | things) (from (our | the school 's | the teacher 's) | our way) ..4`,
        `(the | a) bigger picture ..2`,
        `(advice | suggestion | recommendation) ..2 (is | would be | 's) ..1 (that you)? (to)? (accept | agree | go along with | let it go | move on | stop | drop | take what) ..4`,
        `(reconcile | resign) (yourself | yourselves | themselves | herself | himself) to ..4`,
        "(let us | we all need to | we need to | you need to | it (is | 's) time to) (be (realistic | honest | sensible) | move on | put this behind us) ..2 (about)?",
        '(i | we) (would never | could never | will never | never) (go against | overrule | contradict | question) ..3',
      ],
      HEAR,
      {
        unless: [
          ...INNOCENT,
          '(we | i | staff) (need | want | wanted | have | try) ..1 to see',
          '(enclosed | attached | overleaf | below) ..8',
          '(you (have | both have)? | help us | help me) ..2 ((see | get) the bigger | bigger picture)',
          '(if | when | whether) you (feel | think | would like)',
          '(fractions | numbers | addition | words | maths)',
          'not (have to | need to | expected to)',
          '(not | never | nobody) ..2 (feel | think | made to feel | worry) (that | as if | as though)? you',
          'what matters to you',
          '(would you | could you | how) ..4 ?',
          'if you agree',
          'so that you (can | will) understand',
          'you have agreed to',
          '(asked | chose | chosen | offered | suggested | wants | wanted) ..4 (to)?',
        ],
      },
    ),
  ],
  unless: [
    '(not | never) ..4 (feel | think) ..3 you (have | need | must | ought)',
    '(not | never) (have | need) to (agree | accept | sign)',
  ],
  unlessNear: [
    '(how does (it | this | that) look to you | what do you think | does that fit | tell us what you think | tell me what you think)',
  ],
  examples: {
    kind: 'letter',
    flags: [
      ['<|You must understand that|> the class is full.', 'We would like to hear how you see it.'],
      ['<|We trust that you will support|> the school’s decision.', 'We would like to hear how you see it.'],
      ['<|You will have to reconcile yourselves|> to the shorter day.', 'We would like to hear how you see it.'],
    ],
    passes: [
      'Jordan needs to understand that numbers can be swapped round.',
      'You do not have to agree with the plan.',
      'You must not feel that you have to accept anything because it is typed.',
      'We must understand what matters to you.',
      'You need to accept the offer of a place by 4 May.',
      'We hope that this is useful. What do you think?',
    ],
  },
});
