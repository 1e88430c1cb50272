/** How the rules of this principle put a clause anew: what is offered instead, and what is kept of the sentence. */
import type { Match, Phrase } from '../../kit/index.ts';

/** What is said instead: one text for letters, which speak to the parent, one for plans, which speak of them. */
export interface Saying {
  readonly letter: string;
  readonly plan: string;
}

export const MOVE: Saying = {
  letter: 'if this does not suit you, tell {me} and {we} will find another time or way',
  plan: 'if this does not suit the family, another time or way can be found',
};
export const ASK: Saying = {
  letter: 'please tell {me} which day, time and place would suit you',
  plan: 'the family will be asked which day, time and place would suit them',
};
export const ABSENT: Saying = {
  letter: 'if you cannot come, {we} can find another time, ring you, or take your views beforehand',
  plan: 'if the family cannot come, we can find another time, ring them, or take their views beforehand',
};
export const JOIN: Saying = {
  letter: 'you can come in person, or join by phone or video, whichever is easier for you',
  plan: 'the family can come in person, or join by phone or video, whichever is easier',
};
export const TIME: Saying = {
  letter: 'take the time that you need, and {we} can carry on another day',
  plan: 'there is time for all that the family would like to say, on another day too if they wish',
};
export const BRING: Saying = {
  letter: 'little ones, and anyone else you would like to bring, are welcome',
  plan: 'little ones, and anyone else whom the family would like to bring, are welcome',
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
};
export const WAIT: Saying = {
  letter: 'if you need longer, tell {me} and {we} will wait for your views',
  plan: 'if the family needs longer, we will wait for their views',
};
export const HOME: Saying = {
  letter: 'this is for days when it fits, and a missed day does not matter',
  plan: 'the family may like to try this on days when it fits, and a missed day does not matter',
};
export const PRIVATE: Saying = {
  letter: '{we} can ring you, or talk somewhere private, at a time that suits you',
  plan: 'we can ring the family, or meet them somewhere private, at a time that suits them',
};
export const HOPE: Saying = {
  letter: '{we} would very much like you to be there, at a time that suits you',
  plan: 'we would very much like the family to be there, at a time that suits them',
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
export function spoken(match: Match, say: Saying): string {
  const single = alone(match);
  return (toParent(match) ? say.letter : say.plan)
    .replace(/\{we\}/g, single ? 'I' : 'we')
    .replace(/\{me\}/g, single ? 'me' : 'us');
}

/** A stretch with a verb of its own, or one that leads into a clause. */
const CLAUSE =
  /\b(?:is|are|was|were|am|has|have|had|will|can|cannot|do|does|did|would|could|should|must|shall|may|might|meets?|need|needs|hope|know|understand|think|want|like|please|sorry|thank|thanks|\w{3,}ed|ran|went|came|took|\w+ting)\b|n['’]t\b|['’](?:s|re|ve|ll|m)\b/i;
const JOINS =
  /^(.*\S)(?:\s*,\s*|\s+)(?:and|but|because|so that|so|which|although|though|as|since|or)(?=\s|$)(?![^,]*,)[^,]*$/i;
const SUBORDINATE =
  /^(?:as|if|when|where|while|whilst|since|although|because|after|before|once|until|for|in|on|at|by|with|having|should|following|given|during|under|to|please)\b/i;
/** "In future please write to me": a clause, whatever it opens with. */
const WHOLE =
  /^(?:please \w|(?:for|in|on|at|by|with|to|during|under)\b.*\b(?:please|is|are|was|were|have|has|had|will|can|cannot|must|should)\b)/i;
const MONTHS = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** A day, date or time: never to be lost in a rewrite. */
const FACT = new RegExp(
  `\\b(?:[Mm]on|[Tt]ues?|[Ww]eds?|[Tt]hurs?|[Ff]ri)\\b|\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\\d{1,2}(?:st|nd|rd|th)? ${MONTHS}|${MONTHS} \\d|the \\d{1,2}(?:st|nd|rd|th)|tomorrow|\\d{1,2}[.:]\\d\\d(?: ?[ap]\\.?m\\b)?|\\d{1,2} ?[ap]\\.?m\\b|(?<=\\bat )\\d{1,2}\\b)`,
  'g',
);

/** The run of words from the first to the last day or time of a stretch; "" where there is none, undefined where it is too loose to keep. */
function whenIn(text: string): string | undefined {
  const found = [...text.matchAll(FACT)];
  const first = found[0];
  const last = found[found.length - 1];
  if (!first || !last) return '';
  const run = text.slice(first.index, last.index + last[0].length);
  return run.split(' ').length > 7 || /\b(?:and|or|to|between|not)\b|[;,]/.test(run) ? undefined : run;
}

/** A clause that goes on after the one put anew. */
const CARRIES_ON = /(?:,|^|\s)\s?(?:and|but|so) (?:we|i|please|let|could|would|do)\b.*$/i;

function marked(match: Match): string {
  return match.block.text.slice(match.markStart, match.markEnd);
}

/** The time at which a meeting must end, not the one at which it starts. */
const ENDS = /\b(?:finish|end|stop|leave|vacate|out|back|needed|until|till)\b/;

/** A saying that keeps the day or time that stood in the clause. */
function withTime(say: Saying, when: string, clause: string): Saying | undefined {
  if (say === MISSED) {
    const on = /^(?:the )?\d{1,2}[.: ]?\d*(?:[ap]m)?$/.test(when) ? 'at' : /^tomorrow/.test(when) ? '' : 'on';
    return {
      letter: MISSED.letter.replace('missed you', `missed you ${on} ${when}`),
      plan: MISSED.plan.replace('the family,', `the family ${on} ${when},`),
    };
  }
  if (say === BRING || say === ADD) return undefined;
  if (say === TIME && ENDS.test(clause)) {
    const until = /\bhad to\b/.test(clause) ? `stopped at ${when}` : `have until ${when}`;
    return {
      letter: `{we} ${until}, and can carry on another day if you need longer`,
      plan: `we ${until}, and can carry on another day if the family needs longer`,
    };
  }
  if (say === TIME) {
    const at = /^\d/.test(when) ? 'at ' : /^tomorrow/.test(when) ? '' : 'on ';
    return {
      letter: `{we} can start ${at}${when}, and carry on another day if you need longer`,
      plan: `we can start ${at}${when}, and carry on another day if the family needs longer`,
    };
  }
  if (say === PRIVATE) return say;
  if (say === HOPE)
    return {
      letter: `{we} would very much like you to be there, if ${when} suits you`,
      plan: `we would very much like the family to be there, if ${when} suits them`,
    };
  if (say === SUITS || say === ASK)
    return {
      letter: `please tell {me} whether ${when} suits you, or what would be easier`,
      plan: `the family will be asked whether ${when} suits them, or what would be easier`,
    };
  const timed = (text: string, them: string): string =>
    /^if (?:this does|we need|work|you need|the family needs)/.test(text)
      ? (them === 'you' ? MOVE.letter : MOVE.plan).replace('if this', `if ${when}`)
      : text
          .replace(/^if (?:you|the family) cannot come,/, `if ${when} is difficult for ${them},`)
          .replace(/^(?=the family)/, `if ${when} is difficult, `)
          .replace(/^(?!if )/, `if ${when} is difficult for ${them}, `);
  return { letter: timed(say.letter, 'you'), plan: timed(say.plan, 'the family') };
}

/** Puts a saying in place of the clause that holds the mark; the clauses before and after it stay. */
export function instead(match: Match, say: Saying): string | undefined {
  if (match.sentence.question && match.text('post').indexOf('?') < 0 && !match.text('at'))
    return toParent(match)
      ? 'which day, time or way would suit you best'
      : 'which day, time or way would suit the family';
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
    (say === TIME && /\b(?:minutes?|mins?|bell|slots?)\b/i.test(before)) ||
    (say === JOIN && /(?:n['’]t|\bnot|\bno)\b.*\b(?:video|phone|zoom|teams|online|calls?)\b/i.test(before)) ||
    /\b(?:that|because|if|when|as|but|and)$/i.test(before)
      ? ''
      : CLAUSE.test(before) || SUBORDINATE.test(before) || whenIn(before) !== ''
        ? before
        : '';
  const tail = (CARRIES_ON.exec(post)?.[0] ?? '').trim();
  const goesOn = tail.split(' ').length > 3 ? tail : '';
  const when = whenIn(`${pre.slice(kept.length)} ${marked(match)} ${post.slice(0, post.length - goesOn.length)}`);
  if (when === undefined) {
    // Days and times too many to say again: they stay, and another way is offered after them.
    const all = match
      .text()
      .replace(/^at /i, '')
      .replace(/,? (?:and|but) (?:will|shall|can|do) not\b.*$/i, '')
      .replace(/ only$/i, '');
    return `${all}, and ${spoken(match, say === PRIVATE || say.letter.startsWith('if ') ? MOVE : say)}`;
  }
  const said = when ? withTime(say, when, marked(match)) : say;
  if (!said) return undefined;
  const plain = spoken(match, said);
  // "Should you need help, if Monday is difficult …": one condition before, one after.
  const text =
    SUBORDINATE.test(kept) && !WHOLE.test(kept) && plain.startsWith('if ')
      ? plain.replace(/^(if [^,]+), (.*)$/, '$2, $1')
      : plain;
  const after = goesOn ? `${goesOn.startsWith(',') ? '' : ', '}${goesOn}` : '';
  const at = match.text('at');
  const lead = at ? `${at} ` : '';
  if (!kept || (at && !CLAUSE.test(kept))) return `${lead}${text}${after}`;
  return `${lead}${kept}, ${SUBORDINATE.test(kept) && !WHOLE.test(kept) && !kept.includes(',') ? '' : 'and '}${text}${after}`;
}

/** Another time or way is offered in the same breath. */
const OFFERED: readonly string[] = ['another time or way', 'at a time that suits (you | them)'];

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
    (/^[A-Z]/.test(who) &&
    /^(?:Both|All|Every|One|Parents?|You|Carers?|Families|The|At|Your|Family|Mother|Father)\b/.test(who)
      ? who.charAt(0).toLowerCase() + who.slice(1)
      : who);
  return `${alone(match) ? 'I' : 'we'} would very much like ${whom} to ${come}${rest ? ` ${rest}` : ''}`;
}
