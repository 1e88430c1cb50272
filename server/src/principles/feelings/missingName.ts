/** A personal letter that never calls the child, or the parent, by name. */
import { defineRule, defineSignal, type Sighting } from '../../kit/index.ts';
import { letterKind, letterSignals } from '../../kit/signals/letters.ts';

/** One child is meant: "your child", "the pupil". */
export const oneChild = defineSignal(
  'one-child',
  ['(your (son | daughter | child | grandson | granddaughter | boy | girl) | the (pupil | child | student | learner))'],
  { headings: false },
);
/** Greeting with no name in it. */
export const namelessGreeting = defineSignal('nameless-greeting', [
  '^ dear (parent | carer | parents | guardian | sir | madam | family)',
  '^ to the (parents | parent | guardian | family) of',
  '^ dear parent',
  '^ to whom it may concern',
]);
const plural = defineSignal('many-children', [
  'your (children | child / children)',
  '(all | every) (children | pupils | families | parents | child | pupil)',
  '(our | the) (class | year group | newsletter | school community)',
  'if your child',
]);

export default defineRule({
  reads: 'draft',
  title: 'No name',
  severity: 'information',
  kinds: ['letter'],
  what: 'This letter is about one child, and does not use the family’s or the child’s name.',
  why: 'A name is the first sign that somebody knows the child.',
  instead: 'Greet the parent by name and call the child by the name used at home.',
  source: 'SEN Code of Practice 2001, 2:7',
  signals: [...letterSignals, oneChild, namelessGreeting, plural],
  examine(draft, report) {
    if (draft.kind !== 'letter') return;
    const greeting = draft.all(namelessGreeting)[0];
    const named = draft.draft.names.child.length > 0;
    if (draft.has(plural) && !named) return;
    if (letterKind(draft) === 'to-all' && !named) return;
    if (greeting && (named || draft.has(oneChild))) {
      const { block } = greeting.sentence;
      const blockEnd = (draft.draft.starts[greeting.block] ?? 0) + block.text.length;
      const [line = ''] = draft.draft.source.slice(greeting.start, blockEnd).split('\n');
      // "Dear Parent/Carer of Ffion" names the child, "Dear Sir/Madam" nobody.
      const [parent] = / of /.test(line)
        ? []
        : draft.draft.names.parents.filter((one) => !/^(?:sir|madam)\b/i.test(one));
      const end = greeting.start + line.replace(/[,\s.:]+$/, '').length;
      report({
        start: greeting.start,
        end,
        omission: false,
        fixes: [
          {
            title: 'Greet the parent by name',
            preferred: true,
            edits: [{ start: greeting.start, end, text: `Dear ${parent ?? "[parent's name]"}` }],
          },
        ],
      });
      return;
    }
    if (named || draft.words < 40 || draft.count(oneChild) < 2) return;
    const first = draft.all(oneChild)[0] as Sighting;
    const words = draft.draft.source.slice(first.start, first.end);
    report({
      start: first.start,
      end: first.end,
      fixes: [
        {
          title: 'Use the child’s name',
          preferred: true,
          edits: [{ start: first.start, end: first.end, text: words.replace(/^(?:your|the) \w+/i, "[child's name]") }],
        },
      ],
    });
  },
  examples: {
    kind: 'letter',
    flags: [
      [
        '<|Dear Parent/Carer|>\n\nEllis Bramwell has a review on 4 May. Ellis is doing well, and your child will join us.',
        "Dear [parent's name]\n\nEllis Bramwell has a review on 4 May. Ellis is doing well, and your child will join us.",
      ],
      [
        'Hello Mrs Shaw,\n\n<|Your child|> was in a fight at lunch on Monday and the other boy had a cut lip. Your child was sent to sit with the head and did some reading there, and then went back to class for the afternoon, where the rest of the day was calm.',
        "Hello Mrs Shaw,\n\n[child's name] was in a fight at lunch on Monday and the other boy had a cut lip. Your child was sent to sit with the head and did some reading there, and then went back to class for the afternoon, where the rest of the day was calm.",
      ],
      '<|Dear Parent|>,\n\nYour daughter was late on Monday.',
    ],
    passes: [
      'Dear Ms Shaw,\n\nYour son was late on Monday.',
      'Dear Parents and Carers,\n\nOur class is going to the farm. If your child has no wellies, we can lend some.',
      'Dear Ms Bramwell,\n\nEllis is doing well, and we would like to tell you so.',
    ],
  },
});
