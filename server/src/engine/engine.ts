/**
 * Runs the rules over a draft and keeps what did not change. Knows no rule by name.
 *
 * A block's result depends on the block, its context and, where something asked for
 * them, its neighbours; it is kept as long as these are the same objects. So an edit
 * costs the blocks it touched.
 */
import { moodOf } from '../kit/ear/mood.ts';
import type { DraftView, Gatherer, Rule } from '../kit/rule.ts';
import type { AnalysisConfig, FaultLog, Severity } from '../kit/types.ts';
import { type Block, type Draft, isUnfinished } from '../text/index.ts';
import { type Contexts, contextsFor } from './contexts.ts';
import { describe } from './faults.ts';
import { ANY, type BlockResult, NOT_READ, type PlacedContext } from './found.ts';
import { limitRepeats, type Mark, markInBlock, markOfDraft, softenGaps } from './marks.ts';
import { createReader } from './read.ts';
import type { Ruleset } from './ruleset.ts';
import { type Runs, runsOf } from './runs.ts';
import { viewDraft } from './view.ts';

/** What the engine keeps between two looks at one draft. */
export interface EngineState {
  readonly draft: Draft;
  readonly contexts: Contexts;
  readonly results: readonly BlockResult[];
  /** Blocks still to be read, those next to the last edit first; until then they have their results of before, if any. */
  readonly left: readonly number[];
  /** Parts of the draft were never read, so that nothing can be said of it as a whole. */
  readonly blank: boolean;
  readonly runs: Runs | undefined;
}

/** One analysis. */
export interface Outcome {
  readonly state: EngineState;
  readonly marks: readonly Mark[];
  readonly view: DraftView;
}

/** How much to read, and where first. */
export interface Errand {
  /** All, where no more characters than these are to be read. */
  readonly short: number;
  /** Else so many, and at least one block. */
  readonly slice: number;
  /** An offset in the draft. */
  readonly near: number;
}

/** An engine for a set of rules; holds no draft. */
export interface Engine {
  /** Reads the blocks that are new or stand in another context: all, or as many as the errand says. */
  read(draft: Draft, config: AnalysisConfig, before: EngineState | undefined, errand?: Errand): EngineState;
  /** What follows from what was read. */
  mark(state: EngineState): Outcome;
}

/** Makes an engine. @param log told when a rule throws, without draft words */
export function createEngine(ruleset: Ruleset, log: FaultLog): Engine {
  const read = createReader(ruleset, log);
  const { rules } = ruleset;
  const drafted = rules.flatMap((rule, index) => (rule.reads === 'draft' ? [{ rule, index }] : []));

  /** The results that still hold, and which blocks are to be read. */
  function keep(
    draft: Draft,
    contexts: Contexts,
    old: EngineState | undefined,
  ): [results: BlockResult[], left: number[]] {
    const { blocks, sectionOf, sections } = draft;
    const before = old?.draft.blocks ?? NOTHING;
    const shift = blocks.length - before.length;
    const most = Math.min(blocks.length, before.length);
    let prefix = 0;
    while (prefix < most && blocks[prefix] === before[prefix]) prefix++;
    let suffix = 0;
    while (suffix < most - prefix && blocks[blocks.length - 1 - suffix] === before[before.length - 1 - suffix])
      suffix++;
    // Where sections and contexts are the same, only blocks at the edit and next to it can have another result.
    const near = old?.contexts === contexts && old.draft.sections === sections && old.left.length === 0;
    const from = near ? Math.max(0, prefix - 1) : 0;
    const to = near ? Math.min(blocks.length, blocks.length - suffix + 1) : blocks.length;
    const results: BlockResult[] = near ? old.results.slice() : new Array(blocks.length);
    const left: number[] = [];
    let section = -1;
    let context = contexts.of([]);
    for (let index = from; index < to; index++) {
      if (sectionOf[index] !== section) {
        section = sectionOf[index] as number;
        context = contexts.of(sections[section]?.roles ?? []);
      }
      const place = index < prefix ? index : index - shift;
      const kept = before[place] === blocks[index] ? old?.results[place] : undefined;
      const holds =
        kept !== undefined &&
        kept.context === context &&
        (kept.before === ANY || kept.before === blocks[index - 1]) &&
        (kept.after === ANY || kept.after === blocks[index + 1]);
      results[index] = kept ?? notRead(context);
      if (!holds) left.push(index);
    }
    return [results, left];
  }

  return {
    read(draft, config, before, errand) {
      const contexts = contextsFor(draft, config, rules, before?.contexts);
      const goesOn = before?.draft === draft && before.contexts === contexts;
      const [results, left] = goesOn ? [before.results.slice(), before.left] : keep(draft, contexts, before);
      const { now, later } = errand ? share(draft, left, errand) : { now: left, later: NOTHING };
      const { blocks, sectionOf, sections } = draft;
      for (const index of now) {
        const context = contexts.of(sections[sectionOf[index] as number]?.roles ?? []);
        results[index] = read(blocks[index] as Block, context, blocks[index - 1], blocks[index + 1]);
      }
      const blank = isUnfinished(draft) || later.some((index) => (results[index] as BlockResult).before === NOT_READ);
      return { draft, contexts, results, left: later, blank, runs: before?.runs };
    },
    mark({ runs: before, ...rest }) {
      const { draft, contexts, results, blank } = rest;
      const runs = runsOf(draft.blocks, results, before);
      const context = contexts.of([]);
      const view = viewDraft(draft, context, runs, ruleset);
      const quiet = disabledIn(view);
      const marks: Mark[] = [];
      const mood = moodOf(runs.runs);
      runs.runs.forEach((run, at) => {
        const from = runs.from[at] as number;
        for (const { block, found } of run.findings) {
          if (found.mood > mood || quiet.applies(rules[found.rule] as Rule, from + block)) continue;
          marks.push(markInBlock(found, draft.starts[from + block] as number, rules));
        }
      });
      for (const { rule, index } of blank ? [] : drafted) {
        if (context.active[index] === 0 || quiet.everywhere(rule)) continue;
        try {
          const reported: Mark[] = [];
          rule.examine(view, (found) =>
            reported.push(markOfDraft(rule, found, context.severities[index] as Severity, draft)),
          );
          marks.push(...(rule.omission ? reported.slice(0, 1) : reported));
        } catch (error) {
          log(rule.code, describe(error));
        }
      }
      return { state: { ...rest, runs }, marks: softenGaps(limitRepeats(inOrder(marks))), view };
    },
  };
}

const NOTHING: readonly never[] = [];

/** For a block that is still to be read; one for each, because results tell runs apart. */
function notRead(context: PlacedContext): BlockResult {
  return { context, before: NOT_READ, after: NOT_READ, findings: [], sightings: [], sums: [], sound: 0, heard: 0 };
}

/** Some of the blocks to be read, those nearest to the place that the errand names, and the rest. */
function share(
  { blocks, starts }: Draft,
  left: readonly number[],
  { short, slice, near }: Errand,
): { now: readonly number[]; later: readonly number[] } {
  let all = 0;
  const isShort = left.every((index) => {
    all += (blocks[index] as Block).text.length;
    return all <= short;
  });
  if (isShort) return { now: left, later: NOTHING };
  let up = left.findIndex((index) => (starts[index] as number) + (blocks[index] as Block).text.length >= near);
  if (up < 0) up = left.length;
  let down = up - 1;
  for (let room = slice; room > 0 && (down >= 0 || up < left.length); ) {
    const distance = (place: number): number => {
      const index = left[place];
      return index === undefined ? Number.POSITIVE_INFINITY : Math.abs((starts[index] as number) - near);
    };
    const place = distance(up) <= distance(down) ? up++ : down--;
    room -= (blocks[left[place] as number] as Block).text.length;
  }
  return { now: left.slice(down + 1, up), later: left.slice(0, down + 1).concat(left.slice(up)) };
}

/** Marks by place. Those of the blocks come in order already; only the few about the whole draft do not. */
function inOrder(marks: Mark[]): readonly Mark[] {
  return marks.sort((a, b) => a.start - b.start || a.end - b.end);
}

interface Disabled {
  everywhere(rule: Rule): boolean;
  applies(rule: Rule, block: number): boolean;
}

interface Comment {
  readonly block: number;
  readonly next: boolean;
  readonly codes: readonly string[];
}

/** Comments in a Markdown draft: `<!-- alongside-disable code … -->` for the draft, `…-disable-next-line` for the next block. */
const comments: Gatherer<readonly Comment[]> = {
  of(blocks) {
    const found = blocks.flatMap((block, index): readonly Comment[] => {
      const comment =
        block.type === 'html' &&
        /<!--\s*alongside-disable(-next-line)?\s+([\w/,\s-]+?)\s*-->/.exec(block.text.slice(0, 500));
      if (!comment) return [];
      return [{ block: index, next: comment[1] !== undefined, codes: (comment[2] as string).split(/[\s,]+/) }];
    });
    return found.length > 0 ? found : undefined;
  },
};

function disabledIn(view: DraftView): Disabled {
  const whole = new Set<string>();
  const next = new Map<number, readonly string[]>();
  for (const { from, found } of view.gather(comments))
    for (const { block, next: only, codes } of found) {
      if (only) next.set(from + block + 1, codes);
      else for (const code of codes) whole.add(code);
    }
  const named = (codes: Iterable<string>, rule: Rule): boolean =>
    [...codes].some((code) => code === rule.code || code === rule.principle || code === 'all');
  return {
    everywhere: (rule) => whole.size > 0 && named(whole, rule),
    applies: (rule, block) =>
      (whole.size > 0 && named(whole, rule)) || (next.size > 0 && named(next.get(block) ?? [], rule)),
  };
}
