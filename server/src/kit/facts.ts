/** What a rewrite of a whole clause must not lose: days, times, numbers and names. */
import type { Match } from './match.ts';

/** A stretch with a verb of its own, or one that leads into a clause. */
export const CLAUSE =
  /\b(?:is|are|was|were|am|has|have|had|will|can|cannot|do|does|did|would|could|should|must|shall|may|might|meets?|need|needs|hope|know|understand|think|want|like|please|sorry|thank|thanks|\w{3,}ed|ran|went|came|became|took|\w+ting)\b|n['’]t\b|['’](?:s|re|ve|ll|m)\b/i;
const UNIT = '(?:minutes?|mins?|hours?|days?|weeks?|months?|sessions?|pages|visits?|appointments?|dates?|slots?|times)';
const COUNT =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|half an?)';
/** A day, date, time, number or length of time: never to be lost in a rewrite. */
export const FACT = new RegExp(
  `\\d|\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|Mon|Tues?|Weds?|Thurs?|Fri|January|February|March|April|(?:in|until|till|by|before) May|June|July|August|September|October|November|December|tomorrow|tonight|noon|midnight|midday|Easter|Christmas|Eid|Diwali|(?:the|till|until|in) (?:spring|summer|autumn|winter)|twice|an hour|${COUNT} (?:\\w+ )?${UNIT}|(?:first|last|next|every|each) (?:\\w+day|week|month|term|year|night|evening|morning))\\b`,
  'i',
);
/** A person by title and name. */
export const TITLED = /\b(?:Mr|Mrs|Ms|Miss|Dr) [A-Z]/;
/** A refusal, or a demand: not to be said again beside an offer. */
export const HARSH =
  /n['’]t\b|\b(?:not|no|cannot|never|nothing|nobody|only|unable|impossible|must|have to|has to|had to|bell|buzzer|sharp|prompt|stick|afraid|rely|get the time off|without|strictly|expects?|need to|drop|last|final|else|then or)\b/i;
/** Where one clause ends and the next begins. */
const SEAM = /(?:\s*,)?\s+(?=(?:and|but|so|because|as|which|otherwise)\b)|\s*,\s+(?=(?:I|we|you|it|no|that|hope)\b)/gi;
/** The words of a clause that can stay: its facts, without the refusals that hang on them. */
export function factsOf(text: string): string {
  const [, refusal = '', reason = ''] = /^(.*?),? (?:because|as|since) (.+)$/i.exec(text) ?? [];
  let kept = HARSH.test(refusal) && !FACT.test(refusal) && FACT.test(reason) ? reason : text;
  kept = kept.replace(
    /\s*,? (?:without (?:exception|fail)|no exceptions|no excuses|compulsory|times non-negotiable)\b/gi,
    '',
  );
  for (const seam of kept.matchAll(SEAM)) {
    const tail = kept.slice(seam.index);
    if (FACT.test(tail) || !HARSH.test(tail)) continue;
    kept = kept.slice(0, seam.index);
    break;
  }
  return kept
    .replace(/\b(are|is) expected\b/, '$1 warmly invited')
    .replace(/ (?:only|sharp|prompt)(?=,|$)/i, '')
    .replace(/\s*[,;]$/, '');
}

const FACTS = new RegExp(
  `(?:(?:Year|Key Stage|Stage|period|element|Class|Section|Level) )\\d+|£\\d[\\d.,]*|\\d[\\d.,:/%]*(?<![.,:])(?: ?(?:[ap]\\.?m\\b|${UNIT}))?|\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|June|July|August|September|October|November|December|${COUNT} ${UNIT})\\b`,
  'gi',
);
/** "u need 2 be", "its 4 attention": no numbers. */
const SPELT = /^[248]$/;

/** A rewrite with what it would lose of numbers and dates in a blank after it, for the writer to put in or to drop. */
export function withFacts(words: string, text: string): string {
  if (text === '' || text.includes('[')) return text;
  const lost = (words.match(FACTS) ?? []).filter(
    (fact) => !SPELT.test(fact) && !text.toLowerCase().includes(fact.toLowerCase()),
  );
  return lost.length === 0 ? text : `${text} [if it matters: ${lost.join(', ')}]`;
}

/** Whether the sentence goes on after the match in the middle of a clause, so that nothing else reads right before it. */
export function goesOnWithout(match: Match): boolean {
  const next = match.beside(1);
  if (!next) return false;
  if (/^[\p{L}\p{N}“"‘£]/u.test(next.word.norm) && !/^(?:and|but|so|or|because)$/.test(next.word.norm)) return true;
  // "…, don't you?"
  return match.sentence.question && next.word.norm === ',';
}
