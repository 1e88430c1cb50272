/** One mark per stretch of words: the most serious wins and remembers the rules that it hides. */
import type { Rule } from '../kit/rule.ts';
import type { Severity } from '../kit/types.ts';
import type { LocalFinding } from './found.ts';

const RANK: Readonly<Record<Severity, number>> = { warning: 2, information: 1, hint: 0 };

/** The findings of a block without overlaps, in order of place. */
export function settle(findings: LocalFinding[], rules: readonly Rule[]): readonly LocalFinding[] {
  if (findings.length < 2) return findings;
  const placed = [...findings].sort((a, b) => a.start - b.start || a.end - b.end);
  const kept: LocalFinding[] = [];
  // Only those that hang together can be in each other's way; a block may hold very many.
  for (let from = 0; from < placed.length; ) {
    let to = from + 1;
    let end = (placed[from] as LocalFinding).end;
    while (to < placed.length && (placed[to] as LocalFinding).start < end) {
      end = Math.max(end, (placed[to] as LocalFinding).end);
      to++;
    }
    kept.push(...(to === from + 1 ? [placed[from] as LocalFinding] : strongest(placed.slice(from, to), rules)));
    from = to;
  }
  return kept;
}

/** Those of some overlapping findings that stay, in order of place. */
function strongest(findings: LocalFinding[], rules: readonly Rule[]): LocalFinding[] {
  const weight = (finding: LocalFinding): number =>
    RANK[finding.severity] * 100 + ((rules[finding.rule] as Rule).weight ?? 0);
  findings.sort((a, b) => weight(b) - weight(a) || a.start - b.start || b.end - a.end || a.rule - b.rule);
  const kept: LocalFinding[] = [];
  for (const finding of findings) {
    const over = kept.find((other) => other.start < finding.end && finding.start < other.end);
    if (!over) kept.push(finding);
    else if (over.rule !== finding.rule && !over.also.includes(finding.rule)) over.also.push(finding.rule);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}
