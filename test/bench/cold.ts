/**
 * The whole check of a draft never seen before. Twice: in a process that has just
 * been started and reads its first draft, and in one that has read others. Tools
 * take turns, each round with a draft of its own.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { countWords, makeDraft } from './drafts.ts';
import { everything, type Figure, hand, out, percentile, timedLater } from './measure.ts';
import { type Check, peers, slow } from './peers.ts';

const execute = promisify(execFile);
const figures: Figure[] = [];
const rates = new Map<string, number>();
const figure = { bench: 'cold', unit: 'words/s' };

async function freshProcess(name: string, words: number, seed: number): Promise<number> {
  const { stdout } = await execute(process.execPath, [join(out, 'coldOnce.mjs'), name, String(words), String(seed)]);
  return Number(stdout.trim().split('\n').at(-1));
}

const sizes = [5_000, 50_000];
for (const words of sizes) {
  const names = Object.keys(peers).filter((name) => words <= 5_000 || everything || !slow.has(name));
  const label = `${words.toLocaleString('en-GB')} words`;

  const fresh = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round < 3; round++) {
    for (const name of names) {
      if (round === 0 || !slow.has(name)) fresh.get(name)?.push(await freshProcess(name, words, 1000 + round));
    }
  }
  for (const [name, samples] of fresh) report(`${label}, new process`, name, percentile(samples, 0.5));

  const checks = new Map<string, Check>();
  for (const name of names) checks.set(name, await (peers[name] as () => Promise<Check>)());
  const warm = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round < 7; round++) {
    for (const [name, check] of checks) {
      if (slow.has(name) && round > 1) continue;
      const text = makeDraft(words, words + 10 * round);
      const took = await timedLater(async () => check(text));
      if (round > 0) warm.get(name)?.push((countWords(text) * 1000) / took);
    }
  }
  for (const [name, samples] of warm) report(`${label}, new draft`, name, percentile(samples, 0.5));
}
hand(figures);

/** Ours is to be three times as quick as write-good in the same run. */
function report(name: string, who: string, value: number): void {
  rates.set(`${name} ${who}`, value);
  figures.push({ ...figure, case: name, who, value });
  const ours = rates.get(`${name} alongside`);
  if (who === 'write-good' && ours !== undefined) {
    figures.push({
      ...figure,
      case: `${name}, ours : write-good`,
      who: 'alongside',
      value: ours / value,
      unit: '×',
      aim: 3,
      atLeast: true,
    });
  }
}
