/** A place on the page told by colour, position or size alone. */
import { defineRule } from '../../kit/index.ts';

const COLOUR = '(red | pink | green | blue | yellow | orange | purple | grey | amber | bold | italics | italic)';
const BIT =
  '(box | boxes | section | sections | part | parts | column | columns | row | rows | ones | line | lines | boxed | cells | area | areas | text)';

export default defineRule({
  reads: 'sentence',
  title: 'Only for those who see it',
  severity: 'information',
  what: '“{words}” is lost on a parent who cannot see colours or the page well.',
  why: 'A reader who listens to the page, or sees it without colour, is left looking.',
  instead: 'Name the heading or the number as well.',
  source: 'Equality Act 2010, s.20; Web Content Accessibility Guidelines, sensory characteristics',
  phrases: [
    {
      match: `[ (the ${COLOUR} (line | bar | bars | dots | area) | the (graph | chart | diagram | picture) (above | below | opposite | overleaf)?) (shows | show | showing) ..2 (his | her | their | how | where | what | @child) ..12 !_ ]`,
      fix: '[say in words what it shows]',
      severity: 'hint',
      unless: ['@child ..2 (drew | draws | coloured | made)', ':'],
    },
    {
      match: `[ (the)? (ones | parts | sections | boxes | lines | items | bits | rows | words | questions | targets | areas | columns | cells | sentences) (that are | which are)? (shaded | highlighted | marked | printed | coloured | written | outlined | circled | coded) in? ${COLOUR} ]`,
      fix: 'numbers [list the numbers]',
    },
    {
      match: `[ the (bits | parts | ones | sections | words | lines | questions | targets | boxes) in ${COLOUR} ]`,
      fix: 'the parts numbered [numbers]',
      unless: ['(added | adds | wrote | writes | typed | said | says | are by | are from)'],
    },
    {
      match: `(~fill in? | ~sign | ~tick | ~see | ~read | ~complete | look | ~answer | ~write | ~check | ~return | form | page | sheet | letter | report | questions) ..6 [ the ${COLOUR} ${BIT} ] !(, headed)`,
      fix: (match) => `${match.text().replace(/the \w+ \w+$/i, 'the part headed “[heading]”')}`,
      unless: [
        '(headed | called | labelled | numbered | line manager)',
        '(likes | loves | sits | sit | den | play | plays)',
        '(lego | toy | paint | mat | table | playground | blue line | cushion | ring | kitchen)',
      ],
    },
    {
      match:
        '[ (as you can see | as (shown | seen)) (above | below | overleaf | opposite | from the (graph | chart | table | diagram)) ]',
      fix: 'under the heading “[heading]”',
      severity: 'hint',
    },
    {
      match:
        '[ (the)? (box | chart | table | picture | graph | diagram) (on the (left | right) | at the (bottom | top) | below right | above left | bottom right | top right | opposite) ]',
      fix: 'the [box] headed “[heading]”',
      severity: 'hint',
    },
    {
      match: '[ (small | fine) print ] (below | overleaf | at)',
      fix: (match) => match.text().replace(/(?:small|fine) print/i, 'notes'),
      severity: 'hint',
    },
  ],
  unless: ['numbers? #', '(headed | called | labelled)', '(gate | lid | shelf | cupboard | peg | outside)'],
  examples: {
    flags: [
      [
        'The parts to think about are <|the ones shaded pink|> on the sheet.',
        'The parts to think about are numbers [list the numbers] on the sheet.',
      ],
      ['Please fill in <|the red box|>.', 'Please fill in the part headed “[heading]”.'],
      'Look at <|the sections highlighted in yellow|>.',
    ],
    passes: [
      'He colours in the red box.',
      'The chart (Reading, term 1) shows 12 words, then 20.',
      'Please fill in the red box, headed “Your views”.',
      'Sam likes the red table best.',
      'Look at numbers 3, 5 and 8.',
    ],
    kind: 'letter',
  },
});
