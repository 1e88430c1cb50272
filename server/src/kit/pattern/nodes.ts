/**
 * A pattern as a chain of nodes, each with what comes after it. A node is made when
 * the matcher first comes to it: most patterns fail at their first word or two, and
 * the rest of them is never made.
 */
import { vocabulary } from '../../text/index.ts';
import { formsOf } from '../inflect.ts';
import { PERSON_CLASSES } from './classes.ts';
import { bitsOf, type First, firstOf, firstOfPart, idsOf, OPEN, then } from './first.ts';
import { classParts, type Part } from './parse.ts';

/** What a node does. */
export enum Op {
  Done,
  Word,
  Person,
  Few,
  Many,
  Optional,
  Gap,
  Not,
  Capture,
  CaptureEnd,
  Mark,
  MarkEnd,
  Start,
  End,
  Any,
  Number,
  Punctuation,
}

const NO_BITS: Uint32Array = new Uint32Array(1);
const NO_BRANCHES: readonly (readonly Part[])[] = [];

/** One step of a pattern. All nodes have the same shape, so that the matcher is quick at reading any of them. */
export class Node {
  bits = NO_BITS;
  /** Longest gap, slot of a capture, id of a punctuation mark, or what a person must be. */
  number = 0;
  form = 0;
  /** Where the capture or mark being tried begins. */
  from = -1;
  branches: readonly (readonly Part[])[] = NO_BRANCHES;
  made: (Node | undefined)[] = [];
  dispatch: Dispatch | undefined;
  private nextNode: Node | undefined;
  private innerNode: Node | undefined;
  private followSet: First | undefined;

  constructor(
    readonly op: Op,
    /** Nothing of the pattern stands before it: no adverb may either. */
    readonly first: boolean,
    private readonly parts: readonly Part[],
    private readonly index: number,
    private readonly sequenceFirst: boolean,
    private readonly tail: Node | undefined,
    private readonly names: readonly string[],
  ) {}

  /** What comes after it. */
  get next(): Node {
    this.nextNode ??= this.makeNext();
    return this.nextNode;
  }

  private makeNext(): Node {
    const tail = this.tail as Node;
    if (this.op === Op.CaptureEnd || this.op === Op.MarkEnd) return tail.next;
    return nodeAt(this.parts, this.index + 1, this.sequenceFirst, tail, this.names);
  }

  /** The parts inside it: what may be absent, is refused, remembered or marked. */
  get inner(): Node {
    this.innerNode ??= this.makeInner();
    return this.innerNode;
  }

  private makeInner(): Node {
    const part = this.parts[this.index] as Part & { parts: readonly Part[] };
    switch (this.op) {
      case Op.Capture:
        return nodeAt(part.parts, 0, true, this.ending(Op.CaptureEnd), this.names);
      case Op.Mark:
        return nodeAt(part.parts, 0, true, this.ending(Op.MarkEnd), this.names);
      case Op.Not:
        return nodeAt(part.parts, 0, this.first, DONE, this.names);
      default:
        return nodeAt(part.parts, 0, this.first, this.next, this.names);
    }
  }

  private ending(op: Op): Node {
    const end = new Node(op, false, [], 0, false, this, this.names);
    end.number = this.number;
    return end;
  }

  /** The capture or mark that the node ends. */
  get owner(): Node {
    return this.tail as Node;
  }

  /** One of its alternatives, with what comes after them. */
  branch(index: number): Node {
    let node = this.made[index];
    if (node === undefined) {
      node = nodeAt(this.branches[index] as readonly Part[], 0, this.first, this.next, this.names);
      this.made[index] = node;
    }
    return node;
  }

  /** What can stand first from here on. */
  get follow(): First {
    this.followSet ??= this.makeFollow();
    return this.followSet;
  }

  private makeFollow(): First {
    if (this.op === Op.Done) return OPEN;
    if (this.op === Op.CaptureEnd || this.op === Op.MarkEnd) return this.next.follow;
    const first = firstOfPart(this.parts[this.index] as Part);
    return first.empty ? then(first, this.next.follow) : first;
  }
}

/** The end of a pattern. */
export const DONE = new Node(Op.Done, false, [], 0, false, undefined, []);

/** The node for the parts from `index` on. @param first nothing stands before the first of them */
export function nodeAt(
  parts: readonly Part[],
  index: number,
  first: boolean,
  tail: Node,
  names: readonly string[],
): Node {
  if (index >= parts.length) return tail;
  const part = parts[index] as Part;
  const opens = first && onlyEdges(parts, index);
  const node = (op: Op): Node => new Node(op, opens, parts, index, first, tail, names);
  const word = (bits: Uint32Array): Node => {
    const made = node(Op.Word);
    made.bits = bits;
    return made;
  };
  switch (part.type) {
    case 'words':
    case 'lemma':
      return word(firstOfPart(part).bits);
    case 'class': {
      const person = PERSON_CLASSES[part.name];
      if (person) {
        const made = node(Op.Person);
        made.number = person.who;
        made.form = person.form;
        return made;
      }
      // A class stands for its parts: what comes after the last of them is what comes after the class.
      return nodeAt(classParts(part.name), 0, opens, nodeAt(parts, index + 1, first, tail, names), names);
    }
    case 'either': {
      const single = singleBits(part);
      if (single) return word(single);
      const made = node(part.branches.length <= FEW ? Op.Few : Op.Many);
      made.branches = part.branches;
      if (made.op === Op.Many) made.dispatch = dispatchOf(part);
      return made;
    }
    case 'gap': {
      const made = node(Op.Gap);
      made.number = part.most;
      return made;
    }
    case 'capture': {
      const made = node(Op.Capture);
      made.number = names.indexOf(part.name) * 2;
      return made;
    }
    case 'optional':
      return node(Op.Optional);
    case 'not':
      return node(Op.Not);
    case 'mark':
      return node(Op.Mark);
    case 'edge':
      return node(part.edge === 'start' ? Op.Start : Op.End);
    case 'any':
      return node(Op.Any);
    case 'number':
      return node(Op.Number);
    case 'punctuation': {
      const made = node(Op.Punctuation);
      made.number = vocabulary.intern(part.mark).id;
      return made;
    }
  }
}

function onlyEdges(parts: readonly Part[], index: number): boolean {
  for (let before = 0; before < index; before++) if ((parts[before] as Part).type !== 'edge') return false;
  return true;
}

/** Up to this many branches, trying each is as quick as choosing. */
const FEW = 3;

const singles = new WeakMap<Part, Uint32Array | false>();

/** The words of an alternative whose branches are all single words, else false. */
function singleBits(part: Part & { type: 'either' }): Uint32Array | false {
  let bits = singles.get(part);
  if (bits === undefined) {
    const forms: string[] = [];
    const single = part.branches.every((branch) => {
      const only = branch[0];
      if (branch.length !== 1 || !only) return false;
      if (only.type === 'words') forms.push(...only.forms);
      else if (only.type === 'lemma') forms.push(...formsOf(only.lemma));
      else return false;
      return true;
    });
    bits = single ? bitsOf(forms) : false;
    singles.set(part, bits);
  }
  return bits;
}

/** Which alternatives can begin with a word, in the order written. */
export interface Dispatch {
  readonly byWord: ReadonlyMap<number, readonly number[]>;
  /** Those that can begin with any other word. */
  readonly others: readonly number[];
}

const dispatches = new WeakMap<Part, Dispatch>();

function dispatchOf(part: Part & { type: 'either' }): Dispatch {
  let dispatch = dispatches.get(part);
  if (!dispatch) {
    dispatch = makeDispatch(part.branches);
    dispatches.set(part, dispatch);
  }
  return dispatch;
}

function makeDispatch(branches: readonly (readonly Part[])[]): Dispatch {
  const others: number[] = [];
  const byWord = new Map<number, number[]>();
  branches.forEach((branch, index) => {
    const begin = firstOf(branch);
    for (const id of idsOf(begin.bits)) {
      const fitting = byWord.get(id);
      if (fitting) fitting.push(index);
      // The open branches written before this one stay before it.
      else byWord.set(id, [...others, index]);
    }
    if (!(begin.any || begin.person || begin.number || begin.empty)) return;
    others.push(index);
    for (const fitting of byWord.values()) if (fitting[fitting.length - 1] !== index) fitting.push(index);
  });
  return { byWord, others };
}
