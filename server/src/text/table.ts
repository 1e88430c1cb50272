/** Tables, cell by cell: each cell is a block that knows its row and column. */
import { cellsOf } from './grammar.ts';
import { maskMarkdown } from './inline.ts';
import { plainTitle } from './shapes.ts';
import { addMasked, type Context, place, type Sink } from './sink.ts';

/** Adds the cells of the table whose source (block-quote marks blanked) starts at `start`. */
export function tableBlocks(sink: Sink, context: Context, start: number, source: string): void {
  let headers: string[] = [];
  let row = 0;
  let from = 0;
  for (let line = 0; from <= source.length; line++) {
    let to = source.indexOf('\n', from);
    if (to < 0) to = source.length;
    // The second line is the rule under the head.
    if (line !== 1) {
      const cells = cellsOf(source, from, to);
      const texts = cells.map((cell) => maskMarkdown(source.slice(cell.start, cell.end)));
      const titles = row === 0 ? texts.map((masked) => plainTitle(masked.text)) : [];
      if (row === 0) headers = titles;
      const first = row === 0 || texts[0] === undefined ? '' : plainTitle(texts[0].text);
      for (let column = 0; column < cells.length; column++) {
        const cell = cells[column] as { start: number; end: number };
        const masked = texts[column] as { text: string; breaks: number[] };
        if (cell.end === cell.start) continue;
        const header = row === 0 ? '' : (headers[column] ?? '');
        addMasked(
          sink,
          { ...place('cell', context), cell: { row, column, header, rowHeader: column === 0 ? '' : first } },
          start + cell.start,
          masked.text,
          masked.breaks,
        );
      }
      row++;
    }
    from = to + 1;
  }
}
