/** A Markdown paragraph to blocks: greetings, closings, bold headings and labelled lines stand alone. */
import { State } from './chunk.ts';
import { maskMarkdown } from './inline.ts';
import { rolesOf } from './roles.ts';
import { isClosing, isMailHeader, isSalutation, isSignatureLine, wordCount } from './shapes.ts';
import { add, addMasked, type Context, place, type Sink } from './sink.ts';

const LONGEST_HEADING = 90;
const MOST_HEADING_WORDS = 14;
const SHORT_LINE = 45;

interface LineSpan {
  readonly start: number;
  readonly end: number;
}

/** Adds the blocks of a paragraph whose source, block-quote marks blanked, starts at `start`. */
export function paragraphBlocks(sink: Sink, context: Context, start: number, source: string): void {
  if (!context.item && context.listDepth === 0 && !context.quoted && specialParagraph(sink, context, start, source))
    return;
  const type = context.item ? 'item' : 'paragraph';
  if (referenceDefinitions(source)) addMasked(sink, place('html', context), start, source, []);
  else if (source.includes('\n')) severalLines(sink, context, start, source, type);
  else single(sink, context, start, source, type);
}

function severalLines(sink: Sink, context: Context, start: number, source: string, type: 'item' | 'paragraph'): void {
  const lines = linesOf(source);
  let from = 0;
  let first = true;
  const flush = (end: number): void => {
    if (end <= from) return;
    const piece = source.slice(from, end);
    if (piece.trim() !== '') {
      add(sink, place(first ? type : 'paragraph', context), start + from, piece);
      first = false;
    }
  };
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as LineSpan;
    const text = source.slice(line.start, line.end);
    const heading =
      !context.item && isBoldLine(text) && !isBoldLine(nextLine(source, lines, index)) && index < lines.length - 1;
    if (heading || isBoldLabel(text)) {
      flush(index === 0 ? 0 : line.start);
      from = line.start;
    }
    if (heading) {
      add(sink, { ...place('heading', context), level: 6 }, start + line.start, text);
      from = line.end + 1;
      first = false;
    }
  }
  flush(source.length);
}

function nextLine(source: string, lines: readonly LineSpan[], index: number): string {
  const next = lines[index + 1];
  return next ? source.slice(next.start, next.end) : '';
}

function single(sink: Sink, context: Context, start: number, source: string, type: 'item' | 'paragraph'): void {
  const heading = type === 'paragraph' && context.listDepth === 0 && (isBoldLine(source) || isColonLine(source));
  add(sink, heading ? { ...place('heading', context), level: 6 } : place(type, context), start, source);
}

/** Greeting, closing and what follows a closing; true where the paragraph has been dealt with. */
function specialParagraph(sink: Sink, context: Context, start: number, source: string): boolean {
  const lines = linesOf(source);
  const first = lines[0] as LineSpan;
  const opening = source.slice(first.start, first.end);
  if (isClosing(opening) && lines.length <= 8) {
    signed(sink, context, start, source, lines);
    sink.state = lines.length > 1 ? State.Signed : State.SignedOff;
    return true;
  }
  if (
    (sink.state === State.SignedOff || sink.state === State.Signed) &&
    lines.length <= 8 &&
    lines.every((line) => isSignatureLine(source.slice(line.start, line.end)))
  ) {
    signed(sink, context, start, source, lines);
    if (sink.state === State.Signed) sink.state = State.Body;
    return true;
  }
  if (lines.length > 40) return false;
  const last = lines[lines.length - 1] as LineSpan;
  if (isSalutation(opening)) {
    add(sink, place('salutation', context), start, opening);
    if (lines.length > 1)
      paragraphBlocks(sink, { ...context, quoted: false }, start + first.end + 1, source.slice(first.end + 1));
    return true;
  }
  if (isMailHeader(opening)) {
    for (const line of lines)
      add(
        sink,
        place(isMailHeader(source.slice(line.start, line.end)) ? 'label' : 'paragraph', context),
        start + line.start,
        source.slice(line.start, line.end),
      );
    return true;
  }
  // "… and do ring me.\nBest wishes,\nJo": the closing shares a paragraph with the last words.
  for (let index = lines.length - 1; index > 0; index--) {
    const line = lines[index] as LineSpan;
    if (!isClosing(source.slice(line.start, line.end))) continue;
    paragraphBlocks(sink, context, start, source.slice(0, line.start));
    signed(sink, context, start, source, lines.slice(index));
    sink.state = State.Signed;
    return true;
  }
  // An address or a list of names, one to a line.
  if (lines.length > 1 && last.end > 0 && lines.every((line) => shortLine(source.slice(line.start, line.end)))) {
    const masked = maskMarkdown(source);
    addMasked(
      sink,
      place('paragraph', context),
      start,
      masked.text,
      lines.slice(1).map((line) => line.start),
    );
    return true;
  }
  return false;
}

function signed(sink: Sink, context: Context, start: number, source: string, lines: readonly LineSpan[]): void {
  for (const line of lines)
    add(sink, place('signoff', context), start + line.start, source.slice(line.start, line.end));
}

function shortLine(line: string): boolean {
  const text = line.trim();
  return text.length <= SHORT_LINE && !text.includes('**') && !/[.!?,;]$/.test(text);
}

/** A line that is wholly bold, and short: it serves as a heading. */
export function isBoldLine(line: string): boolean {
  const text = line.trim();
  const mark = text.slice(0, 2);
  if ((mark !== '**' && mark !== '__') || text.length < 5 || text.length > LONGEST_HEADING) return false;
  const end = text.endsWith(':') ? text.slice(0, -1) : text;
  const inside = end.slice(2, -2);
  return (
    end.endsWith(mark) && !inside.includes(mark) && wordCount(inside) <= MOST_HEADING_WORDS && !/[.!;,]$/.test(inside)
  );
}

/** "**Name:** Sam" or "**Name**: Sam". */
function isBoldLabel(line: string): boolean {
  const text = line.trimStart().slice(0, 80);
  const mark = text.slice(0, 2);
  if (mark !== '**' && mark !== '__') return false;
  const close = text.indexOf(mark, 2);
  return close > 2 && (text.charCodeAt(close - 1) === 58 || text.charCodeAt(close + 2) === 58);
}

/** "Targets:" alone on its line, where it names a part of a plan. */
function isColonLine(line: string): boolean {
  const text = line.trim();
  return (
    text.endsWith(':') &&
    text.length <= 50 &&
    wordCount(text) <= 5 &&
    /^\p{Lu}/u.test(text) &&
    rolesOf(text.slice(0, -1)).length > 0
  );
}

/** "[advice]: https://…": lines that define links and are no prose. */
function referenceDefinitions(source: string): boolean {
  if (source.charCodeAt(0) !== 91) return false;
  for (const line of source.split('\n')) {
    const close = line.indexOf(']:');
    if (
      line.charCodeAt(0) !== 91 ||
      close < 2 ||
      !/^\s*(?:<|https?:|mailto:|\/|#|\.)/.test(line.slice(close + 2, close + 30))
    )
      return false;
  }
  return true;
}

function linesOf(source: string): LineSpan[] {
  const lines: LineSpan[] = [];
  let start = 0;
  while (start <= source.length) {
    let end = source.indexOf('\n', start);
    if (end < 0) end = source.length;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}
