/** The part of js-yaml's interface that Alongside uses; the library ships no types. */
declare module 'js-yaml' {
  interface Schema {
    readonly explicit: readonly unknown[];
  }
  export const FAILSAFE_SCHEMA: Schema;
  export function load(text: string, options: { schema: Schema; json: boolean }): unknown;
  export class YAMLException extends Error {
    /** Where, counted from 0. */
    readonly mark: { readonly line: number };
  }
}
