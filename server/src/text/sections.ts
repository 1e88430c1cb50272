/** Sections: headings and what stands under them, with the roles they play. */
import { rolesOf } from './roles.ts';
import { plainTitle } from './shapes.ts';
import type { Block, Names, Role, Section } from './types.ts';

const NO_ROLES: readonly Role[] = [];
const titles = new WeakMap<Block, { names: Names; title: string; roles: readonly Role[] }>();

/** The sections of a draft and, for each block, the index of its section. */
export function sectionsOf(blocks: readonly Block[], names: Names): { sections: Section[]; sectionOf: number[] } {
  const sections: Section[] = [];
  const sectionOf = new Array<number>(blocks.length);
  const above: Section[] = [];
  let from = 0;
  let headingBlock = -1;
  const close = (to: number): void => {
    if (headingBlock < 0 && to === 0) return;
    sections.push(sectionFor(blocks, names, headingBlock, from, to, above));
  };
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    if (block.type === 'heading' && !block.quoted && index > 0) {
      close(index);
      from = index;
      headingBlock = index;
    } else if (block.type === 'heading' && !block.quoted) headingBlock = index;
    sectionOf[index] = sections.length;
  }
  close(blocks.length);
  return { sections, sectionOf };
}

function sectionFor(
  blocks: readonly Block[],
  names: Names,
  headingBlock: number,
  from: number,
  to: number,
  above: Section[],
): Section {
  if (headingBlock < 0) return { headingBlock, title: '', level: 0, roles: NO_ROLES, ownRoles: NO_ROLES, from, to };
  const heading = blocks[headingBlock] as Block;
  const { title, roles: ownRoles } = titleOf(heading, names);
  while (above.length > 0 && (above[above.length - 1] as Section).level >= heading.level) above.pop();
  const roles = ownRoles.length > 0 ? ownRoles : (above[above.length - 1]?.roles ?? NO_ROLES);
  const section: Section = { headingBlock, title, level: heading.level, roles, ownRoles, from, to };
  above.push(section);
  return section;
}

function titleOf(heading: Block, names: Names): { title: string; roles: readonly Role[] } {
  const known = titles.get(heading);
  if (known && known.names === names) return known;
  const title = plainTitle(heading.text).replace(/:$/, '');
  const fresh = { names, title, roles: rolesOf(title, names) };
  titles.set(heading, fresh);
  return fresh;
}

/** The first block of the closing phrase and what is signed under it; -1 where nothing is. */
export function signoffBlock(blocks: readonly Block[]): number {
  let first = blocks.findLastIndex((block) => block.type === 'signoff');
  while (first > 0 && blocks[first - 1]?.type === 'signoff') first--;
  return first;
}
