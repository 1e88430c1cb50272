/** The school's way handed to the home: "back up the sanction", "give him a talking to". */
import { defineRule } from '../../kit/index.ts';
import { around, UNNAMED } from './wording.data.ts';

const SIDE =
  "(school | school 's | nursery | college | (sanction | sanctions) | (consequence | consequences) | (rule | rules) | policy | policies | (decision | decisions) | approach | staff | behaviour | strategy | strategies | stance | boundaries | expectations | us | punishment | punishments | judgement)";
const THINGS =
  '(tablet | phone | ipad | xbox | console | (game | games) | screen | screens | playstation | switch | mobile | wifi | pocket money | computer | laptop | privileges | toys)';

export default defineRule({
  reads: 'sentence',
  title: 'Our way, handed to the home',
  severity: 'warning',
  weight: 7,
  what: '“{words}” tells the family what to do about it, before they have said what they think.',
  why: 'They may see the day another way, and they know what works at home.',
  instead: 'Say what happened, ask for their view, and choose together what to try.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 1.7',
  phrases: around(
    [
      `(discussed | decided | agreed | considered | reviewed) (by | between | among) ..6 ,? and ..1 (the)? (family | parents | mum | dad | you | carers | @parent) (will be | to be | then | are | is)? ..1 (informed | notified | told | updated | advised) ..2`,
      `(panel | meeting | board | review | committee | group) ..3 (sits | meets | takes place | is held | meet | decides | will meet) without (parents | families | you | the family | parental ..1) ..1`,
      `(professionals | staff | the professionals | agencies | the team | the panel) (will | are to | to) ..1 (meet | confer | talk | discuss) ..8 to (agree | decide | settle | finalise | set | fix) ..1 (recommendations | targets | outcomes | provision | next steps | the (plan | way forward | provision | placement) | a (plan | position | line | view)) ..2`,
      `(i | we | staff | the (panel | school | team)) (will | shall) (let you know | tell you | inform you (of)? | notify you of) ..1 (what | when | once) (we | they | staff | the ..1) (@have)? ..1 (decide | decided | agree | agreed | conclude | choose | chosen)`,
      `(${UNNAMED} | @parent) (will | to | must | should | are to | is to | shall) ..1 (back up | back | reinforce | enforce | uphold | follow through with | comply with | abide by | carry out | apply) ..3 ${SIDE}`,
      `(${UNNAMED} | @parent) (will | to | must | should | are to | is to) ..1 support ..2 ((sanction | sanctions) | decision | decisions | policy | rules | stance | consequences | punishment)`,
      `(~remove | ~confiscate | take away | taking away | ~ban) (his | her | their) ..2 ${THINGS} ..3`,
      '(need | must | please | should | have) (to)? ..1 give (him | her | them | @child-obj) a ..1 (talking to | telling off | ticking off | dressing down | piece of your mind | stern word) ..2',
      '(need you to | you (need | have | ought) to | you (must | should) | please | kindly | make sure you | make sure that you | ask that you | ask you to | expect you to) ..1 ((have (strong | stern | a stern | a serious | a firm | a) ((word | words) | chat | talk)) | (punish | discipline | ground | sanction | tell off | reprimand) | come down hard on | read (him | her) the riot act) ..1 (him | her | them | @child-obj) ..3',
    ],
    {
      letter: '{we} would like to hear how you see it and what you find works',
      plan: 'staff will ask the family how they see it and what works at home',
    },
    {
      unless: [
        '(asked | chose | chosen | offered | suggested | wants | wanted) ..4 (to)?',
        'not (have to | need to | expected to)',
        '(if | when) you (would like | want)',
        'please do not',
        '(with you | join | you are welcome | and you)',
      ],
    },
  ),
  examples: {
    kind: 'letter',
    flags: [
      [
        'You <|need to give him a good talking to|> tonight.',
        'We would like to hear how you see it and what you find works.',
      ],
      '<|Parents will back up sanctions|> at home.',
      'Please <|take away his phone|> for a week.',
      [
        '<|Professionals will meet first to agree recommendations|>.',
        'We would like to hear how you see it and what you find works.',
      ],
    ],
    passes: [
      'You need not say any more to him about it tonight.',
      'Sam takes his tablet to the quiet corner.',
      'Mrs Ali had a talk with Sam, and he is happy again.',
      'We will meet with you to agree the plan.',
    ],
  },
});
