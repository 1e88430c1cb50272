/** Marks of the engine as findings: with a message in words, a key to leave them by, and their fixes. */
import type { Mark } from '../engine/engine.ts';
import type { Fix } from '../kit/types.ts';
import { principles } from '../principles/principles.ts';
import type { Finding } from './types.ts';

/** The finding for a mark. Its fixes are made on first use: most are never looked at. */
export function findingOf(mark: Mark): Finding {
  const { rule } = mark;
  let fixes: readonly Fix[] | undefined;
  return {
    start: mark.start,
    end: mark.end,
    code: rule.code,
    principle: rule.principle,
    severity: mark.severity,
    message: messageOf(mark),
    omission: mark.omission,
    get fixes() {
      fixes ??= mark.fixes();
      return fixes;
    },
    get key() {
      return hash(`${rule.code} ${mark.sentence ? mark.sentence.block.text.slice(mark.sentence.start, mark.sentence.end) : ''}`);
    },
  };
}

function messageOf(mark: Mark): string {
  const { rule } = mark;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: U+0000 is how masked markup is written
  const words = mark.words.replace(/\u0000/g, '').replace(/\s+/g, ' ');
  const shown = words.length > 60 ? `${words.slice(0, 57)}…` : words;
  const own = mark.message ?? `${rule.what} ${rule.why} ${rule.instead}`;
  const others = [...new Set(mark.also.map((other) => other.principle).filter((slug) => slug !== rule.principle))];
  const also = others.length > 0 ? ` (Also worth a look: ${others.map((slug) => principles.find((principle) => principle.slug === slug)?.title.toLowerCase()).join('; ')}.)` : '';
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
