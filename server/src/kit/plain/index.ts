/**
 * The plain-language checks of write-good: what the library says, in a fraction
 * of its time. It tries a thousand phrases at every character; here its own
 * phrase lists, read from its own patterns, tell where one of them can begin,
 * and nothing is tried elsewhere.
 */
import { askLibrary } from './library.ts';
import { buildMachine, type Machine } from './machine.ts';

export { hintsIn, type PlainHint, plainHints } from './choice.ts';

/** Something write-good says of a text. */
export interface PlainHit {
  readonly start: number;
  readonly end: number;
  readonly check: 'passive' | 'wordy' | 'cliche';
  /** In write-good's words. */
  readonly reason: string;
}

const says = { passive: 'may be passive voice', wordy: 'is wordy or unneeded', cliche: 'is a cliche' } as const;
const order = { passive: 0, wordy: 1, cliche: 2 } as const;

let machine: Machine | undefined;

/** Whether the checks run the quick way; false only when the library could not be read. */
export function isQuick(): boolean {
  return ready() !== slowly;
}

/** The passives, wordy phrases and clichés that write-good finds in a text, in order. */
export function plainLanguage(text: string): PlainHit[] {
  const hits: PlainHit[] = [];
  ready()(text, (start, end, check) => {
    hits.push({ start, end, check, reason: `"${text.slice(start, end)}" ${says[check]}` });
  });
  return hits.length > 1 ? merged(hits) : hits;
}

function ready(): Machine {
  machine ??= buildMachine() ?? slowly;
  return machine;
}

/** The library as it is, for the day its insides are built otherwise. */
const slowly: Machine = (text, report) => {
  for (const [check, name] of [
    ['passive', 'passive'],
    ['tooWordy', 'wordy'],
    ['cliches', 'cliche'],
  ] as const) {
    for (const { index, offset } of askLibrary(text, check)) report(index, index + offset, name);
  }
};

/** In order of place; two checks that say something of the same words become one hit, as the library has it. */
function merged(hits: PlainHit[]): PlainHit[] {
  hits.sort((a, b) => a.start - b.start || a.end - b.end || order[a.check] - order[b.check]);
  const kept: PlainHit[] = [];
  for (const next of hits) {
    const last = kept.at(-1);
    if (last?.start === next.start && last.end === next.end) {
      kept[kept.length - 1] = { ...last, reason: `${last.reason} and ${says[next.check]}` };
    } else kept.push(next);
  }
  return kept;
}
