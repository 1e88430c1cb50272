/**
 * The pattern language: how a rule says which words it looks for.
 *
 *   failed            the word itself, in any case; contractions are read in full (`can't` is `can not`)
 *   ~fail             any form of the word: fail, fails, failed, failing
 *   @child @neg       a person phrase or a word class (see classes.ts)
 *   (a | b c)         one of several; each may be several words
 *   x?                may be absent
 *   ..4               up to four words, no punctuation but commas between them
 *   !x                what follows is not x (takes no words)
 *   name:x            remembers the words of x for the rewrite
 *   [ x y ]           the words to mark, where they are fewer than the whole
 *   ^  $              start and end of the sentence
 *   _                 any one word;  #  any number
 *   , ; : ? . "       that mark itself (written as a part of its own)
 *
 * Between two parts, an adverb or two ("really", "just", "still") may stand in the draft.
 */
import { tokenise, vocabulary } from '../../text/index.ts';
import { formsOf } from '../inflect.ts';
import { PERSON_CLASSES, WORD_CLASSES } from './classes.ts';

/** A part of a pattern. */
export type Part =
  | { readonly type: 'words'; readonly forms: readonly string[] }
  | { readonly type: 'lemma'; readonly lemma: string }
  | { readonly type: 'class'; readonly name: string }
  | { readonly type: 'either'; readonly branches: readonly (readonly Part[])[] }
  | { readonly type: 'optional'; readonly parts: readonly Part[] }
  | { readonly type: 'gap'; readonly most: number }
  | { readonly type: 'not'; readonly parts: readonly Part[] }
  | { readonly type: 'capture'; readonly name: string; readonly parts: readonly Part[] }
  | { readonly type: 'mark'; readonly parts: readonly Part[] }
  | { readonly type: 'edge'; readonly edge: 'start' | 'end' }
  | { readonly type: 'any' }
  | { readonly type: 'number' }
  | { readonly type: 'punctuation'; readonly mark: string };

/** A pattern that has been read. */
export interface Parsed {
  readonly parts: readonly Part[];
  /** What it remembers. */
  readonly names: readonly string[];
}

/** Reads a pattern; all its words have their numbers then. @throws Error with the pattern and the place, for the rule's writer */
export function parsePattern(source: string): Parsed {
  const reader: Reader = { source, at: 0, names: [] };
  const parts = alternatives(reader);
  if (reader.at < source.length) fail(reader, 'unexpected part');
  return { parts, names: reader.names };
}

const classes = new Map<string, readonly Part[]>();

/** The parts of a word class. @throws Error where there is no such class */
export function classParts(name: string): readonly Part[] {
  let parts = classes.get(name);
  if (!parts) {
    const source = WORD_CLASSES[name];
    if (!source) throw new Error(`there is no word class @${name}`);
    parts = parsePattern(source).parts;
    classes.set(name, parts);
  }
  return parts;
}

/** Where the reading of a pattern has come to. */
interface Reader {
  readonly source: string;
  at: number;
  readonly names: string[];
}

function fail(reader: Reader, what: string): never {
  throw new Error(`pattern "${reader.source}": ${what} at "${reader.source.slice(reader.at, reader.at + 60)}"`);
}

/** Several sequences with `|` between them, up to a closing bracket or the end. */
function alternatives(reader: Reader): readonly Part[] {
  const branches = [sequence(reader)];
  while (reader.source.charCodeAt(reader.at) === BAR) {
    reader.at++;
    branches.push(sequence(reader));
  }
  if (branches.some((branch) => branch.length === 0)) fail(reader, 'is empty');
  return branches.length === 1 ? (branches[0] as Part[]) : [{ type: 'either', branches }];
}

function sequence(reader: Reader): Part[] {
  const parts: Part[] = [];
  for (;;) {
    skipSpace(reader);
    const code = reader.source.charCodeAt(reader.at);
    if (reader.at >= reader.source.length || code === CLOSE || code === CLOSE_MARK || code === BAR) return parts;
    const found = atom(reader);
    if (reader.source.charCodeAt(reader.at) === QUESTION) {
      reader.at++;
      parts.push({ type: 'optional', parts: found });
    } else parts.push(...found);
  }
}

function atom(reader: Reader): readonly Part[] {
  skipSpace(reader);
  const { source } = reader;
  switch (source.charCodeAt(reader.at)) {
    case OPEN:
      return group(reader);
    case OPEN_MARK: {
      reader.at++;
      const parts = sequence(reader);
      if (source.charCodeAt(reader.at) !== CLOSE_MARK) fail(reader, 'a mark is not closed');
      reader.at++;
      return [{ type: 'mark', parts }];
    }
    case NOT:
      reader.at++;
      return [{ type: 'not', parts: atom(reader) }];
    case START:
      reader.at++;
      return [{ type: 'edge', edge: 'start' }];
    case END:
      reader.at++;
      return [{ type: 'edge', edge: 'end' }];
    case QUESTION:
      // After a space it is the mark itself, not "may be absent".
      reader.at++;
      return [{ type: 'punctuation', mark: '?' }];
    default:
      return piece(reader);
  }
}

const groups = new Map<string, Parsed>();

/** A bracket. Lists of words stand in many patterns: each is read once. */
function group(reader: Reader): readonly Part[] {
  const { source } = reader;
  const from = reader.at;
  let to = from;
  let depth = 0;
  do {
    const code = source.charCodeAt(to++);
    if (code === OPEN) depth++;
    else if (code === CLOSE) depth--;
  } while (depth > 0 && to < source.length);
  if (depth > 0) fail(reader, 'a bracket is not closed');
  const text = source.slice(from, to);
  let found = groups.get(text);
  if (!found) {
    const inner: Reader = { source: text, at: 1, names: [] };
    found = { parts: alternatives(inner), names: inner.names };
    if (inner.at !== text.length - 1) fail(inner, 'unexpected part');
    groups.set(text, found);
  }
  for (const name of found.names) remember(reader, name);
  reader.at = to;
  return found.parts;
}

function remember({ names }: Reader, name: string): void {
  if (!names.includes(name)) names.push(name);
}

/** A word, a class, a gap, a capture or a punctuation mark. */
function piece(reader: Reader): readonly Part[] {
  const { source } = reader;
  const from = reader.at;
  let named = true;
  while (reader.at < source.length) {
    const code = source.charCodeAt(reader.at);
    if (isSpace(code) || SIGNS.has(code)) break;
    reader.at++;
    if (
      code === COLON &&
      named &&
      reader.at - 1 > from &&
      reader.at < source.length &&
      !isSpace(source.charCodeAt(reader.at))
    ) {
      const name = source.slice(from, reader.at - 1);
      remember(reader, name);
      return [{ type: 'capture', name, parts: atom(reader) }];
    }
    if (code < 97 || code > 122) named = false;
  }
  if (reader.at === from) fail(reader, `"${source.charAt(from)}" stands alone`);
  const text = source.slice(from, reader.at);
  if (text === '_') return [{ type: 'any' }];
  if (text === '#') return [{ type: 'number' }];
  if (text.startsWith('..'))
    return [{ type: 'gap', most: Number(text.slice(2)) || fail(reader, 'a gap needs a number') }];
  return literal(text);
}

const [OPEN, CLOSE, OPEN_MARK, CLOSE_MARK, BAR, QUESTION, NOT, START, END, COLON] = [
  40, 41, 91, 93, 124, 63, 33, 94, 36, 58,
] as const;
const SIGNS: ReadonlySet<number> = new Set([OPEN, CLOSE, OPEN_MARK, CLOSE_MARK, BAR, QUESTION, NOT, START, END]);

function skipSpace(reader: Reader): void {
  while (reader.at < reader.source.length && isSpace(reader.source.charCodeAt(reader.at))) reader.at++;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13;
}

const literals = new Map<string, readonly Part[]>();

/** The words of a literal piece, a lemma or a class; most pieces stand in many patterns. */
function literal(text: string): readonly Part[] {
  let parts = literals.get(text);
  if (!parts) {
    parts = makeLiteral(text);
    literals.set(text, parts);
  }
  return parts;
}

function makeLiteral(text: string): readonly Part[] {
  const rest = text.slice(1);
  if (text.startsWith('~')) {
    for (const form of formsOf(rest)) vocabulary.intern(form);
    return [{ type: 'lemma', lemma: rest }];
  }
  if (text.startsWith('@')) {
    if (!PERSON_CLASSES[rest]) classParts(rest);
    return [{ type: 'class', name: rest }];
  }
  if (/^[^\p{L}\p{N}]+$/u.test(text)) {
    vocabulary.intern(text);
    return [{ type: 'punctuation', mark: text }];
  }
  // A clitic by itself: "@parent 's".
  const norms = /^['’](?:s|d)$/.test(text)
    ? [text.replace('’', "'")]
    : tokenise(text.replace(/’/g, "'")).map((token) => token.word.norm);
  return norms.map((norm) => {
    vocabulary.intern(norm);
    return { type: 'words', forms: [norm] };
  });
}
