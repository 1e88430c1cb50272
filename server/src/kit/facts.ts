/** What a rewrite of a whole clause must not lose: days, times, numbers and names. */
import type { Match } from './match.ts';

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

/** Whether the sentence goes on after the match in the middle of a clause, so that nothing else reads right before it. */
export function goesOnWithout(match: Match): boolean {
  const next = match.beside(1);
  if (!next) return false;
  if (/^[\p{L}\p{N}“"‘]/u.test(next.word.norm) && !/^(?:and|but|so|or|because)$/.test(next.word.norm)) return true;
  // "…, don't you?"
  return match.sentence.question && next.word.norm === ',';
}
