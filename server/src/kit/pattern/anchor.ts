/** Which word of a pattern to look for in a draft, and how far from the start of a match it can stand. */
import { formsOf } from '../inflect.ts';
import { PERSON_CLASSES } from './classes.ts';
import { classParts, type Part } from './parse.ts';

/** Words of which every match holds one, and how many tokens stand before them in it. */
export interface Anchor {
  /** Adds the words to a list; they are gathered for the anchor that is chosen only. */
  readonly gather: (into: Set<string>) => void;
  readonly least: number;
  readonly most: number;
  readonly cost: number;
}

/** How many tokens a part takes, and the best anchor inside it. */
interface Shape {
  readonly least: number;
  readonly most: number;
  readonly anchor: Anchor | undefined;
}

/** Tokens that may stand between two parts: two adverbs, or a comma, an adverb or two and a comma. */
const SLACK = 4;

/** Words so common that looking at each of them would cost; the rest count one. */
const COMMON: Readonly<Record<string, number>> = Object.fromEntries(
  "the:60 to:40 and:40 of:30 a:30 in:25 is:20 for:15 you:20 your:20 he:15 she:15 his:15 her:15 we:20 with:15 that:12 on:10 be:10 it:10 will:10 are:8 at:10 not:8 has:8 this:8 as:8 have:8 was:6 can:6 our:8 by:6 or:6 an:6 but:5 if:5 they:6 their:6 from:5 been:4 do:4 'to':4 would:4 'with':4 so:4 when:4 which:3 all:3 any:3 no:4 's:20 us:3 may:3 should:3 could:3 were:3 had:4 what:3 who:3 there:3 up:2 out:2 more:2 school:4 child:4 help:3 time:2 please:2 meeting:2 than:2 about:3 how:2 need:2 me:2 i:8 my:3 also:2 other:2 make:1 does:2 did:2 him:3 them:4 am:2 must:1 ,:60 .:60"
    .split(' ')
    .map((entry) => {
      const [word, cost] = entry.split(/:(?=\d+$)/) as [string, string];
      return [word, Number(cost) * 10];
    }),
);

function costOf(words: readonly string[]): number {
  let cost = 0;
  for (const word of words) cost += COMMON[word] ?? 1;
  return cost;
}

/** The best anchor of a pattern, or undefined where no word must stand in it. */
export function anchorOf(parts: readonly Part[]): Anchor | undefined {
  return shapeOfAll(parts).anchor;
}

/** Words of which any match of the part holds one, and how common they are; false where there are none. */
export function needOfPart(part: Part): { readonly words: ReadonlySet<string>; readonly cost: number } | false {
  const { anchor } = shapeOf(part);
  if (!anchor) return false;
  const words = new Set<string>();
  anchor.gather(words);
  return { words, cost: anchor.cost };
}

/** What an anchor costs in all: how often its words stand in a text, times the places from which the pattern is then tried. */
function dearness(anchor: Anchor): number {
  return anchor.cost * (4 + anchor.most - anchor.least);
}

function shapeOfAll(parts: readonly Part[]): Shape {
  let anchor: Anchor | undefined;
  let least = 0;
  let most = 0;
  let first = true;
  for (const part of parts) {
    const shape = shapeOf(part);
    const slack = first || part.type === 'edge' ? 0 : SLACK;
    if (shape.anchor) {
      const placed = {
        gather: shape.anchor.gather,
        least: least + shape.anchor.least,
        most: most + slack + shape.anchor.most,
        cost: shape.anchor.cost,
      };
      if (!anchor || dearness(placed) < dearness(anchor)) anchor = placed;
    }
    least += shape.least;
    most += shape.most + slack;
    if (part.type !== 'edge') first = false;
  }
  return { least, most, anchor };
}

const shapes = new WeakMap<Part, Shape>();

function shapeOf(part: Part): Shape {
  let shape = shapes.get(part);
  if (!shape) {
    shape = makeShape(part);
    shapes.set(part, shape);
  }
  return shape;
}

function makeShape(part: Part): Shape {
  switch (part.type) {
    case 'words':
      return oneOf(part.forms);
    case 'lemma':
      return oneOf(formsOf(part.lemma));
    case 'any':
    case 'number':
    case 'punctuation':
      return { least: 1, most: 1, anchor: undefined };
    case 'class':
      return PERSON_CLASSES[part.name] ? { least: 1, most: 8, anchor: undefined } : shapeOfAll(classParts(part.name));
    case 'either':
      return either(part.branches.map(shapeOfAll));
    case 'optional':
      return { least: 0, most: shapeOfAll(part.parts).most, anchor: undefined };
    case 'gap':
      return { least: 0, most: part.most, anchor: undefined };
    case 'capture':
    case 'mark':
      return shapeOfAll(part.parts);
    default:
      return { least: 0, most: 0, anchor: undefined };
  }
}

function oneOf(forms: readonly string[]): Shape {
  const gather = (into: Set<string>): void => {
    for (const form of forms) into.add(form);
  };
  return { least: 1, most: 1, anchor: { gather, least: 0, most: 0, cost: costOf(forms) } };
}

function either(branches: readonly Shape[]): Shape {
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  let cost = 0;
  let lead = Number.POSITIVE_INFINITY;
  let furthest = 0;
  let complete = true;
  for (const branch of branches) {
    least = Math.min(least, branch.least);
    most = Math.max(most, branch.most);
    if (!branch.anchor) complete = false;
    else {
      cost += branch.anchor.cost;
      lead = Math.min(lead, branch.anchor.least);
      furthest = Math.max(furthest, branch.anchor.most);
    }
  }
  if (!complete) return { least, most, anchor: undefined };
  const gather = (into: Set<string>): void => {
    for (const branch of branches) branch.anchor?.gather(into);
  };
  return { least, most, anchor: { gather, least: lead, most: furthest, cost } };
}
