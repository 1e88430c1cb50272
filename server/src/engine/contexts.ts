/** The context of each section of a draft, one object for each different one, so that equal means identical. */
import type { Rule } from '../kit/rule.ts';
import type { AnalysisConfig, Severity } from '../kit/types.ts';
import type { Draft, DraftKind, Role } from '../text/index.ts';
import type { PlacedContext } from './found.ts';

/** Contexts of one open draft; forgotten when names, kind or settings change. */
export interface Contexts {
  readonly kind: DraftKind;
  of(roles: readonly Role[]): PlacedContext;
}

/** How each rule stands under the settings: its severity, or off. */
export function severityFor(rule: Rule, config: AnalysisConfig): Severity | 'off' {
  return config.rules[rule.code] ?? config.rules[rule.principle] ?? rule.severity;
}

/** The kind of draft that the rules go by: stated, set or judged. */
export function kindOf(draft: Draft, config: AnalysisConfig): DraftKind {
  return draft.kindStated || config.kind === 'auto' ? draft.kind : config.kind;
}

/** Contexts for a draft, or `before` when nothing that matters to them has changed. */
export function contextsFor(
  draft: Draft,
  config: AnalysisConfig,
  rules: readonly Rule[],
  before: (Contexts & { key?: string }) | undefined,
): Contexts {
  const kind = kindOf(draft, config);
  const names = config.child.name
    ? { ...draft.names, child: [config.child.name, ...draft.names.child.filter((name) => name !== config.child.name)] }
    : draft.names;
  const pronouns = config.child.pronouns || draft.pronouns;
  const key = [
    kind,
    draft.format,
    pronouns,
    names.child.join('|'),
    names.parents.join('|'),
    configNumber(config),
    stated(draft),
  ].join('\n');
  if (before?.key === key) return before;
  const known = new Map<string, PlacedContext>();
  const off = switchedOff(draft);
  const severities = rules.map((rule) => severityFor(rule, config));
  const runs = rules.map((rule, index) => {
    if (!config.enabled || severities[index] === 'off' || off.has(rule.code) || off.has(rule.principle)) return false;
    return !rule.kinds || kind === 'unknown' || rule.kinds.includes(kind);
  });
  const contexts: Contexts & { key: string } = {
    key,
    kind,
    of(roles) {
      const name = roles.join(',');
      let context = known.get(name);
      if (!context) {
        const active = new Uint8Array(rules.length);
        rules.forEach((rule, index) => {
          if (!runs[index]) return;
          if (rule.reads === 'sentence') {
            if (rule.sections && !rule.sections.some((role) => roles.includes(role))) return;
            if (rule.notSections?.some((role) => roles.includes(role))) return;
          }
          active[index] = 1;
        });
        context = {
          kind,
          format: draft.format,
          roles,
          names,
          pronouns,
          config,
          active,
          severities: severities as Severity[],
        };
        known.set(name, context);
      }
      return context;
    },
  };
  return contexts;
}

const numbers = new WeakMap<AnalysisConfig, number>();
let configs = 0;

function configNumber(config: AnalysisConfig): number {
  let number = numbers.get(config);
  if (number === undefined) {
    number = ++configs;
    numbers.set(config, number);
  }
  return number;
}

function stated(draft: Draft): string {
  return [...switchedOff(draft)].join(',');
}

/** Rules that the draft's front matter switches off: `alongside-off: [feelings/blaming-you]`. */
function switchedOff(draft: Draft): ReadonlySet<string> {
  const value = draft.frontMatter?.values.get('alongside-off');
  if (value === undefined) return new Set();
  return new Set(typeof value === 'string' ? value.split(/[\s,]+/) : value);
}
