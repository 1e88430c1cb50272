/** Wording for the rule: A family's account answered flatly. Each of these needs an account just before it. */
import { type Match, type Phrase, parentName } from '../../kit/index.ts';
import { AT_SCHOOL } from './phrasing.data.ts';

const WE = '(we | i | staff | @staff | school | the (school | team | college | nursery | panel | clinic))';
const IT = '(it | this | that | these | those | any of (it | this | that))';

/** Says that the account is wanted: to the parent in a letter, about them in a plan. */
function more(match: Match): readonly string[] {
  // "There is no evidence of this, so it has been discounted": what belongs to the clause before stays.
  const [, first = ''] = /^((?:this|that|it|these|those)(?: \w+)?),? (?:so|and|but) /i.exec(match.text()) ?? [];
  const stays = first !== '' && /[\p{L}\p{N}]$/u.test(match.beside(-1)?.word.norm ?? '') ? `${first}, and ` : '';
  const joined = stays || (/^(?:but|though|although|however|so|and)\b/i.test(match.text()) ? 'and ' : '');
  const parent = parentName(match.context);
  return match.context.kind === 'plan'
    ? [
        `${joined}[name] will ask ${parent} to tell us more about this`,
        `${joined}this is recorded as ${parent} told us`,
      ]
    : [
        `${joined}we would like to hear more about this from you`,
        `${joined}it would help us to know what you have noticed`,
      ];
}

/** Patterns and what to say instead. */
export const phrases: readonly Phrase[] = [
  // Noted, and no more.
  {
    match: '^ [ (noted | duly noted | acknowledged | logged | understood | read) ,? (but | however | though) ..16 ] $',
    fix: more,
  },
  {
    match:
      '[ not (really | strictly)? (something | anything | a matter | an issue | one | a thing | a problem) (that | which | for)? (a | the | this | our)? (school | schools | we | i | staff | teachers | nursery | college | clinic | team | us | class) ..2 (can | could | @be | deal | deals | fix | fixes | solve | get | need | needs | have | would | to) ..8 ] $',
    fix: more,
  },
  {
    match: `[ @be? not ..1 (a | an) (school | nursery | college | teaching | educational | education | clinic) (matter | issue | problem | concern | thing | question) ] ..6 $`,
    fix: more,
  },
  {
    match:
      "[ (outside | beyond | not within | not in) (our | my | the school 's | the team 's | school) (remit | control | gift | brief | concern) ] ..6 $",
    fix: more,
  },
  {
    match:
      '[ but? (it | that | this | which) ((@be not ..1 (an | much of an | any) | @be no | @be hardly an) (excuse | reason | justification) | (@do not | does not | can not) ..1 excuse) ..6 ] $',
    fix: more,
  },
  {
    match:
      '[ ((it | this | that)? @be) (really | probably | most likely | almost certainly)? (just | only | simply | merely | nothing but | no more than | all) (really)? (an? (attitude | behaviour | attention | control | motivation | effort | discipline | phase | habit | act | excuse | ploy | performance | teenage | tiredness | boundary | screen ..1) (thing | issue | problem)? | attitude | behaviour | laziness | habit | attention seeking | for (show | attention | effect) | growing pains | tiredness | (him | her | them) ..1 (being | playing | trying | testing | wanting | after) ..3 | put on | an excuse) ] ..6',
    fix: hearWhat,
  },
  {
    match:
      '^ [ (teenagers | typical teenager ..1 | typical | (boys | girls | kids | children | toddlers) will be ..1 | mothers | mums | the usual | usual story | same old story? | same as ever | heard it ..1 before | nothing new (there | here)? | here we go again | old news | say no more) ] $',
    fix: more,
  },
  {
    match:
      '^ [ (left (it | that | things) (there | at that) | (no | nil) further action ..4 | no action ..3 | nfa | (took | taken) (it | this | that) no further | not (pursued | followed up | explored | taken further | discussed further | actioned) | (moved | passed) (swiftly | quickly)? on ..6 | (changed | steered away from | parked) the subject ..4 | parked | (moved | steered) (the (conversation | discussion | talk))? (back to | on to | onto) ..6 | did not (pursue | explore | follow | probe | take) (it | this | that)? ..4 | (nothing to | no need to) (follow up | action | pursue) ..4) ] $',
    fix: more,
  },
  // Nobody here has seen or heard of it.
  {
    match: `[ ${WE} ..3 (found | see | saw | heard | hear | know of | can find | could find) (nothing | no truth | no substance | no basis) (in | of | to | behind) (it | this | that | these) ..10 ] $`,
    fix: more,
  },
  {
    match: '[ (there is | there was | there @be) (nothing | no truth | little) (in | to) (it | this | that) ] ..4 $',
    fix: more,
  },
  {
    match:
      '[ (he | she | they | @child) (@have (never | not) | never | did not | does not) ..1 (mention | say | mentioned | said | told | raised | complained | reported | spoken | brought) ..2 (it | this | that | anything | so | any such ..1 | about it) ..6 ] $',
    fix: more,
  },
  {
    match:
      '[ (he | she | they | @child) (say | says | said | tell | tells | told) ..2 ((he | she | they) (is | are | was | does | did | do | has | have) (not)? | otherwise | (a | something) different ..2) ] $',
    severity: 'information',
    fix: more,
  },
  {
    match:
      '[ (nobody | no one | none of ..4 | no other ..2 | not one ..4) ..1 (else)? ..2 (has | have | had)? ..1 (mentioned | raised | noticed | reported | complained | flagged | commented | remarked | picked up | seen | saw | heard) ..2 (it | this | that | anything | such | any such ..1 | these | of it) ..8 ] $',
    fix: more,
  },
  // What staff make of it.
  {
    match: `[ ${WE} can only (suggest | assume | conclude | think | suppose | put | infer | presume | attribute | guess) !(how | what) ..16 ] $`,
    fix: more,
  },
  {
    match: `[ but? ${WE} (can | must | have to | has to | could) (only)? (go | judge | act | work) (only)? (by | on | from) what ..1 (we | i | staff | they | teachers | is | @staff) ..2 (~see | ~hear | ~observe | ~find | ~know | ~have | recorded | @be | in) ..6 ] $`,
    fix: more,
  },
  {
    match:
      '[ (on | with | given | from) (those | these | his | her | their | such | the) ..1 (scores | score | marks | results | levels | grades | figures | data | assessments) ,? (i | we | staff) ..1 (can not | could not | do not | doubt | find | struggle) ..6 ] $',
    fix: more,
  },
  {
    match: `^ [ (i | we)? (can not | could not | do not) (~see | quite see | think) (it | this | that | so) (myself | somehow | happening | at all)? ] $`,
    fix: more,
  },
  {
    match: `[ ..1 (costed | planned | written | set | staffed | kept | left | put down | recorded) ..6 ,? (as | because | since) ${WE} (@have)? always (@have)? (got by | managed | coped | done | been ..2) ..3 ] $`,
    fix: more,
  },
  {
    match: `[ but? ${WE}? (@do not | can not | would not | will not) ..1 (count | include | score | credit | record | use) ${IT} ..6 ] $`,
    fix: more,
  },
  {
    match:
      '[ but? (it | this | that | they) (@do not | can not | will not) ..1 (count | be counted | count for (much | anything)) ] ..6 $',
    fix: more,
  },
  {
    match:
      '[ (this | it | that | these | which) (@be | has been | have been | was | were) (felt | thought | believed | considered | likely | understood | judged | deemed | assumed)? (to be)? (copied | imitated | learned | learnt | put on | made up !(on | for | to | by | with | in | the) | mimicked | invented | exaggerated | attention seeking | for attention | picked up | a ploy | a copy) ..12 ] $',
    fix: more,
  },
  {
    match:
      '[ (this | it | that | these | which | the ..3) ..6 (was | were | is | are | has been | have been | will be | can be | may be | should be) ..1 (discounted | disregarded | dismissed | ignored | left out of account | set aside | put to one side | excluded | taken with caution | treated with caution | passed over) ..14 ] $',
    fix: more,
  },
  {
    match:
      '[ (this | it | that | these | which | such ..4 | (work | study | learning | behaviour | anything | what ..4) ..4 (at | in the) home) (@do not | can not) ..1 (form (any)? part of | constitute | qualify as | fall within | feature in | count (as | towards)) ..2 (evidence ..1 | assessment | criteria | case | application | file | decision | picture | data | record) ..4 ] $',
    fix: more,
  },
  {
    match:
      '[ ,? which you ,? (who)? (were | was) not (there | present | in the (room | class | lesson)) ,? ..2 (say | says | said | claim | claims | maintain) ..8 ] $',
    fix: (match) => (match.context.kind === 'plan' ? undefined : ' that you told us of'),
  },
  {
    match: '[ ,? (but | as | and) you (were | was) not (there | present | in the (room | class | lesson)) ..6 ] $',
    fix: more,
  },
  {
    match: `[ ${WE} @be (satisfied | confident | content | clear | certain | quite sure) that (it | this | that | nothing | no | he | she | the ..2 | there) ..14 ] $`,
    severity: 'information',
    fix: more,
  },
  {
    match: `[ but? ${WE} (@have (never | not) | never | did not | do not) ..1 (had | heard | seen | known | noticed | got | hear | see | get | find | found | managed) !(a reply | back | from) ..10 ] $`,
    unless: ['(yet | before | until | since)', '(a (reply | letter | copy) | report)'],
    fix: more,
  },
  {
    match:
      '^ [ (no | nil | none) ..3 (seen | observed | noted | evident | reported | witnessed | recorded | apparent | found | noticed) ..2 (by (any | staff | us | school | teachers | anyone ..1 | the ..2) | in (school | class | clinic | lessons | session | sessions) | at (school | lunch | nursery | break | playtime) | on (observation | assessment | the day | examination | testing) | here) ..6 ] $',
    fix: more,
  },
  {
    match:
      '^ [ (closed | resolved | case closed | file closed | matter closed | end of (story | discussion | conversation)? | dealt with | not an issue ..2 | no issue ..2 | non issue | advised otherwise | corrected | disagreed | reassured ..4) ] $',
    fix: more,
  },
  {
    match:
      '[ (that | this | it) @be (purely | just | only)? (a matter of opinion | one opinion | an opinion | opinion not fact | opinion) ..4 ] $',
    fix: more,
  },
  {
    match:
      '[ but? (it | this | that | they | these) (@be not | @be hardly | @do not make it | @be no) (data | proof | science | scientific | research | a fact | a diagnosis | a measure | medical evidence | proper evidence) ] $',
    fix: more,
  },
  {
    match:
      '^ [ not (borne out | supported | confirmed | corroborated | reflected | evidenced | substantiated | backed up | replicated | shared | supported) ..1 by ..8 ] $',
    fix: more,
  },
  {
    match:
      '^ [ (he | she | they | it | that) (can not | is not | does not | has not | did not | was not | will not | would not | are not | do not) ] $',
    fix: more,
  },
  {
    match: `[ but? ..3 (say | says | find | finds | think | thinks | know | report | reports | suggest | suggests | shows | show | see) otherwise ] $`,
    fix: more,
  },
  {
    match: `[ so ${WE} ..1 (used | went with | kept | kept to | took | chose | have used | will use) (hers | his | ours | theirs | the (teacher | school | class teacher | nursery | staff | senco | therapist) 's ..1) ] $`,
    fix: more,
  },
  {
    match:
      "^ [ not (our | my | the school 's) ..1 (concern | problem | business | issue | matter | responsibility | area | remit | job) ..3 ] $",
    fix: more,
  },
  {
    match:
      '^ [ no (evidence | signs | sign | truth | basis | issues | concerns | problems | bullying | cause for concern | grounds) ..3 (found | seen | identified | noted | apparent | evident | here | of (this | it) | for (this | it) | to support ..4)? ] $',
    fix: more,
  },
  {
    match: `^ [ (but | however | though)? ,? @child (@be | ~seem | ~appear | @have been) ..1 (very | quite | perfectly | always | absolutely)? (happy | settled | fine | calm | cheerful | content | lively | relaxed | confident | ok | okay | popular | sociable | well behaved | no trouble | good as gold | full of (beans | life)) ..2 (${AT_SCHOOL} | to (me | us) | with us) ] $`,
    severity: 'information',
    fix: more,
    unless: ['(now | since | thanks)'],
  },
  {
    match:
      '^ [ (but)? (his | her | their) (marks | grades | results | scores | work | attendance | behaviour | data | progress | test results) @be ..1 (fine | good | ok | okay | satisfactory | in line | on track | average | where ..6) ] $',
    severity: 'information',
    fix: more,
  },
  {
    match:
      '^ [ (all | most | every) ..1 (teenagers | children | kids | boys | girls | toddlers | teenager | child) (can | will | @be | ~get | ~have | ~feel | @do | ~try | ~go | ~play | ~say) ..6 ] $',
    fix: more,
  },
  {
    match:
      '^ [ (but)? @child (has | have) (plenty of | lots of | many | several | loads of | no shortage of | a good group of) ..1 (friends | friendships | mates) ..2 ] $',
    severity: 'information',
    fix: more,
  },
  {
    match:
      '[ (looked into | investigated | checked | asked around) ..4 (and | but) ..2 (found | find | there @be | saw) (nothing | no (evidence | truth | sign | bullying | problem | issue | cause) ..3) ] ..4 $',
    fix: (match) =>
      /^looked|^invest|^check|^asked/i.test(match.text())
        ? more(match).map((text) => `looked into this once, and ${text}`)
        : more(match),
    unless: ['(log | record | records) ..3 (sorry | mistake)'],
  },
  {
    match:
      '^ [ (told | advised | asked | reminded) ..1 (to (wait | be patient | monitor | relax | ignore ..1 | not worry) | not to (worry | fret | panic | compare) | that? (this | it | he | she) @be (normal | fine | a phase | nothing ..2 | too (early | young))) ..6 ] $',
    fix: more,
  },
  {
    match:
      '^ [ (that | this | it) ((can not | could not | can hardly | could hardly) be? ..1 (right | true | correct | so | the case | accurate) | @do not (sound | seem | look | ring) ..1 (right | true | likely | plausible | like (him | her | them | @child | something ..4)) | (seems | sounds | looks | @be) ..1 (unlikely | implausible | improbable | odd | far fetched | a stretch | exaggerated | doubtful | out of character) | @be not ..1 (likely | true | credible | plausible | like (him | her | them | @child))) ..3 ] $',
    fix: more,
  },
  {
    match:
      '[ (i | we | staff) @do not (think | believe | feel) (that | this | it) @be ..1 (the | an | a)? (problem | issue | cause | reason | case | what is going on) ] ..4 $',
    fix: more,
  },
  {
    match:
      '[ (this | that | it) @have been ..1 (noted | recorded | logged | heard) ,? (but | and | though) ..1 (@be | @have been)? not ..1 (supported | borne out | confirmed | corroborated | reflected | shared | backed up | evidenced) ..1 by ..8 ] $',
    fix: more,
  },
  {
    match:
      '[ (@staff | school | staff | teachers) (@have)? (observed | seen | saw | watched | found | find | finds | see | sees | noticed) (him | her | them | @child-obj) ..4 (normally | happily | happy | lively | fine | calmly | calm | well | cheerful | cheerfully | laughing | smiling | playing | running | walking | eating | chatting | settled | without ..3) ..4 ] $',
    severity: 'information',
    fix: more,
    unless: ['(too | as well | also | once | yet)', '(would | could) like'],
  },
  {
    match:
      '[ (@staff | senco | teacher | _) (replied | responded | said | felt | reported | answered | countered) that @child (@be | ~look | ~seem | ~appear) ..1 (fine | happy | well | ok | okay | normal | settled | calm | lively) ..4 ] $',
    fix: (match) => `${match.text().split(' ')[0]} would like to hear more about this`,
    unless: ['(@parent | mum | dad) ..2 (replied | said | felt | reported)'],
  },
  {
    match:
      '[ (this | that | it | none of (this | it | that)) (can not | could not | has not been | was not | is not | have not been) be? ..1 (verified | confirmed | corroborated | substantiated | checked | proved | proven | validated | established) ] ..6 $',
    fix: more,
    unless: ['yet'],
  },
  {
    match:
      '[ (this | that | it | which) (was | has been | is) (noted | read | heard | recorded | considered | received | acknowledged) ,? (but | though) ..1 (@be | ~fall | ~lie | @do not | not) ..12 ] $',
    fix: more,
    unless: ['(help | helped | changed | shaped | yet)'],
  },
  {
    match:
      '[ (reminded | corrected | interrupted | stopped) (her | him | them | mum | dad | you | the family | @parent-obj) (that (this | it | the) | to (keep | stick | focus) | not to) ..10 ] $',
    fix: () => 'asked to hear more about this',
  },
  {
    match:
      '[ (and)? (this | that | it | which) (has | have | had) not been (factored in | taken on board | taken into account | considered | included | acted on | followed up | explored | pursued) ] ..4 $',
    fix: more,
    unless: ['yet'],
  },
  {
    match:
      '^ [ (that | this | it) @be ..2 , not (reading | writing | speech | language | talking | understanding | progress | learning | communication | maths) ..10 ] $',
    fix: more,
  },
];

function hearWhat(match: Match): readonly string[] {
  const be = /^(?:is|are|was|were)\b/i.exec(match.text())?.[0];
  const text =
    match.context.kind === 'plan'
      ? `something that ${parentName(match.context)} can tell us more about`
      : 'something we would like to hear more about from you';
  return [`${be ?? 'this is'} ${text}`];
}
