/** From the start of the process to the first diagnostics; and memory over a day of writing. */
import { Client, Positions } from './client.ts';
import { makeDraft } from './drafts.ts';
import { type Figure, hand, percentile, timedLater } from './measure.ts';
import { createRandom } from './random.ts';
import { createWriter } from './typing.ts';

const uri = 'file:///drafts/letter.md';
const figures: Figure[] = [];
const text = makeDraft(2_000, 2_002);
const names = ['alongside', 'nothing'] as const;
const samples = { alongside: [] as number[], nothing: [] as number[] };
let diagnostics: readonly unknown[] = [];

for (let round = 0; round < 12; round++) {
  for (const name of names) {
    let client: Client | undefined;
    const took = await timedLater(async () => {
      client = new Client(name);
      await client.begin();
      if (name === 'nothing') await client.request('bench/answer', { diagnostics });
      const first = client.published(uri, 1);
      client.open(uri, text);
      diagnostics = (await first).diagnostics;
    });
    await client?.end();
    if (round > 1) samples[name].push(took);
  }
}
const floor = percentile(samples.nothing, 0.5);
figures.push(
  {
    bench: 'start',
    case: 'first diagnostics',
    who: 'alongside',
    value: percentile(samples.alongside, 0.5),
    unit: 'ms',
    aim: 1.5 * floor,
  },
  { bench: 'start', case: 'first diagnostics', who: 'nothing', value: floor, unit: 'ms' },
);

const edits = 10_000;
const client = new Client('alongside');
await client.begin();
const random = createRandom(20);
const drafts = [];
for (let i = 0; i < 20; i++) {
  const draft = makeDraft(300 + 120 * i, 500 + i);
  const address = `file:///drafts/${i}.md`;
  const opened = client.published(address, 1);
  client.open(address, draft);
  await opened;
  drafts.push({
    uri: address,
    version: 1,
    positions: new Positions(draft),
    writer: createWriter(draft, createRandom(i)),
  });
}
const memory: number[] = [];
for (let i = 1; i <= edits; i++) {
  // A while in one draft, then another one.
  const draft = drafts[Math.floor(i / 50 + random.below(2)) % drafts.length] as (typeof drafts)[number];
  draft.version++;
  const answer = client.published(draft.uri, draft.version);
  const contentChanges = [draft.positions.change(draft.writer.next())];
  client.notify('textDocument/didChange', { textDocument: { uri: draft.uri, version: draft.version }, contentChanges });
  await answer;
  if (i % (edits / 10) === 0) memory.push(client.memory());
}
await client.end();
const late = memory.slice(-3);
figures.push(
  { bench: 'start', case: 'memory at noon', who: 'alongside', value: memory[4] ?? 0, unit: 'MB' },
  { bench: 'start', case: 'memory after a day', who: 'alongside', value: memory.at(-1) ?? 0, unit: 'MB', aim: 100 },
  {
    bench: 'start',
    case: 'evening : noon',
    who: 'alongside',
    value: percentile(late, 0.5) / (memory[4] ?? 1),
    unit: '×',
    aim: 1.1,
  },
);
hand(figures);
