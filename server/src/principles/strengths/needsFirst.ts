/** Needs before strengths in a plan. */
import { defineRule, type Fix } from '../../kit/index.ts';
import { needStatement } from '../../kit/signals/needStatements.ts';
import { strengthStatement } from '../../kit/signals/strengthStatements.ts';

export default defineRule({
  reads: 'draft',
  title: 'Needs before strengths',
  severity: 'information',
  kinds: ['plan'],
  what: 'The first thing that a family reads here is what is hard.',
  why: 'A reader who meets the child first reads the needs differently.',
  instead: 'Put what the child enjoys and does well above the needs.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, chapter 9',
  signals: [needStatement, strengthStatement],
  examine(draft, report) {
    if (draft.kind !== 'plan') return;
    const strengths = draft.sections('strengths')[0];
    const needs = draft.sections('needs').find((section) => !section.ownRoles.includes('strengths'));
    if (!strengths || !needs || needs.from > strengths.from) return;
    // An EHC plan's sections keep their letters, and may come in any order.
    if (/^\s*(?:section\s+)?[a-k]\b\s*[:.)–-]/i.test(needs.title) || /^section\s+[a-k]\b/i.test(needs.title)) return;
    // The title of the plan is no section of its own.
    if (needs.level === 1 && /\bplan\b/i.test(needs.title)) return;
    const { text, starts, blocks } = draft.draft;
    // Somebody who is praised above the needs has been met already.
    const from = starts[needs.from] as number;
    if (draft.all(strengthStatement).some((seen) => seen.end < from) || strengths.ownRoles.includes('needs')) return;
    const start = starts[strengths.from] as number;
    const end = strengths.to < blocks.length ? (starts[strengths.to] as number) : text.length;
    const body = text.slice(start, end).trimEnd();
    const fixes: Fix[] = [];
    if (strengths.level === needs.level && body !== '') {
      const eol = text.includes('\r\n') ? '\r\n' : '\n';
      fixes.push({
        title: 'Move the strengths above the needs',
        edits: [
          { start: from, end: from, text: body + eol + eol },
          { start, end, text: '' },
        ],
        preferred: true,
      });
    }
    report({ ...draft.headingSpan(needs), fixes });
  },
  examples: {
    flags: [
      '# Support plan for Tom\n\n## <|Needs|>\n\nTom finds reading hard when the print is small.\n\n## Strengths\n\nTom loves his bike and mends it himself.\n\n## Help\n\nLarge print.\n',
      '# Support plan\n\n## <|What is hard|>\n\nReading takes time.\n\n## What Ada enjoys\n\nAda draws birds.\n',
      '# Plan\n\n## <|Areas of need|>\n\nSpelling.\n\n## Strengths and interests\n\nSinging, baking and mending.\n',
    ],
    passes: [
      '# Support plan for Tom\n\n## Strengths\n\nTom loves his bike.\n\n## Needs\n\nTom finds reading hard.\n',
      '# EHC plan\n\n## Section B: special educational needs\n\nTom finds reading hard.\n\n## Strengths\n\nTom loves his bike.\n',
      '# Support plan for Tom\n\nTom loves his bike.\n\n## Needs\n\nTom finds reading hard.\n\n## Strengths\n\nHe mends it himself.\n',
    ],
    kind: 'plan',
  },
});
