/**
 * No input may take more than linear time. Whole drafts of hostile shapes are grown to eight times their size: the time
 * may grow twelve times, not sixty-four. And every pattern is tried at each token of the longest sentence there is, made
 * of its own words.
 */

import { compileRules } from '../../server/src/engine/ruleset.ts';
import { fillScan, newScan } from '../../server/src/kit/pattern/scan.ts';
import { idsOf } from '../../server/src/kit/pattern/sets.ts';
import { rules } from '../../server/src/principles/index.ts';
import { createService, defaultConfig } from '../../server/src/service/index.ts';
import { createDraft, vocabulary } from '../../server/src/text/index.ts';
import { type Figure, hand, timed } from './measure.ts';

const figures: Figure[] = [];
const figure = { bench: 'growth', who: 'alongside' };

const shapes: Readonly<Record<string, (n: number) => string>> = {
  'one line': (n) => 'He is lazy and you failed to ring. '.repeat(n),
  'one sentence': (n) => 'and he is lazy, '.repeat(n),
  'table rows': (n) => `| a | b |\n|---|---|\n${'| He is lazy | no |\n'.repeat(n)}`,
  brackets: (n) => '[('.repeat(n * 8),
  stars: (n) => '*a '.repeat(n * 8),
  'quotation marks': (n) => '“a '.repeat(n * 8),
  'line breaks': (n) => 'Sam\r\n'.repeat(n * 4),
  names: (n) => 'Sam and '.repeat(n * 4),
  dates: (n) => 'Could we meet on Monday 4 May at ten?\n\n'.repeat(n),
};
const service = createService();
for (const [name, make] of Object.entries(shapes)) {
  const time = (n: number): number =>
    Math.min(
      ...[0, 1, 2].map(() => {
        const text = make(n);
        return timed(() => service.open(text, 'markdown').analyse(defaultConfig).findings.length);
      }),
    );
  time(1000);
  const [one, eight] = [time(2000), time(16_000)];
  figures.push({ ...figure, case: `${name}, 8 times as long`, value: eight / one, unit: '× time', aim: 12 });
}

/** No sentence has more tokens (server/src/text/sentences.ts), so the dearest pattern there bounds what a draft can cost. */
const { entries } = compileRules(rules, () => {});
const scan = newScan();
let worst = { cost: 0, words: '' };
for (const { pattern } of entries) {
  pattern.prepare(scan);
  const own = pattern.source.match(/[a-z']{2,}/g)?.slice(0, 12) ?? [];
  const anchor = vocabulary.norm(idsOf(pattern.anchors)[0] ?? 0);
  const words = [...own, anchor, 'really', 'he', ','].join(' ');
  const tokens = createDraft(`${words} `.repeat(200), 'plaintext').blocks[0]?.sentences[0]?.tokens ?? [];
  const people = { at: tokens.map(({ word }) => (word.norm === 'he' ? 9 : 0)), to: tokens.map((_, at) => at + 1) };
  const took = Math.min(
    ...[0, 1, 2].map(() =>
      timed(() => {
        fillScan(scan, tokens, people);
        for (let at = 0; at < tokens.length; at++) if (pattern.canBegin(scan, at)) pattern.match(scan, at);
      }),
    ),
  );
  const cost = (took * 1000) / tokens.length;
  if (cost > worst.cost) worst = { cost, words: pattern.source.slice(0, 60) };
}
figures.push({
  ...figure,
  case: `the dearest of ${entries.length} patterns, in the longest sentence of its own words`,
  value: worst.cost,
  unit: 'µs a token',
  aim: 1000,
});
console.error(`the dearest: ${worst.words}`);
hand(figures);
