/** Letters and numbers of a school's own system: "coded O", "a C3", "on B-report". */
import { defineRule } from '../../kit/index.ts';

const FOUND: readonly RegExp[] = [
  /\bcoded (?:as )?["“‘]?[A-Z]\b(?!['’.]?[a-z])["”’]?/,
  /\b(?:attendance|absence|register) code ["“‘]?[A-Z]\b["”’]?/,
  /\bmarked (?:as )?(?:an? )?["“‘][A-Z]["”’]/,
  /\b[CBLSPR][1-6] (?:issued|given|logged|recorded|awarded|sanctions?|detentions?|behaviou?rs?|incidents?|points?|warnings?|call-?outs?)\b(?: ?[+&] ?\d ?x ?[A-Z]{2,4})?/,
  /\b(?:an?|another|his|her|their|two|three|four|five|six|\d) [CS][1-6]s?\b(?! (?:class|form|group|room|and [A-Z]\d room))/,
  /\b(?:on|onto|off|to) (?:[A-Z][1-6]|[A-Z]-report|[A-Z]\d? report|Stage [A-Z]?\d|Wave \d|Tier \d|Level \d|Step \d)(?: (?:and|to|onto|on to) (?:onto )?(?:[A-Z]-report|[A-Z]\d))?(?= (?:from|until|now|this|next|for|again|report)\b|[.,;!])/,
  /\b[A-Z]-report\b/,
  /\b(?:[Aa]nnex|[Aa]ppendix|[Ss]chedule) [A-Z]\d?\b(?: form)?(?! is\b| \()/,
  /\bForm \d+[a-z]\b/,
  /\bPhase \d (?:GPCs?|phonics|sounds|graphemes)\b/,
  /\bK[ -]code\b|\bcode K\b/,
];

export default defineRule({
  reads: 'sentence',
  byWords: true,
  title: 'A code of our own',
  severity: 'information',
  what: '“{words}” is a code of ours, and a parent cannot tell from it what has happened.',
  why: 'A letter or a number can sound worse, or milder, than what it stands for.',
  instead: 'Say what happened or what will change, in everyday words.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 9.61',
  check(at, report) {
    const { start, end } = at.sentence;
    const text = at.block.text.slice(start, end);
    if (
      !/[A-Z][1-6]|coded?\b|-report|marked|Form \d|[Aa]nnex|[Aa]ppendix|[Ss]chedule [A-Z]|Phase \d|(?:Stage|Wave|Tier|Level|Step) /.test(
        text,
      )
    )
      return;
    if (
      /\((?:[^()]*[a-z]{2,} ){2}|\bmeans\b|\bwhich is\b|\bstands for\b|\b(?:Room|room|Block|Class|class|bus|Bus|junction|motorway)\b/.test(
        text,
      )
    )
      return;
    if (at.block.type === 'heading') return;
    for (const pattern of FOUND) {
      const match = pattern.exec(text);
      if (!match) continue;
      const from = start + match.index;
      const words = match[0];
      report({
        start: from,
        end: from + words.length,
        replace: [`${words} ([what it means, in plain words])`],
      });
      return;
    }
  },
  examples: {
    flags: [
      ['Friday’s absence was <|coded O|>.', 'Friday’s absence was coded O ([what it means, in plain words]).'],
      '<|Form 7b|> for the school nurse is in his bag.',
      '<|C3 issued + 2 x IE|>.',
      'He goes <|onto B-report|> from Monday.',
    ],
    passes: [
      'Friday is coded O, which means that the school did not agree to it.',
      'We meet in Room C3 at two.',
      'She is in form B2 and likes her tutor.',
      'Her report is with this letter.',
    ],
    kind: 'letter',
  },
});
