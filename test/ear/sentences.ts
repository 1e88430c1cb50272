/** The sentences that the ear learns from: those of the corpus, and the rules' own examples. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { featuresOf } from '../../server/src/kit/ear/features.ts';
import { freshAntecedents, readPeople } from '../../server/src/kit/people.ts';
import { principles } from '../../server/src/principles/principles.ts';
import { createDraft, type Format, type Token } from '../../server/src/text/index.ts';
import { candidates } from '../principles/candidates.data.ts';
import { respectful } from '../principles/respect.data.ts';
import { offered } from '../snippets/offered.ts';
import { rules, unmark } from '../support/check.ts';

/** A sentence with what careful readers said of it. */
export interface Labelled {
  /** Where it is from: the file, or `rules`. */
  readonly from: string;
  /** The draft it stands in. */
  readonly draft: string;
  readonly text: string;
  /** A sentence of a bank or a rule stands without its draft. */
  readonly alone: boolean;
  /** Nobody would mark anything in its draft. */
  readonly clean: boolean;
  readonly features: Int32Array;
  /** Principles, 0 to 6, under which it is marked. */
  readonly principles: readonly number[];
  /** The marked words alone, and under which principle. */
  readonly quotes: readonly { readonly principle: number; readonly features: Int32Array }[];
}

interface Span {
  readonly principle: number;
  readonly start: number;
  readonly end: number;
}

const SLUGS = principles.map(({ slug }) => slug);

/** Sentences of corpus files (see `test/corpus/README.md`). @param files paths of JSONL files */
export function ofCorpus(files: readonly string[]): Labelled[] {
  const out: Labelled[] = [];
  for (const file of files) {
    for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
      const entry = JSON.parse(line);
      const alone = 'label' in entry;
      const marked: { principle: number; quote?: string; better?: string }[] = alone
        ? entry.label === 'flag'
          ? [entry]
          : []
        : entry.expect;
      const spans = marked.flatMap(({ principle, quote }): Span[] => {
        const start = quote === undefined ? -1 : entry.text.indexOf(quote);
        return start < 0 ? [] : [{ principle: principle - 1, start, end: start + (quote as string).length }];
      });
      const mended = withBetter(entry.text, marked);
      const clean = alone ? entry.label === 'pass' : entry.clean === true;
      out.push(
        ...sentencesOf(entry.text, entry.kind, entry.format ?? 'markdown', spans, {
          from: basename(file),
          draft: `${basename(file)} ${entry.id}`,
          alone,
          clean,
        }),
      );
      // What the writer of the label would have said instead is what must not be marked.
      if (mended !== entry.text) {
        const known = new Set(out.slice(-MOST_IN_DRAFT).map(({ text }) => text));
        const where = { from: basename(file), draft: `${basename(file)} ${entry.id} mended`, alone: true, clean: true };
        out.push(
          ...sentencesOf(mended, entry.kind, entry.format ?? 'markdown', [], where).filter(
            ({ text }) => !known.has(text),
          ),
        );
      }
    }
  }
  return out;
}

/** More sentences than a draft has. */
const MOST_IN_DRAFT = 200;

/** A text with the better words of its labels in place of the marked ones. */
function withBetter(text: string, marked: readonly { quote?: string; better?: string }[]): string {
  let out = text;
  for (const { quote, better } of marked) if (quote && better) out = out.replace(quote, () => better);
  return out;
}

/** Sentences of the rules' examples and the domain page's: what must be marked, what must not, what a rewrite makes of it. */
export function ofRules(): Labelled[] {
  const out: Labelled[] = [];
  for (const rule of rules) {
    if (rule.reads !== 'sentence' || rule.severity === 'hint') continue;
    const kind = rule.examples.kind ?? 'letter';
    const where = { from: 'rules', draft: rule.code, alone: true };
    const principle = SLUGS.indexOf(rule.principle);
    for (const example of rule.examples.flags) {
      const { text, spans } = unmark(typeof example === 'string' ? example : example[0]);
      const marks = spans.map((span) => ({ principle, ...span }));
      out.push(...sentencesOf(text, kind, 'markdown', marks, { ...where, clean: false }));
      if (typeof example === 'string') continue;
      // Twice: what we offer must not be marked.
      const mended = sentencesOf(example[1], kind, 'markdown', [], { ...where, clean: true });
      out.push(...mended, ...mended);
    }
    for (const text of rule.examples.passes)
      out.push(...sentencesOf(text, kind, 'markdown', [], { ...where, clean: true }));
  }
  for (const { name, kind, text } of offered())
    out.push(...sentencesOf(text, kind, 'markdown', [], { from: 'rules', draft: name, alone: true, clean: true }));
  for (const text of respectful)
    for (const kind of ['letter', 'plan'] as const)
      out.push(
        ...sentencesOf(text, kind, 'markdown', [], { from: 'rules', draft: 'respectful', alone: true, clean: true }),
      );
  for (const [name, candidate] of Object.entries(candidates)) {
    if ('leftOut' in candidate) continue;
    const where = { from: 'rules', draft: name, alone: true };
    const principle = SLUGS.findIndex((slug) => name.startsWith(`${slug}/`));
    for (const kind of ['letter', 'plan'] as const) {
      for (const text of candidate.marks ?? [])
        out.push(
          ...sentencesOf(text, kind, 'markdown', [{ principle, start: 0, end: text.length }], {
            ...where,
            clean: false,
          }),
        );
      for (const text of candidate.leaves ?? [])
        out.push(...sentencesOf(text, kind, 'markdown', [], { ...where, clean: true }));
    }
  }
  return out;
}

function sentencesOf(
  text: string,
  kind: 'letter' | 'plan',
  format: Format,
  spans: readonly Span[],
  where: { from: string; draft: string; alone: boolean; clean: boolean },
): Labelled[] {
  const draft = createDraft(text, format);
  const context = { names: draft.names, pronouns: draft.pronouns, youIsParent: kind !== 'plan' };
  const out: Labelled[] = [];
  draft.blocks.forEach((block, index) => {
    if (/heading|salutation|signoff|code|html|rule|frontmatter/.test(block.type) || block.quoted) return;
    const offset = draft.starts[index] as number;
    const antecedents = freshAntecedents();
    for (const sentence of block.sentences) {
      const people = readPeople(sentence, context, antecedents);
      if (sentence.tokens.length < 2) continue;
      const heard: { feature: number; start: number; end: number }[] = [];
      featuresOf(sentence, people, kind, (feature, first, last) =>
        heard.push({
          feature,
          start: offset + (sentence.tokens[first] as Token).start,
          end: offset + (sentence.tokens[last] as Token).end,
        }),
      );
      const [start, end] = [offset + sentence.start, offset + sentence.end];
      const marked = spans.filter((span) => span.start < end && span.end > start);
      out.push({
        ...where,
        text: text.slice(start, end),
        features: Int32Array.from(heard, ({ feature }) => feature),
        principles: [...new Set(marked.map(({ principle }) => principle))],
        quotes: marked.map((span) => ({
          principle: span.principle,
          features: Int32Array.from(
            heard.filter((one) => one.start < span.end && one.end > span.start),
            ({ feature }) => feature,
          ),
        })),
      });
    }
  });
  return out;
}
