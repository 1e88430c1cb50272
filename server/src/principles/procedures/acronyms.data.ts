/** Finds short forms in a block and tells whether the words around explain them. Kept with the block. */
import { type Entry, isEveryday, lookUp, type Nation } from '../../kit/glossary/index.ts';
import type { Block } from '../../text/index.ts';
import { shouted } from './shouted.data.ts';

/** A short form where it stands; offsets in the block. */
export interface ShortForm {
  readonly form: string;
  /** Without the ending of a plural or possessive. */
  readonly bare: string;
  readonly start: number;
  readonly end: number;
  /** The words beside it say what it means. */
  readonly explained: boolean;
  readonly inBrackets: boolean;
}

const CANDIDATE = /[A-Za-z][A-Za-z0-9]*(?:&[A-Z])?\+?(?:['’]s(?![A-Za-z]))?/g;
const none: readonly ShortForm[] = [];
const kept = new WeakMap<Block, readonly ShortForm[]>();

/** The short forms of a block, whatever they mean. */
export function shortFormsIn(block: Block): readonly ShortForm[] {
  let forms = kept.get(block);
  if (!forms) {
    forms = read(block);
    kept.set(block, forms);
  }
  return forms;
}

const NAMED: ReadonlySet<string> = new Set(['SEND', 'SEN', 'ALN', 'ASN']);
const SERVICE_NAME =
  /^,? (?:(?:and|&|Family|Families|Parents?|Young|People|People's) ){0,3}(?:Information|Independent|Impartial|Advice|Advisory|Tribunal|tribunal|information|advice|Partnership|Support Service|IASS)\b/;
/** Short forms that are no charity, before "Hub" or "Trust". */
const NO_CHARITY = /^(?:SEND?|ALN|ASN|NHS|LA|MAT|EHCP?|CAMHS|ASD|SALT)$/;
const SKIPPED: ReadonlySet<Block['type']> = new Set(['code', 'html', 'rule', 'frontmatter', 'salutation', 'signoff']);

function read(block: Block): readonly ShortForm[] {
  const { text } = block;
  if (SKIPPED.has(block.type) || !/[A-Z][A-Za-z&+]?[A-Z]/.test(text)) return none;
  const found: ShortForm[] = [];
  for (const match of text.matchAll(CANDIDATE)) {
    const form = match[0];
    const start = match.index;
    const end = start + form.length;
    const bare = form.replace(/['’]s$/, '').replace(/(?<=[A-Z])s$/, '');
    // "Did not attend" is another rule's business; "?ASD" is a note's way of asking.
    if (bare === 'DNA' || text.charAt(start - 1) === '?') continue;
    // "The SEND Information, Advice and Support Service" is a name, and a way to help.
    if (NAMED.has(bare) && SERVICE_NAME.test(text.slice(end, end + 60))) continue;
    // "SNAP Cymru", "KIDS Hub": a charity's own name.
    if (
      /^ (?:Cymru|Scotland|Wales|UK|Hub|Trust|Family|Connect)\b/.test(text.slice(end, end + 12)) &&
      !NO_CHARITY.test(bare)
    )
      continue;
    if (!looksShort(bare) || touchesCode(text, start, end) || inSpeech(block, start)) continue;
    found.push({
      form,
      bare,
      start,
      end,
      explained: explainedAt(text, start, end, bare),
      inBrackets: text.charAt(start - 1) === '(' && text.charAt(end) === ')',
    });
  }
  return found.length > 0 ? withoutShouting(block, found) : none;
}

/** SENCO, SaLT, SpLD, HoY, PP+, C&L: two capitals or more, six letters or so. */
function looksShort(bare: string): boolean {
  return (
    (bare.length > 1 &&
      bare.length < 9 &&
      /^(?:[A-Z]{2,6}\d?\+?|[A-Z]&[A-Z]|[A-Z]+[a-z]{1,2}[A-Z]+[a-z]?\d?)$/.test(bare)) ||
    (bare.length > 6 && lookUp(bare) !== undefined && /^[A-Z]+$/.test(bare))
  );
}

/** Part of a reference, a web address, a postcode or a hyphenated name. */
function touchesCode(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  return (
    /[\d#@_\\]$|\d[/.-]$|^[#@_\\]/.test(before) ||
    // "45 HFW" counts words that nobody explains; "LS1 AB" is half a postcode.
    (/\d $/.test(before) && lookUp(text.slice(start, end)) === undefined) ||
    /^(?:[/.-]\d|\d|[@_\\]|\.[a-z])/.test(after) ||
    (/[/-]$/.test(before) && /[A-Z\d]/.test(before.charAt(0)) && /^\d/.test(after))
  );
}

function inSpeech(block: Block, start: number): boolean {
  return block.quotes.some((quote) => quote.use === 'speech' && quote.start <= start && start < quote.end);
}

/** Leaves out titles and sentences in capitals, where nobody can tell a short form from a word. */
function withoutShouting(block: Block, found: readonly ShortForm[]): readonly ShortForm[] {
  return found.filter(({ start, form }) => {
    const sentence = block.sentences.find((one) => one.start <= start && start < one.end);
    if (!sentence) return false;
    const words = sentence.tokens.filter((token) => /[A-Za-z]{2}/.test(token.word.norm) && token.end - token.start > 1);
    const capitals = words.filter((token) => token.allCaps);
    if (capitals.length < words.length || words.length === 0) {
      if (lookUp(form) !== undefined) return true;
      // Two unknown words in capitals side by side are a name, or are shouted.
      const at = sentence.tokens.findIndex((token) => token.start === start);
      return ![at - 1, at + 1].some(
        (index) => sentence.tokens[index]?.allCaps && !lookUp(sentence.tokens[index].word.norm.toUpperCase()),
      );
    }
    return (
      capitals.every((token) => lookUp(block.text.slice(token.start, token.end)) !== undefined) &&
      block.type !== 'heading'
    );
  });
}

/** Whether the words right beside a short form say what it is. */
function explainedAt(text: string, start: number, end: number, bare: string): boolean {
  const before = text.slice(Math.max(0, start - 160), start);
  const after = text.slice(end, end + 120).replace(/^["”'’]+/, '');
  // "special educational needs co-ordinator (SENCO)", "or SENCO for short"
  if (/(?:\(|\bor |\bcalled (?:an? |the )?|\bknown as (?:an? |the )?)["“'‘]?$/.test(before) && spelledOut(before, bare))
    return true;
  if (/\]['’s]* ?\($/.test(before)) return true;
  // "the advice service SENDIASS", "advice service (SENDIASS"
  if (
    /\b(?:service|charity|group|team|test|programme|scheme|meeting|assessment|tool|app|form|checklist|course|system)s?(?:,| called| named)? ?\(?["“‘]?$/.test(
      before,
    )
  )
    return true;
  // "SENCO (she leads on special needs)", "SENDIASS (01632 960 288) is free"
  const bracket = /^ ?\(([^()]{3,160})/.exec(after);
  if (bracket && (bracket[1] as string).split(/\s+/).filter((word) => /^[a-z]{2,}/.test(word)).length >= 2) return true;
  // "EHC plan review (the yearly meeting about his plan)"
  const later = /^(?: [a-z]+){1,3} \(([^()]{12,160})/.exec(after);
  if (later && (later[1] as string).split(/\s+/).filter((word) => /^[a-z]{2,}/.test(word)).length >= 4) return true;
  const rest = bracket ? after.slice(after.indexOf(')') + 1) : after;
  // "the BAS, in which children copy patterns", "the ADOS; it is a set of games", "IASS are free"
  if (
    /^(?:[,;:]|\.)? ?(?:[Ii]t|[Tt]hey|[Tt]his|[Tt]hese) (?:is|are|means?|helps?|shows?|looks?|asks?|measures?|gives?) (?:an?|the|how|what|free|where|people|you|us|families)\b/.test(
      rest,
    ) ||
    /^,? (?:in|by|with|for|during|through) which\b/.test(rest) ||
    /^(?: [a-z]+){0,5} stands? for\b/.test(rest) ||
    /^ (?:is|are) (?:both |completely |quite )?(?:free|independent|separate|on your side|not part of|people|nothing to do with)\b/.test(
      rest,
    )
  )
    return true;
  // "For free, independent help, ring SENDIASS"
  if (/\b(?:free|independent|impartial)\b[^.!?]{0,60}$/.test(before)) return true;
  if (/^,? ?(?:–|—|-{1,2}) ?(?:an?|the|our|your|this|that|which|who|it|free)\b/.test(rest)) return true;
  if (
    /^, (?:an?|the|our|your|which|who|that is|meaning|or|free|short for|(?:[a-z]+ ){0,2}advice)\b(?! [A-Z]{2})/.test(
      rest,
    ) &&
    !/^, (?:the|your|our|an?) [A-Z]{2}/.test(rest)
  )
    return true;
  if (
    /^,? (?:(?:just |simply |here )?(?:means?|meaning|stands? for|is short for|is (?:an? |the |where |when |what |how |our |free|independent|there to)|are (?:the |people |adults )|gives? (?:you )?(?:free|independent|impartial|advice)|offers? (?:you )?(?:free|independent|impartial|advice)|which (?:is|are|means)))/.test(
      rest,
    )
  )
    return true;
  return /\(?it stands for /i.test(rest.slice(0, 60));
}

/** Whether the words before hold the initials, in order. */
function spelledOut(before: string, bare: string): boolean {
  const words = before
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’]+/u)
    .filter(Boolean)
    .slice(-14);
  const letters = bare.replace(/[^A-Za-z]/g, '').toLowerCase();
  const capitals = bare.replace(/[^A-Z]/g, '').toLowerCase();
  if (words.length < 2) return false;
  let at = 0;
  for (const word of words) if (at < capitals.length && word.startsWith(capitals.charAt(at))) at++;
  if (at === capitals.length) return true;
  // SENCO, SaLT, TEACCH: more than one letter of a word.
  let place = 0;
  for (const word of words) {
    let taken = 0;
    while (place < letters.length && taken < word.length && word.charAt(taken) === letters.charAt(place)) {
      place++;
      taken++;
    }
  }
  return place >= letters.length - 1 && letters.length > 3;
}

/** Scores and levels: the rule on test scores speaks of those. */
const SCORES: ReadonlySet<string> = new Set(['WTS', 'EXS', 'GDS', 'SD', 'SS', 'SAS']);

/** How a short form is to be treated: what it means, or that it is unknown, or that it needs nothing. */
export function judge(found: ShortForm, nation: Nation, known: ReadonlySet<string>): Entry | 'unknown' | undefined {
  const { form, bare } = found;
  if (known.has(bare.toLowerCase()) || isEveryday(form) || isEveryday(bare)) return undefined;
  if (SCORES.has(bare)) return undefined;
  const entry = lookUp(form, nation) ?? lookUp(bare, nation);
  if (entry) return entry.status === 'everyday' ? undefined : entry;
  if (bare.length < 3 || /\d/.test(bare) || shouted.has(bare.toLowerCase())) return undefined;
  if (!/^[A-Z]{3,6}$/.test(bare)) return undefined;
  return 'unknown';
}
