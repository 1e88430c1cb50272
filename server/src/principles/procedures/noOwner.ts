/** Something will be done, by nobody. */
import { defineRule, type Match } from '../../kit/index.ts';
import { asObject, inPlace, marked } from './wording.data.ts';

const BASES: Readonly<Record<string, string>> = {
  provided: 'provide',
  monitored: 'check',
  arranged: 'arrange',
  implemented: 'start',
  sourced: 'order',
  offered: 'offer',
  delivered: 'give',
  considered: 'look at',
  explored: 'look into',
  reviewed: 'look again at',
  made: 'make',
  used: 'use',
  established: 'set up',
  introduced: 'start',
  investigated: 'look into',
  addressed: 'deal with',
  updated: 'update',
  ordered: 'order',
  completed: 'finish',
  submitted: 'send',
  sought: 'ask for',
  identified: 'choose',
  organised: 'arrange',
  developed: 'work out',
  obtained: 'get',
  purchased: 'buy',
  put: 'put',
  kept: 'keep',
  given: 'give',
  set: 'set',
  trialled: 'try',
  recorded: 'write down',
  tracked: 'check',
  supported: 'help',
  encouraged: 'encourage',
  allocated: 'give',
};
const DONE = `(${Object.keys(BASES).join(' | ')})`;

/** "Specialist seating to be sourced" becomes "[name] will order specialist seating". */
function active(match: Match): string | undefined {
  const base = BASES[match.tokens('verb').at(0)?.word.norm ?? ''];
  const what = match.text('what');
  if (!base || /^(?:he|she|they|it|we|i|you|this|that|these|there)$/i.test(what)) return undefined;
  return `[name] will ${base} ${asObject(what)}`;
}

export default defineRule({
  reads: 'sentence',
  title: 'Nobody named to do it',
  severity: 'information',
  what: '“{words}” does not say by whom, so a parent cannot tell whom to ask.',
  why: 'What belongs to nobody is easily left undone.',
  instead: 'Say who will do it, and by when.',
  source: 'SEND Code of Practice 2015, 6.51–6.52; SEN Code of Practice 2001, 2:7',
  kinds: ['plan'],
  notSections: ['child-view', 'parent-view', 'important-to', 'rights', 'strengths', 'progress'],
  phrases: inPlace([
    {
      match: `^ [ what:(_ ..5) (will be | to be | shall be | should be | is to be | are to be | needs to be | need to be) verb:${DONE} ]`,
      fix: active,
    },
    {
      match:
        '[ (will be | to be) (put in place | kept under review | followed up | looked into | carried out | rolled out | set up | passed on) ]',
      fix: (match) => `will be ${marked(match).replace(/^.*?be /i, '')} by [name], by [date],`.replace(/,$/, ''),
    },
    {
      match:
        '^ [ (staff | school | adults | teachers | all staff | the school | nursery | setting | team) to ] (provide | monitor | support | ensure | arrange | review | liaise | help | give | offer | encourage | implement | check | set up | organise | contact | order | follow | use | continue | refer | put | track | record)',
      fix: '[name] will',
    },
    {
      match:
        '^ [ (someone | somebody | a member of staff | an adult) (will | to) ] (ring | call | speak | check | help | support | meet | contact | visit | sit | work | provide | arrange)',
      fix: '[name] will',
    },
    {
      match: '[ (situation | progress | behaviour | attendance | this | it) (to | will) be monitored ]',
      fix: '[name] will check this every [time], with news to the family',
    },
  ]),
  unless: [
    'by',
    '_ @staff (will | to | who)',
    '^ (mr | mrs | ms | miss | dr | senco | sendco | ta)',
    '(with | from) (mr | mrs | ms | miss | dr)',
    '(if | unless)',
    '(who | when) _ :',
    '@child ..2 will be (given | offered | supported | encouraged)',
    'will not be',
    '@neg be',
    '(tutor | coach | manager | lead | senco) to',
    'parents',
    '@parent',
  ],
  excuse: (match) => match.block.cell !== undefined,
  examples: {
    flags: [
      ['<|School to|> provide support.', '[name] will provide support.'],
      ['<|Staff to|> monitor his eating.', '[name] will monitor his eating.'],
      ['<|Specialist seating to be sourced|>.', '[name] will order specialist seating.'],
      ['<|The situation will be monitored|>.', '[name] will check the situation.'],
      ['<|A visual timetable will be introduced|> after Easter.', '[name] will start a visual timetable after Easter.'],
    ],
    passes: [
      'The chair will be ordered by Mr Iqbal this week.',
      'Mrs Tait will monitor the new seat each Friday.',
      'Leon is to be told the day before.',
      'If a place comes up, it will be offered to Leon first.',
    ],
    kind: 'plan',
  },
});
