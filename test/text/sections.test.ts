/** What headings mean, whatever they are called. */
import assert from 'node:assert/strict';
import { createDraft } from '../../server/src/text/draft.ts';
import { rolesOf } from '../../server/src/text/roles.ts';

const names = { child: ['Maisie', 'Maisie Thorne'], parents: ['Beth Thorne', 'Beth', 'Mr Renshaw'] };

describe('text: roles of headings', () => {
  const cases: Readonly<Record<string, string>> = {
    'Maisie in her own words': 'child-view',
    "In Maisie's words": 'child-view',
    "Tobias's views": 'child-view',
    'Pupil voice': 'child-view',
    'Views, wishes and feelings': 'child-view',
    'What I want you to know': 'child-view',
    'What Beth has told us': 'parent-view',
    'What Mr and Mrs Renshaw have told us': 'parent-view',
    "Parents' views": 'parent-view',
    'Parent/carer comments': 'parent-view',
    'WHAT HER PARENTS HAVE TOLD US': 'parent-view',
    'Views of parents and carers': 'parent-view',
    'What Mum and Pete want you to know': 'parent-view',
    'What we like and admire about Maisie': 'strengths',
    'What Maisie is good at': 'strengths',
    Strenghts: 'strengths',
    'What is going well': 'strengths,progress',
    'Strengths and needs': 'strengths,needs',
    'What Maisie finds hard at the moment': 'needs',
    'Barriers to learning': 'needs',
    'Communication and interaction': 'needs',
    'Social, emotional and mental health': 'needs',
    'What makes it harder': 'context',
    Triggers: 'context',
    'What matters to me': 'important-to',
    'How best to support me': 'help',
    'What we will do': 'help',
    Provision: 'help',
    'What we will work on': 'outcomes',
    'SMART targets': 'outcomes',
    'Next steps': 'outcomes,actions',
    'Progress since the last review': 'progress,review',
    'When we will look at this again': 'review',
    'Review date': 'review',
    'Where we see things differently': 'differences',
    'If you disagree': 'rights',
    'At home': 'home',
    'What we expect from home': 'home',
    'Section B: special educational needs': 'needs',
    'Section F - provision': 'help',
    '3. Outcomes': 'outcomes',
    'SEN Support Plan: Spring Term': '',
    "Maisie's plan for the spring term": '',
    'ANNUAL REVIEW OF THE EDUCATION, HEALTH AND CARE PLAN': '',
    'Wednesday Table': '',
  };
  for (const [title, roles] of Object.entries(cases))
    it(`${title} → ${roles || 'none'}`, () => assert.equal(rolesOf(title, names).join(), roles));

  it('inherits from the heading above, not from the one before', () => {
    const draft = createDraft(
      "Opening.\n\n# Maisie's plan\n\n## Targets\n\n### Reading\n\nRead.\n\n## Extra\n\nMore.",
      'markdown',
    );
    assert.deepEqual(
      draft.sections.map((section) => [section.title, section.roles.join(), section.ownRoles.join()]),
      [
        ['', '', ''],
        ["Maisie's plan", '', ''],
        ['Targets', 'outcomes', 'outcomes'],
        ['Reading', 'outcomes', ''],
        ['Extra', '', ''],
      ],
    );
    assert.deepEqual(draft.sectionOf, [0, 1, 2, 3, 3, 4, 4]);
    assert.equal(draft.sections[3]?.from, 3);
    assert.equal(draft.sections[3]?.to, 5);
  });
});
