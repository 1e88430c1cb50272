/** stub */
import type { Block, Draft, FrontMatter, Names, Pronouns } from './types.ts';
const NONE: Names = { child: [], parents: [] };
export function namesIn(_b: readonly Block[], _f: FrontMatter | undefined, _prev: Draft | undefined): { names: Names; pronouns: Pronouns } { return { names: NONE, pronouns: undefined }; }
