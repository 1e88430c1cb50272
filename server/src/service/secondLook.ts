/**
 * Looks at what a rewrite leaves: where the sentence would still be marked by ear, the rewrite brings along the
 * sentence that makes good, and a rewrite that brings a new mark stands behind one that does not.
 */
import type { Mark } from '../engine/marks.ts';
import type { Fix } from '../kit/types.ts';
import type { TextChange } from '../text/index.ts';

/** The marks that a draft has after some edits, which are ordered and apart. */
export type Look = (edits: readonly TextChange[]) => readonly Mark[];

/**
 * The fixes of a mark, best first.
 * @param before all marks of the draft
 */
export function bestFirst(mark: Mark, before: readonly Mark[], look: Look): readonly Fix[] {
  const fixes = mark.fixes();
  if (mark.sentence === undefined || fixes.length === 0) return fixes;
  const looked = fixes.map((fix) => {
    const left = newMarks(fix.edits, before, mark, look);
    const heard = left.find(({ rule }) => rule.code.endsWith('/by-ear'));
    if (!heard) return { fix, clean: left.length === 0 };
    const more = alongWith(fix, heard);
    return more && newMarks(more.edits, before, mark, look).length === 0
      ? { fix: more, clean: true }
      : { fix, clean: false };
  });
  // Ready words before a blank to fill in is the rule's own order: it holds among those that are clean.
  return [...looked.filter(({ clean }) => clean), ...looked.filter(({ clean }) => !clean)].map(({ fix }, index) => ({
    ...fix,
    preferred: index === 0,
  }));
}

/** What is marked in the mended sentence and was not before: no hints, no gaps. */
function newMarks(
  edits: readonly TextChange[],
  before: readonly Mark[],
  { rule, sentence, blockStart }: Mark,
  look: Look,
) {
  if (!sentence) return [];
  const [start, end] = [blockStart + sentence.start, blockStart + sentence.end];
  const longer = edits.reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0);
  const within = (mark: Mark, to: number): boolean => !mark.omission && mark.start < to && mark.end > start;
  const known = new Set(before.filter((mark) => within(mark, end)).map(({ rule }) => rule.code));
  // Mended words that leave the sentence sounding as it did have mended nothing.
  if (rule.code.endsWith('/by-ear')) known.delete(rule.code);
  return look(edits).filter(
    (mark) => mark.severity !== 'hint' && within(mark, end + longer) && !known.has(mark.rule.code),
  );
}

/** A fix with the sentence that the ear would add after it. */
function alongWith(fix: Fix, heard: Mark): Fix | undefined {
  // A rule that handed its words to the ear offers a rewrite of them: only what is put in can come along.
  const added = heard
    .fixes()
    .map(({ edits }) => edits[0])
    .find((edit) => edit !== undefined && edit.start === edit.end);
  const last = fix.edits.at(-1);
  if (!added || !last) return undefined;
  const longer = fix.edits.reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0);
  const at = added.start - longer;
  const title = `${fix.title} and add “${added.text.trim()}”`;
  if (at > last.end) return { ...fix, title, edits: [...fix.edits, { start: at, end: at, text: added.text }] };
  // The rewrite reaches the end of the sentence.
  if (at < last.end) return undefined;
  return { ...fix, title, edits: [...fix.edits.slice(0, -1), { ...last, text: last.text + added.text }] };
}
