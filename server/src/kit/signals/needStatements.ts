/** A sentence that states a difficulty of the child. Owner of the wording: strengths. */
import { defineSignal } from '../signal.ts';

/** Placeholder wording until the strengths rules bring theirs; keep the export's name. */
export const needStatement = defineSignal('need-statement', [
  '@child ..2 (~find ..3 hard | ~struggle)',
  '@child @unable',
]);
