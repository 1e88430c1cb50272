/**
 * A pattern as steps that the matcher follows: numbers one after another in one array for
 * all patterns. Small, near each other in memory, and they can be written down by a build.
 */
import { vocabulary } from '../../text/index.ts';
import { formsOf } from '../inflect.ts';
import { PERSON_CLASSES } from './classes.ts';
import { classParts, type Part } from './parse.ts';
import { setOf } from './sets.ts';

/** What a step does; the numbers that follow it stand behind. `…First` ones have nothing of the pattern before them: no adverb may stand there either. */
export enum Op {
  /** The end of the pattern, or of what is refused. */
  Done,
  /** A word of a set: set. */
  Word,
  WordFirst,
  /** Somebody: who, form. */
  Person,
  PersonFirst,
  /** One of several: how many, then for each where it begins and room for what it can begin with. */
  Either,
  EitherFirst,
  /** What may be absent: where it ends, room; then its steps. */
  Optional,
  /** Up to some words: how many, room for what can follow. */
  Gap,
  /** What must not follow: where that ends; then its steps. */
  Not,
  /** Remembers what comes up to its end: slot. */
  Capture,
  CaptureFirst,
  CaptureEnd,
  /** What is to be marked, up to its end. */
  Mark,
  MarkFirst,
  MarkEnd,
  Start,
  End,
  Any,
  Number,
  /** A mark: its word id. */
  Punctuation,
  /** Goes on elsewhere: where. */
  Jump,
}

/** How many numbers a step takes, for those where it is always the same. */
export const SIZE: Readonly<Partial<Record<Op, number>>> = {
  [Op.Done]: 1,
  [Op.Word]: 2,
  [Op.WordFirst]: 2,
  [Op.Person]: 3,
  [Op.PersonFirst]: 3,
  [Op.Optional]: 3,
  [Op.Gap]: 3,
  [Op.Not]: 2,
  [Op.Capture]: 2,
  [Op.CaptureFirst]: 2,
  [Op.CaptureEnd]: 2,
  [Op.Mark]: 1,
  [Op.MarkFirst]: 1,
  [Op.MarkEnd]: 1,
  [Op.Start]: 1,
  [Op.End]: 1,
  [Op.Any]: 1,
  [Op.Number]: 1,
  [Op.Punctuation]: 2,
  [Op.Jump]: 2,
};

/** The steps of all patterns. Where a step names a place it is one in here. */
export const store = { code: new Int32Array(1 << 14), length: 0 };

/** Adds the steps of a pattern, with places counted from their own start. @returns where they stand in the store */
export function addSteps(steps: readonly number[]): number {
  const start = store.length;
  const end = start + steps.length;
  if (end > store.code.length) {
    const larger = new Int32Array(Math.max(end, store.code.length * 2));
    larger.set(store.code);
    store.code = larger;
  }
  store.code.set(steps, start);
  eachPlace(steps, (at) => {
    store.code[start + at] = start + (steps[at] as number);
  });
  store.length = end;
  return start;
}

/** Visits where steps name a place. */
export function eachPlace(steps: readonly number[], visit: (at: number) => void): void {
  for (let at = 0; at < steps.length; at += sizeAt(steps, at)) {
    const op = steps[at] as Op;
    if (op === Op.Optional || op === Op.Not || op === Op.Jump) visit(at + 1);
    else if (op === Op.Either || op === Op.EitherFirst)
      for (let branch = 0; branch < (steps[at + 1] as number); branch++) visit(at + 2 + branch * 2);
  }
}

/** How many numbers a step takes. */
export function sizeAt(steps: readonly number[], at: number): number {
  return SIZE[steps[at] as Op] ?? 2 + 2 * (steps[at + 1] as number);
}

/** The steps of a pattern. @param names what it remembers, in the order of their slots */
export function stepsOf(parts: readonly Part[], names: readonly string[]): number[] {
  const steps: number[] = [];
  sequence(parts, true, { steps, names });
  steps.push(Op.Done);
  return steps;
}

interface Writer {
  readonly steps: number[];
  readonly names: readonly string[];
}

/** @param first nothing of the pattern stands before the first of them */
function sequence(parts: readonly Part[], first: boolean, writer: Writer): void {
  let opens = first;
  for (const part of parts) {
    write(part, opens, writer);
    if (part.type !== 'edge') opens = false;
  }
}

function write(part: Part, first: boolean, writer: Writer): void {
  const { steps } = writer;
  const words = wordsOf(part);
  if (words) {
    steps.push(first ? Op.WordFirst : Op.Word, setOf(words));
    return;
  }
  switch (part.type) {
    case 'class': {
      const person = PERSON_CLASSES[part.name];
      if (person) steps.push(first ? Op.PersonFirst : Op.Person, person.who, person.form);
      else sequence(classParts(part.name), first, writer);
      break;
    }
    case 'either':
      either(part.branches, first, writer);
      break;
    case 'optional': {
      const at = steps.push(Op.Optional, 0, 0) - 2;
      sequence(part.parts, first, writer);
      steps[at] = steps.length;
      break;
    }
    case 'not': {
      const at = steps.push(Op.Not, 0) - 1;
      sequence(part.parts, first, writer);
      steps.push(Op.Done);
      steps[at] = steps.length;
      break;
    }
    case 'gap':
      steps.push(Op.Gap, part.most, 0);
      break;
    case 'capture': {
      const slot = writer.names.indexOf(part.name) * 2;
      steps.push(first ? Op.CaptureFirst : Op.Capture, slot);
      sequence(part.parts, true, writer);
      steps.push(Op.CaptureEnd, slot);
      break;
    }
    case 'mark':
      steps.push(first ? Op.MarkFirst : Op.Mark);
      sequence(part.parts, true, writer);
      steps.push(Op.MarkEnd);
      break;
    case 'edge':
      steps.push(part.edge === 'start' ? Op.Start : Op.End);
      break;
    case 'any':
      steps.push(Op.Any);
      break;
    case 'number':
      steps.push(Op.Number);
      break;
    case 'punctuation':
      steps.push(Op.Punctuation, vocabulary.intern(part.mark).id);
  }
}

function either(branches: readonly (readonly Part[])[], first: boolean, writer: Writer): void {
  const { steps } = writer;
  const table = steps.length + 2;
  steps.push(first ? Op.EitherFirst : Op.Either, branches.length);
  for (const _ of branches) steps.push(0, 0);
  const jumps: number[] = [];
  branches.forEach((branch, index) => {
    steps[table + index * 2] = steps.length;
    sequence(branch, first, writer);
    if (index < branches.length - 1) jumps.push(steps.push(Op.Jump, 0) - 1);
  });
  for (const at of jumps) steps[at] = steps.length;
}

const singles = new WeakMap<Part, readonly string[] | false>();

/** The words of a part that is one word of several, else false. */
function wordsOf(part: Part): readonly string[] | false {
  if (part.type === 'words') return part.forms;
  if (part.type === 'lemma') return formsOf(part.lemma);
  if (part.type !== 'either' && part.type !== 'class') return false;
  let words = singles.get(part);
  if (words === undefined) {
    words = singleWords(part);
    singles.set(part, words);
  }
  return words;
}

function singleWords(part: Part): readonly string[] | false {
  if (part.type === 'class') {
    const parts = PERSON_CLASSES[part.name] ? [] : classParts(part.name);
    return parts.length === 1 && wordsOf(parts[0] as Part);
  }
  if (part.type !== 'either') return false;
  const words: string[] = [];
  for (const branch of part.branches) {
    const own = branch.length === 1 && wordsOf(branch[0] as Part);
    if (!own) return false;
    words.push(...own);
  }
  return words;
}
