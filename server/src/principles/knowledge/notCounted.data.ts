/** Wording for the rule: What a family says that is not counted, in a few flat words. */
import type { Phrase } from '../../kit/index.ts';
import { ACCOUNT, byKind, FAMILYS, inPlace } from './phrasing.data.ts';

const WHO = '(@parent | parents | mum | dad | mother | father | family | the family | carers | carer)';
const GIVEN =
  '(account | accounts | list | lists | tips | notes | chart | charts | description | report | reports | view | views | opinion | evidence | statement | diary | log | suggestions | strategies | information | contribution | comments | observations | history)';
const LEFT_OUT =
  '(disregarded | discounted | dismissed | rejected | set aside | put aside | put to one side | left out | left aside | excluded | ignored | discarded | replaced | removed | overridden | parked | filed)';
const NOT_IN =
  '(not (be)? (counted | included | recorded | scored | credited | accepted | listed | used | noted | considered | reported) | (does | do | will) not count | (discounted | disregarded | excluded | left out | omitted | ignored))';
const DOUBTED =
  '(unlikely | implausible | improbable | doubtful | dubious | questionable | exaggerated | overstated | embellished | inflated | not credible | unconvincing | hard to believe | unreliable | inaccurate | fanciful | far fetched)';
const PROOF =
  '(proof | evidence | documentation | confirmation | verification | medical ..1 | a letter | an appointment ..1 | paperwork)';
const EXPERTS =
  '(professionals | experts | specialists | clinicians | therapists | assessments | assessment | staff | data | results | records | tests | evidence | report | reports)';
const HEAR = byKind(
  'we would like to hear more from you about this',
  'staff would like to hear more from {parent} about this',
);
const BESIDE = byKind(
  'is written here beside what we see, as both matter',
  'is written here beside what staff see, as both matter',
);
const BESIDES = byKind(
  'we would like to put it beside what we see, with you',
  'staff will put it beside what they see, with {parent}',
);

/** Patterns and what to say instead. */
export const phrases: readonly Phrase[] = [
  {
    match:
      '[ (not | un | never | not yet | can not be | could not be)? ..1 (verified | unverified | corroborated | uncorroborated | confirmed | unconfirmed | substantiated | unsubstantiated | evidenced | observed | witnessed) ,? (and | so | therefore | hence | thus)? ,? (disregard | disregarded | ignore | discount | discounted | not counted | not included | not used | not recorded | do not (count | use | include | rely | record)) ..6 ] $',
    fix: byKind('we would like to hear more about it from you', 'to be put beside what staff see'),
    unless: ['@staff-obj ..2 (confirmed | verified)'],
  },
  {
    match:
      '[ (frankly | honestly | to be honest | quite frankly | to be frank)? ,? (that | this | it | these | those) (@be | (sounds | sound | looks | look | seems | seem) like?) (just | only | merely | simply | nothing but | little more than | no more than)? (an | a)? (poor | convenient | feeble | weak | easy | flimsy | lame | ready)? (excuse | excuses | cop out | fairy tale | tall story | tall stories) ] !(for us | for our | , and i | , not)',
    fix: HEAR,
    unless: ['(our | my | we | i) ..6 (excuse | excuses)', '(mistake | late | delay | delays | apologise)'],
  },
  {
    match: `[ (will | shall | must | can | would) be (coded | marked | recorded | treated | regarded | counted | classed | logged | unauthorised) ..5 (until | unless | pending) ..1 ${PROOF} ..1 (is | are | has been | have been)? ..1 (uploaded | received | provided | supplied | seen | produced | sent | shown | submitted | presented) ] ..3`,
    fix: byKind(
      'will be recorded as you told us, and a copy of any letter is welcome',
      'will be recorded as the family told staff',
    ),
  },
  {
    match:
      '[ (@staff @have | having) ..1 (looked after | taught | worked with | seen | cared for | supported | known | assessed | met | treated | dealt with | had) (hundreds | dozens | scores | thousands | lots | plenty | countless | enough | many | #) of? ..5 ,? (and | so) (we | i | they | staff) (would | can | do | should | will)? (know | tell | recognise | spot | notice | see) ] ..6 $',
    fix: byKind(
      'we would like to hear more about what you notice',
      'staff would like to hear more about what {parent} notices',
    ),
  },
  {
    match: `${WHO} ..12 [ be:(is | are | was | were) not ..1 (evidence (based | led | informed) | research (based | led) | clinically (proven | validated) | recognised by (professionals | the profession)) ] ..3 $`,
    fix: byKind('is something we would like to hear more about', 'is something staff would like to hear more about'),
  },
  {
    match:
      '^ [ (much | most | a lot | some | parts | half) of (it | this | what you (wrote | sent | said) | your ..1) (was | were | is | are) (not (relevant | necessary | needed | useful | helpful | appropriate | pertinent) | irrelevant | unnecessary | anecdotal | repetitive | emotional | off topic | waffle) ] ..14 $',
    fix: byKind('you can ask for any of it to be put in', 'the family can ask for any of it to be put in'),
  },
  {
    match:
      '[ (as | because | since | and) (much | most | a lot | some | parts | a good deal | a great deal | the majority | the rest | half) of (it | this | that | what (you | they | she | he) (wrote | sent | said) | your ..1 | the (content | detail)) (was | were | is | are) (not (relevant | necessary | needed | useful | helpful | appropriate | of use | pertinent | suitable | educational) | irrelevant | unnecessary | anecdotal | repetitive | emotional | opinion | off topic | waffle | background) ]',
    fix: byKind('and you can ask for any of it to be put back', 'and the family can ask for any of it to be put back'),
  },
  {
    match:
      '(contribution | statement | views | section | account | letter | pages | comments | words | submission) ..8 [ (has been | have been | was | were) (condensed | cut | cut down | reduced | trimmed | shortened | edited | boiled down | pared down | whittled down) (to | into | for) ..4 ] (, | $)',
    fix: byKind('is here in full, in your own words', 'is here in full, in their own words'),
    unless: ['(you asked | at your | with you | your permission | not been | in full | please (check | change))'],
  },
  {
    match: `[ (we | i | staff | the school | the team | nobody here | no one here) (@have | did | do)? not? ..1 (heard | seen | witnessed | observed | hear | see | witness | observe) (it | this | that | any of (it | this) | such ..2 | him do (it | this) | her do (it | this)) ..3 ,? (therefore | so | hence | thus | and)? ,? (it | this | that | they)? (is | are | was | will | can | has been)? ${NOT_IN} ] ..3 $`,
    fix: byKind(
      'we have not seen it yet, and have written it down as you told us',
      'staff have not seen it yet, and it is written down as {parent} told it',
    ),
  },
  {
    match: `${WHO} [ (@have | @be)? (not (been)? able to | unable to | could not | can not | did not | failed to) (substantiate | verify | prove | corroborate | evidence) ] (the | these | this | any | their | his | her | your) _`,
    fix: inPlace('told us about', 'told staff about'),
  },
  {
    match: `[ (until | unless | without) ..10 (in writing | on paper | professional | doctor | consultant | gp | paediatrician | proof | evidence | diagnosis | documentation) ..6 ,? (we | i | staff | school) (must | have to | will | can only | shall | would | are bound to) (assume | presume | conclude | take it that | regard | put (it | this) down to | treat (it | this | him | her | them) as) ] ..12 $`,
    fix: HEAR,
  },
  {
    match: `[ (we | i | staff | school) (must | have to | will | can only | shall | are bound to) (assume | presume | conclude | take it that | regard | put (it | this) down to | treat (it | this | him | her | them) as) ..8 (until | unless | without | in the absence of | pending) ..6 (in writing | proof | evidence | diagnosis | documentation | doctor | consultant | gp | paediatrician | professional) ] ..8 $`,
    fix: HEAR,
  },
  {
    match:
      '[ (every | all | most | any | many) (mother | mothers | mum | mums | parent | parents | father | fathers | dad | dads | families | family) ..1 (thinks | think | believes | believe | feels | feel | imagines | imagine | says | say | likes to think | like to think) (that)? (she | he | they | their child | their own child | her child | his child | theirs | hers) (know | knows | is | are) (best | better | special | different | gifted | an expert | the expert | experts | perfect | bright | brighter) (than ..8)? ]  !_',
    fix: byKind('you know {name} best', '{parent} knows {name} best'),
  },
  {
    match:
      '[ as (a | an | mere | only)? (lay | parental | personal | non professional | unqualified | subjective | home | family) (opinion | view | report | observation | account | evidence) ,? (this | it | these | they | that) (does | do | did | will | can | could | has | have | is | are) (not | no | little) ..8 ] $',
    fix: byKind(
      'we will watch for this too, and talk with you about what we find',
      'staff will watch for this too, and talk with {parent} about what they find',
    ),
  },
  {
    match: `(opinion | view | views | account | report | this | it | ${WHO} 's ..1) [ (does | do | did | will | can | could) not (inform | influence | affect | alter | feed into | form part of | count towards) ] ..1 (provision | plan | assessment | findings | conclusions | recommendations | scores | judgement)`,
    fix: byKind('will be read beside everything else for the plan', 'will be read beside everything else for the plan'),
    unless: ['(late | fee | cost | income | benefit | absence | diagnosis | appeal | complaint | moving | mediation)'],
  },
  {
    match:
      '[ (you | parents | @parent | mum | dad) (only | just | hardly | rarely | barely) (see | sees | have | has) (him | her | them | @child-obj) ..5 ,? (so | and | whereas | while | therefore) ..4 (better | best) (placed | able | positioned) to (say | judge | decide | know | tell | comment | advise) ] rest:_',
    fix: inPlace(
      'we would be glad of your help in working out',
      "staff would be glad of the family's help in working out",
    ),
  },
  {
    match:
      '[ (you | parents | @parent | mum | dad) (only | just | hardly | rarely | barely) (see | sees | have | has) (him | her | them | @child-obj) ..5 ,? (so | and | whereas | while | but) (we | i | staff | school | @staff) ..2 (know | knows | see | sees | have | has) ..6 ] $',
    fix: byKind(
      'we would like to hear what you notice when you are together',
      'staff would like to hear what {parent} notices when they are together',
    ),
  },
  {
    match: `${FAMILYS} ..2 ${GIVEN} ..6 [ (was | were | is | are) ..1 (subjective | anecdotal | too long | emotional | unscientific | impractical | biased | unhelpful | out of date | not professional) (and | so) (has been | have been | was | were | is | are | will be)? ${LEFT_OUT} ] ..8 $`,
    fix: BESIDE,
  },
  {
    match: `^ [ (highly | very | most | probably | possibly | likely | seems | appears | considered | felt to be | this is | this seems | thought to be | almost certainly)? ${DOUBTED} ] $`,
    fix: byKind('we would like to see this with you', 'staff will look out for this with the family'),
  },
  {
    match: `^ [ (highly | very | most | probably | seems | appears | considered | this is | this seems)? ${DOUBTED} ,? (given | in view of | in light of | considering | based on | compared with | as | from) ..8 ] $`,
    fix: byKind('we would like to see this with you', 'staff will look out for this with the family'),
  },
  {
    match:
      '[ (is | are | @be)? (best | better) left to (the | our)? (school | us | teachers | teacher | staff | professionals | experts | specialists | therapists | nursery | those (who | of us) ..2 | people who ..2 | trained ..1 | qualified ..1) ]',
    fix: byKind(
      'is something we would like to share with you',
      'is something staff would like to share with the family',
    ),
    unless: ['(lifting | hoist | medicine | injection | wiring | electrician | plumber | machinery)'],
  },
  {
    match:
      '[ what (parents | you | families | mum | dad | the family | @parent) (try | tries | do | does | teach | teaches | practise | practises) (with _)? (at home)? (tends to | seems to | only | can | may | will | is)? (undo | undoes | undoing | undermine | undermines | confuse | confuses | confusing | muddle | muddles | unpick | unpicks | interfere | interferes | conflict | conflicts | clash | clashes) ] ..5 $',
    fix: byKind(
      'we would like to hear what you have tried at home',
      'staff would like to hear what the family has tried at home',
    ),
  },
  {
    match: `(but | however | though | nevertheless | so | and) ,? [ (we | i | staff | the panel | the school | school) (will | shall | must | have to | can only | need to | are going to | prefer to) ..1 (rely (on | upon) | go (by | with) | trust | be guided by | stick (with | to) | be led by | follow) (what)? (the | our | his | her)? ..1 ${EXPERTS} ..5 ] $`,
    fix: BESIDES,
  },
  {
    match:
      '(parental | parent | parents | family | home | carer) (contribution | view | views | input | comment | comments | information | section | voice | evidence) : [ (nil | none | no | not) (input | contribution | comment)? (required | needed | necessary | sought | requested | wanted) ..12 ] $',
    fix: byKind('to be asked for by [date]', 'to be asked for by [date]'),
  },
  {
    match:
      '(parental | parent | parents | family | home | carer) (contribution | view | views | input | comment | comments | information | section | voice | evidence) : [ (none | nil | nothing) (worth ..2 | of (note | interest | relevance | use) | new | useful | significant | relevant | to (report | add) | much | further) ] $',
    fix: byKind('to be asked for by [date]', 'to be asked for by [date]'),
  },
  {
    match:
      '[ (as | since | because | given that) (you | parents | @parent | mum | dad | the family) (have no | has no | have not had | has not had | lack | lacks | do not have | does not have | are not | is not) ..2 (training | qualification | qualifications | expertise | qualified | trained | professional | professionals | clinician | specialist | background) ,? ..12 ] $',
    fix: byKind(
      'and it is what you see every day, so we would like to hear more',
      'and it is what {parent} sees every day, so staff would like to hear more',
    ),
    unless: ['(explain | explained | plain | jargon | glossary | training for | course)'],
  },
  {
    match:
      '@staff [ (can not | could not | will not | @be unable to | are not able to) (give | attach | place | afford | accord | lend) obj:(it | this | that | them | these | what you ..3 | your ..2) (any | much | the same | full | great)? (weight | credence | credibility | importance | significance) ]',
    fix: byKind('would like to hear more about {obj}'),
  },
  {
    match:
      '[ (there @be)? no need (for you)? to (send | bring | write | keep | give | email | share | forward | provide | hand) ..3 (notes | note | diaries | diary | videos | lists | list | information | logs | updates | messages | clips | tips | suggestions | instructions | reminders | details) ..5 ,? (as | since | because) (we | staff | i | school) ..1 (manage | know | have | cope | can | do | are | will) ..6 ] $',
    fix: byKind('please send us any notes you would like to', '{parent} is welcome to send notes'),
  },
  {
    match:
      '(this | that | it | which | these) [ (is | are | was | were | may be | might be | seems | sounds like | looks like) (just | only | merely | rather | simply)? (wishful thinking | imagination | an? (exaggeration | overstatement) | hopeful | over optimistic | fanciful | rose tinted) ] (and (it | this | that) (is | are | will be) not to be _)?',
    fix: byKind('is something we would like to hear more about', 'is something staff would like to hear more about'),
    unless: ['(@child | he | she) (wants | hopes | would like | dreams) ..12'],
  },
  {
    match: `${FAMILYS} ..2 (list | lists | ideas | tips | suggestions | strategies | advice | notes | approach | plan | chart | pictures | symbols | suggestion | idea | method | signs | card | booklet) ..5 [ (was | were | is | are | will | have | has) ..1 (not | not be | not been) ..1 (used | needed | adopted | required | taken up | followed | tried | included | taken forward | taken on) ,? (as | because | since | so) ..3 (staff | school | the school | we | teachers | the class | nursery | the team) ..2 (already | have | has | had | use | uses | prefer | prefers | know) ] ..12 $`,
    fix: byKind(
      'will be looked at with you, beside what we already use',
      'will be looked at with {parent}, beside what staff already use',
    ),
    unless: ['(asked us | asked not | changed (her | his | their) mind)'],
  },
  {
    match: `(staff | we | school | the school | teachers | the team) ..1 (already | have | has | use) ..8 , so ${FAMILYS} ..2 [ (list | lists | ideas | tips | suggestions | strategies | advice | notes | approach | chart | pictures | symbols) ..3 (was | were | is | are) ..1 (not (needed | used | required | adopted | taken up | followed | tried) | unnecessary | surplus | put to one side) ]`,
    fix: (match) =>
      match
        .text()
        .replace(
          /(?:was|were|is|are) (?:not \w+(?: up)?|unnecessary|surplus|put to one side)$/i,
          'will be looked at too',
        ),
  },
  {
    match:
      '(this | that | the | her | his | their | your | which) (hypothesis | theory | suggestion | possibility | explanation | line of enquiry | idea) [ (was | is | were | has been | will be) not (pursued | explored | followed up | taken further | investigated | looked into | considered further) ] !(until | with | yet)',
    fix: byKind('will be looked into with you', 'will be looked into with {parent}'),
    unless: [
      '(you | parents | mum | dad | family | @parent) ..2 (asked | chose | preferred | decided)',
      '(sorry | should have)',
    ],
  },
  {
    match:
      '[ (parents | mothers | fathers | mums | dads | families) (do | will | can | tend to | want to)? (~look for | ~seek | ~search for | ~want | ~clutch at | ~grasp at | ~cling to) (an | a | some)? (external | outside | simple | easy | neat | physical) (cause | causes | explanation | explanations | reason | reasons) ]',
    fix: byKind('you have thought about what lies behind this', '{parent} has thought about what lies behind this'),
  },
  {
    match:
      '(tutor | teacher | staff | panel | school | psychologist | assessor | therapist | @staff) [ (did not | does not | do not) (consider | think | regard | feel | judge | deem | find | see) (this | it | that | these | them) (as | to be | is | was | were)? (relevant | significant | pertinent | important | material) (to ..4)? ] $',
    fix: byKind('will look at this again with you', 'will look at this again with {parent}'),
  },
  {
    match: `${FAMILYS} ..1 (${ACCOUNT} | section | part | page | statement | words | contribution | piece) ..5 [ be:(was | were | is | are | has been | have been | will be) (cut down | cut | trimmed | shortened | edited | pruned | abridged | condensed | removed | taken out | left out | not included) ,? (as | because | since | being) ..3 (emotive | emotional | subjective | irrelevant | not educationally? relevant | rambling | long winded | repetitive) ..6 $ ]`,
    fix: (match) => {
      const many = /^(?:were|are|have)/i.test(match.text('be'));
      return `${many ? 'are' : 'is'} here in ${match.context.kind === 'plan' ? "the family's" : 'your'} own words`;
    },
  },
  {
    match:
      "[ (see | as per | refer to | as) (last | previous) (year | term | time | review)? ('s)? (form | plan | views | report | entry | review | contribution) ,? nothing (new | further | more | else) (received | sent | provided | returned | in | submitted) ] $",
    fix: byKind('[what you told us this time]', '[what {parent} told us this time]'),
  },
  {
    match:
      '[ (without | until we (have | see | get) | unless (we (have | see | get) | there is)) ..4 (letter | note | report | diagnosis | proof | confirmation | certificate) ,? (we | i | staff | school | the school) (can not | will not | are unable to | could not) (accept | believe | agree | be sure) (that)? ..4 (genuine | real | true | authentic | legitimate) ]',
    fix: byKind(
      'we would like to hear more from you, and a letter is welcome if you have one',
      'staff would like to hear more from {parent}',
    ),
  },
  {
    match:
      '(staff | we | i | teachers | school) [ (will | can | do | would) not (be)? (~follow | ~use | ~adopt | ~try | ~act on | ~implement) (this | it | that | these | them | your ..3) ,? (as | because | since) (they | we | staff | i) (are | am) (the | all)? (trained | qualified | experienced)? (professionals | experts | specialists | professional | expert | specialist) ]',
    fix: byKind('would like to talk this through with you', 'would like to talk this through with {parent}'),
  },
  {
    match:
      '[ (children | kids | pupils | boys | girls | teenagers | students | little ones | young people) (will | do | tend to | can)? (~tell | ~say to) (their)? (parents | you | families | mums and dads | mums | mum | mothers | adults | grown ups) (what | whatever) (they | you) (want | wants | would like | think they want) to hear ]',
    fix: 'what a child says at home matters',
  },
  {
    match:
      '[ (no | limited | poor | little | weak) (evidence | research) base? (for | behind | to support) (this | it | that | these) ,? (so | therefore | hence | and so) not (actioned | adopted | used | followed | tried | pursued | taken (forward | up | on) | agreed | implemented) ]',
    fix: byKind('we would like to talk this through with you', 'staff will talk this through with {parent}'),
  },
  {
    match:
      '(panel | authority | council | school | we | i | staff) [ (can only | can just | must | has to | have to) (go on | go by | rely on | act on | work from | be guided by | listen to | consider) what (the)? (qualified | trained | professional | medical | real)? (people | professionals | experts | specialists | clinicians | doctors | therapists) (tell | tells | say | says | advise | write | report | have (said | told)) (it | us | me)? ]',
    fix: byKind(
      'would like to put what you see beside what others say',
      'would like to put what {parent} sees beside what others say',
    ),
    unless: ['not only', 'but also', 'and what (you | parents)'],
  },
  {
    match:
      '(mum | dad | mother | father | parents | parent | family | carer | you | @parent) ..14 (; | , but | , and | ,) [ (this | that) @be (clearly | plainly | obviously | simply | patently | demonstrably | evidently | certainly) not (the case | so | true | correct) ]',
    fix: byKind('we would like to hear more about this', 'staff would like to hear more about this'),
  },
  {
    match:
      '(mum | dad | mother | father | parents | parent | carer | you | @parent) ..14 , [ (although | though | but | yet | however ,?) (he | she | they | you | @parent) (has | have | had) no (medical | formal | clinical | professional | specialist | relevant) (training | qualification | qualifications | background | expertise) ]',
    fix: byKind('and we would like to hear more', 'and staff would like to hear more'),
    unless: [
      '(do | does) not (need | matter)',
      '(we | i | staff) (believe | agree | trust)',
      '(our | the) (assistant | helper | escort | driver)',
    ],
  },
  {
    match:
      '[ (we | i | the panel) (already)? (have | has | got | have got) (everything | all | all the information) (that)? (we | i | it) (need | needs | require | requires) from (the)? (school | staff | professionals | experts | college | nursery | teachers | therapists | specialists) ]',
    fix: byKind('we would like to hear from you too', 'we would like to hear from {parent} too'),
    unless: ['(from you | from home | and you | but (we | i) would)'],
  },
  {
    match:
      '^ [ (wishful thinking | pure fantasy | pure imagination | rose tinted) ,? (in my (opinion | view) | i (think | feel | suspect | would say | am afraid) | if you ask me | on (her | his | their) part) ] $',
    fix: byKind('we would like to hear more about this', 'staff would like to hear more about this'),
  },
  {
    match: `(at | in the | from) home ..3 [ (@be | @have been | can | could | will | may) not (be | been)? ..1 (included | counted | recorded | credited | assessed | scored | considered | used | recognised | relevant | taken into account) ] ..4 $`,
    fix: BESIDE,
    unless: ['(can | could | may | will) not be (used | recorded) (without | unless | until)'],
  },
  {
    match: `@staff [ (can not | do not | did not | will not | could not | are not able to) ..1 (count | include | credit | score | record | assess | consider | take into account | take account of) ] (what | anything | things | skills | progress | words | work | behaviour) ..6 (at | from | in the) home`,
    fix: inPlace('would like to hear more about'),
  },
  {
    match:
      'what (he | she | they | @child | happens | goes on | works) ..3 (at | in the) home [ ((@do not | will not | can not) ..1 (count | matter | apply | help us | tell us (anything | much) | affect) ..3 | @be not ..1 (relevant | counted | evidence | included | part of) ..3) ]',
    fix: byKind(
      'matters here too, and we would like to hear more',
      'matters here too, and staff would like to hear more',
    ),
  },
  {
    match:
      '[ @staff (can | must | have to | could | will)? only (~go | ~judge | ~record | ~report | ~write | ~work | ~assess | ~count | ~comment | ~put) ..1 (by | on | down | from)? what (we | i | they | staff) (have)? (~see | ~hear | ~observe | seen | heard) ] ..6 $',
    fix: BESIDES,
    unless: ['so ..2 (please | tell | you)', 'but ..3 only'],
  },
  {
    match:
      '[ based (only | solely | purely | entirely) on (school | staff | teacher | classroom | our | professional) ..2 (observation | observations | assessment | data | evidence | records | report) ] ..4',
    severity: 'information',
    fix: byKind(
      'based on what we see, to be read beside what you see',
      'based on what staff see, to be read beside what {parent} sees',
    ),
  },
  {
    match:
      '[ based on (school | staff | teacher | classroom | our | professional) ..2 (observation | observations | assessment | data | evidence | records | report) (only | alone | solely) ]',
    severity: 'information',
    fix: byKind(
      'based on what we see, to be read beside what you see',
      'based on what staff see, to be read beside what {parent} sees',
    ),
  },
  {
    match: `${FAMILYS} ..1 (strategy | strategies | approach | approaches | idea | ideas | suggestion | suggestions | methods | techniques | tips | advice | routine | routines) ..2 [ (@be | @have)? not (been)? ..1 (appropriate | practical | suitable | realistic | possible | workable | feasible | helpful | used | followed | adopted | tried | implemented | transferable | relevant | needed | taken up | included) ..4 ] $`,
    fix: byKind('will be talked over with you', 'will be talked over with {parent}'),
    unless: [
      '(yet | so far | this week | instead | sorry | because)',
      '(but | so | and) (we | i) (will | can | could | have)',
    ],
  },
  {
    match:
      '[ @staff (can not | could not | are not able to | are unable to) ..1 (do | copy | replicate | recreate | use | run | manage | repeat | mirror) (what | the same | the (approach | things) | as) ..1 (you | parents | mum | dad | @parent) ..2 (do | does | use | uses | try | have | has | can) ..1 (at home)? ] ..8 $',
    fix: byKind(
      'we would like to hear how you do it, and to try what we can of it here',
      'staff would like to hear how {parent} does it, and to try what they can of it',
    ),
    unless: ['(but | so | and) (we | i) (will | can | could | have | would)', 'instead', 'yet'],
  },
  {
    match:
      '[ (but | and | as)? (i | we | school | the school) (have | has | use | prefer | follow | stick to) (our | my | its) own (methods | method | ways | way of (doing | working | handling | managing) ..1 | system | systems | approach | approaches | strategies | techniques | procedures) ] ..4 $',
    fix: byKind('we would like to try here what works for you', 'staff would like to try what works for the family'),
    unless: ['(but | and | so) (we | i) (will | can | could | would)'],
  },
  {
    match: `(${FAMILYS} | the) (${GIVEN} | letter | email | pages | contribution) [ (@be | @have been) ..1 too (long | detailed | complicated | emotional | personal | wordy | lengthy | subjective) (to | for) ..4 ]`,
    fix: byKind(
      'will help us, and we would like to go through it with you',
      'will help, and staff will go through it with {parent}',
    ),
    unless: ['(i | we | our) ..2 (made | wrote) it'],
  },
  {
    match: `who:@staff [ ((have not | did not | could not | do not | have only | only) ..1 (had | have)? ..1 (the | a)? (time | chance | capacity | opportunity)? to? (read | look at | go through | watch | open | listen to | skim | glance at) | (only | just) (skimmed | glanced at | skim read | looked at)) (through)? ] obj:(${FAMILYS} ..3 (${ACCOUNT} | list | pages | email | emails | message | messages))`,
    fix: '{who} will go through {obj}',
    unless: ['(yet | will | by | sorry | before | until | today | tonight | tomorrow | first)'],
  },
];
