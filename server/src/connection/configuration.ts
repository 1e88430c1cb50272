/** Which settings hold for which document: asked for once, kept until they change. */
import { readSettings, type Settings, type SettingsBase } from './settings.ts';

/** How the raw settings are come by. */
export interface SettingsSource {
  /** Asks the client; undefined where the client cannot be asked and `settle` is what there is. */
  readonly ask: ((uri: string) => Promise<unknown>) | undefined;
  /** Called when a document's settings have come in. */
  arrived(uri: string): void;
  /** Called once for each new set of problems. */
  complain(problems: readonly string[]): void;
  fault(error: unknown): void;
}

/** Settings per document. */
export interface Configuration {
  /** At once where they are known, else a promise that always resolves. */
  of(uri: string): Settings | Promise<Settings>;
  /** The settings changed; `raw` is what the client pushed, used where it cannot be asked. */
  changed(raw?: unknown): void;
  /** The keys to leave changed: no need to ask the client again. */
  rebase(dismissed: ReadonlySet<string>): void;
  forget(uri: string): void;
}

/** A client that never answers must not leave a draft unmarked. */
const patience = 3000;

/** Keeps settings per document; equal settings give the very same object. */
export function createConfiguration(base: SettingsBase, source: SettingsSource, pushed: unknown): Configuration {
  let current = base;
  let general = pushed;
  let era = 0;
  const raw = new Map<string, unknown>();
  const asked = new Map<string, Promise<Settings>>();
  const readings = new Map<string, Settings>();
  const told = new Set<string>();

  const read = (value: unknown): Settings => {
    const key = JSON.stringify(value) ?? '';
    const known = readings.get(key);
    if (known) return known;
    const { settings, problems } = readSettings(value, current);
    readings.set(key, settings);
    const fresh = problems.filter((problem) => !told.has(problem));
    for (const problem of fresh) told.add(problem);
    if (fresh.length > 0) source.complain(fresh);
    return settings;
  };

  const askClient = async (uri: string, ask: (uri: string) => Promise<unknown>): Promise<Settings> => {
    const began = era;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), patience);
    });
    const answer = ask(uri).then(
      (value) => ({ value }),
      (error) => {
        source.fault(error);
        return { value: undefined };
      },
    );
    const first = await Promise.race([answer, late]);
    clearTimeout(timer);
    if (era !== began) return configuration.of(uri);
    if (first === undefined) {
      answer.then(({ value }) => {
        if (era !== began || !asked.has(uri)) return;
        raw.set(uri, value);
        asked.delete(uri);
        source.arrived(uri);
      });
      return read(undefined);
    }
    if (asked.delete(uri)) raw.set(uri, first.value);
    return read(first.value);
  };

  const configuration: Configuration = {
    of(uri) {
      const ask = source.ask;
      if (ask === undefined) return read(general);
      if (raw.has(uri)) return read(raw.get(uri));
      const pending = asked.get(uri);
      if (pending) return pending;
      const promise = askClient(uri, ask);
      asked.set(uri, promise);
      return promise;
    },
    changed(value) {
      era += 1;
      if (value !== undefined) general = value;
      raw.clear();
      asked.clear();
      readings.clear();
    },
    rebase(dismissed) {
      current = { ...base, dismissed };
      readings.clear();
    },
    forget(uri) {
      raw.delete(uri);
      asked.delete(uri);
    },
  };
  return configuration;
}
