/** Marks of the engine as findings: with a message in words, a key to leave them by, and their fixes. */
import type { Mark } from '../engine/marks.ts';
import type { Fix } from '../kit/types.ts';
import { principles } from '../principles/principles.ts';
import type { Finding } from './types.ts';

/**
 * The finding for a mark. Its texts and fixes are made on first use: most are never looked at.
 * @param fixesOf what is offered for a mark
 */
export function findingOf(mark: Mark, fixesOf: (mark: Mark) => readonly Fix[]): Finding {
  return new MarkFinding(mark, fixesOf);
}

class MarkFinding implements Finding {
  readonly start: number;
  readonly end: number;
  readonly code: string;
  readonly severity: Finding['severity'];
  private made: readonly Fix[] | undefined;
  constructor(
    private readonly mark: Mark,
    private readonly fixesOf: (mark: Mark) => readonly Fix[],
  ) {
    this.start = mark.start;
    this.end = mark.end;
    this.code = mark.rule.code;
    this.severity = mark.severity;
  }
  get principle(): Finding['principle'] {
    return this.mark.rule.principle;
  }
  get omission(): boolean {
    return this.mark.omission;
  }
  get message(): string {
    this.mark.memo.message ??= messageOf(this.mark);
    return this.mark.memo.message;
  }
  get fixes(): readonly Fix[] {
    this.made ??= this.fixesOf(this.mark);
    return this.made;
  }
  get key(): string {
    const { memo, rule, sentence } = this.mark;
    memo.key ??= hash(`${rule.code} ${sentence ? sentence.block.text.slice(sentence.start, sentence.end) : ''}`);
    return memo.key;
  }
}

function messageOf(mark: Mark): string {
  const { rule } = mark;
  const words = mark.words.replace(/\u0000/g, '').replace(/\s+/g, ' ');
  const shown = words.length > 60 ? `${words.slice(0, 57)}…` : words;
  // A line each: an editor shows the first in its list, and cuts off what is wider than the window.
  const own = mark.message ?? `${rule.what}\n${rule.why}\n${rule.instead}`;
  const others = [...new Set(mark.also.map((other) => other.principle).filter((slug) => slug !== rule.principle))];
  const also =
    others.length > 0
      ? ` (Also worth a look: ${others.map((slug) => principles.find((principle) => principle.slug === slug)?.title.toLowerCase()).join('; ')}.)`
      : '';
  return own.replaceAll('{words}', shown) + also;
}

/** A short, stable name for a text: 53 bits, base 36. Not for secrets. */
export function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
