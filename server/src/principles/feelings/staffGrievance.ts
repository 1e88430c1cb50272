/** The writer's own trouble put first: "longer than I had set aside", "given all that this school has done". */
import { defineRule } from '../../kit/index.ts';
import { around } from './wording.data.ts';

const US =
  '(us | me | staff | teachers | the (team | teacher | staff | class teacher | office) | everyone here | our staff | my staff | my team)';
const WE =
  '(i | we | staff | the staff | teachers | school | the school | this school | nursery | our staff | my team | everyone here)';

export default defineRule({
  reads: 'sentence',
  title: 'The writer’s own trouble put first',
  severity: 'warning',
  what: '“{words}” puts the trouble of the staff before the worry of the parent.',
  why: 'A parent who is made to feel like a bother may keep the next worry to themselves.',
  instead: 'Thank the parent for getting in touch, and answer the question.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 1.7',
  weight: 4,
  phrases: [
    {
      match: [
        '[ (in | during | on | after) (a | the) (call | conversation | meeting | visit | message | chat | discussion) (that | which) (went on | lasted | took | ran on | ran) ..6 (longer | more time) than ..6 ] !_',
      ],
      fix: 'when you told us about [what]',
    },
    ...around(
      [
        '(longer | more time | more of my time | rather more) than (i | we) (had)? (set aside | planned | allowed | intended | expected | bargained for | can spare | could spare | would have liked | had time for)',
        '(took up | taken up | takes up | ate into | eaten into | used up | ate up | wasted) (the whole of | all of | most of | much of | half of | half | a (good | great) deal of | a lot of | the best part of | the bulk of)? (my | our | staff | teaching | valuable) ..2 (time | lunch | lunchtime | break | evening | weekend | afternoon | morning | day)',
        '(staff | teachers | we | i | everyone here) @be (all | really | frankly)? (dreading | relieved to see | counting the days)',
        '(above my pay grade | not in my job description | not paid (enough)? (to | for) | not my department)',
        '(i | we | staff) @be (quite | rather | very | frankly | somewhat | deeply | extremely)? (taken aback | hurt | offended | insulted | affronted | stung | aggrieved | dismayed | bemused | baffled | astonished | wounded) (by | at | to (read | receive | get)) ..2 (it | your | you | the tone | this (email | letter | complaint) | what you)',
        '(staff | my staff | our staff | teachers | we | i | everyone) @be (all)? (exhausted | drained | worn (out | down) | at breaking point | tired of | sick of | in tears !of) (by | with | of)? !(laughter | joy | happy) ..2',
        '(mr | mrs | ms | miss) _ (was | has been | is | were) (reduced to | left in | in) tears',
        `(given | considering | in view of | when you consider | bearing in mind | in light of | after) (everything | all | all that | how much | how hard | the amount of | the lengths) (that | to which)? ..1 ${WE} ..1 ((has | have) ..1 (done | put | tried | given | invested | worked | gone | offered | sacrificed | bent) | did | do | does | went | put | works | work | gave)`,
        '(pages | sides | emails | messages | voicemails | texts) (of ..3)? (is | are | was | were) (a lot | a good deal | a great deal | rather a lot | quite a lot | too much | excessive | rather much | a bit much)',
        '(put | puts | putting | placed | placing) (me | us | staff | the school | the office | the team) (in a (difficult | awkward | impossible | embarrassing) position | to ..1 (trouble | inconvenience | expense))',
        `(caused | causing | causes) (a lot of | a great deal of | considerable | unnecessary | extra | no end of)? (inconvenience | extra work | hassle | bother) (to | for) (${US.slice(1, -1)} | colleagues | everyone)`,
        '(i | we | staff) (have)? spent (hours | ages | far too (long | much time) | a ridiculous amount of time) (on | with | dealing | chasing | answering | reading | sorting | ringing) ..3 (you | your | this | mum | dad | parents)',
        "(i | we) (have | 've) (other | plenty of other | lots of other | many other) (things | calls | on my | on our) to (do | make | deal with | get on with)",
        '(i | we) (do not | can not) (have | get)? (unlimited | endless | infinite) (time | patience | hours)',
      ],
      { letter: 'thank you for telling us about this', plan: 'the family told us about [what]' },
    ),
    ...around(
      [
        '(not | hardly | never) (sure)? ..3 what (i | we | staff | teachers) @be (paid | employed | trained) (for | to (do | deal))?',
        '(i | we | staff | teachers) @do not get paid (enough)? (to | for)',
        `(hard | difficult | tough | demoralising | frustrating | disheartening | draining | exhausting | wearing | stressful) (for | on) ${US} (when | if | that | because) (parents | you | families | mum | dad | home | the family)`,
        '(do not | does not | did not | should not have to) (deserve (this | that | to be (spoken | treated)) | come to work to be | have to put up with)',
        '(have | had | having | has) ..1 to (spend | give up | use | use up | cut short | miss | cancel | lose | sacrifice) (all (of)? | most of | half (of)? | part of)? (our | my | their | a | the) ..2 (lunch | lunchtime | lunch break | break | breaks | evening | weekend | afternoon | morning | lesson | lessons | planning time | ppa) ..1 (dealing | sorting | chasing | looking | sitting | searching | clearing | cleaning | on | with | because | to)',
        '(spent | spend | spending) (all (of)? | most of | half (of)? | much of | the whole of | a whole)? (our | my | their | the | a) ..2 (lunch | lunchtime | break | evening | weekend | afternoon | morning | lesson) (dealing with | sorting out | chasing | clearing up after | mopping up after | cleaning up after | looking for | running after) ..1 (your | him | her | @child-obj | @child | this)',
        '(giving | gave | give | given) up (my | our) (lunch | lunchtime | evening | evenings | weekend | own time | free time | free period | sunday | break)',
        '(a lot | enough | plenty | too much) on (our | my) (plate | plates | hands)',
        '(i | we) (have | are | am) (enough | more than enough | quite enough | rushed off | run off) (to do | on | as it is | our feet | my feet)',
      ],
      {
        letter: 'we would like to work out with you what would help',
        plan: 'we will ask the family what would help',
      },
    ),
  ],
  unless: ['(kindness | kind words | generosity | generous | thank | loss | sorry | apologise)', 'given up my seat'],
  examples: {
    kind: 'letter',
    flags: [
      ['<|We are all exhausted by|> this.', 'Thank you for telling us about this.'],
      ['The call went on <|longer than I had planned|>.', 'Thank you for telling us about this.'],
      ['<|Given all that this school has done|> for him.', 'Thank you for telling us about this.'],
      ['<|I was taken aback by your|> letter.', 'Thank you for telling us about this.'],
    ],
    passes: [
      'I was so touched by your letter.',
      'Our talk went on longer than either of us thought, and I am glad that it did.',
      'It is hard for staff to hear him when the hall is loud.',
      'Given all that you have done for him, he has come a long way.',
    ],
  },
});
