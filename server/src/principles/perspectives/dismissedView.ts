/** "Parents refuse to accept", "holds the misconception": a different view told as a failing. */
import { defineRule } from '../../kit/index.ts';
import { around, BOTH, FAMILYS, HEAR, INNOCENT, UNNAMED, VIEW } from './wording.data.ts';

const SEE =
  '(accept | acknowledge | appreciate | recognise | realise | grasp | comprehend | see (reason | sense | that | the (need | point | benefit | problem | bigger | extent)) | take on board | face | believe | admit | engage with the | understand (that | the | how | why | what))';
const NOT_OFFER =
  '!(..4 (place | offer | offers | transport | places | appointment | invitation | job | funding | payment | money | lifts | thanks | apology))';
const WRONG =
  '(misguided | mistaken | misinformed | ill informed | ill advised | misplaced | unfounded | unrealistic | without foundation | baseless | groundless | incorrect | irrational | not shared | not supported by | not borne out | at odds with | irrelevant | not relevant | unreasonable | unjustified | not valid | invalid | of no relevance | flawed | naive | wishful thinking | beside the point | in the minority)';

export default defineRule({
  reads: 'sentence',
  title: 'A view told as a failing',
  severity: 'warning',
  weight: 3,
  what: '“{words}” can read as if seeing it differently were a mistake.',
  why: 'A view that is only dismissed goes away unheard, and the disagreement stays.',
  instead: 'Say what they think and what you think, side by side.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 1.7 and 11.1',
  phrases: [
    {
      match:
        'who:@parent [ (holds | hold | held | has | have | had) (the | a) (misconception | misapprehension | mistaken (belief | view | impression) | false impression) ] that',
      fix: '{who} {who|thinks} that',
    },
    ...around(
      [
        `(felt | agreed | thought | concluded | considered) (that)? (@parent | mum | dad | parents | the family) (was | were | is | are) ..1 (wrong | mistaken | unreasonable | misguided | overreacting) ..1`,
        `(@parent | mum | dad | parents | the family) ..1 (accepted | conceded | admitted | acknowledged) (that)? (the)? (school | staff | we | professionals) (was | were | is | are | had) ..2 (right | correct | best) ..1`,
        `(report | assessment | letter) ..6 but (the)? (team | school | staff | we | panel | professionals) ..1 (did | do | does) not (find | think | consider | feel) it ..2 (helpful | useful | relevant | reliable | necessary | valid) ..1`,
        `(private | privately | independent | paid for) ..4 (report | assessment | diagnosis | reports | assessments | opinion) ..4 (filed | no weight | little weight | not binding | ignored | disregarded | put aside | not act | not acted | no standing | taken with ..3) ..2`,
        `(google | the internet | facebook | tiktok | mumsnet | a website | an article) ..1 (is | are) (no | not a | not) ..1 (substitute | replacement | match | evidence | qualification) ..3`,
        `(# | ten | fifteen | twenty | thirty | many | all my | our) ..1 (years | years ') ..2 (experience | in the job | teaching | in (education | teaching | this (job | role))) ..2 (i think | i know | we know | so | tells me | tell me | trust me) ..3`,
        `@staff (know | knows) what works ..4`,
        `(would | will | can | do | does | did) not let (the matter | it | this | that | the subject | things) (rest | drop | go | lie) ..1`,
        `(at odds | at loggerheads | out of step | out of line) with (the | our)? ..1 (team | school | staff | us | professionals | everyone | everybody | rest) ..1`,
        `but (the)? (research | evidence | science | data | experts | studies) (says | say | shows | show | suggests | proves | tell | tells) (otherwise | something else | different | differently | us | the opposite) ..3`,
        `not recognise ..1 (@parent 's | your | her | his | their | mum 's | dad 's | the (parents | family | mother | father) 's?) ..1 (description | picture | account | portrait | version | child) ..3`,
        `who:@parent (do | does | did | will | would | can | could | have | has | had | may | might) not (yet)? ${SEE} ${NOT_OFFER} ..2`,
        `(who:@parent | ${UNNAMED}) ..2 (~refuse | unwilling | not willing | not prepared | unprepared | reluctant | unable | ~decline | ~fail | seem unable | seems unable | ~struggle | slow | will not be persuaded) to ${SEE} ${NOT_OFFER} ..2`,
        `^ (~refuse | ~fail | unable | unwilling | ~decline | still not prepared) to (accept | appreciate | acknowledge | recognise) (that | the (school | decision | diagnosis | plan | assessment | advice | evidence | report | findings | need))`,
        `who:@parent (would | will | could | can | do | does | did) not (see reason | see sense | listen | budge | back down | hear of it | be (persuaded | told | moved | reasoned with | convinced) | shift | compromise | let it (go | drop | lie)) ..4`,
        `who:@parent (@be | ~remain | ~appear | ~seem) ..2 (mistaken | misguided | misinformed | ill informed | wrong (about | to | in) | in error | being unreasonable | unreasonable | being difficult | intransigent | inflexible | entrenched | wedded to | under (the | a) (misapprehension | illusion | mistaken ..1))`,
        `${FAMILYS} ..1 (${VIEW} | stance | thinking | understanding | perception | interpretation | argument) ..6 (is | 's | are | was | were | seem | seems | remain | remains) ..1 ${WRONG} ..3`,
        `${FAMILYS} ..1 (${VIEW} | stance | thinking | push | drive | wanting) ..4 (is | was | 's | seems | seem | appear | appears | be | are | were) ..2 (driven | motivated | coloured | clouded | shaped | governed | informed | fuelled | prompted) ..1 (by | from) ..4`,
        `(driven | motivated | coloured | clouded | governed | fuelled) (by | more by) ..1 (emotion | emotions | anxiety | protectiveness | fear | guilt | sentiment | worry | grief | (her | his | their | your) own) ..3`,
        `you are not (a | an | the) ..1 (therapist | teacher | psychologist | professional | doctor | expert | specialist | clinician | paediatrician | trained ..2 | qualified ..2 | speech ..3) ..2`,
        `(report | reports | assessment | letter | evidence | opinion) ..10 (can not | will not | could not | may not | shall not | not) be ..1 (admitted | accepted | considered | relied (on | upon) | taken into account | entertained | recognised | used | received) ..2`,
        `(is | are | was | were | remains) of the (opinion | view | belief) ..10 ;  (staff | school | we | professionals | the (school | team)) ..6`,
        `${FAMILYS} ..1 ${VIEW} ..2 (was | were | is | are) not (felt | thought | considered | deemed | found | seen | judged) (to be)? ..3`,
        `(@parent | ${UNNAMED}) ..1 (~have | ~hold) ..2 (unrealistic | unreasonable | inflated | over ambitious | rose tinted | romantic | idealised | skewed | distorted | partial | one sided | blinkered | narrow) ..1 (expectation | expectations | view | views | idea | ideas | picture | notion | notions | sense | hopes) ..3`,
        `(@parent | ${UNNAMED}) ..1 (dispute | disputes | disputed | contests | contested | question | questions | disagree | disagrees) ..3 but ..1 (is | was | are | were | does | did | do | has | have) not ..4`,
        `(keen | intent | insistent | set) (on | that) ..6 (team | staff | school | we | professionals) (feel | feels | think | thinks | believe | consider) ..1 (this | it | that) ..1 (is | 's)? ..1 (unnecessary | not needed | inappropriate | unrealistic | excessive | premature) ..1`,
        `(which | and this | and that) (is | was) not ..1 (warranted | justified | needed | indicated | necessary | required | supported by ..3) ..1`,
        `who:@parent (would | will | could | can) not be (moved | swayed | budged | shifted | talked round | brought round | dissuaded) ..4`,
        `(@parent | ${UNNAMED}) ..1 ~continue to (push | press | insist | pursue | call | argue | campaign) ..4`,
        `(we feel | i feel | i think | we think | feels | felt) ..1 (you | @parent | mum | dad | parents) ..1 (are | is | may be | might be | was | were | being) ..1 (being)? ..2 (unrealistic | over ambitious | too ambitious | overprotective | over protective | unreasonable | idealistic | in a hurry | expecting too much) ..3`,
        `(the | this) (school | trust | authority | council | team | service | department) ..1 (takes | holds | has) a different view ..1 (and | of | on | , | $) ..2`,
        `(what | about what) (you | mum | dad | parents | the family | @parent) (want | wants) (as opposed to | rather than | instead of | and not | not | over) what (@child (needs | need) | is (best | right) for ..1)`,
        `(continue | continues | continued) (not to | to refuse to) (accept | acknowledge | recognise) ..3`,
        `(irrespective | regardless) of (your | parental | parents | the parents ' | the family 's | mum 's | dad 's | any parental) ..1 (explanation | explanations | reason | reasons | view | views | wishes | preference | preferences | objection | objections | feelings) ..1`,
        `@parent (has been | have been | was | were | is being | are being | is | are) ..1 (influenced | swayed | coached | misled | egged on | wound up | got at | put up to (it | this)) by ..2 (parents | mums | families | media | facebook | internet | advocate | group | groups | friends | friend | online | forum | charity | website | solicitor) ..3`,
        `when (the | all the)? (facts | truth | evidence | reality | data) (is | are | was | were) ..1 (put | pointed out | presented | explained | shown | set out) to (him | her | them | @parent-obj | you) ..1`,
        `(does | do) not ..1 (recognise | accept | share) the ..1 (picture | description | account | child) ..1 (you | @parent | that you | painted | she | he | they) ..3`,
        `who:@parent ..2 (~resist | ~block | ~obstruct | ~thwart | ~veto | ~frustrate) ..1 (the | our | all | any | every | this | staff | attempts | efforts | moves | plans) ..3`,
        `(all | every | everyone | each | the) ..1 (professionals | professional | staff | team | teachers | experts | specialists | adults | member of staff) ..3 (disagree | disagrees | disagreed) ..1 with (you | mum | dad | parents | @parent-obj | her | him | them | the family) ..1`,
        `(listened to | heard | noted | received | acknowledged) politely ..1`,
        `have it both ways`,
        `(you | parents | families) can (not | hardly) (expect | ask) ..1 (us | staff | school | the school | teachers) to ..4`,
        `(i | we | staff | school) (would | must | have to)? ..1 (beg to differ | take issue with | dispute (your | what you | that you)) ..4`,
        `(@parent | ${UNNAMED}) ..1 (@be | ~remain) ..1 (mistaken | misinformed | misguided | simply wrong | wrong about) ..2`,
        `(mum | dad | mother | father | parents | family | carer | carers | @parent) ..1 (declined | declines | refused | refuses) to ..1 (see | recognise | accept | acknowledge | believe) ..1 that ..2`,
        'parental preference is ..3',
        `(~hold | ~have | ~labour | ~operate) ..2 (the | a | some | several | under the | under a | under some) ..2 (misconception | misconceptions | misapprehension | mistaken (view | belief | idea | impression) | false (impression | belief | hope | hopes) | delusion | illusion) ..2`,
        `contrary to (what ..3 (~think | ~believe | ~say | ~feel | ~claim | ~imagine | ~suggest | said | told) | ${FAMILYS} ..1 ${VIEW}) ,?`,
        '(yours | theirs | hers | his | that | this) is not (an | a) (opinion | view) ..8 ((share | shares) | shared | hold | holds | held)',
        `(@staff | nobody | no one | none of us | professionals) ..6 (do | does | did | can | could) not (share | agree with | support | accept | recognise | concur with) (your | ${UNNAMED} 's? | parental | her | his | their) ..1 (${VIEW} | account | version | interpretation | assessment | description | analysis)`,
        `(this | that | which | their | her | his) (${VIEW})? (is | 's | was | are) not (a (view | concern | worry))? (shared | supported | accepted | upheld | endorsed) by (the (school | team | panel | group) | staff | school | professionals | us | anyone)`,
        '(i | we) (fail to see | can not see | do not see | struggle to see | can not understand | fail to understand) (why | how | what) (you | she | he | they | the family | parents) ..6',
        `(who:@parent | ${UNNAMED}) (@be | ~remain | ~seem | ~appear) ..1 (resistant | opposed | hostile | averse | closed | antagonistic | dismissive) (to | of) ..3`,
        'what (you | parents | mum | dad | @parent) ..1 (want | wants | prefer | prefers | think is best | are asking for | like) (is | @be) not ..1 (what | in | the same | necessarily | always) ..3',
        '(you | she | he | they | parents | mum | dad) (may | might) (think | believe) (you | she | he | they) (know | knows) (better | best) ..2',
        '~take issue with (everything | every | all | anything | almost | most) ..4',
        '(~object to | ~oppose | ~query | ~question | ~challenge | ~disagree with | ~argue with | ~contest) (everything | every (single)? _ | all (that)? (we | staff | the)) ..3',
        'be that as it may ,?',
        "(that | this | which | it) (is | 's) ..1 (beside the point | not the point | neither here nor there | by the by | immaterial | a red herring)",
        "(your | her | his | their | the | this | that | @parent 's) (explanation | reason | reasons | account | version | objection | objections | argument | arguments | excuse | point | reasoning | justification) ..1 (can not | will not | is not | was not | are not | were not | could not | has not been | have not been) be? ..1 (accepted | acceptable | credible | valid | upheld | considered | tenable | persuasive | convincing | good enough | entertained | plausible | accept)",
        '(can not | will not | not going to | never) (have | allow | let | be having | permit) (parents | mums | families | a parent) ..1 (dictating | dictate | telling | tell | deciding | decide | choosing | choose | picking | running | run | interfering | interfere | demanding | questioning | question | to (dictate | decide | choose | tell)) ..2',
        '(do | does | will | can | shall) not ..1 (take (any)? account of | accept | consider | look at | recognise | rely on | give weight to | use | act on) ..2 (private | independent | reports | assessments) ..8 (paid (for)? ..2 | privately | commissioned ..4 | bought ..2 | themselves | yourselves | (report | reports) | (assessment | assessments))',
        "that is (only | just | merely)? (your | her | his | one parent 's | one person 's) (opinion | view | perception | interpretation)",
        '(was | were | is | are | has been | have been) ..1 (explained | made clear | pointed out) to (him | her | them | @parent-obj | you) that ..1 (this | it | that | they | she | he) ..1 (not | could | was | can) ..6 !_',
        '(you are | you have been) (quite | very)? (wrong | mistaken | misguided | misinformed | confused) ..1 (about | to | in | on | if | that)? ..2',
        '(if you think | if parents think | if she thinks | if he thinks) ..8 (you are | they are | she is | he is) ..1 (wrong | mistaken | sadly mistaken)',
      ],
      BOTH,
    ),
    ...around(
      [
        '(to question | who questions | questioning) (our | the | staff) (professional)? (judgement | expertise | professionalism | decision | integrity)',
      ],
      HEAR,
      { severity: 'information' },
    ),
  ],
  unless: [
    'accept ..2 (gift | gifts | sweets | treats | food | money | blood | invitations | lifts | alcohol | pork | presents | birthday _ | the offer)',
    'for (religious | cultural | faith | medical | health | dietary) reasons',
    'accept the ..1 (word | words | term | label | wording | name | diagnosis) ..6 (and | so) (we | i | it)',
    'because (you | mum | dad | he | she | they | @parent) (told | tell | showed | taught | said)',
    ...INNOCENT,
    '(mediation | tribunal | right of appeal | right to appeal | you can refuse | may refuse | free to refuse)',
    '(put us right | set us right)',
    'if you (do | can | did) not (understand | accept | agree)',
    '(offer | offers) of a',
    'we (were | are) (wrong | mistaken)',
    '(@staff | i) (may | might | could) (be | have been) (wrong | mistaken | misinformed)',
    '(you | they | he | she) (were | was | are | is) not (mistaken | wrong)',
    '(if | unless | whether) ..6 (mistaken | wrong)',
    'you were right',
    '(game | race | sport | team | defeat)',
    '(never | not) (mean | meant | want | wanted | say | said | saying) ..8 (wrong | mistaken)',
    'not (wrong | mistaken)',
  ],
  // "He won't listen" in a letter about a boy is about the boy.
  excuse: (match) =>
    match.text('who').toLowerCase() === match.context.pronouns &&
    !/\b(?:mum|dad|mother|father|parents?|carers?|family|mrs?|ms|miss)\b/i.test(
      match.block.text.slice(match.sentence.start, match.start),
    ) &&
    /\blisten\b/i.test(match.text()),
  examples: {
    kind: 'plan',
    flags: [
      [
        '<|Parents do not accept|> that Sam needs help.',
        'The family sees this differently from staff, and both views are written here: [each view].',
      ],
      [
        'Mrs Adeyemi <|holds the misconception|> that Tunde needs an adult beside him.',
        'Mrs Adeyemi thinks that Tunde needs an adult beside him.',
      ],
      ['<|Parental preference is misguided|>.', 'Staff will talk with the family about parental preference.'],
      '<|Mum wouldn’t accept|> the findings.',
    ],
    passes: [
      'Parents do not accept gifts of sweets for religious reasons; the box has stickers.',
      'Ms Reed does not accept the offer of a place at Ashdown, and will visit Fernlea.',
      'If you do not understand any part of this, please ring me.',
      'We were mistaken about the date, and you were right.',
      'Ben refused to accept defeat in the sack race.',
      'Ms Roy would like an adult with Anya all day; school thinks mornings are enough.',
    ],
  },
});
