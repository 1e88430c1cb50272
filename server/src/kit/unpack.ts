/** What a build has packed into a script: deflated, and written as base64. */
import { inflateSync } from 'fflate';

/** A host may lend what it has built in, which is quicker (see server/bundles.mjs). */
const { alongsideShelf: shelf } = globalThis as { alongsideShelf?: { unpack?: (packed: string) => Uint8Array } };

/** The bytes that were packed. */
export const unpack = shelf?.unpack ?? unpackHere;

function unpackHere(packed: string): Uint8Array {
  const letters = atob(packed);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  return inflateSync(bytes);
}
