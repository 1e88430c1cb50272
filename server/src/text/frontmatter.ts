/** Front matter: YAML between `---` lines at the very top, read leniently. */
import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';
import type { Source } from './source.ts';
import type { FrontMatter } from './types.ts';

const LONGEST = 20_000;
const OPENING = /^\ufeff?---[ \t]*\r?\n/;
const CLOSING = /(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/g;
const KEY = /^\s*(?:#.*|["']?[\p{L}_][\p{L}\p{N}_ '’/-]{0,40}["']?\s*:(?:\s.*)?)$/u;

/** The front matter of a draft, or undefined where it has none. */
export function readFrontMatter(source: Source): FrontMatter | undefined {
  const top = source.slice(0, 64);
  const opening = OPENING.exec(top);
  if (!opening) return undefined;
  const start = top.charCodeAt(0) === 0xfeff ? 1 : 0;
  const body = opening[0].length;
  const slice = source.slice(body, body + LONGEST);
  // A rule at the top of a letter is no front matter: the first line must be a key.
  const firstLine = slice.split('\n', 20).find((line) => line.trim() !== '');
  if (firstLine !== undefined && !/^(?:---|\.\.\.)\s*$/.test(firstLine) && !KEY.test(firstLine.trimEnd().slice(0, 400)))
    return undefined;
  CLOSING.lastIndex = 0;
  const closing = CLOSING.exec(slice);
  if (!closing) return undefined;
  const yaml = slice.slice(0, closing.index).replace(/\r\n?/g, '\n');
  const end = body + closing.index + closing[0].length;
  const { values, problem } = readValues(yaml);
  return { start, end, values, problem };
}

type Values = Map<string, string | readonly string[]>;

function readValues(yaml: string): { values: Values; problem: string | undefined } {
  const values: Values = new Map();
  let line: number | undefined;
  try {
    // All values as text; of two with one key, the last.
    collect(load(yaml, { schema: FAILSAFE_SCHEMA, json: true }), values);
    return { values, problem: undefined };
  } catch (error) {
    // What can be read line by line is still read below.
    if (error instanceof YAMLException) line = error.mark.line + 1;
  }
  readByLine(yaml, values);
  const where = line === undefined ? '' : ` (line ${line + 1})`;
  return {
    values,
    problem: `Some of the settings at the top of this draft could not be read${where}. The draft itself is still checked.`,
  };
}

function collect(data: unknown, values: Values): void {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return;
  for (const [key, value] of Object.entries(data)) {
    const read = plain(value);
    if (read !== undefined) values.set(key.trim().toLowerCase(), read);
  }
}

/** A value as a string, or a list as strings; of a map, its values. */
function plain(value: unknown): string | readonly string[] | undefined {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value).trim();
  const parts = Array.isArray(value) ? value : Object.values(value);
  return parts.filter((part) => typeof part !== 'object' && part !== null).map((part) => String(part).trim());
}

function readByLine(yaml: string, values: Values): void {
  for (const line of yaml.split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 1 || !KEY.test(line.trimEnd().slice(0, 400)) || line.trimStart().startsWith('#')) continue;
    const key = line
      .slice(0, colon)
      .trim()
      .replace(/^["']|["']$/g, '')
      .toLowerCase();
    values.set(
      key,
      line
        .slice(colon + 1)
        .trim()
        .replace(/^(["'])(.*)\1$/, '$2'),
    );
  }
}
