/** Which of write-good's hits are worth a hint in a letter to a parent, and plain words instead. */
import type { Sentence } from '../../text/index.ts';
import { hiddenDoer } from './hiddenDoer.ts';
import { type PlainHit, plainLanguage } from './index.ts';
import { heavyWords, officeWords, plainCliches, plainForCliches } from './plainWords.ts';

/** A passage that makes a sentence hard for a reader with another first language. */
export interface PlainHint {
  readonly start: number;
  readonly end: number;
  readonly check: PlainHit['check'];
  /** `procedures` for the words of the office and the law, `needs` for the rest. */
  readonly principle: 'needs' | 'procedures';
  /** Plain words that drop into its place, best first; may be none. */
  readonly replacements: readonly string[];
}

/** The sentence asked about last: the rules that want its hints come one after the other. */
let asked: Sentence | undefined;
let answered: readonly PlainHint[] = [];

/** The hints for a sentence of a draft; offsets in the sentence. */
export function hintsIn(sentence: Sentence): readonly PlainHint[] {
  if (sentence !== asked) {
    answered = plainHints(sentence.block.text.slice(sentence.start, sentence.end));
    asked = sentence;
  }
  return answered;
}

/** The hints for a sentence, in order. */
export function plainHints(text: string): PlainHint[] {
  const hints: PlainHint[] = [];
  const hits = plainLanguage(text);
  if (hits.length === 0) return hints;
  const speech = quotations(text);
  let from = 0;
  let q = 0;
  for (const hit of hits) {
    while (q < speech.length && (speech[q] as Stretch)[1] <= hit.start) q++;
    // Somebody's words are theirs, however long-winded.
    if (q < speech.length && (speech[q] as Stretch)[0] <= hit.start) continue;
    const hint = hintFor(text, hit);
    // Two hits over the same words make one hint.
    if (hint && hint.start >= from) {
      hints.push(hint);
      from = hint.end;
    }
  }
  return hints;
}

type Stretch = readonly [start: number, end: number];

/** What stands between double quotation marks. */
function quotations(text: string): Stretch[] {
  const found: Stretch[] = [];
  let open = -1;
  for (let i = text.search(/["“”]/); i >= 0 && i < text.length; i++) {
    const c = text.charAt(i);
    if (c !== '"' && c !== '“' && c !== '”') continue;
    if (open >= 0 && c !== '“') {
      found.push([open, i]);
      open = -1;
    } else if (c !== '”') open = i;
  }
  return found;
}

function hintFor(text: string, hit: PlainHit): PlainHint | undefined {
  const { start, end, check } = hit;
  if (check === 'passive') {
    const hidden = hiddenDoer(text, hit);
    return hidden && { ...hidden, check, principle: 'needs' };
  }
  const words = text.slice(start, end);
  const phrase = words.toLowerCase().replace(/\s+/g, ' ').trim();
  if (check === 'cliche') {
    if (plainCliches.has(phrase)) return undefined;
    return {
      start,
      end,
      check,
      principle: 'needs',
      replacements: fitting(text, start, end, plainForCliches.get(phrase) ?? []),
    };
  }
  const office = officeWords.get(phrase);
  const plain = office ?? heavyWords.get(phrase);
  if (!plain || isOrdinary(text, start, end, phrase)) return undefined;
  return {
    start,
    end,
    check,
    principle: office ? 'procedures' : 'needs',
    replacements: fitting(text, start, end, plain),
  };
}

/** A wordy word in a place where it is the ordinary one. */
function isOrdinary(text: string, start: number, end: number, phrase: string): boolean {
  const after = text.slice(end, end + 24).toLowerCase();
  const before = text.slice(Math.max(0, start - 24), start).toLowerCase();
  if (/['‘]$/.test(before) && /^['’]/.test(after)) return true;
  if (phrase === 'shall') return /^\s+(?:i|we)\b/.test(after) || /\b(?:i|we)\s+$/.test(before);
  if (phrase === 'cease') return /^\s+to\s+maintain/.test(after);
  if (phrase === 'provided that') return /\b(?:have|has|had|be|been|is|are|was|were|not)\s+$/.test(before);
  if (phrase === 'impacted') return /^\s+(?:wax|tooth|teeth|bowel)/.test(after);
  if (phrase === 'a number of') return /^\s+(?:days|weeks)\b/.test(after) || /\bnot\s+$/.test(before);
  if (phrase === 'that which' || phrase === 'in the nature of') return /\b(?:for|with|to)\s+$/.test(before);
  return false;
}

const verbs = new Set(
  'purchase forfeit indicate retain obtain commence cease transmit reside terminate initiate'.split(' '),
);
const determiners = /\b(?:a|an|the|this|that|your|our|their|his|her|its|each|every)\s+$/i;
const amounts = /^(?:enough|many|some|several|more)\b/;

/** Replacements that agree with the word before, with the capitals of what they replace. */
function fitting(text: string, start: number, end: number, plain: readonly string[]): string[] {
  const words = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 12), start);
  const article = /\b(an?)\s+$/i.exec(before)?.[1]?.toLowerCase();
  if (determiners.test(before) && verbs.has(words.toLowerCase())) return [];
  return plain
    .filter((one) => !article || (!amounts.test(one) && (article === 'an') === /^[aeiou]/.test(one)))
    .map((one) => likeCase(words, one));
}

function likeCase(words: string, plain: string): string {
  if (words.length > 1 && words === words.toUpperCase()) return plain.toUpperCase();
  const first = words.charAt(0);
  return first === first.toLowerCase() ? plain : plain.charAt(0).toUpperCase() + plain.slice(1);
}
