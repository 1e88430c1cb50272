/** Making one block: quotation marks, sentences and label are read here, whatever the format. */
import { labelOf } from './labels.ts';
import { quotesOf } from './quotes.ts';
import { sentencesOf } from './sentences.ts';
import { type Block, type BlockType, type Quote, type Sentence, TokenKind } from './types.ts';

/** Where a block stands; everything that its text does not say. */
export interface Place {
  readonly type: BlockType;
  readonly level?: number;
  readonly listDepth?: number;
  readonly quoted?: boolean;
  readonly cell?: Block['cell'];
}

/** Blocks of the draft before the edit, by what they are made of, to be used again. */
export type Pool = Map<string, Block[]>;

interface OwnBlock {
  type: BlockType;
  text: string;
  sentences: readonly Sentence[];
  quotes: readonly Quote[];
  level: number;
  listDepth: number;
  quoted: boolean;
  cell: Block['cell'];
  label: string | undefined;
}

const NO_SENTENCES: readonly Sentence[] = [];
const NO_QUOTES: readonly Quote[] = [];
/** Hard breaks, which a block's fields do not show. */
const hardBreaks = new WeakMap<Block, readonly number[]>();
const NO_BREAKS: readonly number[] = [];

/**
 * A block of masked `text`, or the equal one from the pool.
 * @param breaks offsets in the block where a sentence ends whatever its punctuation
 */
export function makeBlock(pool: Pool | undefined, place: Place, text: string, breaks: readonly number[]): Block {
  const kept = pool?.get(keyOf(place, text, breaks))?.pop();
  if (kept) return kept;
  const prose = place.type !== 'code' && place.type !== 'html' && place.type !== 'rule' && place.type !== 'frontmatter';
  const block: OwnBlock = {
    type: place.type,
    text,
    sentences: NO_SENTENCES,
    quotes: prose ? quotesOf(text) : NO_QUOTES,
    level: place.level ?? 0,
    listDepth: place.listDepth ?? 0,
    quoted: place.quoted ?? false,
    cell: place.cell,
    label: prose && place.type !== 'heading' ? labelOf(text, place.type) : undefined,
  };
  if (prose) block.sentences = sentencesOf(block, breaks);
  if (breaks.length > 0) hardBreaks.set(block, breaks);
  return block;
}

/** Puts blocks into a pool, so that the next split can use them again. */
export function poolOf(blocks: Iterable<Block>): Pool {
  const pool: Pool = new Map();
  for (const block of blocks) {
    const key = keyOf(block, block.text, hardBreaks.get(block) ?? NO_BREAKS);
    const same = pool.get(key);
    if (same) same.push(block);
    else pool.set(key, [block]);
  }
  // Taken from the end: the first of several equal blocks goes to the first place that asks.
  for (const same of pool.values()) if (same.length > 1) same.reverse();
  return pool;
}

/** Number of word tokens in some blocks. */
export function wordsIn(blocks: readonly Block[]): number {
  let words = 0;
  for (const block of blocks)
    for (const sentence of block.sentences)
      for (const token of sentence.tokens) if (token.kind === TokenKind.Word) words++;
  return words;
}

function keyOf(place: Place, text: string, breaks: readonly number[]): string {
  const cell = place.cell;
  const where = cell
    ? `${cell.row}|${cell.column}|${cell.header.length}|${cell.header}|${cell.rowHeader.length}|${cell.rowHeader}`
    : '';
  return `${place.type}|${place.level ?? 0}|${place.listDepth ?? 0}|${place.quoted ? 1 : 0}|${where}|${breaks.join()}|${text}`;
}
