/** A family's view that says nothing: "N/A", "as last year", "happy with everything", "received and filed". */
import { defineRule, type Match, parentName } from '../../kit/index.ts';
import { byKind } from './phrasing.data.ts';

const EMPTY =
  '(n / a | na | none | nil | tbc | tba | none given | none received | none provided | none (needed | required | sought | necessary | requested) | taken as read | not (needed | required | necessary) | nothing to (add | report | say) | no (comment | comments | change | changes | concerns | response | views | issues | feedback) | (as | same as) (above | before | last (year | time | term | review | plan | ..2) | previously | previous ..2 | the last ..2) | unchanged | not (applicable | available | known | given | provided | obtained | supplied | submitted | sought | recorded | stated | gathered | completed | returned | received) | see (above | below | school ..2 | our ..2 | targets | outcomes | section ..1 | last ..2 | previous ..2 | attached ..2 | form) | ditto | unknown | (happy | content | satisfied | pleased | fine | ok | supportive | agreed | agree | agrees | in agreement | on board) (with | of | about)? ..6 | supportive | happy | good | fine | pleased | all (fine | good | ok | well))';
const THINGS =
  '(this | the | his | her | their | all | everything | it | our | current | school | progress | provision | support | plan | targets | arrangements | placement)';
const VIEWS =
  '(view | views | input | goals | goal | hopes | aspirations | priorities | concerns | contribution | contributions | comment | comments | questionnaire | form | feedback | input | submission | statement | wishes | thoughts)';
const WHOSE =
  "(parent | parents | parents 's | parental | parent / carer | parents / carers | family | family 's | carer | carers | mother 's | father 's | mum 's | dad 's | the family 's | his mother 's | her mother 's | home | @parent 's)";

const NOT_YET = 'not yet gathered; [name] will ask {parent} by [date]';

/** A longer passage, with the parent's own words in it, is not thin. */
function longer(match: Match): boolean {
  return match.block.sentences.length > 2 || match.sentence.tokens.length > 40;
}

export default defineRule({
  reads: 'sentence',
  title: 'A family’s view that says nothing',
  severity: 'information',
  what: '“{words}” leaves what the family knows out of the record.',
  why: 'Those who read this later will want to learn from the people who know the child best.',
  instead: 'Write what they say is going well, what worries them and what would help, or who will ask and when.',
  source: 'SEND Code of Practice 2015, 6.39; Children and Families Act 2014, section 19',
  weight: 13,
  kinds: ['plan'],
  phrases: [
    { match: `[ ${WHOSE} ${VIEWS} (: | – | — | -) ${EMPTY} ] $`, severity: 'warning', fix: (match) => fill(match) },
    {
      match: `[ (${WHOSE} ${VIEWS} | (view | views | comment | comments | input) (of | from) ..4) (: | – | — | -) (not ..1 (included | recorded | available | taken | sought | requested | asked for | obtained | gathered | collected | needed | required) ..4 (on this occasion | in this ..3 | this (time | year | term) | at this (point | stage))?) ] ,? ..14 $`,
      severity: 'warning',
      fix: (match) => fill(match),
    },
    {
      match: `[ (view | views | comment | comments) of ..4 : ${EMPTY} ] $`,
      severity: 'warning',
      fix: (match) => fill(match),
    },
    {
      match: `[ who:@parent ..6 @be? ..1 (broadly | generally | very | quite | largely | entirely)? (happy | content | satisfied | pleased | in agreement | on board | comfortable) with ${THINGS} ] ..5 $`,
      fix: byKind(
        '{who} told us [what is going well, what worries them, what would help]',
        '{who} told us [what is going well, what worries them, what would help]',
      ),
    },
    {
      match:
        '[ (was | were | is | @be | has been) (only | also)? (able to | willing to)? (offer | offered | contribute | contributed | provide | provided | add | give | gave | share | tell us) (little | nothing | nothing much | not much | very little | few) ] (of (relevance | value | use | note | interest | help | significance) | information | input | detail | comment)? (to (this | the) ..3)?',
      fix: byKind('told us [what they see at home]'),
    },
    {
      match: `who:@parent [ ((had | has | have) (little | nothing | not much | nothing much | no (comments | comment | views | questions | concerns | issues))( to (add | say | contribute | offer) | of (relevance | value | note | use) )? | (offered | contributed | provided | gave | shared | added) (little | nothing | no ..1 (information | views | comments)) ..3 | @do not (contribute | add | offer) (anything | much | any ..2)) ]`,
      fix: '{who} told us [what they see at home]',
    },
    {
      match: `[ ${WHOSE} ..1 ${VIEWS} (was | were | has been | have been | is | are)? (received | noted | acknowledged | logged | recorded | filed) (and (filed | noted | logged | recorded | placed on file))? ] $`,
      fix: (match) =>
        `${/^(.*?)(?: (?:was|were|has been|have been|is|are))? (?:received|noted|acknowledged|logged|recorded|filed)/i.exec(match.text())?.[1] ?? ''} changed [what it changed in this plan]`,
    },
    {
      match: `[ ${VIEWS} (was | were | has been | have been) received and (filed | noted | logged) ]`,
      fix: byKind('told us [what it said], which has shaped [part of the plan]'),
    },
    {
      match: `[ (copied | carried over | carried forward | cut and pasted | lifted) from (the | his | her | last)? ..3 (plan | year | profile | form | review) ]`,
      fix: byKind('to be brought up to date with {parent} by [date]'),
    },
    {
      match: `[ ((views | view | comments | input) (of | from) (the | his | her)? (parents | parent | family | mum | dad | mother | father | carers | carer | home) | ${WHOSE} ${VIEWS}) (@be | were | was)? not ..1 (available | known | obtained | received | gathered | to hand | collected | recorded | included | provided | given | captured | added | sought) ..8 ] $`,
      fix: (match) => fill(match),
    },
    {
      match:
        '[ (left blank | blank | left empty | empty | not filled in | nothing written | no reply) ,? (so | therefore | and)? (we | i | staff)? (have)? (assume | assumed | assuming | taken (as | to mean) | presume | presumed | take (it | this) (as | to mean)) ..8 ] $',
      fix: byKind('not here yet; [name] will ask {parent} by [date], in the way that suits them'),
    },
    {
      match: '[ assumed (that)? ..4 nothing to add ]',
      fix: byKind(
        'we will ask again what you would like to add',
        'to be asked again by [name] what they would like to add',
      ),
    },
  ],
  check: (at, report) => {
    if (!at.context.roles.includes('parent-view') || at.block.type === 'heading' || at.block.sentences.length > 2)
      return;
    const { sentence } = at;
    if (
      sentence.index > 0 ||
      sentence.tokens.length > 14 ||
      !at.has([
        `^ ${EMPTY} $`,
        '^ (not | nothing | none | no ..3 | never) ..1 (returned | received | given | provided | completed | available | sent | back) ..6 $',
      ])
    )
      return;
    if (at.has(['will', 'would', 'asked', 'by #'])) return;
    report({
      start: sentence.start,
      end: sentence.end,
      replace: [
        `Not yet gathered; [name] will ask ${parentName(at.context)} by [date].`,
        '[What is going well, what worries the family and what would help]',
      ],
    });
  },
  unless: [
    'will (ring | call | visit | ask | phone | speak | talk | meet | write | send | add)',
    'asked (us)? to (leave | add)',
    '@parent (said | told | asked)',
    'because',
    'except',
    'but (would | they | she | he | wants | want | asks)',
    'questionnaire (sent | to follow)',
  ],
  excuse: longer,
  examples: {
    flags: [
      ["<|Parents' views: N/A|>.", "Parents' views: not yet gathered; [name] will ask [parent's name] by [date]."],
      '# Plan for Sam\n\n## Parents’ views\n\n<|As last year.|>\n\n## Targets\n\nSam will read.',
      '<|Views of Mr Doyle: happy with everything|>.',
    ],
    passes: [
      'Mr Aziz has asked us to leave his section blank until he has talked with Yasmin’s aunt.',
      'We do not yet have Ms Quinn’s views; Mrs Dale will ring her on Thursday evening.',
      '## Parents’ views\n\nMs Okafor told us that Tobi sleeps badly before swimming days.',
      'Mrs Renshaw is happy with the new rail, but would like it lower.',
    ],
    kind: 'plan',
  },
});

function fill(match: Match): string {
  const label = match.text().replace(/\s*(?:[:–—]|\s-\s|(?:\b(?:was|were|are|is)\s+)?\bnot\b).*$/s, '');
  const parent = match.context.names.parents[0] ?? "[parent's name]";
  return `${label}: ${NOT_YET.replace('{parent}', parent)}`;
}
