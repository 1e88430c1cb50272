/** What is known of the patterns, worked out when Alongside is built (see server/packing.mjs); nothing in a run from source. */
import type { Known } from './known.ts';

export const known: (() => Known) | undefined = undefined as (() => Known) | undefined;
