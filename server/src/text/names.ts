/** Who the draft is about and who it is written to or with. Better nobody than the wrong person. */
import { type Clues, cluesIn } from './clues.ts';
import { LOOK_FIRST } from './kind.ts';
import type { Block, Draft, FrontMatter, Names, Pronouns } from './types.ts';

/** How many blocks are looked at, at the end; at the start as many as for the kind. */
export const LAST = 12;
const NOBODY: Names = { child: [], parents: [] };
const HE = /^(?:he|him|his|boy|male|m)\b/i;
const SHE = /^(?:she|her|girl|female|f)\b/i;
const THEY = /^(?:they|them|their)\b/i;

/** Names and pronouns; the objects of `prev` where nothing has changed. */
export function namesIn(
  blocks: readonly Block[],
  frontMatter: FrontMatter | undefined,
  prev: Draft | undefined,
): { names: Names; pronouns: Pronouns } {
  const looked = blocks.length <= LOOK_FIRST + LAST ? blocks : blocks.slice(0, LOOK_FIRST).concat(blocks.slice(-LAST));
  const clues = looked.map(cluesIn);
  const staff = new Set<string>();
  for (const clue of clues) for (const name of clue.staff) staff.add(name);
  const child = childNames(clues, staff, frontMatter);
  const parents = parentNames(clues, child, staff, frontMatter);
  const fresh: Names = child.length === 0 && parents.length === 0 ? NOBODY : { child, parents };
  const names = prev && same(prev.names.child, child) && same(prev.names.parents, parents) ? prev.names : fresh;
  return { names, pronouns: pronounsOf(clues, child, frontMatter) };
}

function childNames(
  clues: readonly Clues[],
  staff: ReadonlySet<string>,
  frontMatter: FrontMatter | undefined,
): string[] {
  const stated = values(frontMatter, ['child', 'name', 'pupil', 'student', 'learner']);
  if (stated.length > 0) return withFirst(stated.slice(0, 2));
  const greeted = new Set(clues.flatMap((clue) => clue.greeted.flatMap((name) => name.split(' '))));
  const parents = new Set(clues.flatMap((clue) => clue.parents));
  const capitals = sum(clues, (clue) => clue.capitals);
  const seen = sum(clues, (clue) => clue.seen);
  const surelyOther = (name: string): boolean =>
    parents.has(name) || staff.has(name) || (greeted.has(name) && !name.includes(' '));
  const named = clues.flatMap((clue) => clue.child);
  const sure = named.find(
    (name) =>
      !name.startsWith('?') && !surelyOther(name) && ((capitals.get(first(name)) ?? 0) > 0 || name.includes(' ')),
  );
  // "Maisie's plan" in the title, "Maisie Thorne" under it.
  const labelled = sure && (named.find((name) => name.startsWith(`${sure} `)) ?? sure);
  if (labelled) return withFirst([labelled]).sort((a, b) => (capitals.get(b) ?? 0) - (capitals.get(a) ?? 0));
  // Named in a heading and again in the text, or by far the most often in the text.
  const hinted = new Set(named.map((name) => name.replace(/^\?/, '')));
  let best = '';
  let most = 0;
  let second = 0;
  for (const [name, count] of capitals) {
    if (surelyOther(name)) continue;
    const certain = seen.get(name) ?? 0;
    const score = count + certain + (hinted.has(name) ? 4 : 0);
    if (certain < 1 && !hinted.has(name) && count < 3) continue;
    if (score > most) {
      second = most;
      most = score;
      best = name;
    } else if (score > second) second = score;
  }
  return (most >= 3 && most > second * 1.3) || (most >= 2 && second === 0 && onlyOne(clues, capitals, best))
    ? [best]
    : [];
}

/** Nobody else that a pronoun could mean. */
function onlyOne(clues: readonly Clues[], capitals: ReadonlyMap<string, number>, best: string): boolean {
  return speaksOf(clues, best) && ![...capitals.keys()].some((name) => name !== best && speaksOf(clues, name));
}

/** A name used once counts only where "he" or "she" takes it up. */
function speaksOf(clues: readonly Clues[], name: string): boolean {
  return clues.some((clue) =>
    clue.pronouns.some(
      (sentence, index) =>
        sentence.names.includes(name) &&
        (sentence.he + sentence.she > 0 || clue.pronouns[index + 1]?.leads !== undefined),
    ),
  );
}

function parentNames(
  clues: readonly Clues[],
  child: readonly string[],
  staff: ReadonlySet<string>,
  frontMatter: FrontMatter | undefined,
): string[] {
  const found = values(frontMatter, [
    'parents',
    'parent',
    'carers',
    'carer',
    'mum',
    'dad',
    'mother',
    'father',
    'family',
    'to',
  ]).flatMap((name) => name.split(/,| and | & /).map((part) => part.trim()));
  const isChild = (name: string): boolean => child.includes(name);
  for (const clue of clues) for (const name of clue.greeted) if (!isChild(name)) found.push(name);
  for (const clue of clues) for (const name of clue.parents) if (!isChild(name) && !staff.has(name)) found.push(name);
  const surname = child
    .map((name) => name.split(' '))
    .find((parts) => parts.length > 1)
    ?.at(-1);
  const families = new Set(found.map((name) => name.split(' ').at(-1)));
  const titled = clues.flatMap((clue) => clue.titled);
  for (const name of titled) {
    const last = name.split(' ').at(-1);
    if (last === surname || (surname && last?.split('-').includes(surname)) || (!staff.has(name) && families.has(last)))
      found.push(name);
  }
  // "Mr and Mrs Nowicki" of a plan that names no surname: a couple is a family, not staff.
  if (found.length === 0 && surname === undefined) {
    const couples = titled.filter((name) =>
      titled.some((other) => other !== name && other.split(' ').at(-1) === name.split(' ').at(-1)),
    );
    found.push(...couples.filter((name) => !staff.has(name)));
  }
  return [...new Set(found.filter((name) => name !== ''))].slice(0, 12);
}

function pronounsOf(clues: readonly Clues[], child: readonly string[], frontMatter: FrontMatter | undefined): Pronouns {
  const stated = values(frontMatter, ['pronouns', 'pronoun', 'gender'])[0];
  if (stated !== undefined) {
    if (HE.test(stated)) return 'he';
    if (SHE.test(stated)) return 'she';
    if (THEY.test(stated)) return 'they';
  }
  if (child.length === 0) return undefined;
  const words = new Set(child.flatMap((name) => name.split(' ')));
  let he = 0;
  let she = 0;
  let they = 0;
  let allHe = 0;
  let allShe = 0;
  for (const clue of clues) {
    let about = false;
    for (const sentence of clue.pronouns) {
      const named = sentence.names.some((name) => words.has(name));
      const stranger = sentence.others || sentence.names.some((name) => !words.has(name));
      allHe += sentence.he;
      allShe += sentence.she;
      if (named) about = true;
      else if (stranger && !(about && sentence.leads)) about = false;
      if (!about) continue;
      const weight = stranger && !sentence.leads ? 0.3 : 1;
      // "She has been telling Mr Finch …, and he …": the first one is the child.
      he += sentence.leads === 'she' ? 0 : sentence.he * weight;
      she += sentence.leads === 'he' ? 0 : sentence.she * weight;
      they += sentence.they * weight * 0.4;
    }
  }
  if (he >= 1 && he > she * 2) return 'he';
  if (she >= 1 && she > he * 2) return 'she';
  // Hardly anybody else is "he" or "she" in the whole draft.
  if (he >= she && allHe >= 3 && allHe > allShe * 4) return 'he';
  if (she >= he && allShe >= 3 && allShe > allHe * 4) return 'she';
  return he === 0 && she === 0 && they >= 2 ? 'they' : undefined;
}

function values(frontMatter: FrontMatter | undefined, keys: readonly string[]): string[] {
  for (const key of keys) {
    const value = frontMatter?.values.get(key);
    if (value === undefined) continue;
    const list = (typeof value === 'string' ? [value] : value).map((name) => name.trim()).filter((name) => name !== '');
    if (list.length > 0) return list;
  }
  return [];
}

/** Full names with the first name before each. */
function withFirst(full: readonly string[]): string[] {
  return [...new Set(full.flatMap((name) => (name.includes(' ') ? [first(name), name] : [name])))];
}

function first(name: string): string {
  return name.split(' ', 1)[0] ?? name;
}

function sum(clues: readonly Clues[], pick: (clue: Clues) => ReadonlyMap<string, number>): Map<string, number> {
  const total = new Map<string, number>();
  for (const clue of clues) for (const [name, count] of pick(clue)) total.set(name, (total.get(name) ?? 0) + count);
  return total;
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, index) => name === b[index]);
}
