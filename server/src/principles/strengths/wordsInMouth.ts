/** Adults' judgements written as if the child had said them. */
import { defineRule, type Match } from '../../kit/index.ts';
import { ADJECTIVES, LABELS } from './childLabel.data.ts';
import { inQuotes } from './signals.ts';

/** Words between quotation marks are the child's own. */
const own = (match: Match): boolean => inQuotes(match) || match.context.kind !== 'plan';

export default defineRule({
  reads: 'sentence',
  title: 'An adult’s judgement in the child’s voice',
  severity: 'warning',
  weight: 15,
  kinds: ['plan'],
  speech: 'mark',
  what: '“{words}” sounds like an adult’s telling-off in the child’s mouth.',
  why: 'A passport is where the child is heard, and parents know how their child speaks.',
  instead: 'Ask the child, and write down the words or signs that they use.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, chapter 1',
  phrases: [
    {
      match: `[ i ((can | could | do)? (be | get | become) | am | like to be) (a | an | such a | a real | a bit of a | a bit | quite | very | sometimes | really | often | always | too | quite a | a right)? (a | an)? (real | right | proper | bit)? (little | big)? (${ADJECTIVES} | ${LABELS}) ]`,
      fix: 'I feel things strongly, and [what helps] helps me',
    },
    {
      match:
        '[ i (push | test | ignore) (the | my | all the)? (boundaries | limits | rules | instructions | adults | teachers | buttons) ] (to see what i can get away with)?',
      fix: 'I check whether grown-ups mean what they say',
    },
    {
      match:
        '[ i (kick off | play up | mess about | act up | throw tantrums | show off | answer back | wind (people | others) up | want my own way | get away with _ | tell lies | lie | seek attention | want attention | disrupt _) ]',
      fix: 'I show you that something is hard, and [what helps] helps me',
    },
    {
      match:
        '[ i (need | have | must | ought | should | am going) (to)? (accept | behave | behave myself | sort | stop | try harder | try much harder | learn to (behave | control | listen | accept | be | respect) | learn that | respect | control | change my | improve my | take responsibility | apply myself | make better choices | make the right choices | remember that | think before | calm down | grow up | listen | do as i am told | follow (the rules | instructions) | be (good | nicer | kinder | less | quiet | more)) ] ..14 $',
      fix: 'I would like grown-ups to ask me [what], and [what helps] helps me',
    },
    {
      match:
        "[ i (do not | don't) (listen | try | behave | concentrate | think before | care | follow (rules | instructions) | do as i am told | respect) ]",
      fix: 'I find it easier to listen when [what helps]',
    },
    {
      match:
        '[ i ..3 when i (can not be bothered | do not want to | do not feel like it | do not get my own way | can not get my own way | am in a mood | am being silly | want attention | want my own way) ]',
      fix: 'I find some things hard to start, and [what helps] helps me',
    },
    {
      match: `[ i (can not help | can not stop | keep | keep on | end up | always end up | get told off for | get into trouble for | am always) ..1 (being | acting | getting) ..2 ${ADJECTIVES} ]`,
      fix: 'I find some things hard, and [what helps] helps me',
    },
    { match: '[ i am my own worst enemy ]', fix: 'I find some parts of the day hard' },
    {
      match:
        '[ i (~spoil | ~ruin | ~annoy | ~upset | ~distract | ~waste) (things | it | games | lessons | time | my (friends | teachers | class) | people | everyone | others) ]',
      fix: 'I sometimes find it hard to be with other people',
    },
    { match: '[ i (choose | refuse) (not)? to ]', fix: 'I find it hard to' },
    {
      match:
        '[ my (bad | poor | negative | silly | naughty | inappropriate) (behaviour | attitude | choices | language | moods | temper) ]',
      fix: 'the times when I am upset',
    },
    {
      match: '[ i make (bad | poor | wrong | the wrong | silly) choices ]',
      fix: 'I find it hard to stop and think when [situation]',
    },
  ],
  unless: [
    "(i am | i'm) not",
    '(brother | sister | mum | dad | nan | gran | granny | grandad | friend | friends | cousin | auntie | uncle) ..1 (says | say | thinks | think | calls | call | reckons)',
    'i (need | have) to (listen to music | be near | sit | have | know | leave | go | see | wear | eat | take)',
  ],
  excuse: own,
  examples: {
    kind: 'plan',
    flags: [
      ['<|I can be a real drama queen|>.', 'I feel things strongly, and [what helps] helps me.'],
      ['<|I need to accept|> that no means no.', 'I would like grown-ups to ask me [what], and [what helps] helps me.'],
      ['<|I push the boundaries|> to see what I can get away with.', 'I check whether grown-ups mean what they say.'],
    ],
    passes: [
      'I need to sit near the door.',
      '“I can be a bit of a clown,” Ezra says.',
      'I like drawing, and I need more time than you think.',
    ],
  },
});
