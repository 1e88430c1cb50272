/**
 * Scores labelled drafts and sentences, through the language service as an editor goes.
 *
 *   npm run score -- [files …] [--misses] [--extras] [--by-rule] [--json] [--principle slug]
 *
 * Without files: every .jsonl of test/corpus (not of held-out).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { principles } from '../../server/src/principles/principles.ts';
import { createService, defaultConfig, type Finding, type Principle } from '../../server/src/service/index.ts';

interface Label {
  readonly principle: number;
  readonly quote?: string;
  readonly absent?: string;
}
interface LabelledDraft {
  readonly id: string;
  readonly kind: 'letter' | 'plan';
  readonly format: 'markdown' | 'plaintext';
  readonly text: string;
  readonly expect: readonly Label[];
  readonly clean: boolean;
}
interface LabelledSentence {
  readonly id: string;
  readonly principle: number;
  readonly kind: 'letter' | 'plan';
  readonly text: string;
  readonly label: 'flag' | 'pass';
  readonly quote?: string;
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    misses: { type: 'boolean' },
    extras: { type: 'boolean' },
    'by-rule': { type: 'boolean' },
    json: { type: 'boolean' },
    principle: { type: 'string' },
  },
});

const corpus = fileURLToPath(new URL('../corpus/', import.meta.url));
const files =
  positionals.length > 0
    ? positionals
    : readdirSync(corpus)
        .filter((file) => /\.jsonl$/.test(file))
        .map((file) => corpus + file);
const service = createService({ log: (rule, fault) => console.error(`fault in ${rule}: ${fault}`) });

interface Tally {
  quotes: number;
  any: number;
  right: number;
  absences: number;
  absencesFound: number;
  flags: number;
  flagsRight: number;
  flagsAny: number;
  passes: number;
  passesMarked: number;
  cleanWords: number;
  cleanMarks: number;
  flawedWords: number;
  flawedExtras: number;
}
const fresh = (): Tally => ({
  quotes: 0,
  any: 0,
  right: 0,
  absences: 0,
  absencesFound: 0,
  flags: 0,
  flagsRight: 0,
  flagsAny: 0,
  passes: 0,
  passesMarked: 0,
  cleanWords: 0,
  cleanMarks: 0,
  flawedWords: 0,
  flawedExtras: 0,
});
const total = fresh();
const bySlug = new Map<Principle, Tally>(principles.map(({ slug }) => [slug, fresh()]));
const byRule = new Map<string, { hits: number; right: number; extras: number; clean: number; passes: number }>();
const misses: string[] = [];
const extras: string[] = [];

const slugOf = (number: number): Principle => (principles[number - 1] as (typeof principles)[number]).slug;
const tallyOf = (slug: Principle): Tally => bySlug.get(slug) as Tally;
const wanted = (slug: Principle): boolean => options.principle === undefined || options.principle === slug;
const serious = (finding: Finding): boolean => finding.severity !== 'hint';

function ruleTally(code: string): { hits: number; right: number; extras: number; clean: number; passes: number } {
  let tally = byRule.get(code);
  if (!tally) {
    tally = { hits: 0, right: 0, extras: 0, clean: 0, passes: 0 };
    byRule.set(code, tally);
  }
  return tally;
}

function addTo(slug: Principle, key: keyof Tally, amount = 1): void {
  total[key] += amount;
  tallyOf(slug)[key] += amount;
}

function findingsOf(
  text: string,
  format: 'markdown' | 'plaintext',
  kind: 'letter' | 'plan' | 'auto',
): readonly Finding[] {
  return service.open(text, format).analyse({ ...defaultConfig, kind }).findings;
}

const overlaps = (finding: Finding, start: number, end: number): boolean => finding.start < end && start < finding.end;
const shorten = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 160);

function scoreDraft(draft: LabelledDraft): void {
  const findings = findingsOf(draft.text, draft.format, 'auto');
  const words = draft.text.split(/\s+/).length;
  const covered = new Set<Finding>();
  for (const label of draft.expect) {
    const slug = slugOf(label.principle);
    if (label.quote !== undefined) {
      const start = draft.text.indexOf(label.quote);
      const end = start + label.quote.length;
      const hits = findings.filter((finding) => !finding.omission && overlaps(finding, start, end));
      for (const hit of hits) covered.add(hit);
      addTo(slug, 'quotes');
      if (hits.length > 0) addTo(slug, 'any');
      const right = hits.filter((hit) => hit.principle === slug);
      if (right.length > 0) addTo(slug, 'right');
      for (const hit of hits) {
        ruleTally(hit.code).hits++;
        if (hit.principle === slug) ruleTally(hit.code).right++;
      }
      if (right.length === 0 && wanted(slug))
        misses.push(
          `${draft.id} ${draft.kind} ${slug}: «${shorten(label.quote)}»${hits.length > 0 ? ` marked by ${hits.map((hit) => hit.code).join(', ')}` : ''}`,
        );
    } else {
      addTo(slug, 'absences');
      const hits = findings.filter((finding) => finding.omission && finding.principle === slug);
      for (const hit of hits) {
        covered.add(hit);
        ruleTally(hit.code).right++;
      }
      if (hits.length > 0) addTo(slug, 'absencesFound');
      else if (wanted(slug)) misses.push(`${draft.id} ${draft.kind} ${slug}: absent ${shorten(label.absent ?? '')}`);
    }
  }
  if (draft.clean) total.cleanWords += words;
  else total.flawedWords += words;
  for (const finding of findings) {
    if (!serious(finding) || covered.has(finding)) continue;
    addTo(finding.principle, draft.clean ? 'cleanMarks' : 'flawedExtras');
    if (draft.clean) ruleTally(finding.code).clean++;
    else ruleTally(finding.code).extras++;
    if (wanted(finding.principle))
      extras.push(
        `${draft.clean ? 'CLEAN ' : ''}${draft.id} ${draft.kind} ${finding.code}: «${shorten(draft.text.slice(finding.start, finding.end))}»`,
      );
  }
}

function scoreSentence(sentence: LabelledSentence): void {
  const slug = slugOf(sentence.principle);
  const findings = findingsOf(sentence.text, 'markdown', sentence.kind).filter((finding) => !finding.omission);
  if (sentence.label === 'pass') {
    addTo(slug, 'passes');
    const marks = findings.filter(serious);
    if (marks.length > 0) {
      addTo(slug, 'passesMarked');
      for (const mark of marks) {
        ruleTally(mark.code).passes++;
        if (wanted(slug) || wanted(mark.principle))
          extras.push(
            `PASS ${sentence.id} ${mark.code}: «${sentence.text.slice(mark.start, mark.end)}» in ${shorten(sentence.text)}`,
          );
      }
    }
    return;
  }
  const start = sentence.text.indexOf(sentence.quote ?? '');
  const end = start + (sentence.quote ?? '').length;
  const hits = findings.filter((finding) => overlaps(finding, start, end));
  addTo(slug, 'flags');
  if (hits.length > 0) addTo(slug, 'flagsAny');
  for (const hit of hits) {
    ruleTally(hit.code).hits++;
    if (hit.principle === slug) ruleTally(hit.code).right++;
  }
  if (hits.some((hit) => hit.principle === slug)) addTo(slug, 'flagsRight');
  else if (wanted(slug))
    misses.push(
      `${sentence.id} ${slug}: «${sentence.quote}» in ${shorten(sentence.text)}${hits.length > 0 ? ` marked by ${hits.map((hit) => hit.code).join(', ')}` : ''}`,
    );
}

for (const file of files) {
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const entry = JSON.parse(line) as LabelledDraft | LabelledSentence;
    if ('label' in entry) scoreSentence(entry);
    else scoreDraft(entry);
  }
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
const rate = (marks: number, words: number): string => (words === 0 ? '–' : ((1000 * marks) / words).toFixed(2));
const row = (name: string, tally: Tally): string[] => [
  name,
  `${share(tally.right, tally.quotes)} (${tally.right}/${tally.quotes})`,
  share(tally.any, tally.quotes),
  `${share(tally.absencesFound, tally.absences)} (${tally.absencesFound}/${tally.absences})`,
  `${share(tally.flagsRight, tally.flags)} (${tally.flagsRight}/${tally.flags})`,
  `${share(tally.passesMarked, tally.passes)} (${tally.passesMarked}/${tally.passes})`,
  String(tally.cleanMarks),
  String(tally.flawedExtras),
];

if (options.json) {
  console.log(
    JSON.stringify(
      {
        files: files.map((file) => basename(file)),
        total,
        principles: Object.fromEntries(bySlug),
        rules: Object.fromEntries(byRule),
        misses,
        extras,
      },
      null,
      2,
    ),
  );
} else {
  const table = [
    ['', 'right principle', 'any rule', 'omissions', 'sentences', 'near-misses', 'clean', 'extras'],
    ...[...bySlug].map(([slug, tally]) => row(slug, tally)),
    row('all', total),
  ];
  const widths = (table[0] as string[]).map((_cell, column) =>
    Math.max(...table.map((cells) => (cells[column] as string).length)),
  );
  for (const cells of table) console.log(cells.map((cell, column) => cell.padEnd(widths[column] as number)).join('  '));
  console.log(
    `clean drafts: ${rate(total.cleanMarks, total.cleanWords)} marks per 1,000 words; flawed drafts: ${rate(total.flawedExtras, total.flawedWords)} marks no label covers per 1,000 words`,
  );
  if (options['by-rule'])
    for (const [code, tally] of [...byRule].sort(([a], [b]) => a.localeCompare(b)))
      console.log(
        code.padEnd(45),
        `hits ${tally.hits}, right ${tally.right}, extras ${tally.extras}, clean ${tally.clean}, near-misses ${tally.passes}`,
      );
  if (options.misses) console.log(`\nMissed:\n${misses.join('\n')}`);
  if (options.extras) console.log(`\nMarked without a label:\n${extras.join('\n')}`);
}
