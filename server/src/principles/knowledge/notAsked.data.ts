/** Wording for the rule: Plans and papers made without asking the family, and words that tell them not to add anything. */
import { type Match, type Phrase, parentName, plainText } from '../../kit/index.ts';
import { byKind, inPlace } from './phrasing.data.ts';

const PLAN =
  '(plan | profile | passport | targets | target | outcomes | provision | timetable | document | report | iep | ilp | isp | programme | profile | support | package | it | this | record | summary)';
const MADE =
  '(drawn up | written | produced | prepared | put together | agreed | completed | set | devised | drafted | finalised | decided | compiled | formulated | developed | created | established | signed off | put in place)';
const STAFF =
  '(school | the school | staff | the staff | us | teachers | the team | the college | nursery | the nursery | the setting | class staff | teaching staff | school staff | professionals | the professionals | the panel)';
const SENDINGS =
  '(diaries | diary | videos | video | notes | note | emails | email | letters | photos | pictures | lists | list | information | logs | charts | updates | reports | messages | clips | films | recordings | articles | examples | details)';

/** Told to keep to spelling and dates: asked for everything instead, as the words before allow. */
function askedForAll(match: Match): string | undefined {
  const before = match.beside(-1)?.word.norm ?? '';
  const change = 'change or add anything that is missing or wrong';
  if (/^(?:please|kindly|to|should|must|can|could|would|will)$/.test(before)) return change;
  if (/^(?:confined|restricted|limited|stuck|kept)\b/i.test(match.text()))
    return 'told us of anything that is missing or wrong';
  if (match.context.kind === 'plan') {
    const made = byKind('', '{parent} can change or add whatever is missing or wrong');
    return typeof made === 'function' ? (made(match) as string | undefined) : undefined;
  }
  return `please ${change}`;
}

/** Patterns and what to say instead. */
export const phrases: readonly Phrase[] = [
  {
    match:
      '[ no need (for you | for us)? to (trouble | bother | ask | consult | involve | disturb | check with | contact | worry | chase | pester) (the | his | her | their)? (parents | family | mum | dad | mother | father | you | home | carers | @parent) ]',
    fix: byKind('we will ask you what has changed', 'we will ask {parent} what has changed'),
  },
  {
    match:
      '[ no need (for you)? to (go (through | over) | repeat | tell us | explain | run through | cover | describe) ] (all)? (that | this | it | everything | about ..4 | his ..3 | her ..3) (again | now | here)?',
    fix: byKind('we would like to hear it from you', 'staff would like to hear it from {parent}'),
  },
  {
    match:
      '[ (you | @parent | parents) ..1 (do | does | will | would) not need to (come up with | contribute | provide (any | us with any)? (input | ideas | information | comments) | have any (ideas | input) | add anything | suggest anything | give us (your | any) (views | ideas | thoughts) | tell us anything | make any suggestions) ] ..8 $',
    fix: byKind('please tell us what you would change or add', '{parent} will be asked what to change or add'),
  },
  {
    match:
      '[ no (further | additional | more | extra)? (input | comment | comments | contribution | involvement | views | information) (from (you | parents | the (family | parents) | home | mum | dad | @parent))? (is | are | was | were | will be)? (needed | required | necessary | sought | invited | expected) ] (from (you | parents | the (family | parents) | home | @parent))?',
    fix: byKind('your comments are welcome', 'comments from {parent} are welcome'),
  },
  {
    match: `[ (please)? (stop | refrain from | cease | avoid) (sending | bringing | emailing | giving | forwarding) (us | me | in | staff)? ..3 ${SENDINGS} ] (; ..10 $)?`,
    fix: byKind('please tell us which of these matter most to you'),
  },
  {
    match: `[ (please)? do not (send | bring | email | forward) (us | me | in | staff)? (any)? (more | further) ..2 ${SENDINGS} ]`,
    fix: byKind('please tell us which of these matter most to you'),
  },
  {
    match:
      '[ (needs | requires | asks | is needed | is required) nothing (more | further | else)? (from | of) (you | parents | the family | @parent) ]',
    fix: byKind(
      'is a draft, so please tell us what we have missed or got wrong',
      'is a draft, and {parent} will be asked what is missing or wrong',
    ),
  },
  {
    match:
      '[ nothing (more | further | else)? (is | will be) (needed | required | expected) (from | of) (you | parents | the family | @parent) ]',
    fix: byKind('please tell us what we have missed or got wrong', '{parent} will be asked what is missing or wrong'),
  },
  {
    match:
      '[ (a | your | the | one | just a | just your) ..1 (signature | tick | initial | initials | autograph) ..2 (is | are) ..1 (all | the only thing) (that)? (we | i | staff | is) ..2 (need | require | want | ask | needed | required | after) ..2 (from you | from (parents | home))? ]',
    fix: byKind(
      'we would like to know what you think, in any way that suits you',
      'staff would like to know what {parent} thinks',
    ),
  },
  {
    match:
      '[ (all | the only thing) (that)? (we | i | staff | school) ..1 (need | require | want | ask) ..2 (from you | of you | from (parents | home))? is ..1 (a | your | the | parents | parental) ..1 (signature | tick | yes | initials | autograph | signatures | say so) ]',
    fix: byKind(
      'we would like to know what you think, in any way that suits you',
      'staff would like to know what {parent} thinks',
    ),
  },
  {
    match:
      '[ (there @be)? nothing (that)? (you | parents | @parent) (could | can | would | might | will) (possibly | usefully)? (add | tell us | say | bring | contribute | give us) ..8 ] $',
    fix: byKind('we would like to hear what you would add', 'staff would like to hear what {parent} would add'),
  },
  {
    match:
      '[ (you | parents | @parent) (can not | could not | will not | would not) ..1 (add | tell us | bring | contribute) ..1 (anything | much | something) ..2 (new | useful | more | further | that we (do not | did not))? ..6 ] $',
    fix: byKind('we would like to hear what you would add', 'staff would like to hear what {parent} would add'),
  },
  {
    match:
      '@staff [ (already | @have) ..1 (know | have | got) ..1 (all | everything) (that)? (we | there is | i | they) ..2 (need | needs | to know | to) ..6 ] $',
    unless: ['thank', 'thanks to'],
    fix: byKind('would like to hear what else you know', 'would like to hear what else {parent} knows'),
  },
  {
    match:
      '[ (~stick | ~keep | ~confine | ~restrict | ~limit) (yourself | yourselves | themselves | your (comments | remarks | changes | corrections | views | reply) | comments | remarks | any comments)? ..1 to ..2 (typos | typing errors | spelling | spellings | spelling mistakes | factual ..2 | matters of ..2 | errors of ..1 | dates | educational ..2 | the facts | facts | yes or no | the form | the boxes) ..6 ] ..8 $',
    unless: ['@child', '(words | lesson | sounds)', '(we | i | staff) ..2 (keep | stick)', '^ (we | i | staff)'],
    fix: askedForAll,
  },
  {
    match:
      '[ (parental | parent | family | home) (input | views | view | comment | contribution | involvement | consultation | information | section) ..1 (not | un) (needed | required | necessary | applicable) ]',
    fix: byKind(
      'your views matter to this, and we will ask for them',
      '[name] will ask {parent} for their views by [date]',
    ),
  },
  {
    match:
      '[ (filled in | completed | written | done | answered) (on (your | her | his | their | the (parents | family | mother | father)) behalf | for (you | mum | the family | parents)) ] (by | as | to | , | . | $)',
    unless: ['if you', '(ask | asked | would like | dictated | with)'],
    fix: byKind(
      'ready for you to fill in, with help if you would like it',
      'ready for {parent} to fill in, with help if they would like it',
    ),
  },
  { match: `[ ${PLAN} (was | were | has been | have been | is | are | will be) ${MADE} by ${STAFF} ]`, fix: draft },
  { match: `[ ${MADE} by ${STAFF} ] (on | in | at | alone | , | . | $ | and (a | the) copy)`, fix: draft },
  {
    match: `@staff (@have)? [ (set | decided on | decided | agreed | chosen | fixed | finalised) x:((the | his | her | their | all the | all his | all her) (targets | outcomes | plan | provision | goals | timetable)) ] ..4 , so you`,
    fix: inPlace('drafted {x}'),
  },
  {
    match:
      '(parents | family | mum | dad | @parent) [ (@be | have been | has been | will be)? (informed | notified | told) of ] (the | his | her | these | new | all)? ..1 (targets | plan | outcomes | strategies | programme | provision)',
    severity: 'information',
    fix: inPlace('to be asked about'),
  },
  {
    match:
      '[ (written | completed | finalised | agreed | done | proceeded | gone ahead | going ahead | went ahead | go ahead | continued | drawn up | prepared | signed off) without (it | them | this | parents | parental ..2 | any parental ..2 | you | your ..2 | the (family | parents | form | questionnaire) | family ..2 | input | their ..2 | his ..2 | her ..2 | waiting) ]',
    fix: byKind('open for you to add to', 'open for {parent} to add to'),
    unless: [
      '(will | would | do | shall | can) not ..1 (go ahead | be | proceed)',
      '(nothing | no decision | no plan) (will | is | has)',
      'not be? ..1 (written | completed | finalised | agreed | done | signed off)',
    ],
  },
  {
    match:
      '[ without (parental | parent | family | any parental | any family) (input | involvement | views | contribution | comment | consultation) ]',
    fix: byKind('and is open for you to add to', 'and is open for {parent} to add to'),
  },
  {
    match: '[ if nothing (comes | arrives | is (received | returned | sent | heard)) (back | in)? ] ,? ..10 $',
    fix: byKind(
      'if that is not easy, I will ring you and write it down',
      '[name] will ring or visit {parent} and write it down together',
    ),
  },
  {
    match: '[ (we | staff | i) will ~find out as (we | they | i) go ]',
    fix: byKind('we will ask you', 'staff will ask {parent}'),
  },
  {
    match:
      "[ (five | ten | fifteen | a few | a couple of | two | three | # | some | a) (minutes | minute | min | mins | moments | slot | time) ..4 (at the end | for | set aside for | left for) ..3 (for)? (parental | parents 's | parent | your | family | parents) (comment | comments | view | views | question | questions | input | contribution | contributions | feedback) ]",
    fix: byKind('time at the start for what you have noticed', 'time at the start for what the family has noticed'),
  },
  {
    match:
      "[ (parental | parents 's | parent | your | family) (comment | comments | views | questions | contribution | contributions | input) ..4 (at the end | time permitting | if time (allows | permits)) ]",
    fix: byKind('what you have noticed comes first', 'what the family has noticed comes first'),
  },
  {
    match:
      '[ (time permitting | if (there is)? time (allows | permits)?) ] ,? ..4 (you | parents | @parent | your | parental)',
    severity: 'information',
  },
  {
    match:
      '(parents | @parent | mum | dad | family) ..12 [ to be (shown | taught | told | instructed | trained | coached) (how | what | in | the) ] ..8 $',
    fix: (match) =>
      `${match.text().replace(/\bto be (?:shown|taught|told|instructed|trained|coached)\b.*$/i, '')}and show us what ${match.context.pronouns ?? 'they'} ${match.context.pronouns === 'he' || match.context.pronouns === 'she' ? 'likes' : 'like'} best`,
  },
  {
    match:
      '@staff (will | can | need to | must | should) [ (show | teach | train | coach | instruct) (the | his | her | your)? (parents | mum | dad | mother | father | family | you) (how | to) ] (to | @child | play | manage | handle | talk | deal | parent | set | discipline | be) ..8 $',
    severity: 'information',
    fix: byKind(
      'would like to see how you do it, and to share what works here',
      'would like to see how {parent} does it, and to share what works here',
    ),
  },
  {
    match:
      '[ how x:(..4) (ought to | should | must) be v:(taught | done | learnt | learned | managed) ] ..1 ,? so that ..8 $',
    fix: byKind('how {x} is {v} here, and tell us how you do it at home'),
  },
  {
    match: `${PLAN} ..8 [ (just | only | simply | now)? (needs | requires | awaits | awaiting | is ready for) (your | parental | parent | the parents 's | a parent 's) (signature | signatures) ]`,
    fix: byKind('is ready for you to read, correct and add to', 'is ready for {parent} to read, correct and add to'),
  },
  {
    match: '[ nothing ..6 (except | but | other than | apart from) (to)? sign ] ..4 $',
    fix: byKind(
      'please read it, correct it and add whatever is missing',
      '{parent} will be asked to correct it and add whatever is missing',
    ),
  },
  {
    match:
      '@staff [ @have? (decided | determined | worked out | concluded | know | agreed) what is (best | right) ] for',
    fix: byKind(
      'would like to work out with you what is best for',
      'would like to work out with {parent} what is best for',
    ),
  },
  {
    match: '^ [ parents (informed | notified | told | aware) ] $',
    severity: 'information',
    fix: byKind('to ask {parent} what they would change or add'),
  },
  {
    match:
      '[ who:(parents | @parent | family) (was | were | have been | has been | will be | are) not (consulted | asked | involved | invited | spoken to | included | contacted) ]',
    fix: (match) =>
      `we have not yet asked ${{ he: 'him', she: 'her', they: 'them' }[match.text('who').toLowerCase()] ?? match.text('who').replace(/^(?:Parents|Family)$/, (who) => who.toLowerCase())}, and [name] will by [date]`,
  },
  {
    match: `[ (parental | family | parents 's | parent) (views | input | contribution | comments) (was | were | has been | have been)? not (sought | requested | required | obtained | gathered | asked for | collected) ]`,
    fix: byKind(
      'your views matter to this, and we will ask for them',
      '[name] will ask {parent} for their views by [date]',
    ),
  },
  {
    match:
      '[ (not | un) (necessary | needed | appropriate | helpful | worth | practical | practicable | felt necessary | thought necessary | considered necessary | possible or necessary) to (ask | consult | involve | speak (to | with) | contact | ring | seek | invite | gather | obtain | trouble | include) ..2 (parents | parent | parental | mum | dad | mother | father | the family | family | home | you | your) ..2 ]',
    fix: byKind('something to ask you about, and we will', 'something to ask {parent} about by [date]'),
  },
  {
    match:
      '[ (there @be)? no (call | point | reason | use | sense | earthly reason) (for you to | in you | in your | in)? ..1 (send | sending | keep | keeping | writing | write | bring | bringing | filming | film | recording | record | listing | logging | log | telling us | tell us) ] ..12 $',
    fix: byKind('please tell us which of these matter most to you'),
  },
  {
    match:
      '[ (we | i | staff | the school | the team) (did not | have not | had not | were not able to) ..1 (ask | asked | consult | consulted | involve | involved | invite | invited) (you | parents | mum | dad | @parent-obj | the family | the parents | his parents | her parents) ] ..8 (as | because | since | in order | to save | due) ..12 $',
    unless: ['(sorry | should have | our mistake | will)'],
    fix: byKind('we would like to ask you now', 'staff will ask {parent} by [date]'),
  },
];

/** "was drawn up by school" becomes "was drafted for [parent's name] to change and add to". */
function draft(match: Match): string {
  const parent = match.context.kind === 'plan' ? parentName(match.context) : 'you';
  const words = plainText(match.block, match.start, match.markEnd);
  const by = words.toLowerCase().lastIndexOf(' by ');
  const before = words.slice(0, by).replace(/\s*(?:\w+|drawn up|put together|signed off|put in place)$/i, '');
  const after = plainText(match.block, match.markEnd, match.end);
  return `${before} drafted for ${parent} to change and add to ${after}`.replace(/ ([,.])/g, '$1').trim();
}
