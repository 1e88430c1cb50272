/** Dates of letters: what is marked, and above all what is not. */
import assert from 'node:assert/strict';
import { analyse, of } from '../support/check.ts';

function marks(text: string, ...codes: readonly string[]): string[] {
  return codes.flatMap((code) =>
    of(analyse(text, { kind: 'letter' }), `procedures/${code}`).map(({ start, end }) => text.slice(start, end)),
  );
}
const letter = (date: string, body: string): string =>
  `${date}\n\nDear Ms Okafor,\n\n${body}\n\nYours sincerely,\n\nA. Fennimore`;

describe('dates in a letter', () => {
  for (const [date, body] of [
    ['2 March 2026', 'Could we meet on Wednesday 11 March at four?'],
    ['14 December 2026', 'Could we meet on Tuesday 12 January at ten?'],
    ['14 December', 'Could we meet on Tuesday 12 January at ten, or Thursday 14 January?'],
    ['2 March 2026', 'He was born on Friday 13 May 2016, at four in the morning.'],
    ['6 February', 'The next meeting is on Thursday 8 May, 10.00, in the same room.'],
    ['2 March 2026', 'You may march in on 4 of the steps, and 3/4 of the class will sing.'],
    ['2 March 2026', 'We will be away from Monday 9 to Friday 13 March 2026.'],
    ['Monday 2 March 2026', 'He scored 10/12 and 9/11.'],
  ] as const)
    it(`finds no fault with ${JSON.stringify(body)} of ${date}`, () =>
      assert.deepEqual(marks(letter(date, body), 'date-conflict'), []));

  it('marks a weekday that is not the date’s, by the year of the letter', () =>
    assert.deepEqual(marks(letter('2 March 2026', 'Could we meet on Tuesday 11 March?'), 'date-conflict'), [
      'Tuesday 11 March',
    ]));
  it('marks a weekday that is not the date’s, by a year that is written', () =>
    assert.deepEqual(marks(letter('', 'Could we meet on Tuesday, 11th March 2026?'), 'date-conflict'), [
      'Tuesday, 11th March 2026',
    ]));
  it('marks two dates that no year makes right', () =>
    assert.deepEqual(marks(letter('Monday 2 March', 'Could we meet on Tuesday 11 March?'), 'date-conflict'), [
      'Tuesday 11 March',
    ]));
  it('takes 14 days for a review as enough, and 13 as too few', () => {
    assert.deepEqual(
      marks(letter('2 March 2026', 'The annual review of his plan will be held on 16 March.'), 'short-notice'),
      [],
    );
    assert.deepEqual(
      marks(letter('2 March 2026', 'The annual review of his plan will be held on 15 March.'), 'short-notice'),
      ['15 March'],
    );
  });
  it('counts over New Year', () =>
    assert.deepEqual(
      marks(letter('28 December', 'The annual review of his plan will be held on 8 January.'), 'short-notice'),
      ['8 January'],
    ));
  it('knows no period for a nation that has none of its own', () => {
    const text = letter('2 March 2026', 'The annual review of his plan will be held on 11 March.');
    assert.deepEqual(
      of(analyse(text, { kind: 'letter', config: { nation: 'scotland' } }), 'procedures/short-notice'),
      [],
    );
  });
});
