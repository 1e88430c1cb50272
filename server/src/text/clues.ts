/** Clues to who is who, block by block; each block is read once and its clues are kept. */
import { letterPattern } from './characters.ts';
import { CHILD_LABEL, HE, KIN, NOT_NAMES, PARENT_LABEL, POSTS, SHE, TITLES } from './people.ts';
import { plainTitle } from './shapes.ts';
import { type Block, type Sentence, type Token, TokenKind } from './types.ts';

/** One sentence's pronouns, and the names before and among them. */
export interface Pronoun {
  readonly names: readonly string[];
  readonly he: number;
  readonly she: number;
  readonly they: number;
  /** A parent or another person is named too: the pronoun may be theirs. */
  readonly others: boolean;
  /** The sentence starts with the pronoun: it goes on about whoever came before. */
  readonly leads: 'he' | 'she' | undefined;
}

/** What one block says of names. */
export interface Clues {
  /** Full names in places where the child's stands: labels, titles. */
  readonly child: readonly string[];
  readonly parents: readonly string[];
  readonly greeted: readonly string[];
  readonly staff: readonly string[];
  /** Titled names: "Mrs Renshaw". */
  readonly titled: readonly string[];
  /** How often a capitalised word stands where only a name stands. */
  readonly seen: ReadonlyMap<string, number>;
  /** The same, for any place. */
  readonly capitals: ReadonlyMap<string, number>;
  readonly pronouns: readonly Pronoun[];
}

const kept = new WeakMap<Block, Clues>();
const NAME = "\\p{Lu}[\\p{L}’'-]*\\p{L}";
const fullName = letterPattern(`^(${NAME}(?: (?:de |van |el |al-)?${NAME}){0,2})(?= *(?:$|[,;(:–—-]|\\d|and ))`);
const AGE =
  '(?:[Yy]ears?|YEARS?|[Yy]r|[Aa]ged?|(?<=[,(] ?)(?:[Cc]lass|[Rr]eception|[Nn]ursery|[Ff]orm|Key Stage))\\b|\\(?Y\\d|\\d{1,2}[A-Z]\\b|\\(?\\d{1,2}(?: |$|\\)|,)|D\\.?O\\.?B|born\\b';
/** A cheap look for what AGE needs. */
const AGE_WORD = /\d|[Yy]ear|YEAR|[Yy]r|[Aa]ge|[Cc]lass|[Rr]eception|[Nn]ursery|[Ff]orm|Key Stage|D\.?O\.?B|born/;
const titleBefore = letterPattern(
  `(?:^|[:,–—-] |\\b(?:for|about|of|around) )(${NAME}(?: (?:de |van )?${NAME}){0,2}),? *\\(?(?:${AGE})`,
);
const titleEnd = letterPattern(`(?:: |\\b(?:for|about|of|around) )(${NAME}(?: ${NAME}){0,2})$`);
const possessive = letterPattern(`\\b(${NAME})[’'](?:s\\b|(?= ))`);
const planned = letterPattern(
  `\\b(?:About|about|around|for|what|What|In|Helping|helping|Planning|makes|Supporting) (${NAME})\\b`,
);
/** "Josie's communication passport" names its owner for sure. */
const WHOSE = /[’']s? (?:\S+ ){0,3}(?:plan|passport|profile|programme|review|record|timetable|move|targets)\b/i;
const MOST_SENTENCES = 60;

/** The clues in a block. */
export function cluesIn(block: Block): Clues {
  const known = kept.get(block);
  if (known) return known;
  const clues = read(block);
  kept.set(block, clues);
  return clues;
}

function read(block: Block): Clues {
  const child: string[] = [];
  const parents: string[] = [];
  const greeted: string[] = [];
  const staff: string[] = [];
  const titled: string[] = [];
  const seen = new Map<string, number>();
  const capitals = new Map<string, number>();
  const pronouns: Pronoun[] = [];
  const title = plainTitle(block.text.slice(0, 200));
  if (block.label || block.type === 'cell') labelled(block, title, child, parents, staff);
  if (block.type === 'heading' || (block.type === 'paragraph' && title.length < 90)) titles(block, title, child);
  for (const sentence of block.sentences.slice(0, MOST_SENTENCES)) {
    if (block.type === 'salutation') greet(sentence, greeted);
    else people(sentence, block, child, parents, staff, titled, seen, capitals);
    const found = pronounsIn(sentence);
    if (found) pronouns.push(found);
  }
  if (block.type === 'signoff')
    for (const word of (title.split(/[(,]/, 1)[0] ?? '').split(/\s+/))
      if (/^\p{Lu}\p{L}+$/u.test(word)) staff.push(word);
  return { child, parents, greeted, staff, titled, seen, capitals, pronouns };
}

function labelled(block: Block, title: string, child: string[], parents: string[], staff: string[]): void {
  const cell = block.cell;
  const label = (cell ? cell.rowHeader || cell.header : (block.label ?? ''))
    .toLowerCase()
    .replace(/[’']s?\b/g, '')
    .replace(/[^a-z]+/g, ' ')
    .trim();
  if (label.length > 30) return;
  const value = cell ? title : title.slice((block.label ?? '').length).replace(/^[\s:.]+/, '');
  if (CHILD_LABEL.test(label)) {
    const name = fullName(capitalised(value))?.[1];
    if (name && isName(name)) child.push(name);
  } else if (PARENT_LABEL.test(label)) {
    for (const part of value.split(/,| and | & |\/|;/)) {
      const name = fullName(part.trim())?.[1];
      if (name && (isName(name) || TITLES.has(name.split(' ')[0]?.toLowerCase() ?? ''))) parents.push(name);
    }
  } else if (
    /\b(?:teacher|senco|report by|written by|completed by|lead|key (?:person|worker)|tutor|adviser|host)\b/.test(label)
  ) {
    for (const word of value.match(new RegExp(NAME, 'gu')) ?? []) staff.push(word);
  }
}

/** "Kian Aldous, Year 4", "Maisie's plan", "What Beth has told us" in a heading or a short line. */
function titles(block: Block, title: string, child: string[]): void {
  const text = capitalised(title);
  const named =
    (AGE_WORD.test(text) ? titleBefore(text) : null)?.[1] ??
    (block.type === 'heading' ? titleEnd(text)?.[1] : undefined);
  if (named && isName(named)) child.push(block.type === 'heading' || named.includes(' ') ? named : `?${named}`);
  if (block.type !== 'heading') return;
  const owner = (/[’']/.test(text) ? possessive(text) : null)?.[1] ?? planned(text)?.[1];
  if (
    owner &&
    isName(owner) &&
    !TITLES.has((text.slice(0, text.indexOf(owner)).trim().split(' ').at(-1) ?? '').toLowerCase())
  )
    child.push(block.level === 1 && WHOSE.test(text) ? owner : `?${owner}`);
}

/** A title in capitals, as it would be written otherwise. */
function capitalised(title: string): string {
  if (/\p{Ll}/u.test(title.replace(/[’']s\b/g, ''))) return title;
  return title
    .toLowerCase()
    .replace(/(^|[\s(-])(\p{L})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase());
}

function isName(name: string): boolean {
  return name.split(' ').every((word) => !NOT_NAMES.has(word.toLowerCase()) && word.length > 1);
}

/** "Dear Ms Aldous and Mr Okoro", "Dear Mr and Mrs Renshaw", "Hi Dan". */
function greet(sentence: Sentence, greeted: string[]): void {
  const tokens = sentence.tokens;
  let titles: string[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind === TokenKind.Punctuation && token.word.norm === '(') break;
    if (token.kind !== TokenKind.Word || !token.capital) continue;
    const norm = token.word.norm;
    if (TITLES.has(norm)) {
      titles.push(raw(sentence, token));
      continue;
    }
    if (NOT_NAMES.has(norm) || KIN.has(norm)) continue;
    let end = at;
    while (
      end + 1 < tokens.length &&
      isNameToken(tokens[end + 1] as Token) &&
      !TITLES.has((tokens[end + 1] as Token).word.norm)
    )
      end++;
    const name = sentence.block.text.slice(token.start, (tokens[end] as Token).end);
    if (titles.length > 0) for (const title of titles) greeted.push(`${title} ${name}`);
    else greeted.push(name);
    titles = [];
    at = end;
  }
}

function isNameToken(token: Token): boolean {
  return token.kind === TokenKind.Word && token.capital && !NOT_NAMES.has(token.word.norm);
}

function raw(sentence: Sentence, token: Token): string {
  return sentence.block.text.slice(token.start, token.end);
}

function people(
  sentence: Sentence,
  block: Block,
  child: string[],
  parents: string[],
  staff: string[],
  titled: string[],
  seen: Map<string, number>,
  capitals: Map<string, number>,
): void {
  const tokens = sentence.tokens;
  // A label is capitals of another kind; a heading's first word is no evidence either.
  const labelEnd =
    sentence.index === 0 && block.label !== undefined ? block.text.indexOf(block.label.slice(-4)) + 4 : 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (block.type === 'heading' && at === 0 && tokens[1]?.word.norm !== "'s") continue;
    if (!isNameToken(token) || token.allCaps || token.end <= labelEnd) continue;
    const before = tokens[at - 1];
    const previous = before?.kind === TokenKind.Word ? before.word.norm : '';
    const hyphen = before && !token.spaceBefore && before.kind === TokenKind.Word;
    if (hyphen) continue;
    let end = at;
    while (end + 1 < tokens.length && isNameToken(tokens[end + 1] as Token) && !(tokens[end + 1] as Token).allCaps)
      end++;
    const name = block.text.slice(token.start, (tokens[end] as Token).end);
    const role = roleAround(tokens, at, end);
    const isTitle =
      TITLES.has(previous) ||
      (previous === '' &&
        before?.word.norm === '.' &&
        TITLES.has((tokens[at - 2] as Token | undefined)?.word.norm ?? ''));
    const first = raw(sentence, token);
    if (isTitle) {
      const whole = `${titleFor(sentence, at)} ${name}`;
      if (role === 'kin') parents.push(whole);
      else if (role === 'post') staff.push(whole);
      titled.push(whole);
      // "Mr and Mrs Renshaw" are two.
      const and = tokens[at - 2];
      const other = tokens[at - 3];
      if (and?.word.norm === 'and' && other && TITLES.has(other.word.norm))
        titled.push(`${raw(sentence, other)} ${name}`);
    } else if (role === 'kin') {
      parents.push(name);
      if (end > at) parents.push(first);
      // "Steph and Dom (Rafferty's parents)"
      const other = tokens[at - 2];
      if (previous === 'and' && other && isNameToken(other) && tokens[end + 1]?.word.norm === '(')
        parents.push(raw(sentence, other));
    } else if (role === 'post') staff.push(first);
    else {
      capitals.set(first, (capitals.get(first) ?? 0) + 1);
      const starts = at === 0 || (before?.kind === TokenKind.Punctuation && /^[.!?:"“‘•–—-]/.test(before.word.norm));
      const next = tokens[end + 1];
      const owns = next?.word.norm === "'s";
      const place = previous === 'in' || previous === 'at' || previous === 'near';
      if (previous === 'is' && tokens[at - 2]?.word.norm === 'name') child.push(first);
      const article = previous === 'the' || previous === 'a' || previous === 'an';
      if (article || block.type === 'signoff' || (end === tokens.length - 1 && at === 0)) capitals.delete(first);
      else if (owns || (!starts && !place)) seen.set(first, (seen.get(first) ?? 0) + (token.quote >= 0 ? 0.25 : 1));
    }
    at = end;
  }
}

function titleFor(sentence: Sentence, at: number): string {
  const before = sentence.tokens[at - 1] as Token;
  return raw(sentence, before.kind === TokenKind.Word ? before : (sentence.tokens[at - 2] as Token));
}

/** What stands beside a name: "her mum Beth", "Beth, her mum", "Mrs Bello (Mum)", "Mr Pryce (class teacher)". */
function roleAround(tokens: readonly Token[], start: number, end: number): 'kin' | 'post' | undefined {
  for (let at = start - 1; at >= Math.max(0, start - 3); at--) {
    const token = tokens[at] as Token;
    const norm = token.word.norm;
    if (KIN.has(norm)) {
      // "Mum and Pete": kin only where nothing but a mark or a title lies between.
      return tokens
        .slice(at + 1, start)
        .every(
          (between) =>
            between.word.norm === '(' ||
            (between.word.norm === ',' && at === start - 2) ||
            TITLES.has(between.word.norm),
        )
        ? 'kin'
        : undefined;
    }
    if (POSTS.has(norm) && token.kind === TokenKind.Word) return at >= start - 2 ? 'post' : undefined;
    if (token.kind !== TokenKind.Punctuation && !TITLES.has(norm)) break;
  }
  const mark = tokens[end + 1]?.word.norm;
  if (mark !== '(' && mark !== ',') return undefined;
  const quote = (tokens[end] as Token).quote;
  for (let at = end + 2; at < Math.min(tokens.length, end + 7); at++) {
    const token = tokens[at] as Token;
    const norm = token.word.norm;
    if (token.quote !== quote || TITLES.has(norm) || (token.kind === TokenKind.Punctuation && norm !== '-')) break;
    // After a comma only "her mum", "the class teacher" or a post itself is meant, not the next in a list.
    if (mark === ',' && at === end + 2 && !OWNERS.has(norm) && !POSTS.has(norm) && norm !== 'class' && norm !== 'head')
      break;
    // "Maisie, her mum" may be a list of two: only brackets make it sure.
    if (KIN.has(norm)) return mark === '(' ? 'kin' : undefined;
    if (POSTS.has(norm)) return 'post';
  }
  return undefined;
}

const OWNERS = new Set(['her', 'his', 'their', 'the', 'our', 'a']);

function pronounsIn(sentence: Sentence): Pronoun | undefined {
  let he = 0;
  let she = 0;
  let they = 0;
  let others = false;
  const names: string[] = [];
  const opening = sentence.tokens[0]?.word.norm ?? '';
  const leads = HE.has(opening) ? 'he' : SHE.has(opening) ? 'she' : undefined;
  for (const token of sentence.tokens) {
    if (token.kind !== TokenKind.Word || token.quote >= 0) continue;
    const norm = token.word.norm;
    if (HE.has(norm)) he++;
    else if (SHE.has(norm)) she++;
    else if (norm === 'they' || norm === 'them' || norm === 'their' || norm === 'themself') they++;
    else if (TITLES.has(norm) || KIN.has(norm)) others = true;
    else if (isNameToken(token)) names.push(sentence.block.text.slice(token.start, token.end));
  }
  return he + she + they > 0 || names.length > 0 || others ? { names, he, she, they, others, leads } : undefined;
}
