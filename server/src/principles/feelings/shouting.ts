/** Capitals and rows of exclamation marks. */
import { defineRule, type SentenceView } from '../../kit/index.ts';
import { type Token, TokenKind } from '../../text/index.ts';

const LOUD = new Set(
  'must not never always now again please immediately urgent important strictly only no all every stop late do will very late today'.split(
    ' ',
  ),
);

/** The sentence in ordinary capitals: names and "I" keep theirs where the draft knows them. */
function calm(words: string, at: SentenceView): string {
  const names = new Set(
    [...at.context.names.child, ...at.context.names.parents]
      .flatMap((name) => name.split(/\s+/))
      .map((name) => name.toLowerCase()),
  );
  let first = true;
  return words.toLowerCase().replace(/[\p{L}'’]+/gu, (word) => {
    const capital =
      first ||
      names.has(word) ||
      word === 'i' ||
      /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december)$/.test(
        word,
      );
    first = false;
    return capital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  });
}

/** One mark stays after a greeting or a few words, and where no new sentence begins. */
function glad({ sentence, block }: SentenceView, words: number): boolean {
  const text = block.text.slice(sentence.start, sentence.end);
  return (
    words <= 4 ||
    /^\W*(?:hi|hiya|hey|hello|dear|well done)\b/i.test(text) ||
    /^\s+\p{Ll}/u.test(block.text.slice(sentence.end))
  );
}

const TWO_LETTERS = /\p{L}{2}/u;

/** In capitals, or a row of marks; most sentences have neither. */
function mayShout({ allCaps, kind, end, start }: Token): boolean {
  return allCaps || (kind === TokenKind.Punctuation && end - start > 1);
}

export default defineRule({
  reads: 'sentence',
  byWords: true,
  title: 'Words that shout',
  severity: 'hint',
  kinds: ['letter'],
  what: '“{words}” can feel like being shouted at.',
  why: 'Capitals and rows of exclamation marks raise the voice of a letter.',
  instead: 'Use ordinary letters and let the words carry it.',
  source: 'SEN Code of Practice 2001, 2:7',
  check(at, report) {
    const { sentence, block } = at;
    if (!sentence.tokens.some(mayShout)) return;
    const words = sentence.tokens.filter((token) => TWO_LETTERS.test(token.word.norm));
    const caps = words.filter((token) => token.allCaps);
    const lower = words.some((token) => !token.allCaps);
    if (!lower && caps.length >= 4 && caps.some((token) => LOUD.has(token.word.norm) || token.word.norm === 'you')) {
      const text = block.text.slice(sentence.start, sentence.end);
      const told = /\b(?:YOU|MUST|DO NOT|NEVER|STOP)\b/.test(text);
      report({
        start: sentence.start,
        end: sentence.end,
        replace: [
          calm(text, at)
            .replace(/^You (?:must|will|need to|have to|should) not /, 'Please do not ')
            .replace(/^You (?:must|will|need to|have to|should|are to) /, 'Please '),
        ],
        severity: told ? 'warning' : 'hint',
      });
      return;
    }
    if (!lower) return;
    for (const token of caps) {
      if (!LOUD.has(token.word.norm) || token.word.norm.length > 11) continue;
      report({ start: token.start, end: token.end, replace: [token.word.norm] });
    }
    for (const token of sentence.tokens)
      if (/^[!?]{2,}$/.test(token.word.norm))
        report({
          start: token.start,
          end: token.end,
          replace: [token.word.norm.includes('?') ? '?' : glad(at, words.length) ? '!' : '.'],
        });
  },
  examples: {
    kind: 'letter',
    flags: [
      ['<|YOU MUST COLLECT HIM ON TIME.|>', 'Please collect him on time.'],
      ['The slip is due <|NOW|>.', 'The slip is due now.'],
      ['He had no lunch today<|!!|>', 'He had no lunch today.'],
    ],
    passes: ['IMPORTANT DATES', 'The NHS and the BBC will be there.', 'What a day he had!', 'PE KIT LIST'],
  },
});
