/** What a match can begin with, so that a pattern is not tried where it cannot. */
import { formsOf } from '../inflect.ts';
import { classParts } from './anchor.ts';
import { PERSON_CLASSES } from './classes.ts';
import type { Part } from './parse.ts';

/** The possible beginnings of a sequence of parts. */
export interface First {
  readonly words: ReadonlySet<string>;
  /** A person phrase can begin it. */
  readonly person: boolean;
  readonly number: boolean;
  /** Anything can begin it. */
  readonly any: boolean;
  /** It can be empty. */
  readonly empty: boolean;
}

const NOTHING: First = { words: new Set(), person: false, number: false, any: false, empty: true };
const ANY: First = { words: new Set(), person: false, number: false, any: true, empty: true };
const known = new WeakMap<readonly Part[], First>();

/** What the parts can begin with. */
export function firstOf(parts: readonly Part[]): First {
  let first = known.get(parts);
  if (!first) {
    first = NOTHING;
    for (const part of parts) {
      first = then(first, firstOfPart(part));
      if (!first.empty || first.any) break;
    }
    known.set(parts, first);
  }
  return first;
}

/** What can stand first when the part comes before something that begins so. */
export function before(part: Part, after: First): First {
  // What is refused or tied to an edge takes no words: what follows decides.
  return then(firstOfPart(part), after);
}

function firstOfPart(part: Part): First {
  switch (part.type) {
    case 'words':
      return words(part.forms);
    case 'lemma':
      return words(formsOf(part.lemma));
    case 'punctuation':
      return words([part.mark]);
    case 'class':
      return PERSON_CLASSES[part.name] ? { ...NOTHING, person: true, empty: false } : firstOf(classParts(part.name));
    case 'number':
      return { ...NOTHING, number: true, empty: false };
    case 'any':
      return { ...ANY, empty: false };
    case 'gap':
      return ANY;
    case 'either':
      return part.branches.map(firstOf).reduce(or);
    case 'optional':
      return { ...firstOf(part.parts), empty: true };
    case 'capture':
    case 'mark':
      return firstOf(part.parts);
    default:
      return NOTHING;
  }
}

function words(forms: readonly string[]): First {
  return { ...NOTHING, words: new Set(forms), empty: false };
}

function or(a: First, b: First): First {
  return { words: union(a.words, b.words), person: a.person || b.person, number: a.number || b.number, any: a.any || b.any, empty: a.empty || b.empty };
}

/** `a`, then `b` if `a` can be empty. */
function then(a: First, b: First): First {
  return { ...or(a, b), empty: a.empty && b.empty };
}

function union(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  if (a.size === 0) return b;
  if (b.size === 0) return a;
  return new Set([...a, ...b]);
}
