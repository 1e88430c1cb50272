/** A sentence that states a strength of the child. Owner of the wording: strengths. */
import { defineSignal } from '../signal.ts';

/** Placeholder wording until the strengths rules bring theirs; keep the export's name. */
export const strengthStatement = defineSignal('strength-statement', [
  '@child ..2 (enjoys | loves | likes)',
  'good at',
  'proud of',
]);
