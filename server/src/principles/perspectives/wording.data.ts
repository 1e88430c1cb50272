/** Word groups and ways of rewriting that several rules about differing views share. */
import { FACT, factsOf, goesOnWithout, HARSH, type Match, type Phrase, TITLED } from '../../kit/index.ts';

/** Whose view it is, before a noun. */
export const FAMILYS =
  "(your | parental | parents | parent | mum 's | dad 's | mother 's | father 's | family 's | the (family | parents | mother | father | parent) 's? | her | his | their | home | family | @parent 's)";
/** What somebody holds or puts forward. */
export const VIEW =
  '(view | views | opinion | opinions | wish | wishes | preference | preferences | objection | objections | concern | concerns | request | requests | comment | comments | feeling | feelings | belief | beliefs | position | reservations | misgivings | suggestion | suggestions | representations | expectation | expectations | ambition | ambitions | hope | hopes | aspiration | aspirations | worry | worries | disagreement | opposition | protests | choice)';
/** What is decided. */
export const DECISION =
  '(decision | decisions | ruling | determination | outcome | verdict | judgement | conclusion | recommendation | answer | placement)';
/** What is talked about. */
export const MATTER =
  '(matter | matters | issue | issues | subject | case | question | discussion | topic | point | points | correspondence | complaint | conversation | chapter | incident)';
/** Parents as they are called without a name. */
export const UNNAMED =
  '(parents | mum | dad | mum and dad | mother | father | the (parents | family | mother | father | parent) | family | parent | carers | both parents)';

/** Said of somebody else's words, of the past, or as something put right: harmless in every rule here. */
export const INNOCENT: readonly string[] = [
  '(as if | as though | made you feel | make you feel | sounded like | sounded as | came across | felt like)',
  '(last | old | previous | former | first) (school | nursery | setting | college | headteacher | caseworker | letter | team) ..4 (told | said | wrote | decided | refused | left | was | had)',
  '(if | when | should | where) (anyone | anybody | someone | somebody | a school | we | i) ..2 (ever)? (tell | tells | say | says | told | said)',
  '(should not have | should never have | ought not to have | was wrong (of us | of me | to) | were wrong to | was wrong to | our mistake | our fault | we got (this | it | that) wrong | i got (this | it | that) wrong | was a mistake | is not good enough)',
  '(sorry | regret | apologise | apologies) (that | for | if) (we | i | our | my | the way | making | it was)',
  '(you | @parent) (felt | feared | worried | were afraid | were worried) ..12 (and | but | so) (i | we | it)',
  '(never | not) (mean | meant | want | wanted | wish | suggest | suggesting | saying) ..2 (to | that)',
];

/** The next words ask, or leave it open. */
export const OPENED: readonly string[] = [
  '(what do you think | how does (this | that | it) (look | sound | feel | sit) | would (this | that | it) suit | does (this | that | it) (fit | sound | feel | suit))',
  '(could | can | shall | may) (we | i) ..2 (talk | meet | look | think | try | go | hear) ..4 (you | it | together | about | again | through | over | instead)',
  '(if | where) you (see | saw | feel | think) (it | this | that | any of this)? ..1 differently',
  '(we | i) (may | might | could) (be wrong | be mistaken | have (got | missed))',
  '(you | which) can (change | take | stop | undo) ..4 (any time | back | off | out | it)',
  '(would | should) (like | love | want | be glad | welcome) ..2 (hear | know | talk) ..4 (you | your)',
  "(is | 's) (our | my) (problem | job | worry) to",
];

/** One text for letters, which speak to the parent, and one for plans, which speak of them. */
interface Texts {
  readonly letter: string;
  readonly plan: string;
}
/** What is said instead of a clause: a text, or more of them for clauses of which something must stay. */
export type Saying =
  | string
  | ((match: Match) => string | undefined)
  | (Texts & {
      /** Said of `{it}`, where the clause, or what follows the mark, names a request, a view or a plan. */
      readonly about?: Texts;
      /** Said after the clause, which stays for the facts in it; with its own joining words. */
      readonly after?: Texts;
      /** Whether the clause always stays, or only for the sake of a date, a number or a name. */
      readonly keeps?: boolean;
    });

export const TALK: Saying = {
  letter: '{we} would be glad to talk it over and to hear how you see it',
  plan: 'staff will talk it over again with the family',
  about: {
    letter: '{we} would be glad to talk about {it} and to hear how you see it',
    plan: 'staff will talk about {it} again with the family',
  },
};
export const HEAR: Saying = {
  letter: '{we} would like to hear how you see it',
  plan: 'staff will ask the family how they see it',
};
export const BOTH: Saying = {
  letter: 'you see this differently from us, and {we} would like to understand why',
  plan: 'the family sees this differently from staff, and both views are written here: [each view]',
  about: {
    letter: '{we} would like to talk with you about {it}, and to understand how you see this',
    plan: 'staff will talk with the family about {it}',
  },
  after: {
    letter: ', and you see this differently from us, and {we} would like to understand why',
    plan: ', and the family sees this differently: [each view]',
  },
};
export const COMPARE: Saying = {
  letter: 'what you saw and what we saw are different, so let us look at both together',
  plan: 'home and school saw different things, so both will be looked at together',
  about: {
    letter: 'let us look at {it} and ours together',
    plan: '{it} and that of staff will be looked at together',
  },
  after: {
    letter: ', and what you saw and what we saw are different, so let us look at both together',
    plan: ', and what home saw will be looked at together with it',
  },
};

function toParent(match: Match): boolean {
  return match.context.kind !== 'plan';
}

/** The saying for the kind of draft; `{we}` is "I" where the sentence speaks in the first person. */
function spoken(match: Match, say: string | Texts): string {
  const text = typeof say === 'string' ? say : toParent(match) ? say.letter : say.plan;
  const sentence = match.block.text.slice(match.sentence.start, match.sentence.end);
  return text
    .replace(/\{we\}/g, /\bI\b/.test(sentence) ? 'I' : 'we')
    .replace(/\{child\}/g, match.context.names.child[0]?.split(/\s+/)[0] ?? "[child's name]");
}

const JOINS = /^(.*\S)(?:\s*,\s*|\s+)(?:and|but|because|so(?! that)|which|although|though|as|since)(?=\s|$)[^,]*$/i;
const SUBORDINATE =
  /^(?:as|if|when|where|while|whilst|since|although|because|after|before|once|until|for|in|on|at|by|with|having|should|following|given|during|under|notwithstanding|despite)\b/i;
/** "In future please write to me": a clause, whatever it opens with. */
const WHOLE =
  /^(?:for|in|on|at|by|with|during|under)\b.*\b(?:please|is|are|was|were|have|has|had|will|can|cannot|must|should)\b/i;

/** What can be talked about: the words of a request, a view or a plan. */
const THINGS =
  /\b(?:requests?|preferences?|wish(?:es)?|views?|objections?|beliefs?|aspirations?|ambitions?|wording|suggestions?|ideas?|proposals?|choices?|strategies|targets?|reports?|letters?|evidence|accounts?|versions?|statements?)\b/i;
const VERB =
  /^(.+?) (?:was|were|is|are|has|have|had|will|would|cannot|can|could|recorded|noted|heard|considered|counted|remains?)\b/i;
/** No thing of the family's: a person, a way of speaking, or what staff have written. */
const NOBODY =
  /^(?:in|at|on|for|with|as|by)\b|\b(?:staff|our|my|school)\b|^(?:i|we|you|he|she|it|this|that|there|they|nothing|nobody|parents|staff|family|the family)\b[^'’]/i;
const FORMULA = /^(?:be that as it may|with respect|to be \w+(?: with you)?|in time|honestly|frankly|anyway), /i;

/** The thing that a clause is about, as its subject or after "about": "Mum's request for a laptop". */
function thingOf(clause: string, pre: string, post: string): string | undefined {
  const topic = /^(?:about|on|over|regarding|concerning) ((?:the|your|his|her|their|our) .+)$/i.exec(post)?.[1];
  if (topic) return /,|\b(?:and|but)\b/.test(topic) ? undefined : topic;
  const [, named] = / that /.test(pre)
    ? (/^(.+?)(?: (?:has|have|had|was|were|is|are|will|would)(?: (?:been|be|not))*)?$/i.exec(pre) ?? [])
    : (VERB.exec(clause) ?? []);
  const subject = named?.replace(/, (?:having|being|which) .*$/, '').replace(/^([^,]*),$/, '$1');
  // "Objection noted" names nothing that could be talked about by that name.
  return subject && /\s|s$/.test(subject) && THINGS.test(subject) && !NOBODY.test(subject) ? subject : undefined;
}

/** The subject of a clause, in the middle of one. */
function inside(thing: string): string {
  return /^(?:The|An?|Your|His|Her|Their|Our|Any|Family|Parental|Parents?|Parents['’]|Strategies|Pupil['’]s|Mother['’]s|Father['’]s)(?=\s|$)/.test(
    thing,
  )
    ? thing.charAt(0).toLowerCase() + thing.slice(1)
    : thing;
}

/** Puts a saying in place of the clause that holds the mark; the clauses before and after it stay. */
export function instead(match: Match, say: Saying): string | undefined {
  if (goesOnWithout(match)) return undefined;
  const at = match.text('at');
  // A clause before a semicolon is another one: it stays.
  const other = at ? '' : (/^.*; /.exec(match.text())?.[0] ?? /^[^:]{3,40}: /.exec(match.text('pre'))?.[0] ?? '');
  const lead = at ? `${at} ` : other;
  const whole = match.text().slice(lead.length).replace(FORMULA, '');
  if (typeof say === 'function') {
    const made = say(match);
    return made === undefined ? undefined : `${lead}${made}`;
  }
  const goesOn = match.beside(1)?.word.norm === ',' && match.beside(2)?.word.norm === 'so';
  const plain = spoken(match, say);
  const text = goesOn ? plain.replace(', so let us', ', and we would like to') : plain;
  const pre = match.text('pre').slice(Math.min(other.length, match.text('pre').length));
  const post = match.text('post');
  const cut = JOINS.exec(pre);
  const comma = pre.lastIndexOf(',');
  const before =
    cut && (cut[1] as string).length > comma
      ? (cut[1] as string).replace(/,$/, '')
      : comma > 0
        ? pre.slice(0, comma)
        : '';
  const kept = /\b(?:that|that ?, in time|because|if|when|as|but|and)$/i.test(before)
    ? ''
    : before.replace(/,? (?:in|of|to|for|at|on|by|with|from)$/i, '').replace(FORMULA, '');
  const after =
    /^,? ?(?:and|but|so) (?:we|i|he|she|they|you|it|there|please|let|could)\b/i.test(post) &&
    post.split(' ').length > 3 &&
    !HARSH.test(post) &&
    !/\b(?:too|confident|certain|as well)\b/i.test(post) &&
    !(/^,? ?so\b/i.test(post) && /, so /.test(text))
      ? `${post.startsWith(',') ? '' : ' '}${post}`
      : '';
  if (typeof say !== 'string') {
    const thing = say.about && thingOf(whole, pre, post);
    const whose = thing !== undefined && THINGS.test(thing) && whole.startsWith(thing);
    if (say.about && thing && (!kept.includes(' ') || say.about.plan.startsWith('{it}')))
      return `${lead}${spoken(match, say.about).replace('{it}', whose && spoken(match, say.about).startsWith('{it}') ? thing : inside(thing))}`;
    const lost = whole.slice(kept.length, whole.length - after.length);
    const keeps = say.keeps || FACT.test(lost) || (say !== BOTH && TITLED.test(lost));
    if (say.after && keeps && !/\bmust\b/i.test(whole)) return `${lead}${factsOf(whole)}${spoken(match, say.after)}`;
  }
  if (!kept.includes(' ') || /^(?:be that as it may|to be \w+(?: with you)?|in time|with respect)$/i.test(kept))
    return `${lead}${text}${after}`;
  return `${lead}${kept}, ${SUBORDINATE.test(kept) && !WHOLE.test(kept) && !kept.includes(',') ? '' : 'and '}${text}${after}`;
}

/** A talk is offered in the same breath. */
const OFFERED: readonly string[] = [
  'looked at (again with the family | together)',
  'look at (this | these | it) again with you',
  'look at both together',
  'talk (it over | about ..6) (and to hear | again with the family)',
  'what else could be tried',
  'before anything more happens',
  'like to understand why',
  'the family sees this differently',
];

/** Phrases whose whole clause is said anew. */
export function around(patterns: readonly string[], say: Saying, extra: Omit<Phrase, 'match' | 'fix'> = {}): Phrase[] {
  const more = { ...extra, unless: [...(extra.unless ?? []), ...OFFERED] };
  return [
    {
      match: patterns.map((pattern) => `^ pre:(..30) [ ${pattern} ] post:(..30 !_)`),
      fix: (match) => instead(match, say),
      ...more,
    },
    {
      match: patterns.map((pattern) => `at:(; | : | – | —) pre:(..12) [ ${pattern} ] post:(..30 !_)`),
      fix: (match) => instead(match, say),
      ...more,
    },
    {
      match: patterns.map((pattern) => `[ ${pattern} ] post:(..30 !_)`),
      fix: (match) => afterBreak(match, say),
      ...more,
    },
  ];
}

/** After a colon, semicolon or dash the clause begins with the mark, or nearly. */
function afterBreak(match: Match, say: Saying): string | undefined {
  const before = match.beside(-1)?.word.norm ?? '';
  return /^[;:.(–—-]$/.test(before) ? instead(match, say) : undefined;
}

/** A phrase of which only the marked words change; what stands beside them stays. */
export function swap(match: Match, text: string): string {
  const { block } = match;
  const before = block.text.slice(match.start, match.markStart).replace(/\u0000/g, '');
  const after = block.text.slice(match.markEnd, match.end).replace(/\u0000/g, '');
  return `${before}${text}${after}`;
}
