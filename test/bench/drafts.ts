/** Realistic drafts of any length, made from the corpus; the same seed gives the same draft. */
import { readFileSync } from 'node:fs';
import { createRandom, type Random } from './random.ts';

interface Source {
  readonly text: string;
  readonly format: string;
}

let passages: string[] | undefined;
let names: ReadonlySet<string> | undefined;

/** A Markdown draft of about so many words. @param keep leaves passages out, for example those with marks */
export function makeDraft(words: number, seed: number, keep: (passage: string) => boolean = () => true): string {
  const random = createRandom(seed);
  const pool = corpus().filter(keep);
  const parts: string[] = [];
  let count = 0;
  let at = random.below(pool.length);
  while (count < words) {
    // Runs of neighbours, so that letters and plans keep their shape, then somewhere else.
    if (random.below(12) === 0) at = random.below(pool.length);
    const passage = vary(pool[at++ % pool.length] as string, random);
    parts.push(passage);
    count += countWords(passage);
  }
  return `${parts.join('\n\n')}\n`;
}

/** Words as the eye counts them. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}

function corpus(): string[] {
  passages ??= ['drafts', 'drafts-2']
    .flatMap((file) => readFileSync(`test/corpus/${file}.jsonl`, 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as Source)
    .filter((draft) => draft.format === 'markdown' || draft.text.length > 0)
    .flatMap((draft) => draft.text.split(/\n\s*\n/))
    .filter((passage) => countWords(passage) > 0 && !/^---|^```/.test(passage));
  return passages;
}

const syllables = 'Ka ri Mo len Ta sha Ben ja Li no Fa dil Ro wan Su me Jo ren Ha na'.split(' ');

/** The same passage about somebody else at some other time: no cache may know it from before. */
function vary(passage: string, random: Random): string {
  const instead = new Map<string, string>();
  return passage
    .replace(/\d/g, (digit) => (digit === '0' ? '0' : String(1 + random.below(9))))
    .replace(/\p{Lu}\p{Ll}+/gu, (word) => {
      if (!firstNames().has(word)) return word;
      const known = instead.get(word);
      if (known) return known;
      const made = `${syllables[2 * random.below(10)]}${syllables[2 * random.below(10) + 1]}${random.pick(['', 's', 'n', 'th', 'el'])}`;
      instead.set(word, made);
      return made;
    });
}

/** Capitalised words that stand inside sentences, and never in lower case: names, near enough. */
function firstNames(): ReadonlySet<string> {
  if (names) return names;
  const text = corpus().join('\n');
  const lower = new Set(text.match(/\b\p{Ll}+\b/gu));
  const inside = text.match(/(?<=\p{Ll},? )\p{Lu}\p{Ll}+/gu) ?? [];
  names = new Set(
    inside.filter(
      (word) =>
        !lower.has(word.toLowerCase()) && !/day$|^(?:Mr|Mrs|Ms|Miss|Mum|Dad|Year|English|School|Dear)$/.test(word),
    ),
  );
  return names;
}
