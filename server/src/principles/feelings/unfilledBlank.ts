/** A blank in square brackets that nobody has filled yet: `[what helps]`. */
import { defineRule } from '../../kit/index.ts';

/** A bracket that is no link, footnote, tick box or reference; blanks of our own fixes look like this. */
const BLANK = /\[(?! ?[xX✓✔]? ?\])(?![A-Z][A-Z0-9 '’/&-]{1,40}\])[\p{L}’'][^[\]\n]{0,80}\](?![([:])/gu;
/** Rows of dots or underscores in the middle of running text. */
const LINE = /(?<=\p{L}[ ,])(?:_{3,}|\.{5,}|…{2,})(?=[ ,.]+\p{L})/gu;
/** Brackets that quote: "[sic]", "[he]", "[...]". */
const QUOTED = /^\[(?:sic|he|she|they|we|it|the|his|her|their|laughs|pause|inaudible|redacted|unclear)\]$/i;

export default defineRule({
  reads: 'sentence',
  byWords: true,
  title: 'A blank to fill',
  severity: 'hint',
  headings: true,
  what: '“{words}” is still waiting for you.',
  why: 'A blank that goes out unfilled can make a family feel like a number.',
  instead: 'Fill it in, or take it out, before the draft goes out.',
  source: 'SEN Code of Practice 2001, 2:7',
  speech: 'mark',
  check(at, report) {
    const { sentence, block } = at;
    const text = block.text.slice(sentence.start, sentence.end);
    if (!/\[|__|\.{5}|……/.test(text)) return;
    for (const pattern of [BLANK, LINE]) {
      pattern.lastIndex = 0;
      for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
        if (QUOTED.test(found[0]) || found[0].includes('\uFFFC')) continue;
        const start = sentence.start + found.index;
        report({ start, end: start + found[0].length });
      }
    }
  },
  examples: {
    kind: 'letter',
    flags: [
      'Sam finds the hall hard when <|[what happens]|>.',
      'We will ring you on <|[date]|>.',
      'Dear <|[parent’s name]|>, thank you for ringing.',
    ],
    passes: [
      'He said that “[he] would rather draw”.',
      'See [our website](https://example.org) for dates.',
      '- [ ] Form signed',
      'The report was read aloud [sic] by everyone.',
    ],
  },
});
