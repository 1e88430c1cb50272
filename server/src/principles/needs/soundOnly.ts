/** A message that reaches only those who hear it. */
import { defineRule } from '../../kit/index.ts';

export default defineRule({
  reads: 'sentence',
  title: 'Only for those who hear it',
  severity: 'information',
  what: '“{words}” is lost on a parent who does not hear well.',
  why: 'A Deaf parent can wait, and miss their turn, with nobody the wiser.',
  instead: 'Show it as well, or go and find them.',
  source: 'Equality Act 2010, s.20',
  phrases: [
    {
      match:
        '[ (you | parents | families | visitors) (will | shall | should | can | must) (hear | listen (out)? for) (your | their | the | a)? ..2 (name | names | surname | surnames | number | announcement | announcements | bell | buzzer | tannoy | loudspeaker) ..10 !_ ]',
      fix: 'we will come and find you when it is time',
    },
    {
      match:
        '[ (please)? listen (out)? for (your | the | their) ..2 (name | surname | number | announcement | bell | buzzer | tannoy) ..10 !_ ]',
      fix: 'we will come and find you when it is time',
      unless: ['@child'],
    },
    {
      match:
        "[ (your | their | parents 's | family) (name | names | surname | surnames | number | numbers) (will be | are | is) (called | called out | shouted | shouted out | announced | read out) ..10 !_ ]",
      fix: 'we will come and find you when it is time',
    },
    {
      match:
        '[ (we | i | someone | somebody | staff | reception) (will | shall) (call | shout | call out | shout out | announce | read out) (your | their) (name | names | surname | number) ..10 !_ ]',
      fix: 'we will come and find you when it is time',
    },
    {
      match:
        '[ (announced | announcement | announcements | called | told | given out) ..2 (over | on | via | through | by) (the | a) (tannoy | loudspeaker | loudspeakers | speaker system | pa system | megaphone) ]',
      fix: 'shown on the screen and told to each family in person',
    },
    {
      match:
        '[ (buzz | press the (buzzer | bell | button)) and (speak | talk | say ..3 | give your name) ..1 (into | to | through | over) the (intercom | speaker | entryphone) ]',
      fix: 'come to the front door, where [name] will meet you,',
    },
    {
      match:
        '[ (results | news | outcome | decision | details | arrangements) ..2 (by | over the) (telephone | phone) only ]',
      fix: '[news] by phone, text or letter, as suits you',
    },
  ],
  unless: [
    '(or | and) ..4 (screen | text | board | come and find | tap | light | flash | buzzer lights)',
    '(if you (like | prefer) | sign)',
  ],
  unlessNear: ['(screen | come and find you | deaf | hearing loop | text you)'],
  examples: {
    flags: [
      [
        'Take a seat. <|You will hear your name over the tannoy|>.',
        'Take a seat. We will come and find you when it is time.',
      ],
      ['<|Please listen out for your number to be called|>.', 'We will come and find you when it is time.'],
      ['<|Your surname will be called|>.', 'We will come and find you when it is time.'],
    ],
    passes: [
      'He likes to listen to the recording.',
      'Your name will come up on the screen, and I will come and find you.',
      'Sam listens for his name at register.',
      'You will hear from us by Friday.',
    ],
    kind: 'letter',
  },
});
