/**
 * Which passives hide who decides, or who has to act. "Was born", "is called",
 * "are invited" and "is excited" hide nothing that a parent needs, and a passive
 * whose doer is named hides nothing at all.
 */
import type { PlainHit } from './index.ts';

/** A passive that hides the doer, widened to what a replacement takes in. */
export interface HiddenDoer {
  readonly start: number;
  readonly end: number;
  readonly replacements: readonly string[];
}

/** Participles of deciding, and of acting on a decision, with the verb they come from. */
const deciding: Readonly<Record<string, string>> = {
  agreed: 'agree',
  allocated: 'allocate',
  approved: 'approve',
  assumed: 'assume',
  concluded: 'conclude',
  decided: 'decide',
  deemed: 'judge',
  determined: 'decide',
  recommended: 'recommend',
};
const acting = new Set(
  `actioned authorised authorized circulated considered directed discontinued discounted disregarded entertained escalated
  faded implemented instituted issued monitored reallocated recorded logged rejected sourced submitted tabled
  terminated withdrawn withheld`.split(/\s+/),
);
/** Verbs that hide somebody only as "it was … that". */
const saying: Readonly<Record<string, string>> = {
  acknowledged: 'acknowledge',
  anticipated: 'expect',
  considered: 'think',
  expected: 'expect',
  explained: 'explain',
  felt: 'feel',
  hoped: 'hope',
  noted: 'note',
  recognised: 'recognise',
  reported: 'hear',
  requested: 'ask',
  suggested: 'suggest',
  thought: 'think',
  understood: 'understand',
};
const past: Readonly<Record<string, string>> = {
  feel: 'felt',
  think: 'thought',
  understand: 'understood',
  hear: 'heard',
};
/** Telling somebody: the one who is told is left waiting for nobody in particular. */
const telling: Readonly<Record<string, string>> = {
  advised: 'tell',
  contacted: 'contact',
  informed: 'tell',
  notified: 'tell',
};

/** How far back and on to look; the reach is bounded so that the time is. */
const reach = 80;

const helper =
  '(?:(?:have|has|had|will|would|can|could|may|might|shall|should|must|also|now|then|not|to|be|been|always|already)\\s+)*';
/** Nobody in particular, or a clause about what, how or before: nothing is being hidden there. */
const notHidden =
  /\b(?:nothing|nobody|no[- ]one|none|neither|nor|anything|what|whatever|how|who|whoever|before|until|unless|never|no\s+\w+|without)\s+(?:[\w'’]+\s+){0,3}$/i;
/** "I" or "we" as the subject: the writer was told, and is not the one to say by whom. */
const ourselves = new RegExp(`\\b(?:i|we)(?:['’](?:ve|d|ll|m|re))?\\s+${helper}$`, 'i');
const itBefore = /\bit\s+(?:(has|had|will|is to|was)\s+)?(?:also\s+|then\s+|now\s+)?$/i;
const toldBefore = /\b(you|parents|carers|families|parents and carers|parents\/carers)\s+(will|would|should)\s+$/i;
const askedBefore = /\b(?:you|parents|carers|parents and carers|parents\/carers)\s+$/i;
const doerAfter =
  /\bby\s+(?!(?:then|now|noon|next|this|that date|the (?:end|time|date|deadline)|e-?mail|post|phone|letter|text|hand|law|return|when|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas|half|summer|autumn|spring)\b|\d)\w/i;

/** Agreed with somebody who is named is no secret. */
const together = /\b(?:together|(?:with|between) (?:you|us|both|everyone|mum|dad|his|her|their|the family|[A-Z]))/;

/** Judges a passive of write-good's; undefined for one that is left alone. */
export function hiddenDoer(text: string, hit: PlainHit): HiddenDoer | undefined {
  const before = text.slice(Math.max(0, hit.start - reach), hit.start);
  const after = text.slice(hit.end, hit.end + reach);
  const words = text.slice(hit.start, hit.end).toLowerCase().split(/\s+/);
  const be = words[0] ?? '';
  const participle = words.at(-1) ?? '';
  if (doerAfter.test(after) || notHidden.test(before) || ourselves.test(before)) return undefined;
  return (
    itWas(text, hit, before, after, be, participle) ??
    willBeTold(text, hit, before, be, participle) ??
    areRequired(text, hit, before, after, be, participle) ??
    (hides(before, after, be, participle) ? { start: hit.start, end: hit.end, replacements: [] } : undefined)
  );
}

function hides(before: string, after: string, be: string, participle: string): boolean {
  if (be === 'am' || be === 'being') return false;
  if (
    /\b(?:views?|comments?|words|everyone['’]s)\s+(?:\w+\s+){0,2}$/i.test(before) &&
    /^(?:recorded|considered)$/.test(participle)
  ) {
    return false;
  }
  if (participle in deciding) return !together.test(after) && !(participle === 'determined' && be !== 'been');
  if (acting.has(participle)) return true;
  const future = be === 'been' || be === 'be';
  if (participle === 'made')
    return /\b(?:decisions?|referral|application)\s+(?:[\w-]+\s+){0,2}$/i.test(before) && future;
  if (participle === 'taken') return /\b(?:action|steps|decisions?)\s+(?:[\w-]+\s+){0,2}$/i.test(before) && future;
  if (participle === 'given') return /\bconsideration\s+(?:[\w-]+\s+){0,2}$/i.test(before);
  if (participle === 'accepted') return /\b(?:not|cannot|can['’]t)\s+$/i.test(before);
  if (participle === 'put') return future && /^\s+in place\b/i.test(after);
  if (participle === 'placed') return be === 'been' && /^\s+on\b/i.test(after);
  if (participle === 'passed') return future && /^(?:\s+(?:to|on)\b|,)/i.test(after);
  if (participle === 'removed') return future && /^\s+from\b/i.test(after);
  if (participle === 'closed') return /\b(?:file|case|referral)\s+(?:will|has)\s+$/i.test(before);
  if (participle === 'requested') return be === 'is' && /^\s*(?:[.!]|$)/.test(after);
  if (participle === 'advised')
    return (be === 'be' && /\bplease\s+$/i.test(before)) || (be === 'been' && /^\s+to\b/.test(after));
  return (participle === 'notified' || participle === 'informed') && !/\bto\s+$/i.test(before);
}

/** "It was decided that" → "We decided that". */
function itWas(
  text: string,
  hit: PlainHit,
  before: string,
  after: string,
  be: string,
  participle: string,
): HiddenDoer | undefined {
  const verb = deciding[participle] ?? saying[participle];
  const it = itBefore.exec(before);
  if (!verb || !it || !/^\s+(?:that|to|with|not)\b/i.test(after)) return undefined;
  const helperWord = it[1]?.toLowerCase();
  const third = past[verb] ?? (verb.endsWith('e') ? `${verb}d` : `${verb}ed`);
  let active: string | undefined;
  if (be === 'been' && helperWord === 'has') active = `we have ${third}`;
  else if (be === 'been' && helperWord === 'had') active = `we had ${third}`;
  else if (be === 'be' && helperWord === 'will') active = `we will ${verb}`;
  else if (be === 'was' && !helperWord) active = `we ${third}`;
  else if (be === 'is' && !helperWord) active = `we ${verb}`;
  if (!active) return undefined;
  const start = hit.start - (before.length - it.index);
  return { start, end: hit.end, replacements: [likeFirst(text, start, active)] };
}

/** "You will be informed" → "We will tell you". */
function willBeTold(
  text: string,
  hit: PlainHit,
  before: string,
  be: string,
  participle: string,
): HiddenDoer | undefined {
  const verb = telling[participle];
  const told = toldBefore.exec(before);
  if (!verb || !told || be !== 'be') return undefined;
  const start = hit.start - (before.length - told.index);
  return {
    start,
    end: hit.end,
    replacements: [likeFirst(text, start, `we ${told[2]?.toLowerCase()} ${verb} ${told[1]?.toLowerCase()}`)],
  };
}

/** "You are required to" → "You need to". */
function areRequired(
  text: string,
  hit: PlainHit,
  before: string,
  after: string,
  be: string,
  participle: string,
): HiddenDoer | undefined {
  const asked = askedBefore.exec(before);
  const to = /^\s+to\b/i.exec(after);
  if (!asked || !to || be !== 'are' || !/^(?:required|requested|expected)$/.test(participle)) return undefined;
  const start = hit.start - (before.length - asked.index);
  const opens = /(?:^|[.!?:]\s*|\n\s*)$/.test(before.slice(0, asked.index));
  const need = `${asked[0].trim().toLowerCase()} need to`;
  const options = participle === 'required' ? [need, ...(opens ? ['please'] : [])] : opens ? ['please', need] : [need];
  return { start, end: hit.end + to[0].length, replacements: options.map((one) => likeFirst(text, start, one)) };
}

/** Takes over the capital of the words that are replaced. */
function likeFirst(text: string, start: number, words: string): string {
  const first = text.charAt(start);
  return first !== first.toLowerCase() ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
