/** Completion while drafting: short forms explained, sections still missing, openers that lead to evidence. */
import { choices, isEveryday, lookUp } from '../kit/glossary/index.ts';
import type { Role } from '../text/index.ts';
import { nameOf } from './hover.ts';
import type { ServiceDraft } from './openDraft.ts';
import { offers } from './sectionOffers.ts';
import { blockAt, tokenAt } from './tokens.ts';
import type { AnalysisConfig, Completion } from './types.ts';

/** What can be written at an offset. */
export function completionsAt(draft: ServiceDraft, config: AnalysisConfig, offset: number): readonly Completion[] {
  const { text } = draft;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(lineStart, offset);
  const heading = /^(#{1,6})[ \t]+([^\n]*)$/.exec(before);
  if (draft.format === 'markdown' && heading)
    return missingSections(draft, config, lineStart, offset, heading[1] as string, heading[2] as string);
  return [...shortForms(draft, config, offset), ...openers(draft, config, offset, before)];
}

function shortForms(draft: ServiceDraft, config: AnalysisConfig, offset: number): Completion[] {
  const found = tokenAt(draft.draft, offset);
  if (!found || found.end !== offset || !/^[A-Z][A-Za-z&]*[A-Z]s?$/.test(found.text) || isEveryday(found.text))
    return [];
  const entry = lookUp(found.text, config.nation);
  if (!entry) return [];
  // Only at first use: later the reader has met it.
  if (firstUseOf(draft.text, found.text) < found.start) return [];
  return choices(entry, found.text).map((full, index) => ({
    label: full,
    detail: 'Explain at first use',
    documentation: entry.meanings[index]?.plain ?? entry.plain,
    edit: { start: found.start, end: found.end, text: full },
    snippet: false,
    sort: `a${index}`,
  }));
}

/** Where a short form first stands as a word of its own. */
function firstUseOf(text: string, form: string): number {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    if (!/[A-Za-z]/.test(text.charAt(at - 1)) && !/[A-Za-z]/.test(text.charAt(at + form.length))) return at;
  }
  return text.length;
}

function missingSections(
  draft: ServiceDraft,
  config: AnalysisConfig,
  lineStart: number,
  offset: number,
  signs: string,
  typed: string,
): Completion[] {
  const { sections, kind } = draft.known(config);
  const present = new Set<Role>(
    sections.filter((section) => section.start !== lineStart).flatMap((section) => section.roles),
  );
  const name = nameOf(draft, config);
  const wanted = typed.trim().toLowerCase();
  return offers
    .filter((offer) => !present.has(offer.role) && (kind === 'unknown' || offer.kinds.includes(kind)))
    .map((offer, index) => {
      const title = offer.title.replaceAll('{name}', name);
      const lines = offer.lines.map((line) => line.replaceAll('{name}', name));
      let stop = 0;
      const body = lines
        .map((line) => escaped(line).replace(/\[([^\]]+)\]/g, (_all, blank: string) => `\${${++stop}:[${blank}]}`))
        .join('\n');
      return {
        label: title,
        detail: `Section: ${offer.role.replaceAll('-', ' ')}`,
        documentation: lines.join('\n'),
        edit: { start: lineStart, end: offset, text: `${signs} ${escaped(title)}\n\n${body}\n` },
        snippet: true,
        sort: `${title.toLowerCase().includes(wanted) ? 'a' : 'b'}${String(index).padStart(2, '0')}`,
      };
    });
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

const OPENERS: readonly (readonly [string, string])[] = [
  ['{name} enjoys [what], and [what shows it].', 'An interest, with what shows it'],
  ['{name} is good at [what]. For example, [what you saw, and when].', 'A strength with an example'],
  ['At home, {name} [what the family sees].', 'A strength that the family has told you about'],
  ['This term {name} learnt to [what], with [the help that made it work].', 'Progress, with the help behind it'],
  ['Friends and adults like {name} for [what], for instance when [what happened].', 'What others admire'],
];

function openers(draft: ServiceDraft, config: AnalysisConfig, offset: number, before: string): Completion[] {
  const lead = /^[ \t]*(?:[-*•][ \t]+)?/.exec(before)?.[0] ?? '';
  const typed = before.slice(lead.length);
  if (typed.length > 12) return [];
  const index = blockAt(draft.draft, offset);
  const { sections } = draft.known(config);
  const section = index >= 0 ? draft.draft.sections[draft.draft.sectionOf[index] as number] : undefined;
  // On an empty line there is no block: the section is the last one that starts before it.
  const roles = section?.roles ?? sections.filter((one) => one.start < offset).at(-1)?.roles ?? [];
  if (!roles.includes('strengths')) return [];
  const name = nameOf(draft, config);
  return OPENERS.map(([opener, detail], number) => {
    const plain = opener.replaceAll('{name}', name);
    let stop = 0;
    return {
      label: plain,
      detail,
      documentation: 'Strengths that a parent recognises come with what was seen.',
      edit: {
        start: offset - typed.length,
        end: offset,
        text: escaped(plain).replace(/\[([^\]]+)\]/g, (_all, blank: string) => `\${${++stop}:[${blank}]}`),
      },
      snippet: true,
      sort: `c${number}`,
    };
  });
}
