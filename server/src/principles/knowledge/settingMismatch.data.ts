/** Wording for the rule: "Fine in school", "we do not see this here": one place set against another, and no question asked. */
import { fillTemplate, type Match, type Phrase } from '../../kit/index.ts';
import { AT_SCHOOL, byKind, inPlace } from './phrasing.data.ts';

const THIS =
  '((this | that | the | these | those | any | such | any of (these | those | the)) ..1 (behaviour | behaviours | difficulties | difficulty | meltdowns | issues | problem | problems | concerns | signs | anxiety | distress | side | presentation) | any of (this | that | it | these | those) | this | that | it | these | those)';
const NOTICE =
  '(see | seen | observe | observed | notice | noticed | witness | witnessed | experience | experienced | recognise | recognised | find | found | encounter | encountered)';
const SEEN =
  '(seen | observed | witnessed | noticed | evidenced | noted | evident | apparent | reflected | replicated | recognised | reported | confirmed | borne out | shown | displayed | demonstrated | visible | present)';
const BY_STAFF =
  '(by (@staff | staff | school | us | teachers | the team | the class | any | observation | observations | adults) | (on | in | during | at | from) (the | our | my)? (assessment | testing | observation | observations | visit | appointment) | from (staff | school | teachers | us | nursery))';

const YET = byKind(
  'we have not seen this here yet, and we would like to hear more about what you see',
  'staff have not seen this yet, and would like to learn from {parent} when it happens',
);
const SENTENCE = byKind(
  'We have not seen this here yet, and we would like to hear more about what you see',
  'Staff have not seen this yet, and would like to learn from {parent} when it happens',
);
/** After a subject such as "this" or "his anxiety". */
const NOT_YET = byKind(
  'has not been seen here yet, and we would like to hear more about what you see',
  'has not been seen here yet, and staff would like to learn from {parent} when it happens',
);
const NOT_YET_MANY = byKind(
  'have not been seen here yet, and we would like to hear more about what you see',
  'have not been seen here yet, and staff would like to learn from {parent} when they happen',
);

function notYet(match: Match): string | readonly string[] | undefined {
  const many = /\b(?:were|are|have)\b/i.test(match.text('be'));
  const rewrite = many && !/^(?:this|it|that)\b/i.test(match.text()) ? NOT_YET_MANY : NOT_YET;
  return typeof rewrite === 'function' ? rewrite(match) : undefined;
}

/** Patterns and what to say instead. */
export const phrases: readonly Phrase[] = [
  {
    match: `who:@child [ ((be:@be | be:(@have been)) (fine | ok | okay | absolutely fine | no (trouble | problem | bother | different) (at all | whatsoever)? | not like (this | that) | perfectly (happy | well behaved | fine | calm | settled | able | normal)) (${AT_SCHOOL} | to (me | us)) | (~look | ~seem | ~appear) ..1 (fine | ok | okay | all right | alright | happy | happy enough | well enough) to (me | us | staff)) ] !(since | because | this | now | when | with | again | after | once | today | and (is | has | was | loves | enjoys))`,
    fix: (match) =>
      fillTemplate(
        match,
        match.beside(1)?.word.norm === 'and'
          ? '{who} {who|has} not shown this here yet'
          : match.context.kind === 'plan'
            ? '{who} {who|has} not shown this here yet, and staff would like to know what {parent} sees'
            : '{who} {who|has} not shown us this here yet, and we would like to know what you see',
      ),
  },
  {
    match: `[ @child (@be | @have been) (fine | ok | okay | happy | calm | settled | good as gold | a delight | no trouble | an angel) ..6 ${AT_SCHOOL} ..2 ,? (so | but | and) (we | i | not | it | this | there) ..4 (must be | not | no | puzzled | surprised | confused | struggle | hard | difficult | unclear | mystery) ]`,
    fix: SENTENCE,
  },
  {
    match:
      '[ (i | we | @staff)? (@be not | not) sure where (the | his | her | these | those | all the) x:_ ..6 come from ]',
    fix: byKind(
      'I would love to hear what you notice about the {x}',
      'staff would like to hear from {parent} about the {x}',
    ),
  },
  {
    match: `[ @staff (@do not | @have not | have never | never | @be not) (${NOTICE} | get | getting | seeing) (${THIS} | anything (like (this | that) | of (this | that | the (sort | kind)) | unusual | untoward | wrong | $) | any (such)? (difficulties | problems | anxiety | distress | meltdowns | issues | concerns)) ] ..3 ${AT_SCHOOL}?`,
    fix: YET,
    unless: ['get it (right | wrong)'],
  },
  {
    match:
      '[ @staff @be not (seeing | finding | getting) (what | the (same | things) ..2) (you | @parent | mum | dad | parents) ..2 ] ..2',
    fix: YET,
  },
  {
    match: `who:@child [ be:(is | 's | are) (fine | ok | okay | absolutely fine | perfectly fine | no (trouble | problem | bother) | happy as larry | good as gold) (once | as soon as | the (moment | minute | second) | after | when) (he | she | they) (@be | ~get | ~come | ~arrive) ..1 (in !_ | in , | inside | here | indoors | through the (door | doors | gate | gates) | (in | at) (school | class | nursery) | into (school | class) | off the bus) ]`,
    fix: byKind(
      '{who} shows us one side of the morning, and we would like to hear about yours',
      '{who} shows staff one side of the morning, and {parent} knows the other',
    ),
  },
  {
    match: `[ (he | she | they | @child) (@do not | @have not | never | @have never | @be not | @be never) ..1 (do | does | did | done | doing | behave | behaves | behaved | behaving | act | acts | acted | show | shows | shown | showing | say | says | said) (this | that | it | these | any (of (this | that | it))? | like (this | that)) ..1 ] ${AT_SCHOOL}`,
    fix: SENTENCE,
    unless: ['any (work | writing | reading | more)'],
  },
  {
    match: `[ @staff (never ~have | @do not have | @have no | never ~get | @do not get | @have never had) ..1 (any | a)? ..1 (problem | problems | trouble | issue | issues | bother) with ] (him | her | them | @child-obj) ($ | , | ; | here | at all | ${AT_SCHOOL})`,
    fix: inPlace(
      'we have not seen this side yet, and would like to hear more about',
      'staff have not seen this side yet, and would like to hear more from {parent} about',
    ),
  },
  {
    match: `[ (none of (us | them | the (staff | team | teachers) | (his | her | their | our) ..1 (teachers | staff | tutors)) | no (teacher | member of staff | one here | one in school | one on the team) | nobody here | (his | her | their) ..1 (teachers | teacher | tutor | tutors | key person)) (@have | @do | @be)? ..1 (not)? ..1 (have | having | noticed | notice | seen | see | raised | reported | got)? (any (concerns | worries | problems | issues | difficulties) | anything ..1 | no (concerns | worries | problems | issues | difficulties)) ] ..6 $`,
    fix: YET,
    unless: ['(if | so | after | since | anything from)'],
  },
  {
    match: `[ nothing (like (this | that) | of (the | that | this) (kind | sort) | similar) ..1 (~happen | ~occur | @be seen | @be reported | @have been (seen | reported | noticed)) ..2 ${AT_SCHOOL}? ]`,
    fix: SENTENCE,
    unless: ['before'],
  },
  {
    match: `(difficulties | difficulty | behaviour | behaviours | problem | problems | meltdowns | issues | anxiety | distress | tantrums | outbursts | concerns) ..2 [ (only (in the | at) home | (at home | in the home | home) only | (confined | limited | restricted | specific | particular) to (the)? home (setting | environment)?) ]`,
    fix: byKind(
      'at home and not here yet, so we would like to learn from you what is different',
      'at home and not at school yet, so staff would like to learn from {parent} what is different',
    ),
  },
  {
    match: `(@parent | mum | dad | parents | family | home) ..12 (but | though | although | and | ;) ..1 [ (none | (not | nothing | never) ..1 (seen | observed | reported | noted | evident | noticed)) ${AT_SCHOOL} ]`,
    fix: byKind(
      'not seen here yet, so please tell us more',
      'not seen here yet, so staff will ask {parent} to tell them more',
    ),
  },
  {
    match: `^ [ (not | never) ..1 (an | a) ..1 (issue | problem | concern | difficulty) ${AT_SCHOOL} ] $`,
    fix: SENTENCE,
  },
  {
    match: `[ ${THIS} @be not ..1 (an | a) ..1 (issue | problem | concern | difficulty) ${AT_SCHOOL} ] ..2 $`,
    fix: YET,
  },
  {
    match: `who:@child [ (~behave | ~cope | ~manage | ~settle | ~sleep) (perfectly | beautifully | impeccably | well | fine | very well | perfectly (well | fine) | just fine) (for | with) us ] $`,
    fix: byKind(
      '{who} shows us another side, and we would like to hear about yours',
      '{who} shows staff another side, and {parent} knows the one at home',
    ),
  },
  {
    match: `[ ${THIS} (is | was) (not | never) (something | anything | what | a (picture | side)) (that | which)? (@staff | we | staff) (@do | @have | ever)? ${NOTICE} ] ${AT_SCHOOL}?`,
    fix: YET,
  },
  {
    match: `[ (nobody | no one | no staff | none of (us | the staff | the team | his teachers | her teachers | them | the adults)) ..3 @have? ..1 ${NOTICE} (${THIS} | any | anything) ] ${AT_SCHOOL}?`,
    fix: YET,
  },
  {
    match: `who:@child [ @be (a | like a)? ..1 (different | changed) (child | boy | girl | lad | person | pupil | student) (for us | with us | ${AT_SCHOOL}) ]`,
    fix: byKind(
      '{who} shows us another side here, and we would like to hear about the side you see',
      '{who} shows staff another side, and {parent} knows the one at home',
    ),
    unless: ['(since | now | this (term | year | week) | these days | after)'],
  },
  {
    match: `[ @staff @have seen (none of (this | that | it | these) | no (sign | signs | evidence | indication | hint | trace) of (this | that | it | these | them | either | such ..2 | any ..2)) ] ${AT_SCHOOL}?`,
    fix: YET,
  },
  {
    match: '[ @staff @have ..8 seen none of it , so ..12 ] $',
    fix: byKind(
      'we have watched and not seen it yet, so please tell us when it happens and what comes before it',
      'staff have watched and not seen it yet, so {parent} will be asked when it happens and what comes before it',
    ),
  },
  {
    match: `[ there (is | was | has been) (no | little) (evidence | sign | signs | indication) (of | for) (this | that | it | these | such ..2) ..2 ${AT_SCHOOL}? ]`,
    fix: YET,
  },
  {
    match: `[ no (evidence | sign | signs | indication) of (this | that | it | these | such ..2) ..2 (${AT_SCHOOL} | ${BY_STAFF}) ]`,
    fix: YET,
  },
  {
    match: `(that | which | this | it | they | @child ..4 | these | those | _) [ be:(is | was | are | were | has | have | has been | have been) (not | never) ..1 ${SEEN} (${AT_SCHOOL} | ${BY_STAFF}) ]`,
    fix: notYet,
  },
  {
    match: `^ [ (this | that | it | these) be:(is | was | were | has | have | are | has been | have been) (not | never) been? ${SEEN} ] $`,
    fix: SENTENCE,
  },
  {
    match: `[ not (something | anything | a (picture | child | description)) (that)? (any of us | anyone here | anybody here | any of the staff) (would | have | @do | can | could)? ${NOTICE} ]`,
    fix: byKind(
      'new to us here, and we would like to hear more about what you see',
      'new to staff, who would like to learn from {parent} when it happens',
    ),
  },
  { match: `[ (he | she | @child) @be (not | never) like (this | that) ${AT_SCHOOL} ]`, fix: YET },
  {
    match: '[ like (this | that) (with | for) (you | @parent) , but ..3 (is not | not | never) ..3 (with | for) us ]',
    fix: byKind(
      'different with you and with us, and we would like to understand why',
      'different at home and here, and staff would like to understand why',
    ),
  },
  {
    match: `(mum | dad | you | parents | mother | father | @parent) (say | says | said | tell | tells us | told us | mentioned | reported | reports | report | state | states | stated) ..12 [ but ..4 (he | she | @child) (was | is | has been | seems | seemed) ..3 (fine | full of (beans | energy | life) | bouncing | wide awake | happy | lively | chatty | ok | okay) ] ..12 $`,
    fix: byKind(
      'but we see another side here, and would like to hear more',
      'but staff see another side, and would like to hear more',
    ),
  },
  {
    match:
      '[ there @be nothing in (our | the | school | his | her) (records | record | notes | file | files | logs | log) to (support | suggest | back up | confirm | corroborate | substantiate) ]',
    fix: byKind(
      'our records do not say, and we would like to hear more about',
      'school records do not say, and {parent} will be asked more about',
    ),
  },
  {
    match:
      '(concern | concerns | worry | worries | view | views) ..6 [ (@be | has been | have been) not shared by (staff | school | the (school | team | staff) | us | teachers | his ..2 | her ..2) ]',
    fix: byKind(
      'may tell us something that we have not seen, and we would like to hear more',
      'may tell staff something that they have not seen',
    ),
  },
  {
    match:
      "@staff [ @do not share (your | her | his | their | the | mum 's | dad 's | @parent 's | these | those | this | parental) ..2 (concern | concerns | worry | worries | view | views) ]",
    fix: byKind(
      'may not have seen what you see, and would like to hear more',
      'may not have seen what {parent} sees, and would like to hear more',
    ),
  },
  {
    match: `[ none of (this | that | it | these) @be? (happens | happening | happen | happened | occurs | occur | seen | evident | apparent | observed | seems to happen) ..1 ${AT_SCHOOL} ]`,
    fix: YET,
  },
  {
    match: `[ (this | that | it | which | these) (@do not | never) (happen | occur | arise | seem to happen | present) ..1 ${AT_SCHOOL} ]`,
    fix: YET,
  },
  {
    match: `[ not ..1 (evidenced | observed | seen | witnessed | reported) (${AT_SCHOOL} | ${BY_STAFF}) ] $`,
    fix: byKind(
      'not seen here yet, and we would like to hear what you see',
      'not seen here yet; to ask {parent} what happens at home',
    ),
  },
  { match: `^ [ not ${SEEN} (${AT_SCHOOL} | ${BY_STAFF}) ] $`, fix: SENTENCE },
  {
    match: '[ be:(@be | has been | have been | @do) not (been | be)? ~bear (this | that | it)? out ..1 (by)? ..3 ] $',
    fix: notYet,
  },
  {
    match:
      '[ (record | records | evidence | data | observation | observations | staff | notes | file) (@do not | @be not) (bear | bearing | support | supporting | reflect | reflecting | show | showing | confirm) (this | that | it) out? ]',
    fix: byKind(
      'records do not show this, and we would like to hear more from you about it',
      'records do not show this, and {parent} knows more than they can tell us',
    ),
  },
  {
    match: `[ (is | are | was | were) not a? (presentation | picture | description | child | boy | girl | pupil | behaviour | side | behaviours) (that | which)? (@staff | we | i | staff) ..1 (recognise | see | know | knows | would recognise | have seen) ]`,
    fix: byKind(
      'may not have shown up here yet, and we would like to hear more about what you see',
      'may not have shown up here yet, and {parent} can help us to look again',
    ),
  },
  {
    match:
      '[ (that | this | it | he | she) (@be not | @do not (sound | seem | look) like) the (child | boy | girl | pupil | student | lad | little boy | little girl | _) (that | who)? (@staff | we | i) ..1 (see | know | recognise | have seen | have come to know | teach) ] ..2',
    fix: byKind(
      'we see another side here, and we would like to hear more about what you see',
      'staff see another side, and would like to learn from {parent} what happens at home',
    ),
  },
  {
    match: `@staff [ @do not (recognise) (this | that | the | your | any | such) ..2 (description | picture | account | child | behaviour | boy | girl | version) ]`,
    fix: byKind(
      'would like to hear more about this from you, as we see another side here',
      'would like to hear more about this from {parent}',
    ),
  },
  {
    match: `@staff [ @have no (concerns | worries | issues | such concerns) ] !(about (his | her | their | the) (eyesight | sight | hearing | health | vision | diet | safety | swimming)) ..6 (${AT_SCHOOL} | $)`,
    fix: byKind(
      'have not seen this yet, and would like to hear what worries you',
      'have not seen this yet, and would like to hear what worries {parent}',
    ),
  },
  {
    match: `[ no (concerns | issues | problems | difficulties | worries) (noted | raised | reported | seen | observed | evident)? (${AT_SCHOOL} | ${BY_STAFF}) ]`,
    fix: byKind(
      'not seen here yet: what do you see at home?',
      'not seen by staff yet; to ask {parent} what happens at home',
    ),
  },
  {
    match:
      '[ only (~happen | ~occur | ~seem to (happen | occur) | seen | evident | present | displayed | ~behave like (this | that) | does (this | that | it)) at home ]',
    fix: byKind(
      'happening at home and not here yet, so we would like to learn from you what is different',
      'happening at home and not here yet, so staff would like to learn from {parent} what is different',
    ),
  },
  {
    match: '[ (must | can only) be (a home | something at home | a home issue | a home problem | down to home) ..3 ]',
    fix: byKind(
      'may show itself more at home, and we would like to hear what you see',
      'may show itself more at home, and staff would like to hear what {parent} sees',
    ),
  },
  {
    match: `[ (at odds | inconsistent | not consistent | not in line | out of step) with (what (we | staff | school) ~see | our (observations | experience | records) | (observations | the observations | presentation) ..2 (in | at) school) ]`,
    fix: byKind(
      'different from what we see, and we would like to understand why',
      'different from what staff see, and both views are recorded here',
    ),
  },
  {
    match:
      '[ (@do not | ~fail to) (match | reflect | tally with | fit | fit with | correspond with | accord with) (what (we | staff) (see | observe) | our (observations | experience | records | view)) ]',
    fix: byKind(
      'may be different from what we see, and we would like to understand why',
      'may be different from what staff see, and both views are recorded here',
    ),
  },
  {
    match: "[ @be not (our | the (school | staff) 's | my) experience ] ..3",
    fix: byKind(
      'is something we have not seen yet, and we would like to hear more from you',
      'is something staff have not seen yet, and would like to hear about from {parent}',
    ),
  },
  {
    match:
      '[ (nothing | none of (them | us | it)) ..2 (further | more | here | else) for us to (look into | investigate | do | look at | follow up) ]',
    fix: byKind('more for us to learn, so please tell us when it happens', 'more for us to learn from {parent}'),
  },
  {
    match: `[ although there (is | was | has been) no (evidence | sign | indication) of (this | that | it | these) ..1 ${AT_SCHOOL}? ]`,
    fix: byKind('and we would love to see this here too', 'and staff would love to see this too'),
  },
];
