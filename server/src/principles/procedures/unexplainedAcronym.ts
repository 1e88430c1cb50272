/** Short forms that nothing in the draft explains; marked at first use. */

import { choices, type Entry } from '../../kit/glossary/index.ts';
import {
  type AnalysisConfig,
  type DraftReport,
  defineRule,
  type Fix,
  type Gatherer,
  type Measure,
} from '../../kit/index.ts';
import type { Block } from '../../text/index.ts';
import { judge, type ShortForm, shortFormsIn } from './acronyms.data.ts';
import { writtenOutIn } from './fullForms.data.ts';

/** Reads the short forms of a block when the block is read, so that a draft costs only what changed. */
const shortForms: Measure = { name: 'short-forms', of: (block) => shortFormsIn(block).length };

interface Use {
  readonly found: ShortForm;
  /** In which block, counted from the first of those looked at. */
  readonly block: number;
  readonly explained: boolean;
}

/** The first use of each short form, and whether one of its uses explains it. */
const firstUses: Gatherer<ReadonlyMap<string, Use>> = {
  of(blocks) {
    const uses = new Map<string, Use>();
    blocks.forEach((block, index) => {
      for (const found of shortFormsIn(block)) {
        const key = found.bare.toLowerCase();
        const before = uses.get(key);
        if (!before) uses.set(key, { found, block: index, explained: found.explained });
        else if (found.explained && !before.explained) uses.set(key, { ...before, explained: true });
      }
    });
    return uses.size > 0 ? uses : undefined;
  },
};

/** The entries whose full form is written out. */
const fullForms: Gatherer<readonly Entry[]> = {
  of(blocks) {
    const entries = new Set(blocks.flatMap((block) => writtenOutIn(block)));
    return entries.size > 0 ? [...entries] : undefined;
  },
};

/** Short forms that most families of a child with additional needs have met. */
const usual: ReadonlySet<string> = new Set('SEN SEND SENCO SENCo SENDCO SENDCo EHC EHCP SENDIASS TA'.split(' '));
const FEW = 2;

/** Adds the explanation; "an EP" becomes "an educational psychologist (EP)". */
function explain(block: Block, offset: number, found: ShortForm, entry: Entry): Fix[] {
  const { form, start, end, inBrackets } = found;
  const { text } = block;
  const article = /(?:^|[\s(])(an?) $/i.exec(text.slice(Math.max(0, start - 5), start));
  const opens = block.sentences.some((sentence) => sentence.tokens[0]?.start === start);
  // An old name would only bring its own mark; what it meant says more.
  const fits = plainFirst.has(found.bare) || entry.status === 'old' ? [] : fitting(entry, form, text.slice(0, start));
  // "RA 7;02": a number tells of an age.
  const made = /^[ :]*\d/.test(text.slice(end, end + 4))
    ? [...fits].sort((a, b) => Number(/\bage\b/.test(b)) - Number(/\bage\b/.test(a)))
    : fits;
  const texts = made.length > 0 ? made : [`${form} (${(entry.plain.split(';')[0] as string).trim()})`];
  return texts.slice(0, 3).map((words) => {
    let full = inBrackets ? words.replace(/ \(([^()]*)\)$/, ', or $1') : words;
    if (!inBrackets && insideBrackets(text.slice(0, start))) full = words.replace(/ \(([^()]*)\)$/, ' or $1');
    if (text.charAt(end) === '-' && made.length > 0) full = words.replace(/ \([^()]*\)$/, '');
    if (
      made.length > 0 &&
      entry.plural &&
      entry.forms.includes(form) &&
      /\b(?:to|at|by|from|with|for) $/.test(text.slice(Math.max(0, start - 6), start))
    )
      full = `the ${full}`;
    let from = start;
    if (article && made.length > 0) {
      const given = article[1] as string;
      const right = /^[aeiou]/i.test(full) && !/^(?:uni|use|eu|one\b)/i.test(full) ? 'an' : 'a';
      from = start - given.length - 1;
      full = `${given.charAt(0) === 'A' ? right.charAt(0).toUpperCase() + right.slice(1) : right} ${full}`;
    } else if (opens && made.length > 0) full = full.charAt(0).toUpperCase() + full.slice(1);
    return {
      title: `Write “${full}”`,
      edits: [{ start: offset + from, end: offset + end, text: full }],
      preferred: false,
    };
  });
}

const judgements = new WeakMap<AnalysisConfig, Map<string, ReturnType<typeof judge>>>();

/** What a short form is under these settings; asked once for each. */
function judgedFor(config: AnalysisConfig, found: ShortForm): ReturnType<typeof judge> {
  let known = judgements.get(config);
  if (!known) {
    known = new Map();
    judgements.set(config, known);
  }
  const key = `${found.form} ${found.bare}`;
  if (!known.has(key))
    known.set(key, judge(found, config.nation, new Set(config.knownAcronyms.map((form) => form.toLowerCase()))));
  return known.get(key);
}

/** Measures that read better with their meaning after them. */
const plainFirst: ReadonlySet<string> = new Set(['ARE']);

/** "Mr Reid (SENCO)" in a list of those who were there. */
function roleAfterName(kind: string, block: Block, { start, inBrackets }: ShortForm): boolean {
  return (
    kind === 'plan' && inBrackets && /\p{Lu}[\p{L}’'-]+ \($/u.test(block.text.slice(Math.max(0, start - 40), start))
  );
}

/** "Mum uses BSL", "a BSL interpreter is booked": whoever needs it knows the name of their own language. */
function ownLanguage(text: string, { bare, start }: ShortForm): boolean {
  if (!/^(?:BSL|ISL|SSE|ASL)$/.test(bare)) return false;
  if (/^(?:BSL|ISL|SSE|ASL) (?:interpreter|signer|video|or\b|and\b)/.test(text.slice(start))) return true;
  return /\b(?:(?:mum|dad|mother|father|parents?|you|family|deaf)\b[^.;]{0,20}\b(?:use|uses|using|sign|signs)(?: in)?|first language is|preferred language is) $/i.test(
    text.slice(Math.max(0, start - 60), start),
  );
}

function insideBrackets(before: string): boolean {
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** The first uses, those for people and things first where "the" stands before: "the SALT" is somebody. */
function fitting(entry: Entry, form: string, before: string): string[] {
  const made = choices(entry, form);
  const meanings = entry.meanings.filter(({ full }) => full);
  if (made.length !== meanings.length || !/\b(?:the|our|an?|your) $/i.test(before)) return made;
  return [
    ...made.filter((_, index) => meanings[index]?.plural),
    ...made.filter((_, index) => !meanings[index]?.plural),
  ];
}

function frames(offset: number, { form, bare, start, end }: ShortForm): Fix[] {
  return [`[what ${bare} stands for] (${form})`, `${form} ([what it means, in plain words])`].map((text) => ({
    title: `Write “${text}”`,
    edits: [{ start: offset + start, end: offset + end, text }],
    preferred: false,
  }));
}

export default defineRule({
  reads: 'draft',
  title: 'Initials that nothing explains',
  severity: 'warning',
  what: '“{words}” is known to those who work with it, and may stop a parent who meets it here for the first time.',
  why: 'A word that only one side knows leaves the other side out.',
  instead: 'Write it out in full at first, with the short form in brackets.',
  source: 'SEND Code of Practice 2015, 9.61; SEN Code of Practice 2001, 2:7',
  weight: 1,
  signals: [],
  measures: [shortForms],
  examine(view, report) {
    if (view.sum(shortForms) === 0) return;
    const { draft, context } = view;
    const explained = new Set<string>();
    const first = new Map<string, { block: number; found: ShortForm }>();
    for (const { from, found: uses } of view.gather(firstUses))
      for (const [key, use] of uses) {
        if (use.explained) explained.add(key);
        if (!first.has(key)) first.set(key, { block: from + use.block, found: use.found });
      }
    const names = new Set(
      [...draft.names.child, ...draft.names.parents].flatMap((name) => name.toLowerCase().split(' ')),
    );
    let written: Set<Entry> | undefined;
    const found: (DraftReport & { readonly bare: string })[] = [];
    for (const [key, { block: index, found: form }] of first) {
      if (explained.has(key) || names.has(key)) continue;
      if (ownLanguage((draft.blocks[index] as Block).text, form)) continue;
      const judged = judgedFor(context.config, form);
      if (judged === undefined) continue;
      written ??= new Set(view.gather(fullForms).flatMap(({ found }) => found));
      if (judged !== 'unknown' && written.has(judged)) continue;
      const block = draft.blocks[index] as Block;
      const offset = draft.starts[index] as number;
      found.push({
        bare: form.bare,
        start: offset + form.start,
        end: offset + form.end,
        severity: roleAfterName(view.kind, block, form)
          ? 'hint'
          : judged === 'unknown' || view.kind === 'plan'
            ? 'information'
            : 'warning',
        ...(judged === 'unknown'
          ? {
              message: `“${form.form}” may be new to a parent, and nothing here says what it stands for. Write it out in full at first.`,
            }
          : { message: messageFor(form.form, judged) }),
        fixes: () => (judged === 'unknown' ? frames(offset, form) : explain(block, offset, form, judged)),
      });
    }
    // One or two that every school letter has are worth a whisper; among others they are one more thing to look up.
    const few = found.length <= FEW;
    for (const { bare, ...mark } of found) report(few && usual.has(bare) ? { ...mark, severity: 'hint' } : mark);
  },
  examples: {
    flags: [
      [
        'The <|SENCO|> will ring you on Monday.',
        'The special educational needs co-ordinator (SENCO) will ring you on Monday.',
      ],
      ['We have asked an <|EP|> to meet Priya.', 'We have asked an educational psychologist (EP) to meet Priya.'],
      [
        'Sofia has been referred to <|CAMHS|>, and you will get a letter.',
        'Sofia has been referred to child and adolescent mental health services (CAMHS), and you will get a letter.',
      ],
      'The <|QVTP|> will start after half-term.',
      'Mrs Shah (<|SENCO|>) will be there, and the SENCO will write notes.',
    ],
    passes: [
      'Mum is Deaf and uses BSL; messages go by text.',
      'Mrs Shah is our SENCO, the teacher who leads on special educational needs.',
      'The school nurse works for the NHS and is in on Mondays.',
      'PE is on Thursdays for 7B, so please send trainers.',
      'Miss Ling, a teaching assistant (TA), reads with Jo for ten minutes a day; the TA notes the page.',
      'SENDIASS (01632 960 288) is free and is not part of our team.',
      'The WISC (a set of puzzles that shows how a child thinks) took an hour.',
      'We have NEVER seen her so happy, and she is a STAR.',
      'Jo is in Room H4, and her postcode is LS1 4AB.',
    ],
    kind: 'letter',
  },
});

function messageFor(form: string, entry: Entry): string {
  const meaning = entry.full ? `${entry.full}: ${entry.plain}` : entry.plain;
  return `“${form}” (${meaning}) may be new to a parent, and nothing here explains it. Write it out in full at first, with the short form in brackets.`;
}
