/** The language service: drafts in, findings and help out. Knows no connection, file system or editor. */
import { createEngine } from '../engine/engine.ts';
import { compileRules } from '../engine/ruleset.ts';
import type { Rule } from '../kit/index.ts';
import type { FaultLog } from '../kit/types.ts';
import { rules as allRules } from '../principles/index.ts';
import type { Format } from '../text/index.ts';
import { completionsAt } from './completion.ts';
import { safeEdits } from './fixAll.ts';
import { hoverAt } from './hover.ts';
import { lensesOf } from './lenses.ts';
import { openDraft, type ServiceDraft } from './openDraft.ts';
import type { RuleInfo, Service } from './types.ts';

export { defaultConfig } from '../kit/index.ts';
export type * from './types.ts';

/** What a service is made of; all rules when none are given. */
export interface ServiceOptions {
  readonly log?: FaultLog;
  readonly rules?: readonly Rule[];
}

/** Makes the language service. A rule whose pattern cannot be read is named in the log and loses that pattern. */
export function createService(
  options: ServiceOptions = {},
): Service & { open(text: string, format: Format): ServiceDraft } {
  const rules = options.rules ?? allRules;
  const log = options.log ?? (() => {});
  const engine = createEngine(compileRules(rules, log), log);

  const open = (text: string, format: Format): ServiceDraft => openDraft(engine, text, format);

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
    fixAll: (draft, config) => safeEdits(draft.known(config).findings),
  };
}
