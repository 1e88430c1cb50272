/** The glossary: what short forms and terms in letters about children mean, as data. */
import { ambiguousForms } from './ambiguous.ts';
import { everyday } from './everyday.ts';
import { health } from './health.ts';
import { help } from './help.ts';
import { readLabel } from './labels.ts';
import { nations } from './nations.ts';
import { needs } from './needs.ts';
import { people } from './people.ts';
import { plans } from './plans.ts';
import { school } from './school.ts';
import { services } from './services.ts';
import type { Entry, Nation } from './types.ts';

export { type Label, readLabel } from './labels.ts';
export { terms } from './terms.ts';
export type { Entry, Meaning, Nation, Status, Term } from './types.ts';

/** Every entry; a form may have one entry for each nation. */
export const entries: readonly Entry[] = [
  ...nations,
  ...ambiguousForms,
  ...plans,
  ...people,
  ...services,
  ...needs,
  ...help,
  ...school,
  ...health,
];

let byForm: Map<string, Entry[]> | undefined;

/**
 * What a short form means in a nation, or undefined. Plurals and possessives
 * are found ("TAs", "the LA's"); capitals count, but for forms all in capitals.
 */
export function lookUp(shortForm: string, nation: Nation = 'england'): Entry | undefined {
  const found = entriesFor(shortForm) ?? entriesFor(withoutEnding(shortForm));
  if (!found) return undefined;
  return (
    found.find((one) => one.nations.includes(nation)) ??
    found.find((one) => one.nations.length === 0) ??
    // Known elsewhere: still not plain here, and better explained than not.
    found[0]
  );
}

/** Whether a token needs no writing out: known to everybody, or a code that stands for no words. */
export function isEveryday(shortForm: string): boolean {
  const bare = withoutEnding(shortForm);
  return (
    everyday.has(shortForm) ||
    everyday.has(bare) ||
    lookUp(shortForm)?.status === 'everyday' ||
    readLabel(shortForm) !== undefined
  );
}

/** What to put at first use: "special educational needs co-ordinator (SENCO)"; empty for the name of a test. */
export function firstUse(entry: Entry, shortForm: string = entry.forms[0] ?? ''): string {
  return choices(entry, shortForm)[0] ?? '';
}

/** The first use for each meaning, the likeliest first; one for most short forms, none for names of tests. */
export function choices(entry: Entry, shortForm: string = entry.forms[0] ?? ''): string[] {
  const owner = /['’]s$/.exec(shortForm)?.[0] ?? '';
  return fullForms(entry, shortForm).map((full) => `${full}${owner} (${shortForm})`);
}

/** The full forms alone, for a short form that is used once. */
export function writtenOut(entry: Entry, shortForm: string = entry.forms[0] ?? ''): string[] {
  const owner = /['’]s$/.exec(shortForm)?.[0] ?? '';
  return fullForms(entry, shortForm).map((full) => full + owner);
}

function fullForms(entry: Entry, shortForm: string): string[] {
  const many = !entry.forms.includes(shortForm) && /[A-Za-z]s$/.test(shortForm) && !/['’]s$/.test(shortForm);
  // "TAs" are people: a meaning of which there can be only one drops out, if that leaves any.
  const countable = many ? entry.meanings.filter((one) => one.plural) : [];
  const full = countable.length > 0 ? countable.map((one) => one.plural) : entry.meanings.map((one) => one.full);
  return full.filter(Boolean);
}

/** A form without the ending of a plural or a possessive: TAs, TA's, TAs'. */
function withoutEnding(form: string): string {
  return form.replace(/(?<=[A-Za-z+])(?:['’]s|s['’]|['’])$/, '').replace(/(?<=[A-Z])s$/, '');
}

function entriesFor(form: string): readonly Entry[] | undefined {
  if (!byForm) {
    byForm = new Map();
    for (const entry of entries) {
      for (const written of entry.forms) {
        const list = byForm.get(written);
        if (list) list.push(entry);
        else byForm.set(written, [entry]);
      }
    }
  }
  return byForm.get(form);
}
