/** What a letter offers a family: support, contact, other times, access, a say. Widen freely: a missed offer is a false mark. */
import { defineSignal } from '../signal.ts';

/** Someone independent who can help, or somebody to bring. Owner: procedures. */
export const supportOffered = defineSignal(
  'support-offered',
  [
    '(sendiass | iass | iasss | sendias | ipsea | kids | snap cymru | enquire | advocate | advocates | advocacy | parent partnership | citizens advice | family link | parent carer forum | carer forum)',
    '(information | independent | impartial | advice) ..4 (advice | support | help | service | person | adviser | advisor)',
    '(advice | support | family | help) (line | helpline | service | worker)',
    '(bring | invite | welcome | come with) ..6 (friend | relative | supporter | someone | somebody | anyone | whoever | family member | advocate | neighbour | partner | sister | brother | mum | auntie | aunt | nan | gran | grandmother | interpreter you)',
    '(ask | have) (a | an | your | another)? _? (friend | relative | supporter | someone | somebody | anyone | whoever | family member | advocate | neighbour | partner | sister | brother | mum | auntie | aunt | nan | gran | grandmother)',
    '(someone | somebody | anyone | friend | relative) ..6 (with you | beside you | to come along | alongside you | you trust | you like | for company)',
    '(come along | come with you | go with you | sit with you | sit beside you | be beside you) ..4 (if you | too | as well | and)',
    '(help | support) ..4 (you | to | him | her | them) ..3 (prepare | get ready | put (your | the) | write (your | it) | get your)',
    '(help | go through | talk) ..6 (before | beforehand | getting ready)',
    '(does | do) not work (for | with) us',
    '(not part of | separate from | independent of | nothing to do with) (us | our | the (school | council))',
    '(free | confidential) ..3 (advice | help | service | support)',
    'charity',
  ],
  {
    unless: [
      '(come | attend) (on your own | alone)',
      'no (need | one) ..3 (bring | friend)',
      '(not | never) ..2 (bring | invite)',
      'will not need help',
    ],
  },
);

/** A person and a way to reach them. Owner: procedures. */
export const contactGiven = defineSignal(
  'contact-given',
  [
    '(ring | rings | call | phone | telephone | text | email | e mail | contact | message | speak to | talk to | reach | write to | get hold of | come and see | find | catch | grab | pop in and see | drop in and see | see) (me | us | miss | @staff)',
    '(ring | call | phone | telephone | text | contact | speak to | speak with | talk to | talk with | ask for | ask | email | message | see | find) (mr | mrs | ms | miss | mx | dr | our | the (office | senco | headteacher | teacher | school))',
    '(tel | telephone | phone | mobile | direct line | email | text | call | ring | contact) :? ..2 #',
    '(on | at | number | line | is) # #',
    '(ring | call | text | phone | email) as (often | much | many)',
    '(please | do | just | can | could | to | or) (ring | phone | text | email) !(you | him | her | them)',
    '(tell us | let us know | let me know | tell me) ..3 (if | when | what | whether)',
    '(my | our) (number | numbers | email | direct line | door | mobile | phone)',
    '(reply | respond | answer) to this (email | message | letter | note | text)',
    '(reply | answer) (by | in any | however | here)',
    '(leave | send | drop) (me | us) a (line | message | voicemail | voice note | voice message | note | text | email)',
    '(any | ring if you have) questions ..6 (ring | call | email | text | ask | come)',
    '(give) (me | us) a (ring | call | shout | bell)',
    '( ring or text )',
    '(say | tell) (me | us) at the (gate | door)',
    '(talk | speak) to (me | us)',
  ],
  { speech: true, unless: ['(not | never) (to)? (ring | call | phone | telephone | contact | reply | email)'] },
);

/** Another time, place or way of joining. Owner: flexibility. */
export const otherTimeOffered = defineSignal('other-time-offered', [
  '(if | should) ..6 (not suit | not work | awkward | difficult | not convenient | inconvenient | not possible | can not make | can not come | not good | none of these | easier | prefer | rather)',
  '(another | other | different | alternative | later | earlier) (time | times | day | days | date | dates | slot | place | way | ways)',
  '(by | over the | on the) (phone | telephone | video | video call | zoom | teams)',
  '(phone | video | teams | zoom) call',
  '(home visit | visit you | at home | come to you)',
  'whichever (is | suits)',
  '(time | times | day | days | date | dates) (that | which) (suit | suits | work | works | is best)',
  'when ..4 (suit | suits | convenient | work | works) ..2 you',
  'what (time | day | times | days | would) ..4 (suit | suits | work | works | best)',
  '(tell | let) (me | us) ..2 (what | when | if | know) ..6 (suits | works | suit | work | easier | better | time | times)',
  '# (am | pm)? or ..4 #',
  '(evening | evenings | saturday | after work | before school | after school)',
]);

/** Another language, format, interpreter or help with reading. Owner: needs. */
export const accessOffered = defineSignal(
  'access-offered',
  [
    '~interpret',
    '(interpreter | interpreters | translator | translation | translated | signer)',
    '(large | larger | big | bigger) print',
    '(another | other | different | home | your) (language | languages | format | formats | form)',
    'easy read',
    'braille',
    '(recording | recorded | audio | voice message | voice note)',
    '(read | go) (it | this | them | through) ..5 (you | phone | together)',
    '(talk | take | go | walk) (you | it)? through',
    'sign language',
    'bsl',
  ],
  { unless: ['(families | parents | children) ..2 go through (it | this | them)'] },
);

/** The parent is asked what they know, think or want. Owner: knowledge. */
export const questionAsked = defineSignal('question-asked', [
  '(please | do) (tell | let) (me | us) (know)? ..3 (what | how | if | when | whether | anything | about | more)',
  'what (do | would | have) you',
  'how (do | does | did | would) (you | @child)',
  '(have | do | did | can | could | would) you ..8 ?',
  '(would | will) (like | love | value | welcome | be glad | be interested) ..3 (to)? (hear | know | your | you)',
  'your (view | views | thoughts | ideas | knowledge | experience | questions | comments)',
  '(you | your) ..3 ~know ..3 best',
  '(tell | telling | told) us',
  'what you (see | notice | think | find | would)',
]);

/** What a parent can do who sees it differently. Owner: perspectives. */
export const disagreementRoute = defineSignal('disagreement-route', [
  'if you (do not agree | disagree | see it differently | think ..6 (wrong | unfair) | are unhappy | are not happy | would like to (challenge | question))',
  '(right | able | can | may | could | wish) ..3 (to)? (appeal | complain | challenge)',
  'mediation',
  'tribunal',
  'complaints? (procedure | policy | process)',
  '(look at | think about | consider | review) ..5 again',
  '(see | sees) (it | this | things) differently',
]);
