/** Passages are written once, in Markdown; a plain-text draft gets them without the markup. */
import type { Format } from '../text/index.ts';

/** Lines of Markdown in the draft's own format. */
export function toFormat(lines: readonly string[], format: Format): readonly string[] {
  if (format === 'markdown') return lines;
  return lines.flatMap((line) => {
    const heading = /^#{1,6}\s+(.*)$/.exec(line);
    if (heading) return [heading[1] as string, '-'.repeat((heading[1] as string).length)];
    return [line.replace(/\*\*(.+?)\*\*/g, '$1')];
  });
}
