/** What the rules that go by ear share: one in each principle. */
import { type Sentence, type Token, TokenKind } from '../../text/index.ts';
import type { WordingRule } from '../rule.ts';
import type { Principle } from '../types.ts';
import { likeliest } from './around.ts';
import type { Heard } from './ear.ts';
import { FAINTEST, moodFor } from './mood.ts';

/** Sentences to add, in a letter and in a plan, best first. `{name}` is the child's name. */
export interface Additions {
  readonly letter: readonly string[];
  readonly plan: readonly string[];
}

/** What the ear tells apart, in order. */
export const HEARD_PRINCIPLES: readonly Principle[] = [
  'knowledge',
  'strengths',
  'feelings',
  'procedures',
  'perspectives',
  'needs',
  'flexibility',
];

/** The first words of all sentences that rules by ear add: one that stands there makes good, whichever rule offered it. */
const OFFERED: string[] = [];

/**
 * The check of a rule by ear: marks a sentence that sounds as if it worked against the principle, where no rule
 * knows its words, and offers a sentence that makes good.
 * @param principle slug
 * @param additions what a careful writer would say next
 */
export function listensFor(principle: Principle, additions: Additions): NonNullable<WordingRule['check']> {
  const wanted = HEARD_PRINCIPLES.indexOf(principle);
  OFFERED.push(...additions.letter, ...additions.plan);
  return (at, report) => {
    const heard = at.heard();
    if (heard.score < FAINTEST || likeliest(at.leaning()) !== wanted || at.marked()) return;
    const { tokens, block, question } = at.sentence;
    // A blank is still to be filled in: nobody can tell yet how it will sound.
    if (question || tokens.length < FEWEST_WORDS || tokens.some(({ word }) => word.norm === '[')) return;
    if (isEntry(tokens, block.text)) return;
    const [first, last] = wordsOf(at.sentence, heard);
    const add = (at.context.kind === 'plan' ? additions.plan : additions.letter).map((sentence) =>
      sentence.replaceAll('{name}', at.context.names.child[0]?.split(' ')[0] ?? "[child's name]"),
    );
    const next = at.near(1);
    if (
      next &&
      next.block === block &&
      (add.some((sentence) => says(next.block.text, next.start, sentence)) ||
        OFFERED.some((sentence) => !sentence.startsWith('{') && says(next.block.text, next.start, sentence)))
    )
      return;
    report({ start: first.start, end: last.end, add, mood: moodFor(heard.score) });
  };
}

const FEWEST_WORDS = 5;

/** "Drawn up: 30 September", "Status: CLA, s.20": names, dates and figures in a form say nothing that could hurt. */
function isEntry(tokens: readonly Token[], text: string): boolean {
  const colon = tokens.findLastIndex(({ word }) => word.norm === ':');
  return colon > 0 && !tokens.slice(colon).some(({ start, end }) => /^[a-z]{3,}/.test(text.slice(start, end)));
}

/** A sentence of no more tokens is marked as a whole. */
const SHORT = 22;

/** A short sentence but for its full stop, or the words that weigh most in a long one. */
function wordsOf({ tokens }: Sentence, heard: Heard): [first: Token, last: Token] {
  let [from, to] = tokens.length > SHORT ? [heard.from, heard.to] : [0, tokens.length - 1];
  const sign = (at: number): boolean => (tokens[at] as Token).kind === TokenKind.Punctuation;
  while (from < to && sign(from)) from++;
  while (to > from && sign(to)) to--;
  return [tokens[from] as Token, tokens[to] as Token];
}

function says(text: string, start: number, sentence: string): boolean {
  return text.startsWith(sentence.slice(0, 20), start);
}
