/** A step taken first and told afterwards: "I've popped her name down for", "we went ahead and", "the paperwork is done". */
import { defineRule } from '../../kit/index.ts';
import { around, INNOCENT, OPENED } from './wording.data.ts';

const HELP =
  '(speech | therapy | therapist | nurture | group | groups | set | sets | waiting list | list | register | intervention | programme | assessment | camhs | counselling | counsellor | psychologist | paediatrician | ep | senco | clinic | social skills | anger management | lego | booster | catch up | phonics | timetable | report | unit | base | hub | foundation | entry level | paper | tier | isolation | sessions | course | club | mentor | mentoring | service | team | early help | outreach | alternative provision | farm | forest school | mornings)';
const HIM = '(@child | @child-obj | him | her | them)';
const NAME = "((@child-poss | his | her | their | @child 's) name)";
const WHO =
  '(i | we | @staff | the? (office | head | headteacher | senco | la | authority | council | county | team | leadership | governors))';
const THING =
  '(taxi | transport | escort | teaching assistant | ta | one to one | 1 1 | support | sessions | session | place | placement | key worker | keyworker | tutor | teacher | timetable | hours | lunch | lunches | swimming | french | spanish | german | language | gcse | option | options | subject | subjects | pe | music | class | set | group | school | table | laptop | iPad | therapy | physio | break | breaks | playtime | playtimes | targets | plan | review)';

export default defineRule({
  reads: 'sentence',
  title: 'Done first, told afterwards',
  severity: 'warning',
  weight: 2,
  what: '“{words}” tells the family of a step that was taken without them.',
  why: 'Somebody who hears of it beforehand can still say what they know.',
  instead: 'Say what you are thinking of and why, and ask before it happens.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 1.7 and 6.17',
  phrases: around(
    [
      `^ (starting | from | as of) ..2 (monday | tuesday | wednesday | thursday | friday | tomorrow | next week) ,? @child (will | is to | is going to) ..1 (have | be | eat | work | learn | stay | sit | spend | go | do | miss) ..3 (on (his | her | their) own | alone | separately | away from | in a separate | apart | inside | outside the | at home) ..1`,
      `(request | referral | application | assessment | appointment | support) (has | have) been (dropped | withdrawn | abandoned | shelved | stopped | pulled) ..1`,
      `(let | told | informed | notified) (the)? (psychologist | therapist | ep | council | la | clinic | agency | service | authority) ..1 (know)? that ..4 (not needed | not required | no longer | not wanted | stopped) ..1`,
      `(has | have) been (agreed | decided | approved | signed off) by ..1 (senior | leadership | management | head | headteacher | slt) ..1 (team | group)? ..1`,
      `(targets | options | groups | sets) (have | has) been (set | done | fixed | chosen | decided) (for | by | without) ..3`,
      `(we | staff | school | the (team | panel | meeting)) ..1 decided (for you | on your behalf | without you | in your absence) ..2`,
      `@child (has been | was | is being | will be) ..1 (moved | dropped | put) (down | back) (a | one) (set | group | year | table) ..1`,
      `(took | take | taken | taking) the liberty of ..4`,
      `by the time (you | this) ..1 (read | reads | reaches | get | gets | receive | arrives) ..4 , ..6 (will | has | have) ..4`,
      `(timetable | day | hours | support | teaching assistant | ta | one to one | key worker | adult | taxi | transport | sessions | school day | week) (is | are | will be | has been | have been) (being | to be | now)? ..1 (cut | reduced | shortened | trimmed | stopped | withdrawn | taken away | removed | ended | halved | dropped) ..4 (from | as of | with effect | starting | next week | on (monday | tuesday | wednesday | thursday | friday))`,
      `(from | as from | as of | starting) (monday | tuesday | wednesday | thursday | friday | tomorrow | next (week | term) | # ..1 | now on) ,? @child (will | is to | is) no longer (be)? (taught | in | with | attend | attending | have | having | join | joining | do | doing | go | going) ..3`,
      `(already)? (told | explained to) @child-obj (that)? (he | she | they) (is | are | will be | 's | 're) ..1 (moving | leaving | going | changing | dropping | stopping) ..3`,
      `^ decision (taken | made | reached) to ..6`,
      `${WHO} (@have | 'd)? ..1 (~pop | ~put | ~add | ~stick | ~pencil | ~jot) ${NAME} (down | forward | in | on)? ..1 (for | to | on | onto) ..3`,
      `(@have | 'd | ${WHO}) ..1 (put | popped | added | signed | booked | entered | enrolled | slotted | stuck | moved | switched | dropped | pulled | taken | withdrawn | removed | placed) ${HIM} (down | up | in | forward | over | out | off | back)? (for | on | into | onto | to | in | from | of | with | off) ..3 ${HELP}`,
      `(~go | went | gone) ahead and ..1 (~book | ~refer | ~cancel | ~change | ~move | ~put | ~sign | ~swap | ~send | ~arrange | ~apply | ~stop | ~start | ~submit | ~remove | ~take | took | taken | ~share | ~order | ~drop | ~switch | ~ask | ~tell | told | done | did | ~make | made) ..3`,
      `${WHO} @have? ..1 (referred | re referred) ${HIM} ..4 (anyway | regardless | nonetheless | already | off our own bat)`,
      `${WHO} have ..1 already ..1 (changed | moved | swapped | switched | cancelled | dropped | stopped | removed | withdrawn | referred | replaced | started | put | taken | signed | submitted | sent off | arranged | told) ..1 (@child-poss | his | her | their | @child 's | ${HIM} | the | your) ..3`,
      `${WHO} @have ..1 (swapped | dropped | cancelled | stopped | withdrawn | scrapped | ended | cut | halved | reassigned | removed | axed) (@child-poss | his | her | their | @child 's | your (son | daughter | child) 's) ..2 ${THING} ..4`,
      "(the | all the | all of the)? (paperwork | paper work) (is | 's | has been | was) ..1 (done | signed | complete | completed | in | in place | sorted | submitted | finished | through)",
      `(the | a | this) (referral | application) (has | have) ..1 (gone (in | off) | been (sent (off)? | submitted | made | lodged)) (so | and | , | $) ..6`,
      "(all | it (is | 's) | everything (is | 's)) ..1 (sorted | arranged | agreed | fixed | squared | settled) ..1 (with | by | between) ..1 (head | headteacher | office | senco | team | la | county | trust | authority | council | governors | us)",
      "@child ..1 (has been | was | have been | 's been) ..1 (taken out of | taken off | removed from | withdrawn from | pulled out of | dropped from | put down for | signed up for | put in for | entered for | moved down) ..6 (as of | from | with effect | starting | until further | for the (rest | remainder) | instead | and (her | his | their) (timetable | name)) ..4",
      `(move | change | placement | transfer | switch) (has been | was | is) ..1 (arranged | booked | set up | confirmed | made | done | completed) and ..5 (so | all you | you (need | will | just | only)) ..4`,
      `${WHO} ..2 (taken | took | made | reached | come to) (the | a | our) ..1 decision (to | that) ..4`,
      `(support | hours | help | place | funding | therapy | sessions | input | intervention | taxi | provision) ..1 (ends | end | stops | finishes | is ending | will end | will stop | ceases) ..6 and (that | this | it) (has been | is | was | 's) ..1 (agreed | decided | settled | confirmed | sorted) ..4`,
      'all you (need | have) (to)? do is ..1 (pack | turn up | bring | drop | send | let) ..2',
      `@child (will be | is) ..1 (joining | starting | going to | attending | having | doing) ..2 (social skills | nurture | anger management | intervention | behaviour | booster | catch up | foundation | lower | reduced | part time | early help | counselling) ..8 (so you know | fyi | for your information | from (monday | tuesday | wednesday | thursday | friday | tomorrow | next week))`,
      `(fyi | for info | just so you know | just to (say | let you know | inform you) | heads up) ,? : ? ..2 (@have | 's | @child (is | 's | will be) | moved | dropped | put) ..1 (been)? ..1 (dropped | moved | put | taken | changed | swapped | switched | cut | reduced | on) ..1 (@child | @child 's | his | her | to | from | down | out | mornings | afternoons | reduced | part time | half days | a) ..4`.replace(
        ': ? ',
        '',
      ),
      "@child ('s | is | will be) ..1 on (mornings | afternoons | half days | reduced hours | part time hours | half time | short days) only? from ..2",
      '(decided | agreed | felt | decision) (that)? @child ..1 (do | does | did | will) not (need | require | warrant | qualify for | have) ..1 (the | any | this | that | his | her | their | extra | more | further | so much) ..5 (any more | anymore | any longer | help | support | adult | hours | sessions | intervention | group)',
      `${WHO} (@have | 's)? ..1 decided to (stop | end | cut | reduce | drop | withdraw | cancel | move | take | keep | hold | put | send | close | remove | pause | discontinue | start | trial) ..1 (@child | @child-poss | @child-obj | his | her | him | them | their) ..4`,
      `@child (is | 's | has been | was) ..1 (down | signed up | put down | booked in | pencilled in | slotted in) (for | with | to see) ..3 (group | session | sessions | assessment | ep | clinic | intervention | therapy | club | test | tests | psychologist | counselling) ..2`,
      `(form | forms | referral | paperwork | application | request) (is | has been | was)? already (sent | gone | submitted | in | done | posted | signed) ..1`,
      `@child (will | 'll | is going to) ..1 (be)? ..1 (dropping | stopping | giving up | losing | missing | coming out of | coming off) ..5 (it is | it 's | which is | that is | for the best | from | as of) ..2`,
      `kept @child-obj (down | back) ..1 (a | for) ..1 year`,
    ],
    {
      letter: '{we} would like to talk with you about [the step] and the reasons for it before anything happens',
      plan: 'staff are thinking about [the step], and will ask the family what they think first',
      keeps: true,
      after: {
        letter: ', and {we} would like to talk with you about it before anything more happens',
        plan: ', and staff will ask the family what they think before anything more happens',
      },
    },
  ),
  unless: [
    '(farm | zoo | beach | museum | theatre | party | camp | library | disco)',
    '(set | chosen | decided) by ..3 (you | @child | mum | dad | @parent)',
    ...INNOCENT,
    '(you | mum | dad | parents | family | @parent | @child | he | she | they) ..1 (and (i | we | you))? (asked | agreed | wanted | chose | suggested | requested | said yes | told us | told me | would like | decided) !(us not | to (wait | hold | think | delay | keep | stay) | not | that @child)',
    '(as | like | which) ..1 (agreed | discussed | planned | promised | requested)',
    "(with | at) (your | his | her | their | mum 's | dad 's | the family 's) ..1 (agreement | request | permission | consent | ok | choice)",
    '(asked for | your request | together | if you | unless you | you can | your choice | chosen by)',
    '(delighted | thrilled | pleased | proud | well done | congratulations | brilliant | lovely | exciting | prize | award | captain | certificate | choir | team of the week | squad | football | play | concert)',
    '(trip | tickets | hall | coach | minibus | photographer | boiler | hotel | hospital)',
    '(not | nothing | nobody | until | before | never) ..4 (been | arranged | decided | booked | sent | done | sorted | agreed)',
  ],
  unlessNear: [...OPENED, '(you | @parent) (asked | agreed | told us | wanted | chose)'],
  examples: {
    kind: 'letter',
    flags: [
      [
        '<|I’ve popped her name down for|> the social skills group.',
        'I’ve popped her name down for the social skills group, and I would like to talk with you about it before anything more happens.',
      ],
      [
        'We have <|gone ahead and cancelled|> his taxi.',
        'We have gone ahead and cancelled his taxi, and we would like to talk with you about it before anything more happens.',
      ],
      'He starts on Monday and <|the paperwork is done|>.',
      '<|We have dropped his French|> from this week.',
    ],
    passes: [
      'I have put his name on the list you asked for, and you can take it off again at any time.',
      'As we agreed on Tuesday, I have put her name down for the choir.',
      'The coach for the trip has been booked, so all you need to do is bring a coat.',
      'You asked for a later start, and the taxi has been changed.',
      'We have stopped using the bell, as it hurt his ears. What do you think?',
    ],
  },
});
