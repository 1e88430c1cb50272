/** Wording for the rule: A family's account set aside: given little weight, called anecdotal, left out for want of a professional's letter. */
import type { Match, Phrase, Rewrite } from '../../kit/index.ts';
import { ACCOUNT, byKind, FAMILYS } from './phrasing.data.ts';

const EXPERT =
  '(professional | medical | clinical | independent | supporting | corroborating | documentary | written | hard | objective | expert | third party | external | formal | school | paper)';
const PROOF =
  '(evidence | corroboration | verification | proof | confirmation | support | documentation | backing | substantiation)';
const DOUBT =
  '(wishful thinking | imagination | exaggerated | overstated | an? (exaggeration | overstatement | imagination) | exaggeration | over stated | inflated | far fetched | implausible | unlikely | not credible | incredible | unreliable | fanciful | hard to believe | difficult to (credit | believe) | subjective | biased | rose tinted | over optimistic | overly optimistic | overly positive | over positive | generous | skewed | hearsay | inaccurate | invalid)';
const OUT =
  '(discounted | disregarded | dismissed | discarded | rejected | set aside | put aside | left (out | aside) | excluded | overruled | overridden | outweighed | ignored | played down | left out of account | passed over | not taken into account)';
const NOT_USED =
  '(taken (into (account | consideration) | on board | forward) | considered | accepted | used | relied (on | upon) | included | counted | acted (on | upon) | followed | regarded as (evidence | reliable) | treated as (evidence | reliable) | given (any)? weight | recorded | admitted | entertained)';
const LITTLE =
  '(little | limited | no | less | minimal | scant | very little | only limited | not much | low | no great | negligible | reduced)';

const HEAR = byKind(
  'we would like to hear more about this from you',
  'staff would like to hear more about this from {parent}',
);
const LATER = 'be looked at again, alongside everything else';
/** "could carry little weight": the helping verb stands already. */
const AGAIN: Rewrite = (match) => {
  const lead = match.block.text.slice(Math.max(0, match.markStart - 12), match.markStart);
  const helped = /\b(?:could|can|may|might|would|will|must|should|shall|to) $/i.test(lead);
  const rewrite = byKind(helped ? LATER : `will ${LATER}`);
  return typeof rewrite === 'function' ? rewrite(match) : rewrite;
};

/** "is not supported by evidence" becomes "is something we would like to hear more about". */
function hearMore(match: Match): string {
  return /\b(?:are|were|have|do)\b/i.test(match.text('be'))
    ? 'are things we would like to hear more about'
    : 'is something we would like to hear more about';
}

/** Patterns and what to say instead. */
export const phrases: readonly Phrase[] = [
  {
    match: `(and | but | , | so | @staff | panel | authority | it | they | we | i | _) @have? @modal? [ v:(~attach | ~give | ~place | ~accord | ~assign | ~put) ${LITTLE} weight ] (to | on) obj:(it | this | that | these | them | what ..6 | ${FAMILYS} ..2 ${ACCOUNT} | the ..3 ${ACCOUNT})`,
    fix: (match) => hearAbout(match),
  },
  { match: `[ (~attach | ~accord) ${LITTLE} weight ]` },
  {
    match: `[ (@be | has been | have been) (given | accorded | afforded | attached) ${LITTLE} weight ]`,
    fix: AGAIN,
  },
  { match: `[ (carry | carries | carried | bear | bears) ${LITTLE} weight ]`, fix: AGAIN },
  {
    match: `, [ for which ..3 (is | was | were | are | has been) (no | little) (${EXPERT} )?${PROOF} ]`,
    fix: byKind('which we would like to hear more about'),
  },
  {
    match: `[ (there (is | was | has been | @be) | with | we have | we had | have | having) (no | little) (${EXPERT} ${EXPERT}? ${PROOF} | ${PROOF} from (professionals | a professional | any professional | a clinician | the gp | school)) ] (of | for | to ..5)?`,
    severity: 'information',
  },
  {
    match: `be:(is | was | are | were | has been | have been) [ (not | un) (supported | corroborated | substantiated | verified | evidenced | backed up | borne out | confirmed | validated) by (..2 ${PROOF} | ..2 (professional | professionals | clinician | clinicians | medical | school | staff | records | record | data | assessment | observation | observations | report | reports | findings | letter | any | result | results | scores | tests | testing | figures) (opinion | advice | findings | assessment | report | involved)?) ]`,
    fix: hearMore,
  },
  {
    match: `be:(is | was | are | were | has been | have been | remain | remains) [ (uncorroborated | unsubstantiated | unevidenced) ]`,
    fix: hearMore,
  },
  {
    match: `[ (in the absence of | without) ..2 ${EXPERT} (evidence | corroboration | confirmation | letter | proof | backing) ]`,
    severity: 'information',
  },
  {
    match:
      '[ (can not | could not | will not) be accepted without ..2 (doctor | medical | professional | consultant | gp | hospital | clinician | letter | note | evidence | proof) ] ..3 $',
    fix: byKind(
      'helps us to understand, and we would like to talk with you about what would help',
      'helps us to understand, and staff will talk with {parent} about what would help',
    ),
  },
  {
    match: `[ (is | was | are | were) (purely | merely | only | just | largely | mostly | mainly | at best | all)? anecdotal (only | evidence | in nature)? ]`,
    fix: byKind('comes from what the family sees day to day'),
  },
  {
    match: `[ anecdotal ] !(record | records | notes) rest:(evidence | report | reports | account | accounts | information | comment | comments | observations)`,
    fix: byKind('first-hand {rest}'),
  },
  {
    match: `${FAMILYS} ..2 ${ACCOUNT} ..10 [ be:(was | were | is | are | has been | have been | will be | had been) ${OUT} ] (as ..14 $ | because ..14 $ | due to ..10 $ | owing to ..10 $ | in favour of ..8 $)?`,
    fix: AGAIN,
  },
  {
    match: `(from | by | of) ..1 ${FAMILYS} ..4 [ be:(was | were | is | are | has been | have been | will be) (${OUT} | not ${NOT_USED}) ] (as ..14 $ | because ..14 $ | due to ..10 $ | owing to ..10 $ | in favour of ..8 $)? `,
    fix: AGAIN,
  },
  {
    match: `${FAMILYS} ..2 ${ACCOUNT} ..4 [ be:(was | were | is | are | has been | have been | will | can | could) not be? ${NOT_USED} ] (as ..14 $ | because ..14 $ | due to ..10 $ | owing to ..10 $ | without ..8 $)?`,
    fix: AGAIN,
  },
  {
    match: `(${FAMILYS} | home) ..2 ${ACCOUNT} ..8 [ (seem | seems | seemed | appear | appears | appeared | @be (felt | thought | considered | judged | deemed | found) | may | might | is | are | was | were) to? be? (somewhat | a little | a bit | rather | highly | probably | likely to be | possibly)? ${DOUBT} ] !(due)`,
    fix: byKind(
      'will help us to look more closely, and we would like to hear what a usual day looks like',
      'will help staff to look more closely, and {parent} will be asked what a usual day looks like',
    ),
  },
  {
    match: `(description | account | report | picture | version) of ..6 [ (seem | seems | seemed | appear | appears | appeared | is | was) to? be? (somewhat | a little | a bit | rather | highly | probably | possibly)? ${DOUBT} ]`,
    fix: byKind(
      'will help us to look more closely, and we would like to hear what a usual day looks like',
      'will help staff to look more closely, and {parent} will be asked what a usual day looks like',
    ),
  },
  {
    match:
      '[ (@be | has been | have been) (put down | dismissed | explained away | written off | brushed off | treated | regarded | interpreted | discounted | read) (to | as) (wishful thinking | imagination | anxiety | bias | hope | exaggeration | parental ..2 | maternal ..2 | over ..2 | hearsay) ]',
    fix: byKind('is something that we will look out for', 'is something that staff will look out for'),
  },
  {
    match:
      '[ (i | we | staff) @modal? (take | takes | took | taking | taken) ..6 with a (large | big | hefty | healthy)? (pinch | grain) of salt ]',
    fix: byKind('we will follow up what you have told us', 'staff will follow up what {parent} has told them'),
  },
  {
    match: '[ with a (large | big | hefty | healthy)? (pinch | grain) of salt ]',
    fix: byKind('as one part of the picture'),
  },
  {
    match:
      '[ nothing (that)? (you | @parent) ..3 (sent | given | told | said | provided | shown) (us | me)? (counts as | amounts to | is | constitutes) ..1 (evidence | proof) ]',
    fix: byKind(
      'everything you have sent us can go in as evidence',
      'everything {parent} has sent us can go in as evidence',
    ),
  },
  {
    match:
      '(this | that | it | diary | video | film | account | diaries | videos | what ..6 | _) [ (@do not | @be not | can not | does not) (count as | amount to | constitute | be (treated | counted | used | regarded) as)? (admissible | real | proper | acceptable | valid | sufficient)? evidence ] !(that | to suggest | of | about | for | based)',
    fix: byKind('can go in as evidence'),
  },
  {
    match:
      "[ (~differ | ~disagree | ~conflict | ~diverge) , (ours | the school 's | our (version | account | records | own) | (school | staff | professional) ..2) ..2 (been used | used | preferred | prevail | prevails | taken | stand | stands | followed | adopted) ]",
    fix: byKind('differ, both are given'),
  },
  {
    match:
      '(assessment | report | opinion | view | advice | evidence | observation | observations | findings | account | tests | clinic) ..6 [ (was | were | is | are | has been | have been) naturally? (preferred | favoured | given (more | greater) weight) ]',
    fix: byKind(
      'is one part of the picture, and we would like to talk with you about what you see',
      'is one part of the picture, and what {parent} sees is another',
    ),
  },
  {
    match:
      'who:@parent ..2 [ (@be | presents as | presented as | came across as)? not? a? (the most | very | a)? (poor | unreliable | vague | inconsistent | difficult | reliable) (historian | informant | witness | source) ]',
    fix: '{who} told us [what they remember]',
  },
  {
    match:
      "[ (can not | could not | will not | @be unable to | not able to) (take | accept | go on | rely on) (your | her | his | their | a parent 's | mum 's | dad 's | @parent 's) word ] (for (it | this | that))?",
    fix: byKind('would like to hear more from you about it', 'would like to hear more from {parent} about it'),
  },
  {
    match:
      '[ (need | needs | require | requires | want) (something | evidence | proof | information) ..1 more (official | formal | concrete | reliable | objective | robust | substantial) than ] ..6 $',
    fix: byKind('would like to hear more about this from you', 'would like to hear more about this from {parent}'),
  },
  {
    match:
      '[ (unless | until) (a | an | the | his | her | your) ..4 (professional | doctor | consultant | paediatrician | specialist | clinician | gp | psychologist | therapist) ..1 (confirms | supports | verifies | tells us | writes | states | finds | says | agrees | diagnoses | has confirmed) ] ..16 $',
    fix: byKind(
      'we would like to hear more from you about this',
      'staff would like to hear more from {parent} about this',
    ),
  },
  {
    match:
      '(parental | parent | family | your | their | her | his | @parent) ..1 (opinion | opinions | view | views | preference | account | wishes | feelings | observations | concerns) [ (is | are | was | were | has | have) ..1 (not (a factor | relevant | material | something we (consider | take)) | irrelevant | immaterial | no bearing | of (no | little | limited) (relevance | consequence | weight | value | importance | use) | neither here nor there) ]',
    fix: AGAIN,
  },
  { match: '[ no record of (any)? such ]', severity: 'information', fix: byKind('nothing written down about that') },
  {
    match:
      '(your | her | his | their | @parent) (recollection | memory | understanding | version | account) [ (is | was | are) ..1 (incorrect | mistaken | wrong | inaccurate | faulty | flawed | not correct | not accurate) ]',
    fix: byKind(
      'is different from ours, and we would like to talk it through with you',
      'is different from ours, and both are given here',
    ),
  },
  {
    match: '[ (parent | parental | parentally | mother | maternal | family) (reported | report) (only | alone) ]',
    fix: byKind('what the family has seen'),
  },
  {
    match: '^ [ (poor | unreliable | vague | inconsistent) (historian | informant) ]',
    fix: byKind('history as [name] remembers it'),
  },
  {
    match:
      '@staff [ (can not | could not | are unable to | will not | can hardly) (go (by | on) | rely (on | upon) | act on | take account of | base ..3 on) (it | this | that | them | what (you | @parent) ..3 | your ..2) ] (alone)?',
    fix: byKind('would like to hear more from you about it', 'would like to hear more from {parent} about it'),
  },
  {
    match: `@staff (~have to | can only | must | need to | will | prefer to) [ (go (by | on) | rely (on | upon) | act on | work from) (what (@staff ~see | happens | is seen | staff ~see | we ~see) | our own | the evidence | the data | (professional | expert) ..2) ..4 ]`,
    fix: byKind('put what you see beside what we see', 'put what {parent} sees beside what staff see'),
  },
  {
    match: `@staff @have? [ v:(~go | ~side) with (ours | our (own)? (version | account | records | view | figures | assessment) | the (school | professional | staff | expert) ..2 | (the | his | her) ..1 (teacher | teachers | tutor | senco | nursery | therapist | psychologist) 's ..1 (form | scores | account | version | rating | ratings | figures | opinion | view)) ]`,
    fix: byKind('would like to look at both with you', 'would like to look at both with {parent}'),
  },
  {
    match: `@staff @have? [ (~discount | ~disregard | ~dismiss | ~discard | ~set aside) ] obj:(${FAMILYS} ..2 ${ACCOUNT} | what (you | @parent) ..4)`,
    fix: byKind('will look again at {obj}'),
  },
  {
    match: `(parent | parental | parents | mother | father | home | family | mum | dad | your | @parent) ..10 [ (treat | treated | view | viewed | regard | regarded | handle | handled | interpreted | read | taken) (with | as) (some | great | due | considerable)? (caution | care | scepticism | suspicion | hearsay) ]`,
    fix: byKind('read beside everything else'),
  },
  {
    match:
      "@be [ (only | just | merely | no more than) (your | her | his | their | the (family | parents | mother | father) 's | a (parent | mother | father | mum) 's | parental | mum 's) (opinion | word | view | say so | perception | impression | word for it) ]",
    fix: byKind('what you have seen, and we would like to hear more', 'what the family has seen'),
  },
  {
    match:
      "@be [ (mum 's | dad 's | mother 's | father 's | the (family | parents) 's | @parent 's | parental | your) (view | opinion | account | word | report | perception | impression | version) only ]",
    fix: byKind('what you have seen, and we would like to hear more', 'what the family has seen'),
  },
  {
    match:
      "@staff [ ((only | just) ~have | ~have (only | just)) (your | her | his | their | mum 's | dad 's | @parent 's) word for (it | this | that) ]",
    fix: byKind('are glad that you told us', 'heard this from {parent}'),
  },
  {
    match:
      "(@parent | his | her | their | your | parental | 's) ..1 [ (letter | letters | email | statement | form | report | submission | questionnaire | contribution | views | account | comments) (was | were) (taken as read | noted and filed | placed on (the)? file | not (read out | read | discussed | tabled | considered)) ]",
    fix: (match) =>
      `${match.text().replace(/^(.*?)(?:['’]s)? (?:letters?|email|statement|form|report|submission|questionnaire|contribution|views|account|comments) (?:was|were) .*$/i, '$1')} told us [what it said], and will shape [part of the plan]`.replace(
        /^(?:his|her|their|your|parental) /i,
        (whose) => (/^your/i.test(whose) ? 'you ' : 'the family '),
      ),
  },
  {
    match: `${FAMILYS} ..1 (${ACCOUNT} | view | theory | request) [ (not ..1 (accepted | supported | used | considered | upheld | agreed | verified | corroborated | credited | relied on | scored | counted | included | added | read | discussed) | ${OUT}) ] ..4 $`,
    fix: byKind('to be looked at again, alongside everything else'),
  },
  {
    match:
      '(@parent | carer | mother | father | mum | dad | parents) ..1 [ (unable to | could not | can not | did not | struggled to | was unable to | was not able to | were not able to) (give | provide | offer | supply) ..1 (any | a | much | clear | useful | reliable | coherent | accurate) ..2 (history | account | picture | timeline | information) ] ..6 $',
    fix: byKind('told us [what they remember]'),
  },
  {
    match:
      "[ (('d | would)? (rather | sooner) | would? prefer to) ..1 (rely (on | upon) | go (with | by) | trust | believe | stick (with | to) | be guided by) (the | our | his | her)? ..2 (assessments | assessment | professionals | experts | qualified ..1 | trained ..1 | tests | data | specialists | results | evidence | staff) ] ..6 $",
    fix: byKind('would like to read it beside the assessments', 'would like to read it beside the assessments'),
  },
  {
    match:
      "[ (parent | parental | carer | maternal | paternal | family | home | mum 's | dad 's | mother 's | father 's | parents) (report | reports | rating | ratings | responses | scores | account | accounts | recall | observation | observations | reporting | questionnaire | questionnaires) ..1 ((@be not | can not | could not | are rarely | is rarely | is never | are never) ..1 (be)? ..2 (a | an | as | as a | the)? ..1 (reliable | valid | robust | objective | accurate | sufficient | relied | evidence | trusted | dependable | sound) | (is | are | was | were | tends to be) ..1 (unreliable | an unreliable | inaccurate | subjective | biased)) (measure | measures | indicator | indicators | source | sources | guide | basis | evidence | upon | on | way ..4)? ]",
    fix: byKind(
      'what you see at home matters beside our own tests',
      'what the family sees at home matters beside the tests',
    ),
  },
  {
    match:
      "[ (without | in the absence of | absent | lacking | until we (have | see | receive | get)) ..1 (doctor 's | gp | gp 's | doctors | consultant 's | paediatrician 's | medical | professional | clinical | hospital | written | specialist) ..1 (letter | evidence | note | report | proof | confirmation | documentation | letters) ,? ..4 (take | takes | took | must | have to | has to | assume | assumes | treat | treats | treated | regard | regards | regarded | consider | considers | conclude | view | views | believe) ] ..16 $",
    fix: byKind(
      'with or without a letter, we would like to understand this with you',
      'with or without a letter, staff would like to understand this with the family',
    ),
    unless: [
      '(can not | not | never) ..2 (wait | need | ask for)',
      '(do not | does not | not) ..1 (treat | regard | assume | view)',
      '(you are right | believe (you | him | her))',
    ],
  },
  {
    match:
      "[ (no | little | nothing | not any) ..5 (other than | beyond | apart from | except | save | aside from | but) ..2 (parental | parent | parents | mother 's | father 's | mum 's | dad 's | family 's | her | his | your | their | @parent 's) ..1 ..1 (opinion | opinions | view | views | word | say so | account | belief | claims | report | feeling | assertion | impression) ] (was | were | has been | have been | is)? ..1 (supplied | provided | submitted | offered | available | given | produced | put forward | included)?",
    fix: byKind('the evidence so far is what you have seen', 'the evidence so far is what the family has seen'),
    unless: ['@staff-obj', '(is | are | be) ..1 needed'],
  },
  {
    match:
      "[ (the)? only (evidence | proof | support | basis | information) ..3 (was | is | were | being | comes from | came from) ..1 (parental | parent | parents | the mother 's | the father 's | mum 's | dad 's | the family 's | her | his | your | their | @parent 's) ..1 (opinion | opinions | view | views | word | say so | account | belief | claims | report | feeling | assertion | impression) ]",
    fix: byKind('the evidence so far is what you have seen', 'the evidence so far is what the family has seen'),
    unless: ['(we | i) ..1 (need | want | ask for)'],
  },
  {
    match: `[ no ..2 (evidence | basis | grounds | proof) ..1 (to support | for | of | behind) ${FAMILYS} ..2 (${ACCOUNT} | belief | opinion | theory | claim | claims | suspicion) ]`,
    fix: byKind('more to learn from you about this', 'more to learn from {parent} about this'),
  },
  {
    match:
      '(parent | parents | parental | family | mum | dad | mother | father | home | you | your | carer | @parent) ..12 [ (but | and | though | although) ..1 (@be | @have been)? not ..1 (verified | corroborated | confirmed | substantiated | validated | evidenced | backed up | borne out | proven | proved) ] ..6 $',
    fix: byKind('and we would like to hear more about it', 'and staff will ask {parent} more about it'),
    unless: ['yet', 'nor'],
  },
  {
    match:
      "(sleep | food | home | parent | parental | family | mother 's | mum 's | dad 's | parent 's | behaviour | seizure) (diary | diaries | log | logs | questionnaire | form | forms | chart | charts | notes | scores | video | videos) [ be:(was | were | is | are | has been | have been) not (used | read | considered | scored | counted | included | looked at | taken into account | discussed | relied on) ]",
    fix: AGAIN,
    unless: ['(yet | because it | lost | returned)'],
  },
  {
    match:
      '[ (i | we | staff | school) ..1 (need | require | want | would need | would want | must have | have to see | would need to see | would have to see | have to have | will need | will need to see) ..1 (some | to see | firm | hard | actual | real | proper | clear)? (proof | evidence) (of (this | that | it) | that (he | she | this | it | @child) | for (this | that) | before | first | $) ] ..12 $',
    fix: HEAR,
    unless: ['(address | income | identity | residence | benefit | birth | entitlement | payment)'],
  },
  {
    match:
      '[ (without | until there is | until he has | until she has | unless there is | unless he has | unless she has | in the absence of) (a | any | an)? ..1 diagnosis ,? ..3 (can not | nothing | no | unable | will not | not able | can only) ] ..10 $',
    fix: byKind(
      'with or without a diagnosis, we would like to understand this with you',
      'with or without a diagnosis, staff would like to understand this with the family',
    ),
    unless: ['(do not | does not) ..1 (need | matter | have to)'],
  },
  {
    match: `[ @staff (can only | must | have to | will only | only) ..1 (act on | accept | consider | go by | recognise | rely on | take) ..3 (reports | letters | evidence | advice | diagnoses | a letter | a report | opinion) (from | by | written by) ..1 (professionals | professional | doctors | doctor | consultant | consultants | specialist | specialists | clinician | gp | paediatrician | qualified ..1) ]`,
    fix: byKind(
      'we would like to hear what you see, and read any letters too',
      'staff would like to hear what {parent} sees, and read any letters too',
    ),
  },
  {
    match: `${FAMILYS} ..2 (${ACCOUNT} | clip | clips | photos | recordings) [ (@do not | can not | could not | did not) ..1 ((prove | establish) (anything | much | it | that | this | the ..1)? | (show | tell us | demonstrate | change) (anything | much | enough | a lot | very much | a great deal)) ]`,
    fix: byKind('will help us to look more closely', 'will help staff to look more closely'),
  },
  {
    match: `@staff @have? [ (do not | did not | have not | will not | can not | could not | not) (use | used | include | included | score | scored | count | counted | consider | considered | relied on | rely on | add | added) obj:(${FAMILYS} ..2 (scores | score | ratings | questionnaire | form | diary | log | account | comments | views | notes | list | observations | answers)) ]`,
    fix: byKind('will look again at {obj}'),
    unless: ['(without | until | unless | if | yet | sorry)'],
  },
  {
    match:
      '(note | letter | word | account | email | report | form | diary | say so | opinion) (from | of | by) (a | the | his | her)? (parent | parents | mum | mother | dad | father | family | carer) [ (@be not ..1 (enough | sufficient | adequate | acceptable | evidence | proof) | (@do not | will not | can not) (suffice | count | be accepted)) ] ..3',
    fix: byKind(
      'is a good start, and we would like to hear more',
      'is a good start, and staff would like to hear more',
    ),
  },
  {
    match: `(your | mum 's | dad 's | mother 's | father 's | parental | parent 's | @parent 's) (note | letter | word | account | diary | say so | log | notes | video) ..2 [ (@be not ..1 (enough | sufficient | adequate) | (@do not | will not | can not) suffice) ] ..3`,
    fix: byKind(
      'is a good start, and we would like to hear more',
      'is a good start, and staff would like to hear more',
    ),
    unless: ['on its own'],
  },
  {
    match: `(${FAMILYS} | home) ..2 ${ACCOUNT} [ (was | were | is | are | has been | have been) not ..1 (felt | thought | considered | judged | deemed | believed | found | seen as | regarded as)? (to be)? ..1 (reliable | accurate | valid | credible | objective | realistic | representative | robust | sound | dependable) ]`,
    fix: AGAIN,
  },
  { match: '^ [ (uncorroborated | unverified | unsubstantiated | unproven) (by ..4)? ] $', fix: HEAR },
];

function hearAbout(match: Match): string {
  const whole = match.text();
  const verb = match.text('v');
  const before = whole
    .slice(0, whole.toLowerCase().lastIndexOf(verb.toLowerCase()))
    .replace(/\b(?:have|has|will|can)\s*$/i, '');
  return `${before}would like to hear more about ${match.text('obj')}`;
}
