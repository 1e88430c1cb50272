/** The part of write-good's interface that Alongside uses; the library ships no types. */
declare module 'write-good' {
  /** One suggestion: `offset` is a length. */
  interface Suggestion {
    readonly index: number;
    readonly offset: number;
    readonly reason: string;
  }
  /** Runs every check that is not switched off. */
  export default function writeGood(text: string, options?: Readonly<Record<string, boolean>>): Suggestion[];
}
