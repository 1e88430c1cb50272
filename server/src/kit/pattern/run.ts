/** Tries a pattern at one token. It costs at most what its own gaps allow, so a text costs time in line with its length. */
import { TokenKind, vocabulary } from '../../text/index.ts';
import type { First } from './first.ts';
import { type Node, Op } from './nodes.ts';
import type { Scan } from './scan.ts';

const COMMA = vocabulary.intern(',').id;

/** Whether the word with the id is in the set. */
export function holdsWord(bits: Uint32Array, id: number): boolean {
  const word = id >>> 5;
  return word < bits.length && (((bits[word] as number) >>> (id & 31)) & 1) === 1;
}

/** Whether something can begin at a token. */
export function canBegin(first: First, scan: Scan, at: number): boolean {
  if (first.any || first.empty) return true;
  if (at >= scan.length) return false;
  return (
    holdsWord(first.bits, scan.ids[at] as number) ||
    (first.person && scan.people.at[at] !== 0) ||
    (first.number && scan.kinds[at] === TokenKind.Number)
  );
}

/** Goes on from a node at a token; answers the token after the match, or -1. */
export function run(from: Node, scan: Scan, start: number): number {
  let node = from;
  let at = start;
  for (;;) {
    switch (node.op) {
      case Op.Done:
        return at;
      case Op.Word: {
        const { bits } = node;
        const after = node.first ? at : (scan.skip[at] as number);
        if (holdsWord(bits, scan.ids[at] as number)) {
          if (after === at || !holdsWord(bits, scan.ids[after] as number)) at++;
          else {
            const end = run(node.next, scan, at + 1);
            if (end >= 0) return end;
            at = after + 1;
          }
        } else if (after !== at && holdsWord(bits, scan.ids[after] as number)) at = after + 1;
        else return -1;
        node = node.next;
        break;
      }
      case Op.Person: {
        const { at: bits, to } = scan.people;
        const after = node.first ? at : (scan.skip[at] as number);
        const here = at < scan.length ? (bits[at] as number) : 0;
        if (here & node.number && here & node.form) {
          const end = run(node.next, scan, to[at] as number);
          if (end >= 0 || after === at) return end;
        }
        if (after === at || after >= scan.length) return -1;
        const there = bits[after] as number;
        if (!(there & node.number && there & node.form)) return -1;
        at = to[after] as number;
        node = node.next;
        break;
      }
      case Op.Few: {
        const last = node.branches.length - 1;
        for (let index = 0; index < last; index++) {
          const end = run(node.branch(index), scan, at);
          if (end >= 0) return end;
        }
        node = node.branch(last);
        break;
      }
      case Op.Many:
        return runMany(node, scan, at);
      case Op.Optional: {
        const end = run(node.inner, scan, at);
        if (end >= 0) return end;
        node = node.next;
        break;
      }
      case Op.Gap: {
        const last = at + node.number;
        const { next } = node;
        const { follow } = next;
        for (; at < last; at++) {
          // Only where what follows can begin is it worth trying.
          if (worthTrying(follow, scan, at)) {
            const end = run(next, scan, at);
            if (end >= 0) return end;
          }
          if (at >= scan.length) return -1;
          if (scan.kinds[at] === TokenKind.Punctuation && scan.ids[at] !== COMMA) return -1;
        }
        if (at > scan.length) return -1;
        node = next;
        break;
      }
      case Op.Not:
        if (run(node.inner, scan, at) >= 0) return -1;
        node = node.next;
        break;
      case Op.Capture: {
        const after = node.first ? at : (scan.skip[at] as number);
        const { inner } = node;
        node.from = at;
        if (after !== at) {
          const end = run(inner, scan, at);
          if (end >= 0) return end;
          node.from = after;
        }
        at = after;
        node = inner;
        break;
      }
      case Op.CaptureEnd: {
        const { captures } = scan;
        const slot = node.number;
        const before = captures[slot] as number;
        const beforeTo = captures[slot + 1] as number;
        captures[slot] = node.owner.from;
        captures[slot + 1] = at;
        const end = run(node.next, scan, at);
        if (end < 0) {
          captures[slot] = before;
          captures[slot + 1] = beforeTo;
        }
        return end;
      }
      case Op.Mark: {
        const after = node.first ? at : (scan.skip[at] as number);
        let end = run(node.inner, scan, at);
        if (end < 0 && after !== at) {
          at = after;
          end = run(node.inner, scan, at);
        }
        if (end >= 0) scan.markFrom = at;
        return end;
      }
      case Op.MarkEnd: {
        const before = scan.markTo;
        scan.markTo = at;
        const end = run(node.next, scan, at);
        if (end < 0) scan.markTo = before;
        return end;
      }
      case Op.Start:
        for (let before = 0; before < at; before++) if (scan.kinds[before] !== TokenKind.Punctuation) return -1;
        node = node.next;
        break;
      case Op.End:
        for (let after = at; after < scan.length; after++) if (scan.kinds[after] !== TokenKind.Punctuation) return -1;
        node = node.next;
        break;
      case Op.Any:
        if (at >= scan.length || scan.kinds[at] === TokenKind.Punctuation) return -1;
        at++;
        node = node.next;
        break;
      case Op.Number:
        if (scan.kinds[at] !== TokenKind.Number) return -1;
        at++;
        node = node.next;
        break;
      default:
        if (scan.ids[at] !== node.number) return -1;
        at++;
        node = node.next;
    }
  }
}

/** Alternatives: only those are tried that can begin with the word at hand, in the order written. */
function runMany(node: Node, scan: Scan, at: number): number {
  const { byWord, others } = node.dispatch as NonNullable<Node['dispatch']>;
  const here = byWord.get(scan.ids[at] as number) ?? others;
  for (const index of here) {
    const end = run(node.branch(index), scan, at);
    if (end >= 0) return end;
  }
  const after = node.first ? at : (scan.skip[at] as number);
  if (after === at) return -1;
  const beyond = byWord.get(scan.ids[after] as number) ?? others;
  if (beyond === here || beyond === others) return -1;
  for (const index of beyond) {
    const end = run(node.branch(index), scan, at);
    if (end >= 0) return end;
  }
  return -1;
}

/** Whether something can begin at a token, or after the adverbs that stand there. */
function worthTrying(first: First, scan: Scan, at: number): boolean {
  let place = at;
  for (;;) {
    if (canBegin(first, scan, place)) return true;
    const after = scan.skip[place] as number;
    if (after === place) return false;
    place = after;
  }
}
