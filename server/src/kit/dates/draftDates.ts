/** The dates of a draft, and the day on which it was written. */

import type { Block, Draft, Sentence } from '../../text/index.ts';
import type { DraftView, Gatherer } from '../rule.ts';
import type { PartDate } from './calendar.ts';
import { datesIn, type WrittenDate } from './read.ts';

/** A date with its place in the draft. */
export interface DraftDate extends PartDate {
  /** Offsets in the draft. */
  readonly start: number;
  readonly end: number;
  readonly block: number;
  readonly sentence: Sentence;
  readonly written: WrittenDate;
}

const kept = new WeakMap<Draft, readonly DraftDate[]>();
const letterDates = new WeakMap<Draft, DraftDate | undefined>();

/** All days named in the draft, in order. */
export function datesOf(view: DraftView): readonly DraftDate[] {
  const { draft } = view;
  let dates = kept.get(draft);
  if (!dates) {
    dates = view
      .gather(blockDates)
      .flatMap(({ from, found }) =>
        found.map(({ block, sentence, written }) => placed(draft, from + block, sentence, written)),
      );
    kept.set(draft, dates);
  }
  return dates;
}

interface BlockDate {
  /** In which block, counted from the first of those looked at. */
  readonly block: number;
  readonly sentence: Sentence;
  readonly written: WrittenDate;
}

const blockDates: Gatherer<readonly BlockDate[]> = {
  of(blocks) {
    const found = blocks.flatMap((block, index) => inBlock(block).map((date) => ({ ...date, block: index })));
    return found.length > 0 ? found : undefined;
  },
};

type SentenceDate = Omit<BlockDate, 'block'>;

const NONE: readonly SentenceDate[] = [];
const keptInBlock = new WeakMap<Block, readonly SentenceDate[]>();

/** The dates of a block, kept with it, so that a draft costs only what changed. */
function inBlock(block: Block): readonly SentenceDate[] {
  let dates = keptInBlock.get(block);
  if (!dates) {
    const found = readable(block)
      ? block.sentences.flatMap((sentence) => datesIn(sentence).map((written) => ({ sentence, written })))
      : NONE;
    dates = found.length > 0 ? found : NONE;
    keptInBlock.set(block, dates);
  }
  return dates;
}

function readable(block: Block): boolean {
  return block.type !== 'code' && block.type !== 'html' && block.type !== 'rule' && block.type !== 'frontmatter';
}

function placed(draft: Draft, block: number, sentence: Sentence, written: WrittenDate): DraftDate {
  const start = draft.starts[block] as number;
  const { day, month, year } = written;
  return { start: start + written.start, end: start + written.end, block, sentence, written, day, month, year };
}

/**
 * The day the draft was written: a line of its own (or one labelled "Date", "Sent") before
 * the first paragraph, or under the signature; `date:` in front matter.
 */
export function letterDate(view: DraftView): DraftDate | undefined {
  const { draft } = view;
  if (!letterDates.has(draft)) letterDates.set(draft, findLetterDate(view));
  return letterDates.get(draft);
}

function findLetterDate(view: DraftView): DraftDate | undefined {
  const { draft } = view;
  const dates = datesOf(view);
  const salutation = draft.blocks.findIndex((block) => block.type === 'salutation');
  const signoff = draft.blocks.findLastIndex((block) => block.type === 'signoff');
  const atTop = ({ block }: DraftDate): boolean => (salutation >= 0 ? block <= salutation + 1 : block < 4);
  const head = dates.filter((date) => atTop(date) && standsAlone(date));
  if (head.length > 0) return head.length === 1 || sameDay(head) ? head[0] : undefined;
  const foot = dates.filter((date) => signoff >= 0 && date.block >= signoff && standsAlone(date));
  return foot.length === 1 ? foot[0] : undefined;
}

function sameDay(dates: readonly DraftDate[]): boolean {
  return dates.every(({ day, month }) => day === dates[0]?.day && month === dates[0]?.month);
}

/** Nothing else in the sentence but a label such as "Date:", a reference or a place name before a comma. */
function standsAlone({ written, sentence }: DraftDate): boolean {
  const { text } = sentence.block;
  const from = Math.min(written.start, written.weekdayAt?.start ?? written.start);
  const before = text
    .slice(sentence.start, from)
    .replace(/[\u0000*_>#\s]+/g, ' ')
    .trim();
  const after = text.slice(written.end, sentence.end).replace(/[\u0000*_\s.,|]+/g, '');
  const label =
    /^(?:(?:date|dated|sent|today|letter|note|note home|message|email|written|posted|our letter)(?: of| on| date)?(?: of letter)?\s*:?)?$/i;
  const time = /^(?:at)?\d{1,2}[:.]?\d{2}(?:am|pm)?$|^[–-]?$/i;
  return label.test(before) && (after === '' || time.test(after));
}
