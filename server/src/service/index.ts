/** The language service: drafts in, findings and help out. Knows no connection, file system or editor. */
import { createEngine, type EngineState, type Outcome } from '../engine/engine.ts';
import type { Mark } from '../engine/marks.ts';
import { compileRules } from '../engine/ruleset.ts';
import type { DraftView, Rule } from '../kit/index.ts';
import type { AnalysisConfig, FaultLog, Principle, Severity } from '../kit/types.ts';
import { rules as allRules } from '../principles/index.ts';
import { principles } from '../principles/principles.ts';
import { changeBetween, createDraft, type Draft, type Format, updateDraft } from '../text/index.ts';
import { completionsAt } from './completion.ts';
import { findingOf } from './findings.ts';
import { safeEdits } from './fixAll.ts';
import { hoverAt } from './hover.ts';
import { balanceOf, lensesOf } from './lenses.ts';
import { sectionsOf, signoffOf } from './sections.ts';
import type { Analysis, Finding, OpenDraft, RuleInfo, Service } from './types.ts';

export { defaultConfig } from '../kit/index.ts';
export type * from './types.ts';

/** What a service is made of; all rules when none are given. */
export interface ServiceOptions {
  readonly log?: FaultLog;
  readonly rules?: readonly Rule[];
}

/** An open draft as the service keeps it. */
export interface ServiceDraft extends OpenDraft {
  readonly draft: Draft;
  outcome(config: AnalysisConfig): Outcome;
}

/** Makes the language service. A rule whose pattern cannot be read is named in the log and loses that pattern. */
export function createService(
  options: ServiceOptions = {},
): Service & { open(text: string, format: Format): ServiceDraft } {
  const rules = options.rules ?? allRules;
  const log = options.log ?? (() => {});
  const engine = createEngine(compileRules(rules, log), log);

  function open(text: string, format: Format): ServiceDraft {
    let draft = createDraft(text, format);
    let state: EngineState | undefined;
    let outcome: Outcome | undefined;
    let analysis: Analysis | undefined;
    let config: AnalysisConfig | undefined;

    const changed = (): void => {
      outcome = undefined;
      analysis = undefined;
    };
    const run = (wanted: AnalysisConfig): Outcome => {
      if (!outcome || config !== wanted) {
        config = wanted;
        outcome = engine.mark(engine.read(draft, wanted, state));
        state = outcome.state;
        analysis = undefined;
      }
      return outcome;
    };
    return {
      get text() {
        return draft.text;
      },
      get draft() {
        return draft;
      },
      format,
      edit(changes) {
        for (const change of changes) {
          const start = Math.max(0, Math.min(change.start, draft.source.length));
          const end = Math.max(start, Math.min(change.end, draft.source.length));
          draft = updateDraft(draft, { start, end, text: change.text });
        }
        changed();
      },
      reset(next) {
        draft = updateDraft(draft, changeBetween(draft.text, next));
        changed();
      },
      outcome: run,
      analyse(wanted) {
        const { marks, view } = run(wanted);
        analysis ??= summarise(draft, marks, view, wanted);
        return analysis;
      },
    };
  }

  const infos: readonly RuleInfo[] = rules.map((rule) => ({
    code: rule.code,
    principle: rule.principle,
    severity: rule.severity,
    title: rule.title,
    what: rule.what,
    why: rule.why,
    instead: rule.instead,
    source: rule.source,
    page: `${rule.code}.md`,
  }));
  const infoByCode = new Map(infos.map((info) => [info.code, info]));
  return {
    rules: infos,
    open,
    hover: (draft, config, offset) => hoverAt(draft as ServiceDraft, config, offset, infoByCode),
    complete: (draft, config, offset) => completionsAt(draft as ServiceDraft, config, offset),
    lenses: (draft, config) => lensesOf(draft as ServiceDraft, config),
    fixAll: (draft, config) => safeEdits(draft.analyse(config).findings),
  };
}

function summarise(draft: Draft, marks: readonly Mark[], view: DraftView, config: AnalysisConfig): Analysis {
  const counts = Object.fromEntries(
    principles.map(({ slug }) => [slug, { warning: 0, information: 0, hint: 0 }]),
  ) as Record<Principle, Record<Severity, number>>;
  const findings: Finding[] = [];
  for (const mark of marks) {
    const finding = findingOf(mark);
    if (config.dismissed.size > 0 && config.dismissed.has(finding.key)) continue;
    counts[finding.principle][finding.severity]++;
    findings.push(finding);
  }
  let sections: Analysis['sections'] | undefined;
  return {
    kind: view.kind,
    findings,
    words: draft.words,
    counts,
    complete: true,
    get sections() {
      sections ??= sectionsOf(draft);
      return sections;
    },
    child: { name: draft.names.child[0] ?? '', pronouns: draft.pronouns ?? '' },
    get signoff() {
      return signoffOf(draft);
    },
    get balance() {
      return balanceOf(view);
    },
  };
}
