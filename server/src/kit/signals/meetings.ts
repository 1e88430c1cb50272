/** What an invitation says of a meeting. Widen freely: a detail missed is a false mark. Owner: procedures. */
import { defineSignal } from '../signal.ts';

/** A clock time, or a part of the day that will do. */
export const timeGiven = defineSignal('time-given', [
  '# (am | pm | a m | p m)',
  '(at | from | till | until | by | between | about | around | before | after) (# | one | two | three | four | five | nine | ten | eleven | twelve | half past | quarter (past | to) | noon | midday | lunchtime)',
  "(# | nine | ten | eleven | twelve | one | two | three | four) (o clock | o 'clock)",
  '(@day | # @month | @month #) , # (to | until | or | in)',
  '(@day | @month) ..2 #',
  '(time | times | when) (is | that suits | suits | works | to be agreed | you)',
  'any time',
  '(first thing | straight after | after (school | registration | drop off | pick up) | before school)',
]);

/** What it is about. */
export const purposeGiven = defineSignal('purpose-given', [
  '(to | so that we (can | may) | and | we will | we can | could we | can we | would like to | let us | you and i) both? (talk | talk about | chat | discuss | plan | think | look at | look back | review | go through | go over | hear | share | agree | decide | explore | work out | find out | see how | catch up | tell you | ask you | explain | listen) _',
  '@meeting ..4 (about | regarding | concerning | on how | to (talk | plan | look | hear | think | see | discuss | share))',
  '(purpose | aim | point | reason) (of | for | is)',
  '(review | assessment) (of | for | about)',
  '(what | how) ..4 (help | helps | going | getting on)',
  '(i | we) (play | watch | listen | want to know)',
  '(be | is) about _',
]);

/** Who will be there. */
export const peopleNamed = defineSignal('people-named', [
  '(will be there | will be with us | will join | are coming | is coming | will come | will also | there will be | attending | present | attendees | invited | around the table)',
  '(with | and | just) (me | us | i | mr | mrs | ms | miss | dr | @child ..3 teacher)',
  '(just | only) (you | the two | the three | us)',
  '(@staff | mr | mrs | ms | miss | dr) ..6 (will | would | can | also)',
  'who (is | will be) (coming | there | at)',
  '(i | we) (have | had)? (invited | asked)',
  '(senco | teacher | psychologist | therapist | worker | nurse | tutor | officer | doctor)',
  '(meet | see | chat (to | with) | talk (to | with)) (me | us | you)',
  '(let us | could we | can we | shall we | would like to) (meet | sit)',
  'i (play | watch | listen | will)',
]);

/** Where, or by which means. */
export const placeGiven = defineSignal('place-given', [
  '(room | hall | office | library | reception | school | nursery | clinic | centre | center | college | building | site | staffroom | house | home | kitchen | garden | cafe | café | gym | boardroom | suite | hub | playground | gate | classroom | class | church | hospital | surgery)',
  '(phone | telephone | video | zoom | teams | online | link | call | ring)',
  '(where | wherever | here | in person | place)',
  'address',
]);

/** How long. */
export const lengthGiven = defineSignal('length-given', [
  '(# | an | one | two | half an | a half | thirty | forty | forty five | sixty | twenty | ten | fifteen | several | few) (minute | minutes | mins | min | hour | hours | half hour)',
  '(hour | hours | minutes | mins) (long | each | or so | together | free | aside)',
  '(from | between) # ..2 (to | until | till | and) ..1 #',
  '# ..1 (to | until | till) #',
  '(until | till | finish | finishing | finishes | end by | ends at | allow | as long as | long does | take as | lasts)',
  'no (set | fixed)? (end | rush | hurry)',
]);

/** Papers are sent, enclosed, promised by a day, or there are none. */
export const papersGiven = defineSignal('papers-given', [
  '(enclosed | attached | enclose | enclosing | attach | attaching | enclosure | enclosures | overleaf)',
  '(with | in | on the back of) this (letter | email | envelope | message | note)',
  '(here (is | are) | this is) ..4 @document',
  '@document ..6 (is | are | was | were | will be | goes | go | come | comes | went) ..3 (sent | posted | emailed | with you | to you | home | in the post | on its way | below | here | with this | two weeks | a fortnight)',
  '(send | post | email | give | share | get | bring | let you have | put in | sent | emailed | posted | gave | sending | copied) ..8 @document',
  '(have | get | receive | had) ..4 @document ..6 (before | beforehand | by | weeks | days)',
  '(papers | reports) ..8 (weeks | fortnight | days) (before | ahead | beforehand | early)',
  'no (reports | papers | paperwork | forms | documents | form)',
  '(nothing | not) ..4 (to read | to prepare | to fill in | to bring | read beforehand | need prepare)',
  '(need not | not need to | no need to) (prepare | read | bring)',
  '(questions | things | notes | page | sheet | profile) ..6 (look at | read | think about | going over) ..3 (first | before | beforehand)',
]);

/** What happens next, by whom or by when. */
export const nextStepGiven = defineSignal('next-step-given', [
  '(what happens | happen | happens) (next | now | then | after)',
  'next (step | steps | time)',
  '(i | we | @staff) (will | shall | am going to | are going to | plan to | can) _',
  '(from | starting | starts | start | by | until | after | before | on | this | next) (monday | tuesday | wednesday | thursday | friday | week | term | half term | @month)',
  '(please | could you | can you | would you) (ring | call | phone | text | email | reply | tell | let | send | return | come | bring | fill | sign | choose | pick | say)',
  '(could | can | shall | may | would) (we | you | i)',
  '(you can | you could | you may | you might | you are welcome to)',
  '(let us | let me) know',
  '(glad | happy) to talk it over',
]);

/** The family chose, or may choose, the time. */
export const familyChoosesTime = defineSignal('family-chooses-time', [
  '(you | they | family | families | @parent) ..3 (choose | chose | pick | picked | pick | chosen | decide | prefer | preferred)',
  '(as | when) you (asked | suggested | said | requested | wanted | agreed | wished)',
  '(time | date | day | week | times | dates | days) ..3 (suit | suits | suited | work | works | choose)',
  '(suit | suits) ..2 you',
  '(if | should) ..6 (not suit | not work | awkward | too soon | sooner | more time | longer | more notice | difficult | inconvenient)',
  '(another | other | later | different) (day | days | time | times | date | dates | slot)',
  '(could | can | shall) (we | you) (meet | come)',
  '(your | at your) (request | convenience | suggestion)',
  'we agreed',
]);

/** A yearly review of an EHC plan, or of what stands for it elsewhere. */
export const planReview = defineSignal('plan-review', [
  '(annual | yearly | interim | early | emergency | phase transfer) ..2 review',
  'review ..8 (ehc | ehcp | education , health and care | education health and care | education , health , and care) plan?',
  '(ehc | ehcp | education , health and care | education health and care) plan? ..3 review',
  'yearly review',
]);
