/** How the glossary's files write their entries down. */
import { plural } from '../inflect.ts';
import type { Entry, Meaning, Nation, Status } from './types.ts';

/** What an entry may say besides its forms, full form and plain line. */
export interface Extras {
  readonly status?: Status;
  readonly nation?: Nation | readonly Nation[];
  readonly note?: string;
  /** For more than one, where adding an s to the last word is wrong; empty where there is only ever one. */
  readonly plural?: string;
}

/** An entry with one meaning. @param forms the ways to write it, parted by spaces (`_` for a space in one) */
export function entry(forms: string, full: string, plain: string, extras: Extras = {}): Entry {
  const meaning = means(full, plain, extras.plural);
  return { ...common(forms, extras, 'usual'), ...meaning, meanings: [meaning] };
}

/** A short form with several meanings, the likeliest first. */
export function ambiguous(forms: string, meanings: readonly Meaning[], extras: Extras = {}): Entry {
  return { ...common(forms, extras, 'ambiguous'), ...(meanings[0] as Meaning), meanings };
}

/** One meaning. */
export function means(full: string, plain: string, many?: string): Meaning {
  return { full, plain, plural: many ?? (full && plural(full)) };
}

function common(forms: string, extras: Extras, status: Status) {
  return {
    forms: forms.split(' ').map((form) => form.replaceAll('_', ' ')),
    status: extras.status ?? status,
    nations: extras.nation === undefined ? [] : [extras.nation].flat(),
    note: extras.note ?? '',
  };
}
