/** "There is little good to report": a child of whom nobody had anything to tell. */
import { about } from '../../kit/clause.ts';
import { defineRule, type Match } from '../../kit/index.ts';
import { generic, inQuotes } from './signals.ts';

const GOOD =
  '(positive | positives | positivity | good | praise | nice | praiseworthy | encouraging | commendable | redeeming | strengths | pleasing | complimentary | cheerful)';
const LITTLE =
  '(nothing | little | very little | precious little | not much | not a lot | not a great deal | hardly anything | almost nothing | scant | next to nothing)';
const TELL = '(say | report | write | note | record | tell you | share | add | comment on | offer | celebrate)';
const FAULTS =
  '(problems | faults | failings | shortcomings | deficits | weaknesses | misdemeanours | flaws | (what | everything | all | things) ..2 (is | @be) wrong | misbehaviour | bad behaviour | offences)';

const tail = (match: Match): string => /[.,;:]$/.exec(match.text())?.[0] ?? '';

export default defineRule({
  reads: 'sentence',
  title: 'Nothing good to tell',
  severity: 'warning',
  weight: 3,
  what: '“{words}” can tell a parent that nobody has seen what they love in their child.',
  why: 'Every child has done something this week that was worth telling.',
  instead: 'Tell one thing that went well, and then what is hard.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, chapter 9',
  phrases: [
    {
      match: `[ (do | does | did | can) not (hold | see | have) (out)? (much | any | a lot of | great | high) (hope | hopes | future | prospect | chance) (for | of) ]`,
      fix: 'would like to plan the next step with you for',
    },
    {
      match: `[ (hold | holds | have | has | see | sees) (out)? (little | no | scant | few | precious little) (hope | hopes | future | prospect | expectation) (for | of) ]`,
      fix: 'would like to plan the next step with you for',
    },
    {
      match: `[ ${LITTLE} (that is | by way of | in the way of | of a)? ${GOOD} (news | nature | comments)? (that)? (i | we)? (can | could)? (to)? ${TELL} ] (about | on | of | for | with | this | at | . | , | $)`,
      fix: (match) =>
        `[what went well] to tell you ${match.text().split(' ').at(-1)}`.replace(
          / \S*([.,])$|tell you \w*(?:say|report|write|note)$/,
          '$1',
        ),
    },
    {
      match: `[ ${LITTLE} ${GOOD} (has | have) been (seen | noted | recorded | observed | reported) ]`,
      fix: '[what went well] has been noticed',
    },
    {
      match: `[ (struggle | struggled | struggling | hard pressed | hard pushed | at a loss | racked my brains | scraping the barrel | looked in vain | searched) to (find | think of | see | identify | name | come up with | say | write | pinpoint | list) ..3 ${GOOD} ] (to ${TELL})?`,
      fix: 'glad to tell you about [what went well]',
    },
    {
      match: `[ (have | has) yet to (see | find | hear | record | identify | observe | have) (a | any | one)? (single)? ${GOOD} ]`,
      fix: (match) => `${/^has/i.test(match.text()) ? 'has' : 'have'} seen [what went well]`,
    },
    {
      match: `[ (list | catalogue | litany | string | series | pages | page | history | trail | record) of ..2 ${FAULTS} ]`,
      fix: 'account of what is hard, and what help is needed',
    },
    { match: '[ (everything | all) (that @be)? wrong with ] (@child-obj | @child | your)', fix: 'what is hard for' },
    {
      match:
        'who:@child? [ v:~have (very | precious)? (few | no | little) (redeeming | endearing | likeable | positive | good) (features | qualities | points | traits | characteristics | attributes) ]',
      fix: about('<have> [quality] and [quality]'),
    },
    {
      match:
        '[ (very | precious)? (few | no) (redeeming | endearing | likeable) (features | qualities | points | traits) ]',
      fix: '[quality] and [quality]',
    },
    {
      match: `^ [ (wish | wished) (i | we) (could | had) ..3 ${GOOD} ] ..8 $`,
      fix: (match) => `${match.text().split(' ')[0]} to tell you about [what went well]${tail(match)}`,
    },
  ],
  unless: [
    'nothing but ..1 (good | praise | positive)',
    '(that is | is) not (so | true)',
    '(not | without | rather than | instead of | never | nobody | no one) ..8 (list | catalogue | litany | string | pages | page) of',
    '(never | not) (short of | at a loss)',
  ],
  excuse: (match) => generic(match) || inQuotes(match) || match.sentence.question,
  examples: {
    kind: 'letter',
    flags: [
      'I am afraid that there is <|precious little good to report|> about Joss.',
      ['We <|have yet to see a single positive|> from Joss.', 'We have seen [what went well] from Joss.'],
      [
        'Here is the long <|list of everything that is wrong|>.',
        'Here is the long account of what is hard, and what help is needed.',
      ],
    ],
    passes: [
      'I have nothing but good to say about Joss.',
      'We had a list of things to bring, and Joss had packed them all.',
      'There is so much good to report that I have used both sides.',
      'We struggled to find a room, and the library took us in.',
    ],
  },
});
