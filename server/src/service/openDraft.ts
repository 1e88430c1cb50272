/**
 * One open draft: its text in blocks, what was read of it, and what follows. A very long one is split into blocks and
 * read slice by slice, what stands by the last edit first; each slice is work that nobody notices.
 */
import type { Engine, EngineState, Outcome } from '../engine/engine.ts';
import type { Mark } from '../engine/marks.ts';
import type { DraftView } from '../kit/index.ts';
import { principles } from '../principles/principles.ts';
import { beginDraft, changeBetween, continueDraft, type Draft, isUnfinished, updateDraft } from '../text/index.ts';
import { findingOf } from './findings.ts';
import { balanceOf } from './lenses.ts';
import { bestFirst, type Look } from './secondLook.ts';
import { sectionsOf, signoffOf } from './sections.ts';
import type {
  Analysis,
  AnalysisConfig,
  Finding,
  Fix,
  Format,
  OpenDraft,
  Principle,
  Severity,
  TextChange,
} from './types.ts';

/** An open draft as the service keeps it. */
export interface ServiceDraft extends OpenDraft {
  readonly draft: Draft;
  outcome(config: AnalysisConfig): Outcome;
}

/** So many characters are read in one go, as long as no more are to be read: ten thousand words. */
const SHORT = 60_000;
/** Where more are to be read, so many in each slice. */
const SLICE = 16_000;

/** Opens a draft. */
export function openDraft(engine: Engine, text: string, format: Format): ServiceDraft {
  return new Open(engine, text, format);
}

class Open implements ServiceDraft {
  readonly format: Format;
  readonly #engine: Engine;
  #draft: Draft;
  #config: AnalysisConfig | undefined;
  #state: EngineState | undefined;
  #outcome: Outcome | undefined;
  #analysis: Analysis | undefined;
  /** Where the last edit was. */
  #near = 0;
  /** Nothing has been read since the last change. */
  #changed = true;

  constructor(engine: Engine, text: string, format: Format) {
    this.#engine = engine;
    this.format = format;
    this.#draft = beginDraft(text, format);
  }

  get text(): string {
    return this.#draft.text;
  }

  get draft(): Draft {
    return this.#draft;
  }

  edit(changes: readonly TextChange[]): void {
    for (const change of changes) {
      const { length } = this.#draft.source;
      const start = Math.max(0, Math.min(change.start, length));
      const end = Math.max(start, Math.min(change.end, length));
      this.#draft = updateDraft(this.#draft, { start, end, text: change.text });
      this.#near = start;
    }
    this.#changed = true;
    this.#forget();
  }

  reset(text: string): void {
    this.edit([changeBetween(this.text, text)]);
  }

  work(config: AnalysisConfig): boolean {
    if (config !== this.#config) {
      this.#config = config;
      this.#changed = true;
    }
    if (!this.#changed && this.#complete()) return false;
    // What the writer looks at first; then the blocks of the rest, for only the end tells who a draft is about.
    if (this.#changed || !isUnfinished(this.#draft)) this.#read(config);
    else this.#draft = continueDraft(this.#draft);
    this.#changed = false;
    this.#forget();
    return !this.#complete();
  }

  known(config: AnalysisConfig): Analysis {
    const { marks, view } = this.outcome(config);
    this.#analysis ??= summarise(this.#draft, marks, view, config, this.#complete(), this.#lookAhead(config));
    return this.#analysis;
  }

  analyse(config: AnalysisConfig): Analysis {
    if (isUnfinished(this.#draft)) {
      this.#draft = continueDraft(this.#draft, this.#draft.source.length);
      this.#changed = true;
    }
    if (this.#changed || config !== this.#config || !this.#complete()) {
      this.#config = config;
      this.#state = this.#engine.read(this.#draft, config, this.#state);
      this.#changed = false;
      this.#forget();
    }
    return this.known(config);
  }

  outcome(config: AnalysisConfig): Outcome {
    if (this.#changed || config !== this.#config || this.#state === undefined) this.work(config);
    if (!this.#outcome) {
      this.#outcome = this.#engine.mark(this.#state as EngineState);
      this.#state = this.#outcome.state;
    }
    return this.#outcome;
  }

  /** What would be marked after some edits, while the draft is as it is now. */
  #lookAhead(config: AnalysisConfig): Look | undefined {
    const [draft, state, engine] = [this.#draft, this.#state, this.#engine];
    if (!state || !this.#complete() || draft.source.length > SHORT) return undefined;
    return (edits) => {
      let mended = draft;
      for (const edit of [...edits].reverse()) mended = updateDraft(mended, edit);
      return engine.mark(engine.read(mended, config, state)).marks;
    };
  }

  #read(config: AnalysisConfig): void {
    this.#state = this.#engine.read(this.#draft, config, this.#state, { short: SHORT, slice: SLICE, near: this.#near });
  }

  #complete(): boolean {
    return this.#state?.draft === this.#draft && this.#state.left.length === 0 && !isUnfinished(this.#draft);
  }

  #forget(): void {
    this.#outcome = undefined;
    this.#analysis = undefined;
  }
}

function summarise(
  draft: Draft,
  marks: readonly Mark[],
  view: DraftView,
  config: AnalysisConfig,
  complete: boolean,
  look: Look | undefined,
): Analysis {
  const counts = Object.fromEntries(
    principles.map(({ slug }) => [slug, { warning: 0, information: 0, hint: 0 }]),
  ) as Record<Principle, Record<Severity, number>>;
  const findings: Finding[] = [];
  const fixesOf = (mark: Mark): readonly Fix[] => (look ? bestFirst(mark, marks, look) : mark.fixes());
  for (const mark of marks) {
    const finding = findingOf(mark, fixesOf);
    if (config.dismissed.size > 0 && config.dismissed.has(finding.key)) continue;
    counts[finding.principle][finding.severity]++;
    findings.push(finding);
  }
  let sections: Analysis['sections'] | undefined;
  return {
    kind: view.kind,
    findings,
    words: draft.words,
    counts,
    complete,
    get sections() {
      sections ??= sectionsOf(draft);
      return sections;
    },
    child: { name: draft.names.child[0] ?? '', pronouns: draft.pronouns ?? '' },
    get signoff() {
      return signoffOf(draft);
    },
    get balance() {
      return balanceOf(view);
    },
  };
}
