/**
 * Steps as text. Rules share long lists of alternatives, which stand in pattern after
 * pattern; each is written once and named where it stands. Places are counted from the
 * step that names them, so that a list reads the same wherever it is put.
 */
import { Numbers, write } from './numbers.ts';
import { Op, sizeAt } from './program.ts';

/** In the place of a step: alternatives that are written elsewhere; their number follows. */
const BLOCK = Op.Jump + 1;
/** Naming shorter ones would not be shorter. */
const SHORTEST = 4;

/** How sets and words are counted in what is written. */
export interface Counted {
  setOf(set: number): string;
  wordOf(id: number): string;
}

/** The writing of some patterns. */
export interface Blocks {
  /** The text of one of the patterns. */
  write(steps: readonly number[]): string;
  /** The texts that are named in others, by number; complete once all patterns are written. */
  all(): readonly string[];
}

/** Finds what the patterns have in common. @param patterns the steps of each */
export function sharedBlocks(patterns: readonly (readonly number[])[], counted: Counted): Blocks {
  const times = new Map<string, number>();
  const plain = (steps: readonly number[], from: number, to: number): string => {
    let text = '';
    for (let at = from; at < to; at += sizeAt(steps, at)) text += writeStep(steps, at, counted);
    return text;
  };
  for (const steps of patterns)
    for (let at = 0; at < steps.length; at += sizeAt(steps, at)) {
      if (!isEither(steps, at)) continue;
      const text = plain(steps, at, endOf(steps, at));
      times.set(text, (times.get(text) ?? 0) + 1);
    }
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  const written = (steps: readonly number[], from: number, to: number, whole: boolean): string => {
    let text = '';
    for (let at = from; at < to; ) {
      const end = isEither(steps, at) && !(whole && at === from) ? endOf(steps, at) : -1;
      const block = end < 0 ? '' : plain(steps, at, end);
      if (block.length < SHORTEST || (times.get(block) ?? 0) < 2) {
        text += writeStep(steps, at, counted);
        at += sizeAt(steps, at);
        continue;
      }
      let number = numbers.get(block);
      if (number === undefined) {
        number = texts.push('') - 1;
        numbers.set(block, number);
        texts[number] = written(steps, at, end, true);
      }
      text += write(BLOCK) + write(number);
      at = end;
    }
    return text;
  };
  return { write: (steps) => written(steps, 0, steps.length, false), all: () => texts };
}

function isEither(steps: readonly number[], at: number): boolean {
  return steps[at] === Op.Either || steps[at] === Op.EitherFirst;
}

/** Where alternatives end: all but the last jump there. */
function endOf(steps: readonly number[], at: number): number {
  const second = steps[at + 4] as number;
  return steps[second - 1] as number;
}

/** One step: without the room that it leaves. */
function writeStep(steps: readonly number[], at: number, { setOf, wordOf }: Counted): string {
  const op = steps[at] as Op;
  const arg = (index: number): number => steps[at + index] as number;
  let text = write(op);
  if (op === Op.Word || op === Op.WordFirst) text += setOf(arg(1));
  else if (op === Op.Punctuation) text += wordOf(arg(1));
  else if (op === Op.Either || op === Op.EitherFirst) {
    text += write(arg(1));
    for (let branch = 0; branch < arg(1); branch++) text += write(arg(2 + branch * 2) - at);
  } else if (op === Op.Optional || op === Op.Not || op === Op.Jump) text += write(arg(1) - at);
  else if (op === Op.Gap) text += write(arg(1));
  else for (let index = 1; index < sizeAt(steps, at); index++) text += write(arg(index));
  return text;
}

/** What is needed to read steps again. */
export interface Uncounted {
  readonly blocks: readonly string[];
  setOf(number: number): number;
  idOf(word: number): number;
}

/** Reads what `sharedBlocks` wrote. */
export function readSteps(numbers: Numbers, from: Uncounted, steps: number[] = []): number[] {
  const { blocks, setOf, idOf } = from;
  while (numbers.more) {
    const at = steps.length;
    const op = numbers.next();
    if (op === BLOCK) {
      readSteps(new Numbers(blocks[numbers.next()] as string), from, steps);
      continue;
    }
    steps.push(op);
    if (op === Op.Word || op === Op.WordFirst) steps.push(setOf(numbers.next()));
    else if (op === Op.Punctuation) steps.push(idOf(numbers.next()));
    else if (op === Op.Either || op === Op.EitherFirst) {
      const branches = numbers.next();
      steps.push(branches);
      for (let branch = 0; branch < branches; branch++) steps.push(at + numbers.next(), 0);
    } else if (op === Op.Optional) steps.push(at + numbers.next(), 0);
    else if (op === Op.Not || op === Op.Jump) steps.push(at + numbers.next());
    else if (op === Op.Gap) steps.push(numbers.next(), 0);
    else for (let left = sizeAt(steps, at) - 1; left > 0; left--) steps.push(numbers.next());
  }
  return steps;
}
