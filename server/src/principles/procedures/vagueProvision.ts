/** Help in a plan that could mean anything: no who, how much, how often. */
import { defineRule, type Match } from '../../kit/index.ts';
import { inPlace, marked, saysHowMuch } from './wording.data.ts';

const HELP =
  '(support | help | input | intervention | interventions | opportunity | opportunities | provision | guidance | assistance | adult support | sessions | strategies | resources | encouragement | prompting | prompts | reminders | reinforcement | praise | supervision | monitoring | liaison | feedback | contact | access | check ins | check in | breaks | therapy | differentiation | scaffolding | modelling | practice | teaching | time)';
const SORT =
  '(adult | small group | individual | targeted | additional | extra | specialist | sensory | emotional | pastoral | social | literacy | numeracy | speech | movement | visual | 1 : 1 | one to one | one one | ta | lsa | staff | verbal | general | appropriate | suitable)';
const LOOSE =
  '(regular | ongoing | on going | frequent | continued | continuing | consistent | appropriate | suitable | enhanced | increased | additional | extra | some | high levels of | a high level of | a degree of | a level of | plenty of | lots of | close | intensive | relevant | general | occasional | ad hoc | flexible | tailored | bespoke | personalised | individualised)';
/** A word of the tail that the vague words govern. */
const W = '(!(as | where | when | if | by | so | and | or | but | because | that | which) _)';
const TAIL = `((to | for | with | in | from | around | of) ${W} ${W}? ${W}?)?`;
const AS =
  '((as | where | when | if) (and when)? (required | needed | necessary | appropriate | possible | available))?';
const WHO_WHAT = '[who] will [what], [minutes] minutes, [number] times a week';

/** "would benefit from access to a key adult": what it is stays, and the numbers are asked for where the clause ends. */
function benefit(match: Match): string {
  const what = marked(match)
    .replace(/^\w+ (?:also )?benefit from /i, '')
    .replace(/^(?:regular |some |more |increased )?access to /i, '')
    .replace(/^(?:a range of |regular |more )?opportunities (?:for|to have) /i, '')
    .replace(/^(?:regular |more )?opportunities(?= to )/i, '[what]');
  const on = /^[\p{L}\p{N}]/u.test(match.beside(1)?.word.norm ?? '');
  return `will have ${what}${on ? '' : ', with [who], [minutes] minutes, [number] times a week'}`;
}

/** On its own, help asks for who, what and how much; among other words it only asks for who. */
function help(match: Match): string {
  const before = match.beside(-1)?.word.norm ?? '';
  const after = match.beside(1)?.word.norm ?? '';
  if (/^(?:and|or|with|from|of|for)$/.test(before) || /^(?:and|or)$/.test(after)) return 'help from [who] with [what]';
  return /^(?:in|with|for|during|at|on)$/.test(after) ? 'help from [who], [number] times a week,' : WHO_WHAT;
}

export default defineRule({
  reads: 'sentence',
  title: 'Help too vague to count on',
  severity: 'warning',
  what: '“{words}” leaves a parent unable to tell what help will come, or whether it has.',
  why: 'A family can only rely on help that says who, what, how often and how long.',
  instead: 'Say who will do what, for how long, how often, and when it will be checked.',
  source: 'SEND Code of Practice 2015, 9.69; SEN Code of Practice 2001, 2:7',
  kinds: ['plan'],
  notSections: [
    'child-view',
    'parent-view',
    'important-to',
    'about',
    'placement',
    'strengths',
    'people',
    'contact',
    'rights',
  ],
  weight: 1,
  phrases: inPlace([
    {
      match:
        '[ (will be | to be | is | are)? (differentiated | adapted | modified | supported | personalised | scaffolded | tailored) (appropriately | accordingly | suitably | to (meet)? (his | her | their) needs) ]',
      fix: 'will have [what change], in [lessons], planned by [who]',
    },
    {
      match:
        '^ [ (all)? (adults | staff) to be (aware | mindful | vigilant | sensitive | consistent) (of | to | about)? ..2 ] $',
      fix: '[who] will [what], when [what is seen]',
    },
    {
      match:
        '[ (encouraged | supported | prompted | reminded | helped) to (use | access | engage with | engage in | develop | follow | apply) (his | her | their | the | a range of | appropriate | taught | learnt)? _? (strategies | techniques | skills | tools | resources | support) ]',
      fix: '[shown what], by [who], [number] times a week',
    },
    {
      match:
        '^ [ (monitor (and)? review | review and monitor | monitor (closely)? | ongoing monitoring | to monitor) ] $',
      fix: '[who] will check [what] every [time] and tell the family',
    },
    {
      match: `[ access to (a | an)? (range of | variety of)? ${LOOSE}? ${SORT}? ${HELP} ${TAIL} ${AS} ]`,
      fix: '[what], with [who], [minutes] minutes, [number] times a week',
    },
    {
      match: `[ access to (a | the)? (key | trusted | familiar | named | supportive | nominated | calm) (adult | person | member of staff | worker) ]`,
      fix: '[name], who will [what], [number] times a week',
    },
    {
      match: `[ (as (and when)? | where | wherever | when | whenever | if) (required | needed | necessary | appropriate | possible | practicable | available | feasible | deemed (fit | necessary | appropriate) | staffing (allows | permits) | time (allows | permits) | resources (allow | permit)) ]`,
      fix: '[how often, and with whom]',
    },
    {
      match: `^ [ (continue | continued | carry on) (with | to)? ..3 (provision | support | strategies | targets | plan | interventions | approach | approaches | programme) ]`,
      fix: help,
    },
    {
      match: `^ [ (encourage | promote | use | develop | provide | offer | ensure | maintain | facilitate | implement | embed | utilise | employ) ..4 (strategies | provision | support | opportunities | approaches | techniques | resources | interventions | praise | encouragement) ]`,
      fix: help,
    },
    {
      match: `^ [ (benefit | benefits) from ${W} ${W}? ${W}? ${W}? ${W}? ${W}? ]`,
      fix: 'will have [what], with [who], [minutes] minutes, [number] times a week',
    },
    {
      match: `[ (support | help | supervision | input | prompting | reminders | check ins | reassurance) from (a | an | the)? (key | trusted | familiar | supportive | class | known)? (adult | adults | staff | teacher | person | member of staff | ta | lsa | team) ]`,
      fix: help,
    },
    {
      match: `^ [ (key | trusted | familiar | named)? (adult | worker | person | staff | peer | pastoral | elsa | mentor | keyworker) (check ins | check in | support | input | mentoring | time | sessions | availability | supervision) ] $`,
      fix: help,
    },
    {
      match: `^ [ access to (a | an | the)? (quiet | calm | safe | low arousal | withdrawal | sensory | chill out | work) (space | area | room | station | corner | place) ] $`,
      fix: '[which room], [when], with [whom]',
    },
    {
      match:
        '[ as (directed | advised | determined | decided | agreed | instructed | and when) by (the | class | his | her)? (class | subject | form)? (teacher | teachers | staff | school | senco | tutor | setting) ]',
      fix: '[how often, and with whom]',
    },
    {
      match: '[ as and when ..3 (allows | allow | permits | required | needed) ]',
      fix: '[number] times a week, with [whom]',
    },
    {
      match:
        "[ ((staffing | staff | time | resources | timetable) permitting | subject to (staffing | availability | resources | funding | capacity) | at (the)? (teacher | staff | school) 's? discretion | dependent on (staffing | resources | availability)) ]",
      fix: '[number] times a week, with [whom]',
    },
    { match: '[ as deemed (fit | necessary | appropriate) ]', fix: 'by [date], after a talk with [names]' },
    {
      match: '[ up to # (hours | sessions | days | lessons | periods | half days) ] !(ago)',
      fix: (match) => marked(match).replace(/^up to /i, ''),
    },
    {
      match:
        '^ ..1 [ @child (will | to) (have | get | receive | be given | be offered) (some | extra | more | additional)? (help | support | input | assistance | intervention | interventions) ((in | with | during | around | from) ..4)? ] $',
      fix: WHO_WHAT,
    },
    {
      match:
        '^ [ (staff | adults | teachers | school | the teacher | the ta) (will | to) (support | help | encourage | prompt | remind | reassure) (him | her | them | @child-obj) ((when | if | with | to | in | during | where) ..6)? ] $',
      fix: WHO_WHAT,
    },
    {
      match:
        '^ [ (opportunities | opportunity | chances | chance | use | provision | input) (to | for | of) ..6 (group | worker | adult | space | room | breaks | visuals | equipment | resources | others | peers | outside | skills) ] $',
      fix: '[what], with [who], [minutes] minutes, [number] times a week',
    },
    {
      match:
        '^ [ (speech therapy | speech and language therapy | salt | ot | physio | therapy | elsa | mentoring | counselling | nurture | phonics | reading | literacy | maths | ta | adult) (input | support | intervention | sessions | work | time | group | help) ] $',
      fix: WHO_WHAT,
    },
    {
      match: `[ (would | may | might | could | will) (also)? benefit from ${W} ${W}? ${W}? ${W}? ${W}? ]`,
      fix: benefit,
    },
    {
      match: `[ ${LOOSE} (and ${LOOSE})? ${SORT}? ${HELP} (from (a | an | the)? (key | trusted | familiar | named | supportive)? (adult | adults | staff | teacher | teachers | person | member of staff | ta | lsa))? !(that | which | here | school | he | she | they | i | we | the) ]`,
      fix: help,
    },
    {
      match: `[ (a range of | a variety of | various | different | appropriate | suitable) (strategies | resources | interventions | approaches | activities | tools | techniques | supports | opportunities | methods) ]`,
      fix: '[what], with [who], [number] times a week',
    },
    {
      match: `[ (opportunities | opportunity | chances) (to | for) (develop | practise | practice | build | improve | work on | engage | interact | socialise | regulate | rehearse | experience | explore | express | access | talk | learn | participate | consolidate | overlearning | over learning | repetition | movement | success | play | develop | independent | structured | social | peer) ..3 ]`,
      fix: '[what], with [who], [minutes] minutes, [number] times a week',
    },
    {
      match:
        '^ [ (a | an)? (differentiated | adapted | broad and balanced | modified | personalised | individualised | structured | nurturing | multi sensory | language rich | total communication) (curriculum | work | tasks | materials | planning | teaching | approach | environment | learning | timetable) (and ..3)? ] $',
      fix: 'the same topic as the class, with [change], in [lessons], planned by [who]',
    },
    {
      match:
        '^ [ (small group | paired | one to one | 1 : 1 | adult | ta | in class | pastoral | elsa | nurture) (work | support | teaching | sessions | help | intervention | time) ] $',
      fix: help,
    },
    {
      match:
        '^ [ (use of | use | using)? (visual supports | visuals | visual aids | visual timetable | concrete resources | ict | technology | social stories | praise and reward | positive reinforcement | movement breaks | sensory breaks | brain breaks | sensory diet | quality first teaching | high expectations) ] $',
      fix: '[what], with [who], [when and how often]',
    },
    {
      match:
        '[ (throughout | during | across | over) the (school)? (day | week | curriculum | term) (where | when | as | if) (possible | appropriate | needed | required) ]',
      fix: 'at [times], [minutes] minutes each, with [who]',
    },
    {
      match:
        '[ (support | help | adult | provision | time) to be (faded | reduced | increased | withdrawn | reviewed) (as (and when)? (deemed (fit | necessary | appropriate) | needed | required | appropriate))? ] !(by | on | to | from | when | after)',
      fix: 'support to go from [hours] to [hours] by [date], after a talk with [names]',
    },
    {
      match:
        '[ (some | a little | a bit of | extra | more | lots of) (help | support | attention | nurture | tlc | input) ] !(that | which | here | school | he | she | they | i | we | the)',
      fix: help,
    },
  ]),
  unless: [
    'required by law',
    'extra time in (tests | exams | the exam | the test | assessments)',
    '(when | where | as) appropriate (was | is | were | has been) (taken | left | crossed | removed | dropped)',
    '(children | people | pupils | those | families) who',
    '(legal document | sets out the)',
    '(the words | the word | phrase)',
    '(inhaler | medicine | medication | epipen | pen | seizure | cream | oxygen)',
    'would like',
    '(in charge of | leads on | looks after | responsible for) ..2 help',
    '(he | she | they | i | @child) (likes | loves | enjoys | asks | wants | like | love | want)',
    '(section | heading) _ :',
  ],
  excuse: (match) => countsAnyway(match),
  examples: {
    flags: [
      ['<|Speech therapy input|>.', '[who] will [what], [minutes] minutes, [number] times a week.'],
      ['<|He will have help in class|>.', '[who] will [what], [minutes] minutes, [number] times a week.'],
      ['<|Regular input from a key adult|>.', '[who] will [what], [minutes] minutes, [number] times a week.'],
      '<|Would benefit from opportunities to develop turn-taking|>.',
      ['<|Up to 15 hours|> of adult help.', '15 hours of adult help.'],
      'Reece will have <|access to opportunities for adult support as appropriate|>.',
      'Movement breaks <|throughout the day where possible|>.',
    ],
    passes: [
      'Help as needed from Ms Tal: if his hand goes flat on the desk, she comes.',
      'Access to the ramp is from the car park side.',
      'Mrs Tait, one to one, 15 minutes, Monday, Wednesday and Friday before break; checked on 4 July.',
      'Up to 30 seconds: the time Ife may need to answer. Please wait.',
      'Regular and irregular verbs: 18 out of 20.',
      'Extra help with phonics from Mrs Ali, ten minutes, three times a week.',
    ],
    kind: 'plan',
  },
});

/** Numbers beside the words make them plain, but for "up to 15 hours", which holds one itself. */
function countsAnyway(match: Match): boolean {
  const after = match.block.text.slice(match.markEnd, match.sentence.end);
  // "as needed …: if his hand goes flat on the desk, she comes": the sentence goes on to say when, and who.
  if (/:\s+(?:if|when|whenever|before|after|at|she|he|mr|mrs|ms|miss)\b/i.test(after)) return true;
  return !/^up to\b/i.test(marked(match)) && saysHowMuch(match);
}
