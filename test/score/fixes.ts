/**
 * Applies the first fix of every mark of the corpus, one at a time, and looks again: the mark must be
 * gone and no new Warning or Information may have come.
 *
 *   npm run score:fixes -- [files …] [--bad] [--sample N] [--seed S] [--rule code] [--json]
 *
 * `--sample` prints N results drawn at random, for a reader.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createService, defaultConfig, type Finding } from '../../server/src/service/index.ts';
import { applyEdits, troubleOf } from '../support/fixing.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    bad: { type: 'boolean' },
    sample: { type: 'string' },
    seed: { type: 'string' },
    rule: { type: 'string' },
    json: { type: 'boolean' },
  },
});
const corpus = fileURLToPath(new URL('../corpus/', import.meta.url));
const files =
  positionals.length > 0
    ? positionals
    : readdirSync(corpus)
        .filter((file) => file.endsWith('.jsonl'))
        .map((file) => corpus + file);
const service = createService({ log: (rule, fault) => console.error(`fault in ${rule}: ${fault}`) });

interface Tried {
  readonly id: string;
  readonly code: string;
  readonly before: string;
  readonly after: string;
  readonly trouble: string;
}
const tried: Tried[] = [];
const without = new Map<string, number>();

/** The sentence around an edit, for a reader. */
function around(text: string, start: number, end: number): string {
  const from = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('. ', start - 1) + 1, 0);
  const stop = text.slice(end).search(/[.?!]\s|\n/);
  return text
    .slice(from, stop < 0 ? text.length : end + stop + 1)
    .replace(/\s+/g, ' ')
    .trim();
}

for (const file of files) {
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const entry = JSON.parse(line) as {
      id: string;
      kind: 'letter' | 'plan';
      format?: 'markdown' | 'plaintext';
      text: string;
      label?: string;
    };
    const config = { ...defaultConfig, kind: entry.label === undefined ? ('auto' as const) : entry.kind };
    const format = entry.format ?? 'markdown';
    const look = (text: string): readonly Finding[] => service.open(text, format).analyse(config).findings;
    const findings = look(entry.text);
    for (const finding of findings) {
      if (options.rule && finding.code !== options.rule) continue;
      const fix = finding.fixes[0];
      if (!fix) {
        without.set(finding.code, (without.get(finding.code) ?? 0) + 1);
        continue;
      }
      const after = applyEdits(entry.text, fix.edits);
      const first = fix.edits[0] as (typeof fix.edits)[number];
      tried.push({
        id: entry.id,
        code: finding.code,
        before: around(entry.text, finding.start, finding.end),
        after: around(after, first.start, first.start + first.text.length),
        trouble: troubleOf(finding, findings, look(after), entry.text, after),
      });
    }
  }
}

const bad = tried.filter((one) => one.trouble !== '');
if (options.json)
  console.log(
    JSON.stringify(
      { tried: tried.length, good: tried.length - bad.length, bad, without: Object.fromEntries(without) },
      null,
      2,
    ),
  );
else {
  const missing = [...without.values()].reduce((sum, count) => sum + count, 0);
  console.log(
    `${tried.length - bad.length} of ${tried.length} first fixes leave the mark gone and nothing new; ${missing} marks have no fix`,
  );
  if (options.bad) {
    for (const one of bad) console.log(`\n${one.id} ${one.code}: ${one.trouble}\n  - ${one.before}\n  + ${one.after}`);
    for (const [code, count] of [...without].sort((a, b) => b[1] - a[1])) console.log(`no fix: ${code} ${count}`);
  }
  if (options.sample) {
    let state = Number(options.seed ?? 1);
    const random = (): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 4294967296;
    };
    const drawn = tried
      .map((one) => ({ one, key: random() }))
      .sort((a, b) => a.key - b.key)
      .slice(0, Number(options.sample));
    for (const [index, { one }] of drawn.entries())
      console.log(`\n${index + 1}. ${one.id} ${one.code}\n  - ${one.before}\n  + ${one.after}`);
  }
}
