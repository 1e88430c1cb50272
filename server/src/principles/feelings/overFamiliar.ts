/** Too familiar for the moment: "Hiya hun", "Hi mum", a wink. */
import { defineRule } from '../../kit/index.ts';

export default defineRule({
  reads: 'sentence',
  title: 'Too familiar',
  severity: 'information',
  kinds: ['letter'],
  headings: true,
  what: '“{words}” may feel too familiar, or as if the parent had no name.',
  why: 'A name shows that you know whom you are writing to.',
  instead: 'Use the name that the parent likes to be called by.',
  source: 'SEN Code of Practice 2001, 2:7',
  phrases: [
    {
      match:
        '^ hi:(hi | hiya | hey | hello | dear | heya | hey up | morning | afternoon | evening | good morning | good afternoon) [ (there)? (mum | mummy | mam | mom | dad | daddy | mums | nan | nana | granny) ] !(and | / | &)',
      fix: "{hi} [parent's name]",
      unless: ['mum (of | to) _'],
    },
    {
      match: [
        '^ [ (hiya | hi | hey | hello | heya | morning | afternoon | evening) (hun | hon | hunny | honey | love | lovely | lovelies | babe | chick | chuck | duck | petal | sweetie | darling | my love | gorgeous | mate | pal | ladies | guys | peeps) ] !(families | parents | people | all | ones | everyone | everybody | class | folk | bunch)',
        '^ [ (hun | hon | hunny | babe | chick | petal | darling | sweetie | dearie) ] !_',
      ],
      fix: "hello [parent's name]",
    },
    {
      match: [
        ', [ (hun | hon | hunny | babe | chick | petal | sweetie | dearie | my lovely | my love | lovey) ] !_',
        '[ (thanks | thank you | sorry | cheers | ok | okay | yes | no | bye | please) (hun | hon | hunny | babe | chick | love | lovely | petal | sweetie | darling) ] !_',
      ],
      fix: (match) => (match.text().startsWith(',') ? undefined : match.text().split(' ').slice(0, -1).join(' ')),
    },
    { match: '[ ffs ]', fix: 'please', severity: 'warning' },
    {
      match: '[ (not being funny | no offence | i am not being funny) ] ,? but',
      fix: 'we have noticed that',
      severity: 'warning',
    },
    {
      match: '[ (lol | lmao | rofl | haha | hahaha | omg | wtf | smh | fml) ]',
      fix: '',
      unless: ['(said | says | shouted)'],
    },
  ],
  examples: {
    kind: 'letter',
    flags: [
      ['Hi <|mum|>, he has had a good day.', "Hi [parent's name], he has had a good day."],
      ['<|Hiya hun|>, a quick note.', "Hello [parent's name], a quick note."],
      ['<|Not being funny|>, but his coat is thin.', 'We have noticed that his coat is thin.'],
    ],
    passes: [
      'Dear Ms Okafor, thank you for ringing.',
      'Hi Nadia, he is in!',
      'Morning snack is at ten, love of fruit or not.',
    ],
  },
});
