/** The ear that the rules listen with. */
import { makeEar } from './ear.ts';
import { learned } from './learned.data.ts';

export const ear = makeEar(learned);
