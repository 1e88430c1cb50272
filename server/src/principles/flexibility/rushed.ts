/** Meetings measured in minutes, and parents asked to be quick. */
import { defineRule } from '../../kit/index.ts';
import { clause, MOVE, TIME } from './phrasing.data.ts';

const N = '(# | five | ten | fifteen | twenty | thirty | two | three | seven | eight)';
const MIN = '(minute | minutes | mins | min)';
const SLOT =
  '(slot | slots | appointment | appointments | window | windows | meeting | meetings | conversation | consultation | consultations | review | reviews | limit | limits | slots only)';
const SAYING =
  '(your (comments | views | questions | contribution | remarks | points | answers | update) | what you (have to | want to | wish to) say | comments | questions | contributions | discussion | the (meeting | discussion | conversation) | all contributions)';

export default defineRule({
  reads: 'sentence',
  title: 'A hurried meeting',
  severity: 'information',
  weight: 2,
  what: '“{words}” may tell a parent that there is hardly time for them.',
  why: 'Talking about a child who needs extra help takes longer than a parents’ evening slot.',
  instead: 'Say how long you have set aside, and that you can carry on another day.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 6.65',
  notSections: ['help', 'outcomes', 'needs', 'strengths', 'child-view'],
  phrases: [
    ...clause(
      [
        `(no more than | not more than | no longer than | only | just | a maximum of | maximum | maximum of | strictly | up to | at most | a mere | limited to | restricted to | capped at | max | a strict | allow) ..1 ${N} ${MIN} ..2 (${SLOT} | for (you | each | your | parents | this | us | the meeting | comments | questions) | each | at the end | per (family | child | parent | slot | pupil | appointment) | to (talk | discuss | speak | meet | go through | cover) | $ | so | , | and | max | only | with)`,
        `(appointment | appointments | slots | meetings | consultations | reviews | conversations | interviews | conversation) ..1 (last | lasts | run for | take | are | is | of | will be | will last) ..1 (# | five | seven | eight | ten | fifteen | twelve | two | three) ${MIN} ..2`,
        `(i | we | @staff | mr | mrs | ms | miss | senco) ..1 (have | has | got | can spare | can give | can do | can manage) (about)? (two | five | ten | three | fifteen | seven | 2 | 3 | 5 | 7 | 10 | 15) ${MIN} (at | before | between | after | on | in | while | when)`,
        `(single | brief | quick | short | one) (two | five | ten | three | fifteen | seven | 2 | 3 | 5 | 7 | 10 | 15) minute (call | phone call | slot | appointment | meeting | chat | conversation | review)`,
        `(parents ..1 evening | parent evening | progress evening | gate | review | meeting | drop off | pick up) ..4 (two | five | ten | three | fifteen | 2 | 3 | 5 | 7 | 10 | 15) ${MIN}`,
        `(both parents | parents | mum | dad | family) , (for)? (two | five | ten | three | fifteen | 2 | 3 | 5 | 7 | 10 | 15) ${MIN}`,
        `(#  | am | pm) , (two | five | ten | fifteen | 5 | 10 | 15) ${MIN} $`,
        '(tagged | tacked | bolted | squeezed | slotted | sandwiched | shoehorned | fitted | crammed | wedged) (on (to)? | onto | in (to)? | into | between | in between | around) ..2 (the | another | other | two | a | @day | our | my | staff | lessons | before | after | at | end) ..3',
        '(ring | rings | sound | sounds | ringing | blow | use | set) (a | the) (bell | timer | buzzer | whistle | hooter) ..3',
        '(when | once | as soon as) (the)? (bell | buzzer | timer | whistle) (goes | rings | sounds | pings | does) ..6',
        '(even)? (mid sentence | mid conversation | mid flow | in mid sentence) ..1',
        '(meeting | review | appointment | conversation | discussion | chat) (will be | has to be | must be | needs to be | is to be | will have to be | to be | is going to be) ..1 (brief | short | kept short | kept brief | quick | swift | a short one | a quick one) ..2',
        '(fit | squeeze | slot | slip | sandwich | shoehorn | cram | fitting | squeezing | squeezed | slotted) (you | parents | mum | dad | the family | her | him | them | this | @parent-obj) (both)? (in | between | into | on the end) ..3',
        '(can | could | may | will) (only)? (spare | manage | give you) ..1 (a few | few | a couple of | a moment | no more than | five | ten | two | ten minutes | five minutes | # ) ..2',
        '(please)? (do not | avoid | not to) (overrun | over run | run over | overstay | go over (time | your | the) | exceed) ..3',
        '(overrun | overrunning | overruns | running over) (is | are | will | can) not ..2',
        '(your time | time) (is | will be) up (when | after | at) ..3',
        '(one | two | a single) (question | questions | issue | concern | topic) (per | each | only | maximum | max) ..2',
        '(in passing | between lessons | on the hoof | in my lunch (break | hour)? | in her lunch break | before the bell) ..1 (only | is (all | when) | will have to do | , or not | at best)',
        '(first | opening | last) (two | five | ten | 5 | 10) (minutes | mins) (only)? (of the @meeting)? (are | is | will be)? (for | reserved for | set aside for | given to | yours | your) ..2',
        `${N} ${MIN} (only | max | maximum | tops | at most | strictly | and no (more | longer) | sharp | flat)`,
        `(have | has | got | get | given | allocated | allotted | be given | set aside) ${N} ${MIN} (each | with (each | you | us) | per | to (cover | discuss | get through | talk) | and no | , so | so | only)`,
        `(keep | kept | limit | restrict | confine | limited | restricted) (it | this | things | ${SAYING}) (to (# | _ minutes | the point | five | ten | two | a minimum | a few | one | a maximum | essentials | twenty | fifteen | thirty) | brief | short | concise | under | to under)`,
        `(give | spare | offer | manage | allow) (you | parents | each of you | you both) (about)? ${N} ${MIN}`,
        `${N} ${MIN} ..5 , (and)? no more`,
        `(only | just) (got | have) (got)? ${N} ${MIN}`,
        '(make | keep) it (quick | snappy | brief | short)',
        '(we | i) (do not | have not) (have | got) ..1 (the)? time ..1 (for | $ | to)',
        '(keep it | keep things | keep your (comments | questions)) (short | brief | snappy | quick | to the point)',
        `(a | your | the | each | strict | ${N}) (# | five | ten | fifteen | seven | eight) ${MIN} (slot | slots | appointment | appointments | window | windows | consultation | consultations)`,
        '(scheduled | timetabled | booked | run | running | arranged | timed | appointments | meetings | reviews | slots | are | all) back to back',
        `${N} ${MIN} (at the (end | start) | left over | remaining | is set aside | are set aside | has been set aside) for (parental | parents | parent | your | family | any) (comments | views | questions | contribution | input)?`,
        '(we | i) (do not | will not | won not | can not) have (time | long | much time | the time) (to | for) (discuss | go into | talk | questions | everything | all | listen | hear | a long | chat | cover | a full)',
        '(time | timings | time slots | timekeeping) (is | are | will be) (short | tight | limited | strictly (kept | adhered | enforced | limited) | of the essence | very (tight | short | limited))',
        '(tight | packed | strict | busy) (schedule | timetable | timescale | agenda) ..3 (so | please | , | which means | and)',
        '(bell | timer | buzzer) (will | is) ..2 (ring | rung | go | sound | used) ..4',
        '(must | have to | need to | will) (be out | vacate | leave | finish | wrap up | end | stop) (by | at | promptly | on time | bang on | dead on) ..2 (# | prompt | as)?',
        '(quick | five minute | two minute | brief | quick five minute) (word | chat | catch up | slot | meeting | phone call) ..3 (is all | only | will have to do | should be enough | all we)',
        'that @be all the time (we | i) (have | can)',
        'no (scheduled | planned | comfort) (pause | break | breaks)',
        'without (a)? (break | breaks | pause)',
        '(before | until) ..8 (had been | been | was) (discussed | reached | covered | finished) ..2 (as | because | since) the (room | time | clock | caretaker | meeting) ..4',
        '(meeting | review | conversation) (was | had to be | is) (cut short | curtailed | brought to a close | ended early | stopped) (as | because | due | before | at | by) ..3',
        '(ran | run) out of time (to | for | before) ..3',
      ],
      TIME,
      {
        unless: [
          'only have ..8 so shall we',
          '(sensory | movement | rest | brain | lunch) break',
          '(walk | drive | late | lesson | reading | practice | homework | warm | exercise | timer | shower | bath | teeth | away | song | story | task | activity | bell for)',
          'only took',
          '(takes | take | took | needs) (only | just | up to)? ..1 (# | five | ten)',
          '(form | survey | questionnaire)',
          '(you | we) can (book | have | carry on)',
          'as long as',
          '@child ..1 (has | have) only',
          '(left | smiling | smiled)',
          '@child ..2 (can | will | has | have | needs | works | sits | sat | manages | managed)',
          'not ..2 back to back',
          '(asked | chose | wanted | prefers | prefer | preferred) ..8',
          'ring the bell',
          '(assembly | fire | playtime | choir | orchestra | race) ..4',
          '(another | longer)',
        ],
      },
    ),
    ...clause(
      [
        '(please | kindly | to | must | do | so) ..1 (be | arrive | start | come) (prompt | punctual | promptly | on the dot | on time | in good time | punctually)',
        '(be | arrive) (prompt | punctual | promptly | punctually | on the dot | on time) ..1 (please | $ | as | , | or | so)',
        '(# | nine | ten | three | two) (am | pm)? (sharp | prompt | on the dot | precisely)',
        '(doors | gates | door | reception) (close | shut | will close | will be (closed | locked | shut) | closes | locks) ..3 (# | sharp | promptly | and | at)',
        '(latecomers | late arrivals | anyone late | parents who are late | those arriving late) (will | can | may | shall) not ..3',
        '(do not | please do not | not) be late',
        '(prompt | punctual) (arrival | start | attendance | timekeeping) (is | please | essential | expected | required)',
      ],
      { ...MOVE, letter: 'come when you can, and tell {me} if another time would be easier' },
      {
        unless: [
          '(pupils | children | @child | play | show | concert | coach | bus | pool | swimming | trip | train | latecomers can | fire | school (day | starts) | registration | assembly)',
          '(not worry | does not matter | no matter | fine if)',
          '(we | i) (will | aim | promise) ..2 (be | start | finish)',
          'sorry',
        ],
      },
    ),
  ],
  unlessNear: [
    '(another | more) (time | day | talk | meeting)',
    'book an hour',
    'carry on',
    'longer',
    'latecomers can',
    'as long as',
  ],
  examples: {
    kind: 'letter',
    flags: [
      [
        'Kindly <|keep what you have to say to two minutes|>.',
        'Take the time that you need, and we can carry on another day.',
      ],
      'The Year 9 reviews are <|timetabled back to back|>.',
      'You have <|no more than twenty minutes|>.',
    ],
    passes: [
      'I only have ten minutes at the gate today, so shall we book an hour next week, whenever suits?',
      'Five-minute sensory break after each lesson.',
      'The play starts promptly at 6 on both nights. Latecomers can slip in at the side.',
      'The form takes only ten minutes.',
    ],
  },
});
