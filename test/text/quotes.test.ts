/** Quotation marks and apostrophes. */
import assert from 'node:assert/strict';
import { quotesOf } from '../../server/src/text/quotes.ts';

const found = (text: string): string[] =>
  quotesOf(text).map((quote) => `${quote.use} ${text.slice(quote.start, quote.end)}`);

describe('text: quotations', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Tobias says: "I don\'t like it."', ['speech "I don\'t like it."']],
    ['She said “no” and left.', ['speech “no”']],
    ['He has "meltdowns" at times.', ['term "meltdowns"']],
    ["The parents' views and the child's needs don't differ.", []],
    ["He said 'I can't do it, and I won't' to us.", ["speech 'I can't do it, and I won't'"]],
    ['the ‘parents’ evening’ is on Monday', ['term ‘parents’ evening’']],
    ['A 5" ruler and a 6" one', []],
    ['"Being told off."', ['speech "Being told off."']],
    ['He asked, "Can I do both?" Then he "forgot".', ['speech "Can I do both?"', 'term "forgot"']],
    ['"We try at home, and it works', ['speech "We try at home, and it works']],
    ["rock 'n' roll, '90s, 'til late", []],
    ['“He said ‘stop’ twice” and “left it”', ['speech “He said ‘stop’ twice”', 'term “left it”']],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(found(text), expected));
});
