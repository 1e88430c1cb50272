/** What a build has packed into a script: deflated, and written as base64. */
import { inflateSync } from 'fflate';

/** A host may lend what it has built in, which is quicker (see server/bundles.mjs). */
const { alongsideShelf: shelf } = globalThis as { alongsideShelf?: { inflate?: (packed: Uint8Array) => Uint8Array } };
const inflate = shelf?.inflate ?? inflateSync;

/** The bytes that were packed. */
export function unpack(packed: string): Uint8Array {
  const letters = atob(packed);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  return inflate(bytes);
}
