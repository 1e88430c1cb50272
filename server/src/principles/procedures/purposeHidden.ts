/** An invitation that does not say what it is about. */
import { defineRule } from '../../kit/index.ts';
import { inPlace } from './wording.data.ts';

const TALK = '(chat | word | catch up | talk | conversation | discussion | meeting)';
const FEW = '(a few | some | one or two | several | a couple of | a number of | certain | various | one thing | two)';

export default defineRule({
  reads: 'sentence',
  byWords: true,
  title: 'A talk about nobody knows what',
  severity: 'information',
  what: '“{words}” can set a parent worrying until the day: it does not say what about.',
  why: 'Not knowing is often worse than the thing itself, and nobody can prepare for it.',
  instead: 'Say in a few words what it is about, and how long it may take.',
  source: 'SEN Code of Practice 2001, 2:7',
  kinds: ['letter'],
  phrases: inPlace([
    {
      match:
        '[ about (a few | some | a couple of | several | one or two | various | certain | a number of) (things | issues | matters | concerns | points | items) ] $',
      fix: 'about [subject]',
    },
    {
      match:
        '(could you | can you | would you | will you | please | (need | like | want | ask) you (both)? to) ..1 [ (come in (and | to) see (me | us | @staff-obj) | come (in | into school) | pop in | call in | see (me | us) | meet (with)? (me | us)) ] ..6 $',
      fix: 'come in to talk about [subject], for about [minutes] minutes,',
      unless: [
        '(to | for | about | with | so | and | because | if | or | whenever | any time | anytime) !(see | me | us | @staff-obj | you) ..2 _',
        'to see (her | him | them | the | his | their | @child-obj) _',
        '(collect | book | coat | kit | if | any time | anytime | whenever | early | earlier | late | later)',
      ],
    },
    {
      match:
        '[ (the (head | headteacher | head teacher | senco | deputy | manager | teacher | head of year) | (mr | mrs | ms | miss) _) (would like | wants | needs) to (see | meet with | meet | speak to | speak with | talk to) you ] ..4 $',
      fix: '[name] would like to talk with you about [subject]',
      unless: ['(about | so that | because | to see | and hear)'],
    },
    {
      match:
        '[ (please | kindly | could you | can you) (ring | call | phone | contact) (me | us | the (school | office) | school) (back)? (as soon as (possible | you can) | asap | urgently | today | straight away | immediately) ] $',
      fix: 'please ring [name] on [phone] about [subject]',
    },
    {
      match:
        '(see you | speak to you | talk to you | meet you | meet with you | speak with you) about [ (your (son | daughter | child) | @child) ] $',
      fix: '{name} and [subject]',
    },
    {
      match: `[ (pop | come | drop | call | nip) (in | over | up | by | into school) (and see me | to see me)? (for | and have | to have) (a | an) (quick | little | brief | short | wee | informal)? ${TALK} (with (me | us))? ]`,
      fix: 'come in to talk about [subject], for about [minutes] minutes,',
    },
    {
      match: `(could | can | may | might | shall | would like to | need to | want to | like to) ..3 [ (have | grab) (a | another) (quick | little | brief | short | wee)? (chat | word | talk) (with (you | me | us))? ]`,
      fix: 'talk about [subject], for about [minutes] minutes',
    },
    {
      match: `[ ${FEW} (things | issues | matters | concerns | points | bits and pieces | bits | items | areas) (which | that)? (i | we)? (would like to | need to | want to | have to | must | to)? (go over | discuss | talk about | talk through | raise | run through | run past | address | cover | iron out | sort out) (with (you | both))? ]`,
      fix: '[number] things to talk over with you, which are [list them],',
    },
    {
      match: `(meeting | appointment | review | call) (about | regarding | concerning | re) [ (your (son | daughter | child) | @child) ] $`,
      fix: '{name}, to talk about [subject]',
    },
    {
      match:
        '[ (an issue | an incident | a matter | a concern | a problem | something | another matter | one or two matters) (which | that)? (i | we) (need | want | would like | have | must) to (discuss | talk about | talk through | raise | speak to you about | talk to you about | go over) (with you (both)?)? ]',
      fix: '[subject] to talk over with you,',
    },
    {
      match:
        '[ there (are | have been) (some | a few | certain | several | a number of)? (concerns | issues | worries | incidents | matters) ] $',
      fix: 'we would like to talk about [subject]',
    },
    {
      match:
        '[ (rather not | prefer not to | can not | not able to | unable to) (say | discuss | go into) (it | this | that | more | details)? ..2 (over | by | on | in) (the | an)? (email | phone | telephone | message | text | writing | letter | app) ]',
      fix: 'would like to tell you about [subject]',
    },
    {
      match:
        '[ (discuss | talk about | go over | address | raise) (some | certain | various | a few | the | several | a number of)? (issues | matters | concerns | things) ] $',
      fix: 'talk about [subject]',
    },
  ]),
  unless: [
    '(chat | word | talk | catch up | meeting) about',
    "about (the | a | an | his | her | their | how | what | @child 's | whether) ",
    '(so that | because | whether | how (he | she | they | things)) ',
    'to (plan | look at | think about | hear | share | see how)',
    'thank',
  ],
  unlessNear: [
    '(it | this) is (about | to | not about | because)',
    '(to (plan | talk about | think about | look at | look back | hear) | about (how | what | the))',
    'nothing ..2 wrong',
    '(so | as) (do | am | did) i',
    'you (said | say | asked | ask | told | wrote | mentioned | worry | wondered | wanted | wrote) ..8',
  ],
  excuse: (match) => /^[:]/.test(match.block.text.slice(match.end, match.end + 1)),
  examples: {
    flags: [
      [
        'Please could you <|come in to see me|> on Thursday.',
        'Please could you come in to talk about [subject], for about [minutes] minutes, on Thursday.',
      ],
      ['<|The head would like to meet with you|>.', '[name] would like to talk with you about [subject].'],
      [
        'Could you <|pop in for a quick chat|> after school on Monday?',
        'Could you come in to talk about [subject], for about [minutes] minutes, after school on Monday?',
      ],
      'There are <|a few things that we need to go over with you|> when you come.',
      'We would like to <|have a word|>.',
    ],
    passes: [
      'Could you come in on Thursday to plan his first day?',
      'The quick chat we had at the gate about reading was useful; thank you.',
      'Could we have a quick chat about Thursday’s trip?',
      'Do pop in for a chat about how he is settling.',
      'Could you come in for a chat? It is about the swimming week.',
    ],
    kind: 'letter',
  },
});
