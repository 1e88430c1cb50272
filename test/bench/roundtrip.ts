/**
 * From `didChange` to the matching diagnostics over stdio, beside a server that
 * does nothing and answers with the very same diagnostics. One edit to the one,
 * the same edit to the other, in turns.
 */
import { createService, defaultConfig } from '../../server/src/service/index.ts';
import { Client, Positions } from './client.ts';
import { makeDraft } from './drafts.ts';
import { type Figure, hand, percentile, timedLater } from './measure.ts';
import { createRandom } from './random.ts';
import { createWriter } from './typing.ts';

const uri = 'file:///drafts/letter.md';
const warmUp = 60;
const edits = 300;
const figures: Figure[] = [];

interface Result {
  readonly ours: number[];
  readonly nothing: number[];
  readonly bytes: number;
}

/** Types in both servers and measures each answer. */
async function compare(text: string, pull: boolean): Promise<Result> {
  const both = { ours: new Client('alongside'), nothing: new Client('nothing') };
  const positions = new Positions(text);
  const writer = createWriter(text, createRandom(text.length));
  const samples = { ours: [] as number[], nothing: [] as number[] };
  let previousResultId: string | undefined;
  let bytes = 0;
  for (const client of [both.ours, both.nothing]) {
    await client.begin(pull);
    const first = pull ? undefined : client.published(uri, 1);
    client.open(uri, text);
    await (first ?? client.request('textDocument/diagnostic', { textDocument: { uri } }));
  }
  for (let version = 2; version < 2 + warmUp + edits; version++) {
    const contentChanges = [positions.change(writer.next())];
    const textDocument = { uri, version };
    /** One edit to one server; resolves with its answer. */
    const send = (client: Client) => {
      const answer = pull ? undefined : client.published(uri, version);
      client.notify('textDocument/didChange', { textDocument, contentChanges });
      return answer ?? client.request('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
    };
    let answer: Awaited<ReturnType<typeof send>> | undefined;
    const ours = await timedLater(async () => {
      answer = await send(both.ours);
    });
    if (answer && 'diagnostics' in answer) {
      await both.nothing.request('bench/answer', { diagnostics: answer.diagnostics });
      bytes += answer.bytes;
    } else {
      const report = answer?.result as { resultId?: string };
      await both.nothing.request('bench/answer', { report });
      previousResultId = report.resultId;
      bytes += answer?.bytes ?? 0;
    }
    const nothing = await timedLater(() => send(both.nothing));
    if (version < 2 + warmUp) continue;
    samples.ours.push(ours);
    samples.nothing.push(nothing);
  }
  await Promise.all([both.ours.end(), both.nothing.end()]);
  return { ...samples, bytes: bytes / (warmUp + edits) };
}

function note(name: string, { ours, nothing, bytes }: Result): void {
  const figure = { bench: 'roundtrip', unit: 'ms' };
  const floor = percentile(nothing, 0.95);
  figures.push(
    { ...figure, case: `${name} p50`, who: 'alongside', value: percentile(ours, 0.5) },
    { ...figure, case: `${name} p50`, who: 'nothing', value: percentile(nothing, 0.5) },
    { ...figure, case: `${name} p95`, who: 'alongside', value: percentile(ours, 0.95), aim: 2 * floor },
    { ...figure, case: `${name} p95`, who: 'nothing', value: floor },
    { ...figure, case: `${name} answer`, who: 'both', value: bytes / 1024, unit: 'kB' },
  );
}

const sizes = [300, 5_000, 50_000];
for (const words of sizes) {
  const name = `${words.toLocaleString('en-GB')} words`;
  const text = makeDraft(words, words + 1);
  note(name, await compare(text, false));
  note(`${name}, pulled`, await compare(text, true));
}

// Growth with the answer's size held equal: the same opening, then passages that have no marks of their own.
const service = createService();
const quiet = new Map<string, boolean>();
const isQuiet = (passage: string) => {
  let known = quiet.get(passage);
  if (known === undefined) {
    known = service
      .open(passage, 'markdown')
      .analyse(defaultConfig)
      .findings.every((one) => one.omission);
    quiet.set(passage, known);
  }
  return known;
};
const opening = makeDraft(300, 301);
const medians: number[] = [];
for (const words of [0, 49_700]) {
  const text = words === 0 ? opening : `${opening}\n${makeDraft(words, 7, isQuiet)}`;
  const { ours, nothing, bytes } = await compare(text, false);
  medians.push(percentile(ours, 0.5));
  const name = `quiet, ${(words + 300).toLocaleString('en-GB')} words`;
  figures.push(
    { bench: 'roundtrip', case: `${name} p50`, who: 'alongside', value: percentile(ours, 0.5), unit: 'ms' },
    { bench: 'roundtrip', case: `${name} p50`, who: 'nothing', value: percentile(nothing, 0.5), unit: 'ms' },
    { bench: 'roundtrip', case: `${name} answer`, who: 'both', value: bytes / 1024, unit: 'kB' },
  );
}
figures.push({
  bench: 'roundtrip',
  case: 'growth of p50, 300 to 50,000',
  who: 'alongside',
  value: (medians[1] ?? 0) / (medians[0] ?? 1),
  unit: '×',
  aim: 2,
});
hand(figures);
