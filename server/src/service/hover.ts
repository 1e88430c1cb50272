/** Hover: what a mark means, and what a short form stands for. */
import { isEveryday, lookUp } from '../kit/glossary/index.ts';
import { childName } from '../kit/index.ts';
import { principles } from '../principles/principles.ts';
import type { ServiceDraft } from './openDraft.ts';
import { tokenAt } from './tokens.ts';
import type { AnalysisConfig, Finding, Hover, RuleInfo } from './types.ts';

/** The hover at an offset, or undefined where there is nothing to say. */
export function hoverAt(
  draft: ServiceDraft,
  config: AnalysisConfig,
  offset: number,
  rules: ReadonlyMap<string, RuleInfo>,
): Hover | undefined {
  const finding = draft.known(config).findings.find(({ start, end }) => start <= offset && offset <= end);
  const shortForm = aboutShortForm(draft, config, offset);
  if (finding) {
    const { start, end, message } = finding;
    const markdown = [aboutMark(finding, rules.get(finding.code)), shortForm?.markdown].filter(Boolean).join('\n\n');
    return { start, end, message, markdown };
  }
  return shortForm;
}

function aboutMark(finding: Finding, rule: RuleInfo | undefined): string {
  const principle = principles.find(({ slug }) => slug === finding.principle);
  const better = finding.fixes
    .flatMap(({ edits }) => edits.map(({ text }) => text.trim()))
    .filter((text) => text !== '' && text.length < 300);
  return [
    `**${principle?.title ?? ''}** (principle ${principle?.number ?? ''})`,
    better.length > 0
      ? `Better words:\n\n${better.map((text) => `- ${text.split('\n').join('  \n  ')}`).join('\n')}`
      : '',
    rule ? `*${rule.source}*` : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

function aboutShortForm(draft: ServiceDraft, config: AnalysisConfig, offset: number): Hover | undefined {
  const found = tokenAt(draft.draft, offset);
  if (!found || !/[A-Z].*[A-Z]/.test(found.text) || isEveryday(found.text)) return undefined;
  const entry = lookUp(found.text, config.nation);
  if (!entry || entry.status === 'everyday') return undefined;
  const meanings = entry.meanings.map(({ full, plain }) => `**${full || found.text}**${plain ? `: ${plain}` : ''}`);
  const many =
    meanings.length > 1
      ? `${found.text} has more than one meaning in letters like this:\n\n${meanings.map((meaning) => `- ${meaning}`).join('\n')}`
      : (meanings[0] ?? '');
  return {
    start: found.start,
    end: found.end,
    message: '',
    markdown: [many, entry.note ? `*${entry.note}*` : ''].filter(Boolean).join('\n\n'),
  };
}

/** The child's name for texts that we offer. */
export function nameOf(draft: ServiceDraft, config: AnalysisConfig): string {
  return childName(draft.outcome(config).view.context);
}
