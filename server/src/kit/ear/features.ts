/**
 * What the ear hears of a sentence: its words, word stems, and the words that stand together, each as a number.
 * Names and people are heard as who they are, numbers as one sign, quoted speech as one sign, so that what was
 * learned of one family holds for the next.
 */
import { type Sentence, type Token, TokenKind, type Word } from '../../text/index.ts';
import { CHILD, PARENT, type People, STAFF } from '../people.ts';

/** Told of each feature: its number, and the first and last word of the sentence that it stands for. */
export type Hear = (feature: number, first: number, last: number) => void;

const PRONOUNS = new Set(
  'he she they you we i his her their your our my him them us me hers theirs yours himself herself themselves yourself'.split(
    ' ',
  ),
);
const ENDINGS = ['ingly', 'edly', 'ies', 'ing', 'ied', 'ely', 'ed', 'es', 'ly', 's', 'e'];

/** The feature that a word is: 32 bits, spread well. */
export function numberOf(text: string): number {
  let number = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) number = Math.imul(number ^ text.charCodeAt(at), 0x01000193);
  return spread(number);
}

function spread(number: number): number {
  let out = Math.imul(number ^ (number >>> 16), 0x45d9f3b);
  out = Math.imul(out ^ (out >>> 15), 0x2c1b3c6d);
  return out ^ (out >>> 16);
}

function join(kind: number, one: number, other: number): number {
  return spread(Math.imul(one, 31) + Math.imul(other ^ kind, 0x9e3779b1));
}

/** The word without its ending: near enough for words that mean the same to count as one. */
export function stemOf(word: string): string {
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    const stem = word.slice(0, -ending.length);
    if (ending === 'ies' || ending === 'ied') return `${stem}y`;
    const last = stem.charAt(stem.length - 1);
    // "stopped" and "stopping" as "stop"; "missed" and "called" keep what they are written with.
    const doubled = stem.length > 3 && last === stem.charAt(stem.length - 2) && last !== 's' && last !== 'l';
    return doubled ? stem.slice(0, -1) : stem;
  }
  return word;
}

const SIGNS = {
  start: numberOf('<'),
  end: numberOf('>'),
  number: numberOf('#'),
  speech: numberOf('"'),
  child: numberOf('@child'),
  parent: numberOf('@parent'),
  titled: numberOf('@titled'),
  staff: numberOf('@staff'),
};
const STEM = numberOf('~');
const KIND = { letter: numberOf('letter:'), plan: numberOf('plan:'), unknown: numberOf('letter:') };

interface Sound {
  readonly word: number;
  readonly stem: number;
}
const sounds = new WeakMap<Word, Sound>();

function soundOf(word: Word): Sound {
  let sound = sounds.get(word);
  if (!sound) {
    sound = { word: numberOf(word.norm), stem: numberOf(stemOf(word.norm)) };
    sounds.set(word, sound);
  }
  return sound;
}

// Filled anew for each sentence.
const words: number[] = [];
const stems: number[] = [];
const firsts: number[] = [];
const lasts: number[] = [];

function put(word: number, stem: number, first: number, last: number): void {
  words.push(word);
  stems.push(stem);
  firsts.push(first);
  lasts.push(last);
}

function listen(sentence: Sentence, people: People): void {
  words.length = stems.length = firsts.length = lasts.length = 0;
  const { tokens, block } = sentence;
  put(SIGNS.start, SIGNS.start, 0, 0);
  let spoken = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.quote >= 0 && block.quotes[token.quote]?.use === 'speech') {
      if (!spoken) put(SIGNS.speech, SIGNS.speech, at, at);
      spoken = true;
      continue;
    }
    spoken = false;
    const who = people.at[at] as number;
    const to = people.to[at] as number;
    if (who !== 0 && to > at && !PRONOUNS.has(token.word.norm)) {
      const sign = who & CHILD ? SIGNS.child : who & PARENT ? (who & STAFF ? SIGNS.titled : SIGNS.parent) : SIGNS.staff;
      put(sign, sign, at, to - 1);
      at = to - 1;
    } else if (token.kind === TokenKind.Number) put(SIGNS.number, SIGNS.number, at, at);
    else {
      const { word, stem } = soundOf(token.word);
      put(word, stem, at, at);
    }
  }
  put(SIGNS.end, SIGNS.end, Math.max(0, tokens.length - 1), Math.max(0, tokens.length - 1));
}

/**
 * Tells every feature of a sentence.
 * @param people who is who in it
 * @param kind letters and plans are heard differently: "Parents to read nightly" is a plan's
 */
export function featuresOf(sentence: Sentence, people: People, kind: 'letter' | 'plan' | 'unknown', hear: Hear): void {
  listen(sentence, people);
  const inKind = KIND[kind];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as number;
    const stem = stems[at] as number;
    const first = firsts[at] as number;
    const last = lasts[at] as number;
    if (at > 0 && at < words.length - 1) {
      hear(word, first, last);
      hear(join(STEM, stem, STEM), first, last);
      hear(join(inKind, stem, inKind), first, last);
    }
    if (at + 1 >= words.length) continue;
    const next = words[at + 1] as number;
    const to = lasts[at + 1] as number;
    hear(join(1, word, next), first, to);
    hear(join(STEM, stem, stems[at + 1] as number), first, to);
    if (at + 2 >= words.length) continue;
    const third = words[at + 2] as number;
    const end = lasts[at + 2] as number;
    hear(join(2, word, third), first, end);
    hear(join(3, join(1, word, next), third), first, end);
  }
}
