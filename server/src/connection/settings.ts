/** Settings as people write them, read and repaired into what the rules are given. */
import type { AnalysisConfig, RuleInfo, Severity } from '../service/types.ts';

/** The settings of one document: what the rules read, and which helpers are on. */
export interface Settings {
  readonly config: AnalysisConfig;
  readonly hover: boolean;
  readonly completion: boolean;
  readonly codeLens: boolean;
  readonly symbols: boolean;
}

/** Settings and what could not be read of them, in words for the writer. Values are never repeated. */
export interface SettingsReading {
  readonly settings: Settings;
  readonly problems: readonly string[];
}

/** What the reading rests on. */
export interface SettingsBase {
  readonly defaults: AnalysisConfig;
  readonly rules: readonly Pick<RuleInfo, 'code' | 'principle'>[];
  readonly dismissed: ReadonlySet<string>;
}

/** Reads the `alongside` section, whatever it holds. */
export function readSettings(raw: unknown, base: SettingsBase): SettingsReading {
  const problems: string[] = [];
  const read = new Reader(raw, problems);
  const d = base.defaults;
  const config: AnalysisConfig = {
    ...d,
    enabled: read.flag('enable', d.enabled),
    rules: readRules(read, base),
    dismissed: base.dismissed,
    kind: read.choice('kind', ['auto', 'letter', 'plan', 'unknown'], d.kind),
    nation: read.choice('nation', ['england', 'wales', 'scotland', 'northern-ireland'], d.nation),
    knownAcronyms: read.texts('knownAcronyms', d.knownAcronyms),
    supportService: Object.freeze({
      name: read.text('supportService.name', d.supportService.name),
      phone: read.text('supportService.phone', d.supportService.phone),
      web: read.text('supportService.web', d.supportService.web),
    }),
    school: read.text('school', d.school),
    signature: read.text('signature', d.signature),
    child: Object.freeze({
      name: read.text('child.name', d.child.name),
      pronouns: read.choice('child.pronouns', ['', 'he', 'she', 'they'], d.child.pronouns),
      prefers: read.texts('child.prefers', d.child.prefers),
    }),
    parentNamesWelcome: read.texts('parentNamesWelcome', d.parentNamesWelcome),
    readingAge: Object.freeze({
      letter: read.number('readingAge.letter', d.readingAge.letter, 6, 18),
      plan: read.number('readingAge.plan', d.readingAge.plan, 6, 18),
    }),
    postDelay: read.number('postDelay', d.postDelay, 0, 14),
    termBreaks: read.texts(
      'termBreaks',
      d.termBreaks,
      isDayOrRange,
      'a date such as 2026-05-25, or two with / between',
    ),
    plainLanguage: read.flag('plainLanguage', d.plainLanguage),
  };
  const settings: Settings = {
    config: Object.freeze(config),
    hover: read.flag('hover.enable', true),
    completion: read.flag('completion.enable', true),
    codeLens: read.flag('codeLens.enable', true),
    symbols: read.flag('symbols.enable', true),
  };
  return { settings: Object.freeze(settings), problems };
}

const levels: ReadonlyMap<unknown, 'off' | Severity> = new Map<unknown, 'off' | Severity>([
  ['off', 'off'],
  [false, 'off'],
  ['hint', 'hint'],
  ['information', 'information'],
  ['info', 'information'],
  ['warning', 'warning'],
]);

function readRules(read: Reader, base: SettingsBase): AnalysisConfig['rules'] {
  const value = read.value('rules');
  if (value === undefined) return base.defaults.rules;
  if (!isRecord(value)) {
    read.complain('rules', 'a list of rules, each with "off", "hint", "information" or "warning"');
    return base.defaults.rules;
  }
  const known = new Set(base.rules.flatMap((rule) => [rule.code, rule.principle]));
  const rules: Record<string, 'off' | Severity> = {};
  for (const [code, wish] of Object.entries(value)) {
    // A wish for the rule's own severity.
    if (wish === true || wish === 'on' || wish === 'default' || wish === null) continue;
    const level = levels.get(wish);
    const name = /^[a-z][a-z/-]{1,60}$/.test(code) ? code : '…';
    if (!known.has(code)) read.problems.push(`alongside.rules: there is no rule or principle called “${name}”.`);
    else if (level === undefined) read.complain(`rules: ${name}`, '"off", "hint", "information" or "warning"');
    else rules[code] = level;
  }
  return Object.freeze(rules);
}

/** Reads one value after another; what has the wrong type is left out and noted. */
class Reader {
  readonly problems: string[];
  readonly #raw: Record<string, unknown>;

  constructor(raw: unknown, problems: string[]) {
    this.problems = problems;
    this.#raw = isRecord(raw) ? raw : {};
    if (raw !== undefined && raw !== null && !isRecord(raw)) problems.push('alongside: expected a group of settings.');
  }

  /** `child.name` is found both as `{ child: { name } }` and as `{ 'child.name': … }`. */
  value(path: string): unknown {
    if (Object.hasOwn(this.#raw, path)) return this.#raw[path] ?? undefined;
    let found: unknown = this.#raw;
    for (const step of path.split('.')) found = isRecord(found) && Object.hasOwn(found, step) ? found[step] : undefined;
    return found ?? undefined;
  }

  complain(path: string, wanted: string): void {
    this.problems.push(`alongside.${path}: expected ${wanted}.`);
  }

  flag(path: string, otherwise: boolean): boolean {
    const value = this.value(path);
    if (value === undefined || typeof value === 'boolean') return value ?? otherwise;
    this.complain(path, 'true or false');
    return otherwise;
  }

  text(path: string, otherwise: string): string {
    const value = this.value(path);
    if (value === undefined || typeof value === 'string') return value?.trim() ?? otherwise;
    this.complain(path, 'some text');
    return otherwise;
  }

  number(path: string, otherwise: number, least: number, most: number): number {
    const value = this.value(path);
    if (value === undefined) return otherwise;
    if (typeof value === 'number' && value >= least && value <= most) return value;
    this.complain(path, `a number from ${least} to ${most}`);
    return otherwise;
  }

  choice<T extends string>(path: string, choices: readonly T[], otherwise: T): T {
    const value = this.value(path);
    if (value === undefined) return otherwise;
    const found = choices.find((choice) => choice === value);
    if (found === undefined) this.complain(path, `one of ${choices.map((choice) => `"${choice}"`).join(', ')}`);
    return found ?? otherwise;
  }

  texts(
    path: string,
    otherwise: readonly string[],
    fits = (_: string) => true,
    wanted = 'some text',
  ): readonly string[] {
    const value = this.value(path);
    if (value === undefined) return otherwise;
    if (!Array.isArray(value)) {
      this.complain(path, 'a list');
      return otherwise;
    }
    const good = value.filter(
      (entry): entry is string => typeof entry === 'string' && entry.trim() !== '' && fits(entry),
    );
    if (good.length < value.length) this.complain(path, `each entry to be ${wanted}`);
    return Object.freeze(good.map((entry) => entry.trim()));
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isDayOrRange(text: string): boolean {
  return text
    .trim()
    .split('/', 3)
    .every(
      (day, index) => index < 2 && /^\d{4}-\d{2}-\d{2}$/.test(day.trim()) && !Number.isNaN(Date.parse(day.trim())),
    );
}
