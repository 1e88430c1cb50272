/** Test scores and codes that say nothing to most readers. */
import { defineRule, type SentenceView } from '../../kit/index.ts';
import { type Token, TokenKind } from '../../text/index.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Words that are a score by themselves. */
const TESTS = set('wts exs gds pks pcc mlu percentile percentiles centile centiles sds stanine');
/** Tests, which say something only with a score. */
const NAMES = set(
  'celf celf5 celf4 wisc wiat wrat cctt ctopp phab phab2 towre yarc bpvs rapt trog dassi deap stass vmi mabc vineland abas conners scq ados ndcs gps ile subtest subtests bas boxall sdq asq',
);
/** Short names for parts of a test: a score where a number stands beside them. */
const PARTS = set(
  'vci pri fsiq wmi psi vsi fri gca nvi gai piq viq rli eli cli glc tli pci wisc wppsi bas bpvs yarc ctopp celf towre wiat dash detail sprat',
);
/** Words that are one only beside a number or another of them. */
const HALF = set(
  'ss sd score scores scaled standard standardised deviation deviations mean quartile rank index composite range confidence interval bas raw age equivalent',
);
const SCORED = set('score scores scored range ss mean rank');
const SMALL = set('of in on the a for and at from below above than with more two three one was is to by');
/** The score stays, for those who know the key; what it means goes beside it. */
const BLANK = '[what this means, in everyday words]';

function isScore(token: Token): boolean {
  return TESTS.has(token.word.norm);
}

/** The run of score words around a sure sign of one. */
function run(tokens: readonly Token[]): readonly [number, number] | undefined {
  let from = -1;
  let to = -1;
  const scored = tokens.some((token) => SCORED.has(token.word.norm));
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const sure =
      (scored && NAMES.has(token.word.norm)) ||
      isScore(token) ||
      ((token.word.norm === 'ss' || token.word.norm === 'sd') && token.allCaps && besideNumber(tokens, at)) ||
      (PARTS.has(token.word.norm) && token.allCaps && besideNumber(tokens, at)) ||
      standardScore(tokens, at);
    if (!sure) continue;
    if (from < 0) from = at;
    if (at - to > 12 && to >= 0) break;
    to = at;
  }
  if (from < 0) return undefined;
  while (from > 0 && joins(tokens[from - 1] as Token)) from--;
  while (to + 1 < tokens.length && joins(tokens[to + 1] as Token)) to++;
  while (
    from < to &&
    (SMALL.has((tokens[from] as Token).word.norm) || (tokens[from] as Token).kind === TokenKind.Punctuation)
  )
    from++;
  while (
    to > from &&
    (SMALL.has((tokens[to] as Token).word.norm) ||
      ((tokens[to] as Token).kind === TokenKind.Punctuation && (tokens[to] as Token).word.norm !== '%'))
  )
    to--;
  return [from, to];
}

function joins(token: Token): boolean {
  const { norm } = token.word;
  return (
    token.kind === TokenKind.Number ||
    norm === ',' ||
    norm === '%' ||
    norm === '-' ||
    (token.allCaps && norm.length <= 5) ||
    HALF.has(norm) ||
    PARTS.has(norm) ||
    NAMES.has(norm) ||
    SMALL.has(norm) ||
    isScore(token)
  );
}

function besideNumber(tokens: readonly Token[], at: number): boolean {
  return [-2, -1, 1, 2].some((step) => tokens[at + step]?.kind === TokenKind.Number);
}

/** "standard score of 74", "scaled score 5", "two standard deviations". */
function standardScore(tokens: readonly Token[], at: number): boolean {
  const { norm } = (tokens[at] as Token).word;
  const next = tokens[at + 1]?.word.norm ?? '';
  if (norm === 'standard' && next.startsWith('deviation')) return true;
  return (
    /^(?:standard|standardised|scaled|composite|index|raw|t|z)$/.test(norm) &&
    /^scores?$/.test(next) &&
    [2, 3, 4].some((step) => tokens[at + step]?.kind === TokenKind.Number)
  );
}

const EXPLAINED = [
  'which means',
  'in other words',
  '(that is | meaning) ,',
  '(children | pupils) (out)? (of | in) (every)? (100 | 10 | a hundred | ten)',
  '# (out)? (of | in) (100 | 10 | every)',
  '(stands for | called | is a (test | check | scale | measure))',
];

function check(
  at: SentenceView,
  report: (found: { start: number; end: number; replace: readonly string[] }) => void,
): void {
  const { tokens } = at.sentence;
  const found = run(tokens);
  if (!found || at.has(EXPLAINED)) return;
  const { text } = at.block;
  if (text.slice(at.sentence.start, at.sentence.end).includes('[what this means')) return;
  const start = (tokens[found[0]] as Token).start;
  const last = (tokens[found[1]] as Token).end;
  const end = last + (/^-\w+(?: \d+)?/.exec(text.slice(last, last + 20))?.[0].length ?? 0);
  const words = text
    .slice(start, end)
    .replace(/\u0000/g, '')
    .replace(/\s+/g, ' ');
  report({ start, end, replace: [text.charAt(end) === ')' ? `${words}: ${BLANK}` : `${words} (${BLANK})`] });
}

export default defineRule({
  reads: 'sentence',
  byWords: true,
  title: 'A score in code',
  severity: 'information',
  what: '“{words}” tells a parent nothing without the key.',
  why: 'A number with no picture behind it can frighten more than it informs.',
  instead: 'Say what the child does, or how many children of the age find it as hard.',
  source: 'SEND Code of Practice 2015, 9.22 (clear language); SEN Code of Practice 2001, 2:7',
  weight: 3,
  check,
  examples: {
    flags: [
      [
        'Sounds in words are hard for him to hear (<|PhAB2 SS 71, 3rd %ile|>).',
        'Sounds in words are hard for him to hear (PhAB2 SS 71, 3rd %ile: [what this means, in everyday words]).',
      ],
      'Her <|PCC was 71%|>, with a few sounds to come.',
      'He scored a <|standard score of 74|> in reading.',
    ],
    passes: [
      'He read 30 words a minute in March.',
      'Seven in ten of her speech sounds were clear.',
      'Femi is in Year 4 and is working at the expected standard for maths.',
      'His score was on the 5th percentile, which means that 95 in 100 children of his age scored higher.',
    ],
    kind: 'plan',
  },
});
