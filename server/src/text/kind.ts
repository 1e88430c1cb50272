/** stub */
import type { Block, DraftKind, FrontMatter } from './types.ts';
export function judgeKind(_b: readonly Block[], _f: FrontMatter | undefined): { kind: DraftKind; stated: boolean } { return { kind: 'unknown', stated: false }; }
