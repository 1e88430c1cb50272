/** The word at a place in a draft. */
import type { Block, Draft } from '../text/index.ts';

/** A word and where it stands. */
export interface Located {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly block: number;
}

/** Index of the block that holds an offset, or -1. */
export function blockAt(draft: Draft, offset: number): number {
  let low = 0;
  let high = draft.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((draft.starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  const start = draft.starts[low];
  const block = draft.blocks[low];
  return start !== undefined && block && start <= offset && offset <= start + block.text.length ? low : -1;
}

/** The token that holds an offset or ends at it. */
export function tokenAt(draft: Draft, offset: number): Located | undefined {
  const index = blockAt(draft, offset);
  if (index < 0) return undefined;
  const start = draft.starts[index] as number;
  const at = offset - start;
  for (const sentence of (draft.blocks[index] as Block).sentences) {
    if (at < sentence.start || at > sentence.end) continue;
    for (const token of sentence.tokens)
      if (token.start <= at && at <= token.end)
        return {
          text: draft.source.slice(start + token.start, start + token.end),
          start: start + token.start,
          end: start + token.end,
          block: index,
        };
  }
  return undefined;
}
