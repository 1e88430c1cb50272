/** Lenses above strengths and needs headings: the balance in numbers, and a way to add what is thin. */
import type { DraftView, Sighting, Signal } from '../kit/index.ts';
import { needStatement } from '../kit/signals/needStatements.ts';
import { strengthStatement } from '../kit/signals/strengthStatements.ts';
import type { Role, Section } from '../text/index.ts';
import type { ServiceDraft } from './openDraft.ts';
import type { AnalysisConfig, Lens } from './types.ts';

/** Statements of strengths and of needs in the whole draft. */
export function balanceOf(view: DraftView): { strengths: number; needs: number } {
  return { strengths: strengthsIn(view).length, needs: needsIn(view).length };
}

/** A heading over strengths is none itself: every sentence under it counts. */
function strengthsIn(view: DraftView): readonly Sighting[] {
  return outside(view, strengthStatement, view.draft.sections);
}

/** "What Sam finds hard" states a need where it stands as a heading too; "Needs" only names what follows. */
function needsIn(view: DraftView): readonly Sighting[] {
  const names = view.draft.sections.filter(({ title }) => title.trim().split(/\s+/).length < 4);
  return outside(view, needStatement, names);
}

function outside(view: DraftView, signal: Signal, sections: readonly Section[]): readonly Sighting[] {
  const headings = new Set(sections.map(({ headingBlock }) => headingBlock));
  return view.all(signal).filter(({ block }) => !headings.has(block));
}

/** The lenses of a draft; none where no rule gathers the statements. */
export function lensesOf(draft: ServiceDraft, config: AnalysisConfig): readonly Lens[] {
  const { view } = draft.outcome(config);
  const lenses: Lens[] = [];
  for (const section of draft.draft.sections) {
    if (section.headingBlock < 0) continue;
    const strengths = section.ownRoles.includes('strengths');
    const needs = section.ownRoles.includes('needs');
    if (!strengths && !needs) continue;
    const span = view.headingSpan(section);
    lenses.push({ ...span, title: `${count(view, section)} here · ${total(view)} in the whole draft`, add: '' });
    const add: Role = strengths && !needs ? 'strengths' : needs && !strengths ? 'help' : 'strengths';
    lenses.push({ ...span, title: add === 'strengths' ? 'Add a strength with an example' : 'Add what helps', add });
  }
  return lenses;
}

function count(view: DraftView, section: Section): string {
  const within = (block: number): boolean => block >= section.from && block < section.to;
  return words(
    strengthsIn(view).filter(({ block }) => within(block)).length,
    needsIn(view).filter(({ block }) => within(block)).length,
  );
}

function total(view: DraftView): string {
  const { strengths, needs } = balanceOf(view);
  return words(strengths, needs);
}

function words(strengths: number, needs: number): string {
  return `${strengths} ${strengths === 1 ? 'strength' : 'strengths'}, ${needs} ${needs === 1 ? 'need' : 'needs'}`;
}
