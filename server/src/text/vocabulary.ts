/** Word forms, interned, so that a pattern compares numbers instead of strings. */
import { detached, Stretches } from './stretches.ts';
import type { Word } from './types.ts';

/** Beyond this many forms, unknown words are no longer kept: nothing a person types may fill the memory. */
const MOST_FORMS = 60_000;

interface OwnWord {
  norm: string;
  id: number;
}

const forms = new Map<string, OwnWord>();
/** Those of them that were met in texts as plain ASCII letters. */
const met = new Stretches<OwnWord>();
/** By id. */
const known: OwnWord[] = [{ norm: '', id: 0 }];

/** Word forms shared by all drafts. Knows spellings only, no text and no place. */
export const vocabulary = {
  /**
   * The word for a normalised form; unknown forms have id 0.
   * @param norm lower case, straight apostrophe
   */
  get(norm: string): Word {
    const word = forms.get(norm);
    if (word) return word;
    const fresh = { norm, id: 0 };
    if (forms.size < MOST_FORMS) forms.set(norm, fresh);
    return fresh;
  },

  /**
   * The word for a stretch of text that is ASCII letters only.
   * @param hash of the stretch, see stretches.ts
   */
  at(text: string, start: number, end: number, hash: number): Word {
    const word = met.get(text, start, end, hash);
    if (word) return word;
    const norm = detached(text.slice(start, end).toLowerCase());
    const fresh = vocabulary.get(norm);
    if (forms.get(norm) === fresh) met.set(norm, hash, fresh as OwnWord);
    return fresh;
  },

  /** The word for a form that a pattern or word class uses; gives it an id for good. */
  intern(norm: string): Word {
    let word = forms.get(norm);
    if (!word) {
      word = { norm, id: 0 };
      forms.set(norm, word);
    }
    if (word.id === 0) word.id = known.push(word) - 1;
    return word;
  },

  /** The form with an id. */
  norm(id: number): string {
    return (known[id] as OwnWord).norm;
  },

  /** One more than the highest id given so far: the size for a table indexed by id. */
  get size(): number {
    return known.length;
  },
};
