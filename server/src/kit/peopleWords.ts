/** Words of people.data.ts by their ids, and the first names of a draft: what reading people asks of nearly every word. */
import { type Names, type Token, vocabulary, type Word } from '../text/index.ts';
import { ADJECTIVES, BARE_CHILD, CHILD_NOUNS, DETERMINERS, PARENT_NOUNS, STAFF_NOUNS, TITLES } from './people.data.ts';

/** What a word is, as bits: the lists of people.data.ts by word id, so that a word is looked up once for all of them. */
export const IS_CHILD = 1;
export const IS_PARENT = 2;
export const IS_STAFF = 4;
export const IS_PERSON = IS_CHILD | IS_PARENT | IS_STAFF;
export const IS_DETERMINER = 8;
export const IS_ADJECTIVE = 16;
export const IS_TITLE = 32;
export const IS_BARE_CHILD = 64;
export const IS_PRONOUN = 128;
/** A phrase for a person can start with it in small letters. */
export const MAY_START = IS_PERSON | IS_DETERMINER | IS_PRONOUN;

/** By word id; words of later ids are in none of the lists. */
let listed = new Uint8Array(0);

/** The bits of a word, 0 for one that is in none of the lists. */
export function bitsOf({ id }: Word): number {
  return id < listed.length ? (listed[id] as number) : 0;
}

function list(bit: number, norms: Iterable<string>): void {
  for (const norm of norms) {
    const { id } = vocabulary.intern(norm);
    if (id >= listed.length) {
      const before = listed;
      listed = new Uint8Array(id + 1024);
      listed.set(before);
    }
    listed[id] = (listed[id] as number) | bit;
  }
}

/** Whether a token is "Mr", "Dr" and the like. */
export function isTitle(token: Token | undefined): boolean {
  return token !== undefined && (bitsOf(token.word) & IS_TITLE) !== 0;
}

interface FirstNames {
  readonly of: Names | undefined;
  readonly child: ReadonlySet<string>;
  readonly parents: ReadonlySet<string>;
  /** A parent is called by a title. */
  readonly titled: boolean;
}

/** Those of the draft at hand, which all its sentences ask for. */
let first: FirstNames = { of: undefined, child: new Set(), parents: new Set(), titled: false };

/** The first names in a draft's names. */
export function firstNames(names: Names): FirstNames {
  if (first.of === names) return first;
  const firstOf = (name: string): string => (name.split(/\s+/)[0] ?? '').toLowerCase();
  first = {
    of: names,
    child: new Set(names.child.map(firstOf)),
    parents: new Set(names.parents.map(firstOf).filter((norm) => !TITLES.has(norm))),
    titled: names.parents.some((parent) => /^(?:mr|mrs|ms|miss|mx)\b/i.test(parent)),
  };
  return first;
}

list(IS_CHILD, CHILD_NOUNS);
list(IS_PARENT, PARENT_NOUNS);
list(IS_STAFF, STAFF_NOUNS);
list(IS_DETERMINER, DETERMINERS);
list(IS_ADJECTIVE, ADJECTIVES);
list(IS_TITLE, TITLES);
list(IS_BARE_CHILD, BARE_CHILD);
list(
  IS_PRONOUN,
  'he she him her his hers himself herself they them their theirs themselves we us our i me my you your yours yourself'.split(
    ' ',
  ),
);
