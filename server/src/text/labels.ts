/** Labels that open a block: "Targets: …", "**Name:** Sam", "**If you disagree.** You can …". */
import { plainTitle, wordCount } from './shapes.ts';
import type { BlockType } from './types.ts';

const LONGEST = 60;
const MOST_WORDS = 8;
/** "Reece says: …" leads into speech; it labels nothing. */
const SAYING =
  /\b(?:says?|said|told (?:me|us|you|him|her|them)|tells (?:me|us)|asked|asks|wrote|writes|added|adds|replied|explained|thinks|felt|feels)$/i;

/** The label that opens the masked text of a block, or undefined. */
export function labelOf(text: string, type: BlockType): string | undefined {
  if (type === 'salutation' || type === 'signoff') return undefined;
  let start = 0;
  while (start < text.length && isBlank(text.charCodeAt(start))) start++;
  const bold = start >= 2 && text.charCodeAt(start - 1) === 0 && text.charCodeAt(start - 2) === 0;
  const limit = Math.min(text.length, start + LONGEST + 8);
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) return undefined;
    if (code === 58) {
      const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 32;
      if (next > 32) continue;
      return valid(text.slice(start, at));
    }
    // A bold lead-in: the stop or question mark stands before the closing marks.
    if (bold && type !== 'heading' && at > start && code === 0 && text.charCodeAt(at + 1) === 0) {
      const inside = plainTitle(text.slice(start, at));
      return text.charCodeAt(at + 2) === 58 || /[.?]$/.test(inside) ? valid(inside.replace(/[.?]$/, '')) : undefined;
    }
    if (
      (code === 46 || code === 33 || code === 63 || code === 59) &&
      text.charCodeAt(at + 1) !== 0 &&
      !(code === 46 && isLetterOrDigit(text.charCodeAt(at + 1)))
    )
      return undefined;
    if (code === 34 || code === 0x201c || code === 0x201d) return undefined;
    // "Child  Ayaan M.": columns made with spaces or a tab.
    if (
      type === 'paragraph' &&
      at > start &&
      (code === 9 ||
        (code === 32 && text.charCodeAt(at + 1) === 32 && isLetterOrDigit(text.charCodeAt(lastSpace(text, at)))))
    ) {
      const label = text.slice(start, at);
      if (wordCount(label) <= 3 && text.slice(at, at + 80).trim() !== '') return valid(label);
      return undefined;
    }
  }
  return undefined;
}

function lastSpace(text: string, at: number): number {
  let end = at;
  while (end < text.length && end < at + 40 && text.charCodeAt(end) === 32) end++;
  return end;
}

function valid(raw: string): string | undefined {
  const label = plainTitle(raw);
  if (label.length === 0 || label.length > LONGEST || wordCount(label) > MOST_WORDS) return undefined;
  if (!opens(label) || SAYING.test(label)) return undefined;
  return label;
}

function opens(label: string): boolean {
  const code = label.charCodeAt(0);
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 40;
  return /^\p{Lu}/u.test(label);
}

function isBlank(code: number): boolean {
  return code <= 32;
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 0xbf;
}
