/** Where to look for each pattern, worked out when Alongside is built (see server/packing.mjs); not known in a run from source. */
import type { Known } from './known.ts';

export const known = undefined as Known | undefined;
