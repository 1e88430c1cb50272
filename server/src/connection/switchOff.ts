/** "Not in this draft": the edit that switches a rule off, in words that stay in the draft. */
import type { TextChange } from '../service/types.ts';
import type { OpenDocument } from './documents.ts';

/** A Markdown comment after the front matter, or an entry in the front matter of plain text. */
export function switchOffForDraft(document: OpenDocument, code: string): TextChange {
  const text = document.draft.text;
  const matter = frontMatter(text);
  if (document.draft.format === 'markdown') {
    const at = matter?.end ?? startOf(text);
    return { start: at, end: at, text: `<!-- alongside-disable ${code} -->\n${matter ? '' : '\n'}` };
  }
  if (matter === undefined) {
    const at = startOf(text);
    return { start: at, end: at, text: `---\nalongside-off: [${code}]\n---\n\n` };
  }
  return extend(text, matter, code);
}

interface Matter {
  /** Start of the first line inside the fences. */
  readonly inside: number;
  /** Start of the closing fence. */
  readonly fence: number;
  /** Start of the line after the closing fence. */
  readonly end: number;
}

function startOf(text: string): number {
  return text.charCodeAt(0) === 0xfeff ? 1 : 0;
}

function frontMatter(text: string): Matter | undefined {
  let inside = -1;
  for (const line of linesOf(text, startOf(text))) {
    const content = text.slice(line.start, Math.min(line.end, line.start + 80)).trimEnd();
    if (inside < 0) {
      if (content !== '---') return undefined;
      inside = line.end;
    } else if (content === '---' || content === '...') {
      return { inside, fence: line.start, end: line.end };
    }
  }
  return undefined;
}

function extend(text: string, matter: Matter, code: string): TextChange {
  for (const line of linesOf(text, matter.inside)) {
    if (line.start >= matter.fence) break;
    const content = text.slice(line.start, line.end).trimEnd();
    if (!/^alongside-off\s*:/i.test(content)) continue;
    const value = content.slice(content.indexOf(':') + 1).trim();
    const at = line.start + content.length;
    // A list over several lines begins on the next one.
    if (value === '') return { start: line.end, end: line.end, text: `  - ${code}\n` };
    if (value.endsWith(']')) {
      const empty = /^\[\s*\]$/.test(value);
      return { start: at - 1, end: at - 1, text: empty ? code : `, ${code}` };
    }
    return { start: at, end: at, text: `, ${code}` };
  }
  return { start: matter.fence, end: matter.fence, text: `alongside-off: [${code}]\n` };
}

/** Lines with their line end, one after another. */
function* linesOf(text: string, from: number): Generator<{ start: number; end: number }> {
  let start = from;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline + 1;
    yield { start, end };
    start = end;
  }
}
