/** Wording for the rule: Plans and papers made without asking the family, and words that tell them not to add anything. */
import { type Match, type Phrase, parentName, plainText } from '../../kit/index.ts';
import { byKind, inPlace } from './phrasing.data.ts';

const PLAN =
  '(plan | profile | passport | targets | target | outcomes | provision | timetable | document | report | iep | ilp | isp | programme | profile | support | package | it | this | record | summary)';
const MADE =
  '(drawn up | written | produced | prepared | put together | agreed | completed | set | devised | drafted | finalised | decided | compiled | formulated | developed | created | established | signed off | put in place)';
const STAFF =
  '(school | the school | staff | the staff | the? (senco | senca | inclusion lead | class teacher | form tutor | head of year | key worker | key person | tutor | teacher) | us | teachers | the team | the college | nursery | the nursery | the setting | class staff | teaching staff | school staff | professionals | the professionals | the panel)';
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
      '(parents | family | mum | dad | @parent) [ (@be | have been | has been | will be | to be)? (informed | notified | told) of ] (the | his | her | these | new | all)? ..1 (targets | plan | outcomes | strategies | programme | provision)',
    severity: 'information',
    fix: inPlace('to be asked about'),
  },
  {
    match:
      '[ (written | completed | finalised | agreed | done | proceeded | gone ahead | going ahead | went ahead | go ahead | continued | drawn up | prepared | signed off) without (it | them | this | parents | parental ..2 | any parental ..2 | you | your ..2 | the (family | parents | form | questionnaire) | family ..2 | input | their ..2 | his ..2 | her ..2 | waiting) ]',
    // "I have gone ahead": what was done is said, and is open.
    fix: (match) => {
      const [went] = /^(?:(?:gone|going|went|go) ahead|proceeded|continued)\b/i.exec(match.text()) ?? [];
      const lead = went ? `${went}, and this is ` : '';
      const open = byKind(`${lead}open for you to add to`, `${lead}open for {parent} to add to`);
      return typeof open === 'function' ? open(match) : open;
    },
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
    match: '^ [ parents (to be)? (informed | notified | told | aware | made aware) (of ..6)? ] $',
    severity: 'information',
    fix: byKind('to ask {parent} what they would change or add'),
  },
  {
    match:
      '[ who:(parents | @parent | family | carer | carers | mum | dad | mother | father | nan | grandparents) ..3 (was | were | have been | has been | will be | are) not (consulted | asked | involved | invited | spoken to | included | contacted | approached | interviewed) ]',
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
  {
    match:
      '[ ((there @be)? no need (for you)? to | you (need not | do not need to | do not have to | @do not need to)) ((add | contribute | comment on) (anything | any more | more | any ..1) | (fill in | complete | write | do) (the | your) (parent | parents | parental | family | home | views) ..1 (section | part | box | page | form | bit)) ] ..8 $',
    fix: byKind('please tell us what you would change or add', '{parent} will be asked what to change or add'),
    unless: ['(i | we) (will | can | could) ..2 (write | ring | ask | fill)', 'again', 'today', '(tonight | now)'],
  },
  {
    match:
      "[ (i | we | staff | school | the ..2) (@have)? (filled in | completed | written | done | put) ..2 (in | for)? (your | the (parent | parents | parental | family | home) | the parents 's | mum 's | dad 's) ..1 (section | part | box | page | views | contribution | comments | bit) ] (for you | on your behalf | to save ..3 | as ..8)? $",
    fix: byKind('we would like to write your part with you', 'the section for {parent} is open for them to fill in'),
    unless: ['(told | said | words | phone | with you | asked | draft)'],
  },
  {
    match:
      '[ (did not | do not) (think | feel | see | consider | find) ..2 (it | that)? (was | is)? (necessary | worth | a need | any need | the need | any point | the point | right | appropriate) (to | in | of)? (ask | asking | consult | consulting | involve | involving | contact | trouble | troubling | bother | bothering | ring | tell | telling) (you | parents | mum | dad | the (family | parents)) ] ..8 $',
    fix: byKind('should have asked you first, and would like to now', 'should have asked {parent} first, and will now'),
  },
  {
    match:
      '[ (did not | do not) (want | wish | like) to (bother | trouble | burden | pester) (you | parents | mum | dad | the (family | parents)) ] (with | for | about | by | so | $) ..10 $',
    severity: 'information',
    fix: byKind('should have asked you, and would like to now', 'should have asked {parent}, and will now'),
    unless: ['at work', 'sorry'],
  },
  {
    match:
      '[ no (input | contribution | comments | comment | views | information | involvement) (from | by) (home | parents | you | the family | family | mum | dad) ..1 (is | are | was | will be)? ..1 (needed | required | necessary | expected | sought) ] ..6 $',
    fix: byKind('your comments are welcome', 'comments from {parent} are welcome'),
  },
  {
    match:
      '[ (i | we | staff | school) (@do not | will not) ..1 (need | require | want) (anything | any ..1 (input | comments | information | views) | more | your (input | views | comments | thoughts | opinion)) (from (you | parents | home | mum | dad))? ] (for | on | to | , | $)',
    fix: byKind('we would like to hear what you would add', 'staff would like to hear what {parent} would add'),
    unless: ['(anything | more) (for | to | on | , | $)', '(today | trip | pay | cost | party | now)'],
  },
  {
    match:
      '[ @staff @have ..1 (set | decided | chosen | finalised | written | drawn up) (the | his | her | their | @child-poss) ..2 (targets | outcomes | plan | goals | iep | profile) ] ..2 $',
    severity: 'information',
    fix: byKind(
      'we have a draft, and would like to know what you would change or add',
      'there is a draft, and {parent} will be asked what to change or add',
    ),
    unless: ['(draft | your help | together | agreed)'],
  },
  {
    match:
      '(plan | targets | iep | outcomes | profile | passport) ..12 [ (for you to sign | (please | and you can | you) ..2 sign (and return | it | below | here) ) ] ..6 $',
    fix: byKind('for you to read, correct and add to', 'for {parent} to read, correct and add to'),
    unless: ['(change | add | question | questions | correct | seen it | comment | think | disagree | right | happy)'],
  },
  {
    match:
      '[ please ..1 sign (and return)? (the | this | his | her)? ..2 (plan | iep | targets | outcomes | profile | passport) ] ..8 $',
    fix: byKind('please read the plan, correct it and add whatever is missing'),
    unless: ['(change | add | question | questions | correct | seen it | comment | think | disagree | right | happy)'],
  },
  {
    match:
      '[ ((all | the only thing) (that)? you (need | have) (to)? do is | you (only | just) (need | have) to) (sign | initial | tick) ] ..6 $',
    fix: byKind('please read it, correct it and add whatever is missing'),
    unless: ['(trip | slip | visit | photo | in at)'],
  },
  {
    match:
      '(comment | comments | views | contribution | say | speak | concerns | heard | add) ..8 [ (at the end)? ,? (time permitting | if (there @be time | time (allows | permits))) ] ..8 $',
    severity: 'information',
    fix: byKind('at the start'),
    unless: ['(i | we | @staff) ..2 (say | add)'],
  },
  {
    match:
      '[ (only | just) (correct | comment on | change | tell us about | point out | flag) ..1 (factual ..1 | typos | spelling | spellings | errors of fact | matters of fact | the facts | inaccuracies) ] ..4 $',
    fix: byKind('change or add anything that is missing or wrong'),
  },
  {
    match:
      '(home | family | parent | parental) ..2 (information | views | section | input | contribution | background | history) : [ (not | un) (needed | required | necessary | sought | requested | relevant) ..6 ] $',
    fix: byKind('to be asked for by [date]'),
  },
  { match: `^ [ ..2 ${PLAN} ${MADE} by ${STAFF} ] $`, fix: draft },
  {
    match:
      '[ (@do not | not) (need | want | have time) to (hear | know | go into | talk | discuss) (about)? ..1 (home | what happens at home | family life | home life | things at home | home matters) ] ..4 $',
    fix: byKind('would like to hear about home too', 'would like to hear about home too'),
  },
  {
    match:
      '[ no need (for you)? to (send | bring | keep | write | give) (us | me | staff | in)? ..2 (notes | lists | list | diary | diaries | information | details | tips | instructions | updates) (about | on | of) ..3 (routine | routines | needs | sleep | eating | behaviour | nights | evenings | home | likes | things) ] ..6',
    fix: byKind('please tell us which of these matter most to you'),
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
