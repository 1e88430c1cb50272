/** The quick way through write-good's checks: where could a hit begin, and does one? */
import { detached, EMPTY_HASH, nextHash, Stretches } from '../../text/index.ts';
import { fold, isGap, isWordCharacter } from './characters.ts';
import { patternOf } from './library.ts';
import { type PassiveFinder, readPassive } from './passive.ts';
import { keyLength, type PhraseList, readPhrases } from './phrases.ts';

/** Called for each hit, with the place and the check. */
export type Report = (start: number, end: number, check: 'passive' | 'wordy' | 'cliche') => void;

/** Finds what write-good would find. */
export type Machine = (text: string, report: Report) => void;

/** A word at which a hit could begin, as far as the chunk it stands in tells; offsets in that chunk. */
interface Start {
  readonly start: number;
  readonly end: number;
  /** A form of "to be". */
  readonly be: boolean;
  /** The key as far as the chunk goes, and how many characters it lacks. */
  readonly key: number;
  readonly lacks: number;
  /** The phrases that begin with the key, where it lacks nothing. */
  readonly phrases: readonly number[] | undefined;
}

/** How many chunks are kept, and the longest that is. */
const memoLimit = 20_000;
const memoLength = 32;
const none: readonly never[] = [];

/** The machine, or undefined when the library's patterns are not as expected. */
export function buildMachine(): Machine | undefined {
  const passivePattern = patternOf('passive');
  const passive = passivePattern && readPassive(passivePattern);
  const wordy = readPhrases(patternOf('tooWordy')?.source ?? '');
  const cliches = readPhrases(patternOf('cliches')?.source ?? '');
  return passive && wordy && cliches ? machineOf(passive, wordy, cliches) : undefined;
}

function machineOf(passive: PassiveFinder, wordy: PhraseList, cliches: PhraseList): Machine {
  const index = new Map<number, number[]>();
  wordy.addTo(index, 0);
  cliches.addTo(index, wordy.size);
  const memo = new Stretches<readonly Start[]>();

  /** Where hits could begin in a chunk, a stretch between two spaces; most have no such place. */
  function startsIn(text: string, from: number, to: number, hash: number): readonly Start[] {
    const known = memo.get(text, from, to, hash);
    if (known) return known;
    const chunk = text.slice(from, to);
    const starts = findStarts(chunk);
    if (chunk.length <= memoLength) {
      if (memo.size >= memoLimit) memo.clear();
      memo.set(detached(chunk.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase())), hash, starts);
    }
    return starts;
  }

  function findStarts(chunk: string): readonly Start[] {
    const starts: Start[] = [];
    let i = 0;
    while (i < chunk.length) {
      if (!isWordCharacter(chunk.charCodeAt(i))) {
        i++;
        continue;
      }
      const start = i;
      let key = 0;
      let lacks = keyLength;
      // The word itself, and as much of what follows as the key still needs.
      for (; i < chunk.length && isWordCharacter(chunk.charCodeAt(i)); i++) {
        if (lacks > 0) {
          key = (key << 7) | fold(chunk.charCodeAt(i));
          lacks--;
        }
      }
      for (let j = i; j < chunk.length && lacks > 0; j++) {
        const c = chunk.charCodeAt(j);
        if (isGap(c)) continue;
        key = c > 127 ? -1 : (key << 7) | fold(c);
        lacks = c > 127 ? 0 : lacks - 1;
      }
      const be = passive.isForm(chunk, start, i);
      const phrases = lacks > 0 ? undefined : index.get(key);
      if (be || lacks > 0 || phrases) starts.push({ start, end: i, be, key, lacks, phrases });
    }
    return starts.length > 0 ? starts : none;
  }

  return (text, report) => {
    let afterPassive = 0;
    let afterWordy = 0;
    let afterCliche = 0;
    // Indexed loops and no objects: on a first reading this runs in the interpreter.
    for (let from = 0, to = 0; from < text.length; from = to + 1) {
      let hash = EMPTY_HASH;
      for (to = from; to < text.length; to++) {
        const c = text.charCodeAt(to);
        if (c === 32) break;
        hash = nextHash(hash, c);
      }
      if (to === from) continue;
      const starts = startsIn(text, from, to, hash);
      for (let s = 0; s < starts.length; s++) {
        const one = starts[s] as Start;
        const start = from + one.start;
        if (one.be && start >= afterPassive) {
          const end = passive.endAt(text, from + one.end);
          if (end > 0) {
            afterPassive = end;
            report(start, end, 'passive');
          }
        }
        const phrases = one.lacks === 0 ? one.phrases : index.get(extendKey(one.key, one.lacks, text, to));
        if (phrases === undefined) continue;
        for (let p = 0; p < phrases.length; p++) {
          const phrase = phrases[p] as number;
          if (phrase < wordy.size) {
            const end = start < afterWordy ? -1 : wordy.endAt(phrase, text, start);
            if (end > 0) {
              afterWordy = end;
              report(start, end, 'wordy');
            }
          } else {
            const end = start < afterCliche ? -1 : cliches.endAt(phrase - wordy.size, text, start);
            if (end > 0) {
              afterCliche = end;
              report(start, end, 'cliche');
            }
          }
        }
      }
    }
  };
}

/** Takes the characters a key lacks from a text, gaps left out; -1 where no phrase can begin so. */
function extendKey(key: number, lacks: number, text: string, offset: number): number {
  for (let i = offset; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c <= 32 || c > 127) {
      if (isGap(c)) continue;
      if (c > 127) return -1;
    }
    key = (key << 7) | fold(c);
    if (--lacks === 0) return key;
  }
  return -1;
}
