/** Reads one block: which rules' words and which signals stand in it. The result is kept with the block. */
import { leanings, together } from '../kit/ear/around.ts';
import type { Heard } from '../kit/ear/ear.ts';
import { ear } from '../kit/ear/index.ts';
import { moodForWords, toMood } from '../kit/ear/mood.ts';
import { makeMatch } from '../kit/match.ts';
import type { Compiled } from '../kit/pattern/compile.ts';
import { fillScan, newScan } from '../kit/pattern/scan.ts';
import { freshAntecedents, type People, readPeople } from '../kit/people.ts';
import { askedByFamily } from '../kit/reported.ts';
import type { Context, Rule, SentenceReport, SentenceView, WordingRule } from '../kit/rule.ts';
import type { FaultLog, Severity } from '../kit/types.ts';
import { type Block, type Role, type Sentence, type Token, TokenKind } from '../text/index.ts';
import { describe } from './faults.ts';
import { ANY, type LocalFinding, type LocalSighting, type PlacedContext, type Reader } from './found.ts';
import { createReferee } from './referee.ts';
import type { Entry, Ruleset } from './ruleset.ts';
import { settle } from './settle.ts';

/** Marked in a draft of any mood. */
const ALWAYS = Number.NEGATIVE_INFINITY;
/** More tokens than any sentence has. */
const MOST_TOKENS = 0x7fffffff;
const NO_SIGHTINGS: readonly LocalSighting[] = [];
const NO_FINDINGS: readonly LocalFinding[] = [];

/** Blocks whose text is nobody's prose. */
function isProse({ type }: Block): boolean {
  return type !== 'code' && type !== 'html' && type !== 'rule' && type !== 'frontmatter';
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
  return sentence.tokens.some(({ word }) => word.norm === 'i' || word.norm === 'my' || word.norm === 'me');
}

/** Makes the reader of blocks for a set of rules. It keeps no draft: what it holds is the sentence at hand. */
export function createReader(ruleset: Ruleset, log: FaultLog): Reader {
  const { rules, signals, entries, lookup } = ruleset;
  const referee = createReferee(rules);
  const scan = newScan();
  const other = newScan();
  /** For each pattern: the sentence it was last tried in, and the first token not tried yet. */
  const stamps = new Int32Array(ruleset.entries.length);
  const tried = new Int32Array(ruleset.entries.length);
  const ruleOf = Int32Array.from(ruleset.entries, ({ rule }) => rule);
  const signalOf = Int32Array.from(ruleset.entries, ({ signal }) => signal);
  /** Patterns worth trying at the token at hand. */
  const worth = new Int32Array(ruleset.lookup.most);
  /** For each signal the sentence in which it was last seen. */
  const sighted = new Int32Array(signals.length);
  let stamp = 0;

  let block: Block;
  let context: PlacedContext;
  let before: Block | undefined;
  let after: Block | undefined;
  /** Whether something of a neighbour was asked for. */
  let askedBefore = false;
  let askedAfter = false;
  let sentence: Sentence;
  let people: People;
  let sound: Heard;
  /** The people and the sound of each sentence in the block. */
  const peopleIn: People[] = [];
  const sounds: Heard[] = [];
  /** What was heard of the block's sentences together. */
  let around: Float64Array;
  /** In somebody's own voice: left alone. */
  let own = false;
  let heading = false;
  let findings: LocalFinding[] = [];
  let sightings: LocalSighting[] = [];
  /** The last sentence of which a rule knows words that its neighbours excuse: the ear knows no better. */
  let excused: Sentence | undefined;
  let checking = 0;
  /** The first token of the sentence that is no punctuation. */
  let opening = 0;

  const peopleOf = (where: Sentence): People =>
    where === sentence
      ? people
      : readPeople(
          where,
          { names: context.names, pronouns: context.pronouns, youIsParent: context.kind !== 'plan' },
          freshAntecedents(),
        );

  function near(distance: number): Sentence | undefined {
    const index = sentence.index + distance;
    if (index >= 0 && index < block.sentences.length) return block.sentences[index];
    if (index < 0) {
      askedBefore = true;
      return before?.sentences[before.sentences.length + index];
    }
    askedAfter = true;
    return after?.sentences[index - block.sentences.length];
  }

  function holds(patterns: readonly Compiled[], where: Sentence): boolean {
    if (patterns.length === 0) return false;
    const beside = peopleOf(where);
    if (other.tokens !== where.tokens || other.people !== beside) fillScan(other, where.tokens, beside);
    for (const pattern of patterns) {
      pattern.prepare(other);
      for (let at = 0; at < other.length; at++)
        if (pattern.canBegin(other, at) && pattern.match(other, at) >= 0) return true;
    }
    return false;
  }

  /** What a check sees; one object for all, filled by the sentence at hand. */
  const view: SentenceView = {
    get sentence() {
      return sentence;
    },
    get block() {
      return block;
    },
    get context() {
      return context;
    },
    near,
    heard: () => sound,
    leaning: () => leanings(sound, around, sounds.length),
    marked: () =>
      excused === sentence ||
      findings.some((finding) => finding.sentence === sentence && finding.severity !== 'hint' && finding.mood < 1),
    has: (patterns, where) => holds(ruleset.compiled(patterns), where ?? sentence),
  };

  /** A severity from settings wins over the phrase's own. */
  function severityOf(index: number, wanted: Severity | undefined): Severity {
    const set = context.severities[index] as Severity;
    return wanted !== undefined && set === (rules[index] as Rule).severity ? wanted : set;
  }

  function report(found: SentenceReport): void {
    if (found.mood !== undefined && raiseHint(found)) return;
    findings.push({
      rule: checking,
      start: found.start,
      end: found.end,
      severity: severityOf(checking, found.severity),
      sentence,
      message: found.message,
      match: undefined,
      entry: undefined,
      replace: found.replace,
      add: found.add,
      mood: found.mood ?? ALWAYS,
      also: [],
    });
  }

  /** What the ear hears in words that a rule of the same principle only whispers about, that rule says aloud. */
  function raiseHint(found: SentenceReport): boolean {
    const { principle, severity } = rules[checking] as Rule;
    const at = findings.findIndex(
      (finding) =>
        finding.sentence === sentence &&
        finding.severity === 'hint' &&
        finding.start < found.end &&
        found.start < finding.end &&
        (rules[finding.rule] as Rule).principle === principle &&
        // Where a person has asked for a whisper, it stays one.
        context.severities[finding.rule] === (rules[finding.rule] as Rule).severity,
    );
    const finding = findings[at];
    if (!finding) return false;
    findings[at] = { ...finding, severity: severityOf(checking, severity) };
    return true;
  }

  /** Where the ear is all but sure that words work against another principle, that one has the mark. */
  function hearOut(first: number): void {
    let leaning: Float64Array | undefined;
    for (let place = first; place < findings.length; place++) {
      const finding = findings[place] as LocalFinding;
      if (finding.severity === 'hint') continue;
      leaning ??= leanings(sound, around, sounds.length);
      const rule = referee(finding.rule, leaning);
      if (rule === finding.rule || context.active[rule] === 0) continue;
      const severity = severityOf(rule, finding.severity);
      findings[place] = { ...finding, rule, severity, message: undefined, also: [finding.rule] };
    }
  }

  /** Tries a pattern round one of its words. */
  function tryEntry(entry: Entry, at: number): void {
    const { pattern, index } = entry;
    pattern.prepare(scan);
    if (stamps[index] !== stamp) {
      stamps[index] = stamp;
      tried[index] = 0;
    }
    const last = pattern.opensSentence ? opening : at - pattern.leadLeast;
    const from = Math.max(tried[index] as number, pattern.opensSentence ? 0 : at - pattern.leadMost);
    const start = pattern.search(scan, from, last);
    if (start >= 0) {
      tried[index] = scan.matchTo;
      accept(entry, start, scan.matchTo);
      return;
    }
    // One that opens the sentence is tried once, whatever other words of its follow.
    tried[index] = pattern.opensSentence ? MOST_TOKENS : Math.max(tried[index] as number, last + 1);
  }

  function accept(entry: Entry, from: number, to: number): void {
    const marked = scan.markFrom >= 0;
    const markFrom = marked ? scan.markFrom : from;
    const markTo = marked ? scan.markTo : to;
    const first = sentence.tokens[markFrom] as Token;
    const spoken = own || (first.quote >= 0 && block.quotes[first.quote]?.use === 'speech');
    if (entry.signal >= 0) noteSignal(entry, first, markTo, spoken);
    else markWords(entry, from, to, markFrom, markTo, first, spoken);
  }

  function noteSignal(entry: Entry, first: Token, markTo: number, spoken: boolean): void {
    const signal = signals[entry.signal] as (typeof signals)[number];
    if ((spoken && !signal.speech) || (heading && !signal.headings) || holds(entry.unless, sentence)) return;
    sighted[entry.signal] = stamp;
    const end = (sentence.tokens[markTo - 1] as Token).end;
    sightings.push({ signal: entry.signal, sentence, start: first.start, end });
  }

  function markWords(
    entry: Entry,
    from: number,
    to: number,
    markFrom: number,
    markTo: number,
    first: Token,
    spoken: boolean,
  ): void {
    const rule = rules[entry.rule] as WordingRule & Rule;
    if ((spoken && rule.speech !== 'mark') || (heading && !rule.headings) || holds(entry.unless, sentence)) return;
    if (rule.speech !== 'mark' && askedByFamily(sentence, first)) return;
    const excuses = ruleset.near[entry.rule] as readonly Compiled[];
    if (excuses.length > 0) {
      for (const distance of [-1, 1, 2]) {
        const beside = near(distance);
        if (beside !== undefined && holds(excuses, beside)) {
          excused = sentence;
          return;
        }
      }
    }
    const names = entry.pattern.captureNames;
    const captures: number[] = [];
    for (let slot = 0; slot < names.length * 2; slot++) captures.push(scan.captures[slot] as number);
    const match = makeMatch(sentence, people, context, { from, to, markFrom, markTo, names, captures });
    if (rule.excuse?.(match)) return;
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
      add: undefined,
      mood:
        rule.byWords || (entry.phrase?.severity ?? rule.severity) === 'hint'
          ? ALWAYS
          : moodForWords(sound.score, (entry.phrase?.severity ?? rule.severity) === 'warning'),
      also: [],
    });
  }

  function readSentence(): void {
    const { tokens } = sentence;
    const { active } = context;
    fillScan(scan, tokens, people);
    stamp++;
    opening = 0;
    while (opening < tokens.length - 1 && (tokens[opening] as Token).kind === TokenKind.Punctuation) opening++;
    lookup.lay(scan);
    const first = findings.length;
    for (let at = 0; at < tokens.length; at++) {
      const count = lookup.at(scan, at, worth);
      for (let place = 0; place < count; place++) {
        const index = worth[place] as number;
        const rule = ruleOf[index] as number;
        // A signal that was seen in the sentence is seen.
        if (rule >= 0 ? active[rule] === 0 : sighted[signalOf[index] as number] === stamp) continue;
        const entry = entries[index] as Entry;
        // A rule that fails loses its own findings and nothing else.
        try {
          tryEntry(entry, at);
        } catch (error) {
          log(nameOf(entry), describe(error));
        }
      }
    }
    hearOut(first);
    for (const index of ruleset.checks) {
      const rule = rules[index] as WordingRule & Rule;
      if (active[index] === 0 || (heading && !rule.headings) || (own && rule.speech !== 'mark')) continue;
      checking = index;
      try {
        rule.check?.(view, report);
      } catch (error) {
        log(rule.code, describe(error));
      }
    }
  }

  function nameOf(entry: Entry): string {
    return entry.rule >= 0 ? (rules[entry.rule] as Rule).code : `signal ${signals[entry.signal]?.name}`;
  }

  return (at, place, previous, following) => {
    [block, context, before, after] = [at, place, previous, following];
    findings = [];
    sightings = [];
    askedBefore = false;
    askedAfter = false;
    let sum = 0;
    let heard = 0;
    const sums = ruleset.measures.map((measure) => measure.of(block, context));
    if (isProse(block)) {
      const antecedents = freshAntecedents();
      const peopleContext = { names: context.names, pronouns: context.pronouns, youIsParent: context.kind !== 'plan' };
      heading = block.type === 'heading' || block.type === 'salutation' || block.type === 'signoff';
      peopleIn.length = 0;
      sounds.length = 0;
      for (const next of block.sentences) {
        const who = readPeople(next, peopleContext, antecedents);
        peopleIn.push(who);
        sounds.push(ear.hear(next, who, context.kind));
      }
      around = together(sounds);
      for (const [index, next] of block.sentences.entries()) {
        sentence = next;
        people = peopleIn[index] as People;
        sound = sounds[index] as Heard;
        own = block.quoted || inOwnVoice(sentence, context);
        if (!heading && !own) {
          sum += toMood(sound.score);
          heard++;
        }
        readSentence();
      }
    }
    return {
      context,
      before: askedBefore ? before : ANY,
      after: askedAfter ? after : ANY,
      findings: findings.length > 0 ? settle(findings, rules) : NO_FINDINGS,
      sightings: sightings.length > 0 ? sightings : NO_SIGHTINGS,
      sums,
      sound: sum,
      heard,
    };
  };
}
