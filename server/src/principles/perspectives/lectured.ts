/** A parent's question answered by telling: "was reminded that", "it was explained to her", "advised to be realistic". */
import { defineRule, type Match, parentName } from '../../kit/index.ts';
import { around, UNNAMED } from './wording.data.ts';

const WHO = `(@parent | ${UNNAMED} | both)`;

/** What staff said stays; what the parent thinks is asked for. */
function told(match: Match): string {
  const who = /\b(?:Mr|Mrs|Ms|Miss|Dr) \p{Lu}[\p{L}'’-]+/u.exec(match.text())?.[0] ?? parentName(match.context);
  const said = /\bthat (.+)$/.exec(match.text())?.[1];
  const next = 'next we will [a step to take together]';
  return said
    ? `staff said that ${said}; ${who} thinks [their view]; ${next}`
    : `${who} asked about [the question]; staff think [reasons]; ${next}`;
}

export default defineRule({
  reads: 'sentence',
  title: 'Answered with a lecture',
  severity: 'warning',
  kinds: ['plan'],
  what: '“{words}” records what the parent was told, and not what they said.',
  why: 'A worry that is answered by explaining has not yet been heard.',
  instead: 'Write what the parent asked for and why, what you think, and what comes next.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 1.7',
  notSections: ['child-view', 'strengths'],
  phrases: around(
    [
      `(${WHO}) (was | were | has been | have been | had been) ..1 (reminded | warned | told | assured) (that | of | again | about) ..1`,
      `(${WHO}) (was | were | has been | have been | had been) ..1 (advised | informed | urged | reminded | told) ..1 to (be (more)? realistic | accept | wait | trust | stop | consider (their | his | her) | think about (their | his | her) | have realistic | lower | manage | focus on | set | be (firmer | consistent | patient | stricter)) ..2`,
      `(${WHO}) (was | were | has been | have been) ..1 (advised | informed) that ..6 (not | no | can not | could not | will not | would | is a matter | do not | does not | only)`,
      '(it was | it has been | was | were | has been)? ..1 (explained | made clear | pointed out | stressed | emphasised | spelled out) ..1 to (him | her | them | mum | dad | parents | the (parents | family | mother | father) | mother | father | @parent) ..1 (that | how | why | $ | again)',
      `^ ..1 (explained | reminded | advised | told | informed | reassured | stressed | emphasised | made clear | pointed out | reiterated) (mum | dad | parents | her | him | them | the family | mother | father | @parent | to (mum | dad | parents | her | him | them | mother | father | @parent))? that`,
      '^ ..3 (explained | spelled out | made clear) to (him | her | them | mum | dad | parents | @parent) $',
      '(school | staff | team | teacher | senco | head | i | we | chair) ..1 (explained | outlined | set out | clarified | reiterated | restated) (the | our | its | their) ..1 (rationale | reasons | position | decision | policy | process | reasoning | thinking | view) ..2',
      '(the)? (school | staff | team | teacher | senco | head | i | we) (has | have)? ..1 (explained | made (it)? clear | stressed | reiterated | reminded | pointed out) ..1 (to)? (him | her | them | mum | dad | parents | mother | father | the family | @parent)? that ..8 (not | no | can not | could not | only | policy | unrealistic | funding | must | should | need to)',
    ],
    told,
  ),
  unless: [
    '(thank | thanked | welcome | proud | sorry)',
    '(can | could | may) ..4 (ask | bring | appeal | change)',
    '(of | about) (the | her | his | their) (right | rights | date | time | meeting)',
    'told (us | me)',
    '^ (@parent | @child | you) (explained | pointed out | stressed | emphasised | made clear | reminded (us | me | staff) | told | advised | informed) that',
    '(asked | wanted) to be (reminded | told)',
    '(sendiass | advice service | support service | interpreter)',
    '@child (was | were | has been | is) ..1 (reminded | told | warned)',
  ],
  examples: {
    kind: 'plan',
    flags: [
      [
        '<|Mr Grant was reminded that|> the panel meets once a term.',
        'Staff said that the panel meets once a term; Mr Grant thinks [their view]; next we will [a step to take together].',
      ],
      'Dad would like him to read. <|School readiness explained to him|>.',
      '<|Parents were advised to wait|>.',
    ],
    passes: [
      'Ms Roy told us that Sam wakes at night.',
      'Sam is reminded to take his coat.',
      'Ms Roy pointed out that Sam is less tired in the mornings.',
      'Mrs Ali explained the game to Sam.',
      'Ms Roy was told about the advice service and her right to appeal.',
    ],
  },
});
