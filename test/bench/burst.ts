/** A hundred edits in a tenth of a second: the last text's diagnostics, and bounded work on the way. */
import assert from 'node:assert/strict';
import { Client, Positions, type Published } from './client.ts';
import { makeDraft } from './drafts.ts';
import { type Figure, hand } from './measure.ts';
import { createRandom } from './random.ts';
import { createWriter } from './typing.ts';

const edits = 100;
const figures: Figure[] = [];

for (const words of [2_000, 50_000]) {
  const uri = 'file:///drafts/letter.md';
  const text = makeDraft(words, words + 3);
  const client = new Client('alongside');
  await client.begin();
  const opened = client.settled(uri, 1);
  client.open(uri, text);
  await opened;
  const positions = new Positions(text);
  const writer = createWriter(text, createRandom(9));
  const changes = Array.from({ length: edits }, () => positions.change(writer.next()));
  const worked = client.processor();
  const answers: Published[] = [];
  const started = performance.now();
  const last = new Promise<void>((resolve) => {
    client.onPublished = (one) => {
      answers.push(one);
      if (one.version === edits + 1) resolve();
    };
  });
  for (const [i, change] of changes.entries()) {
    client.notify('textDocument/didChange', { textDocument: { uri, version: i + 2 }, contentChanges: [change] });
    // One a millisecond, as nearly as timers go.
    while (performance.now() - started < i) await new Promise((resolve) => setImmediate(resolve));
  }
  const sent = performance.now();
  await last;
  const waited = performance.now() - sent;
  // Time for an answer too many, if there is one.
  await new Promise((resolve) => setTimeout(resolve, 300));
  const work = client.processor() - worked;
  const final = answers.at(-1) as Published;
  assert.equal(final.version, edits + 1);
  assert.deepEqual(
    answers.map((one) => one.version),
    answers.map((one) => one.version).sort((a, b) => a - b),
    'an older answer came after a newer one',
  );

  const fresh = 'file:///drafts/fresh.md';
  const afresh = client.settled(fresh, 1);
  client.open(fresh, positions.text);
  assert.deepEqual(final.diagnostics, (await afresh).diagnostics, 'not the diagnostics of the last text');
  await client.end();

  const name = `${words.toLocaleString('en-GB')} words`;
  figures.push(
    {
      bench: 'burst',
      case: `${name} answers to ${edits} edits`,
      who: 'alongside',
      value: answers.length,
      unit: '',
      aim: edits,
    },
    { bench: 'burst', case: `${name} last edit to last answer`, who: 'alongside', value: waited, unit: 'ms' },
    { bench: 'burst', case: `${name} processor time`, who: 'alongside', value: work, unit: 'ms', aim: 1000 },
  );
}
hand(figures);
