/** "Mum reports": a parent named by role only, among professionals with names and titles. */
import {
  childName,
  defineRule,
  type Match,
  type Rewrite,
  type SentenceReport,
  type SentenceView,
} from '../../kit/index.ts';

const ROLE =
  '(mum | mother | mam | mummy | dad | father | daddy | nan | nana | gran | grandma | grandmother | grandad | grandfather | stepmum | stepdad)';
/** Verbs of records, not of everyday talk. */
const RECORD =
  '(~report | ~state | ~advise | ~inform | ~confirm | ~deny | ~denie | ~indicate | ~disclose | ~decline | ~consent | ~present | ~engage | ~allude | ~cancel | ~query | ~queries)';
const WAS =
  '(was | is | has been | seemed | appeared | became) (evasive | reluctant | present | informed | contacted | advised | aware | unwilling | adamant)';
const LOG =
  '(t/c | tc | t c | t / c | phone call | telephone call | phonecall | call | email | e mail | text | message | conversation | meeting | discussion | chat | contact | met | spoke | spoken | liaised | liaison | discussed | d/w | d / w | meet | feedback | letter | voicemail)';

const ROLES = new Set(ROLE.slice(1, -1).split(' | '));
const MOTHERS = /^(?:mum|mother|mam|mummy|stepmum)$/i;
const FATHERS = /^(?:dad|father|daddy|stepdad)$/i;

/** "[name] (mother)", with whose mother where the sentence has room for it. */
function named(match: Match): string {
  return `[name] (${kinOf(match.text('role'))})`;
}

function kinOf(role: string): string {
  return MOTHERS.test(role) ? 'mother' : FATHERS.test(role) ? 'father' : role.toLowerCase();
}

/** "Mum reports" becomes "[name] (mother), Ellie's mother, reports". */
const subject: Rewrite = (match: Match) => {
  const child = childName(match.context);
  const kin = kinOf(match.text('role'));
  return child.startsWith('[') || kin === 'parent'
    ? `[name] (${kin}) ${match.text('verb')}`
    : `[name], ${child}’s ${kin}, ${match.text('verb')}`;
};

/** "Ellie's mum", "his dad", "a mother of three" name whose parent it is. */
function inPhrase(match: Match): boolean {
  const first = match.tokens('role').at(0);
  if (!first) return false;
  const tokens = match.sentence.tokens;
  const at = tokens.indexOf(first);
  const before = tokens[at - 1]?.word.norm ?? '';
  // "a call with Dad, Kwame"
  if (tokens[at + 1]?.word.norm === ',' && tokens[at + 2]?.capital && match.to === at + 1) return true;
  if (
    /^(?:'s|his|her|their|your|my|our|the|a|an|birth|foster|step|new|both|that|to be|each|one|as|and)$/.test(before) &&
    before !== 'and'
  )
    return true;
  if (before === 'and' && /^(?:his|her|their|your|'s)$/.test(tokens[at - 2]?.word.norm ?? '')) return true;
  return match.context.config.parentNamesWelcome.length > 0;
}

const LIST = [
  '^ (present | attendees | attending | attendance | in attendance | invited | attended by | apologies | here | there | participants | met | in the room) ..2 :',
];

/** "Present: Mrs Hale (headteacher), Mother": the one person without a name. */
function inAttendance(at: SentenceView, report: (found: SentenceReport) => void): void {
  if (!at.has(LIST)) return;
  at.sentence.tokens.forEach((token, index, tokens) => {
    if (!ROLES.has(token.word.norm) || !/^(?:[,;:&]|and)$/.test(tokens[index - 1]?.word.norm ?? '')) return;
    const after = tokens[index + 1];
    if (after && !/^(?:[,;.&]|and)$/.test(after.word.norm)) return;
    const kin = kinOf(token.word.norm);
    report({ start: token.start, end: token.end, replace: [`[name] (${kin})`] });
  });
}

export default defineRule({
  reads: 'sentence',
  title: 'A parent without a name',
  severity: 'warning',
  what: '“{words}” leaves the parent without a name where professionals have theirs.',
  why: 'A name shows that the family’s words count as much as anybody’s.',
  instead: 'Use the name the parent goes by, unless they have asked to be called Mum or Dad.',
  source: 'SEND Code of Practice 2015, 1.7',
  kinds: ['plan'],
  notSections: ['child-view'],
  check: inAttendance,
  phrases: [
    { match: `[ role:${ROLE} verb:${RECORD} ]`, fix: subject },
    {
      match:
        '^ [ role:parent verb:(states | stated | advised | informed | reported | reports | declined | denies | denied | confirmed) ]',
      fix: subject,
    },
    { match: `[ role:${ROLE} verb:(${WAS}) ]`, fix: subject },
    {
      match: `[ log:${LOG} way:(with | to | from | by) role:${ROLE} ]`,
      fix: (match) =>
        `${/^t\W?c$|^t \/ c$/i.test(match.text('log')) ? 'Phone call' : match.text('log')} ${/^t/i.test(match.text('log')) && match.text('way') === 'to' ? 'with' : match.text('way')} ${named(match)}`,
      unless: [`${ROLE} (to | and) (see | ask | hear | say | tell | check | arrange | share | find out | let)`],
    },
    { match: `[ (per | as per) role:${ROLE} ]`, fix: (match) => `as ${named(match)} told us` },
  ],
  unless: [
    '(so | and) ..1 (we | staff | this | the (target | plan | targets)) ..8',
    'diary ..4 (copied | in | used | attached)',
    '(was | were) told by',
    'asked to be',
    'no longer (write | say | use)',
    "(we | do not) (write | say | use) ' mum",
  ],
  unlessNear: [
    '(said | say | says | am | are | is) ..1 sorry',
    '(apologise | apologised)',
    '(upset | cross | angry) ,? and rightly',
  ],
  excuse: inPhrase,
  examples: {
    flags: [
      [
        'Ellie likes toast. <|Mum reports|> a smaller appetite since the tablets.',
        'Ellie likes toast. [name] (mother) reports a smaller appetite since the tablets.',
      ],
      [
        '<|T/C to Dad|> 4/3 about Leon’s inhaler, all OK.',
        'Phone call with [name] (father) 4/3 about Leon’s inhaler, all OK.',
      ],
      [
        'Present: Mrs Hale (headteacher), Dr Singh, <|Mother|>.',
        'Present: Mrs Hale (headteacher), Dr Singh, [name] (mother).',
      ],
    ],
    passes: [
      'Tobi’s mum reports that he sleeps well.',
      'Ms Okafor told us that Tobi sleeps badly.',
      'Mum: Ms Ada Okafor, 01632 960114, prefers texts after 3 pm.',
      '“My mum says I am the best at jigsaws,” Ellie told us.',
      'Dad sends a thumbs-up when the night was good.',
      'Mum described the day of the diagnosis as a bereavement, and asked us to write that down.',
    ],
    kind: 'plan',
  },
});
