/** A view counted instead of heard: "you are alone in thinking this", "agreed by all except Mum", "in the minority". */
import { defineRule } from '../../kit/index.ts';
import { around, BOTH, FAMILYS, INNOCENT, UNNAMED, VIEW } from './wording.data.ts';

const WHO = `(@parent | ${UNNAMED} | you)`;
const DIFFER =
  '(disagree | disagrees | disagreed | disagreeing | object | objects | objected | objecting | complain | complains | complained | see a problem | sees a problem | see it ..1 way | sees it ..1 way | sees it like that | see it like that | think so | thinks so | thinks this | thinks that | think this | believes this | has a problem | have a problem | against | unhappy | dissatisfied | not happy | has an issue | not on board | out of step | holding out | resisting | who minds | asking for this)';
const ALL =
  '(all | everyone | everybody | (the)? meeting | (the)? panel | (the)? group | professionals | staff | agreed | agreement | consensus | supported | endorsed | unanimous)';

export default defineRule({
  reads: 'sentence',
  title: 'A view counted, not heard',
  severity: 'warning',
  weight: 8,
  what: '“{words}” can tell the family that they were outnumbered.',
  why: 'The one person who sees it another way may be the one who sees the most.',
  instead: 'Write what each side thinks and why, and what will be done about the difference.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 9.176',
  phrases: [
    {
      match: '[ whose (view | opinion | position) (was | is | being) in (the | a) ..1 minority ]',
      fix: 'whose reasons are written here: [reasons]',
    },
    ...around(
      [
        `(record | plan | report | minutes | notes | document) ..1 (reflects | reflect | records | record | gives | follows | states | sets out | shows | adopts) ..1 the ..1 (majority | consensus | professional | staff | school 's) (view | views | position | opinion | judgement) ..2`,
        `(conflict | conflicts | conflicted | differ | differs | disagree | disagrees | at odds) with the ..1 (consensus | majority | general view | professional ..1 | rest of the ..1) ..2`,
        `you ..1 @be ..2 (on your own | in (a | the) minority | outnumbered | a minority of one) ..1 (here | in this | in thinking | on this | $)`,
        `(the)? (majority | consensus) (view | opinion | position) (is | was | has been | will be | prevails | prevailed | stands | carried) ..2`,
        `(nobody | no one | no other ..1) (but | except | apart from | other than) (you | mum | dad | @parent | the family) ..6`,
        `(your | mum 's | dad 's | parents ' | the parent 's) ..1 (view | voice | opinion) (is | was) ..1 (only | just | but) one (of | among) ..2`,
        `(is | was | 's) a minority (view | opinion | voice) ..1`,
        `(all | every) (of)? the (professionals | agencies | experts) ..1 (disagree | think the same) ..1`,
        `${WHO} ..1 (am | is | are | was | were | be | seem | seems | seemed | appear | appears | stood | stand | remain | remains) ..2 (alone | on (your | her | his | their) own | isolated | the lone voice | a lone voice | the odd one out | the exception) (in | with | here | on)? ..1 (this | that | it | thinking | believing | feeling | objecting | wanting | disagreeing | seeing | holding | asking | opposing | dissenting | view | opinion | opposition | saying) ..2`,
        `the (only | one | sole | single) (one | ones | person | parent | parents | voice | family | dissenter | dissenting voice | objector | member) (to | who | that | not | in the room | at the table | round the table)? ..2 ${DIFFER} ..1`,
        `(nobody | no one | none | not one | not a single) (else)? ..6 (took | takes | share | shares | shared | hold | holds | held | supports | supported | saw | sees | agreed with | agrees with | backed | backs | thought | thinks) (it)? (that | this | your | her | his | their | the | like | as | so) ..1 (view | opinion | position | line | way | you | that | objection | concern | ${WHO}) ..1`,
        `${FAMILYS} ..1 (${VIEW} | position) (is | was | were | are | remains) ..1 (an outlier | the outlier | a lone ..1 | in (a | the) ..1 minority | outvoted | a minority (view | opinion) | not (that | the view) of the (majority | rest | others)) ..1`,
        '(view | views | opinion | opinions | position | she | he | they | mum | dad | mother | father | parents | @parent) ..1 (is | was | were | are | being) in (a | the) ..1 minority',
        `${ALL} ..6 (except | bar | apart from | other than | with the exception of | save | save for | but for | barring | minus | excluding) ..1 (mum | dad | mother | father | parents | the (parents | family | mother | father) | @parent) (, who ..6 $)?`,
        `(the)? (other | others | rest | remaining) ..6 (were | was | are | is) ..1 (all)? (in favour | in agreement | unanimous | happy with (it | the plan | this) | against (you | it | this) | on the same page) ..1`,
        `(one | a single | one awkward) (parent | family | person | voice | mother | father) ..1 (holding (up | back) | blocking | standing in the way | to (hold up | block | derail | dictate | stand) | derailing | dictating | can not (hold | block | dictate)) ..3`,
        '(majority | weight of ..1 opinion | balance of opinion | show of hands | vote) ..4 (against (you | mum | dad | parents | @parent | the family) | prevailed | prevails | carried | went the other way | decided | rules) ..1',
        '(who @be)? ..1 ~outvote ..1',
        'put to (a | the) vote ..2',
      ],
      BOTH,
    ),
  ],
  unless: [
    ...INNOCENT,
    '(blame | blames | fault | bad (mum | dad | parent | mother | father) | making (it | this) up | lying)',
    '(not | never) ..6 (alone | on your own | the only)',
    '(nobody | no one) (here)? (thinks | thought | believes) (that)? (you | it @be your)',
    '(reasons | reason | whose reasons | because) ..8 (here | below | recorded | written | set out | are)',
    '(pupils | children | class) ..1 vote',
    '(training | trained | holiday | lunch | ill | been to | eaten | finished | closed) ..4',
    '(council | pupils | house | class) (vote | voted | election)',
    '@child ..1 (was | is | felt | feels) ..2 outnumbered',
    '(both views | each view | looked at again | talk again)',
  ],
  unlessNear: ['(both | each) ..2 (view | views | side)', '(we | i) (may | might) be wrong'],
  examples: {
    kind: 'plan',
    flags: [
      [
        '<|Agreed by all except mother|>.',
        'The family sees this differently from staff, and both views are written here: [each view].',
      ],
      '<|Dad’s view was in the minority|>.',
      '<|The parents were alone in objecting|>.',
      [
        'This <|record reflects the majority view|>.',
        'The family sees this differently from staff, and both views are written here: [each view].',
      ],
      [
        '<|Nobody but Mum|> has a problem with this.',
        'The family sees this differently from staff, and both views are written here: [each view].',
      ],
    ],
    passes: [
      'Mum is not alone in thinking this, and staff have seen it too.',
      'All agreed apart from Mum, whose reasons are written here in full.',
      'Sam was the only one who finished the puzzle.',
      'You are the only person who sees him after school.',
      'Nobody thinks that you keep him off for fun.',
    ],
  },
});
