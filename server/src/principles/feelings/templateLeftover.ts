/** What a template left behind: "he/she", "[NAME]", "XXXX", "delete as appropriate". */
import { defineRule, type SentenceReport, type SentenceView } from '../../kit/index.ts';

const PRONOUN_PAIRS =
  /(?<![\p{L}/])(?:s\/he|\(s\)he|(?:he|she)\s?\/\s?(?:she|he)(?:\s?\/\s?they)?|(?:his|her)\s?\/\s?(?:her|his)s?(?:\s?\/\s?their)?|(?:him|her)\s?\/\s?(?:her|him)(?:\s?\/\s?them)?|(?:himself|herself)\s?\/\s?(?:herself|himself)|he or she|his or her|him or her)(?![\p{L}/])/giu;
const CHILD_PAIRS =
  /(?<![\p{L}/])(?:son\s?\/\s?daughter|daughter\s?\/\s?son|boy\s?\/\s?girl|child\s?\/\s?ren|child\(ren\)|son or daughter|daughter or son|mr\s?\/\s?mrs(?:\s?\/\s?ms)?|mrs\s?\/\s?mr|mum\s?\/\s?dad(?:\s?\/\s?carer)?|sir\s?\/\s?madam)(?![\p{L}/])/giu;
/** Blanks in capitals, angle brackets or curly brackets; rows of X; instructions to the typist. */
const SLOTS =
  /\[[A-Z][A-Z0-9 '’/&-]{1,40}\]|<<?[A-Za-z][A-Za-z ]{1,30}>>?|\{\{?[A-Za-z_ ]{2,30}\}?\}|(?<![\p{L}\d])(?:X{3,}|x{4,}|X{2}\/X{2}(?:\/X{2,4})?|TBC{2,})(?![\p{L}\d])|\b(?:INSERT|ADD|ENTER|TYPE) (?:NAME|DATE|HERE|TEXT|CHILD|PUPIL|DETAILS|TIME|SCHOOL)[A-Z ]*\b|\bLOREM IPSUM\b/gu;
const TYPIST =
  /\b(?:delete as (?:appropriate|applicable|necessary)|\*?delete where (?:appropriate|applicable)|insert (?:name|date|child(?:['’]s)? name|pupil(?:['’]s)? name|text|details|time|school) ?(?:here)?|name of (?:child|pupil|student) here|pupil name|child name|first ?name here|type here|copy and paste|template text)\b/giu;

const PLAIN: Readonly<Record<string, string>> = {
  he: 'they',
  she: 'they',
  his: 'their',
  her: 'their',
  him: 'them',
  himself: 'themselves',
  herself: 'themselves',
};
const CHOSEN: Readonly<Record<'he' | 'she' | 'they', Readonly<Record<string, string>>>> = {
  he: { he: 'he', she: 'he', his: 'his', her: 'his', him: 'him', himself: 'himself', herself: 'himself' },
  she: { he: 'she', she: 'she', his: 'her', her: 'her', him: 'her', himself: 'herself', herself: 'herself' },
  they: PLAIN,
};

function rewrites(words: string, at: SentenceView): readonly string[] {
  const name = at.context.config.child.name || at.context.names.child[0] || '';
  // "Dear {Name}", "Dear Sir/Madam": read as names, and none.
  const first = /^\p{L}/u.test(name) ? (name.split(/\s+/)[0] as string) : '';
  const parent = at.context.names.parents.find((one) => !/^(?:sir|madam)\b/i.test(one));
  const lower = words.toLowerCase();
  const key = /^(?:s\/he|\(s\)he)$/.test(lower) ? 'he' : (/^[a-z]+/.exec(lower)?.[0] ?? '');
  const capital = /^[A-Z(]/.test(words) && key !== '';
  const cased = (text: string): string => (capital ? text.charAt(0).toUpperCase() + text.slice(1) : text);
  if (/^(?:s\/he|\(s\)he|he|she|his|her|him|himself|herself)\b/.test(lower) || lower.startsWith('(s)he')) {
    const form = /him\b/.test(lower) ? 'him' : key;
    const known = at.context.pronouns;
    const made = known ? [cased(CHOSEN[known][form] as string)] : [];
    if (form === 'his' || (form === 'her' && !/him/.test(lower)))
      return [...made, first ? `${first}'s` : "[child's name]'s"];
    if (form === 'himself' || form === 'herself') return made;
    return [...made, first || "[child's name]"];
  }
  if (/^(?:son|daughter|boy)/.test(lower)) return ['child'];
  if (/^child/.test(lower)) return ['child', 'children'];
  if (/^m(?:r|rs)\b|^mum|^sir/.test(lower)) return parent ? [parent] : ["[parent's name]"];
  if (/name|pupil|child|student|\{|</.test(lower)) return first ? [first, "[child's name]"] : ["[child's name]"];
  if (/date|xx\/xx/.test(lower)) return ['[date]'];
  if (/time/.test(lower)) return ['[time]'];
  return ['[to fill in]'];
}

export default defineRule({
  reads: 'sentence',
  byWords: true,
  title: 'Left over from a template',
  severity: 'warning',
  headings: true,
  what: '“{words}” looks as if it was left over from a template.',
  why: 'A letter that could be about any child tells a parent that nobody had theirs in mind.',
  instead: 'Put in the child’s own name, and take out what does not belong.',
  source: 'SEN Code of Practice 2001, 2:7',
  weight: 4,
  check(at, report) {
    const { sentence, block } = at;
    const text = block.text.slice(sentence.start, sentence.end);
    if (!/[/[<{(X*]|\bor\b|x{4}|elete|nsert|INSERT|here|ENTER|ADD|TYPE|opy|emplate|name/.test(text)) return;
    for (const pattern of [SLOTS, PRONOUN_PAIRS, CHILD_PAIRS, TYPIST]) {
      pattern.lastIndex = 0;
      for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
        const words = found[0];
        if (
          pattern === PRONOUN_PAIRS &&
          / or /i.test(words) &&
          !/\b(?:son|daughter|pupil)\b/i.test(text) &&
          at.context.names.child.length === 0
        )
          continue;
        const start = sentence.start + found.index;
        if (pattern === CHILD_PAIRS && /^(?:mum|son or|daughter or)/i.test(words) && at.context.kind !== 'letter')
          continue;
        report({ start, end: start + words.length, replace: rewrites(words, at) } satisfies SentenceReport);
      }
    }
  },
  examples: {
    kind: 'letter',
    flags: [
      [
        'We are so pleased with <|his/her|> progress this term.',
        "We are so pleased with [child's name]'s progress this term.",
      ],
      ['Your <|son/daughter|> has settled well.', 'Your child has settled well.'],
      ['<|[NAME]|> has settled well.', "[child's name] has settled well."],
      'Parents of boys and girls (<|delete as appropriate|>) are welcome.',
      'The meeting is on <|XX/XX/XXXX|>.',
    ],
    passes: [
      'We will ring you about him and/or his sister.',
      'Please bring his reading record and his coat.',
      'Write your name here if you would like to come.',
      'The meeting is on 5/6/2027 for parents/carers.',
      'She is in Year 5/6 with Mrs Shah.',
    ],
  },
});
