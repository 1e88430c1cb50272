/** Strengths in a word or two that could be anybody's. */
import { around, defineRule } from '../../kit/index.ts';
import { TokenKind } from '../../text/index.ts';

const LABEL =
  /^\W*(?:(?:key |main |his |her |their |my )?strengths?(?: and (?:interests|skills|abilities))?|strengths? (?:are|include)|what (?:i am|he is|she is|\p{Lu}\p{L}+ is) good at|good at|positives?|achievements?)\s*[:–-]/iu;
const NOTHING = /\b(?:nothing|none|n\/a|not known|unknown|tbc|no strengths?)\b/i;

export default defineRule({
  reads: 'sentence',
  byWords: true,
  title: 'Strengths in a word or two',
  severity: 'information',
  kinds: ['plan'],
  headings: true,
  what: '“{words}” is so short that it could be about any child.',
  why: 'Strengths with an example show the family that somebody has looked.',
  instead: 'Add what was seen, and when, and what it could be used for.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, chapter 9',
  phrases: [
    {
      match:
        '[ (nothing (positive | good | nice) | no positives | no positive (things | points)) (to (report | say | add | note | share))? ]',
      fix: '[what went well]',
      severity: 'warning',
    },
    {
      match:
        '[ (nothing | none | no (other | further | significant | particular)? strengths) (else)? (of note | apparent | evident | obvious | to speak of | noted | identified | to report | to add | known | observed | at present | reported | recorded) ]',
      fix: (match) =>
        `${/^[:–-]$/.test(match.beside(-1)?.word.norm ?? '') ? '' : 'also '}[what the child enjoys, does well or is proud of]`,
      severity: 'warning',
    },
    {
      match:
        '(strengths | positives | interests | likes | good at) ..2 (: | - | –) [ (n / a | n/a | na | none | nil | nothing | not applicable | unknown | tbc | few | limited) ] $',
      fix: (match) => `${/^.*[:–-] */.exec(match.text())?.[0] ?? ''}[what the child enjoys, does well or is proud of]`,
      severity: 'warning',
    },
    {
      match: '^ [ (n / a | n/a | na | none | nil | nothing | not applicable | unknown | tbc) ] $',
      fix: '[what the child enjoys, does well or is proud of]',
      severity: 'warning',
    },
    {
      match: '[ (very | relatively)? few (strengths | positives | redeeming features) ]',
      fix: 'strengths such as [what]',
      severity: 'warning',
    },
    {
      match:
        '[ (hard | difficult) to (find | think of | identify | name) (any | many)? (positives | strengths | anything (positive | good)) ]',
      fix: 'good to look for more of [what goes well]',
      severity: 'warning',
    },
    {
      match: 'who:@child [ v:~have (no | hardly any | not many) (real | obvious | particular)? strengths ]',
      fix: '{who} {who|has} strengths such as [what]',
      severity: 'warning',
    },
  ],
  excuse: (match) => !match.context.roles.includes('strengths') && !/strength|positive|redeeming/i.test(around(match)),
  check(at, report) {
    const { sentence, block } = at;
    if (block.type === 'heading') return;
    const text = block.text.slice(sentence.start, sentence.end);
    const label = sentence.index === 0 ? LABEL.exec(text) : undefined;
    const strengths = at.context.roles.includes('strengths') && !at.context.roles.includes('needs');
    if (
      !label &&
      !(
        strengths &&
        block.cell === undefined &&
        block.listDepth === 0 &&
        block.sentences.length === 1 &&
        alone(at.near(-1)?.block.type, at.near(1)?.block.type)
      )
    )
      return;
    if (block.sentences.length > 2 || block.cell) return;
    const rest = label ? text.slice(label[0].length) : text;
    const words = rest.match(/\p{L}[\p{L}'’-]*/gu)?.length ?? 0;
    const more = block.sentences[1]?.tokens.filter((token) => token.kind === TokenKind.Word).length ?? 0;
    if (words === 0 || words + more > 6 || /["“[]/.test(rest) || NOTHING.test(rest)) return;
    const from = sentence.start + (label ? label[0].length + (/^[\s\0]*/.exec(rest)?.[0].length ?? 0) : 0);
    const end = sentence.end;
    const given = block.text
      .slice(from, end)
      .replace(/\0/g, '')
      .replace(/[.!\s]+$/, '');
    report({
      start: from,
      end,
      replace: [`${given}; for example, [what was seen, and when]. Also enjoys [what], and is proud of [what].`],
    });
  },
  examples: {
    kind: 'plan',
    flags: [
      [
        'Strengths: <|Good at football.|>',
        'Strengths: Good at football; for example, [what was seen, and when]. Also enjoys [what], and is proud of [what].',
      ],
      'Strengths: <|polite.|> <|Nothing else of note|>.',
      [
        'Key strengths: <|Polite.|>',
        'Key strengths: Polite; for example, [what was seen, and when]. Also enjoys [what], and is proud of [what].',
      ],
    ],
    passes: [
      'Strengths: builds dens, makes people laugh, remembers every verse of a song.',
      'Good at football, and he reads a match like a coach.',
      'Her strengths are many: she sings, she bakes and she mends bikes.',
    ],
  },
});

/** Nothing but a heading stands on either side. */
function alone(before: string | undefined, after: string | undefined): boolean {
  return (before === undefined || before === 'heading') && (after === undefined || after === 'heading');
}
