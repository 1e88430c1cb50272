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
    unless: ['(for | letter | print | screen | board | whiteboard)', 'to see (the | a | well | properly)', 'words'],
    fix: hear,
  },
  {
    match:
      '[ (we | i | staff | teachers) would be ..1 (surprised | amazed | astonished | shocked | very surprised) (if | to (hear | learn | find | see) that?) (it | he | she | this | that | things | @child | they | the ..2) ..2 (@be | @have | @do | can | could) !(not) ..12 ] $',
    unless: ['(enjoy | love | delighted | pass | win)'],
    fix: HEAR,
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
    match: `[ (these | they | this | it) (are | is | were | was) ..1 (only | merely | just | simply)? (the | an | a)? ..1 (impression | impressions | view | views | opinion | opinions | feelings | hope | hopes | belief | beliefs | perception | perceptions | perspective | guess | guesses) of (a | an | the | some) ..2 ${FOLK} ]`,
    unless: ['(important | valued | matter | evidence)'],
    fix: byKind('this is what you have seen and heard', 'this is what the family has seen and heard'),
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
    fix: inPlace('the explanation that the family offers'),
  },
  {
    match:
      '[ @parent (@have | is of)? ..1 (has a | have a | has a pet | his own | her own) (theory | theories | pet theory) ] (that | about)',
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
];

function labelled(match: Match): string {
  const label = match.text().replace(/\s*[:–—-].*$/s, '');
  return `${label}: [what the family told us, in their words]`;
}
