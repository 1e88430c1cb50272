/** Sections of a draft with absolute offsets, for outlines and lenses. */
import type { Block, Draft } from '../text/index.ts';
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
