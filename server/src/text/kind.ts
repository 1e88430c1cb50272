/** Letter or plan: what front matter says, or else what the shape and the wording of the draft say. */
import { rolesOf } from './roles.ts';
import { plainTitle } from './shapes.ts';
import { type Block, type DraftKind, type FrontMatter, TokenKind } from './types.ts';

/** How many blocks are looked at, at the start and at the end. */
export const LOOK_FIRST = 150;
export const LAST = 40;
const STATED_LETTER = /\b(?:letter|email|e-mail|message|invitation|note|newsletter|text|report home)\b/i;
const STATED_PLAN = /\b(?:plan|passport|profile|iep|ehcp?|review|advice|record|pupil report|assessment)\b/i;
const PLAN_TITLE =
  /\b(?:plan|plans|planning|programme|passport|profile|iep|ilp|ehcp?|annual review|review of|record|minutes|notes|advice|assess(?:ment)?|progress check|team around|timetable|provision map|preparing for adulthood|therapy report|targets)\b/i;
const LETTER_TITLE =
  /\b(?:end[- ]of[- ]year report|school report|letter|newsletter|invitation|coming in|talking together|workshop|meeting about)\b/i;
const PLAN_LABEL =
  /^(?:pupil|child|student|learner|name|year(?: group)?|d\.?o\.?b\.?|date of birth|upn|class|primary need|area(?:s)? of need|key (?:person|worker)|plan written by|written together by|completed by|present|apologies|strengths|targets?|outcomes?|provision|next review|review(?: date)?|about|reason|held|met|lead|host|seen|made by|signed(?: .*)?|parent(?:al)? .*)$/i;
const PLAN_COLUMN =
  /^(?:targets?|outcomes?|provision|who|when|how|action|by|what(?: will help)?|area|hazard|control|strateg(?:y|ies)|adults will|what it means|idea|review|success criteria|frequency)\b/i;
const GREETING = /^\s*(?:hi|hiya|hello|hey|dear|morning|good (?:morning|afternoon|evening))\b/i;

interface Weights {
  readonly letter: number;
  readonly plan: number;
  readonly roles: number;
  readonly you: number;
  readonly words: number;
  readonly first: number;
}
const kept = new WeakMap<Block, Weights>();

/** The kind of a draft and whether its front matter states it. */
export function judgeKind(
  blocks: readonly Block[],
  frontMatter: FrontMatter | undefined,
): { kind: DraftKind; stated: boolean } {
  for (const key of ['kind', 'type', 'document']) {
    const value = frontMatter?.values.get(key);
    if (typeof value !== 'string') continue;
    if (STATED_PLAN.test(value)) return { kind: 'plan', stated: true };
    if (STATED_LETTER.test(value)) return { kind: 'letter', stated: true };
  }
  return { kind: weigh(blocks), stated: false };
}

function weigh(blocks: readonly Block[]): DraftKind {
  let letter = 0;
  let plan = 0;
  let roles = 0;
  let you = 0;
  let words = 0;
  let first = 0;
  let greeted = false;
  const add = (block: Block): void => {
    const weights = weightsOf(block);
    letter += weights.letter;
    plan += weights.plan;
    roles += weights.roles;
    you += weights.you;
    words += weights.words;
    first += weights.first;
    if (block.type === 'salutation') greeted = true;
  };
  const opening = blocks.findIndex(
    (block) => block.type !== 'frontmatter' && block.type !== 'rule' && block.type !== 'html',
  );
  for (let index = 0; index < Math.min(LOOK_FIRST, blocks.length); index++) add(blocks[index] as Block);
  for (let index = Math.max(LOOK_FIRST, blocks.length - LAST); index < blocks.length; index++)
    add(blocks[index] as Block);
  const title = blocks[opening];
  if (title && opening >= 0) {
    const text = plainTitle(title.text.slice(0, 160));
    if (title.type === 'heading' || text.length < 70) {
      if (LETTER_TITLE.test(text)) letter += 4;
      else if (PLAN_TITLE.test(text)) plan += title.type === 'heading' ? 3.5 : 2;
    }
  }
  if (words < 3 && plan === 0 && letter === 0) return 'unknown';
  plan += Math.min(roles, 6) * 1.4;
  // A draft that speaks to "you" is a letter; one that never does, about somebody, is a plan.
  const share = words === 0 ? 0 : you / words;
  letter += Math.min(4, share * 120);
  if (you === 0 && !greeted && words > 40) plan += 1;
  if (first / Math.max(words, 1) > 0.06 && !greeted && roles >= 2) plan += 1;
  if (letter === plan) return letter === 0 ? 'unknown' : 'letter';
  return letter > plan ? 'letter' : 'plan';
}

function weightsOf(block: Block): Weights {
  const known = kept.get(block);
  if (known) return known;
  const weights = read(block);
  kept.set(block, weights);
  return weights;
}

function read(block: Block): Weights {
  let letter = 0;
  let plan = 0;
  let roles = 0;
  let you = 0;
  let words = 0;
  let first = 0;
  if (block.type === 'salutation') letter += 8;
  else if (block.type === 'signoff') letter += 1.5;
  else if (block.type === 'label') letter += 1.5;
  else if (block.type === 'heading') {
    if (rolesOf(plainTitle(block.text)).length > 0) roles++;
  } else if (block.type === 'cell') {
    if (block.cell?.row === 0 && PLAN_COLUMN.test(plainTitle(block.text))) plan += 1.2;
    else if (
      block.cell &&
      (block.cell.column === 1 || block.cell.column === 0) &&
      PLAN_LABEL.test(plainTitle(block.text))
    )
      plan += 0.8;
  } else if (block.label !== undefined && PLAN_LABEL.test(block.label)) plan += 1.2;
  else if (block.label !== undefined && rolesOf(block.label).length > 0) roles += 0.4;
  else if (block.type === 'paragraph' && GREETING.test(block.text.slice(0, 24))) letter += 3;
  for (const sentence of block.sentences) {
    for (const token of sentence.tokens) {
      if (token.kind !== TokenKind.Word) continue;
      words++;
      if (token.quote >= 0) continue;
      const norm = token.word.norm;
      if (norm === 'you' || norm === 'your' || norm === 'yourself') you++;
      else if (norm === 'i' || norm === 'my' || norm === 'me') first++;
    }
  }
  return { letter, plan, roles, you, words, first };
}
