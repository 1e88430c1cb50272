/** Sections of a draft with absolute offsets, for outlines and lenses. */
import { type Block, type Draft, signoffBlock } from '../text/index.ts';
import type { Analysis } from './types.ts';

/** The sections that have a heading, in order. */
export function sectionsOf(draft: Draft): Analysis['sections'] {
  return draft.sections
    .filter((section) => section.headingBlock >= 0)
    .map((section) => {
      const start = draft.starts[section.headingBlock] as number;
      const heading = draft.blocks[section.headingBlock] as Block;
      const last = Math.max(section.to - 1, section.headingBlock);
      return {
        title: section.title,
        level: section.level,
        roles: section.roles,
        start,
        end: (draft.starts[last] as number) + (draft.blocks[last] as Block).text.length,
        headingEnd: start + heading.text.length,
      };
    });
}

/** Where the closing phrase stands, with what is signed under it; -1 where nothing is. */
export function signoffOf(draft: Draft): number {
  return draft.starts[signoffBlock(draft.blocks)] ?? -1;
}
