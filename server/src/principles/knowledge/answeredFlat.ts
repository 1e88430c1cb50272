/** What a parent has told staff, answered flatly: "Noted, but…", "We can only go by what we see", "Left it there". */
import { defineRule, type Match } from '../../kit/index.ts';
import { phrases } from './answeredFlat.data.ts';
import { askedNext, QUESTIONS } from './phrasing.data.ts';

const FAMILY = new Set(
  'you your mum mummy mam mother dad daddy father parent parents parental family nan nana gran granny grandma grandmother grandad carer carers home aunt auntie uncle'.split(
    ' ',
  ),
);
const TELLS =
  /^(?:say|says|said|saying|tells?|told|telling|reports?|reported|mention(?:s|ed)?|describes?|described|explain(?:s|ed)?|raised?|raises|wrote|writes?|written|rang|phoned|emailed|email|emails|note|letter|message|pages|diary|account|concerns?|worry|worries|worried|inform(?:s|ed)|stated?|states|feels?|felt|thinks?|thought|believes?|asked|asks|hypothesis|theory|belief|view|views|noticed|insists?|claims?|reckons?|battles|observations?|wonders?|perceives?|disputes?|disputed|notebook|notes|questionnaire|added?|adds)$/;

/** Whether a family's account stands in this sentence before the match, or in the few before it. */
function account(match: Match): boolean {
  const parents = new Set(match.context.names.parents.flatMap((name) => name.toLowerCase().split(/\s+/)));
  const here = match.sentence.tokens.filter((token) => token.start < match.markStart);
  const last = match.block.sentences
    .slice(Math.max(0, match.sentence.index - 3), match.sentence.index)
    .flatMap(({ tokens }) => tokens);
  const told = (tokens: typeof last): boolean =>
    tokens.some(({ word }) => FAMILY.has(word.norm) || parents.has(word.norm)) &&
    tokens.some(({ word }) => TELLS.test(word.norm));
  return told([...last, ...here]) || match.context.roles.includes('parent-view');
}

export default defineRule({
  reads: 'sentence',
  title: 'What a parent said, answered flatly',
  severity: 'warning',
  what: '“{words}” can tell the family that speaking up changed nothing.',
  why: 'An account that meets a shrug is often the last one a parent offers.',
  instead: 'Say what you will do with what they told you, or ask to hear more.',
  source: 'SEND Code of Practice 2015, 1.7 and 6.20',
  weight: 8,
  notSections: ['child-view'],
  phrases,
  unless: [
    ...QUESTIONS,
    '(no reason to | do not | does not | never | nobody | no one) ..1 doubt',
    'so ..2 (thank | thanks)',
    'thank you for (raising | showing | letting)',
    'will (ring | call | visit | meet | ask | talk | look | try | check | watch | change | start)',
    'until now',
    '(so | and) (we | i) (will | have | are)',
    '(my | our) (mistake | fault)',
    '(sorry | apologise | thanked)',
    '@have not known',
    'please (say | ring | call | tell | help | let | bring | come | keep)',
    '(@parent | you) ..3 (asked | ask | want | wanted | prefer | agreed | chose)',
  ],
  unlessNear: [
    '(ask | asked | asks | wonder | wondered | worry | worried | afraid) ..6 (if | whether)',
    'you asked',
    '(wrong | fault | to blame | blamed)',
    '(sorry | apologise | our mistake | we were wrong)',
    '(no reason to | do not | does not | never | nobody | no one) ..1 doubt',
    '(would | will) ..1 (like | love) to (hear | know | learn | understand)',
  ],
  excuse: (match) => !account(match) || askedNext(match),
  examples: {
    flags: [
      [
        'You tell us that Ravi wakes at three. <|Noted, but not a school matter|>.',
        'You tell us that Ravi wakes at three. We would like to hear more about this from you.',
      ],
      'You said that Ama chats with her gran, <|but we can only go on what we hear in class|>.',
      'Thank you for your letter. You wrote that the name-calling goes on. <|Staff found nothing in it|>.',
      'You told us that the work takes two hours. <|I can only assume that he is in a rush to play|>.',
      [
        'You told us that he is exhausted. <|All teenagers are tired|>.',
        'You told us that he is exhausted. We would like to hear more about this from you.',
      ],
      [
        'You said that he cries every night. <|He is happy in school|>.',
        'You said that he cries every night. We would like to hear more about this from you.',
      ],
      [
        'You wrote that she cannot manage the stairs. <|Staff have seen her walking quite normally|>.',
        'You wrote that she cannot manage the stairs. We would like to hear more about this from you.',
      ],
    ],
    passes: [
      'You told us about the bus. I can only imagine how tiring that is.',
      'You say that she sleeps badly. We have not seen this here, and would like to hear more.',
      'Sam left his coat in the hall. It is just a phase of the moon chart that he missed.',
      'You told us about his nights. Nobody had mentioned this before, so thank you.',
      'You told us about his nights. Nobody here doubts it.',
      'You said that he loves water. We have seen him happy there too.',
    ],
    kind: 'letter',
  },
});
