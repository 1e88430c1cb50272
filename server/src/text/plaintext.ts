/** Plain text to chunks: each run of lines between blank lines, read for the shapes of letters and plans. */
import { makeBlock, type Place, type Pool, wordsIn } from './block.ts';
import { type Chunk, type Split, State } from './chunk.ts';
import { maskPlain } from './inline.ts';
import { bulletOf, headingLevel, isRule, type Line, underlineLevel } from './lines.ts';
import { isClosing, isMailHeader, isSalutation, isSignatureLine } from './shapes.ts';
import type { Block } from './types.ts';
import { breaksAfter } from './wrapping.ts';

const LONGEST_LOOK_AHEAD = 400;

/** Splits a text that begins where a line does. */
export function splitPlain(text: string, state: State, pool: Pool | undefined): Split {
  const starts: number[] = [];
  const chunks: Chunk[] = [];
  let now = state;
  let at = 0;
  while (at < text.length) {
    const lines: Line[] = [];
    while (at < text.length) {
      const line = lineAt(text, at);
      at = line.end + 1;
      if (line.blank) {
        if (lines.length > 0) break;
      } else lines.push(line);
    }
    const first = lines[0];
    if (!first) break;
    const sink: Sink = { text, pool, start: first.start, blocks: [], offsets: [], state: now };
    readLines(sink, lines, nextText(text, at));
    starts.push(first.start);
    chunks.push({ blocks: sink.blocks, offsets: sink.offsets, state: now, words: wordsIn(sink.blocks) });
    now =
      sink.state !== now
        ? sink.state
        : now === State.SignedOff && sink.blocks.every((block) => block.type === 'signoff')
          ? State.Signed
          : State.Body;
  }
  return { starts, chunks };
}

interface Sink {
  readonly text: string;
  readonly pool: Pool | undefined;
  readonly start: number;
  readonly blocks: Block[];
  readonly offsets: number[];
  state: State;
}

function lineAt(text: string, start: number): Line {
  let end = text.indexOf('\n', start);
  if (end < 0) end = text.length;
  let first = start;
  while (first < end && isBlank(text.charCodeAt(first))) first++;
  let last = end;
  while (last > first && isBlank(text.charCodeAt(last - 1))) last--;
  let indent = 0;
  for (let at = start; at < first; at++) indent += text.charCodeAt(at) === 9 ? 4 - (indent % 4) : 1;
  return { start, end, from: first, to: last, indent, blank: first === last, text: text.slice(first, last) };
}

/** The first line of the next run, as far as it tells what this one is; '' at the end. */
function nextText(text: string, from: number): string {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  const slice = text.slice(at, at + LONGEST_LOOK_AHEAD);
  const end = slice.indexOf('\n');
  return (end < 0 ? slice : slice.slice(0, end)).trimEnd();
}

function readLines(sink: Sink, lines: readonly Line[], next: string): void {
  const signed = sink.state === State.SignedOff || sink.state === State.Signed;
  if (signed && lines.length <= 8 && lines.every((line) => isSignatureLine(line.text) && !bulletOf(line.text))) {
    for (const line of lines) push(sink, { type: 'signoff' }, line.from, line.to);
    if (sink.state === State.Signed) sink.state = State.Body;
    return;
  }
  const indents: number[] = [];
  for (let index = 0; index < lines.length; ) {
    const line = lines[index] as Line;
    const below = lines[index + 1];
    const underline = below ? underlineLevel(below, line) : 0;
    if (underline > 0) {
      pushUnderlined(sink, line, below as Line, underline);
      index += 2;
      continue;
    }
    if (isRule(line.text)) push(sink, { type: 'rule' }, line.from, line.to);
    else if (index === 0 && isSalutation(line.text)) push(sink, { type: 'salutation' }, line.from, line.to);
    else if (isClosing(line.text) && closes(lines, index)) {
      for (const rest of lines.slice(index)) push(sink, { type: 'signoff' }, rest.from, rest.to);
      sink.state = index < lines.length - 1 ? State.Signed : State.SignedOff;
      return;
    } else if (isMailHeader(line.text) && index < 8) push(sink, { type: 'label' }, line.from, line.to);
    else {
      const level = headingLevel(lines, index, next, sink.state === State.Top);
      if (level > 0) {
        push(sink, { type: 'heading', level }, line.from, line.to);
        indents.length = 0;
      } else {
        index = bulletOf(line.text) > 0 ? item(sink, lines, index, indents) : paragraph(sink, lines, index);
        continue;
      }
    }
    index++;
  }
}

/** A closing phrase ends its run, but for a few lines of names. */
function closes(lines: readonly Line[], index: number): boolean {
  return lines.length - index <= 8 && lines.slice(index + 1).every((line) => isSignatureLine(line.text));
}

function pushUnderlined(sink: Sink, line: Line, below: Line, level: number): void {
  const source = sink.text.slice(line.from, below.to);
  const title = below.from - line.from;
  pushText(
    sink,
    { type: 'heading', level },
    line.from,
    maskPlain(source.slice(0, title)) + '\u0000'.repeat(source.length - title),
  );
}

/** A list item with the lines that hang under it. Returns the index after it. */
function item(sink: Sink, lines: readonly Line[], index: number, indents: number[]): number {
  const line = lines[index] as Line;
  const marker = bulletOf(line.text);
  while (indents.length > 0 && (indents[indents.length - 1] as number) > line.indent) indents.pop();
  if (indents.length === 0 || (indents[indents.length - 1] as number) < line.indent) indents.push(line.indent);
  let end = index + 1;
  while (end < lines.length && continues(lines, index, end)) end++;
  push(sink, { type: 'item', listDepth: indents.length }, line.from + marker, (lines[end - 1] as Line).to);
  return end;
}

/** Whether line `at` goes on with the item that starts at line `first`. */
function continues(lines: readonly Line[], first: number, at: number): boolean {
  const line = lines[at] as Line;
  if (bulletOf(line.text) > 0) return false;
  if (line.indent > (lines[first] as Line).indent) return true;
  return !breaksAfter(lines, first, at - 1);
}

/** Lines of prose: those that were wrapped are one block, those that were set apart are several. */
function paragraph(sink: Sink, lines: readonly Line[], index: number): number {
  const first = lines[index] as Line;
  let end = index + 1;
  while (
    end < lines.length &&
    startsNothing(lines, end) &&
    quoteDepth(lines[end] as Line) === quoteDepth(first) &&
    !breaksAfter(lines, index, end - 1)
  )
    end++;
  const last = lines[end - 1] as Line;
  if (quoteDepth(first) === 0) push(sink, { type: 'paragraph' }, first.from, last.to);
  else {
    const parts = lines.slice(index, end);
    let masked = '';
    let at = first.from;
    for (const line of parts) {
      const marks = quoteDepth(line);
      masked += sink.text.slice(at, line.from) + ' '.repeat(marks) + sink.text.slice(line.from + marks, line.to);
      at = line.to;
    }
    pushText(sink, { type: 'paragraph', quoted: true }, first.from, maskPlain(masked));
  }
  return end;
}

function startsNothing(lines: readonly Line[], at: number): boolean {
  const line = lines[at] as Line;
  const below = lines[at + 1];
  return (
    bulletOf(line.text) === 0 &&
    !isRule(line.text) &&
    !(below && underlineLevel(below, line) > 0) &&
    !(isClosing(line.text) && closes(lines, at)) &&
    headingLevel(lines, at, '', false) === 0
  );
}

/** Length of the "> > " that an e-mail program puts before quoted lines. */
function quoteDepth(line: Line): number {
  let at = 0;
  while (at < line.text.length && (line.text.charCodeAt(at) === 62 || (at > 0 && line.text.charCodeAt(at) === 32)))
    at++;
  return at;
}

function push(sink: Sink, place: Place, from: number, to: number): void {
  pushText(sink, place, from, maskPlain(sink.text.slice(from, to)));
}

function pushText(sink: Sink, place: Place, from: number, text: string): void {
  sink.blocks.push(makeBlock(sink.pool, place, text, []));
  sink.offsets.push(from - sink.start);
}

function isBlank(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0xfeff || code === 0x200b;
}
