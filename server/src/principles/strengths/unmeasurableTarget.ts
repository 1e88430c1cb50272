/** A target with nothing to see, to count or to date. */
import { defineRule, type Match } from '../../kit/index.ts';
import { TokenKind } from '../../text/index.ts';
import { matchInTarget } from './signals.ts';

const LABEL =
  '(((smart | new | short term | long term | key)? (target | targets | outcome | outcomes | goal | goals | aim | aims | objective | objectives)) (# | one | two | three)? :?)?';
const CHILD_WILL =
  '((who:@child | i) (will | to | should | must | needs to | is to | can | would like to)? (try to | aim to | learn to | be able to | continue to | begin to | start to)?)?';
const COUNTED =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas|half[- ]term|week|weekly|daily|day|days|times|minutes|every|one|two|three|four|five|six|seven|eight|nine|ten|twice|once|half|term|so that|independently|unprompted|\[)\b|\[/i;

const framed = (match: Match): string => {
  const label =
    /^((?:smart |new |short.term |long.term |key )?(?:target|outcome|goal|aim|objective)s?\s*(?:\d+|one|two|three)?\s*:?\s*)/i.exec(
      match.text(),
    )?.[1] ?? '';
  const who = match.has('who') ? match.text('who') : '{name}';
  return `${label}by [date], ${who === '{name}' ? '[name]' : who} will [what we would see], [how often], with [what helps]`;
};

export default defineRule({
  reads: 'sentence',
  title: 'A target that nobody could see',
  severity: 'information',
  kinds: ['plan'],
  what: '“{words}” leaves a family unsure how anyone will know that it has happened.',
  why: 'When we can see it and date it, parents can help with it and celebrate it.',
  instead: 'Say what we would see, how often, by when and with what help.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 9.66',
  phrases: [
    {
      match: `^ ${LABEL} ${CHILD_WILL} [ (to)? (improve | develop | increase | enhance | strengthen | extend | boost | build (up | on)? | further develop | raise | broaden | widen | consolidate | work on | better) (in | on)? _? _? _? ] ..24 $`,
      fix: framed,
    },
    {
      match: `^ ${LABEL} ${CHILD_WILL} [ (to)? (understand | engage | participate | behave | concentrate | focus | listen | know | learn about | be aware of | appreciate | cope | try (harder | his best | her best | their best)? | be (good | better | more _ | happier | confident | independent | included | kind) | become (more)? _ | feel (more)? _ | have (better | improved | more | increased | greater) _ | gain (more)? (confidence | independence) | show (more | better | improved) _ | make (good | better | more | expected | the expected | accelerated | some)? progress | achieve (his | her | their) (full)? potential | reach (his | her | their) (full)? potential | catch up | do better | fulfil (his | her | their) (full)? potential) _? _? ] ..20 $`,
      fix: framed,
    },
    {
      match: `^ ${LABEL} [ (improved | better | increased | enhanced | greater | more | improvement in | an improvement in | improvements in | raised | progress in | progress with) _ _? _? ] ..16 $`,
      fix: framed,
    },
    {
      match: `^ ${LABEL} [ ((his | her | their | @child 's) (behaviour | literacy | numeracy | concentration | language | skills | progress | anxiety | self esteem | reading | writing | spelling | maths | speech | confidence | attendance | attitude) (will | to | should) (improve | get better | increase | be better)) ] ..16 $`,
      fix: framed,
    },
  ],
  unless: [
    '(aspiration | aspirations | dream | hope | hopes)',
    '^ (staff | adults | we | teachers | all adults | teacher | parents | school)',
  ],
  excuse: (match) =>
    !matchInTarget(match) ||
    match.block.type === 'heading' ||
    COUNTED.test(match.block.text.slice(match.sentence.start, match.sentence.end)) ||
    match.sentence.tokens.some((token, index) => token.kind === TokenKind.Number && index > 2),
  examples: {
    kind: 'plan',
    flags: [
      [
        'Outcome: <|improved behaviour|>.',
        'Outcome: by [date], [name] will [what we would see], [how often], with [what helps].',
      ],
      [
        'Target 1: Ben will <|improve his reading|>.',
        'Target 1: by [date], Ben will [what we would see], [how often], with [what helps].',
      ],
      [
        'Target: <|to become more independent|>.',
        'Target: by [date], [name] will [what we would see], [how often], with [what helps].',
      ],
    ],
    passes: [
      'Aspirations: “I want to improve the world and become a vet.”',
      'Target: to improve his time for the mile from nine minutes to eight by June.',
      'We would like to develop the garden together.',
      'By Easter, Ada will finish a half-page story using the keyboard, so that she can share it.',
    ],
  },
});
