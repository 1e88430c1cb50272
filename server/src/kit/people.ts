/**
 * Who a phrase is about: the child, a parent or carer, or staff. Reads noun
 * phrases and pronouns of a sentence once, for all patterns.
 */
import {
  type Names,
  type Pronouns,
  type Sentence,
  type Token,
  TokenKind,
  vocabulary,
  type Word,
} from '../text/index.ts';
import { AFTER_NAME, FEMALE, MALE, MASCULINE, NOT_NAMES, STAFF_TITLES } from './people.data.ts';
import {
  bitsOf,
  firstNames,
  IS_ADJECTIVE,
  IS_BARE_CHILD,
  IS_CHILD,
  IS_DETERMINER,
  IS_PARENT,
  IS_PERSON,
  IS_PRONOUN,
  IS_STAFF,
  IS_TITLE,
  isTitle,
  MAY_START,
} from './peopleWords.ts';

/** Bits of a person phrase: who it is and, for pronouns, the case it can stand in. */
export const CHILD = 1;
export const PARENT = 2;
export const STAFF = 4;
/** Can be a subject. */
export const SUBJECT = 8;
/** Can be an object. */
export const OBJECT = 16;
/** Is possessive by itself: `his`, `your`, `Sam's`. */
export const POSSESSIVE = 32;
/** Takes a plural verb: `they`, `you`, `Sam and Ali`. */
export const PLURAL = 64;

/** Person phrases of a sentence: for each token, what starts there and where it ends. */
export interface People {
  /** Bits of the phrase that starts at the token, 0 where none does. Plain arrays: cheaper than typed ones at this size. */
  readonly at: readonly number[];
  /** One past the last token of that phrase. */
  readonly to: readonly number[];
}

/** What people-reading needs to know of the draft. */
export interface PeopleContext {
  readonly names: Names;
  readonly pronouns: Pronouns;
  /** `you` is the parent (a letter), or nobody in particular. */
  readonly youIsParent: boolean;
}

const SUBJECTS: Readonly<Record<string, number>> = {
  he: SUBJECT,
  she: SUBJECT,
  him: OBJECT,
  her: OBJECT | POSSESSIVE,
  his: POSSESSIVE,
  hers: OBJECT,
  himself: OBJECT,
  herself: OBJECT,
};
const THEY: Readonly<Record<string, number>> = {
  they: SUBJECT | PLURAL,
  them: OBJECT | PLURAL,
  their: POSSESSIVE,
  theirs: OBJECT,
  themselves: OBJECT,
};
const WE: Readonly<Record<string, number>> = {
  we: SUBJECT | PLURAL,
  us: OBJECT | PLURAL,
  our: POSSESSIVE,
  i: SUBJECT | PLURAL,
  me: OBJECT,
  my: POSSESSIVE,
};

const S = vocabulary.intern("'s");
const AND = vocabulary.intern('and');

/**
 * Person phrases of one sentence. Pronouns follow the last person named in the
 * block so far; with nobody named, `he` and `she` are the child.
 * @param before what the sentences before it in the block left as antecedents
 */
export function readPeople(sentence: Sentence, context: PeopleContext, before: Antecedents): People {
  const tokens = sentence.tokens;
  const at: number[] = new Array(tokens.length).fill(0);
  const to: number[] = new Array(tokens.length).fill(0);
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    // Most words are neither a person, nor the start of a phrase for one.
    if (token.kind !== TokenKind.Word || (!token.capital && (bitsOf(token.word) & MAY_START) === 0)) continue;
    const found = phraseAt(tokens, index, context, before);
    if (!found) continue;
    at[index] = found.bits;
    to[index] = found.end;
    if (found.named) remember(before, found.bits, tokens, index, found.end, context);
    // Inner words of a phrase are still read, so that "Sam's mum" also gives "Sam"; pronouns inside are not.
  }
  return { at, to };
}

/** Who `he`, `she` and `they` stand for; carried from sentence to sentence within a block. */
export interface Antecedents {
  he: number;
  she: number;
  plural: number;
}

/** Antecedents at the start of a block. */
export function freshAntecedents(): Antecedents {
  return { he: CHILD, she: CHILD, plural: 0 };
}

function remember(
  before: Antecedents,
  bits: number,
  tokens: readonly Token[],
  from: number,
  to: number,
  context: PeopleContext,
): void {
  const who = bits & (CHILD | PARENT | STAFF);
  if (bits & PLURAL) {
    before.plural = who;
    return;
  }
  if (who === STAFF) return;
  if (before.plural === 0) before.plural = who & ~STAFF;
  // A family is nobody's "she".
  if (tokens[to - 1]?.word.norm === 'family') return;
  let [male, female] = [true, true];
  for (let at = from; at < to; at++) {
    const norm = (tokens[at] as Token).word.norm;
    if (MALE.has(norm)) female = false;
    if (FEMALE.has(norm)) male = false;
  }
  if (who === CHILD && male && female) {
    if (context.pronouns === 'he') female = false;
    if (context.pronouns === 'she') male = false;
  }
  if (male) before.he = who & ~STAFF;
  if (female) before.she = who & ~STAFF;
}

interface Phrase {
  bits: number;
  end: number;
  named: boolean;
}

function phraseAt(
  tokens: readonly Token[],
  index: number,
  context: PeopleContext,
  before: Antecedents,
): Phrase | undefined {
  const token = tokens[index] as Token;
  const norm = token.word.norm;
  const pronoun = bitsOf(token.word) & IS_PRONOUN ? pronounAt(norm, context, before) : 0;
  const noun = nounPhraseAt(tokens, index, context);
  if (noun && (!pronoun || noun.end > index + 1)) return withPossessive(tokens, noun);
  return pronoun ? { bits: pronoun, end: index + 1, named: false } : undefined;
}

function pronounAt(norm: string, context: PeopleContext, before: Antecedents): number {
  const single = SUBJECTS[norm];
  if (single !== undefined) return single | (MASCULINE.has(norm) ? before.he : before.she);
  const they = THEY[norm];
  if (they !== undefined) return they | (before.plural || (context.pronouns === 'they' ? CHILD : PARENT | CHILD));
  const we = WE[norm];
  if (we !== undefined) return we | STAFF;
  if (norm === 'you') return context.youIsParent ? PARENT | SUBJECT | OBJECT | PLURAL : 0;
  if (norm === 'your' || norm === 'yours' || norm === 'yourself')
    return context.youIsParent ? PARENT | (norm === 'your' ? POSSESSIVE : OBJECT) : 0;
  return 0;
}

/** A noun phrase for somebody: "your son", "the boy", "Mum", "Mr and Mrs Shah", "Sam". */
function nounPhraseAt(tokens: readonly Token[], index: number, context: PeopleContext): Phrase | undefined {
  const token = tokens[index] as Token;
  const norm = token.word.norm;
  const is = bitsOf(token.word);
  if (is & IS_TITLE && token.capital) return titledName(tokens, index, context);
  const name = nameAt(tokens, index, context);
  if (name) return joinNames(tokens, name, context);
  if (is & IS_DETERMINER) {
    let at = index + 1;
    for (let skipped = 0; skipped < 3 && at < tokens.length; skipped++) {
      const next = tokens[at] as Token;
      const bits = nounBits(next.word);
      if (bits) {
        // "the parent evening", "the school day", "the teacher's": only the last noun of a run is the person.
        const after = tokens[at + 1];
        if (after && nounBits(after.word) && after.kind === TokenKind.Word && after.spaceBefore) {
          at++;
          continue;
        }
        return { bits: bits | SUBJECT | OBJECT | (isPlural(next.word.norm) ? PLURAL : 0), end: at + 1, named: true };
      }
      if ((bitsOf(next.word) & IS_ADJECTIVE) === 0) return undefined;
      at++;
    }
    return undefined;
  }
  if (
    is & IS_PARENT &&
    (token.capital || isPlural(norm) || norm === 'mum' || norm === 'dad' || norm === 'mother' || norm === 'father')
  ) {
    let end = index + 1;
    const and = tokens[end];
    const second = tokens[end + 1];
    let bits = PARENT | SUBJECT | OBJECT | (isPlural(norm) ? PLURAL : 0);
    if (and && (and.word === AND || and.word.norm === '/') && second && bitsOf(second.word) & IS_PARENT) {
      end += 2;
      bits |= PLURAL;
    }
    return { bits, end, named: true };
  }
  if (is & IS_BARE_CHILD)
    return { bits: CHILD | SUBJECT | OBJECT | (isPlural(norm) ? PLURAL : 0), end: index + 1, named: true };
  if (is & IS_STAFF && (norm === 'staff' || norm === 'school' || norm === 'senco' || isPlural(norm))) {
    return {
      bits: STAFF | SUBJECT | OBJECT | (norm === 'school' || norm === 'senco' ? 0 : PLURAL),
      end: index + 1,
      named: true,
    };
  }
  return undefined;
}

function nounBits(word: Word | undefined): number {
  const is = word === undefined ? 0 : bitsOf(word) & IS_PERSON;
  if (is === 0) return 0;
  if (is & IS_CHILD) return CHILD;
  return is & IS_PARENT ? PARENT : STAFF;
}

function isPlural(norm: string): boolean {
  return norm === 'children' || norm === 'staff' || (norm.endsWith('s') && norm !== 'miss' && !norm.endsWith('ss'));
}

/** "Ms Okafor", "Mr and Mrs Mensah": parent unless a role follows or the title is a doctor's. */
function titledName(tokens: readonly Token[], index: number, context: PeopleContext): Phrase | undefined {
  let at = index + 1;
  let plural = 0;
  if ((tokens[at] as Token | undefined)?.word.norm === '.') at++;
  if (tokens[at]?.word === AND && isTitle(tokens[at + 1])) {
    at += 2;
    plural = PLURAL;
    if (tokens[at]?.word.norm === '.') at++;
  }
  const name = tokens[at];
  if (!name || name.kind !== TokenKind.Word || !name.capital) return undefined;
  at++;
  while (
    at < tokens.length &&
    (tokens[at] as Token).kind === TokenKind.Word &&
    (tokens[at] as Token).capital &&
    !NOT_NAMES.has((tokens[at] as Token).word.norm) &&
    at - index < 5
  )
    at++;
  const surname = (tokens[at - 1] as Token).word.norm;
  const title = (tokens[index] as Token).word.norm;
  const known = endsWithName(context.names.parents, surname) || endsWithName(context.names.child, surname);
  const bracket = tokens[at]?.word.norm === '(' || tokens[at]?.word.norm === ',';
  const role = bracket && followedByStaffNoun(tokens, at + 1);
  let who = PARENT | STAFF;
  if (known) who = PARENT;
  else if (role || STAFF_TITLES.has(title)) who = STAFF;
  else if (firstNames(context.names).titled) who = STAFF;
  else if (plural) who = PARENT;
  return { bits: who | SUBJECT | OBJECT | plural, end: at, named: true };
}

function followedByStaffNoun(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length && at < from + 5; at++) {
    const token = tokens[at] as Token;
    if (token.kind === TokenKind.Punctuation) return false;
    if (bitsOf(token.word) & IS_STAFF) return true;
  }
  return false;
}

function endsWithName(names: readonly string[], surname: string): boolean {
  return names.some((name) => name.toLowerCase() === surname || name.toLowerCase().endsWith(` ${surname}`));
}

function nameAt(tokens: readonly Token[], index: number, context: PeopleContext): Phrase | undefined {
  const token = tokens[index] as Token;
  if (!token.capital) return undefined;
  const norm = token.word.norm;
  let end = index + 1;
  while (
    end < tokens.length &&
    end < index + 3 &&
    isNameWord(tokens[end] as Token) &&
    (tokens[end] as Token).spaceBefore
  )
    end++;
  const { child, parents } = firstNames(context.names);
  if (child.has(norm)) {
    // "Sam Okafor" is one phrase, "Sam Monday" is not.
    return { bits: CHILD | SUBJECT | OBJECT, end, named: true };
  }
  if (parents.has(norm)) return { bits: PARENT | SUBJECT | OBJECT, end, named: true };
  if (context.names.child.length > 0 || !isNameWord(token) || token.allCaps) return undefined;
  // Nobody is known by name, as in a single sentence: a capitalised word in the place of a person.
  if (index === 0 || tokens[index - 1]?.kind === TokenKind.Punctuation) {
    const after = tokens[end];
    if (!after || !AFTER_NAME.has(after.word.norm) || norm.endsWith('ing')) return undefined;
  } else if (isTitle(tokens[index - 1])) return undefined;
  return { bits: CHILD | SUBJECT | OBJECT, end, named: true };
}

function isNameWord(token: Token): boolean {
  return (
    token.capital &&
    !token.allCaps &&
    token.kind === TokenKind.Word &&
    token.word !== S &&
    token.word.norm.length > 1 &&
    !NOT_NAMES.has(token.word.norm)
  );
}

/** "Sam and Ali": one plural phrase. */
function joinNames(tokens: readonly Token[], name: Phrase, context: PeopleContext): Phrase {
  const and = tokens[name.end];
  const second = tokens[name.end + 1];
  if (and?.word === AND && second && isNameWord(second) && !isTitle(second)) {
    const other = nameAt(tokens, name.end + 1, context);
    if (other && other.bits === name.bits) return { bits: name.bits | PLURAL, end: other.end, named: true };
  }
  return name;
}

/** "Sam's mum" is the mum; "Sam's reading" leaves "Sam". */
function withPossessive(tokens: readonly Token[], phrase: Phrase): Phrase {
  const possessive = tokens[phrase.end];
  if (possessive?.word !== S) return phrase;
  let at = phrase.end + 1;
  for (let skipped = 0; skipped < 2 && at < tokens.length; skipped++) {
    const bits = nounBits((tokens[at] as Token).word);
    if (bits) {
      let plural = isPlural((tokens[at] as Token).word.norm) ? PLURAL : 0;
      let end = at + 1;
      if (tokens[end]?.word === AND && nounBits(tokens[end + 1]?.word) === bits) {
        end += 2;
        plural = PLURAL;
      }
      return { bits: bits | SUBJECT | OBJECT | plural, end, named: true };
    }
    if ((bitsOf((tokens[at] as Token).word) & IS_ADJECTIVE) === 0) break;
    at++;
  }
  return phrase;
}
