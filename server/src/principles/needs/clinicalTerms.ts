/** Words of the clinic that nothing near explains. */
import { defineRule, fillTemplate, type Match, type Rewrite } from '../../kit/index.ts';
import { clinical } from './clinicalTerms.data.ts';

/** A test or a team keeps its name. */
const TOOL =
  '(checklist | questionnaire | form | scale | scales | inventory | screen | team | clinic | group | service | workshop)';
const GLOSS =
  /^\s*(?:["”’']?\s*\(|[,–—:-]+ ?(?:an?|the|which|that is|meaning|who|or|in other words|so|how|what)\b|,? ?(?:means?|is (?:the|a|when|where|what|how)|are the|which)\b)/;

/** A gloss in brackets or after a comma, or the term itself in brackets after plain words. */
function glossed(match: Match): boolean {
  const { text } = match.block;
  return (
    GLOSS.test(text.slice(match.end, match.end + 40)) ||
    /(?:\((?:an? |the |this is )?|\bcalled (?:an? |the )?|\bknown as (?:an? |the )?|\bterm )["“'‘]?$/.test(
      text.slice(Math.max(0, match.start - 40), match.start),
    )
  );
}

/** "impaired the sense of" reads wrong: no article after an adjective. */
function afterAdjective(plain: string): Rewrite {
  return (match) => {
    const bare =
      /^(?:impaired|reduced|poor|weak|limited|good|strong|delayed|marked|severe|moderate|mild|significant|profound|compromised|concomitant|disordered|his|her|their|your|the|some|any)$/.test(
        match.beside(-1)?.word.norm ?? '',
      );
    const hyphen = match.block.text[match.start - 1] === '-' || /\bmaintained$/i.test(match.text());
    // "receptive-expressive language", "escape-maintained responding": part of a longer name stays, and is explained.
    if (hyphen) return `${match.text()} (${plain})`;
    // "the prosodic and pragmatic deficits": half of a pair stays, and is explained.
    if (/^(?:and|or)$/.test(match.beside(-1)?.word.norm ?? '') && /^difficulty /.test(plain))
      return `${match.text()} (${plain})`;
    return fillTemplate(match, bare ? plain.replace(/^(?:the|an?) /, '') : plain);
  };
}

export default defineRule({
  reads: 'sentence',
  byWords: true,
  title: 'Words of the clinic',
  severity: 'information',
  what: '“{words}” may be everyday talk in a clinic, and is closed to most parents.',
  why: 'A parent can only use what they can picture.',
  instead: 'Say what it looks like at home or in class.',
  source: 'SEND Code of Practice 2015, 9.22; SEN Code of Practice 2001, 2:7',
  weight: 1,
  phrases: clinical.map(([pattern, plain, ...unless]) => ({
    match: `[ ${pattern} ] !${TOOL}`,
    fix: afterAdjective(plain),
    unless,
  })),
  unless: [
    '(which (just)? means | in other words | in plain words | this means | stands for)',
    '(diagnosed with | diagnosis of)',
    // What it is called, said of the plain word or of the term itself.
    '(is | are | was) ..3 (name | word | words | term | label) ..1 (for | of)',
    '(is | are) short for',
    '(means | mean) (that | how | when | where)',
  ],
  unlessNear: [
    '(which | this | it) (just)? (means | is when | is how | is where | stands for)',
    'in (other | plain | everyday) words',
  ],
  excuse: glossed,
  examples: {
    flags: [
      ['He has trouble with <|executive functioning|>.', 'He has trouble with planning, starting and stopping.'],
      'Her <|receptive language|> was tested in May.',
      [
        'The swing gives her <|proprioceptive input|> before maths.',
        'The swing gives her pushing, pulling and heavy work before maths.',
      ],
    ],
    passes: [
      '“Hypermobile” means that her joints bend further than most.',
      'Executive function (planning, starting and stopping) is hard for him.',
      'She finds it hard to plan, which is called executive function.',
      'He has trouble with planning, starting and stopping.',
      'Sensory needs are met by a quiet corner and ear defenders.',
    ],
    kind: 'plan',
  },
});
