/** Help written where the outcome should be. */
import { defineRule } from '../../kit/index.ts';
import { matchInTarget } from './signals.ts';

const LABEL =
  '(((smart | new | short term | long term | key)? (target | targets | outcome | outcomes | goal | goals | aim | aims | objective | objectives)) (# | one | two | three)? :?)?';

export default defineRule({
  reads: 'sentence',
  title: 'Help in the place of an outcome',
  severity: 'information',
  kinds: ['plan'],
  what: '“{words}” says what adults will give, and not yet what it will change for the child.',
  why: 'An outcome is what the child will be able to do because of the help.',
  instead: 'Say what the child will do by when; keep the help in its own section.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 9.66',
  phrases: [
    {
      match: `^ ${LABEL} who:@child? (to | will | should | is to | continues to | will continue to)? [ (have (regular | weekly | daily | full | continued)? access to | receive | attend | access | be (given | supported | provided | offered | encouraged | helped | seen | monitored | referred | placed | allowed | reminded | taught) | get (help | support | extra) | have (support | help | a (key adult | one page profile | visual timetable | laptop | reader | scribe | mentor | teaching assistant | ta) | adult | one to one | 1 to 1 | small group | extra | additional | sessions | opportunities)) _? _? ]`,
      fix: (match) => {
        const label =
          /^((?:smart |new |short.term |long.term |key )?(?:target|outcome|goal|aim|objective)s?\s*(?:\d+|one|two|three)?\s*:?\s*)/i.exec(
            match.text(),
          )?.[1] ?? '';
        const rest = match
          .text()
          .slice(match.text().search(/\b(?:have|receive|attend|access|be|get)\b/i))
          .replace(/^(?:have|receive|attend|access|be|get)\b ?/i, (verb) => verb);
        return `${label}by [date], ${match.has('who') ? match.text('who') : '[name]'} will [what we would see]. The help for this is to ${rest.charAt(0).toLowerCase()}${rest.slice(1)}`;
      },
    },
    {
      match: `^ ${LABEL} [ (access to | provision of | use of | support (with | from | for) | weekly | daily | a referral to | referral to | attendance at | regular | continued access | one to one) _ _? _? ]`,
      fix: (match) => {
        const label =
          /^((?:smart |new |short.term |long.term |key )?(?:target|outcome|goal|aim|objective)s?\s*(?:\d+|one|two|three)?\s*:?\s*)/i.exec(
            match.text(),
          )?.[1] ?? '';
        return `${label}by [date], [name] will [what we would see], helped by ${match
          .text()
          .slice(label.length)
          .replace(/^\w/, (first) => first.toLowerCase())}`;
      },
    },
  ],
  unless: [
    'so that',
    '(so | and) ..2 can',
    'by (january | february | march | april | may | june | july | august | september | october | november | december | easter | christmas | the end of)',
  ],
  excuse: (match) => !matchInTarget(match) || match.block.type === 'heading',
  examples: {
    kind: 'plan',
    flags: [
      [
        'Outcome 4: Hugo will <|have access to a laptop|>.',
        'Outcome 4: by [date], Hugo will [what we would see]. The help for this is to have access to a laptop.',
      ],
      'Target: Ada will <|receive phonics|>.',
      [
        'Outcome: <|Access to a laptop|>.',
        'Outcome: by [date], [name] will [what we would see], helped by access to a laptop.',
      ],
    ],
    passes: [
      'Provision: access to a laptop in every written lesson, set up by Mr Cole.',
      'Hugo will have access to a laptop in every lesson.',
      'Outcome: by June, Hugo will write a page on a laptop so that he can share it.',
    ],
  },
});
