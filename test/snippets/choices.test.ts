/** What the pickers offer, and in which order. */
import assert from 'node:assert/strict';
import { contents, isMissing, padding, placeAmong, sectionChoices } from '../../client/src/drafting/choices.ts';
import { snippets, templateOf } from '../../client/src/drafting/content.ts';

describe('drafting: choices', () => {
  it('offers first what a plan lacks', () => {
    const choices = sectionChoices(snippets, ['about', 'strengths', 'needs'], 'plan');
    assert.equal(choices[0]?.snippet.roles[0], 'child-view');
    const firstPresent = choices.findIndex((choice) => !isMissing(choice));
    assert.ok(firstPresent > 0);
    assert.ok(choices.slice(firstPresent).every((choice) => !isMissing(choice)));
    assert.ok(choices.every((choice) => choice.snippet.kinds.includes('plan')));
  });

  it('keeps to one role when asked to', () => {
    const choices = sectionChoices(snippets, [], 'plan', 'review');
    assert.ok(choices.length > 0);
    assert.ok(choices.every((choice) => choice.snippet.roles.includes('review')));
    assert.equal(choices[0]?.snippet.roles[0], 'review');
  });

  it('offers first what can go into a section that the draft has', () => {
    const [there] = sectionChoices(snippets, ['about', 'strengths'], 'plan', 'strengths');
    assert.equal(there?.snippet.name, 'A strength with its evidence');
    const [lacking] = sectionChoices(snippets, ['about'], 'plan', 'strengths');
    assert.match(lacking?.snippet.body ?? '', /^## /);
  });

  it('offers everything rather than nothing for a role it has no passage for', () => {
    assert.ok(sectionChoices(snippets, [], 'plan', 'money').length > 5);
  });

  it('offers a letter its paragraphs, and the languages only once', () => {
    const choices = sectionChoices(snippets, [], 'letter');
    assert.ok(choices.some((choice) => choice.snippet.prefixes.includes('other-times')));
    assert.equal(choices.filter((choice) => choice.snippet.group === 'languages').length, 1);
  });

  it('shows what is in a template', () => {
    const template = templateOf('sen-support-plan');
    assert.ok(template);
    assert.match(contents(template), /^About the child · The child's views · Family views · /);
  });

  it('parts a passage from its neighbours by one empty line', () => {
    assert.deepEqual(padding('', ''), { before: '', after: '\n' });
    assert.deepEqual(padding('one', 'two'), { before: '\n\n', after: '\n\n' });
    assert.deepEqual(padding('one\n', '\ntwo'), { before: '\n', after: '\n' });
    assert.deepEqual(padding('one\n\n', '\n\ntwo'), { before: '', after: '' });
  });

  describe('places a section', () => {
    const draft = (...roles: string[]) =>
      roles.map((role, index) => ({ roles: role ? [role] : [], line: index * 4, lastLine: index * 4 + 2 }));

    it('above what should come after it', () => {
      assert.deepEqual(placeAmong(draft('', 'about', 'needs', 'outcomes'), ['strengths']), { line: 8, character: 0 });
    });

    it('above the needs also where they come first', () => {
      assert.deepEqual(placeAmong(draft('needs', 'outcomes', 'parent-view'), ['strengths']), { line: 0, character: 0 });
    });

    it('below what should come before it, wherever the contact stands', () => {
      assert.deepEqual(placeAmong(draft('contact', 'about', 'outcomes'), ['review']), { line: 11, character: 0 });
    });

    it('below its own kind', () => {
      assert.deepEqual(placeAmong(draft('about', 'outcomes', 'review'), ['outcomes']), { line: 7, character: 0 });
    });

    it('at the cursor where no section is known', () => {
      assert.equal(placeAmong(draft('', ''), ['review']), undefined);
    });
  });
});
