/** A sentence that states a difficulty of the child. Owner of the wording: strengths. */
import { defineSignal } from '../signal.ts';

export const needStatement = defineSignal(
  'need-statement',
  [
    '~find ..6 (hard | harder | difficult | tricky | challenging | tough | frightening | overwhelming | tiring | stressful | confusing | impossible)',
    '@child ..3 (~struggle | ~lack | ~fail to | ~refuse | ~avoid | ~forget | ~tire)',
    '@child ..1 @unable',
    '^ (struggles | lacks | fails | refuses | avoids | cannot | can not | unable | needs | finds | requires | gets | does not | has difficulty | has difficulties | easily | limited | poor | weak | low | rarely | never)',
    '@child ..2 (needs | requires | relies on | depends on) ..3 (help | support | adult | adults | reminders | prompting | prompts | supervision | encouragement | assistance | someone)',
    '@child ..1 (do | does | did) not (yet)? _',
    '@child ..1 (@be | ~get | ~become | ~feel) ..2 (anxious | upset | distressed | overwhelmed | worried | frustrated | angry | withdrawn | tired | frightened | behind | below | late | absent | unwell | dysregulated | agitated | confused | impulsive | restless)',
    '@child ..3 (~hit | ~kick | ~bite | ~push | ~punch | ~throw | ~swear | ~spit | ~scratch | ~scream | ~shout | ~bolt | ~lash | ~wander)',
    '(difficulty | difficulties | weakness | weaknesses | deficit | delay | disorder | impairment | barrier | barriers) (in | with | of | to | is | are | when)',
    '(is | are | can be | remains | remain) (still | very | really | also)? (hard | difficult | tricky | tiring | a struggle | a challenge) (for | when | because | work | . | , | and | $)',
    '(poor | limited | weak | low | delayed) (skill | skills | attention | concentration | memory | language | speech | vocabulary | motor | social | self esteem | confidence | attainment | reading | spelling | handwriting | understanding | comprehension)',
    '@child-poss ..3 (is | are) (poor | weak | delayed | limited | below | behind)',
  ],
  {
    unless: [
      'no (concerns | difficulties | difficulty)',
      '(not | never) (find | found) ..3 hard',
      '(does | do) not (give up | mind | need | miss | complain)',
      'no longer',
    ],
  },
);
