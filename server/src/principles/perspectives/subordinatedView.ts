/** "While you may feel …, the school …": the family's view as the half that gives way. */
import { defineRule, formsOf, type Match } from '../../kit/index.ts';
import { UNNAMED } from './wording.data.ts';

const FEEL =
  '(feel | feels | felt | believe | believes | believed | think | thinks | thought | consider | considers | prefer | prefers | want | wants | wish | wishes | hope | hopes | say | says | report | reports | see | sees | maintain | maintains | disagree | disagrees)';
const BASE: Readonly<Record<string, string>> = { felt: 'feel', believed: 'believe', thought: 'think' };

/** "While you may feel X, we Y" becomes "You feel X, and we Y". */
function equal(match: Match): string | undefined {
  const mid = match.text('mid');
  if (!mid) return undefined;
  const who = match.text('who');
  const verb = match.text('v').toLowerCase();
  const many = match.plural('who') || /^(?:you|parents|they|carers|mum and dad|both parents)\b/i.test(who);
  const base = formsOf('feel').includes(verb) ? (BASE[verb] ?? verb) : verb;
  const said =
    match.has('soft') && !many && !base.endsWith('s') && !BASE[verb] ? (base === 'wish' ? 'wishes' : `${base}s`) : verb;
  return `${who} ${match.has('soft') ? said : verb} ${mid}, and`;
}

export default defineRule({
  reads: 'sentence',
  title: 'A view made the lesser half',
  severity: 'information',
  what: '“{words}” can make the family’s view sound like the one that gives way.',
  why: 'Two views of equal weight are easier to bring together.',
  instead: 'Put the two in sentences of their own, or join them with “and”.',
  source: 'SEN Code of Practice 2001, 2:7',
  phrases: [
    {
      match:
        `^? [ (while | whilst | although | though | even though | much as | despite the fact that) who:(@parent | ${UNNAMED}) soft:((may | might | could | can | will | would) (well)?)? v:${FEEL} ] mid:(..18) , !(who | which | and | or | as well | you)`.replace(
          '^? ',
          '',
        ),
      fix: equal,
    },
    {
      match: '[ you (may | might) (disagree | not agree | not like (it | this) | see (it | this) differently) ] , but',
      fix: 'you may see this differently, and',
    },
    { match: '^ [ with ..1 (all | the)? ..1 (due | great | greatest | utmost)? respect ] ,? next:_', fix: '{next}' },
    {
      match:
        '[ (i | we) (hear | understand | know | appreciate | respect | note | acknowledge | accept) ..1 (what you (say | are saying | feel | think | want) | your (view | views | position | feelings | concerns | concern | point | point of view | frustration | wishes) | that you (feel | think | believe | want | would (like | prefer)) ..12 | (that)? you are (worried | concerned | unhappy | frustrated | disappointed) ..6) ] ,? (but | however)',
      fix: (match) => match.text().replace(/,? (?:but|however)$/i, ', and'),
    },
    {
      match: `[ you (may | might | will) (well)? (feel | think | believe | say | argue) (that)? ] mid:(..14) ,? (but | however)`,
      fix: (match) => `you may feel ${match.text('mid').replace(/,$/, '')}, and`,
    },
    {
      match:
        "[ (your | parental | parents ' | parents | her | his | their | mum 's | dad 's | @parent 's) (views | view | wishes | preference | preferences | comments | feelings | concerns | suggestion | suggestions | request | idea | ideas) ..2 (noted | heard | considered | taken into account | acknowledged) ] ,? (but | however)",
      fix: (match) => match.text().replace(/,? (?:but|however)$/i, ', and'),
    },
  ],
  unless: [
    '(slow | late | sorry | apologise | too much | a lot)',
    '(do | does) not have to',
    '(think | find) it (odd | strange | funny | silly)',
    '(free | welcome) to',
    'we (may | might) be wrong',
    '(may | might) feel (hard | slow | strange | anxious | worried | nervous | tired | a little | a bit | overwhelmed | like)',
    'i think so too',
    'would like to (hear | understand | know | talk)',
  ],
  unlessNear: [
    '(would | will) (like | love) to (hear | understand | know | talk)',
    'we (may | might) be wrong',
    'we are sorry',
    'i am sorry',
  ],
  examples: {
    kind: 'letter',
    flags: [
      [
        '<|While you may feel|> that he copes at home, the school has seen him struggle.',
        'You feel that he copes at home, and the school has seen him struggle.',
      ],
      [
        '<|Although parents believe|> that she is anxious, staff see a settled girl.',
        'Parents believe that she is anxious, and staff see a settled girl.',
      ],
      ['<|We hear what you say|>, but the timetable is full.', 'We hear what you say, and the timetable is full.'],
    ],
    passes: [
      'You may feel that we have been slow, and looking back I think so too.',
      'While he is with his nan, he reads to the dog.',
      'The school thinks mornings are enough, and you would like all day.',
      'Although you may feel nervous, you are welcome to come in and look round first.',
    ],
  },
});
