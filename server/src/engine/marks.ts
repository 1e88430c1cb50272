/** Marks: what the rules found, with places in the draft. Words, messages and fixes are made when somebody asks. */
import { rewrite } from '../kit/match.ts';
import type { DraftReport, Rule } from '../kit/rule.ts';
import type { Fix, Severity } from '../kit/types.ts';
import type { Draft, Sentence } from '../text/index.ts';
import type { LocalFinding } from './found.ts';

/** A mark, with absolute offsets. */
export interface Mark {
  readonly rule: Rule;
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
  /** Instead of the rule's own what, why and instead. */
  readonly message: string | undefined;
  readonly sentence: Sentence | undefined;
  /** The offset in the draft at which the sentence's block begins. */
  readonly blockStart: number;
  /** The marked words as written. */
  readonly words: string;
  /** Rules whose marks on the same words this one hides. */
  readonly also: readonly Rule[];
  readonly omission: boolean;
  /** The same rule and words give the same text here. */
  readonly repeats: string;
  /** Kept with the finding, so that a text for it is made once however often the draft changes around it. */
  readonly memo: Memo;
  fixes(): readonly Fix[];
}

/** Texts that the service makes of a mark, once. */
export interface Memo {
  message?: string;
  key?: string;
}

/** How often the same words are marked by the same rule before the rest is left in peace. */
const MOST_REPEATS = 3;

/** The marks without those that only repeat: a draft is not nagged ten times about one word. */
export function limitRepeats(marks: readonly Mark[]): readonly Mark[] {
  const times = new Map<string, number>();
  return marks.filter((mark) => {
    if (mark.omission) return true;
    const before = times.get(mark.repeats) ?? 0;
    times.set(mark.repeats, before + 1);
    return before < MOST_REPEATS;
  });
}

/** Fewer gaps than this, in a draft whose words hurt nobody, are only whispered. */
const FEW_GAPS = 3;

/**
 * A careful reader does not nag a warm draft about the one thing that it leaves out: where no wording is
 * marked, gaps that are advice become hints, unless there are many. What is marked as a warning stays.
 */
export function softenGaps(marks: readonly Mark[]): readonly Mark[] {
  const gap = (mark: Mark): boolean => mark.omission && mark.severity === 'information';
  if (marks.some((mark) => !mark.omission && mark.severity !== 'hint')) return marks;
  const gaps = marks.filter(gap).length;
  if (gaps === 0 || gaps >= FEW_GAPS) return marks;
  return marks.map((mark) => (gap(mark) ? softened(mark) : mark));
}

function softened(mark: Mark): Mark {
  return Object.create(mark, { severity: { value: 'hint' } });
}

const NONE: readonly Rule[] = [];

/** The mark for a finding in a block that starts at `blockStart`. */
export function markInBlock(finding: LocalFinding, blockStart: number, rules: readonly Rule[]): Mark {
  return new BlockMark(finding, blockStart, rules);
}

class BlockMark implements Mark {
  readonly start: number;
  readonly end: number;
  readonly omission = false;
  readonly rule: Rule;
  constructor(
    private readonly finding: LocalFinding,
    readonly blockStart: number,
    private readonly rules: readonly Rule[],
  ) {
    this.start = blockStart + finding.start;
    this.end = blockStart + finding.end;
    this.rule = rules[finding.rule] as Rule;
  }
  get severity(): Severity {
    return this.finding.severity;
  }
  get message(): string | undefined {
    return this.finding.message;
  }
  get sentence(): Sentence {
    return this.finding.sentence;
  }
  get words(): string {
    return this.finding.sentence.block.text.slice(this.finding.start, this.finding.end);
  }
  get also(): readonly Rule[] {
    return this.finding.also.length === 0 ? NONE : this.finding.also.map((index) => this.rules[index] as Rule);
  }
  get repeats(): string {
    this.finding.repeats ??= `${this.rule.code} ${this.words.toLowerCase()}`;
    return this.finding.repeats;
  }
  get memo(): Memo {
    this.finding.memo ??= {};
    return this.finding.memo;
  }
  fixes(): readonly Fix[] {
    return fixesOf(this.finding, this.blockStart);
  }
}

/** The mark for what a rule reports about the draft as a whole. */
export function markOfDraft(rule: Rule, found: DraftReport, severity: Severity, draft: Draft): Mark {
  const words = draft.source.slice(found.start, Math.min(found.end, found.start + 200));
  return {
    rule,
    start: found.start,
    end: found.end,
    severity: found.severity !== undefined && severity === rule.severity ? found.severity : severity,
    message: found.message,
    sentence: undefined,
    blockStart: 0,
    words,
    also: NONE,
    omission: found.omission ?? rule.omission,
    repeats: `${rule.code} ${words.toLowerCase()}`,
    memo: {},
    fixes() {
      const fixes = typeof found.fixes === 'function' ? found.fixes() : (found.fixes ?? []);
      return fixes.slice(0, 3).map((fix, index) => ({ ...fix, preferred: index === 0 }));
    },
  };
}

interface Span {
  readonly start: number;
  readonly end: number;
  /** The rewrite without what the span leaves standing. */
  readonly lead: (words: string) => string;
}

/**
 * Markup that opens inside the words and closes outside would be torn: the span takes in the mark that
 * closes right after it, or leaves out a label's ("**Targets:**") before it; no rewrite where neither will do.
 */
function wholeMarkup(text: string, start: number, end: number): Span | undefined {
  const words = text.slice(start, end);
  const same = (made: string): string => made;
  if ((words.match(/\u0000+/g)?.length ?? 0) % 2 === 0) return { start, end, lead: same };
  const after = /^\u0000+/.exec(text.slice(end))?.[0].length ?? 0;
  if (after > 0) return { start, end: end + after, lead: same };
  const before = /^([:;–—])\u0000+\s*/.exec(words);
  if (!before) return undefined;
  const sign = before[1] as string;
  return {
    start: start + before[0].length,
    end,
    lead: (made) => (made.startsWith(sign) ? made.slice(1).trimStart() : made),
  };
}

function fixesOf(finding: LocalFinding, blockStart: number): readonly Fix[] {
  const { match, entry, replace, add } = finding;
  if (add) {
    const at = blockStart + finding.sentence.end;
    // A line of a list or a table has no full stop of its own.
    const said = finding.sentence.block.text.slice(finding.sentence.start, finding.sentence.end);
    const stop = /[\p{L}\p{N})\]]\0*$/u.test(said) ? '.' : '';
    return add.map((words, index) => ({
      title: `Add “${words}”`,
      edits: [{ start: at, end: at, text: `${stop} ${words}` }],
      preferred: index === 0,
    }));
  }
  const { text } = finding.sentence.block;
  const [start, end] = match ? [match.start, match.end] : [finding.start, finding.end];
  const texts = match && entry ? entry.fixes.flatMap((fix) => rewrite(match, fix)) : (replace ?? []);
  const span = wholeMarkup(text, start, end);
  if (!span) return [];
  /** Words left out take the space before them along, where a sign follows. */
  const spare = (words: string): number =>
    words === '' && text[span.start - 1] === ' ' && /^[).,;:!?]/.test(text.slice(span.end)) ? 1 : 0;
  return [...new Set(texts)].slice(0, 3).map((words, index) => ({
    title: words === '' ? 'Leave these words out' : `Say “${words.length > 70 ? `${words.slice(0, 67)}…` : words}”`,
    edits: [{ start: blockStart + span.start - spare(words), end: blockStart + span.end, text: span.lead(words) }],
    preferred: index === 0,
  }));
}
