/** Which short forms a block writes out in words. Kept with the block, so that a draft costs only what changed. */
import { type Entry, entries } from '../../kit/glossary/index.ts';
import type { Block, Token } from '../../text/index.ts';
import { tokenise } from '../../text/tokens.ts';

interface Full {
  readonly entry: Entry;
  readonly words: readonly string[];
}

/** Shorter ones are words of every day. */
const SHORTEST = 4;
const none: readonly Entry[] = [];
const kept = new WeakMap<Block, readonly Entry[]>();
let byFirst: Map<string, Full[]> | undefined;

/** The glossary's entries whose full form stands in the block, one of them or more than one of each. */
export function writtenOutIn(block: Block): readonly Entry[] {
  let found = kept.get(block);
  if (!found) {
    found = read(block);
    kept.set(block, found);
  }
  return found;
}

function read(block: Block): readonly Entry[] {
  const found = new Set<Entry>();
  byFirst ??= index();
  for (const { tokens } of block.sentences)
    for (let at = 0; at < tokens.length; at++)
      for (const full of byFirst.get((tokens[at] as Token).word.norm) ?? [])
        if (!found.has(full.entry) && standsAt(full.words, tokens, at)) found.add(full.entry);
  return found.size > 0 ? [...found] : none;
}

/** Little marks between the words do not count, and the last word may be one of many. */
function standsAt(words: readonly string[], tokens: readonly Token[], from: number): boolean {
  let at = from;
  for (let index = 0; index < words.length; index++) {
    while (index > 0 && tokens[at]?.word.norm === ',') at++;
    const norm = tokens[at++]?.word.norm;
    const word = words[index] as string;
    if (norm !== word && !(index === words.length - 1 && norm?.startsWith(word))) return false;
  }
  return true;
}

function index(): Map<string, Full[]> {
  const map = new Map<string, Full[]>();
  for (const entry of entries)
    for (const { full } of entry.meanings) {
      if (full.length < SHORTEST) continue;
      const words = tokenise(full)
        .map(({ word }) => word.norm)
        .filter((norm) => norm !== ',');
      const first = words[0];
      if (first === undefined) continue;
      const list = map.get(first);
      if (list) list.push({ entry, words });
      else map.set(first, [{ entry, words }]);
    }
  return map;
}
