/** What a rewrite leaves is looked at before it is offered. */
import assert from 'node:assert/strict';
import type { Mark } from '../../server/src/engine/marks.ts';
import type { Fix } from '../../server/src/service/index.ts';
import { bestFirst } from '../../server/src/service/secondLook.ts';
import { applyEdits } from '../support/fixing.ts';

const TEXT = 'Hello. He is lazy and late. Bye.';
const SENTENCE = { start: 7, end: 27 };

function mark(code: string, start: number, end: number, fixes: readonly Fix[] = [], severity = 'information'): Mark {
  const sentence = SENTENCE as Mark['sentence'];
  return { rule: { code }, start, end, severity, omission: false, sentence, blockStart: 0, fixes: () => fixes } as Mark;
}

const say = (start: number, end: number, text: string): Fix => ({
  title: `Say “${text}”`,
  edits: [{ start, end, text }],
  preferred: false,
});
const titles = (fixes: readonly Fix[]): string[] => fixes.map(({ title }) => title);

describe('a second look at rewrites', () => {
  const tired = say(13, 17, 'tired');
  const slow = say(13, 17, 'slow');
  const lazy = mark('strengths/child-label', 13, 17, [tired, slow]);

  it('leaves the order where nothing new is marked', () => {
    const fixes = bestFirst(lazy, [lazy], () => []);
    assert.deepEqual(titles(fixes), ['Say “tired”', 'Say “slow”']);
    assert.deepEqual(
      fixes.map(({ preferred }) => preferred),
      [true, false],
    );
  });

  it('puts one that brings a new mark behind one that does not', () => {
    const look = (edits: Fix['edits']): Mark[] =>
      edits[0]?.text === 'tired' ? [mark('strengths/ability-word', 10, 18)] : [];
    assert.deepEqual(titles(bestFirst(lazy, [lazy], look)), ['Say “slow”', 'Say “tired”']);
  });

  it('takes no notice of hints, of other sentences and of what was marked before', () => {
    const late = mark('strengths/blunt', 22, 26);
    const look = (): Mark[] => [
      mark('needs/plain-words', 10, 18, [], 'hint'),
      mark('feelings/cold', 0, 5),
      mark('strengths/blunt', 23, 27),
    ];
    assert.deepEqual(titles(bestFirst(lazy, [lazy, late], look)), ['Say “tired”', 'Say “slow”']);
  });

  it('puts nothing in that the ear would put in place of other words', () => {
    const look = (edits: Fix['edits']): Mark[] => {
      const made = applyEdits(TEXT, edits);
      const at = made.indexOf('late');
      return made.includes('not here') ? [] : [mark('strengths/by-ear', 7, 27, [say(at, at + 4, 'not here yet')])];
    };
    assert.deepEqual(
      bestFirst(lazy, [lazy], look).map(({ edits }) => applyEdits(TEXT, edits)),
      ['Hello. He is tired and late. Bye.', 'Hello. He is slow and late. Bye.'],
    );
  });

  it('takes a mark by ear for new where mended words leave it standing', () => {
    const cold = mark('strengths/by-ear', 7, 26, [tired, say(27, 27, ' He sings well.')]);
    const look = (edits: Fix['edits']): Mark[] =>
      edits[0]?.text === 'tired' ? [mark('strengths/by-ear', 7, 27, [], 'information')] : [];
    assert.deepEqual(titles(bestFirst(cold, [cold], look)), ['Say “ He sings well.”', 'Say “tired”']);
  });

  it('adds the sentence that makes good where the ear would mark what is left', () => {
    const look = (edits: Fix['edits']): Mark[] => {
      const made = applyEdits(TEXT, edits);
      const end = made.indexOf('.', 8) + 1;
      return made.includes('sings') ? [] : [mark('strengths/by-ear', 7, end, [say(end, end, ' He sings well.')])];
    };
    const [first] = bestFirst(lazy, [lazy], look);
    assert.equal(first?.title, 'Say “tired” and add “He sings well.”');
    assert.equal(applyEdits(TEXT, first?.edits ?? []), 'Hello. He is tired and late. He sings well. Bye.');
    const whole = mark('strengths/child-label', 7, 27, [say(7, 27, 'He tires.')]);
    assert.equal(
      applyEdits(TEXT, bestFirst(whole, [whole], look)[0]?.edits ?? []),
      'Hello. He tires. He sings well. Bye.',
    );
  });
});
