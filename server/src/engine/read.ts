/** Reads one block: which rules' words and which signals stand in it. The result is kept with the block. */
import { type Found, type Match, makeMatch } from '../kit/match.ts';
import { type Compiled, newScan } from '../kit/pattern/compile.ts';
import { freshAntecedents, type People, readPeople } from '../kit/people.ts';
import type { Context, Rule, SentenceReport, SentenceView, WordingRule } from '../kit/rule.ts';
import type { FaultLog, Severity } from '../kit/types.ts';
import type { Block, Quote, Role, Sentence, Token } from '../text/index.ts';
import type { Entry, Ruleset } from './ruleset.ts';

/** A mark inside a block; offsets in the block. */
export interface LocalFinding {
  readonly rule: number;
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
  readonly sentence: Sentence;
  readonly message: string | undefined;
  /** Set for a pattern's match: its rewrites are made when somebody asks. */
  readonly match: Match | undefined;
  readonly entry: Entry | undefined;
  /** Set for a check's report: words to put instead. */
  readonly replace: readonly string[] | undefined;
  /** Rules whose marks this one hides. */
  readonly also: number[];
  /** Texts made once, see marks.ts. */
  repeats?: string;
  memo?: { message?: string; key?: string };
}

/** A signal seen in a block. */
export interface LocalSighting {
  readonly signal: number;
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
}

/** All that is known of a block in its place. */
export interface BlockResult {
  readonly context: PlacedContext;
  readonly before: Block | undefined;
  readonly after: Block | undefined;
  readonly findings: readonly LocalFinding[];
  readonly sightings: readonly LocalSighting[];
  readonly sums: readonly number[];
}

/** A context with what the engine worked out for it once. */
export interface PlacedContext extends Context {
  /** For each rule, whether it runs here. */
  readonly active: Uint8Array;
  readonly severities: readonly Severity[];
}

/** Blocks whose text is nobody's prose. */
function isProse(block: Block): boolean {
  return block.type !== 'code' && block.type !== 'html' && block.type !== 'rule' && block.type !== 'frontmatter';
}

const OWN_VOICE: ReadonlySet<Role> = new Set<Role>([
  'child-view',
  'parent-view',
  'about',
  'strengths',
  'important-to',
  'needs',
  'help',
  'context',
]);

/** First person in a plan's section of views or profile: the child's or the parent's own words. */
function inOwnVoice(sentence: Sentence, context: Context): boolean {
  if (context.kind !== 'plan' || !context.roles.some((role) => OWN_VOICE.has(role))) return false;
  return sentence.tokens.some(
    (token) => token.word.norm === 'i' || token.word.norm === 'my' || token.word.norm === 'me',
  );
}

/** Makes the reader of blocks for a set of rules. It keeps no draft. */
export function createReader(
  ruleset: Ruleset,
  log: FaultLog,
): (block: Block, context: PlacedContext, before: Block | undefined, after: Block | undefined) => BlockResult {
  const { rules, signals } = ruleset;
  const scan = newScan();
  const tried = new Int32Array(ruleset.entries.length);
  const stamps = new Int32Array(ruleset.entries.length);
  let stamp = 0;
  const other = newScan();

  function holds(patterns: readonly Compiled[], sentence: Sentence, people: People): boolean {
    if (patterns.length === 0) return false;
    other.tokens = sentence.tokens;
    other.people = people;
    for (const pattern of patterns) {
      for (let at = 0; at < sentence.tokens.length; at++) if (pattern.step(other, at) >= 0) return true;
    }
    return false;
  }

  return (block, context, before, after) => {
    const findings: LocalFinding[] = [];
    const sightings: LocalSighting[] = [];
    const sums = ruleset.measures.map((measure) => measure.of(block, context));
    if (isProse(block)) {
      const antecedents = freshAntecedents();
      const youIsParent = context.kind !== 'plan';
      const peopleContext = { names: context.names, pronouns: context.pronouns, youIsParent };
      const heading = block.type === 'heading' || block.type === 'salutation' || block.type === 'signoff';
      for (const sentence of block.sentences) {
        const people = readPeople(sentence, peopleContext, antecedents);
        const own = block.quoted || inOwnVoice(sentence, context);
        const view = viewOf(sentence, block, context, before, after, people);
        scan.tokens = sentence.tokens;
        scan.people = people;
        stamp++;
        for (let at = 0; at < sentence.tokens.length; at++) {
          const entries = ruleset.byWord[(sentence.tokens[at] as Token).word.id];
          if (entries === undefined) continue;
          for (const entry of entries) {
            if (entry.rule >= 0 && context.active[entry.rule] === 0) continue;
            guardedEntry(entry, at, sentence, people, own, heading, view);
          }
        }
        for (const index of ruleset.checks) {
          if (context.active[index] === 0) continue;
          const rule = rules[index] as WordingRule & Rule;
          if ((heading && !rule.headings) || (own && rule.speech !== 'mark')) continue;
          guarded(rule, () => rule.check?.(view, (found) => reportCheck(index, sentence, found)));
        }
      }
    }
    return { context, before, after, findings: settle(findings, rules), sightings, sums };

    function guardedEntry(
      entry: Entry,
      at: number,
      sentence: Sentence,
      people: People,
      own: boolean,
      heading: boolean,
      view: SentenceView,
    ): void {
      try {
        tryEntry(entry, at, sentence, people, own, heading, view);
      } catch (error) {
        log(entry.rule >= 0 ? (rules[entry.rule] as Rule).code : `signal ${signals[entry.signal]?.name}`, describe(error));
      }
    }

    function tryEntry(
      entry: Entry,
      at: number,
      sentence: Sentence,
      people: People,
      own: boolean,
      heading: boolean,
      view: SentenceView,
    ): void {
      const { pattern, index } = entry;
      if (stamps[index] !== stamp) {
        stamps[index] = stamp;
        tried[index] = 0;
      }
      const { step } = pattern;
      const last = at - pattern.leadLeast;
      for (let start = Math.max(tried[index] as number, at - pattern.leadMost); start <= last; start++) {
        scan.markFrom = -1;
        scan.markTo = -1;
        for (let slot = 0; slot < pattern.captureNames.length * 2; slot++) scan.captures[slot] = -1;
        const end = step(scan, start);
        if (end <= start) continue;
        tried[index] = end;
        accept(entry, start, end, sentence, people, own, heading, view);
        return;
      }
      tried[index] = Math.max(tried[index] as number, last + 1);
    }

    function accept(
      entry: Entry,
      from: number,
      to: number,
      sentence: Sentence,
      people: People,
      own: boolean,
      heading: boolean,
      view: SentenceView,
    ): void {
      const marked = scan.markFrom >= 0;
      const found: Found = {
        from,
        to,
        markFrom: marked ? scan.markFrom : from,
        markTo: marked ? scan.markTo : to,
        names: entry.pattern.captureNames,
        captures: Array.from(scan.captures.subarray(0, entry.pattern.captureNames.length * 2)),
      };
      const first = sentence.tokens[found.markFrom] as Token;
      const spoken = own || inSpeech(first, block.quotes);
      if (entry.signal >= 0) {
        const signal = signals[entry.signal] as (typeof signals)[number];
        if ((spoken && !signal.speech) || (heading && !signal.headings) || holds(entry.unless, sentence, people))
          return;
        if (sightings.some((seen) => seen.signal === entry.signal && seen.sentence === sentence)) return;
        sightings.push({
          signal: entry.signal,
          sentence,
          start: first.start,
          end: (sentence.tokens[found.markTo - 1] as Token).end,
        });
        return;
      }
      const rule = rules[entry.rule] as WordingRule & Rule;
      if ((spoken && rule.speech !== 'mark') || (heading && !rule.headings) || holds(entry.unless, sentence, people))
        return;
      const near = ruleset.near[entry.rule] as readonly Compiled[];
      if (
        near.length > 0 &&
        [-1, 1, 2].some((distance) => {
          const beside = view.near(distance);
          return beside !== undefined && holds(near, beside, peopleOf(beside));
        })
      )
        return;
      const match = makeMatch(sentence, people, context, found);
      if (rule.excuse) {
        let excused = true;
        guarded(rule, () => {
          excused = rule.excuse?.(match) === true;
        });
        if (excused) return;
      }
      findings.push({
        rule: entry.rule,
        start: match.markStart,
        end: match.markEnd,
        severity: severityOf(entry.rule, entry.phrase?.severity),
        sentence,
        message: entry.phrase?.message,
        match,
        entry,
        replace: undefined,
        also: [],
      });
    }

    function reportCheck(index: number, sentence: Sentence, found: SentenceReport): void {
      findings.push({
        rule: index,
        start: found.start,
        end: found.end,
        severity: severityOf(index, found.severity),
        sentence,
        message: found.message,
        match: undefined,
        entry: undefined,
        replace: found.replace,
        also: [],
      });
    }

    /** A severity from settings wins over the phrase's own. */
    function severityOf(index: number, own: Severity | undefined): Severity {
      const set = context.severities[index] as Severity;
      return own !== undefined && set === (rules[index] as Rule).severity ? own : set;
    }

    function peopleOf(sentence: Sentence): People {
      return readPeople(
        sentence,
        { names: context.names, pronouns: context.pronouns, youIsParent: context.kind !== 'plan' },
        freshAntecedents(),
      );
    }
  };

  function viewOf(
    sentence: Sentence,
    block: Block,
    context: Context,
    before: Block | undefined,
    after: Block | undefined,
    people: People,
  ): SentenceView {
    return {
      sentence,
      block,
      context,
      near(distance) {
        const index = sentence.index + distance;
        if (index >= 0 && index < block.sentences.length) return block.sentences[index];
        if (index < 0) return before?.sentences[before.sentences.length + index];
        return after?.sentences[index - block.sentences.length];
      },
      has(patterns, where) {
        const target = where ?? sentence;
        const whose =
          target === sentence
            ? people
            : readPeople(
                target,
                { names: context.names, pronouns: context.pronouns, youIsParent: context.kind !== 'plan' },
                freshAntecedents(),
              );
        return holds(ruleset.compiled(patterns), target, whose);
      },
    };
  }

  function guarded(rule: Rule, work: () => void): void {
    try {
      work();
    } catch (error) {
      log(rule.code, describe(error));
    }
  }
}

/** Name and place of an error, without its message: a message could quote the draft. */
export function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  return `${error.name} ${(error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 4)
    .map((line) => line.trim())
    .join(' ')}`;
}

function inSpeech(token: Token, quotes: readonly Quote[]): boolean {
  return token.quote >= 0 && quotes[token.quote]?.use === 'speech';
}

const RANK: Readonly<Record<Severity, number>> = { warning: 2, information: 1, hint: 0 };

/** One mark per stretch of words: the most serious wins and remembers the other principles. */
function settle(findings: LocalFinding[], rules: readonly Rule[]): readonly LocalFinding[] {
  if (findings.length < 2) return findings;
  const weight = (finding: LocalFinding): number =>
    RANK[finding.severity] * 100 + ((rules[finding.rule] as Rule).weight ?? 0);
  const ordered = [...findings].sort(
    (a, b) => weight(b) - weight(a) || a.start - b.start || b.end - a.end || a.rule - b.rule,
  );
  const kept: LocalFinding[] = [];
  for (const finding of ordered) {
    const over = kept.find((other) => other.start < finding.end && finding.start < other.end);
    if (!over) kept.push(finding);
    else if (over.rule !== finding.rule && !over.also.includes(finding.rule)) over.also.push(finding.rule);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}
