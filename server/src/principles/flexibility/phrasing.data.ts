/** How the rules of this principle put a clause anew: what is offered instead, and what is kept of the sentence. */
import { CLAUSE, FACT, factsOf, goesOnWithout, HARSH, type Match, type Phrase, TITLED } from '../../kit/index.ts';

/** What is said instead: one text for letters, which speak to the parent, one for plans, which speak of them. */
export interface Saying {
  readonly letter: string;
  readonly plan: string;
  /** The same, with what joins it to words that stay: a day, a time or a fact is never lost in a rewrite. */
  readonly after?: { readonly letter: string; readonly plan: string };
}

export const MOVE: Saying = {
  letter: 'if this does not suit you, tell {me} and {we} will find another time or way',
  plan: 'if this does not suit the family, another time or way can be found',
};
export const ASK: Saying = {
  letter: 'please tell {me} which day, time and place would suit you',
  plan: 'the family will be asked which day, time and place would suit them',
  after: {
    letter: ', and please tell {me} whether that suits you, or what would be easier',
    plan: ', and the family will be asked whether that suits them, or what would be easier',
  },
};
export const ABSENT: Saying = {
  letter: 'if you cannot come, {we} can find another time, ring you, or take your views beforehand',
  plan: 'if the family cannot come, we can find another time, ring them, or take their views beforehand',
  after: {
    letter: ', and if that is difficult for you, {we} can find another time, ring you, or take your views beforehand',
    plan: ', and if that is difficult for the family, we can find another time, ring them, or take their views beforehand',
  },
};
/** For those who were not there. */
const AGAIN: Saying = {
  letter: '{we} would like to find another time that suits you, or to take your views in another way',
  plan: 'we will ask what other time or way would suit the family',
};
export const JOIN: Saying = {
  letter: 'you can come in person, or join by phone or video, whichever is easier for you',
  plan: 'the family can come in person, or join by phone or video, whichever is easier',
};
export const TIME: Saying = {
  letter: 'take the time that you need, and {we} can carry on another day',
  plan: 'there is time for all that the family would like to say, on another day too if they wish',
  after: {
    letter: ', and {we} can carry on another day if you need longer',
    plan: ', and we can carry on another day if the family needs longer',
  },
};
export const BRING: Saying = {
  letter: 'anyone you would like to bring is welcome, little ones too',
  plan: 'anyone whom the family would like to bring is welcome, little ones too',
};
export const ADD: Saying = {
  letter: 'please tell {me} what you would like to add or talk about first',
  plan: 'the family will be asked what they would like to add or talk about first',
};
export const EASE: Saying = {
  letter: 'if work, travel or childcare makes this hard, tell {me} and {we} will find another way',
  plan: 'if work, travel or childcare makes this hard for the family, another way can be found',
};
export const MISSED: Saying = {
  letter: 'we are sorry that we missed you, and would like to find a time that suits you',
  plan: 'we were sorry to miss the family, and will ask what time or way would suit them',
  after: {
    letter: ', and {we} would like to find a time that suits you',
    plan: ', and we will ask what time or way would suit the family',
  },
};
export const WAIT: Saying = {
  letter: 'if you need longer, tell {me} and {we} will wait for your views',
  plan: 'if the family needs longer, we will wait for their views',
};
export const HOME: Saying = {
  letter: 'this is for days when it fits, and a missed day does not matter',
  plan: 'the family may like to try this on days when it fits, and a missed day does not matter',
  after: {
    letter: ', on days when it fits, and a missed day does not matter',
    plan: ', on days when it fits, and a missed day does not matter',
  },
};
export const PRIVATE: Saying = {
  letter: '{we} can ring you, or talk somewhere private, at a time that suits you',
  plan: 'we can ring the family, or meet them somewhere private, at a time that suits them',
};
export const HOPE: Saying = {
  letter: '{we} would very much like you to be there, at a time that suits you',
  plan: 'we would very much like the family to be there, at a time that suits them',
  after: {
    letter: ', if that suits you; if not, {we} can find another time or way',
    plan: ', if that suits the family; if not, another time or way can be found',
  },
};
export const SUITS: Saying = {
  letter: 'please tell {me} whether this suits you, or what would be easier',
  plan: 'the family will be asked whether this suits them, or what would be easier',
};
export const CALL: Saying = {
  letter: '{we} will agree with you when it would help to ring, and what staff will try first',
  plan: 'we will agree with the family when it would help to ring, and what staff will try first',
};
export const TALK: Saying = {
  letter: '{we} would be glad to talk this over with you, at a time and place that suit you',
  plan: 'the family will be offered a talk, at a time and place that suit them',
};

/** Whether the draft speaks to the parent. */
export function toParent(match: Match): boolean {
  return match.context.kind !== 'plan';
}

/** "I" where the sentence, or the one before it, speaks in the first person singular. */
function alone(match: Match): boolean {
  const { block, sentence } = match;
  return /\b(?:I|I['’]m|I['’]ve|I['’]ll|I['’]d|[Mm]y|[Mm]e)\b/.test(block.text.slice(sentence.start, sentence.end));
}

/** The saying for the kind of draft. */
export function spoken(match: Match, say: { readonly letter: string; readonly plan: string }): string {
  const single = alone(match);
  return (toParent(match) ? say.letter : say.plan)
    .replace(/\{we\}/g, single ? 'I' : 'we')
    .replace(/\{me\}/g, single ? 'me' : 'us');
}

const JOINS =
  /^(.*\S)(?:\s*,\s*|\s+)(?:and|but|because|so that|so|which|although|though|as|since|or)(?=\s|$)(?![^,]*,)[^,]*$/i;
const SUBORDINATE =
  /^(?:as|if|when|where|while|whilst|since|although|because|after|before|once|until|for|in|on|at|by|with|having|should|following|given|during|under|to|please)\b/i;
/** "In future please write to me", "If you want to talk I see parents on Tuesdays": a clause, whatever it opens with. */
const WHOLE =
  /^(?:please \w|(?:for|in|on|at|by|with|to|during|under)\b.*\b(?:please|is|are|was|were|have|has|had|will|can|cannot|must|should)\b|(?:if|when|as|should)\b.*\b(?:you|they|he|she|it)\b.* (?:I|we) (?:see|meet|do|am|are|can|will)\b)/i;
/** One day or time of day. */
const TIMES =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: \d{1,2} \w+)?(?: at \d[\d.:]*(?: ?[ap]\.?m)?)?|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)|\d{1,2}[.:]\d\d(?: ?[ap]\.?m\b)?|\d{1,2} ?[ap]\.?m\b)/;
/** A clause that goes on after the one put anew. */
const CARRIES_ON = /(?:,|^|\s)\s?(?:and|but|so) (?:we|i|please|let|could|would|do)\b.*$/i;
/** What was said of an absence that is over. */
const OVER = /\b(?:did not|didn['’]t|could not|couldn['’]t|missed|were|was)\b/i;

/** A penalty with a time or a number in it, as an offer that keeps them. */
function penalty(lost: string): Saying | undefined {
  const [after] = /\b(?:two|three|four|\d) (?:missed|failed|cancelled) \w+/i.exec(lost) ?? [];
  if (after)
    return {
      letter: `after ${after.toLowerCase()}, ${AGAIN.letter}`,
      plan: `after ${after.toLowerCase()}, ${AGAIN.plan}`,
    };
  const [late] = /\bif you (?:are|arrive|come) [^,]*\blate\b/i.exec(lost) ?? [];
  if (late)
    return {
      letter: `${late}, {we} can find another time, ring you, or take your views beforehand`,
      plan: `${late}, we can find another time, ring the family, or take their views beforehand`,
    };
  const [when] = TIMES.exec(lost) ?? [];
  if (!when) return undefined;
  if (/\b(?:unless|if) (?:we|I) .{0,12}hear/i.test(lost))
    return {
      letter: `please let {me} hear from you by ${when}, or tell {me} if you need longer`,
      plan: `the family will be asked by ${when}, or later if they need longer`,
    };
  return {
    letter: `if ${when} is difficult for you, {we} can find another time, ring you, or take your views beforehand`,
    plan: `if ${when} is difficult for the family, we can find another time, ring them, or take their views beforehand`,
  };
}

/** A home task as an invitation: "Parents must read with Ali every night" becomes "parents may like to read …". */
function invitation(clause: string): string | undefined {
  const [, who, task] =
    /^(.{2,40}?) (?:must|to|will|should|shall|needs? to|ha(?:ve|s) to|(?:are|is) (?:required|expected) to|(?:are|is) to) ([a-z].*)$/.exec(
      clause,
    ) ?? [];
  return who && task && !/\b(?:be|not)\b/.test(task)
    ? `${who} may like to ${task}, and a missed day does not matter`
    : undefined;
}

/** Puts a saying in place of the clause that holds the mark; the clauses before and after it stay. */
export function instead(match: Match, say: Saying): string | undefined {
  if (match.sentence.question && match.text('post').indexOf('?') < 0 && !match.text('at'))
    return toParent(match)
      ? 'which day, time or way would suit you best'
      : 'which day, time or way would suit the family';
  // What follows has no subject of its own, or is cut off in the middle: nothing reads right before it.
  if (goesOnWithout(match)) return undefined;
  const pre = match.text('pre');
  const post = match.text('post');
  const joined = JOINS.exec(pre);
  const comma = pre.lastIndexOf(',');
  const before =
    joined && (joined[1] as string).length > comma
      ? (joined[1] as string).replace(/,$/, '')
      : comma > 0
        ? pre.slice(0, comma)
        : '';
  const kept =
    /\b(?:matter|file|case|decision) (?:is|has been|was) (?:now )?(?:closed|final|settled)\b/i.test(before) ||
    (say === JOIN && /(?:n['’]t|\bnot|\bno)\b.*\b(?:video|phone|zoom|teams|online|calls?)\b/i.test(before)) ||
    (say === TIME && /\b(?:bell|buzzer)\b/i.test(before)) ||
    (say === BRING && /\b(?:childcare|no children|siblings|childminder|sitter)\b/i.test(before)) ||
    /\btake (?:some |the )?time off\b/i.test(before) ||
    /\b(?:that|because|if|when|as|but|and)$/i.test(before)
      ? ''
      : CLAUSE.test(before) || SUBORDINATE.test(before) || FACT.test(before)
        ? before
        : '';
  const tail = (CARRIES_ON.exec(post)?.[0] ?? '').trim();
  const goesOn = tail.split(' ').length > 3 && !HARSH.test(tail) ? tail : '';
  const at = match.text('at');
  const lead = at ? `${at} ` : '';
  const whole = match.text().slice(lead.length);
  const lost = whole.slice(kept.length, whole.length - goesOn.length);
  if (say === HOME) {
    const task = invitation(factsOf(whole));
    if (task) return `${lead}${task}`;
  }
  const eased = say === ABSENT && !FACT.test(kept) ? penalty(lost) : undefined;
  if (eased) return `${lead}${spoken(match, eased)}`;
  // A fact would go with the clause, or it only tells one: it stays, and the offer is made after it.
  const stays = FACT.test(lost) || TITLED.test(lost) || (say === MOVE && !HARSH.test(whole)) ? factsOf(whole) : kept;
  const after = goesOn && stays === kept ? `${goesOn.startsWith(',') ? '' : ', '}${goesOn}` : '';
  if (!stays || (at && !CLAUSE.test(stays) && !FACT.test(stays))) return `${lead}${spoken(match, say)}${after}`;
  const condition = SUBORDINATE.test(stays) && !WHOLE.test(stays);
  const conjunction = condition && !stays.includes(',') ? '' : 'and ';
  if (OVER.test(stays) && (say === ABSENT || say === JOIN))
    return `${lead}${stays}, ${conjunction}${spoken(match, AGAIN)}`;
  const joins = say.after && ((say !== ABSENT && say !== ASK) || FACT.test(stays));
  if (say.after && joins) return `${lead}${stays}${spoken(match, say.after)}`;
  const plain = spoken(match, say);
  // "Should you need help, if Monday is difficult …": one condition is enough.
  const text = condition ? plain.replace(/^if [^,]+, (?:tell (?:me|us) and )?/, '') : plain;
  return `${lead}${stays}, ${conjunction}${text}${after}`;
}

/** Another time or way is offered in the same breath. */
const OFFERED: readonly string[] = [
  'another (time | way) ..3 (or | can be | , ring)',
  'a time that suits (you | them)',
  '(time | way) would suit',
  'come when you can',
  'carry on another day if',
  'whether (this | that) suits (you | them)',
  'wait for (your | their) views',
  'join by phone or video',
  'may like to ..30 a missed day does not matter',
  'would like to bring is welcome',
  'makes this hard',
  'add or talk about first',
  'agree with (you | the family) when it would help to ring',
  'talk this over with you',
  'offered a talk',
  'next we will ..2 a step to take together',
  'a way that fits the family',
  'if you would rather',
  '(the other | the others | you) can join',
];

/** Phrases whose whole clause is said anew. */
export function clause(patterns: readonly string[], say: Saying, extra: Omit<Phrase, 'match' | 'fix'> = {}): Phrase[] {
  const more = { ...extra, unless: [...(extra.unless ?? []), ...OFFERED] };
  return [
    {
      match: patterns.map((pattern) => `^ pre:(..30) [ ${pattern} ] post:(..40 !(, | _))`),
      fix: (match) => instead(match, say),
      ...more,
    },
    {
      match: patterns.map((pattern) => `at:(; | : | – | —) pre:(..12) [ ${pattern} ] post:(..40 !(, | _))`),
      fix: (match) => instead(match, say),
      ...more,
    },
    { match: patterns.map((pattern) => `[ ${pattern} ]`), ...more },
  ];
}

const AFTER_COME = new Set('on at in for with and by from if or so as without this next tomorrow again'.split(' '));
const OBJECT: Readonly<Record<string, string>> = { he: 'him', she: 'her', they: 'them', i: 'me', we: 'us' };

/** "we would very much like you to come to": what stands in place of an order to attend (`who`, `verb`). */
export function invited(match: Match): string | undefined {
  const who = match.text('who') || (toParent(match) ? 'you' : 'the family');
  const verb = match.text('verb').toLowerCase();
  const rest = match.text('rest');
  const next = rest ? (rest.split(' ')[0] as string).toLowerCase() : (match.beside(1)?.word.norm ?? '.');
  const ends = !/^[\p{L}\p{N}]/u.test(next) || AFTER_COME.has(next);
  let come = ends ? 'come' : 'come to';
  if (/^(?:be there|be present|be in attendance|be in)/.test(verb)) come = 'be there';
  if (/^be in (?:school|the room)/.test(verb)) come = verb;
  if (/available$/.test(verb)) come = 'be there if you can';
  if (/^(?:join|turn up|make it)$/.test(verb)) come = verb;
  if (/^come (?:in|along|down|into)$/.test(verb)) come = verb;
  if (/^(?:report|come|appear before|appear at) ?(?:to)?$/.test(verb) && verb !== 'report' && verb !== 'come')
    come = 'come to';
  if (/^present /.test(verb) && (next === 'at' || next === 'to')) come = 'come';
  // "Separated parents": the word before stays, so the rewrite starts with the person.
  const before = match.beside(-1);
  if (
    before &&
    /^[A-Z]\w+(?:ed|ing|al|ent)$/.test(match.block.text.slice(before.start, before.end)) &&
    /^[a-z]/.test(who)
  )
    return `${who} are warmly invited to ${come}${rest ? ` ${rest}` : ''}`;
  const whom =
    OBJECT[who.toLowerCase()] ??
    // Not every family has two parents.
    (/^(?:both|the)? ?parents$/i.test(who) ? 'parents and carers' : undefined) ??
    (/^[A-Z]/.test(who) &&
    /^(?:Both|All|Every|One|Parents?|You|Carers?|Families|The|At|Your|Family|Mother|Father)\b/.test(who)
      ? who.charAt(0).toLowerCase() + who.slice(1)
      : who);
  return `${alone(match) ? 'I' : 'we'} would very much like ${whom} to ${come}${rest ? ` ${rest}` : ''}`;
}
