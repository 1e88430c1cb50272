/** What a parent needs is told as trouble, cost or lost time. */
import { defineRule, type Match } from '../../kit/index.ts';
import { NEED } from './words.data.ts';

const HELP =
  '(interpreter | interpreters | interpreting | interpretation | interpreter line | language line | translation | translations | translating | translator | signer | captions | braille | large print | sign language | hearing loop)';
const TROUBLE =
  '(palaver | faff | hassle | nuisance | pain | pain in the neck | rigmarole | headache | fuss | performance | bother | bore | nightmare | luxury | waste | drain | burden | carry on | pantomime | song and dance | expense | expensive | costly | pricey | dear | not cheap | fiddly | awkward | long winded | slow going | hard work | heavy going | tiresome | tedious | time consuming | excessive | disproportionate | over the top | uneconomical | more trouble than it @be worth)';
const will = (match: Match): string =>
  match.context.kind === 'plan'
    ? 'we will book it, and ask what else helps'
    : 'we will book it, and you can tell us what else helps';

export default defineRule({
  reads: 'sentence',
  title: 'A need told as a burden',
  severity: 'warning',
  what: '“{words}” makes what a parent needs sound like trouble for others.',
  why: 'A parent who reads it will not ask again.',
  instead: 'Say what is in place, and that they are welcome to ask.',
  source: 'Equality Act 2010, s.20; SEN Code of Practice 2001, 2:7',
  weight: 4,
  phrases: [
    {
      match:
        '[ had to (repeat | explain | say | go over | tell) ..1 (everything | it all | things | it) ..1 (twice | (two | three | four | several | many | #) times | again and again | over and over | slowly) (for | to)? ..4 !_ ]',
      fix: 'took time to say things again, and will ask what would help next time',
      unless: ['@child'],
    },
    {
      match: `[ (booking | arranging | getting | organising | finding | using | having | providing) (an | a | the)? ..1 ${HELP} ..2 (~take | ~cost | ~mean) ..1 (a lot | a long | time | ages | money | so | too | twice | extra | the school | us | valuable | hours) ..6 !_ ]`,
      fix: will,
    },
    {
      match: `[ it ~take (us | me | staff | the office | teachers | the school) ..1 (a long time | ages | hours | a lot of time | so long | time | forever) to (read (letters | everything | it | things | ..2 (out | aloud | to)) | explain | translate | go through | print | record) ..8 !_ ]`,
      fix: 'we are glad to do this, and will allow the time',
      unless: ['@child'],
    },
    {
      match: `[ (it @be)? (difficult | hard | tricky | not easy | awkward) (for us | for the school)? to (arrange | find | book | get | provide | organise) ..2 ${HELP} ..6 !_ ]`,
      fix: will,
      unless: ['(so (we | i) | booked | early | but (we | i))'],
    },
    {
      match:
        '[ (can not | do not want to | not going to) (keep | go on | carry on) (using | doing | booking) ..3 (relay | minicom | interpreter | signer | language line | translator | translation) ..8 !_ ]',
      fix: 'will use whatever works for you',
    },
    {
      match: `[ (gone | went) to (a lot of | considerable | great | some | much) (trouble | expense | effort) (to)? ..3 (translate | translated | arrange | book | ${HELP}) ..6 !_ ]`,
      fix: (match) => (/^gone/i.test(match.text()) ? 'been glad to arrange this' : 'were glad to arrange this'),
    },
    {
      match:
        '[ (can not | not | no time to) ..1 (wait | stop | pause | slow down | hang around | hold things up | hold up ..2) ..3 (while | for | so that | until | to let | every time) ..6 (interpreted | translated | signed | interpreter | interpreters | explained again | repeated | catch up | signer) ..6 !_ ]',
      fix: 'we will allow time for an interpreter',
      unless: ['@child'],
    },
    {
      match:
        "[ (i | we | staff) ..1 (finish | finished | end up finishing) (her | his | their | your | mum 's | dad 's) sentences ..6 !_ ]",
      fix: 'we wait, and give all the time that is needed',
      unless: ['@child'],
    },
    {
      match: `[ ~take (me | us | staff)? (an hour | ages | an age | twice as long | most of | a long time | forever | hours | # minutes | half an hour | the whole) ..12 (as | because | since) ..3 (could not | can not | does not | did not | was not able to) (read | write | understand | hear | follow | spell | see | speak) ..6 !_ ]`,
      fix: 'we went through it together, and will book more time for the next one',
      unless: ['@child'],
    },
    {
      match: `lead:(${HELP} ..2) [ (@be | ~prove | ~become | gets | seems) ..2 (such | a bit of | something of | rather | quite | too | very | so | more | far too | all)? (a | an | of a)? (real | bit of a | bit | big | complete | total)? ${TROUBLE} ..9 !_ ]`,
      fix: '{lead} can be booked at no cost',
      unless: ['(not | never) a (bother | nuisance | problem | hassle)', 'no (bother | trouble)'],
    },
    {
      match: `[ (such a | too much | too much of a | a lot of | a bit of a | a right | the) (palaver | faff | hassle | rigmarole | nuisance | headache | bother | trouble | expense | cost) (of | to | with) ..3 ${HELP} ..10 !_ ]`,
      fix: 'glad to book an interpreter or another format',
      unless: ['(save you | spare you | meet | pay | met | paid | cover)'],
    },
    {
      match: `[ (not | hardly | scarcely | never | is it) (really)? worth (it)? (~book | ~pay for | ~get | ~arrange | ~order | ~print | ~pay) ..3 ${HELP} ..10 !_ ]`,
      fix: will,
    },
    {
      match: `[ (to)? (save | saves | saving | spare | avoid | avoids) (us | the school)? (the)? (cost | expense | trouble | bother | hassle | price | time) (of | on) ..3 ${HELP} ]`,
      fix: will,
    },
    {
      match: `lead:(${HELP} ..6) [ (~take | ~use | ~eat) (twice as long | twice the time | far longer | double the time | ages | forever | far too long | much longer | up (valuable | a lot of | too much)? time | valuable time | into ..2 time) ..7 !_ ]`,
      fix: '{lead} is booked, with a longer slot',
    },
    {
      match: `[ everything (had to be | has to be | was | is | needs to be | needed to be) (repeated | explained | translated | said | gone over | read out | written down | spelt out | relayed) (twice | again | slowly | three times)? (for | to)? ..6 !_ (, (which | and) ..10 !_)? ]`,
      fix: 'we took time to say things again, and will ask what would help next time',
      unless: ['@child'],
    },
    {
      match: `lead:((interpreter | interpreting | interpreted | translated | translating | translation | repeated | repeat | deaf | signer | signed | read out | explained | lip read | wheelchair) ..8) [ (which | and | this | it | that)? (@have)? (~hold up | ~slow | slowed down | slowing down | ~delay | hold back | held back | ate into | took up | overran | ~inconvenience) ..1 (the)? (other | meeting | everyone | everybody | queue | rest | time | proceedings | evening | agenda | class | things | whole) ..10 !_ ]`,
      fix: '{lead} and we will allow more time next time',
    },
    {
      match: `[ (i | we | staff | the office) (@do not have | have not got | @have no | have not the | can not spare | have not | did not have) (the)? time (to | for) ..10 (every | each | all the | any) (parent | family | mum | dad | carer | parents | families) (who | that | with)? ..5 !_ ]`,
      fix: (match) =>
        match.context.kind === 'plan'
          ? 'we can go through the form with anyone who would like that'
          : 'I can go through the form with anyone who would like that',
      unless: ['(make | made | making | find | found) (the)? time'],
    },
    {
      match: `[ (can not | can hardly | could hardly | could not) (really | reasonably)? be expected to (read | translate | fill | go through | explain | repeat | chase | write | print | provide | accommodate | cater | wait | slow | sit) ..9 !_ ]`,
      fix: 'are glad to go through this with you',
      unless: ['(@child | you | parents | families) can (not | hardly)'],
    },
    {
      match: `(pages | page | pencil | handwriting | handwritten | writing | scrawl | spelling | your ..2 (note | letter | email | message)) ..3 [ @be ..2 (a good deal | a lot | too much | rather a lot | asking a lot | hard | difficult | a struggle | impossible | no fun | tricky | more than enough) ..6 to (decipher | wade through | make out | make sense of | untangle | work out | read | plough through) ..10 !_ ]`,
      fix: (match) =>
        match
          .text()
          .replace(
            /\b(?:is|are|was|were|[’']s) (?:\w+ )?(?:a good deal|a lot|too much|rather a lot|asking a lot|hard|difficult|a struggle|impossible|no fun|tricky|more than enough).*$/i,
            'told us a lot, and a call is just as welcome',
          ),
      unless: [
        '@child ..3 (writing | handwriting | pages | spelling)',
        '(he | his)',
        '(hard | difficult) to (read | hear) (about | of | when | because | for you)',
      ],
    },
    {
      match: `[ (trying to | hours | an hour | ages | time | struggling to | attempting to) (decipher | deciphering | untangle | untangling | wade through | wading through | make sense of | plough through) (your | mum 's | dad 's | her | his | the parent 's | @parent 's) ..10 !_ ]`,
      fix: 'reading what you wrote, and a call is just as welcome',
      unless: ['@child'],
    },
    {
      match: `lead:(${NEED} ..8) [ (but | and | yet | though) (you (would | 'd) (have)? (think | thought)) ..8 !_ ]`,
      fix: '{lead} and we will ask what would help',
    },
    {
      match: `lead:((deaf | blind | dyslexic | dyslexia | forms | reading | read | english | disability | hearing | interpreter | large print | wheelchair) ..8) [ (but | and | yet)? (he | she | they | you | @parent | mum | dad) (could | should | might | ought to) ..1 have (said | asked | told us | mentioned | let us know | spoken up) ..10 !_ ]`,
      fix: '{lead} and we will ask what would help',
    },
    {
      match: `[ (special | preferential) treatment (for | because of | on account of) (a | any | one | your | her | his) ..2 (parent | family | disability | condition | deafness | english) ]`,
      fix: 'help that fits [name]',
    },
    {
      match: `[ (go | went | going | bend | bent) out of (our | my | the) way (to)? ..2 (translate | interpreter | large print | wheelchair | ground floor) ..10 !_ ]`,
      fix: 'glad to arrange this',
    },
    {
      match: `(interpreter | translate | translated | translation | large print | braille | captions) ..6 [ (for | just for | only for) (just)? (one | a single | two) (parent | family | person | mum | household | of you) ..10 !_ ]`,
      fix: 'for anyone who would like it',
      unless: ['(booked | is | are | have | will be)'],
    },
  ],
  unless: [
    '(we are | i am) sorry',
    '(i | we) (know | realise | understand) ..8 hard to read',
    '(no | not a) (bother | trouble | problem) at all',
  ],
  unlessNear: ['(sorry | apologise)'],
  examples: {
    flags: [
      ['The interpreter <|is such a faff to book|>.', 'The interpreter can be booked at no cost.'],
      'It is <|not worth booking an interpreter|>.',
      '<|I do not have time to read letters to every parent who finds them hard|>.',
    ],
    passes: [
      'An interpreter is booked for Tuesday, and it is no trouble at all.',
      'Large print takes a day, so it will reach you on Friday.',
      'Sam spent an hour trying to decipher the pirate map.',
      'I have time to go through the form with any parent who would like that.',
    ],
    kind: 'plan',
  },
});
