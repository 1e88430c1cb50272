/** A plan or a letter of concern with nothing good about the child. */
import { childName, defineRule } from '../../kit/index.ts';
import { letterKind, letterSignals } from '../../kit/signals/letters.ts';
import { needStatement } from '../../kit/signals/needStatements.ts';
import { strengthStatement } from '../../kit/signals/strengthStatements.ts';
import type { Role } from '../../text/index.ts';

export default defineRule({
  reads: 'draft',
  title: 'Nothing yet about what the child does well',
  severity: 'information',
  what: 'Reading this, a parent may look in vain for the child whom they know and love.',
  why: 'What a child enjoys and does well is where the help can start.',
  instead: 'Add something true and particular: what the child enjoys, does well or has learnt.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, chapter 9',
  signals: [strengthStatement, needStatement, ...letterSignals],
  examine(draft, report) {
    if (draft.words < 55) return;
    const strengths = draft.count(strengthStatement);
    const name = childName(draft.context);
    if (draft.kind === 'plan') {
      const told = (role: Role, least: number): boolean =>
        draft.sections(role).some((section) => draft.wordsIn(section) >= least);
      if (told('strengths', 3) || told('important-to', 3)) return;
      const needs = draft.count(needStatement);
      const known = told('about', 12) || told('child-view', 12);
      if (strengths > (known ? 0 : 2) || (draft.sections('needs').length === 0 && (strengths > 0 || needs < 3))) return;
      report({
        ...draft.place('opening'),
        fixes: [
          draft.insert('Add what the child enjoys and does well', { role: 'strengths', at: 'start' }, [
            `## What ${name} enjoys and does well`,
            '',
            `- ${name} enjoys [what], and shows it by [what we see].`,
            `- ${name} is good at [what]; for example, [what happened].`,
            `- This term ${name} has learnt to [what].`,
            `- People who know ${name} well say that [what].`,
          ]),
          draft.insert('Add one line about the child', { role: 'strengths', at: 'start' }, [
            `${name} enjoys [what], is good at [what], and has learnt to [what] this term.`,
          ]),
        ],
      });
    } else if (
      draft.kind === 'letter' &&
      letterKind(draft) === 'concern' &&
      strengths === 0 &&
      draft.context.names.child.length > 0
    ) {
      report({
        ...draft.place('opening'),
        fixes: [
          draft.insert('Begin with something that went well', 'top', [
            `I know that this may be hard to read, so first something good: ${name} [what went well] this week, and enjoyed [what].`,
          ]),
          draft.insert('Say what you value in the child', 'top', [
            `I know that this may be hard to read. ${name} is good at [what], and we enjoy [what] in class.`,
          ]),
        ],
      });
    }
  },
  examples: {
    flags: [
      '# <|Support plan for Tom|>\n\nTom struggles with reading and writing in every lesson. He needs help to start his work. He finds spelling hard and forgets the sounds.\n\n## Targets\n\nTom will read ten words by Easter with Mrs Lee, five minutes every day.\n\n## Review\n\nWe will look at this plan on 4 June at a time that suits the family, by phone or in school.',
      '<|Dear Mrs Shah,|>\n\nI am concerned about an incident in which Tom hit two children in assembly today. He was asked to leave the hall and sat with Mr Vine. There was a second incident after lunch, when he pushed a boy in the queue. We would like to understand what was happening for him, so please ring me on Monday if you can.\n\nYours sincerely,\nMs Hart',
      '# <|Individual learning plan: Ali|>\n\nAli refuses to write and avoids reading. He finds maths hard and gets upset in tests. He needs help from an adult in most lessons.\n\n## Provision\n\nA reading group with Mr Cole every Tuesday and Thursday for twenty minutes, and a laptop in English. Paper copies of the board are handed out before each lesson.',
    ],
    passes: [
      '# Support plan for Tom\n\n## What Tom enjoys\n\nTom loves his bike and mends it himself. He tells long jokes and remembers every one.\n\n## What is hard\n\nTom finds reading hard when the print is small. A ruler under the line helps. He needs help to start a page.\n\n## Review\n\nWe will look at this plan on 4 June at a time that suits the family.',
      'Dear Mrs Shah,\n\nTom told the whole class about his rabbit this morning and made them laugh. I am writing about an incident in assembly: he hit another boy when it was very loud. Nobody was hurt, and he calmed down with Mr Vine. Could we talk on Monday? I can ring you at any time after three, or meet you at the gate if that is easier.\n\nYours sincerely,\nMs Hart',
      'Dear all,\n\nThe trip to the farm is on Friday 4 June. Please send a coat and a packed lunch. There is no charge.\n\nYours sincerely,\nMs Hart',
    ],
  },
});
