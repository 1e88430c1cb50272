/** write-good itself, asked one check at a time, and the patterns it keeps to itself. */

// Before write-good, bare so that nothing sorts it away: the order is what makes it work.
import './watch.ts';
import writeGood from 'write-good';
import { type DeferredPattern, stopWatching } from './watch.ts';

/** The three of write-good's checks that serve here. */
export type Check = 'passive' | 'tooWordy' | 'cliches';

const made = stopWatching();

const off = {
  weasel: false,
  illusion: false,
  so: false,
  thereIs: false,
  adverb: false,
  passive: false,
  tooWordy: false,
  cliches: false,
};

/** What write-good says of a text for one check. */
export function askLibrary(text: string, check: Check): readonly { index: number; offset: number; reason: string }[] {
  return withLooseMatch(() => writeGood(text, { ...off, [check]: true }));
}

/**
 * The pattern behind a check, or undefined when it was not seen being made
 * (somebody else had loaded write-good before).
 */
export function patternOf(check: Check): DeferredPattern | undefined {
  let used: DeferredPattern | undefined;
  for (const pattern of made) {
    pattern.standIn = () => {
      used = pattern;
      return null;
    };
  }
  try {
    askLibrary('', check);
  } finally {
    for (const pattern of made) pattern.standIn = undefined;
  }
  return used;
}

/**
 * Whether write-good lets a participle off ("indeed"). Hands it the match it
 * would have found, so that its long pattern need not be compiled for this.
 */
export function isExempt(participle: string, passive: DeferredPattern): boolean {
  const text = `is ${participle}`;
  const match = Object.assign([text, 'is', participle], { index: 0, input: text }) as unknown as RegExpExecArray;
  const answers = [match];
  passive.standIn = () => answers.pop() ?? null;
  try {
    return askLibrary(text, 'passive').length === 0;
  } finally {
    passive.standIn = undefined;
  }
}

/**
 * passive-voice assigns to a `match` it never declares, which throws in a strict
 * bundle. A global of that name, for the length of the call, lets it run there.
 */
function withLooseMatch<T>(run: () => T): T {
  const host = globalThis as Record<string, unknown>;
  const had = Object.hasOwn(host, 'match');
  const before = host.match;
  if (!had) host.match = undefined;
  try {
    return run();
  } finally {
    if (had) host.match = before;
    else delete host.match;
  }
}
