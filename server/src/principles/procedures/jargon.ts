/** Terms of the trade that nothing near explains. */
import { defineRule, type Match } from '../../kit/index.ts';
import { terms } from './jargon.data.ts';

const GLOSS =
  /^\s*(?:\(|[,–—:-]+ ?(?:an?|the|which|that is|meaning|who|or|in other words|our)\b|,? ?(?:means?|is (?:the|a|when|where|what)|are the|which)\b)/;

/** A gloss in brackets or after a comma. */
function glossed(match: Match): boolean {
  const { text } = match.block;
  const before = text.slice(Math.max(0, match.start - 40), match.start);
  return (
    /^["”’*_]{1,3} (?:is|are|means?|just means)\b/.test(text.slice(match.end, match.end + 40)) ||
    GLOSS.test(text.slice(match.end, match.end + 40).replace(/^["”'’*_]+/, '')) ||
    /(?:\(|\bcalled (?:an? |the )?|\bknown as (?:an? |the )?|\bterm )["“'‘]?$/.test(before)
  );
}

const OWNED = /^(?:its|our|their|your|my|his|her|the|a|an|this|that)$/;

/** The plain words in the number, and with the article, that the place asks for. */
function fitted(match: Match, plain: string): string {
  const words = match.text();
  if (/^(?:at|on|for|to|in|into) (?:tier|wave) /i.test(words)) return `${words} ([what that is])`;
  const [before, earlier] = [match.beside(-1)?.word.norm ?? '', match.beside(-2)?.word.norm ?? ''];
  let text = plain;
  // "its delegated notional budget": one article is enough.
  if (
    OWNED.test(before) ||
    (OWNED.test(earlier) && /^\p{L}+$/u.test(before) && !/(?:s|ing)$|^(?:of|for|to|from|in|with|by)$/.test(before))
  )
    text = text.replace(/^(?:the|an?) /, '');
  if (/^(?:is|was|has been|sits|falls) /i.test(words)) text = text.replace(/^do not/, 'does not');
  const be = /^(?:['’]ll be|will be|to be|is|are|was|were|been|being|be) (?=triaged)/i.exec(words)?.[0] ?? '';
  if (/s$/i.test(words)) text = text.replace(/^record of/, 'records of');
  const element = /element \S+$/i.exec(words)?.[0];
  return `${be}${text}${element && /council$/.test(text) ? ` (${element})` : ''}`;
}

export default defineRule({
  reads: 'sentence',
  byWords: true,
  title: 'A term of the trade',
  severity: 'information',
  what: '“{words}” is shop talk, and may tell a parent nothing.',
  why: 'Those who know the words run the meeting; the others can only listen.',
  instead: 'Say it in everyday words, or explain it once in brackets.',
  source: 'SEND Code of Practice 2015, 9.61; SEN Code of Practice 2001, 2:7',
  phrases: terms.map(([pattern, plain, ...unless]) => ({
    match: `[ ${pattern.includes(' | ') && !pattern.includes('(') ? `(${pattern})` : pattern} ]`,
    fix: (match) => fitted(match, plain),
    unless,
  })),
  unlessNear: [
    '(which | that | this | it) (just)? (means | is when | is where | stands for)',
    'in other words',
    'in plain words',
  ],
  unless: [
    'which (just)? means',
    'in other words',
    'means that? ',
    '(is | are) short for',
    '(is | are | was) ..3 (name | word | words | term | label) ..1 (for | of)',
    '(section | heading) _ :',
  ],
  excuse: glossed,
  examples: {
    flags: [
      [
        'He is close to <|the threshold for an application|>.',
        'He is close to the rules for getting [what], which are [rules].',
      ],
      ['It <|will go to moderation|>.', 'It will be looked at by [who], to check that decisions are fair.'],
      [
        'The money comes from <|the notional budget|>.',
        'The money comes from the money that every school has for extra help.',
      ],
      [
        'Her needs <|were deemed to sit within ordinarily available provision|>.',
        'Her needs can be met, in our view, with the help that every school is expected to give.',
      ],
      ['Your case <|will now go to panel|>.', 'Your case will be looked at on [date] by [who], who decide [what].'],
      'You are invited to <|a multi-disciplinary discussion|> regarding your son.',
    ],
    passes: [
      'MAP is short for Multi-Agency Panel: three people who meet each month.',
      'At the panel on 3 May (six people who decide about extra funding), Mr Gill will speak for Asha.',
      'Baseline (where Ollie started): 4 letter sounds in September; 19 now.',
      'We use the graduated approach, which means help that builds up step by step.',
      'She is now in Stage 3 of her swimming award and on book band 4.',
      'Femi is working at the expected standard for maths.',
    ],
    kind: 'letter',
  },
});
