/** The child described from outside, as a case. */
import { about } from '../../kit/clause.ts';
import { defineRule } from '../../kit/index.ts';
import { inQuotes } from './signals.ts';

export default defineRule({
  reads: 'sentence',
  title: 'The child seen as a case',
  severity: 'information',
  what: '“{words}” can read as if somebody had watched a specimen and not met a child.',
  why: 'Parents look for the person in the report before they look at the findings.',
  instead: 'Say in everyday words what the child did, and in what place.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, chapter 9',
  phrases: [
    {
      match:
        '(who:@child | ^) [ v:(~present | ~come across) as ] (a | an | very | being | quite | rather | somewhat | anxious | shy | withdrawn | passive | flat | solitary | isolated | immature | aloof | guarded)',
      fix: (match) => {
        const last = match.text().split(' ').at(-1) ?? '';
        return about(`<seem> to us to be ${last}`)(match);
      },
    },
    {
      match:
        '(who:@child | ^) [ v:(~present | ~display | ~exhibit) (with)? ] (behaviours | behaviour | challenging | difficulties | significant | a | an | complex | severe | limited | extreme | inappropriate | poor | impaired | symptoms | traits | features | characteristics | delayed | disordered | low)',
      fix: (match) => {
        const last = match.text().split(' ').at(-1) ?? '';
        return about(`<show> ${last}`)(match);
      },
      severity: 'hint',
    },
    {
      match:
        '[ (a | an)? (vacant | blank | glazed | dull | gormless | flat) (expression | look | stare | affect | face | eyes) ]',
      fix: 'a still face',
    },
    {
      match: '[ (an | a)? (abnormal | odd | ungainly | clumsy | awkward | peculiar) (gait | walk | posture | gaze) ]',
      fix: 'a way of walking that [description]',
      severity: 'warning',
    },
    {
      match:
        '[ (limited | poor | reduced | impaired | lack of | lacking in | deficient) (social | emotional | reciprocal | conversational) (reciprocity | reciprocation | interaction | understanding | engagement) ]',
      fix: 'a way of being with others that [description]',
    },
    {
      match:
        '[ (dysmorphic | syndromic looking | funny looking | unusual looking | odd looking | scruffy looking | unkempt | dishevelled | malodorous | dirty and smelly | smelly) ]',
      fix: '[what was seen]',
    },
    {
      match:
        '[ (challenging | inappropriate | maladaptive | aberrant | problem | undesirable | unwanted | target) behaviours ]',
      fix: 'behaviour that tells us something',
      severity: 'hint',
    },
    {
      match:
        '[ (this | the) (specimen | case | patient | individual | subject) ] !(is a (sore | touchy | tricky | happy) | was a sore) (is | was | presents | displays | has | shows)',
      fix: (match) => `{name} ${match.text().split(' ').at(-1)}`,
      severity: 'information',
    },
  ],
  unless: [
    '(not | never) ..3 vacant',
    'case (conference | worker | law)',
    'seizure',
    'absence seizures',
    '~present with (a | an) ..2 (gift | card | certificate | award | prize | book | cup | medal)',
  ],
  excuse: (match) => inQuotes(match),
  examples: {
    kind: 'plan',
    flags: [
      ['Mei <|presents as|> a quiet child.', 'Mei seems to us to be a quiet child.'],
      ['She had <|a vacant expression|> in the hall.', 'She had a still face in the hall.'],
      ['He has <|an odd gait|>.', 'He has a way of walking that [description].'],
    ],
    passes: [
      'Mei was presented with a certificate.',
      'She looked out of the window while she listened.',
      'The case worker will ring you.',
    ],
  },
});
