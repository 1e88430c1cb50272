/** One place where a pattern fits, and the rewriting of its words. */
import { type Block, type Sentence, type Token, TokenKind } from '../text/index.ts';
import { withFacts } from './facts.ts';
import { sameForm, verbForms } from './inflect.ts';
import { type People, PLURAL } from './people.ts';
import type { Context, Rewrite } from './rule.ts';

/** What a rule and its rewrites see of a match. Offsets are in the block. */
export interface Match {
  readonly sentence: Sentence;
  readonly block: Block;
  readonly context: Context;
  /** The whole match. */
  readonly start: number;
  readonly end: number;
  /** The part to mark. */
  readonly markStart: number;
  readonly markEnd: number;
  /** First token and one past the last. */
  readonly from: number;
  readonly to: number;
  /** The words of a capture (or of the whole match), as written, without markup. */
  text(name?: string): string;
  has(name: string): boolean;
  /** Tokens of a capture. */
  tokens(name: string): readonly Token[];
  /** Whether a captured person takes a plural verb. */
  plural(name: string): boolean;
  /** he, she or they, for a captured person. */
  pronoun(name: string): 'he' | 'she' | 'they';
  /** The token that stands `distance` after the match (or before, if negative). */
  beside(distance: number): Token | undefined;
  /** Captured words that include `words`, whole-word, lower case. */
  includes(...words: readonly string[]): boolean;
}

/** Where the captures of a match stand, as token indexes. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly markFrom: number;
  readonly markTo: number;
  readonly names: readonly string[];
  readonly captures: readonly number[];
}

/** Words of a stretch of block text, without masked markup and with single spaces. */
export function plainText(block: Block, start: number, end: number): string {
  return block.text
    .slice(start, end)
    .replace(/\u0000/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** As far as a paragraph reaches; a rule that looks round a match looks no further, whatever the length of the block. */
const AROUND = 2000;

/** The text of a match's block, as near to the match as matters. */
export function around({ block, start, end }: Match): string {
  return block.text.slice(Math.max(0, start - AROUND), end + AROUND);
}

/** Makes the view of a match. */
export function makeMatch(sentence: Sentence, people: People, context: Context, found: Found): Match {
  const { block, tokens } = sentence;
  const startOf = (index: number): number => (tokens[index] ?? (tokens[tokens.length - 1] as Token)).start;
  const endOf = (index: number): number => (index > 0 ? (tokens[index - 1] as Token).end : sentence.start);
  const span = (name: string): readonly [number, number] | undefined => {
    const slot = found.names.indexOf(name);
    const from = found.captures[slot * 2] ?? -1;
    const to = found.captures[slot * 2 + 1] ?? -1;
    return slot < 0 || from < 0 || to < from ? undefined : [from, to];
  };
  const match: Match = {
    sentence,
    block,
    context,
    start: startOf(found.from),
    end: endOf(found.to),
    markStart: startOf(found.markFrom),
    markEnd: endOf(found.markTo),
    from: found.from,
    to: found.to,
    text(name) {
      if (name === undefined) return plainText(block, match.start, match.end);
      const at = span(name);
      return at && at[1] > at[0] ? plainText(block, startOf(at[0]), endOf(at[1])) : '';
    },
    has: (name) =>
      span(name) !== undefined &&
      (span(name) as readonly [number, number])[1] > (span(name) as readonly [number, number])[0],
    tokens(name) {
      const at = span(name);
      return at ? tokens.slice(at[0], at[1]) : [];
    },
    plural(name) {
      const at = span(name);
      return at !== undefined && ((people.at[at[0]] ?? 0) & PLURAL) !== 0;
    },
    pronoun(name) {
      const words = match.text(name).toLowerCase();
      if (/^(?:he|him|his)$|\b(?:son|boy|lad|dad|father|brother|grandson|nephew|mr)\b/.test(words)) return 'he';
      if (/^(?:she|her|hers)$|\b(?:daughter|girl|mum|mother|sister|granddaughter|niece|mrs|ms|miss|nan)\b/.test(words))
        return 'she';
      if (/^(?:they|them|their)$/.test(words) || match.plural(name)) return 'they';
      return context.pronouns ?? 'they';
    },
    beside: (distance) => (distance > 0 ? tokens[found.to + distance - 1] : tokens[found.from + distance]),
    includes(...words) {
      for (let index = found.from; index < found.to; index++)
        if (words.includes((tokens[index] as Token).word.norm)) return true;
      return false;
    },
  };
  return match;
}

const PRONOUNS: Readonly<Record<'he' | 'she' | 'they', Readonly<Record<string, string>>>> = {
  he: { he: 'he', him: 'him', his: 'his', himself: 'himself' },
  she: { he: 'she', him: 'her', his: 'her', himself: 'herself' },
  they: { he: 'they', him: 'them', his: 'their', himself: 'themselves' },
};

/** The texts a rewrite gives for a match: capital and final stop are those of the words replaced. */
export function rewrite(match: Match, fix: Rewrite): readonly string[] {
  const made = typeof fix === 'function' ? fix(match) : fillTemplate(match, fix);
  const texts = made === undefined ? [] : typeof made === 'string' ? [made] : made;
  // "Kindly please …", "the the …": one is too many.
  const last = match.beside(-1)?.word.norm ?? '';
  const fitted = (text: string): string =>
    /^(?:please|kindly)$/.test(last)
      ? text.replace(/^please /, '')
      : /^(?:the|a|an|this|that)$/.test(last)
        ? text.replace(/^(?:the|an?) /, '')
        : text;
  return texts
    .map((text) => withCapital(match, withFacts(match.text(), fitted(text))))
    .filter((text) => text !== match.text());
}

/** Fills a template (see `Rewrite`); undefined when it asks for a capture that is not there. */
export function fillTemplate(match: Match, template: string): string | undefined {
  let missing = false;
  const text = template.replace(/\{([^{}]+)\}/g, (_all, inside: string) => {
    const [, name, sign, word] = /^(\w+)(?:([|>])(.+))?$/.exec(inside) ?? [];
    if (!name) return '';
    if (!sign) {
      if (name === 'name') return childName(match.context);
      if (name === 'parent' && !match.has('parent')) return parentName(match.context);
      if (!match.has(name)) {
        missing = true;
        return '';
      }
      return match.text(name);
    }
    if (!match.has(name)) {
      missing = true;
      return '';
    }
    if (sign === '>') {
      const verb = match.tokens(name).at(0)?.word.norm ?? '';
      return sameForm(verb, word as string);
    }
    const pronoun = PRONOUNS[match.pronoun(name)][word as string];
    if (pronoun) return pronoun;
    return match.plural(name) ? pluralVerb(word as string) : (word as string);
  });
  if (missing) return undefined;
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ ([,.;:?!])/g, '$1')
    .trim();
}

const PLURAL_VERBS: Readonly<Record<string, string>> = {
  is: 'are',
  was: 'were',
  has: 'have',
  does: 'do',
  "isn't": "aren't",
  "doesn't": "don't",
  "hasn't": "haven't",
};

/** The plural of a verb given in the third person singular: finds, find. */
export function pluralVerb(verb: string): string {
  const known = PLURAL_VERBS[verb];
  if (known) return known;
  for (const base of [verb.replace(/ies$/, 'y'), verb.replace(/es$/, ''), verb.replace(/s$/, '')])
    if (base !== verb && verbForms(base).s === verb) return base;
  return verb;
}

/** The child's first name, or a blank. */
export function childName(context: Context): string {
  const name = context.config.child.name || context.names.child[0];
  // "Dear {Name}": a blank of a template is no name.
  return name && /^\p{L}/u.test(name) ? (name.split(/\s+/)[0] as string) : "[child's name]";
}

/** The parents' names, or a blank. */
export function parentName(context: Context): string {
  return context.names.parents[0] ?? "[parent's name]";
}

function withCapital(match: Match, text: string): string {
  const first = match.sentence.tokens[match.from];
  if (!first?.capital || first.kind !== TokenKind.Word) return text;
  if (!opensSentence(match)) return text;
  const at = text.search(/[\p{L}\p{N}[]/u);
  return at < 0 || !/\p{L}/u.test(text.charAt(at))
    ? text
    : text.slice(0, at) + text.charAt(at).toUpperCase() + text.slice(at + 1);
}

function opensSentence(match: Match): boolean {
  for (let index = 0; index < match.from; index++)
    if ((match.sentence.tokens[index] as Token).kind === TokenKind.Word) return false;
  return true;
}
