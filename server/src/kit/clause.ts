/** Rewrites of a clause about the child that keep the person, the number and the tense of the words they replace. */

import { TokenKind } from '../text/index.ts';
import { verbForms } from './inflect.ts';
import { fillTemplate, type Match } from './match.ts';

const PAST = new Set(['was', 'were', 'did', 'had', 'could', "'d"]);
const PERFECT = new Set(['has', 'have']);
const MODAL = new Set([
  'can',
  'may',
  'might',
  'will',
  'would',
  'does',
  'tends',
  'tend',
  'likes',
  'loves',
  'tries',
  'wants',
  'starts',
]);
const FUTURE = new Set(['will', 'shall', 'would']);

/** Pronouns of the child for a match that captures `who` ("Sam", "your son"), `p` ("his") or nobody. */
function pronounOf(match: Match): 'he' | 'she' | 'they' {
  const name = match.has('who') ? 'who' : 'p';
  return match.has(name) ? match.pronoun(name) : (match.context.pronouns ?? 'they');
}

const FORMS = {
  he: { he: 'he', him: 'him', his: 'his', himself: 'himself' },
  she: { he: 'she', him: 'her', his: 'her', himself: 'herself' },
  they: { he: 'they', him: 'them', his: 'their', himself: 'themselves' },
} as const;

/** The form of `base` that stands for what the match says: "finds", "found", "has found". */
export function agree(match: Match, base: string): string {
  const forms = verbForms(base);
  const helper = match.tokens('aux')[0]?.word.norm ?? '';
  const first = helper === '' ? (match.tokens('v')[0]?.word.norm ?? '') : MODAL.has(helper) ? 'can' : helper;
  const many = match.has('who')
    ? match.plural('who')
    : match.has('p')
      ? match.pronoun('p') === 'they'
      : /^(?:are|were|have|do)$/.test(first);
  const present = base === 'be' ? (many ? 'are' : 'is') : many ? forms.base : forms.s;
  if (base === 'has') return many ? 'have' : 'has';
  const past = base === 'be' ? (many ? 'were' : 'was') : forms.past;
  const unwilling = /^(?:not|never|always|forever)$/.test(match.tokens('v')[1]?.word.norm ?? '') && FUTURE.has(first);
  if (unwilling) return first === 'would' ? past : present;
  if (FUTURE.has(first)) return `will ${forms.base}`;
  if (PERFECT.has(first) && (helper !== '' || match.tokens('v').length > 1))
    return `${many ? 'have' : 'has'} ${forms.participle}`;
  if (PAST.has(first)) return past;
  if (first.endsWith('ing') && !match.has('who')) return forms.ing;
  if (first.endsWith('ed') || isPast(first)) return past;
  if (
    !match.has('who') &&
    !match.has('p') &&
    first &&
    first === baseOf(first) &&
    !PERFECT.has(first) &&
    first !== 'is' &&
    first !== 'can' &&
    first !== 'does'
  )
    return base === 'be' ? 'be' : forms.base;
  return present;
}

const IRREGULAR_PAST = new Set(
  'became began bit broke chose came dealt drew fell felt fought found forgot got gave went grew heard held kept knew left lost made ran said saw showed sat spoke swore took taught told thought threw understood woke wore won wrote'.split(
    ' ',
  ),
);

function isPast(word: string): boolean {
  return IRREGULAR_PAST.has(word);
}

/** The dictionary form of a regular or common verb form: listens, listening, listened. */
export function baseOf(word: string): string | undefined {
  const known = KNOWN.get(word);
  if (known) return known;
  for (const base of [word.replace(/ies$/, 'y'), word.replace(/es$/, ''), word.replace(/s$/, '')])
    if (base !== word && verbForms(base).s === word) return base;
  if (word.endsWith('ing')) {
    const stem = word.slice(0, -3);
    for (const base of [stem, `${stem}e`, stem.slice(0, -1)])
      if (base.length > 1 && verbForms(base).ing === word) return base;
    return undefined;
  }
  return word.endsWith('ed') ? undefined : word;
}

/** Verbs of learning and living together, for which every form is known. */
const VERBS =
  'accept access achieve add apologise answer apply ask attend balance be become begin behave blend bring build buy calm care catch change choose climb colour communicate compare complete comply comprehend concentrate consider control converse cooperate cope copy count cross cut deal decide decode describe develop discriminate divide do draw dress drink eat empathise engage establish explain express fasten feed filter find finish focus follow form generalise get give go grasp grip handle have hear help hold hop identify ignore imagine infer inhibit initiate integrate interact interpret join jump keep know label learn leave let lift like listen live look lose maintain make manage match move multiply name notice open order organise participate pass pay perform persevere persist plan play predict prioritise process produce progress pronounce put react read reason recall recite recognise record regulate relate remember repeat respond rest retain ride run say see segment self-regulate separate sequence settle share sign sit skip sleep socialise solve sound speak spell spend stand start stay stop subtract sustain swallow switch sit take talk tell think throw tie tolerate toilet touch trace transition travel trust try turn type understand use verbalise visualise vocalise wait walk want wash watch wear weigh wipe work write'.split(
    ' ',
  );

const KNOWN = new Map<string, string>();
for (const verb of VERBS) {
  const forms = verbForms(verb);
  for (const form of [forms.base, forms.s, forms.past, forms.participle, forms.ing])
    if (!KNOWN.has(form)) KNOWN.set(form, verb);
}

/**
 * A rewrite from a template in which `<find>` is a verb that agrees with the person and tense of the
 * match (captures `who` and `v`), `{he}` `{him}` `{his}` `{himself}` the child's pronouns, `{b}` a capture and
 * `{b~}` the dictionary form of its first word. A captured person (or `pre`, a joining word) stands before it, unless the template starts with `^`.
 */
export function about(template: string): (match: Match) => string | undefined {
  return (match) => {
    const alone = template.startsWith('^');
    let missing = false;
    const pronoun = FORMS[pronounOf(match)];
    const bare = alone ? template.slice(1) : template;
    const noteStyle =
      !match.has('who') &&
      !match.has('p') &&
      !match.has('pre') &&
      (/^[,;:]$/.test(match.beside(-1)?.word.norm ?? '') ||
        !match.sentence.tokens.slice(0, match.from).some((token) => token.kind === TokenKind.Word));
    const text = (noteStyle ? bare.replace(/^<be> /, '') : bare)
      .replace(/<(\w+)>/g, (_all, base: string) => agree(match, base))
      .replace(/\{(he|him|his|himself)\}/g, (_all, word: 'he' | 'him' | 'his' | 'himself') => pronoun[word])
      .replace(/\{(\w+)~\}/g, (_all, name: string) => {
        const words = match.text(name).split(' ');
        const base = baseOf((words[0] ?? '').toLowerCase());
        if (!base) missing = true;
        return [base, ...words.slice(1)].join(' ');
      });
    if (missing) return undefined;
    const subject = alone
      ? ''
      : match.has('who')
        ? `${match.text('who')} `
        : match.has('p')
          ? `${pronoun.he} `
          : match.has('pre')
            ? `${match.text('pre')} `
            : '';
    return fillTemplate(match, subject + fitting(match, text));
  };
}

const JOINS = new Set(
  'when if unless once while because with in on at about towards after before during to of as by from for since over until whenever'.split(
    ' ',
  ),
);

/** A blank for the situation is left out where the draft goes on to tell it: "… when [situation] in class". */
function fitting(match: Match, text: string): string {
  const next = match.beside(1)?.word.norm ?? '';
  if (next === 'and') return text.replace(/, (?:most of all|most often|above all) when \[situation\]$/, '');
  if (!JOINS.has(next)) return text;
  if (next === 'with' && / with what is asked(?: when \[situation\])?$/.test(text))
    return text.replace(/ with what is asked.*$/, '');
  if (next === 'with' && text.endsWith('with [what helps]'))
    return text.replace(/with \[what helps\]$/, 'when [what helps], starting');
  return text.replace(
    /(?:, and [^,[]*?| ?, (?:most of all|most often|above all))? ?(?:when \[situation\]|\[time of day\])$/,
    '',
  );
}

/** Several rewrites, best first. */
export function anyOf(...templates: readonly string[]): ((match: Match) => string | undefined)[] {
  return templates.map(about);
}
