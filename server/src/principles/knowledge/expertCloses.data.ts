/** Wording for the rule: Training, years and data used to close a matter that a parent knows about. */
import type { Phrase } from '../../kit/index.ts';
import { byKind, inPlace, QUESTIONS } from './phrasing.data.ts';

const PROS =
  '(professionals | experts | specialists | educators | practitioners | clinicians | teachers | trained ..2 | qualified ..2)';
const OFTEN = '(seen | met | taught | worked with | assessed | known | helped | dealt with | had)';

/** Patterns and what to say instead. */
export const phrases: readonly Phrase[] = [
  {
    match: `[ as ${PROS} ..6 ,? who:(we | i) ] ..1 (know | must | feel | believe | can (see | tell | assure) | are (best | better | the) | am (best | better | the) | would (know | expect))`,
    severity: 'information',
    fix: (match) => match.text().replace(/^as .*?,? (we|i)\b(?=[^,]*$)/i, '$1'),
  },
  {
    match:
      '@staff [ @be (best | better | well) (placed | qualified | positioned | equipped) to (~say | ~judge | ~decide | ~know | ~assess | ~determine | ~tell | ~advise | ~make) ] rest:(..14) $',
    fix: byKind(
      'would like to put what we have seen beside what you know',
      'would like to put what staff have seen beside what {parent} knows',
    ),
  },
  {
    match: '@staff [ know (what is)? best ] for?',
    fix: byKind('would like to work out with you what is best', 'would like to work out with {parent} what is best'),
  },
  {
    match: '[ (the | us)? (professionals | experts | school) (do | does)? (know | knows) best ]',
    fix: byKind('we would like to work this out with you', 'staff would like to work this out with {parent}'),
  },
  {
    match:
      '[ (leave ..4 (to | with) (us | the ..1 (doctors | doctor | clinicians | therapists | therapist | teachers | medics | grown ups | professionals | experts | specialists | staff | team | school) | those ..2 who | those of us | people who | someone who) | leave (that | it | this) to us) ] rest:(..10) $',
    fix: byKind(
      'tell us what you have seen, so that we can put it with what we find',
      'add what {parent} has seen to what staff find',
    ),
  },
  {
    match: `[ (once | when | after | if) you @have (${OFTEN}) as (many | much | long) ] ..14 (as (we | i) (have | do) | as us) ,? you will (soon | also)? (see | know | realise | understand | learn | find) that?`,
    fix: byKind(
      'from our side we think, and would like to check with you, that',
      'staff think, and would like to check with {parent}, that',
    ),
  },
  {
    match:
      '[ you will (soon | quickly | in time | eventually) (learn | realise | discover | find out | come to (see | learn | realise)) ] ..20 $',
    fix: byKind('we would like to compare notes with you as we get to know each other'),
  },
  {
    match: '[ you will soon learn ] , rest:(..12) , what ..8 $',
    fix: '{rest}, we would like to compare notes with you',
  },
  {
    match: '[ you will find that ] (@child | he | she | they | most | children | all)',
    severity: 'information',
    fix: (match) => match.text().replace(/you(?:’|'| wi)ll find that/i, 'we have found that'),
  },
  {
    match:
      '[ (@have | with) ..2 (done | been doing | taught | been teaching | worked | been) ..6 for ..3 (years | decades) ,? (and | so) (would | know | knows | can | trust | i | we | is) (have)? (noticed | seen | known | spotted | best | tell | sure)? ]',
    fix: byKind(
      'may not have noticed, and we would like to hear more about what you see',
      'may not have noticed, and would like to hear more about what {parent} sees',
    ),
  },
  {
    match:
      '[ @staff ..10 would ..1 have (noticed | seen | spotted | picked (it | this | that)? up | flagged (it | this)? | been (told | aware) | heard | known) ] (it | this | that | about it | something | if ..6)? $',
    fix: byKind(
      'we had not picked this up, and we would like to hear what else you have seen',
      'staff had not picked this up, and would like to hear what else {parent} has seen',
    ),
  },
  {
    match:
      "[ (with | given | after) (my | our | over | more than | _ | #) ..4 (years | decades) 's? of? (experience | teaching | practice | working) ] ..6 (we | i) (know | can | can tell | can see | think | am | are | would | feel | believe)",
    severity: 'information',
    fix: inPlace('with what we have seen'),
  },
  {
    match: '[ (trust | believe) (us | me) ] (on this | when ..4 | , | . | to know | $)',
    fix: byKind('please tell us how this looks to you', 'staff would like to hear how this looks to {parent}'),
  },
  {
    match:
      '[ trust (our | the) (professional | expert)? (judgement | expertise | experience | professionals | experts | process) ]',
    fix: byKind('tell us how this looks to you'),
  },
  { match: '[ (so? you can)? take it from (me | us) ,? that? ]', fix: byKind('what we have seen is that') },
  {
    match:
      '[ you are not (a | an) (trained | qualified)? (professional | expert | specialist | teacher | therapist | psychologist | doctor | clinician | medical) ]',
    fix: byKind('you know things that we cannot see'),
  },
  {
    match: '@staff [ know x:(him | her | them | @child) better than ] (you | his | her | @parent | anyone)',
    fix: byKind(
      'know another side of {x}, and would like to hear about the side you see',
      'know another side of {x} from the one {parent} knows',
    ),
  },
  {
    match:
      '@staff @be [ (the (ones | people | professionals) | those) (who | that)? @be (trained | qualified | paid | employed | the experts) ] ..6',
    fix: byKind('glad to learn from what you know'),
  },
  {
    match: '(as | since | because) @staff [ @have (all | everything) (that)? (we | i) need ]',
    fix: byKind('would like to hear what else you know', 'would like to hear what else {parent} knows'),
  },
  {
    match:
      '(data | results | evidence | assessments | assessment | records | scores | score | facts | figures | tests) [ (~say | ~show | ~suggest | ~indicate) (otherwise | something (else | different | very different)) ]',
    fix: byKind(
      'show another side, and we would like to understand both',
      'show another side, and both are recorded here',
    ),
  },
  {
    match:
      '(data | results | evidence | assessments | assessment | records | scores | score | facts | figures | tests) [ (~tell | ~paint) (a (very)? different | another) (story | picture | tale) ]',
    fix: byKind(
      'show another side, and we would like to understand both',
      'show another side, and both are recorded here',
    ),
  },
  {
    match:
      '[ (assessments? | assessment | results | result | figures | data | scores | tests | facts | records | observations) (~speak for (themselves | itself) | @do not lie | never ~lie) ]',
    fix: (match) =>
      match.context.kind === 'plan'
        ? `${match
            .text()
            .replace(/ ?speak(?:s|ing)? for \w+$/i, ' ')
            .trimStart()}are one part of the picture, and what the family sees is another`
        : `${match
            .text()
            .replace(/ ?speak(?:s|ing)? for \w+$/i, ' ')
            .trimStart()}are one part of the picture, and what you see is another`,
  },
  {
    match: '@staff [ know from experience ] ..10 $',
    fix: byKind('would like to hear what you have found', 'would like to hear what {parent} has found'),
  },
  {
    match:
      '@staff [ @have (all | enough) ..1 (the)? (data | information | evidence | detail | details) (that)? (we | i | they) (need | require) ]',
    fix: byKind('would like to put this with what else we know', 'would like to put this with what else is known'),
  },
  {
    match:
      '[ (in | given) (our | my) (professional | expert | clinical | considered) (opinion | judgement | view | experience) ] ,? ..12 (must | should | needs | need | is | are)',
    severity: 'information',
    fix: (match) =>
      match
        .text()
        .replace(/^(?:in|given) (?:our|my) \w+ (?:opinion|judgement|view|experience),?/i, 'from what we have seen,'),
  },
  {
    match:
      '[ (the | a | our | this) ..6 (assessment | opinion | report | view | evidence | judgement | observation | observations | data) ..5 (was | were | is | are | has been | have been) ..1 (preferred | given (more | greater | precedence) | favoured) ]',
    fix: (match) =>
      match
        .text()
        .replace(
          / (?:was|were|is|are|has been|have been) (?:\w+ )?(?:preferred|given .*|favoured)$/i,
          ' will be read beside it',
        ),
  },
  {
    match:
      '[ (takes? | take | took | taking | given) precedence over ] (your | the (parent | family | parents) | parental | @parent | what)',
    fix: inPlace('will be read beside'),
  },
  {
    match:
      '[ (~outweigh | ~override | ~trump) ] (your | the (parent | family | parents) | parental | @parent | what (you | @parent))',
    fix: inPlace('will be read beside'),
  },
  {
    match: '[ (carry | carries | carried | has | have) (more | greater) weight than ]',
    fix: inPlace('will be read beside'),
  },
  {
    match: '[ (the nurse | the doctor | @staff | we | staff | i) @have (seen | heard) it all ] before?',
    fix: byKind('we would like to hear it from you', 'staff would like to hear it from {parent}'),
  },
  {
    match:
      '[ (people | staff | colleagues | someone | professionals | those | experts | a team) (who | that) ..1 (do | does | did | have done) (this | it) (for a living | every day | day in ,? day out | all day | for years | all the time) ]',
    fix: byKind(
      'staff here, and we would like to set what you know beside it',
      'staff, and what {parent} knows stands beside it',
    ),
  },
  {
    match:
      '[ (this | that | it) @be what (we | i) (do | are paid for | are trained for | am paid for | am trained for) (for a living | day in ,? day out | every day | all day)? ] (,? (so | and) ..10)? $',
    fix: byKind('please tell us what you have found too', 'to ask {parent} what they have found too'),
  },
  {
    match:
      '[ (i | we) (have | hold) (a | my | our | # | several | years of)? ..2 (degree | degrees | masters | doctorate | phd | qualification | qualifications | training | diploma) ..6 (and | unlike | whereas | while) you (do not | have not)? ..2 ] $',
    fix: byKind('we would like to put what we know beside what you know'),
  },
  {
    match:
      '[ (i am | we are) the (professional | professionals | expert | experts | specialist | specialists | qualified ..1 | trained ..1) (here | in the room)? ] ..8 $',
    fix: byKind('we would like to put what we know beside what you know'),
  },
  {
    match:
      '[ @staff ~see (thirty | 30 | dozens of | hundreds of | lots of | so many | plenty of | enough | # | a lot of) ..1 (kids | children | pupils | cases | boys | girls | families | young people) ..1 (a day | every day | a year | each year | each day | like (him | her | this) | day in ,? day out)? ] ,? (so | and) ..14 $',
    fix: byKind(
      'we would like to put what we see beside what you see',
      'staff would like to put what staff see beside what {parent} sees',
    ),
  },
  {
    match:
      '[ (staff | we | the team | teachers | @staff) (know | knows) x:(him | her | them | @child) (well enough | inside out | perfectly well | quite well enough) ] ..8 $',
    fix: byKind(
      'we know one side of {x}, and would like to hear about yours',
      'staff know one side of {x}, and {parent} knows another',
    ),
  },
  {
    match: '[ (can | should | may | could) be trusted to (know | judge | decide | tell | make) ] ..10 $',
    unless: ['@child can', '(he | she | they) (can | should)'],
    fix: byKind('would like to work this out with you', 'would like to work this out with {parent}'),
  },
  {
    match:
      '[ trust (that)? (we | i | staff | the team | the school) (know | knows | have | has | are | is) (what | best | enough | right | the experience | doing) ] ..10 $',
    fix: byKind('tell us how this looks to you', 'staff will ask how this looks to {parent}'),
  },
  {
    match:
      '[ (whereas | while | unlike you | but) ,? (i | we | staff | the school) ..2 (be | are | am | is | stay | remain)? ..1 (neutral | objective | impartial | dispassionate | detached | clear eyed) ]',
    fix: byKind('and we would like to hear more'),
  },
  {
    match: '[ (i | we) (should)? know (him | her | @child | what makes ..3) ..2 by now ]',
    fix: byKind('and we would like to hear more about {name} from you'),
  },
  {
    match:
      '[ (in | over | during | after) ..3 years ..1 (of (teaching | practice | experience | doing | running | working) | as | here | in ..2 | at ..2)? ..6 ,? (i | we) ..1 (met | seen | taught | known | had | worked with | come across | supported | assessed | dealt with) ..3 (many | hundreds | dozens | plenty | lots | lot | countless | scores | enough | thousands | every kind | every sort | all sorts) ..3 (children | pupils | boys | girls | kids | students | babies | parents | families | cases | them | toddlers) (like | just like | such as | with) ] ..6 $',
    fix: byKind(
      'you know your child best, and we would like to learn from that',
      '{parent} knows this child best, and staff would like to learn from that',
    ),
  },
  {
    match:
      '[ ((so | and) ..3)? (you | parents | mum | dad | @parent) can (safely | happily | confidently)? leave (the | his | her | their | all the) ..1 (toileting | feeding | reading | teaching | phonics | maths | behaviour | discipline | assessment | assessing | diagnosing | diagnosis | sleep | speech | signing | therapy | exercises | eating | learning | education | decisions | judgement) ..1 (to | with) (me | us | staff | school | the school | the teachers | the professionals | the experts) ]',
    fix: byKind(
      'and we would like to hear how you do this at home',
      'and staff would like to hear how {parent} does this at home',
    ),
  },
  {
    match:
      "[ (if ..8 ,)? (@staff | we | i | school | the school | staff | teachers | someone here) (would | 'd) have ..1 (picked (it | this | that | anything | something | these | things)? ..1 up | noticed | spotted | seen | known | flagged | caught | identified) ..1 (on)? (it | this | that | something | anything | one | signs | these | them)? ..1 (by now | already | before now | long ago | long before now) ] (if ..10)? $",
    fix: byKind(
      'we may have missed something, and would like to hear what you see',
      'staff may have missed something, and will ask {parent} what they see',
    ),
    unless: ['both', '(sorry | had we | looked)'],
  },
  {
    match:
      '[ (obviously | of course | naturally | clearly)? ,? (we | i | staff | @staff) ..1 ((can | could) only | have to | are only able to | can really only | must) ..1 (go (on | by | off) | rely on | report | work (from | with) | act on | judge (by | on) | base it on) ..1 (what (our | the | my) ..3 (test | tests | assessment | assessments | data | results | records | screening | baseline | scores | evidence | figures) ..2 (tell | tells | told | show | shows | showed | say | says) us? | what (we | i) ..1 (see | observe | have seen | record | find) ..1 (here | in school | in class | ourselves | at school | for ourselves | day to day) | (our | the) own ..2 (test | tests | assessment | assessments | data | results | records | observations | figures)) ]',
    fix: byKind(
      'we would like to put what we find beside what you see',
      'staff will put what they find beside what {parent} sees',
    ),
    unless: ['(so | and) ..2 (please | tell us | we need you | we would like | you)'],
  },
  {
    match: `[ (i | we | @staff) @have ..1 ${OFTEN} ..2 (hundreds | dozens | scores | thousands | lots | plenty | countless | enough | many | a lot | loads) of? (other)? ..1 (children | pupils | boys | girls | kids | students | cases | young people) (like | just like | such as | with) ] ..4 $`,
    fix: byKind(
      'we would like to learn from you how it is for {name}',
      'staff would like to learn from {parent} how it is for {name}',
    ),
    unless: [...QUESTIONS],
  },
  {
    match:
      '[ (i | we | @staff) ~have ..1 (years | decades | plenty | a wealth | lots | a great deal | a lot | extensive | considerable | long) ..1 of? ..1 experience (with | of | in | teaching | working with) ..1 (children | pupils | boys | girls | kids | students | cases | young people) (like | such as | with) ] ..4 $',
    severity: 'information',
    fix: byKind(
      'we would like to learn from you how it is for {name}',
      'staff would like to learn from {parent} how it is for {name}',
    ),
    unless: [...QUESTIONS],
  },
  {
    match:
      '[ (let | allow) (us | me | staff | the (school | team)) ..1 (to)? be the (best)? (judge | judges) ] (of)? ..6 $',
    fix: byKind('tell us how this looks to you', 'ask {parent} how this looks to them'),
  },
  {
    match:
      '[ (i | we) @be ..1 (trained | qualified | paid | employed) to (do (this | that | it) | know | judge | decide | spot ..2 | recognise | tell | assess ..2) ] ..6 $',
    fix: byKind('we would like to put what we see beside what you see'),
    unless: ['(medicine | medication | epipen | hoist | lift | feed | injection | first aid)'],
  },
  {
    match:
      '(assessment | assessments | test | tests | testing | data | observation | observations | records | checks | screening | results) [ (@modal | @do)? (~give | ~provide | ~offer | ~paint | ~show | ~tell) (us | you | me)? (a | an | the) ..1 (truer | true | accurate | real | reliable | objective | proper | correct | factual | unbiased) (picture | story | measure | view | account | idea) ]',
    fix: byKind('will add to the picture you have given us', 'will add to the picture that {parent} has given staff'),
    unless: ['(alongside | beside | together with | as well as) ..2 (you | your | what)'],
  },
  {
    match:
      '@staff ..8 [ (with | from | through) (a | our | the) ..1 (professional | expert | trained | objective | educational) (standpoint | perspective | point of view | viewpoint | angle | eye | eyes | lens | hat on) ]',
    fix: inPlace('from our side', 'from the school side'),
  },
  {
    match:
      '@staff @be [ ..1 (looking at | seeing | viewing) (this | that | it | things) (professionally | objectively) ]',
    fix: byKind('looking at this from our side'),
  },
  {
    match:
      '[ (i | we) think (that)? (i | we) know (my | our) (own)? (class | pupils | children | students | group) ] ..6 $',
    fix: byKind('we know one side of {name}, and would like to hear about yours'),
  },
  {
    match:
      '[ (years | decades | experience | training | data | tests | assessments) ..4 (tell | tells | teach | teaches | taught | told | show | shows) (me | us) (more | better | a lot more | otherwise) ..6 ] $',
    fix: byKind(
      'we would like to put what we see beside what you see',
      'staff would like to put what they see beside what {parent} sees',
    ),
  },
  {
    match:
      '[ (~feel | ~think | ~believe | confident | sure) (that)? (we | i | staff) (have | know | already have) ..1 (a | an | the)? ..1 (full | complete | clear | good | rounded | thorough | accurate) (picture | understanding | idea | knowledge) of x:(him | her | them | @child-obj) ] ..3 $',
    fix: byKind('would like to learn more about {x} from you', 'would like to learn more about {x} from {parent}'),
    unless: ['(thanks | from you | with you | your)'],
  },
];
