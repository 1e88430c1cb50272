/** Follows the steps of a pattern at one token. It costs at most what its own gaps allow, so a text costs time in line with its length. */
import { TokenKind, vocabulary } from '../../text/index.ts';
import { firstAt, firsts } from './first.ts';
import { Op, store } from './program.ts';
import type { Scan } from './scan.ts';
import { holds } from './sets.ts';

const COMMA = vocabulary.intern(',').id;

let code = store.code;
let scan: Scan | undefined;
let stamp = -1;
let ids: Int32Array = new Int32Array(1);
let kinds: Uint8Array = new Uint8Array(1);
let skip: Int32Array = ids;
let captures: Int32Array = ids;
let persons: readonly number[] = [];
let personEnds: readonly number[] = [];
let length = 0;
/** Where the capture or mark being tried begins, by slot. */
const begun = new Int32Array(64);

/** Takes a sentence to follow steps in. */
function take(at: Scan): void {
  if (scan === at && stamp === at.stamp && code === store.code) return;
  scan = at;
  stamp = at.stamp;
  ({ ids, kinds, skip, captures, length } = at);
  persons = at.people.at;
  personEnds = at.people.to;
  code = store.code;
}

/** Whether what a number of `firstAt` stands for can begin at a token. */
export function canBegin(first: number, at: Scan, token: number): boolean {
  take(at);
  return begins(first, token);
}

/** Follows the steps from a place of the store at a token; answers the token after the match, or -1. */
export function run(place: number, at: Scan, token: number): number {
  take(at);
  return follow(place, token);
}

/**
 * Looks for a match that begins at one of the tokens from `from` to `last`; answers where the first one begins, or -1.
 * Where it ends is in the scan. What may begin there is asked before steps are followed, which costs much more.
 */
export function search(first: number, place: number, names: number, at: Scan, from: number, last: number): number {
  take(at);
  for (let start = from; start <= last; start++) {
    if (!begins(first, start)) continue;
    at.markFrom = -1;
    at.markTo = -1;
    if (names > 0) captures.fill(-1, 0, names * 2);
    const end = follow(place, start);
    if (end <= start) continue;
    at.matchTo = end;
    return start;
  }
  return -1;
}

function begins(first: number, at: number): boolean {
  if (firsts.open[first] as boolean) return true;
  if (at >= length) return false;
  const set = firsts.set[first] as number;
  return (
    (set >= 0 && holds(set, ids[at] as number)) ||
    ((firsts.person[first] as boolean) && persons[at] !== 0) ||
    ((firsts.number[first] as boolean) && kinds[at] === TokenKind.Number)
  );
}

/** What the steps at a place can begin with; kept in the room that is left for it. */
function firstFor(room: number, place: number): number {
  let first = code[room] as number;
  if (first === 0) {
    first = firstAt(place);
    code[room] = first;
  }
  return first;
}

function follow(place: number, token: number): number {
  let pc = place;
  let at = token;
  for (;;) {
    switch (code[pc] as Op) {
      case Op.Done:
        return at;
      case Op.WordFirst:
        if (!holds(code[pc + 1] as number, ids[at] as number)) return -1;
        at++;
        pc += 2;
        break;
      case Op.Word: {
        const set = code[pc + 1] as number;
        const after = skip[at] as number;
        pc += 2;
        if (holds(set, ids[at] as number)) {
          if (after !== at && holds(set, ids[after] as number)) {
            const end = follow(pc, at + 1);
            if (end >= 0) return end;
            at = after;
          }
        } else if (after !== at && holds(set, ids[after] as number)) at = after;
        else return -1;
        at++;
        break;
      }
      case Op.PersonFirst:
        if (!isPerson(pc, at)) return -1;
        at = personEnds[at] as number;
        pc += 3;
        break;
      case Op.Person: {
        const after = skip[at] as number;
        if (isPerson(pc, at)) {
          const end = follow(pc + 3, personEnds[at] as number);
          if (end >= 0 || after === at) return end;
        }
        if (after === at || !isPerson(pc, after)) return -1;
        at = personEnds[after] as number;
        pc += 3;
        break;
      }
      case Op.EitherFirst:
      case Op.Either: {
        const end = oneOf(pc, at, code[pc] === Op.EitherFirst ? at : (skip[at] as number));
        if (end >= -1) return end;
        // The last one: gone on with here.
        pc = code[pc + 2 * (code[pc + 1] as number)] as number;
        break;
      }
      case Op.Optional: {
        if (beginsNear(firstFor(pc + 2, pc + 3), at)) {
          const end = follow(pc + 3, at);
          if (end >= 0) return end;
        }
        pc = code[pc + 1] as number;
        break;
      }
      case Op.Gap: {
        const last = at + (code[pc + 1] as number);
        const first = firstFor(pc + 2, pc + 3);
        pc += 3;
        for (; at < last; at++) {
          // Only where what follows can begin is it worth trying.
          if (beginsNear(first, at)) {
            const end = follow(pc, at);
            if (end >= 0) return end;
          }
          if (at >= length) return -1;
          if (kinds[at] === TokenKind.Punctuation && ids[at] !== COMMA) return -1;
        }
        if (at > length) return -1;
        break;
      }
      case Op.Not:
        if (follow(pc + 2, at) >= 0) return -1;
        pc = code[pc + 1] as number;
        break;
      case Op.Capture: {
        const slot = code[pc + 1] as number;
        const after = skip[at] as number;
        pc += 2;
        begun[slot] = at;
        if (after !== at) {
          const end = follow(pc, at);
          if (end >= 0) return end;
          begun[slot] = after;
          at = after;
        }
        break;
      }
      case Op.CaptureFirst:
        begun[code[pc + 1] as number] = at;
        pc += 2;
        break;
      case Op.CaptureEnd: {
        const slot = code[pc + 1] as number;
        const [before, beforeTo, from] = [
          captures[slot] as number,
          captures[slot + 1] as number,
          begun[slot] as number,
        ];
        captures[slot] = from;
        captures[slot + 1] = at;
        const end = follow(pc + 2, at);
        if (end < 0) {
          captures[slot] = before;
          captures[slot + 1] = beforeTo;
          begun[slot] = from;
        }
        return end;
      }
      case Op.MarkFirst:
      case Op.Mark: {
        const after = code[pc] === Op.MarkFirst ? at : (skip[at] as number);
        pc++;
        let end = follow(pc, at);
        if (end < 0 && after !== at) {
          at = after;
          end = follow(pc, at);
        }
        if (end >= 0) (scan as Scan).markFrom = at;
        return end;
      }
      case Op.MarkEnd: {
        const marked = scan as Scan;
        const before = marked.markTo;
        marked.markTo = at;
        const end = follow(pc + 1, at);
        if (end < 0) marked.markTo = before;
        return end;
      }
      case Op.Start:
        for (let before = 0; before < at; before++) if (kinds[before] !== TokenKind.Punctuation) return -1;
        pc++;
        break;
      case Op.End:
        for (let after = at; after < length; after++) if (kinds[after] !== TokenKind.Punctuation) return -1;
        pc++;
        break;
      case Op.Any:
        if (at >= length || kinds[at] === TokenKind.Punctuation) return -1;
        at++;
        pc++;
        break;
      case Op.Number:
        if (kinds[at] !== TokenKind.Number) return -1;
        at++;
        pc++;
        break;
      case Op.Punctuation:
        if (ids[at] !== code[pc + 1]) return -1;
        at++;
        pc += 2;
        break;
      case Op.Jump:
        pc = code[pc + 1] as number;
    }
  }
}

/** The last alternative is the one left to try. */
const LAST = -2;

/** Alternatives, in the order written: only those are tried that can begin here or after the adverbs that stand here. */
function oneOf(pc: number, at: number, after: number): number {
  const last = (code[pc + 1] as number) - 1;
  for (let branch = 0; branch <= last; branch++) {
    const room = pc + 3 + branch * 2;
    const place = code[room - 1] as number;
    const first = firstFor(room, place);
    if (!begins(first, at) && (after === at || !begins(first, after))) continue;
    if (branch === last) return LAST;
    const end = follow(place, at);
    if (end >= 0) return end;
  }
  return -1;
}

function isPerson(pc: number, at: number): boolean {
  if (at >= length) return false;
  const bits = persons[at] as number;
  return (bits & (code[pc + 1] as number)) !== 0 && (bits & (code[pc + 2] as number)) !== 0;
}

/** Whether something can begin at a token, or after the adverbs that stand there. */
function beginsNear(first: number, at: number): boolean {
  for (let place = at; ; ) {
    if (begins(first, place)) return true;
    const after = skip[place] as number;
    if (after === place || place > length) return false;
    place = after;
  }
}
