/** The normal form of a heading: numbers, articles and names taken out, so that variants look alike. */
import type { Names } from './types.ts';

const CHILD = new Set([
  'child',
  'childs',
  'children',
  'pupil',
  'pupils',
  'learner',
  'learners',
  'student',
  'students',
  'youngster',
  'cyp',
  'yp',
  'name',
  'he',
  'she',
  'him',
  'person',
]);
const PARENT = new Set([
  'parent',
  'parents',
  'parental',
  'carer',
  'carers',
  'family',
  'families',
  'familys',
  'guardian',
  'guardians',
  'mum',
  'mums',
  'dad',
  'dads',
  'mother',
  'father',
  'mummy',
  'daddy',
  'nan',
  'nana',
  'nanna',
  'gran',
  'granny',
  'grandma',
  'grandad',
  'grandparents',
  'grandmother',
  'grandfather',
  'auntie',
  'uncle',
  'foster',
]);
const TITLED = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr']);
const DROPPED = new Set([
  'my',
  'our',
  'your',
  'the',
  'his',
  'her',
  'their',
  'its',
  'a',
  'an',
  'has',
  'have',
  'had',
  'is',
  'are',
  'am',
  'was',
  'were',
  'be',
  'been',
  'being',
  's',
  'm',
  've',
  're',
  'very',
  'really',
  'currently',
  'moment',
  'now',
  'some',
  'this',
  'that',
  'these',
  'young',
  'just',
  'all',
  'yet',
  'still',
  'also',
  'already',
  'will',
  'd',
]);

/**
 * Lower case, one space between words; `c` stands for the child, `p` for a parent
 * or carer, `x` for a name that could be either. Little words are dropped.
 */
export function normalTitle(title: string, names?: Names): string {
  const child = wordsOf(names?.child);
  const parents = wordsOf(names?.parents);
  const text = title
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/&/g, ' and ')
    .replace(/^\s*(?:\d{1,2}(?:\.\d{1,2})*|[A-Ka-k]\d?)[.):]\s+/, '')
    .replace(/\[[^\]]{0,30}\]/g, ' name ');
  const words = text.match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*'?|,|[-–—]+(?=\s)/gu) ?? [];
  const capitals = words.filter((word) => /^\p{L}/u.test(word) && /\p{Ll}/u.test(word)).length;
  const titleCase = capitals > 2 && words.every((word) => word.length < 4 || !/^\p{Ll}/u.test(word));
  const out: string[] = [];
  let titled = false;
  for (let index = 0; index < words.length; index++) {
    const raw = words[index] as string;
    if (raw === ',') {
      if (out.length > 0) out[out.length - 1] += ',';
      continue;
    }
    if (/^[-–—]/.test(raw)) {
      out.push('-');
      continue;
    }
    const whole = raw.toLowerCase();
    if (whole === "don't" || whole === "doesn't" || whole === "can't" || whole === "isn't" || whole === "aren't") {
      out.push('not');
      continue;
    }
    const base = whole.replace(/'(?:s|m|ve|re|d|ll)?$/, '');
    const form = TITLED.has(base)
      ? ''
      : child.has(base)
        ? 'c'
        : parents.has(base)
          ? 'p'
          : CHILD.has(base)
            ? 'c'
            : PARENT.has(base)
              ? 'p'
              : titled && /^\p{Lu}/u.test(raw)
                ? 'p'
                : base === 'does'
                  ? 'do'
                  : base;
    if (TITLED.has(base)) {
      titled = true;
      continue;
    }
    if (form !== 'p' && base !== 'and') titled = false;
    if (form === base && DROPPED.has(base)) continue;
    // A capital inside a sentence-case heading is a name that nobody has explained.
    const unknown =
      form === base &&
      base !== 'does' &&
      index > 0 &&
      !titleCase &&
      /^\p{Lu}\p{Ll}/u.test(raw) &&
      base !== 'i' &&
      words.length > 1;
    const next = unknown ? 'x' : form;
    if ((next === 'c' || next === 'p' || next === 'x') && out[out.length - 1] === next) continue;
    out.push(next);
  }
  return out
    .join(' ')
    .replace(/,$/, '')
    .replace(/ at$/, (end) => (out[out.length - 2] === 'good' ? end : ''))
    .replace(/\bp and p\b/g, 'p')
    .replace(/\bp (?:or )?p\b/g, 'p')
    .trim();
}

function wordsOf(names: readonly string[] | undefined): Set<string> {
  const words = new Set<string>();
  for (const name of names ?? [])
    for (const word of name.toLowerCase().split(/\s+/))
      if (word.length > 1 && word !== 'and') words.add(word.replace(/\.$/, ''));
  return words;
}

const WELL_SPELT = [
  'strengths',
  'difficulties',
  'difficult',
  'outcomes',
  'targets',
  'provision',
  'strategies',
  'interventions',
  'support',
  'barriers',
  'concerns',
  'review',
  'progress',
  'background',
  'achievements',
  'interests',
  'aspirations',
  'professionals',
  'agencies',
  'important',
  'signatures',
  'recommendations',
  'evaluation',
  'monitoring',
  'attainment',
  'cognition',
  'communication',
  'interaction',
  'emotional',
  'contribution',
  'comments',
  'objectives',
  'resources',
  'adjustments',
  'triggers',
  'contact',
  'appendix',
  'agreement',
  'actions',
];

/** The normal form with each longer word that is a slip away from a known one put right. */
export function respelt(normal: string): string {
  return normal
    .split(' ')
    .map((word) =>
      word.length < 6 ? word : (WELL_SPELT.find((known) => slips(word, known, word.length > 8 ? 2 : 1)) ?? word),
    )
    .join(' ');
}

/** Whether two words are at most `most` letters apart, a swap of neighbours counting as one. */
function slips(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most || a.charAt(0) !== b.charAt(0)) return false;
  let before: number[] = [];
  let last: number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      let cost = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + same);
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return (last[b.length] as number) <= most;
}
