/** Small helps for the rewrites of this folder. */
import { CLAUSE, goesOnWithout, type Match, type Phrase, around as textAround } from '../../kit/index.ts';

/** "up to the next punctuation mark": the end of a clause. */
export const END = '!_';
/** What may run on to the end of the clause after a judgement: "throughout", "with staff". */
export const TAIL =
  'tail:((towards | to | with | about | over | in | at | when | whenever | during | throughout | by | around | regarding | concerning | and | but | that | from | on | for | of | as | who | which) ..14)? !_';

const LOWERED = new Set(
  'you your he she they his her their the a an this these we our my all both some parents carers family mother father grandmother grandfather grandparents mothers fathers'.split(
    ' ',
  ),
);

/** A captured person as it stands inside a sentence: "You" becomes "you", "Ms Okafor" stays. */
export function inside(match: Match, name = 'who'): string {
  const words = match.text(name);
  const first = match.tokens(name).at(0);
  return first && LOWERED.has(first.word.norm) && !first.allCaps
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}

/** A captured person as an object: "he" becomes "him". */
export function objectOf(match: Match, name = 'who'): string {
  const words = inside(match, name);
  return { he: 'him', she: 'her', they: 'them' }[words] ?? (words === 'family' ? 'the family' : words);
}

/** "they" and "them" with no parent named in the same block: nobody can tell who is meant. */
export function unclear(match: Match, name = 'who'): boolean {
  const words = match.text(name).toLowerCase();
  if (!/^(?:they|them|their)$/.test(words)) return false;
  return !/\b(?:parents?|carers?|famil(?:y|ies)|mum|mother|dad|father|mr and mrs)\b/i.test(textAround(match));
}

/** Whether only punctuation stands before the match in its sentence. */
export function opens(match: Match): boolean {
  return match.sentence.tokens.slice(0, match.from).every((token) => !/[\p{L}\p{N}]/u.test(token.word.norm));
}

/** Whether the clause ends with the match. */
export function closes(match: Match): boolean {
  const next = match.beside(1);
  return next === undefined || !/[\p{L}\p{N}\uFFFC]/u.test(next.word.norm);
}

/** The word before the match, in lower case, or nothing. */
export function wordBefore(match: Match): string {
  return match.beside(-1)?.word.norm ?? '';
}

/** Drafts that speak to the parent. */
export function toParent(match: Match): boolean {
  return match.context.kind !== 'plan';
}

/** Has, have or had, or is, are, was, were: the tense of a captured form of "be" kept for a person. */
export function tense(match: Match, verb: string, present: string, past: string): string {
  const form = match.tokens(verb).at(0)?.word.norm ?? '';
  return /^(?:was|were|had|became|got|seemed|appeared|presented|proved|remained|came|felt|looked|sounded)$/.test(form)
    ? past
    : present;
}

/** The whole first clause of a sentence around a marked pattern; `pre` and `post` are what stands beside it. */
export function clauseAround(pattern: string): string {
  return `^ pre:(..24) [ ${pattern} ] post:(..24 !_)`;
}

/** The words of the match as they stand after an opening of our own: a pronoun or article loses its capital. */
export function lowered(match: Match): string {
  const words = match.text();
  const first = match.sentence.tokens[match.from];
  const name = match.context.names.child[0];
  if (!first?.capital || first.allCaps || (name && words.startsWith(name))) return words;
  return LOWERED.has(first.word.norm) || OPENERS.has(first.word.norm)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}

const OPENERS = new Set(
  'attendance payment payments place places absence absences missed late unpaid funding prosecution children staff fees money homework lateness behaviour persistent poor low non lack despite every unless irregular unauthorised if unless should when one any another failure continued persistent further repeated it that there as no not please after before until with without once although while because since so and but or our its to in on at from by for is are was were such every each most many some more less other others two three second'.split(
    ' ',
  ),
);

/** What is said in place of a clause; `{family}` is "you" in a letter and "the family" in a plan. */
export type Saying = string | { readonly letter: string; readonly plan: string };

function spoken(match: Match, say: Saying): string {
  const text = typeof say === 'string' ? say : toParent(match) ? say.letter : say.plan;
  return text
    .replace(/\{family\}/g, toParent(match) ? 'you' : 'the family')
    .replace(/\{child\}/g, match.context.names.child[0]?.split(/\s+/)[0] ?? "[child's name]");
}

/** A need of the child as the subject of a clause that blames: it is never lost with the blame. */
const NEED =
  /^((?:[\w'’-]+ ){0,5}?(?:difficult(?:y|ies)|delay|delays|behaviour|anxiety|attachment|meltdowns|sleep|speech|reading|spelling|tiredness)(?: in \w+)?) (?:is|are|was|were|has|have|stems?|comes?)\b/i;

/** Puts a saying in place of the clause that holds the mark, and keeps the clauses before and after it. */
export function inPlace(match: Match, say: Saying): string | undefined {
  if (goesOnWithout(match) || leadsIn(match)) return undefined;
  // "They separated last year, which explains a lot": what happened stays.
  const [, happened] =
    /^(.* .*), (?:which|and that) (?:would |may |might |probably )?explains?\b/i.exec(match.text()) ?? [];
  if (happened) return `${happened}, and we would like to hear how this has been`;
  const need = /what helps at home$/.test(spoken(match, say))
    ? NEED.exec(match.text().replace(/^[:;–—] /, ''))?.[1]
    : undefined;
  const said = `${spoken(match, say)}${need && !match.text('pre').includes(need) ? ` with ${need.replace(/^(?:The|His|Her|Their|Your|Our)\b/, (word) => word.toLowerCase())}` : ''}`;
  const text = !match.sentence.question
    ? said
    : said.startsWith('please tell us')
      ? said.replace('please', 'could you')
      : `could you tell us how this looks to you, as ${said}`;
  const pre = match.text('pre');
  const post = match.text('post');
  const cut =
    /^(.*\S)(?:(?:\s*,\s*|\s+)(?:and|but|because|so(?! that)|though|although)|\s*,\s*(?:which|where|when))(?=\s|$)[^,]*$/i.exec(
      pre,
    );
  const comma = pre.lastIndexOf(',');
  const kept =
    cut && (cut[1] as string).length > comma
      ? (cut[1] as string).replace(/,$/, '')
      : comma > 0
        ? pre.slice(0, comma)
        : '';
  const after =
    /^(?:and|but|so) (?:we|i|he|she|they|you|it|there|please|let|could)\b/i.test(post) && post.split(' ').length > 3
      ? ` ${post}`
      : '';
  const at = match.text('at');
  const lead = at ? `${at} ` : '';
  if (
    !kept.includes(' ') ||
    !(
      CLAUSE.test(kept) ||
      kept.split(' ').length > 3 ||
      /^(?:mrs?|ms|miss|dr|dear|hi|hello|if|when|as|since|after|before|to)\b/i.test(kept)
    ) ||
    /^(?:as they say|in time|one day|with time|over time|in the end|before long|to be \w+(?: with you)?|be that as it may|with respect|just to say|just to let you know|by the way|fyi|a reminder)$/i.test(
      kept,
    )
  )
    return `${lead}${text}${after}`;
  return `${lead}${kept}, ${(/^(?:as|if|when|while|since|although|because|after|before|once|until|for|in|on|at|by|with)\b/i.test(kept) && !kept.includes(',')) || /^(?:mrs?|ms|miss|dr|dear|hi|hello)\b/i.test(kept) ? '' : 'and '}${text}${after}`;
}

/** Whether the match is a condition for a clause that follows, or lends its subject to one: a clause of our own would not fit before it. */
function leadsIn(match: Match): boolean {
  const next = match.beside(1)?.word.norm ?? '';
  if (
    next === ',' &&
    /^(?:if|should|had|unless|were) /i.test(match.text()) &&
    !/^(?:and|but|so)$/.test(match.beside(2)?.word.norm ?? '')
  )
    return true;
  const [join, verb] = next === ',' ? [match.beside(2), match.beside(3)] : [match.beside(1), match.beside(2)];
  return (
    /^(?:and|but)$/.test(join?.word.norm ?? '') &&
    /^(?:is|was|are|were|has|have|had|will|would|can|could|expects?|wants?|needs?|thinks?|feels?)$/.test(
      verb?.word.norm ?? '',
    )
  );
}

/** Phrases for words whose whole clause is said anew; the same words marked, without a rewrite, where the clause cannot be told. */
export function around(patterns: readonly string[], say: Saying, more: Omit<Phrase, 'match' | 'fix'> = {}): Phrase[] {
  return [
    { match: patterns.map(clauseAround), fix: (match) => inPlace(match, say), ...more },
    {
      match: patterns.map((pattern) => `at:(; | : | – | —) pre:(..12) [ ${pattern} ] post:(..24 !_)`),
      fix: (match) => inPlace(match, say),
      ...more,
    },
    {
      match: patterns.map((pattern) => `[ ${pattern} ] post:(..24 !_)`),
      fix: (match) => (/^(?:[;:.,(–—-]|and|but)$/.test(wordBefore(match)) ? inPlace(match, say) : undefined),
      ...more,
    },
  ];
}

/** "Nobody thinks that this is down to …": a thing said not to be so. */
export const NOT_SAID =
  '(not | never | nobody | no one | none of us | neither of us | nothing here) ..3 (think | thinks | believe | believes | say | says | saying | suggest | suggests | suggesting | imply | implies | implying | mean | means | blame | blames | blaming | judge | judges | judging)';
