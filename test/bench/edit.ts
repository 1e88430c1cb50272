/** One typed character inside the server: all rules on, until the result is complete. */
import { createService, defaultConfig } from '../../server/src/service/index.ts';
import { countWords, makeDraft } from './drafts.ts';
import { type Figure, hand, percentile, timed } from './measure.ts';
import { createRandom } from './random.ts';
import { createWriter } from './typing.ts';

const aims = new Map([
  [300, undefined],
  [2_000, 2],
  [10_000, 4],
  [50_000, 8],
]);
const warmUp = 150;
const edits = 600;
const figures: Figure[] = [];

for (const [words, aim] of aims) {
  const text = makeDraft(words, words);
  const draft = createService().open(text, 'markdown');
  const writer = createWriter(text, createRandom(words));
  const whole = () => {
    for (let i = 0; i < 10_000 && !draft.analyse(defaultConfig).complete; i++);
  };
  const first = timed(whole);
  const samples: number[] = [];
  for (let i = 0; i < warmUp + edits; i++) {
    const change = writer.next();
    const took = timed(() => {
      draft.edit([change]);
      whole();
    });
    if (i >= warmUp) samples.push(took);
  }
  const name = `${words.toLocaleString('en-GB')} words`;
  const figure = { bench: 'edit', who: 'alongside', unit: 'ms' };
  figures.push(
    { ...figure, case: `${name} p50`, value: percentile(samples, 0.5) },
    { ...figure, case: `${name} p95`, value: percentile(samples, 0.95), ...(aim !== undefined && { aim }) },
    { ...figure, case: `${name} first check`, value: first },
    {
      ...figure,
      case: `${name} marks`,
      value: draft.analyse(defaultConfig).findings.length,
      unit: `in ${countWords(text)}`,
    },
  );
}
hand(figures);
