/**
 * Stands in for `RegExp` from the moment this file loads until `stopWatching` is
 * called; `library.ts` loads write-good in between. So the sources of the
 * library's patterns are known, and its 45,000 characters of alternation are not
 * parsed before anybody runs them.
 *
 * The constructor is stood in for, never `RegExp.prototype`: touching the
 * prototype takes V8's fast paths away from the whole process, and `replace`
 * and `split` stay eight times slower for good.
 */
const Real = globalThis.RegExp;

/** A pattern of write-good's that compiles when it is first run. */
export class DeferredPattern {
  readonly source: string;
  readonly flags: string;
  /** Answers in place of the pattern while it is set. */
  standIn: (() => RegExpExecArray | null) | undefined;
  #real: RegExp | undefined;

  constructor(source: string, flags = '') {
    this.source = source;
    this.flags = flags;
  }

  /** As `RegExp.prototype.exec`, the one method write-good calls. */
  exec(text: string): RegExpExecArray | null {
    if (this.standIn) return this.standIn();
    this.#real ??= new Real(this.source, this.flags);
    return this.#real.exec(text);
  }
}

const made: DeferredPattern[] = [];

globalThis.RegExp = new Proxy(Real, {
  construct(_target, [source, flags]: [string, string?]) {
    const pattern = new DeferredPattern(source, flags);
    made.push(pattern);
    return pattern;
  },
});

/** Ends the watch and gives the patterns made meanwhile. */
export function stopWatching(): readonly DeferredPattern[] {
  globalThis.RegExp = Real;
  return made;
}
