/** Markdown source to chunks: each top-level element of the tree with the blocks in it. */
import type { SyntaxNodeRef, Tree } from '@lezer/common';
import { type Pool, wordsIn } from './block.ts';
import { type Chunk, type Split, State } from './chunk.ts';
import { grammar } from './grammar.ts';
import { paragraphBlocks } from './paragraphs.ts';
import { add, addMasked, type Context, place, type Sink, trimEnd } from './sink.ts';
import { tableBlocks } from './table.ts';

/** Splits a text that begins where an element may. */
export function splitMarkdown(text: string, state: State, pool: Pool | undefined): Split {
  const tree = grammar.parse(shallow(text));
  const starts: number[] = [];
  const chunks: Chunk[] = [];
  let now = state;
  topLevel(tree, (node, at) => {
    const start = text.lastIndexOf('\n', at - 1) + 1;
    const sink: Sink = { text, pool, start, blocks: [], offsets: [], state: now };
    walk(sink, node, at);
    starts.push(start);
    chunks.push({ blocks: sink.blocks, offsets: sink.offsets, state: now, words: wordsIn(sink.blocks) });
    now = next(now, sink);
  });
  return { starts, chunks };
}

const DEEPEST = 200;
const LONG_MARKERS = 400;

/**
 * The source with the list marks past a depth that no letter has put out of
 * action: Lezer's time for one line grows with the square of its depth.
 */
function shallow(source: string): string {
  if (source.length < LONG_MARKERS) return source;
  const parts: string[] = [];
  let done = 0;
  for (let start = 0; start < source.length; ) {
    let at = start;
    let marks = 0;
    for (; at < source.length; at++) {
      const code = source.charCodeAt(at);
      if (code === 45 || code === 42 || code === 43 || code === 62 || code === 41 || code === 46) {
        if (source.charCodeAt(at + 1) !== 32) continue;
        marks++;
        if (marks !== DEEPEST) continue;
        parts.push(source.slice(done, at));
        done = at;
      } else if (code !== 32 && code !== 9 && !(code >= 48 && code <= 57)) break;
    }
    if (marks >= DEEPEST) {
      parts.push('x'.repeat(at - done));
      done = at;
    }
    const end = source.indexOf('\n', at);
    if (end < 0) break;
    start = end + 1;
  }
  if (done === 0) return source;
  parts.push(source.slice(done));
  return parts.join('');
}

/** Top-level elements, with the balancing nodes between them and the root taken out. */
function topLevel(tree: Tree, visit: (node: Tree, at: number) => void): void {
  const stack: { tree: Tree; at: number; child: number }[] = [{ tree, at: 0, child: 0 }];
  while (stack.length > 0) {
    const frame = stack[stack.length - 1] as { tree: Tree; at: number; child: number };
    const index = frame.child++;
    if (index >= frame.tree.children.length) {
      stack.pop();
      continue;
    }
    const child = frame.tree.children[index] as Tree;
    const at = frame.at + (frame.tree.positions[index] as number);
    if (child.type.isAnonymous) stack.push({ tree: child, at, child: 0 });
    else visit(child, at);
  }
}

function next(state: State, sink: Sink): State {
  if (sink.state !== state) return sink.state;
  if (state === State.SignedOff)
    return sink.blocks.every((block) => block.type === 'signoff') ? State.Signed : State.Body;
  return State.Body;
}

/** Visits the leaves of one element; a loop, so that no depth of nesting can exhaust the stack. */
function walk(sink: Sink, node: Tree, at: number): void {
  const cursor = node.cursor();
  let listDepth = 0;
  let quotes = 0;
  let item = false;
  for (;;) {
    const name = cursor.name;
    if (name === 'BulletList' || name === 'OrderedList') listDepth++;
    else if (name === 'Blockquote') quotes++;
    else if (name === 'ListItem') item = true;
    else if (cursor.type.is('Block')) {
      leaf(sink, cursor, at, { listDepth, quoted: quotes > 0, item: item && listDepth > 0 });
      item = false;
    }
    const enter = cursor.type.is('BlockContext');
    if (enter && cursor.firstChild()) continue;
    for (;;) {
      const left = cursor.name;
      if (left === 'BulletList' || left === 'OrderedList') listDepth--;
      else if (left === 'Blockquote') quotes--;
      if (cursor.nextSibling()) break;
      if (!cursor.parent()) return;
    }
  }
}

function leaf(sink: Sink, node: SyntaxNodeRef, base: number, context: Context): void {
  const from = base + node.from;
  const to = base + node.to;
  const name = node.name;
  if (name === 'Paragraph') paragraphBlocks(sink, context, from, prefixed(sink, node, from, to));
  else if (name === 'Task')
    add(sink, place('item', context), from, hidden('[ ]') + prefixed(sink, node, from, to).slice(3));
  else if (name === 'Table') tableBlocks(sink, context, from, prefixed(sink, node, from, to));
  else if (name.startsWith('ATXHeading')) atx(sink, context, from, to);
  else if (name.startsWith('SetextHeading')) {
    const source = prefixed(sink, node, from, to);
    const line = source.lastIndexOf('\n') + 1;
    add(
      sink,
      { ...place('heading', context), level: name.endsWith('1') ? 1 : 2 },
      from,
      source.slice(0, line) + hidden(source.slice(line)),
    );
  } else {
    const type = name === 'HorizontalRule' ? 'rule' : name === 'FencedCode' || name === 'CodeBlock' ? 'code' : 'html';
    addMasked(sink, place(type, context), from, sink.text.slice(from, to), []);
  }
}

function atx(sink: Sink, context: Context, from: number, to: number): void {
  const source = trimEnd(sink.text.slice(from, to));
  let level = 0;
  while (source.charCodeAt(level) === 35) level++;
  let end = source.length;
  while (end > level && source.charCodeAt(end - 1) === 35) end--;
  // Closing marks count only after a space.
  if (end === source.length || source.charCodeAt(end - 1) > 32) end = source.length;
  add(
    sink,
    { ...place('heading', context), level },
    from,
    hidden(source.slice(0, level)) + source.slice(level, end) + hidden(source.slice(end)),
  );
}

/** The source of a leaf with the block-quote marks of its further lines made into spaces. */
function prefixed(sink: Sink, node: SyntaxNodeRef, from: number, to: number): string {
  const source = sink.text.slice(from, to);
  if (!source.includes('>') || !source.includes('\n')) return source;
  const parts: string[] = [];
  let done = 0;
  for (const child of marksIn(node)) {
    parts.push(source.slice(done, child), ' ');
    done = child + 1;
  }
  parts.push(source.slice(done));
  return parts.join('');
}

function marksIn(node: SyntaxNodeRef): number[] {
  const found: number[] = [];
  const cursor = node.node.cursor();
  if (!cursor.firstChild()) return found;
  do if (cursor.name === 'QuoteMark') found.push(cursor.from - node.from);
  while (cursor.nextSibling());
  return found;
}

function hidden(source: string): string {
  return '\u0000'.repeat(source.length);
}
