/** Jobs for the family in a plan, with no sign that they chose them. */
import { defineRule, type Match, parentName, type Rewrite, verbForms } from '../../kit/index.ts';
import { byKind } from './phrasing.data.ts';

const PARENTS =
  '(parents | parent | carers | carer | family | families | mum | dad | mother | father | parent / carer | parents / carers | parents and carers | mum and dad | home)';
/** Verbs that do something for the family, or are theirs to choose. */
const FREE =
  '(provide ..2 transport | transport | sign | attend | collect | be (invited | told | sent | asked | given | offered | informed | welcome | able | consulted | involved | supported | kept | shown | included | helped) | receive | choose | decide | have | get | know | feel | hear back | say | let | change | add | correct | comment | join | be)';
const TASK =
  '(ensure | make sure | practise | practice | read | support | hear | complete | log | reinforce | provide | encourage | attend | back up | monitor | follow | implement | work on | use | supervise | spend | initial | record | do | keep | limit | remove | discourage | stop | check | continue | take | help | listen | carry out | set | establish | maintain | talk | speak | switch | enforce | administer | ask | liaise | contact | engage | return | fill | show | give | try | play | share)';

/** "Parents must hear him read" becomes "We will ask [parent's name] about hearing him read". */
const ask: Rewrite = (match: Match) => {
  const verb = match.tokens('v').at(0)?.word.norm ?? '';
  if (!/^[a-z]+$/.test(verb) || verb === 'not' || verb === 'be') return undefined;
  const forms = verbForms(verb === 'practice' ? 'practise' : verb);
  const rest = match.text('v').split(' ').slice(1).join(' ');
  const parent = match.context.names.parents[0] ?? "[parent's name]";
  return [
    `we will ask ${parent} about ${forms.ing}${rest ? ` ${rest}` : ''}`,
    `agreed with ${parent}: ${verb}${rest ? ` ${rest}` : ''}`,
  ];
};

/** How often stays, as something to aim for. */
function often(match: Match): string {
  const times = match.text().replace(/^to be done /i, '');
  return `${times}, or as often as ${parentName(match.context)} finds fits the day`;
}

export default defineRule({
  reads: 'sentence',
  title: 'Jobs for the family, not their voice',
  severity: 'information',
  what: '“{words}” sets the family a task, with no word of their own wish.',
  why: 'Families know what fits their day and what works at home.',
  instead: 'Ask first, and write what was agreed or what they would like to try.',
  source: 'SEND Code of Practice 2015, 6.48',
  weight: 1,
  kinds: ['plan'],
  phrases: [
    {
      match: `[ the? ${PARENTS} (must | have to | has to | need to | needs to | should | shall | are to | is to | are expected to | is expected to | are required to | is required to | are asked to | are responsible for | ought to) !${FREE} v:_ ]`,
      fix: ask,
    },
    {
      match: `[ the? ${PARENTS} (will | to) v:${TASK} ]`,
      fix: ask,
      unless: [`(~help | ~ask | ~let | ~support | ~want) ..1 ${PARENTS} to`],
    },
    {
      match: `who:@parent [ (must | are expected to | is expected to | are required to | is required to | has to | have to | should | needs to | need to) !${FREE} v:_ ]`,
      fix: (match) => (/^(?:mr|mrs|ms|miss|mum|dad|[A-Z])/.test(match.text('who')) ? asked(match) : undefined),
    },
    {
      match:
        '[ (such | any | whatever | all) ..2 (exercises | exercise | tasks | work | activities | practice | programme | steps) ..6 (as | that | which)? (the (school | authority | college | team | therapist | nursery) | we | staff) (may | might | shall | will | sees? fit)? ..4 (direct | require | prescribe | set | specify | instruct | request | determine | see fit | sees fit) ]',
      severity: 'warning',
      fix: byKind('the exercises that {parent} would like to try'),
    },
    {
      match: `who:@parent [ will v:(ensure | make sure | enforce | practise | complete | log | supervise | monitor | back up | implement | carry out) ]`,
      fix: asked,
    },
    {
      match: `who:@parent (@be | has been | have been | should be | will be | must be) [ (directed | instructed | reminded | urged | required | ordered | made) to ]`,
      fix: '{who} can choose to',
    },
    {
      match: `${PARENTS} [ (to | will) be given x:(strategies | advice | tips | guidance | techniques | homework | tasks | targets | exercises) ]`,
      fix: byKind('to be asked what works at home, and offered {x}'),
    },
    {
      match:
        '[ to be (practised | reinforced | done | completed | continued | carried out | repeated | followed up | worked on | learnt | learned | rehearsed) (at home | by (parents | the family | mum | dad)) ]',
      fix: byKind('to try at home if {parent} would like to'),
    },
    {
      match:
        '[ (~practise | practice | reinforcement | homework | reading | spellings | exercises | task | tasks) ..4 at home , no (excuses | exceptions) ]',
      fix: byKind('practice at home if it suits the family'),
    },
    {
      match: '[ to be done ..2 # ..1 (daily | a day | per day | every day | each day | times) ] ..6 $',
      fix: often,
    },
    {
      match: '[ # (x | times) ..1 (daily | a day | per day | each day) , (seven | 7 | every) days ..3 ]',
      fix: often,
    },
  ],
  unless: [
    '(medicine | medication | insulin | dose | doses | tube | inhaler | epipen | seizure | seizures | 999 | ambulance)',
    'agreed with',
    'finds fits the day',
    'keep on talking',
    'to keep using',
    'agreed (by | that)',
    'suggested',
    '(would | will) like to',
    'if ..4 (wish | wishes | like | likes | want | wants | time | can | suits | would like)',
    '(offered | chose | chosen | asked) (to | by)',
    'has asked',
    'have asked',
    'has chosen',
    'kindly',
    'as (he | she | they) (prefer | prefers | asked | suggested)',
    'their (own)? idea',
    'had a (right | say)',
    'if ..3 (tired | hungry)',
  ],
  // "He" may be the child, and Mrs Tait is staff where the parents are known by other names.
  excuse: (match) => {
    const who = match.text('who');
    if (/^(?:he|she|they)$/i.test(who)) return true;
    const titled = /^(?:Mrs?|Ms|Miss|Mx) (\S+)/.exec(who)?.[1];
    return (
      titled !== undefined &&
      match.context.names.parents.length > 0 &&
      !match.context.names.parents.some((name) => name.includes(titled))
    );
  },
  examples: {
    flags: [
      [
        '<|Parents must hear|> Maisie read for ten minutes.',
        "We will ask [parent's name] about hearing Maisie read for ten minutes.",
      ],
      [
        'Table-top tasks before bed, <|parents to log|>.',
        "Table-top tasks before bed, we will ask [parent's name] about logging.",
      ],
      ['<|Mum to practise|> the spellings.', "We will ask [parent's name] about practising the spellings."],
    ],
    passes: [
      'Parents will be invited to change any part of this page.',
      'Agreed with Mr Osei: Ama will choose the bedtime book.',
      'Parents to choose a time that suits them.',
      'Dad will tell the clinic what each of us has noticed.',
      'Ms Okafor would like to try a countdown strip at home.',
    ],
    kind: 'plan',
  },
});

function asked(match: Match): string | undefined {
  const verb = match.tokens('v').at(0)?.word.norm ?? '';
  if (!/^[a-z]+$/.test(verb) || verb === 'not' || verb === 'be') return undefined;
  const rest = match.text('v').split(' ').slice(1).join(' ');
  return `we will ask ${match.text('who').replace(/^(?:He|She|They|The|His|Her)\b/, (word) => word.toLowerCase())} about ${verbForms(verb).ing}${rest ? ` ${rest}` : ''}`;
}
