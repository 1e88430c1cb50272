/** Wording for the rule: Disbelief said aloud: "I doubt it", "hard to picture", "so you say", "these are the impressions of a lay person". */
import { type Match, type Phrase, parentName } from '../../kit/index.ts';
import { ACCOUNT, byKind, FAMILYS, inPlace } from './phrasing.data.ts';

const WE = '(we | i | staff | school | the (school | team | college | nursery | panel | clinic | class teacher))';
const FOLK =
  '(lay person | layperson | lay people | layman | laywoman | non professional | non specialist | amateur | parent | mother | father | mum | dad | grandmother | grandparent | grandparents | parents)';
const SHAKY =
  '(unreliable | vague | disputed | contradictory | not credible | not reliable | exaggerated | inconsistent | subjective | emotive | biased | partial | one sided | confused | muddled | questionable | doubtful | dubious | implausible | unconvincing | unsubstantiated | uncorroborated | over optimistic | overstated | not (accepted | verified | corroborated | considered | used) | disregarded | discounted | little weight)';

const HEAR = byKind(
  'we would like to hear more about what you have seen',
  'staff would like to hear more about this from {parent}',
);

function hear(match: Match): string {
  return match.context.kind === 'plan'
    ? `staff would like to hear more about this from ${parentName(match.context)}`
    : 'we would like to hear more about what you have seen';
}

/** Patterns and what to say instead. */
export const phrases: readonly Phrase[] = [
  {
    match: `[ ${WE} ..1 (find | found | ~struggle | finds) (that | this | it | these | those | what ..4)? ..1 (hard | difficult | impossible | tricky)? to (picture | imagine | believe | credit | fathom | swallow | square | reconcile | take seriously | see) !(how (hard | tiring | difficult | you)) ] (that | it | this | any of ..2)? ..12 $`,
    unless: [
      'already',
      '(for | letter | print | screen | board | whiteboard)',
      'to see (the | a | well | properly)',
      'words',
    ],
    fix: hear,
  },
  {
    match:
      "[ (we | i | staff | teachers) (would | 'd) be ..1 (surprised | amazed | astonished | shocked | very surprised) (if | to (hear | learn | find | see) that?) (it | he | she | this | that | things | @child | they | the ..2) ..2 (@be | @have | @do | can | could) !(not) ..12 ] $",
    unless: ['(enjoy | love | delighted | pass | win)'],
    fix: HEAR,
  },
  {
    match:
      '[ (i | we | staff | teachers) @be ..1 (surprised | puzzled | amazed | astonished | taken aback | shocked | bemused) (to (hear | read | learn | see | be told | receive) | by) (this | that | your | of | about | what) ..4 (as | because | since | given | when) ..14 ] $',
    unless: ['(enjoy | love | delighted | pass | win | sorry | pleasantly | apologise)', 'never (shown | told) us'],
    fix: HEAR,
  },
  {
    match:
      '[ ,? (which | this | that | it) @be ..1 (hard | difficult | impossible | not easy) to (square | reconcile | match | credit | recognise | fit) (with)? ..6 ] $',
    fix: (match) => `${/^,/.test(match.text()) ? ', and ' : ''}${hear(match)}`,
  },
  {
    match: `[ ${WE} (@be | remain | remains) not ..1 (convinced | persuaded | sure about (this | that | it)) ] $`,
    fix: HEAR,
  },
  {
    match:
      '[ (i | we | staff) (very much | rather | really | do | must | would)? doubt (that | it | this) (very much)? ] $',
    fix: HEAR,
  },
  {
    match: `[ (${WE} | the school) ~have (our | my | some | serious | grave | real)? ..1 (doubts | reservations | misgivings) ((about | over | as to | regarding) (${FAMILYS} ..2 ${ACCOUNT} | this | that | it | what you ..6))? ] $`,
    fix: HEAR,
    unless: ['(our (own | plan | approach | report | assessment) | ourselves)'],
  },
  {
    match: `[ ${WE} (have to | must | would | do | need to)? (question | query | dispute | doubt) (this | that | it | the (accuracy | truth | reliability | validity | likelihood) ..4 | (whether | if) (this | that | it | he | she) ..1 (really)? (happened | happens | is | was | did | does | said) ..4 | how (accurate | reliable | true | likely) ..6 | ${FAMILYS} ..2 ${ACCOUNT} | what you ..6) ] $`,
    fix: HEAR,
    unless: ['(our (own | test | plan | approach | report | assessment) | ourselves | right for)'],
  },
  {
    match:
      '[ (it @be | it seems | seems | highly | most)? (unlikely | improbable | doubtful | implausible | inconceivable | impossible) that (this | that | it | he | she | @child | they) ..2 (happened | occurred | did | said | would have | could have | took place | was the case) ..8 ] $',
    fix: HEAR,
  },
  {
    match: `[ ${WE} ..1 (can not | could not | can hardly) (imagine | see | picture | envisage) (him | her | them | @child-obj | any of (us | them) | a member of staff) (doing | saying | behaving | acting | being | having | treating | hitting | hurting | shouting) ..6 ] $`,
    fix: HEAR,
    unless: ['without'],
  },
  {
    match:
      '[ (he | she | they | @child) ..1 @be ..1 (having you on | pulling your leg | winding you up | taking you for a ride | stringing you along | telling you (stories | tales | fibs | what you want to hear) | playing (you | us | parents | mum | home | one) ..4 off ..4) ] ..4 $',
    fix: HEAR,
  },
  {
    match:
      '[ (he | she | @child) ..1 ~play (mum | dad | you | his (mother | mum | dad) | her (mother | mum | dad) | nan | @parent-obj) up ] ..6 $',
    fix: HEAR,
  },
  {
    match:
      'who:@parent [ @be not (always | entirely | wholly | completely | being | strictly)? (truthful | honest | reliable | straight | accurate) ..3 ] $',
    fix: '{who} told us [what they have seen]',
  },
  {
    match: `[ ${WE} (@be | remain | remains) not (entirely | wholly | altogether | at all | yet)? (convinced | persuaded | sold) !(that (our | we)) (that | by | on | of | about)? (it | this | that | he | she | @child | your | what you | his ..2 | her ..2 | @parent 's) ..12 ] $`,
    unless: ['(we are doing | our plan | our support | our approach | this plan | enough)'],
    fix: HEAR,
  },
  {
    match:
      '^ [ (i | we | staff)? doubt ((very much | that | if | whether) (that | if | whether)?)? (it | this | that | he | she | they | @child) ..2 (is | was | @be | has | have | does | can | really) ..14 ] $',
    fix: HEAR,
  },
  {
    match:
      '[ (i | we | staff) (very much | rather | really | do | must | would)? doubt ((very much | that | if | whether) (that | if | whether)?)? (it | this | that | he | she | they | @child) ..2 (is | was | @be | has | have | does | can | really | could) ..14 ] $',
    fix: HEAR,
  },
  {
    match:
      '[ (so you say | or so you say | so she says | so he says | so they say | so (mum | dad | mother | father) says | if you say so) ]',
    fix: (match) => (/^or/i.test(match.text()) ? 'as we were told' : 'we were told this'),
  },
  {
    match: `[ (these | they | this | it) @be ..1 (only | merely | just | simply)? (the | an | a)? ..1 (impression | impressions | view | views | opinion | opinions | feelings | hope | hopes | belief | beliefs | perception | perceptions | perspective | guess | guesses) of (a | an | the | some) ..2 ${FOLK} ]`,
    unless: ['(important | valued | matter | evidence)'],
    fix: (match) => {
      const they = /^(?:these|they)\b/i.exec(match.text())?.[0];
      return `${they ? `${they} are things that` : 'this is what'} ${match.context.kind === 'plan' ? 'the family has' : 'you have'} seen and heard`;
    },
  },
  {
    match:
      '[ (no | little | limited | scant | less | minimal | negligible | only limited) (evidential | great | real | particular | much)? weight (can | could | may | should | will | was | is | has been | to) ..2 be? (placed | put | attached | given | accorded | attributed | attach) (on | to)? ..8 ] $',
    fix: HEAR,
  },
  {
    match:
      '[ (~attract | ~merit | ~deserve | ~warrant) (little | no | limited | scant | less | minimal) (evidential | great | real | particular)? weight ]',
    fix: byKind('will be read alongside everything else'),
  },
  { match: `[ ${FAMILYS} ..1 ${ACCOUNT} (: | – | — | -) ..1 ${SHAKY} ]`, fix: (match) => labelled(match) },
  {
    match:
      "[ (parental | maternal | the mother 's | the father 's | mum 's | dad 's | @parent 's | the parents 's) (hypothesis | theory | theories | narrative | conjecture | supposition | speculation | belief | beliefs) ] (is | that | was | about | of | are)",
    fix: (match) =>
      match.beside(1)?.word.norm === 'that'
        ? match.text().replace(/\w+$/, 'view')
        : (inPlace('the explanation that the family offers') as (match: Match) => string | undefined)(match),
  },
  {
    match:
      '[ @parent (@have | is of)? ..1 (has a | have a | has a pet | his own | her own) (theory | theories | pet theory) ] (that | about)',
    unless: ['right', 'agree', 'agrees', 'interesting', 'helpful'],
    fix: inPlace('the family thinks'),
  },
  {
    match:
      'who:@parent [ (~go on and on? | ~bang on | ~harp on | ~moan on? | ~witter on? | ~rabbit on | ~rattle on | ~whinge) about ]',
    fix: '{who} {who|has} talked with us about',
  },
  {
    match:
      '[ (goes to show | just shows | shows you | proves | shows) what (a (bit of | little | firm hand) | some | proper | real)? ..1 (consistency | structure | routine | discipline | firmness | boundaries | good teaching | high expectations | hand | firm hand) ..3 can (do | achieve) ]',
    fix: byKind('please tell us what has helped at home', 'to ask {parent} what has helped at home'),
  },
  {
    match:
      '[ (you | parents | @parent) (@be not | @be hardly | @be in no | @be not really | can not be) ..1 (best | well | really)? (placed | positioned | qualified | equipped | trained | position | in a position) to (judge | say | know | assess | decide | comment | tell | make | diagnose | evaluate | determine) ..8 ] $',
    fix: byKind('you see things that nobody else can tell us', '{parent} sees things that nobody else can tell us'),
  },
  {
    match:
      '[ (children | kids | pupils | they | he | she | @child) ..2 (~play up | ~act up | ~put it on | ~play (it | this) up | ~try it on | ~perform | ~save it | ~put on (a show | an act)) ..1 (just)? (for | with | around | in front of) (you | mum | dad | their parents | his parents | her parents | @parent | the family | mother | his ..1 | her ..1) ]',
    fix: byKind(
      'children may show at home what they hold in all day, and we would like to hear more',
      'children may show at home what they hold in all day, and staff would like to hear more',
    ),
  },
  {
    match:
      '[ (~have | ~get | has got) (you | mum | dad | mother | @parent | parents | them | the family) (wrapped | twisted | wound | round) ..1 (round | around)? (his | her | their) little finger ]',
    fix: byKind('know what helps at home, and we would like to hear about it'),
  },
  {
    match:
      '[ (to | @staff) (keep | humour | placate | pacify | appease | indulge) (mum | dad | mother | father | the mother | the father | the parents | parents | the family | @parent | them) (happy | quiet | sweet | at bay | off our backs | off ..2 back) ]',
    fix: byKind('as the family asked', 'as {parent} asked'),
  },
  {
    match:
      'who:@parent [ (was | were | had to be | has been | have been | needed to be) (put straight | corrected | set straight | put right | set right | disabused ..4 | talked down | reassured (that | it | this | all)) ] ..14 $',
    severity: 'information',
    fix: '{who} told us [what they have seen], and [name] will talk with them again',
  },
  {
    match:
      'who:@parent [ (was | were | has been | have been) (told | advised | informed) (that)? (this | it | that | all | he | she | all this | such ..1) (is | was | are) ..1 (normal | fine | a phase | typical | nothing | common | to be expected | quite normal | just) ] ..10 $',
    fix: '{who} told us [what they have seen], and [name] will ask to hear more',
  },
  {
    match:
      '[ (what | things that | approaches that | strategies that) ~work at home (@do not | will not | can not | may not | rarely | is no) ..3 (work | transfer | apply | suit | guide) ..6 (school | class | classroom | lessons | here | thirty | 30 | to us)? ] ..6 $',
    fix: byKind(
      'we would like to hear what works at home and try it here',
      'staff would like to try here what works at home',
    ),
  },
  {
    match:
      '[ @staff ~see (a | an) (very | completely | quite | totally | rather)? (different | other) (child | boy | girl | lad | person | story | pupil | picture) ] ..8 $',
    unless: ['(would | will) ..2 (like | love | hear)', '(now | since | these days | today)', '(both | compare)'],
    fix: byKind(
      'we see another side here, and would like to hear about the side you see',
      'staff see another side, and would like to hear about the side {parent} sees',
    ),
  },
  {
    match:
      '[ (that | this | which) (@be) not (what | how) (we | i | staff | the teachers | his teachers | her teachers) (see | hear | find | observe | experience | saw | have (seen | found)) ..2 (here | in school | at school | in class | at all)? ] $',
    fix: byKind(
      'we have not seen this here yet, and would like to hear more',
      'staff have not seen this yet, and would like to hear more',
    ),
  },
  // A family's record is no record.
  {
    match:
      '[ (kept | written | made | filmed | recorded | completed | filled in | drawn up | compiled) ..1 by (a | the) (parent | parents | mum | mother | dad | father | family | family member | relative | layman | grandparent) ..2 (@be not | @be hardly | can not | @do not | can hardly | @be no) ..6 ] $',
    fix: byKind('is first-hand evidence, and we would like to go through it with you', 'is first-hand evidence'),
  },
  {
    match: `${FAMILYS} ..1 ${ACCOUNT} ..6 [ (up to a point | as far as (it | they) (goes | go) | for what (it is | they are) worth) ] ,? but ..14 $`,
    fix: byKind('and we would like to go through it with you'),
  },
  {
    match: `[ (for what (it is | they are) worth | take (it | this | that | them) or leave it) ]`,
    severity: 'information',
    fix: byKind('as one part of the picture'),
  },
  {
    match: `(${FAMILYS} | the family 's | @parent 's) ..1 (${ACCOUNT} | impression | impressions | perception | perceptions | belief | opinion | remarks | memory) ..8 [ be:(is | are | was | were | remain | remains)? ..1 (at variance with | contradicted by | at odds with | inconsistent with | not consistent with | refuted by | disproved by | incompatible with | not in keeping with | contrary to | belied by | undermined by | flatly contradicted by) ..16 ] $`,
    fix: byKind(
      'differs from what we have found, and we would like to understand why',
      'differs from what staff have found, and both are recorded here',
    ),
  },
  {
    match: `(${FAMILYS} | (@parent | grandmother | grandfather | gran | nan | grandad | carer) 's) ..1 (${ACCOUNT} | remarks | opinion | wishes | points | point | thoughts) ..6 [ (heard | noted | listened to | read | recorded | received) ,? (but | and) ..1 (@be not | @be | @have not been | did not | do not | does not) ..1 (relevant | adopted | accepted | persuasive | change | affect | alter | irrelevant | taken forward | outside | actioned | material | pertinent | upheld) ..8 ] $`,
    fix: byKind(
      'will be looked at again, and we will tell you what they change',
      'will be looked at again, and what they change written here',
    ),
  },
  {
    match:
      '[ (they | it | this | these | that | the (film | video | clip | recording | recordings | photos | diary)) (could | may | might | can) ..1 (have been | be) (filmed | recorded | written | taken | made | staged | set up | edited | faked) ..1 (any time | anytime | anywhere | at any time | by anyone | by anybody | any day | for the camera | after the event) ..4 ] $',
    fix: HEAR,
  },
  {
    match:
      '[ (he | she | they | @child) ..1 (@be | @have been | seems | seemed | appeared | sounded | sounds) (to have been)? ..1 (coached | put up to (it | this) | primed | fed (lines | a line | the line | words | what | with | this | that | it) ..3 | told what to say | rehearsed | prompted by ..2) ..4 ] $',
    fix: byKind(
      'we would like to hear this in both your words',
      'these are the words the child chose, as heard on [date]',
    ),
  },
  // Parents as a kind.
  {
    match:
      '[ (you are | as | being | she is | he is | they are) (his | her | a | the | their) ..1 (mum | mother | dad | father | parent | parents | nan | gran | grandmother) ,? (so | and)? ,? (naturally | of course | obviously | understandably | inevitably | it @be (natural | only natural)) ,? (you | she | he | they)? (will | would)? (think | thinks | see | sees | say | says | believe | believes | worry | worries | feel | feels | to think | that) ..12 ] $',
    fix: HEAR,
  },
  {
    match:
      '[ (naturally | of course | obviously | inevitably) ,? (you | any (parent | mother | mum) | every (parent | mother | mum) | all parents | parents) (will | would)? (think | thinks | see | sees | say | says | believe | believes) (he | she | that | they | their | the (best | world) | it) ..10 ] $',
    fix: HEAR,
  },
  {
    match:
      '[ (parents | mums | mothers | dads | families | carers | mum | grandparents) (tend to | always | often | frequently | usually | sometimes | naturally | inevitably | are prone to | are apt to | are inclined to | can not help but) ..1 (remember | focus | dwell | fear | see themselves | see problems | project | see the (best | worst | good | bad) | assume | forget | look for | read | panic | think the | expect | compare | notice only | only notice | blame | exaggerate | magnify | fixate) ..8 ] $',
    fix: HEAR,
  },
  {
    match:
      '[ (regardless | irrespective) of (what (you | mum | dad | parents | @parent | the family | happens | goes on | he | she | @child) ..4 | how (he | she | @child | things) (is | are | behaves | behave)) (at home | say | says | think | thinks | said | feel | feels | tell us | believe) ]',
    fix: byKind('alongside what you have told us', 'alongside what {parent} has told us'),
  },
  {
    match:
      '[ @staff ..2 (prefer to | will | like to | rather | must | need to | shall) ..1 (form our own (view | opinion | judgement | picture | conclusions) | make up our own minds? | be the judges? of that | judge for ourselves | draw our own conclusions | come to our own ..2) ..8 ] $',
    fix: byKind(
      'we would like to put what we see beside what you have told us',
      'staff would like to put what they see beside what {parent} has told them',
    ),
  },
  { match: '^ [ (a | large | hefty)? pinch of salt (needed | required | advised)? ] $', fix: HEAR },
  {
    match:
      'who:@parent [ ((want | wants | would like | likes | expects | expect) (us | me | staff | everyone) to (believe | think) (that)? | would have it (that)?) ] rest:(@child | it | this | he | she)',
    fix: '{who} told us that {rest}',
  },
  {
    match:
      '[ (parents | mums | mothers | families | they) (always | all) (say | think | believe | imagine | tell us) (that)? (their | it is | he | she | they | his | her) ..10 ] $',
    fix: HEAR,
  },
  {
    match:
      '[ (~treat | ~take | ~read | ~view | ~regard | ~greet) (it | this | that | these | them | your ..2 | what (you | @parent) ..2) with ..3 (scepticism | caution | reservation | reservations | suspicion) ]',
    fix: byKind('follow up what you have told us', 'follow up what {parent} has told staff'),
  },
  {
    match:
      '[ @staff (am | are | is | remain | remains) ..1 a? (little | bit | touch)? (sceptical | dubious | doubtful | suspicious) (of | about | that | as to | whether) (this | that | it | your | what | the | his | her | he | she | @child) ..10 ] $',
    unless: ['(our own | our plan | our support)'],
    fix: HEAR,
  },
  {
    match:
      '[ (only you | (you | @parent) (are | is) the only (one | person | parent | ..1) | (nobody | no one) (but | except | apart from | other than) you) (who | that)? ..1 (see | sees | think | thinks | say | says | believe | believes | feel | feels | notice | notices | noticed | seen | saying | finds) ..10 ] $',
    fix: byKind(
      'you see something that nobody else does, and we would like to understand it',
      '{parent} sees something that nobody else does',
    ),
  },
  {
    match:
      '[ (but | and | ,) (you | he | she | they | @parent)? (has | have | having) no ..1 (training | qualifications | qualification | expertise | specialist knowledge | clinical background | medical knowledge | professional background) ] (in | on | of | as | to | , | $) ..8 $',
    unless: ['(i | we) have no'],
    fix: byKind('and knows this child better than anyone', 'and knows this child better than anyone'),
  },
  {
    match:
      '[ what (you | @parent | mum | dad | parents) ..1 (describe | describes | see | sees | report | reports | describing | reporting | seeing) (@be not | @be (just | simply | only) | @be hardly | @be ..1 (normal | typical | ordinary | common)) ..8 ] $',
    unless: ['(wrong | alone | your fault)', '(just | only | simply | exactly) what', '(helpful | useful)'],
    fix: HEAR,
  },
  {
    match:
      '[ (it is | this is | that is | @be)? not (for | up to | the (place | job | role | business) of) (families | parents | you | a parent | mums | the family | the parents | @parent) to (diagnose | judge | decide | say | assess | tell | determine | second guess | question | label) ..8 ] $',
    fix: byKind('what you have noticed will help us to decide', 'what {parent} has noticed will help staff to decide'),
  },
  {
    match:
      '[ (~note | ~include | ~record | ~add | ~mention | noted | included | recorded | added) ..1 (purely | only | merely | solely)? for (the sake of)? (completeness | the record only | the file only) ]',
    fix: byKind('used in [what it shaped]'),
  },
  {
    match: '[ (which | and (that | ours)) is the one that (counts | matters) ]',
    fix: byKind('which we would like to set beside yours', 'which stands beside what {parent} has said'),
  },
  {
    match:
      '[ (it @be)? (interesting | funny | odd | strange | curious | surprising) (that | how)? you (say | should say | think | find | mention | feel | tell us) ..12 ,? (because | as | but | when | since | given) ..12 ] $',
    fix: HEAR,
  },
  {
    match:
      "[ (viewed | read | seen | understood | treated | considered | interpreted | taken | weighed) in the (context | light) of (mother | mum | her | his | their | parental | the (mother | family | parents | father) | dad | @parent) 's? ..1 (own | mental | anxiety | anxieties | history | past | health | difficulties) ..6 ] $",
    fix: byKind('read beside everything else we know'),
  },
];

function labelled(match: Match): string {
  const label = match.text().replace(/\s*[:–—-].*$/s, '');
  return `${label}: [what the family told us, in their words]`;
}
