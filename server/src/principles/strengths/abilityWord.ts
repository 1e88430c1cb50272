/** Words that measure a child's mind: "low ability", "a slow learner", "not academic enough". */
import { about, anyOf } from '../../kit/clause.ts';
import { defineRule } from '../../kit/index.ts';
import { generic, harmless, inQuotes } from './signals.ts';

export default defineRule({
  reads: 'sentence',
  title: 'A verdict on a child’s ability',
  severity: 'warning',
  what: '“{words}” can sound like the last word on a child’s mind.',
  why: 'Ability shows itself differently with other help, and parents have seen it.',
  instead: 'Say how the child learns best, and what is hard without help.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, chapter 9',
  phrases: [
    // Ability itself.
    {
      match:
        "(who:@child 's | p:@child-poss) [ (overall | general | cognitive | intellectual | academic | underlying)? (ability | abilities | intellect | cognition | potential | intelligence) v:(is | are | was | were) ..1 (limited | low | poor | below average | weak | restricted | well below average) ]",
      fix: anyOf('<learn> best when [what helps]', '<learn> best with [what helps]'),
    },
    {
      match:
        "(who:@child 's | p:@child-poss) [ (cognitive | intellectual | academic | learning | mental)? limitations ]",
      fix: (match) => `${match.has('who') ? `${match.text('who')}'s` : match.text('p')} way of learning`,
    },
    { match: '[ (cognitive | intellectual | mental | academic) limitations ]', fix: 'way of learning' },
    {
      match:
        'who:@child? [ v:@be (a slow learner | slow to (learn | grasp | pick up) !(_ up) | of (low | limited | below average) (ability | intelligence) | not (exactly | quite | what you would call)? (the (sharpest | brightest | quickest | cleverest | most able) !(of ..1 (weeks | days)) | blessed with ..2) | not (very | particularly | terribly | the most)? (the (brightest | sharpest) (button | bulb | tool | pencil | star | spark | knife) in the _ | bright | able !to | clever | academic | intelligent | gifted | the brightest) | low ability | a low (attainer | achiever | flyer) | (dim | thick | backward | remedial)) ]',
      fix: anyOf('<learn> best with [what helps]', '<find> [what is hard] hard, and [what helps] helps'),
    },
    {
      match:
        '^ [ (not (very | particularly | terribly)? (bright | clever | academic) | not (exactly | quite)? the (sharpest | brightest) ((tool | knife | pencil | button | bulb | spark) in the _)? | slow (learner | worker) | low (academic | general | cognitive | intellectual | overall)? (ability | attainer | achiever | flyer) | below average ability | limited ability) ]',
      fix: 'learns best with [what helps]',
    },
    {
      match: '[ (a | an) (slow learner | low (attainer | achiever | flyer) | low ability _) ]',
      fix: 'a child who learns best with [what helps]',
    },
    {
      match: `[ low (academic | general | cognitive | intellectual | overall)? q:(ability | intelligence | intellect | iq | attainment | motivation | achievement) ]`,
      fix: (match) =>
        /motivation/i.test(match.text()) ? 'difficulty with motivation' : 'a need for [help] with learning',
    },
    {
      match:
        'who:@child [ v:@be (a bit | a little | very | rather | so | too)? slow !(and (careful | steady | gentle)) ] (. | , | and | at | on | in | when | $)',
      fix: (match) => {
        const last = match.text().split(' ').at(-1) ?? '';
        return `${about('<take> {his} time')(match)}${/^slow/.test(last) ? last.slice(4) : ` ${last}`}`;
      },
      severity: 'information',
    },
    {
      match:
        'who:@child? [ v:@be? not (always | exactly | really | quite)? (the | an)? (easiest | easy | most straightforward) (of)? (child | children | boy | boys | girl | girls | pupil | pupils | student | students | lad | lads | to (teach | love | like | have in)) ]',
      fix: anyOf('<find> some parts of the day hard, and [what helps] helps'),
    },
  ],
  unless: [
    '(scheme | curriculum | evidence | policy) ..3 (limited | poor)',
    '(range | mix) of abilities',
    'not ..2 (slow | thick | dim)',
  ],
  excuse: (match) =>
    generic(match) || harmless(match) || inQuotes(match) || /^(?:our|your|my)$/.test(match.beside(-1)?.word.norm ?? ''),
  examples: {
    kind: 'plan',
    flags: [
      ["Devon's <|overall ability is limited|>.", 'Devon learns best when [what helps].'],
      ['Ella <|is a slow learner|>.', 'Ella learns best with [what helps].'],
      ['Your son <|is a bit slow|>.', 'Your son takes his time.'],
    ],
    passes: [
      'Ella learns slowly and surely.',
      'The group has a wide range of abilities.',
      'He is slow and steady on the climbing wall.',
      'The bus was slow on Fridays.',
    ],
  },
});
