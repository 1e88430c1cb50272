/** The pattern language, one line for each of its signs. */
import { strict as assert } from 'node:assert';
import { compileRules } from '../../server/src/engine/ruleset.ts';
import { defaultConfig, defineRule, type Rule } from '../../server/src/kit/index.ts';
import { Compiled, type Lead, NOWHERE } from '../../server/src/kit/pattern/compile.ts';
import { packKnown, readKnown, unpackKnown } from '../../server/src/kit/pattern/known.ts';
import { parsePattern } from '../../server/src/kit/pattern/parse.ts';
import { eachPlace } from '../../server/src/kit/pattern/program.ts';
import { idsOf } from '../../server/src/kit/pattern/sets.ts';
import { writeKnown } from '../../server/src/kit/pattern/writeKnown.ts';
import { createService } from '../../server/src/service/index.ts';
import { rules } from '../support/check.ts';

/** The words that a pattern marks in a text. */
function marked(match: string, text: string): string[] {
  const rule: Rule = {
    ...defineRule({
      reads: 'sentence',
      byWords: true,
      title: 'Test',
      severity: 'warning',
      what: '',
      why: '',
      instead: '',
      source: '',
      phrases: [match],
      examples: { flags: [], passes: [] },
    }),
    code: 'needs/test',
    principle: 'needs',
    omission: false,
  };
  const faults: string[] = [];
  const service = createService({ rules: [rule], log: (_rule, fault) => faults.push(fault) });
  const { findings } = service.open(text, 'plaintext').analyse(defaultConfig);
  assert.deepEqual(faults, []);
  return findings.map(({ start, end }) => text.slice(start, end));
}

const cases: readonly (readonly [pattern: string, text: string, marks: readonly string[]])[] = [
  ['failed', 'We Failed to write.', ['Failed']],
  ['can not', "They can't come and cannot stay.", ["can't", 'cannot']],
  ['(it | lamp) is late', "It's late, and the lamp's late bulb.", ["It's late"]],
  ['she has been', "She's been.", ["She's been"]],
  ['(it | lamp) @be late', "It's late, and the lamp's late.", ["It's late", "lamp's late"]],
  ['we (would | had) like', "We'd like that.", ["We'd like"]],
  ['attention seeking', 'It was attention-seeking, we thought.', ['attention-seeking']],
  ['~fail', 'It fails when failing is called failed.', ['fails', 'failing', 'failed']],
  ['(red | blue sky) lamp', 'A red lamp and a blue sky lamp, no sky lamp.', ['red lamp', 'blue sky lamp']],
  ['old? lamp', 'An old lamp.', ['old lamp']],
  ['big ..2 lamp', 'A big and bright lamp.', ['big and bright lamp']],
  ['big ..2 lamp', 'A big and very tall bright lamp.', []],
  ['big ..4 lamp', 'A big one; lamp.', []],
  ['big ..1 lamp', 'A big, really, lamp.', ['big, really, lamp']],
  ['lamp !post', 'A lamp post and a lamp.', ['lamp']],
  ['see [ the lamp ] now', 'We see the lamp now.', ['the lamp']],
  ['^ lamp', '“Lamp” is a word, lamp.', ['Lamp']],
  ['lamp $', 'A lamp is a lamp.', ['lamp']],
  ['lamp _', 'The lamp is lit.', ['lamp is']],
  ['room #', 'It is in room 14.', ['room 14']],
  ['who:(lamp | light) is', 'The light really is on.', ['light really is']],
  ['lamp is on', 'The lamp is really, um, on. The lamp is still always on.', ['lamp is still always on']],
  ['@child ~fail', 'Your son failed.', ['Your son failed']],
  ['(a | an | one | red) ..2 (lamp | light) ?', 'Is it a very big light? It is one lamp.', ['a very big light?']],
  ['^ pre:(..30) [ bad lamp ]', 'So this, we hear, is a bad lamp.', ['bad lamp']],
];

describe('the pattern language', function () {
  this.timeout(60_000);
  for (const [pattern, text, marks] of cases)
    it(`reads ${pattern}`, () => assert.deepEqual(marked(pattern, text), marks));

  for (const pattern of ['', '(a | )', '(a', '[ a', '..x a', '@nothing a', 'a )'])
    it(`refuses ${JSON.stringify(pattern)}`, () => assert.throws(() => parsePattern(pattern)));

  it('tells what a pattern remembers', () =>
    assert.deepEqual(parsePattern('who:a (what:b | who:c) ! when:d').names, ['who', 'what', 'when']));

  it('has the same places to look and the same steps as a build has written down', () => {
    const { entries, given } = compileRules(rules, () => {});
    const sought = entries.map(({ pattern }) => pattern);
    const known = unpackKnown(Buffer.concat(packKnown(writeKnown(sought, given))));
    const written = readKnown(known, sought.length, given.length);
    assert.ok(written);
    // Sets have other numbers when they have been written and read: what counts is the words in them.
    assert.deepEqual(
      sought.map(({ source }, index) => inWords(written.sought(index, source))),
      sought.map(inWords),
    );
    const again = [...sought, ...given].map(({ source }, index) => new Compiled(source, NOWHERE, written, index));
    const rewritten = writeKnown([], again);
    const fresh = writeKnown([], [...sought, ...given]);
    assert.deepEqual([rewritten.steps, rewritten.pieces], [fresh.steps, fresh.pieces]);
    // Places are not written down but follow from the ends of branches.
    [...sought, ...given].forEach((pattern, index) => {
      const [read, whole] = [written.steps(index).steps, pattern.read().steps];
      let same = read.length === whole.length;
      eachPlace(whole, (at) => {
        same &&= read[at] === whole[at];
      });
      assert.ok(same, pattern.source);
    });
    assert.equal(readKnown(known, 1, 0), undefined);
  });
});

function inWords({ anchors, leadLeast, leadMost, opensSentence, need }: Lead): unknown {
  const words = (set: number) => (set < 0 ? [] : Array.from(idsOf(set)));
  return [words(anchors), leadLeast, leadMost, opensSentence, need && { ...need, words: words(need.words) }];
}
