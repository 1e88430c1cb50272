/** Where a long sentence can be made two, and the words with which the second begins. */
import type { Block } from '../../text/index.ts';
import { type Sentence, type Token, TokenKind } from '../../text/index.ts';

const SUBJECTS = new Set('i we you he she they it this there these'.split(' '));
const DETERMINERS = new Set(
  'the his her their our your my a an mr mrs ms miss dr both nobody everybody everyone'.split(' '),
);
const FINITE = new Set(
  'is are was were has have had will can could would does do did may might must shall should needs likes loves knows finds found says said told thinks came went made'.split(
    ' ',
  ),
);
const JOINTS = new Set(['and', 'but', 'so', 'or']);
const AUX = new Set('has have had can could will would may might must should do does did'.split(' '));
/** Verbs after which "that" opens what was said or thought. */
const REPORTS = new Set(
  'add agree agreed believe believes explained feel feels find found hear heard hope hopes know knows note noted promise read reported reports said say says see sees show shows showed state states suggest suggests tell tells think thinks thought told wrote'.split(
    ' ',
  ),
);
/** Each half has at least so many words. */
const LEAST = 6;

/** A place to cut: what stands in `[from, to)` gives way to `text`. Offsets in the block. */
export interface Joint {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Whether a token is a word or a number. */
export function isWord(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === TokenKind.Word || token.kind === TokenKind.Number);
}

function finiteAt(tokens: readonly Token[], at: number): boolean {
  return FINITE.has(tokens[at]?.word.norm ?? '');
}

/** Whether a clause of its own starts at the token: a subject, and its verb before the next comma. */
function opensClause(tokens: readonly Token[], at: number, comma: boolean): boolean {
  const first = tokens[at];
  if (!first || first.kind !== TokenKind.Word) return false;
  const { norm } = first.word;
  if (SUBJECTS.has(norm)) return comma || finiteAt(tokens, at + 1);
  if (!comma || !(DETERMINERS.has(norm) || (first.capital && !first.allCaps))) return false;
  for (let next = at + 1; next < at + 7; next++) {
    if (
      tokens[next]?.kind === TokenKind.Punctuation ||
      /^(?:who|which|that|and|or)$/.test(tokens[next]?.word.norm ?? 'or')
    )
      return false;
    if (finiteAt(tokens, next)) return true;
  }
  return false;
}

/** Whether nothing but words follows to the end: a clause that runs on is not cut out of the middle. */
function runsToEnd(tokens: readonly Token[], at: number): boolean {
  return !tokens.slice(at, -1).some(({ word }) => /^[,;:–—()]$/.test(word.norm));
}

function words(block: Block, from: number, to: number): string {
  return block.text
    .slice(from, to)
    .replace(/\u0000/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "You told me that …, and that …": the opening said again, with "also". */
function saidAgain(block: Block, tokens: readonly Token[]): string | undefined {
  const that = tokens.findIndex(({ word }) => word.norm === 'that');
  if (that < 2 || that > 12) return undefined;
  const opening = tokens.slice(0, that);
  if (opening.some((token) => !isWord(token) || token.quote >= 0)) return undefined;
  const verb = opening.findIndex(({ word }) => REPORTS.has(word.norm));
  const aux = opening.findIndex(({ word }) => AUX.has(word.norm));
  if (verb < 1 || (aux >= 0 && aux > verb)) return undefined;
  const place = aux >= 0 ? (opening[aux] as Token).end : (opening[verb - 1] as Token).end;
  return capital(
    `${words(block, (opening[0] as Token).start, place)} also ${words(block, place, (tokens[that] as Token).end)}`,
  );
}

/** Whether ", and that" comes later: "that a, that b, and that c". */
function goesOnWithThat(tokens: readonly Token[], from: number): boolean {
  return tokens.some(({ word }, at) => at > from && word.norm === 'and' && tokens[at + 1]?.word.norm === 'that');
}

/** Whether ", that" came before: the last of three is not cut off from the "and" of the list. */
function listed(tokens: readonly Token[], to: number): boolean {
  return tokens.some(({ word }, at) => at < to && word.norm === ',' && tokens[at + 1]?.word.norm === 'that');
}

/** The place to cut a sentence that lies nearest to its middle; undefined where none is safe. */
export function joint({ block, tokens }: Sentence): Joint | undefined {
  const count = tokens.filter(isWord).length;
  const again = saidAgain(block, tokens);
  let best: Joint | undefined;
  let nearest = count;
  let seen = 0;
  let depth = 0;
  let colon = false;
  const begin = (at: number): { to: number; text: string } => {
    const next = tokens[at] as Token;
    return { to: next.end, text: `. ${capital(words(block, next.start, next.end))}` };
  };
  for (let at = 1; at < tokens.length - 3; at++) {
    const token = tokens[at] as Token;
    if (isWord(token)) seen++;
    const { norm } = token.word;
    if (norm === '(') depth++;
    else if (norm === ')') depth--;
    else if (norm === ':') colon = true;
    if (token.quote >= 0 || depth > 0 || seen < LEAST || count - seen < LEAST) continue;
    if (Math.abs(count / 2 - seen) >= nearest) continue;
    const last = tokens[at - 1] as Token;
    const follows = tokens[at + 1]?.word.norm ?? '';
    const after = tokens[at + 2]?.word.norm ?? '';
    let cut: { from: number; to: number; text: string } | undefined;
    if (norm === ';' && !colon) cut = { from: token.start, ...begin(follows === 'and' ? at + 2 : at + 1) };
    else if ((norm === '–' || norm === '—') && !colon && opensClause(tokens, at + 1, true))
      cut = { from: last.end, ...begin(at + 1) };
    else if (norm === ',' && follows === 'that' && again !== undefined && goesOnWithThat(tokens, at + 2))
      cut = { from: token.start, to: (tokens[at + 1] as Token).end, text: `. ${again}` };
    else if (norm === ',' && follows === 'and' && after === 'that' && again !== undefined && !listed(tokens, at))
      cut = { from: token.start, to: (tokens[at + 2] as Token).end, text: `. ${again}` };
    else if (norm === 'and' && follows === 'that' && isWord(last) && again !== undefined && !listed(tokens, at))
      cut = { from: last.end, to: (tokens[at + 1] as Token).end, text: `. ${again}` };
    else if (norm === ',' && JOINTS.has(follows) && opensClause(tokens, at + 2, true))
      cut = { from: token.start, ...begin(follows === 'and' ? at + 2 : at + 1) };
    else if (JOINTS.has(norm) && norm !== 'so' && norm !== 'or' && isWord(last) && opensClause(tokens, at + 1, false))
      cut = { from: last.end, ...begin(norm === 'and' ? at + 1 : at) };
    else if (norm === 'because' && follows !== 'of' && runsToEnd(tokens, at + 1))
      cut = {
        from: last.word.norm === ',' ? last.start : last.end,
        to: token.end,
        text: `. This is because`,
      };
    else if (norm === ',' && follows === 'which' && FINITE.has(after) && runsToEnd(tokens, at + 2))
      cut = {
        from: token.start,
        to: (tokens[at + 1] as Token).end,
        text: `. ${/^(?:are|were|have|do)$/.test(after) ? 'These' : 'This'}`,
      };
    if (!cut) continue;
    nearest = Math.abs(count / 2 - seen);
    best = cut;
  }
  return best;
}
