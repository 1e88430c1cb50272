/** The block grammar of Markdown: Lezer's, with our own tables and without its inline rules. */
import {
  type BlockContext,
  type BlockParser,
  parser as commonMark,
  type LeafBlock,
  type LeafBlockParser,
  type Line,
  type MarkdownConfig,
  TaskList,
} from '@lezer/markdown';

const PIPE = 124;
const BACKSLASH = 92;

/** Whether a line has a pipe that is not escaped. */
export function hasPipe(text: string, from: number): boolean {
  for (let at = text.indexOf('|', from); at >= 0; at = text.indexOf('|', at + 1))
    if (at === 0 || text.charCodeAt(at - 1) !== BACKSLASH) return true;
  return false;
}

/** Starts and ends of the cells in one row, blanks trimmed. */
export function cellsOf(line: string, from: number, to: number): { start: number; end: number }[] {
  const cells: { start: number; end: number }[] = [];
  let start = from;
  let escaped = false;
  const push = (end: number): void => {
    let first = start;
    let last = end;
    while (first < last && line.charCodeAt(first) <= 32) first++;
    while (last > first && line.charCodeAt(last - 1) <= 32) last--;
    cells.push({ start: first, end: last });
  };
  for (let at = from; at < to; at++) {
    const code = line.charCodeAt(at);
    if (code === PIPE && !escaped) {
      // What stands before the first pipe is a cell only if there is something.
      if (cells.length > 0 || line.slice(start, at).trim() !== '' || start !== from) push(at);
      start = at + 1;
    }
    escaped = code === BACKSLASH && !escaped;
  }
  if (line.slice(start, to).trim() !== '') push(to);
  return cells;
}

/** Number of columns where a line is the rule under a table's head, else 0. */
export function delimiterColumns(line: string, from: number): number {
  let columns = 0;
  let dashes = 0;
  let colons = 0;
  let pipes = 0;
  let blankAfter = false;
  for (let at = from; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code === PIPE) {
      pipes++;
      if (dashes > 0) columns++;
      else if (columns > 0 || colons > 0 || pipes > 1) return 0;
      dashes = colons = 0;
      blankAfter = false;
    } else if (code === 45 || code === 58) {
      if (blankAfter) return 0;
      if (code === 45) dashes++;
      else colons++;
    } else if (code <= 32) blankAfter = dashes > 0 || colons > 0;
    else return 0;
  }
  if (dashes > 0) columns++;
  else if (colons > 0) return 0;
  return pipes > 0 ? columns : 0;
}

function tableParser(): LeafBlockParser {
  let seen = 0;
  let table = false;
  return {
    nextLine(_cx: BlockContext, line: Line, leaf: LeafBlock): boolean {
      if (seen++ === 0) {
        const columns = delimiterColumns(line.text, line.pos);
        table = columns > 0 && columns === cellsOf(leaf.content, 0, leaf.content.length).length;
      }
      return false;
    },
    finish(cx: BlockContext, leaf: LeafBlock): boolean {
      if (!table) return false;
      cx.addLeafElement(leaf, cx.elt('Table', leaf.start, leaf.start + leaf.content.length));
      return true;
    },
  };
}

// Written anew because Lezer's own table finds its rule with a pattern that can backtrack.
const tables: BlockParser = {
  name: 'Table',
  leaf: (_cx, leaf) => (hasPipe(leaf.content, 0) ? tableParser() : null),
  endLeaf(cx, line, leaf) {
    if (leaf.parsers.length > 1 || !hasPipe(line.text, line.basePos)) return false;
    const next = cx.peekLine();
    const columns = delimiterColumns(next, line.basePos);
    return columns > 0 && columns === cellsOf(line.text, line.basePos, line.text.length).length;
  },
  before: 'SetextHeading',
};

const config: MarkdownConfig = {
  defineNodes: [{ name: 'Table', block: true }],
  parseBlock: [tables],
  // Inline markup is masked by our own linear pass; link references need no block.
  remove: [
    'Escape',
    'Entity',
    'InlineCode',
    'HTMLTag',
    'Emphasis',
    'HardBreak',
    'Link',
    'Image',
    'LinkEnd',
    'LinkReference',
  ],
};

/** Parses Markdown into blocks; leaves stay unread inside. */
export const grammar = commonMark.configure([config, TaskList]);
// With no inline rules left, Lezer would still look at every character of every leaf.
grammar.parseInline = () => [];
