/** What the pickers offer, and in which order: plain data, no editor. */
import type { Snippet, Template } from './content.ts';
import type { Place } from './deps.ts';
import type { DraftType } from './render.ts';

/** Sections in the order that puts child and family first; whatever is not named here comes last. */
const order: readonly string[] = [
  'about',
  'child-view',
  'parent-view',
  'strengths',
  'important-to',
  'needs',
  'context',
  'outcomes',
  'help',
  'home',
  'progress',
  'changes',
  'differences',
  'agenda',
  'dates',
  'evidence',
  'actions',
  'review',
  'people',
  'support',
  'rights',
  'contact',
  'sign',
];

/** What `Insert Section…` offers. */
export interface SectionChoice {
  readonly snippet: Snippet;
  /** The roles of this snippet that the draft has no section for. */
  readonly lacking: readonly string[];
}

/** How far down a draft a role belongs. */
function rank(role: string | undefined): number {
  const at = order.indexOf(role ?? '');
  return at < 0 ? order.length : at;
}

/** A section of an open draft, lines counted from 0. */
export interface SectionLines {
  readonly roles: readonly string[];
  readonly line: number;
  readonly lastLine: number;
}

/**
 * Where a section with these roles belongs among those that the draft has. Views and strengths go above whatever
 * should come after them, even in a draft that is in another order; the rest go below whatever should come before.
 * `undefined` where the draft gives no hold.
 */
export function placeAmong(sections: readonly SectionLines[], roles: readonly string[]): Place | undefined {
  const own = rank(roles[0]);
  const ranked = sections
    .filter((section) => section.roles.length > 0)
    .map((section) => ({ ...section, rank: Math.min(...section.roles.map(rank)) }));
  const same = ranked.findLast((section) => section.roles.includes(roles[0] ?? ''));
  const next = ranked.find((section) => section.rank > own);
  const before = ranked.findLast((section) => section.rank <= own);
  const early = own < rank('outcomes');
  if (!same && next && (early || !before)) return { line: next.line, character: 0 };
  const after = same ?? before;
  return after && { line: after.lastLine + 1, character: 0 };
}

/** A section has its own heading; anything else is a paragraph, a list or a row. */
export function isSection(snippet: Pick<Snippet, 'body'>): boolean {
  return snippet.body.startsWith('#');
}

/** Plans are given sections with a heading, letters are given paragraphs too. */
function isOffered(snippet: Snippet, kind: DraftType | 'unknown'): boolean {
  if (snippet.group === 'languages' && snippet.name.startsWith('Line in ')) return false;
  if (kind !== 'unknown' && !snippet.kinds.includes(kind)) return false;
  return snippet.body.startsWith('## ') || snippet.kinds.includes('letter');
}

/**
 * The snippets that suit a draft: first those whose main role it lacks, each group in the order of a good draft.
 * With `role`, only those that supply it: for a section that the draft has already, first what can go into it, then
 * what is mainly about it.
 */
export function sectionChoices(
  snippets: readonly Snippet[],
  present: readonly string[],
  kind: DraftType | 'unknown',
  role?: string,
): readonly SectionChoice[] {
  const offered = snippets.filter((snippet) => isOffered(snippet, kind));
  const wanted = role ? offered.filter((snippet) => snippet.roles.includes(role)) : offered;
  return (wanted.length > 0 ? wanted : offered)
    .map((snippet, index) => ({ snippet, index, lacking: snippet.roles.filter((each) => !present.includes(each)) }))
    .sort((a, b) => {
      const fits = role && present.includes(role) ? Number(isSection(a.snippet)) - Number(isSection(b.snippet)) : 0;
      const asked = Number(b.snippet.roles[0] === role) - Number(a.snippet.roles[0] === role);
      const missing = Number(isMissing(b)) - Number(isMissing(a));
      return fits || missing || asked || rank(a.snippet.roles[0]) - rank(b.snippet.roles[0]) || a.index - b.index;
    })
    .map(({ snippet, lacking }) => ({ snippet, lacking }));
}

/** The draft has no section for the main role of this snippet. */
export function isMissing(choice: SectionChoice): boolean {
  return choice.lacking.includes(choice.snippet.roles[0] ?? '');
}

/** The headings of a template, to show what is in it before it is chosen. */
export function contents(template: Template): string {
  const headings = [...template.body.matchAll(/^## (.*)$/gm)].map((match) => match[1] ?? '');
  return headings
    .map((heading) => heading.replace(/\{child's\}/g, "the child's").replace(/\{child\}/g, 'the child'))
    .map((heading) => heading.replace(/\{they\} \{(\w+)\/\w+\}/g, (_, verb: string) => `the child ${verb}`))
    .map((heading) => heading.charAt(0).toUpperCase() + heading.slice(1))
    .join(' · ');
}

/** White space to put round a passage so that an empty line parts it from its neighbours. */
export function padding(before: string, after: string): { readonly before: string; readonly after: string } {
  const lead = before.trim() === '' ? '' : before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  const trail = after.trim() === '' ? '\n' : after.startsWith('\n\n') ? '' : after.startsWith('\n') ? '\n' : '\n\n';
  return { before: lead, after: trail };
}
