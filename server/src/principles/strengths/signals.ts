/** What the rules about the child share: who is spoken of, and where a line stands. */
import { defineSignal, type Match } from '../../kit/index.ts';
import type { Block, Role, Token } from '../../text/index.ts';

const OTHERS = new Set([
  'you',
  'we',
  'i',
  'us',
  'school',
  'staff',
  'parents',
  'mum',
  'dad',
  'mother',
  'father',
  'carers',
  'family',
  'teachers',
  'adults',
  'parent',
  'governors',
  'team',
  'service',
  'nobody',
  'lift',
  'site',
  'building',
  'room',
  'our',
  'your',
]);

const NOT = new Set(['not', 'never', 'nobody', 'none', 'rather', 'without', 'neither']);
const STOP = new Set(', ; : . and but because who when if why what while until unless although though'.split(' '));
/** Said of a negation that leaves the judgement standing: "I cannot deny that he is …". */
const STANDS = new Set(
  'only just simply merely deny pretend surprised surprising lie help accept tolerate have allow stand ignore forget believe'.split(
    ' ',
  ),
);
const REPORTED =
  /\b(?:you|mum|dad|mother|father|gran|granny|nan|parents|brother|sister|friends?|cousin|he|she|they)(?:'ve|’ve| have| has)? (?:also |both |all |once )?(?:told (?:us|me|you)|tells? (?:us|me|you)|say|says|said|described|describes?|mentioned|noticed|explained|taught us|wrote)\b/i;
const TAKEN_BACK =
  /\b(?:we were wrong|i was wrong|wrong of (?:us|me)|(?:wrongly|unfairly|mistakenly) (?:said|written|called|described|recorded|put)|should (?:not|never) have (?:said|written|called|described|put)|used to (?:say|think|write)|you(?:'re|’re| are| were| may be| might| may)? (?:asked?|wonder(?:ed)?|worr(?:y|ied)|afraid|fear(?:ed)?) (?:me |us )?(?:if|whether|that)|(?:can|may|might|could) (?:easily |sometimes )?(?:look|seem|sound|appear|feel)(?: \w+)? (?:as if|as though|like|that))\b/i;

/** Denied, taken back, or told by the family or the child: nothing is said against the child. */
export function innocent(match: Match): boolean {
  for (let back = -1; back >= -7; back--) {
    const word = match.beside(back)?.word.norm;
    if (word === undefined || STOP.has(word) || STANDS.has(word)) break;
    if (NOT.has(word) || (back === -1 && word === 'no')) return true;
  }
  const before = match.block.text.slice(match.sentence.start, match.markStart);
  return REPORTED.test(before) || TAKEN_BACK.test(before);
}

const CHILD_WORD =
  /\b(?:he|she|they|him|her|his|their|child|boy|girl|son|daughter|pupil|student|lad|learner|young|toddler|twins?|brothers?|sisters?)\b/i;

/** The sentence began with a thing, and the words after "and" go on about it. */
function aboutThing(match: Match): boolean {
  const before = match.block.text.slice(match.sentence.start, match.start);
  return (
    /^\W*(?:the|our|this|that|these|it|there|a|an|my|your)\b/i.test(before) &&
    !CHILD_WORD.test(before) &&
    !match.context.names.child.some((name) => before.includes(name))
  );
}

/** Not about the child, or not against the child. */
export function harmless(match: Match): boolean {
  return innocent(match) || aboutAnother(match) || (match.has('pre') && aboutThing(match));
}

/** No child is named before the words, and somebody else is. */
function aboutAnother(match: Match): boolean {
  if (match.has('who') || match.has('p')) return false;
  if (/^who$/i.test(match.text('pre')))
    return (
      !/\b(?:child|boy|girl|son|daughter|pupil|student|lad|learner|one|somebody|someone)$/i.test(
        match.block.text.slice(match.sentence.start, match.start).trimEnd(),
      ) && match.sentence.tokens.slice(0, match.from).some((token) => OTHERS.has(token.word.norm))
    );
  if (match.has('pre')) return match.sentence.tokens.slice(0, match.from).some((token) => OTHERS.has(token.word.norm));
  for (let back = -1; back >= -3; back--) {
    const token = match.beside(back);
    if (!token || /^[.;:,]$/.test(token.word.norm)) return false;
    if (OTHERS.has(token.word.norm)) return true;
  }
  return false;
}

const GENERIC =
  /^(?:children|pupils|students|learners|kids|parents|young people|(?:all|any|every|each|no|some|other|most|many|our|your|all the|all our) (?:children|pupils|students|learners|boys|girls|kids)|the (?:children|pupils|students)|(?:a|any|every|each|no|another|one) (?:\w+ )?(?:child|pupil|student|learner|boy|girl))$/i;

/** Children in general, not this child. */
export function generic(match: Match): boolean {
  return GENERIC.test(match.text('who'));
}

/** In inverted commas, or set apart as somebody's term. */
export function inQuotes(match: Match): boolean {
  return (
    match.block.quoted || match.sentence.tokens.slice(match.from, match.to).some((token: Token) => token.quote >= 0)
  );
}

const TARGET =
  /\b(?:targets?|outcomes?|goals?|aims?|objectives?|next steps?|success criteria|i will|will be able to)\b/i;
const NOT_TARGET =
  /\b(?:who|how|help|support|provision|strateg\w*|result|review|progress|measure|resources?|when|by|adult\w*|staff|achieved|met|date|outcome in|evidence)\b/i;

/** Whether the line is a target: under such a heading, in such a column, or labelled so. */
export function inTarget(block: Block, roles: readonly Role[], words: string): boolean {
  if (
    /^\W*(?:(?:smart |short-term |long-term |my |new |key )?(?:target|outcome|goal|aim|objective)s?)\b[^.:]{0,12}:?/i.test(
      words,
    )
  )
    return true;
  // "To stop calling out": in a plan, a line that begins so and has no main verb is a target.
  if (
    block.type !== 'heading' &&
    words.length < 110 &&
    !/[,?]/.test(words) &&
    /^\W*to (?:stop|reduce|decrease|minimi[sz]e|improve|increase|develop|behave|avoid|refrain|eliminate|become|be (?:less|more|better)|not|make (?:fewer|less|better)|build|gain|show|have (?:better|fewer|improved)|engage|participate|concentrate)\b/i.test(
      words,
    ) &&
    !/\b(?:is|are|was|were|will|has|have|helps?|please|you|we)\b/i.test(words)
  )
    return true;
  if (block.cell) return block.cell.row > 0 && TARGET.test(block.cell.header) && !NOT_TARGET.test(block.cell.header);
  if (block.label !== undefined) return TARGET.test(block.label) && !NOT_TARGET.test(block.label);
  return (
    roles.includes('outcomes') && !roles.includes('help') && !roles.includes('actions') && !roles.includes('progress')
  );
}

/** `inTarget` for a match. */
export function matchInTarget(match: Match): boolean {
  return inTarget(match.block, match.context.roles, match.block.text.slice(match.sentence.start, match.sentence.end));
}

const PERSON =
  '(child | boy | girl | pupil | student | learner | person | teenager | adult | woman | man | son | daughter | children | pupils | students | people | boys | girls)';
const AUTISM =
  '(autism | asd | asc | autistic spectrum disorder | autism spectrum disorder | autism spectrum condition)';

/** "has autism", "a boy with autism". */
export const autismFirstPerson = defineSignal(
  'person-first-autism',
  [`[ (has | have | had) ${AUTISM} ]`, `[ (a | an | the)? ${PERSON} with ${AUTISM} ]`],
  { headings: false },
);
/** "is autistic", "an autistic boy". */
export const autisticFirst = defineSignal(
  'identity-first-autism',
  ['@child [ (is | are | was) autistic ]', `[ (a | an | the)? autistic ${PERSON} ]`],
  { headings: false },
);
/** "has a disability", "a boy with disabilities". */
export const disabilityPersonFirst = defineSignal(
  'person-first-disability',
  [
    '@child [ (has | have | had) (a disability | disabilities) ]',
    `[ (a | an | the)? ${PERSON} with (a disability | disabilities) ]`,
  ],
  { headings: false },
);
/** "is disabled", "a disabled boy". */
export const disabledFirst = defineSignal(
  'identity-first-disability',
  ['@child [ (is | are | was) disabled ]', `[ (a | an | the)? disabled ${PERSON} ]`],
  { headings: false },
);
/** Deaf or deaf; the capital is read off the draft. */
export const deafWord = defineSignal('deaf', ['[ deaf ]'], { headings: false });

/** The same said the other way round: "has autism" as "is autistic". Undefined where it would not read right. */
export function otherWayRound(words: string): string | undefined {
  const to = (pattern: RegExp, make: (...parts: string[]) => string): string | undefined => {
    const parts = pattern.exec(words);
    return parts ? make(...parts.slice(1)) : undefined;
  };
  const be: Record<string, string> = { has: 'is', have: 'are', had: 'was' };
  const have: Record<string, string> = { is: 'has', are: 'have', was: 'had' };
  return (
    to(/^(has|have|had) (?:aut|as)/i, (verb = '') => `${be[verb.toLowerCase()]} autistic`) ??
    to(/^(has|have|had) (?:a )?disabilit/i, (verb = '') => `${be[verb.toLowerCase()]} disabled`) ??
    to(/^(is|are|was) autistic$/i, (verb = '') => `${have[verb.toLowerCase()]} autism`) ??
    to(/^(is|are|was) disabled$/i, (verb = '') => `${have[verb.toLowerCase()]} a disability`) ??
    to(/^(?:an?|(the)) (\w+) with (?:aut|as)/i, (the = '', noun = '') => `${the || 'an'} autistic ${noun}`) ??
    to(/^(\w+) with (?:aut|as)/i, (noun = '') => `autistic ${noun}`) ??
    to(/^(?:an?|(the)) (\w+) with (?:a )?disabilit/i, (the = '', noun = '') => `${the || 'a'} disabled ${noun}`) ??
    to(/^(\w+) with (?:a )?disabilit/i, (noun = '') => `disabled ${noun}`) ??
    to(
      /^(?:an?|(the)) autistic (\w+)$/i,
      (the = '', noun = '') => `${the || (/^[aeiou]/i.test(noun) ? 'an' : 'a')} ${noun} with autism`,
    ) ??
    to(/^autistic (\w+)$/i, (noun = '') => `${noun} with autism`) ??
    to(
      /^(?:an?|(the)) disabled (\w+)$/i,
      (the = '', noun = '') => `${the || (/^[aeiou]/i.test(noun) ? 'an' : 'a')} ${noun} with a disability`,
    ) ??
    to(/^disabled (\w+)$/i, (noun = '') => `${noun} with a disability`)
  );
}
