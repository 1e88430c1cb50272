/** Something a parent has seen or counted, written down as a feeling. */
import { defineRule } from '../../kit/index.ts';
import { staffInLetter } from './phrasing.data.ts';

/** What can be seen, heard or counted at home. */
const SEEN =
  '(@be not? (sick | ill | awake | asleep | crying | sleeping | eating | waking | biting | hitting | talking | dry | wet | hungry | exhausted | in pain | tired out) | @do not (sleep | eat | talk | speak | go | use | wear | chew | drink | play) | ~wake | ~sleep | ~eat | ~drink | ~vomit | ~cry | ~scream | ~wet | ~soil | ~bite | ~hit | ~hide | ~run | ~chew | ~stammer | ~speak | ~talk | ~count | ~sing | @have (been (sick | awake | crying) | # | lost | stopped | started | had) | only (eats | sleeps | drinks | talks | wears | speaks) | can (read | write | count | dress | swim | sign) | understands (more | everything | every word))';

export default defineRule({
  reads: 'sentence',
  title: 'A fact told as a feeling',
  severity: 'hint',
  what: '“{words}” turns something the family has seen into an opinion.',
  why: 'What a parent sees at home is evidence, like a score or an observation in class.',
  instead: 'Say who has seen it, and what they saw.',
  source: 'SEND Code of Practice 2015, 1.7 and 6.20',
  phrases: [
    {
      match: `who:@parent [ (~feel | ~believe | ~think | ~perceive | ~consider | ~suspect | ~assume) that? ] rest:(@child ..1 ${SEEN})`,
      fix: '{who} told us that {rest}',
    },
    { match: 'who:@parent [ ~perceive that? ] rest:@child', fix: '{who} told us that {rest}' },
  ],
  excuse: (match) => staffInLetter(match),
  examples: {
    flags: [
      [
        'Ms Bright <|feels that|> Callum was sick on nine Sunday nights.',
        'Ms Bright told us that Callum was sick on nine Sunday nights.',
      ],
      [
        'Mr and Mrs Mensah <|perceive that|> Kofi eats only five foods.',
        'Mr and Mrs Mensah told us that Kofi eats only five foods.',
      ],
      ['Ms Bright <|believes that|> Callum wakes at three.', 'Ms Bright told us that Callum wakes at three.'],
    ],
    passes: [
      'Ms Kaur feels proud of how Jas managed the fire drill.',
      'Tom believes that dragons live under the stage.',
      'The class teacher feels that Elin is settled.',
      'Ms Bright feels that Oakbank would suit Callum best.',
    ],
    kind: 'plan',
  },
});
