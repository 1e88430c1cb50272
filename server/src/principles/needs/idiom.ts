/** Figures of speech. */
import { defineRule } from '../../kit/index.ts';
import { idioms } from './idiom.data.ts';

/** Sayings so much at home in clear letters that they are worth a hint only. */
const EVERYDAY =
  /eye to eye|early days|keep an eye|rule of thumb|bigger picture|get to grips|iron out|part and parcel|ahead of the|a\) corner|extra mile|last straw|gold standard|grey area|round in circles|last legs|vicious|in the balance|fight \(|under the radar|fall through|tall order|quick win|clean|up in the air|in the same boat|steep learning|test the water|head together|heads round|back to square|bear with|crossed wires|past \(its|put to bed|hold the fort|by the skin/;

export default defineRule({
  reads: 'sentence',
  byWords: true,
  title: 'A figure of speech',
  severity: 'information',
  what: '“{words}” may puzzle a parent who is new to English, or who takes words as they stand.',
  why: 'A saying is the last thing one learns in a language, and a translator may get it wrong.',
  instead: 'Say what you mean in everyday words.',
  source: 'SEND Code of Practice 2015, 9.22; SEN Code of Practice 2001, 2:7',
  weight: 4,
  phrases: idioms.map(([pattern, plain, ...unless]) => ({
    match: `[ ${pattern} ]`,
    ...(EVERYDAY.test(pattern) ? { severity: 'hint' as const } : {}),
    fix: plain,
    unless: unless.map((one) => (one.includes(' | ') ? `(${one})` : one)),
  })),
  unless: [
    '(literal | literally)',
    '(saying | sayings | idiom | idioms | expression | phrase | proverb | joke)',
    '(learnt | learned | loves) ..3 (saying | phrase | words)',
  ],
  excuse: (match) => (match.sentence.tokens[match.from]?.quote ?? -1) >= 0,
  examples: {
    flags: [
      ['We are <|back to square one|>.', 'We are back at the start.'],
      ['Can you <|give me a shout|>?', 'Can you tell us?'],
      ['<|Just shout|> if you miss anything on the day!', 'Tell us if you miss anything on the day!'],
      [
        'Now that the timetable is in place, Theo can <|hit the ground running|> in September.',
        'Now that the timetable is in place, Theo can begin straight away in September.',
      ],
      ['Let us <|touch base|> on Friday.', 'Let us talk on Friday.'],
      ['<|In a nutshell|>, he is happy.', 'In short, he is happy.'],
    ],
    passes: [
      'He kicked the ball over the line.',
      'She got on the same bus as Sam.',
      'In the rounders match, children will touch base two and run back to the start.',
      'Physical education: Dev gets the ball rolling down the ramp and waits for his turn.',
      'Kai loves sayings. This week he learnt “once in a blue moon” and told everyone.',
      'He can read the same page twice.',
    ],
    kind: 'letter',
  },
});
