/** A passive that hides who decides, or who has to act. */
import { defineRule } from '../../kit/index.ts';
import { hintsIn } from '../../kit/plain/index.ts';

export default defineRule({
  reads: 'sentence',
  title: 'Nobody in the sentence',
  severity: 'hint',
  what: '“{words}” does not say who decided, or who will act.',
  why: 'A parent cannot ring “it was decided”.',
  instead: 'Start with a person: “We decided”, “I will tell you”.',
  source: 'SEND Code of Practice 2015, 9.22',
  weight: -1,
  phrases: [
    {
      match:
        '[ (a | the) decision (has been | was | had been) (taken | made | reached) ] !(by | with | to | in | on | at | that | at | after | together | before | about | unless | until | without | for | yet)',
      fix: '[who] decided [what]',
      severity: 'information',
    },
    {
      match:
        '[ (the | all)? (necessary | appropriate | relevant | suitable | required) (measures | steps | arrangements | action | actions | adjustments) (will | shall | have | has | are being | are) (be | been)? (put in place | taken | made | implemented | put into place) ] !by',
      fix: '[who] will [what] by [date]',
      severity: 'information',
    },
    {
      match: '[ (action | steps | measures) (will | shall) be (taken | implemented | put in place) ] !(by | to | if)',
      fix: '[who] will [what] by [date]',
      severity: 'hint',
    },
  ],
  check(at, report) {
    if (!at.context.config.plainLanguage) return;
    const { start } = at.sentence;
    for (const hint of hintsIn(at.sentence))
      if (hint.check === 'passive') {
        const words = at.block.text.slice(start + hint.start, start + hint.end);
        // A decision with a doer asks for its reason, and that is another mark: the doer goes after it.
        const made = hint.replacements
          .filter((text) => !/\b(?:explained|told)\b/.test(text))
          .map((text) =>
            /^we have decided/i.test(text)
              ? '[who] decided, because [reason], that'.replace(/ that$/, /that$/i.test(text) ? ' that' : '')
              : text,
          );
        const after = at.block.text.slice(start + hint.end, start + hint.end + 40);
        // "not made without you", "staff are agreed that": nobody hides there.
        if (/^\s+by\b/.test(after) || /^\s+without\b/.test(after)) continue;
        if (/^are agreed$/i.test(words) && /^\s+that\b/.test(after)) continue;
        // "put in place", "passed on": the doer goes after the whole verb.
        const more = /^\s+(?:in place|(?:on|up|out|off|over|forward)(?=[.,;:!?)]|$))/.exec(after)?.[0] ?? '';
        if (/^\s+by\b/.test(after.slice(more.length))) continue;
        report({
          start: start + hint.start,
          end: start + hint.end + more.length,
          replace: [...made, `${words}${more} by [who]`],
        });
      }
  },
  examples: {
    flags: [
      ['<|It is considered|> that his needs are met.', 'We think that his needs are met.'],
      ['<|A decision has been taken|> and Sam will move.', '[who] decided [what] and Sam will move.'],
      ['<|The necessary measures will be put in place|>.', '[who] will [what] by [date].'],
      ['His place has <|been approved|>.', 'His place has been approved by [who].'],
    ],
    passes: [
      'He was born in May.',
      'It was agreed by Mrs Shah and you.',
      'Sam was born in May.',
      'The plan was agreed by Mrs Shah.',
      'You are invited to tea.',
      'He is excited about the trip.',
    ],
    kind: 'letter',
  },
});
