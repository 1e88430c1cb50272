/** The family is asked to arrange itself round the professionals. */
import { defineRule } from '../../kit/index.ts';
import { ASK, clause, EASE, MOVE, PRIVATE, SUITS } from './phrasing.data.ts';

const NEED =
  '(need to | have to | will need to | will have to | must | should | are expected to | shall need to | would need to | may need to | may have to | needs to | has to | will want to | to)';
const CARE =
  '(childcare | child care | a babysitter | babysitter | baby sitter | babysitting | baby sitting | a sitter | a childminder)';

export default defineRule({
  reads: 'sentence',
  title: 'The family is to fit in',
  severity: 'warning',
  weight: 2,
  what: '“{words}” asks the family to arrange their lives round ours.',
  why: 'Unpaid hours, childcare and buses are a high price for one meeting.',
  instead: 'Ask first what suits them, and say what you can do to make it easier.',
  source: 'SEN Code of Practice 2001, 2:7',
  notSections: ['strengths', 'child-view', 'needs'],
  phrases: [
    ...clause(
      [
        `(you | @parent | parents | carers | both of you) (will | may | would)? ${NEED} (book | take | arrange | get | ask for | request | negotiate | use) ..3 (time off | leave | off work | the (day | morning | afternoon) off | holiday | time away)`,
        `(please | kindly | you | parents | and) ..2 (make | arrange | organise | sort out | sort | find | put in place | book | get) ..1 (whatever | your own | alternative | suitable | appropriate | necessary | the necessary)? (${CARE} | child minding | transport | travel | cover)? (arrangements | ${CARE} | transport) (are | is)? (as)? (necessary | needed | required | yourself | yourselves | for the | for (your | any | other | siblings | younger | brothers) | so that | to attend | to come | beforehand | in advance | $ | for | with)`,
        `(${CARE} | transport | travel | parking | getting (here | there)) is (your | the parents' | a parental | the family 's | the parent 's) (responsibility | own responsibility | affair | problem | concern | business | job)`,
        `(parents | parent | mum | dad | @parent | family | carers | you) ..1 (must | will need to | need to | have to | should | are expected to | to | are responsible for) (provide | arrange | organise | providing | arranging | organising | find | fund) ..2 (transport | travel | ${CARE} | their own | your own | taxi | taxis)`,
        '(we | school) (do not | can not | are unable to | will not) (provide | offer | arrange | pay for | help with | reimburse | cover) ..2 (transport | travel | childcare | child care | creche | taxis | parking | travel costs | bus fares)',
        '(ask | get) (your)? (mother in law | mother | neighbour | neighbours | gran | nan | mum | sister | partner | husband | wife | friend | a friend | other half | family | relatives) to (have | mind | watch | take | look after | keep | sit with | babysit) ..3',
        '(please | you will need to | you need to | must | should | kindly) (arrange | organise | find | get | sort) (cover | time off | someone to cover | leave) (at | from | with) (work | your) ..2',
        '(left | leave | leaving) (the | your) (little ones | baby | toddler | other children | younger ones | siblings | twins) (with | at) (somebody | someone | a | your | family | home) ..2',
        '(sort | sort out | find | get | arrange | organise | line up | fix up) (someone | somebody | something | care | cover | a sitter | minders | a minder | help) (out)? for (the | your | any | her | his) (twins | baby | others | little | little ones | younger | kids | children | boys | girls | other | rest | toddler | siblings) ..1',
        '(get | find | ask | need) (someone | somebody | a (friend | neighbour | relative) | family) to (mind | look after | watch | have | sit with | babysit) ..4',
        '(get | find | ask | need | organise | book) (someone | somebody | a (friend | neighbour | relative | sitter | babysitter | childminder) | family) ..2 (to (mind | look after | watch | have | sit with | babysit) | for the | , | $ | for your)',
        '(have to | need to | must | will have to | to) (leave work | stop work | finish work | come out of work | start (work)? late | miss work | take (unpaid)? leave | get off work | knock off) ..2',
        '(work | jobs | employment | shifts | other commitments | work commitments | childcare | other children | distance | travel) (is | are) (not (a (valid | good | acceptable | sufficient) (reason | excuse) | an excuse | a reason | an acceptable reason))',
        "(your | their | her | his) (job | work | shift | shifts | other (child | children | commitments) | childcare | bus | car | hours | employer | boss) (@be | does | do | can) not (our | my | an | a | the school 's) (problem | concern | reason | excuse | responsibility)",
      ],
      EASE,
      {
        unless: [
          '(we | school | i | council) (will | can | could | would) (arrange | help | pay | provide | send | book)',
          'council must',
          'authority must',
          'can help',
          'not ..1 (arrange | organise | find | get | sort)',
          'do not (need | have) to',
          'not need to',
          '@child ..4 (transport to school | school transport)',
          'if (you | that)',
        ],
      },
    ),
    ...clause(
      [
        '(drop (everything | whatever) | clear your (diary | schedule | day | calendar) | rearrange your (day | diary | shifts | work | plans | schedule) | free up your | free yourself up | cancel (your plans | anything else | other plans | any other) | move your (shifts | shift | work) | swap (your)? (shifts | your shift) | change your (shift | shifts | hours | plans))',
        '(have to | need to | must | has to | needs to | obliged to) (work | fit in | plan | be arranged | be planned | be fitted) (in)? (around | round | with) (her | his | their | our | the | staff | professionals | the consultant | my | what we)',
        '(arranged | fixed | set | chosen | organised | timed | scheduled | booked | planned | selected | picked) (around | round | to (suit | fit | fit in with) | to fit (around | round) | in line with | according to | at a time (convenient | to suit) (for | to)?) ..1 (staff | professionals | professional | the professionals | teachers | colleagues | our | agencies | the (panel | team | consultant | psychologist | therapist | school | staff | professionals) | clinic | my)',
        '(school | working | our | my | the) ..1 (day | hours | timetable | diary | diaries | rota | staff) (does | do | can | will | is | are) not (bend | fit | change | revolve | work | built | designed | be built | arranged | there to | able to (bend | fit)) (round | around | to | for)',
        '(can not | not | never | unable to | do not | impossible to) ..2 (accommodate | cater for | take account of | work around | plan around | bend to | fit around | fit round | pander to | work round | tailor | dance round | juggle | fit in (with | around | round) | work with) ..3 (parents | parental | individual | family | families | your | shift | shifts | work | every | everyone | everybody | personal)',
        "(is | are | 's) not (my | our | the school 's | the panel 's) (problem | concern | responsibility | fault | issue)",
        '(professionals | staff | colleagues | agencies | everyone else | everybody else | all (the)? (professionals | agencies | parties | staff) | the others) (have | has) ..2 (confirmed | agreed | accepted | cleared | said yes | put it in) ..4 (so | please !(tell | say) | date | time | attendance | slot | and we)',
        '(so it @be | it @be | it will be | is) (then | either then) or',
        '(that @be | it @be | is) when (i | we) have got (my | our) _ hat on',
        '(fits | fit | works | sits | falls) (best | better | well | neatly | nicely | easiest)? (with | around | round | in with) ..1 (our | the | my | staff | school) ..1 (cover | timetable | timetables | diary | diaries | rota | schedule | staffing | calendar | staff | team | professionals | professional | other (meetings | appointments) | commitments | ppa | clinic | clinics | day | consultant)',
        '(best | easiest | most convenient | handiest | only convenient | simplest) (day | time | slot | hour | place | venue)? (for | with) (us | staff | the (team | school | office | panel | professionals | consultant | clinic) | our | my | colleagues | professionals)',
        '(chosen | picked | set | arranged | fixed | timed | selected | booked | scheduled | planned) ..2 (so | because | as | since | for) (that)? ..3 (professionals | staff | team | colleagues | consultant | psychologist | teachers | therapist | panel | agencies | experts) ..4 (can | could | convenience | are | is | make it | there | attend | available | free | present | diaries) ..1',
        '(not | never | nobody | no one | impossible | unreasonable | hardly | can not) ..5 (work | fit | plan | arrange | bend | organise | schedule | run | revolve) ..3 (round | around) (your | their | her | his | every | each | individual | parents | family | families | one | you | parental | people) ..2',
        '(tell | told | telling | inform | informed | notify | notified | advise | advised | instructed) (you | parents | families | them | mum | dad | the family)? ..1 (when | what time | where | which day) (you are | to | you will | they are | you should | they should | she is | he is | they will) ..1 (come | coming | be | attend | meeting | expected | report)',
        '(hold up | delay | wait | put off | postpone | hang on | hold on) ..5 (while | until | till | for | because) (you | parents | mum | dad | the family) (to)? (find | finds | sort | sorts | arrange | get | gets | have) ..2 (childcare | cover | someone | a lift | transport | babysitter | sitter | time off | leave | shift | shifts)',
        '(take | taking | book | lose | use up | need | ask for) (a | the | your | an)? (half day | half day off | day of leave | day off | annual leave | unpaid leave | morning off | afternoon off | few hours off)',
        '(employer | employers | boss | bosses | work | manager | job | line manager) ..1 (will | should | usually | must | can | has to | have to | ought to | needs to | will have to | are usually | is bound to) ..1 (understand | understanding | release you | let you | give you | allow | be told | manage without | cope | spare you | wait) ..2',
        '(working parents | parents who work | parents in work | those who work | those of you who work | if you work) ..1 (should | must | will need | need to | will have to | are expected | can take | have to | you (will need | must | should)) ..4',
        '(fitting | fit | slot | work) (in)? (with | around | round) (the | our)? ..1 (professionals | consultant | panel | clinicians | therapist | psychologist) ..1 (diary | diaries | availability | rota | timetable) ..1',
        '(professionals | staff | consultant | panel | team) (availability | diaries | convenience | convenient) (comes first | takes priority | permitting | must come first | dictate | dictates | has to come first) ..1',
        '(availability | diaries | convenience | timetable | timetables) of (the | our | all)? (professionals | staff | panel | consultant | team | agencies) ..3',
        '(it | this | that | date | time) (suits | works (well)? for | is convenient for | is easiest for | is best for) (us | me | the (school | team | staff | panel | service | consultant) | our | everyone here | all the staff) ..2',
        '(cancel | clear | move | drop | rearrange | rearranges | shift | postpone | put off | reschedule) (whatever | anything (that | which)? | all other | any (other | prior | existing) | everything | other (plans | commitments | appointments)) ..3',
        '(trust | expect | require | ask | hope | assume | insist) (that)? (you | parents | families | both of you) (will | to) ..1 (honour | keep | stick to | prioritise | give priority to | make (time | every effort | it a priority) | put (this | it) first | fit in | work round | be flexible | find the time) ..3',
        '(please | kindly | must | should | you will | need to | to) (honour (this | the | your) ..1 | prioritise (this | the | attendance | attending | your) ..1 | give priority to (this | the) | treat this as a priority | make (this | it) (a | your) priority | make yourself available) ..2',
        '(explained | told | advised | informed | reminded | pointed out | said) ..4 (that)? @day (is | was | @be) (my | our | her | his)? (only)? (day | clinic day | slot | day for)',
        '(explained | told | advised | informed | reminded) ..4 (that)? (we | i | school | clinic) (only)? (work | works | runs | see | sees | meet | meets | do | operate | operates) ..3 (days | hours | mornings | term time | @day)',
        '(work | around | round | because of | owing to | due to | thanks to) (our | my | staff | the) ..1 (cover | staffing | timetable | timetables | rota | diaries | ppa) ..1 (so | , | and | which means) ..6 (you | parents | family | only | has to | must)',
        '(come | be here | meet | meeting | review) ..6 (or | and) (you | they) (will have to | must | can) (lump | put up with | live with | like) ..2 it',
        '(like it or lump it | beggars can not be choosers | that is how it is | that @be just how it is | tough luck | not (our | my) fault you work | we all have (jobs | work | commitments | busy lives))',
        '(we | staff | teachers | professionals) (too)? (have | has) (homes | families | lives | home | a life | our own (families | children | lives)) (to go to | too | as well | of our own)',
        '(suits | suit | convenient (for | to) | works for | worked for | chosen by) (all)? (the | our | my)? (professionals | staff | teachers | team | panel | consultant | agencies | colleagues | school staff)',
        '(busy | pressed for time | snowed under | overstretched) ..4 so (please)? (you | be | keep | make | bear)',
        '(parents | families | you) (are | is)? (expected | asked | required) to (fit (in)? (around | round | with) | be flexible | adjust | adapt | work around | accommodate (the | our))',
        '(you will (appreciate | understand)) ..6 (work around | fit around | fit in with | busy | very full diaries | limited availability)',
        '(we | i | school) (work | operate | run) (to | on) (a | our) (strict | fixed | tight) (timetable | schedule | system)',
      ],
      MOVE,
      {
        unless: [
          'if you need',
          '(we | i) plan our meetings',
          '(would like | could we | can we)',
          '(around | round | to suit) (you | your | the family | what suits)',
          '@child ..3 (busy | rearrange)',
        ],
      },
    ),
    ...clause(
      [
        '(closed to visitors | not open to (parents | visitors)) (before | after | until | outside)',
        '(does | do) not get _ off',
        '(fill | filling) (him | her | them | dad | mum) in',
        '(we | i) (have | has) (already)? (chosen | set | fixed | decided (on)?) (a | the) (date | time | day) (and | so | for)',
        '(date | time | day) (has been | was) (chosen | decided | set | fixed) by (us | the (school | team | panel | professionals | staff | consultant))',
      ],
      ASK,
      { unless: ['if', '(with | by) you'] },
    ),
    ...clause(
      [
        '(~grab | ~catch | ~nab | ~collar | ~corner) (you | @parent-obj | mum | dad) ..3 (at | by | on | in) ..2 (gate | door | playground | pick up | drop off | yard | corridor | car park)',
        '(~grab | ~catch | ~nab | ~collar | ~corner) (them | him | her | mum | dad | parents | you | @parent) ..2 (at | by | on | in) ..2 (gate | door | playground | pick up | drop off | yard | corridor | car park | handover | home time)',
        '(catch up | chat | word | conversation | talk | handover | meeting | discussion | feedback | review) (at | by | on | in) (the)? (school)? (gate | door | playground | yard | corridor | car park | cloakroom | pick up | drop off)',
        '(talk | speak | chat) to (you | @parent-obj | mum | dad | parents) ..2 (at | by | on | in) (the)? (school)? (gate | door | playground | yard | corridor | car park | pick up | drop off | hand over)',
        '(gate | doorstep | playground | corridor | door) (chat | word | conversation | catch up | meeting | handover | feedback | review)',
      ],
      PRIVATE,
      {
        unless: [
          'or ..6 (ring | phone | call)',
          '(can | could | would | if) ..8',
          'not',
          'thank',
          'enjoyed | lovely | thanks',
        ],
      },
    ),
    ...clause(
      [
        "there (will be | is | will only be) (a | the) (slot | chance | opportunity | time) (to talk)? (at | on | during) (the)? (next)? (parents | parent | open) ('s)? evening",
        "(wait | keep it | save it | can wait | will wait | raise it | bring it up | discuss (this | it)) (until | till | for | at) (the)? (next)? (parents | parent) ('s)? evening",
      ],
      {
        letter: '{we} can meet you or ring you before then, at a time that you choose',
        plan: 'we can meet or ring the family before then, at a time that they choose',
      },
      { unless: ['or', 'before then', 'if'] },
    ),
    ...clause(
      [
        '(i | we) have (got)? (you | you both | @parent) (down | booked in | pencilled in | booked | slotted in) (for | at | on) ..6',
        '(have | has) (put | booked | slotted | fitted | squeezed) you (both)? (down | in | onto) (for | at | on | to | between) ..3 (@day | #)',
        '(you (have been | are | were) (allocated | assigned | given | slotted in | booked in | put down | timetabled | scheduled)) ..6 (@day | slot | # | time | appointment)',
        '(your (slot | time | appointment) is) ..3 #',
      ],
      SUITS,
      {
        unless: [
          'if (that | this | it)',
          'is that',
          'any good',
          'tell (me | us)',
          'let (me | us) know',
          'as you asked',
          '(hospital | gp | dentist)',
          'you asked',
          'teacher',
          'would',
          '?',
        ],
        severity: 'information',
      },
    ),
  ],
  unlessNear: [
    'if ..1 (that | this | it) (is | does) (no good | not suit | not work | awkward)',
    '(tell | let) (me | us) ..1 (if | what)',
    'is that',
    'suit',
    'or (i | we) (can | could)',
  ],
  examples: {
    kind: 'letter',
    flags: [
      'We are <|closed to visitors before|> 9, so <|you will need to book time off|> work.',
      'Meeting about Jack tomorrow at nine, hope you can <|drop everything|>!',
      [
        'We <|cannot accommodate parents|> who work nights.',
        'If this does not suit you, tell us and we will find another time or way.',
      ],
    ],
    passes: [
      'We can arrange transport for you.',
      'Would a call after work be easier for you?',
      'The council must arrange transport for Luke.',
      'We planned the meeting around your shifts.',
    ],
  },
});
