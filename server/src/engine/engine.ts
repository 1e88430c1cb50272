/**
 * Runs the rules over a draft and keeps what did not change. Knows no rule by name.
 *
 * A block's result depends on the block, its context and, where something asked for
 * them, its neighbours; it is kept as long as these are the same objects. So an edit
 * costs the blocks it touched.
 */

import { moodOf } from '../kit/ear/mood.ts';
import type { DraftRule, DraftView, Rule } from '../kit/rule.ts';
import type { AnalysisConfig, FaultLog, Severity } from '../kit/types.ts';
import type { Block, Draft } from '../text/index.ts';
import { type Contexts, contextsFor } from './contexts.ts';
import { describe } from './faults.ts';
import { limitRepeats, type Mark, markInBlock, markOfDraft, softenGaps } from './marks.ts';
import { ANY, type BlockResult, createReader } from './read.ts';
import type { Ruleset } from './ruleset.ts';
import { viewDraft } from './view.ts';

/** What the engine keeps between two looks at one draft. */
export interface EngineState {
  readonly draft: Draft;
  readonly contexts: Contexts;
  readonly results: readonly BlockResult[];
}

/** One analysis. */
export interface Outcome {
  readonly state: EngineState;
  readonly marks: readonly Mark[];
  readonly view: DraftView;
}

/** An engine for a set of rules; holds no draft. */
export interface Engine {
  run(draft: Draft, config: AnalysisConfig, before: EngineState | undefined): Outcome;
}

/** Makes an engine. @param log told when a rule throws, without draft words */
export function createEngine(ruleset: Ruleset, log: FaultLog): Engine {
  const read = createReader(ruleset, log);
  const { rules } = ruleset;

  function readBlocks(draft: Draft, contexts: Contexts, before: EngineState | undefined): BlockResult[] {
    const { blocks, sectionOf, sections } = draft;
    const old = before?.contexts === contexts ? before : undefined;
    const shift = old ? blocks.length - old.draft.blocks.length : 0;
    let prefix = 0;
    if (old) while (prefix < blocks.length && blocks[prefix] === old.draft.blocks[prefix]) prefix++;
    const results: BlockResult[] = new Array(blocks.length);
    let section = -1;
    let context = contexts.of([]);
    for (let index = 0; index < blocks.length; index++) {
      if (sectionOf[index] !== section) {
        section = sectionOf[index] as number;
        context = contexts.of(sections[section]?.roles ?? []);
      }
      const block = blocks[index] as Block;
      const kept = old?.results[index < prefix ? index : index - shift];
      const same = kept !== undefined && old?.draft.blocks[index < prefix ? index : index - shift] === block;
      results[index] =
        same &&
        kept.context === context &&
        (kept.before === ANY || kept.before === blocks[index - 1]) &&
        (kept.after === ANY || kept.after === blocks[index + 1])
          ? kept
          : read(block, context, blocks[index - 1], blocks[index + 1]);
    }
    return results;
  }

  return {
    run(draft, config, before) {
      const contexts = contextsFor(draft, config, rules, before?.contexts);
      const results = readBlocks(draft, contexts, before);
      const view = viewDraft(draft, contexts.of([]), results, ruleset);
      const marks: Mark[] = [];
      const quiet = disabledIn(draft);
      const mood = moodOf(results);
      results.forEach((result, index) => {
        const start = draft.starts[index] as number;
        for (const finding of result.findings) {
          const rule = rules[finding.rule] as Rule;
          if (finding.mood > mood || quiet.applies(rule, index)) continue;
          marks.push(markInBlock(finding, start, rules));
        }
      });
      const active = contexts.of([]).active;
      rules.forEach((rule, index) => {
        if (rule.reads !== 'draft' || active[index] === 0 || quiet.everywhere(rule)) return;
        try {
          const reported: Mark[] = [];
          (rule as DraftRule).examine(view, (found) =>
            reported.push(markOfDraft(rule, found, contexts.of([]).severities[index] as Severity, draft)),
          );
          marks.push(...(rule.omission ? reported.slice(0, 1) : reported));
        } catch (error) {
          log(rule.code, describe(error));
        }
      });
      return { state: { draft, contexts, results }, marks: softenGaps(limitRepeats(inOrder(marks))), view };
    },
  };
}

/** Marks by place. Those of the blocks come in order already; only the few about the whole draft do not. */
function inOrder(marks: Mark[]): readonly Mark[] {
  return marks.sort((a, b) => a.start - b.start || a.end - b.end);
}

interface Disabled {
  everywhere(rule: Rule): boolean;
  applies(rule: Rule, block: number): boolean;
}

/** Comments in a Markdown draft: `<!-- alongside-disable code … -->` for the draft, `…-disable-next-line` for the next block. */
function disabledIn(draft: Draft): Disabled {
  const whole = new Set<string>();
  const next = new Map<number, string[]>();
  draft.blocks.forEach((block, index) => {
    if (block.type !== 'html') return;
    const start = draft.starts[index] as number;
    const raw = draft.text.slice(start, start + Math.min(block.text.length, 500));
    const comment = /<!--\s*alongside-disable(-next-line)?\s+([\w/,\s-]+?)\s*-->/.exec(raw);
    if (!comment) return;
    const codes = (comment[2] as string).split(/[\s,]+/);
    if (comment[1]) next.set(index + 1, codes);
    else for (const code of codes) whole.add(code);
  });
  const named = (codes: Iterable<string>, rule: Rule): boolean =>
    [...codes].some((code) => code === rule.code || code === rule.principle || code === 'all');
  return {
    everywhere: (rule) => whole.size > 0 && named(whole, rule),
    applies: (rule, block) =>
      (whole.size > 0 && named(whole, rule)) || (next.has(block) && named(next.get(block) as string[], rule)),
  };
}
