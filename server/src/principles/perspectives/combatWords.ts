/** A parent's words told as a fight: "demanded", "argued", "refuted". */
import { defineRule, type Match } from '../../kit/index.ts';
import { around, UNNAMED } from './wording.data.ts';

const WHO = `who:(@parent | ${UNNAMED})`;
const FORM: Readonly<Record<string, readonly [asked: string, said: string, raised: string]>> = {
  base: ['ask', 'say', 'have'],
  s: ['asks', 'says', 'has'],
  ed: ['asked', 'said', 'had'],
  ing: ['asking', 'saying', 'having'],
};

function form(match: Match): readonly [string, string, string] {
  const verb = match.tokens('v').at(0)?.word.norm ?? '';
  const key = verb.endsWith('ing')
    ? 'ing'
    : verb.endsWith('ed') || verb === 'fought'
      ? 'ed'
      : verb.endsWith('s')
        ? 's'
        : 'base';
  return FORM[key] as readonly [string, string, string];
}

const lead = (match: Match): string => [match.text('who'), match.text('aux')].filter(Boolean).join(' ');
const AUX = 'aux:((@have | @be | @do | @modal | ~continue to | ~keep)?)';
const FIGHT = '(battle | battles | fight | fights | campaign | crusade | dispute | row | war | argument)';

export default defineRule({
  reads: 'sentence',
  title: 'A parent’s words told as a fight',
  severity: 'information',
  what: '“{words}” makes a parent’s question sound like an attack.',
  why: 'Words of battle put two sides where there is one child.',
  instead: 'Use plain words: asked, said, told us, sees it differently.',
  source: 'SEN Code of Practice 2001, 2:7',
  phrases: [
    {
      match: `${WHO} ${AUX} [ v:~demand ] (that | to)`,
      fix: (match) => `${lead(match)} ${form(match)[0]} ${match.text().split(' ').at(-1)}`,
    },
    {
      match: `${WHO} ${AUX} [ v:~demand ] !(that | to | on | and | of)`,
      fix: (match) => `${lead(match)} ${form(match)[0]} for`,
    },
    {
      match: `${WHO} ${AUX} [ v:(~argue | ~retort | ~complain | ~protest | ~moan | ~grumble) ] that`,
      fix: (match) => `${lead(match)} ${form(match)[1]} that`,
    },
    {
      match: `${WHO} ${AUX} [ v:(~complain | ~moan | ~grumble | ~rant) (about | of | over) ]`,
      fix: (match) => `${lead(match)} ${form(match)[2]} a worry about`,
    },
    {
      match: `${WHO} ${AUX} [ v:(~challenge | ~contest | ~dispute) ] (the | our | this | that | his | her | their | staff | these)`,
      fix: (match) => `${lead(match)} ${form(match)[0]} about ${match.text().split(' ').at(-1)}`,
    },
    {
      match: `who:(@person | ${UNNAMED}) ${AUX} [ v:(~refute | ~deny | ~rebut) (this | that | it | the (claim | account | suggestion | allegation | statement | idea | report)) ]`,
      severity: 'warning',
      fix: (match) =>
        match.has('aux')
          ? undefined
          : `${match.text('who')} ${/^you$/i.test(match.text('who')) || match.plural('who') ? 'see' : 'sees'} this differently`,
    },
    {
      match: `${WHO} ${AUX} [ v:(~object to | ~oppose | ~kick up a fuss about | ~kick off about) ] !(photo | photos | to)`,
      fix: (match) => `${lead(match)} ${form(match)[2]} a worry about`.replace('oppose', ''),
    },
    {
      match: `${WHO} ${AUX} [ v:(take | takes | took | taken | taking) issue with ]`,
      fix: (match) => `${lead(match)} ${match.text('v') === 'took' ? 'had' : form(match)[2]} a worry about`,
    },
    {
      match: `${WHO} ..2 [ (~accuse | ~confront | ~have a go at | ~battle (with | against | us | the) | ~quarrel | ~bombard | ~attack | ~harangue | ~lambast | ~berate | ~lobby | ~pester | ~hound) ] !(of (by))`,
    },
    ...around(
      [
        `${WHO} ..2 (~wage | ~mount | ~fight | ~launch | ~lead) ..2 (a | an | another | the) ..2 ${FIGHT} ..2`,
        `${WHO} (@be | ~remain | ~continue to be) ..1 (combative | confrontational | adversarial | argumentative | litigious | at war | on the warpath | vexatious | hostile to ..3)`,
        `${WHO} ..2 (@be | @have been) ..1 (fighting | battling | campaigning) ..1 (for | against | with | us | the) ..2`,
      ],
      {
        letter: 'you would like [what you have asked for]',
        plan: "[parent's name] would like [what they have asked for]",
      },
      { severity: 'warning' },
    ),
    {
      match: `[ (your | her | his | their | the parents ' | parental | parents ' | mum 's | dad 's | @parent 's) ..1 noun:(demand | demands) ] !(on | avoid)`,
      fix: (match) => match.text().replace(/demand/i, 'request'),
    },
    {
      match: `[ (your | her | his | their | parental | mum 's | dad 's | @parent 's) ..1 (opposition to | objections to | hostility to | resistance to) ]`,
      fix: (match) => match.text().replace(/(?:opposition|objections|hostility|resistance) to$/i, 'worries about'),
    },
  ],
  unlessNear: [
    '(i | we) (am | are)? ..1 (sorry | apologise)',
    '(right | entitled) to (complain | be (angry | cross | upset))',
  ],
  unless: [
    '(he | she | they | @parent) (was | were | is | are) ..1 (right | correct)',
    '(changed | reworded | rewrote | corrected) (it | the (wording | plan | minutes | report | record | sentence))',
    'it (has been | was | is) (taken out | changed | removed | dropped)',
    '(complaint | complaints) (procedure | policy | process)',
    '(right | entitled | welcome | free | can | could | may) ..2 to? (challenge | dispute | contest | object | complain)',
    '(if | should | how | to) ..4 (challenge | object | complain | dispute | contest | oppose)',
    '(debate | debating | team | game | maths | chess)',
    '(you | family) ..4 fighting (cancer | illness)',
    '(had to | have had to | should not have to | never have to | not have to | not need to) (fight | battle | argue)',
  ],
  examples: {
    kind: 'plan',
    flags: [
      ['Mum <|demanded|> that he be moved.', 'Mum asked that he be moved.'],
      ['Ms Reed <|argued|> that lunch is too long.', 'Ms Reed said that lunch is too long.'],
      ['Parents <|complained about|> the bus.', 'Parents had a worry about the bus.'],
      ['Mr Achterberg <|refuted this|>.', 'Mr Achterberg sees this differently.'],
    ],
    passes: [
      'Amira argued her case well and challenged the other team’s facts.',
      'Parents can challenge the decision, and the complaints procedure is on the website.',
      'Ms Reed asked that he be moved.',
      'The maths challenge is on Friday.',
    ],
  },
});
