/** What part a heading gives its section, from its words: the many ways people say the same thing. */
import { ROLE_PATTERNS, SECTION_LETTERS, TITLES } from './headings.ts';
import { normalTitle, respelt } from './titles.ts';
import type { Names, Role } from './types.ts';

const LONGEST = 120;
const MOST_ROLES = 3;
const NONE: readonly Role[] = [];

/**
 * Roles that the wording of a heading, label, row or column header states; often none.
 * @param names who is who, so that "What Beth has told us" is told from "What Maisie has told us"
 */
export function rolesOf(title: string, names?: Names): readonly Role[] {
  if (title.length === 0 || title.length > LONGEST) return NONE;
  const letter = /^\s*section\s+([a-k])\d?\b/i.exec(title)?.[1];
  if (letter) return SECTION_LETTERS[letter.toLowerCase()] ?? NONE;
  const normal = normalTitle(title, names);
  if (normal === '') return NONE;
  const found = match(normal);
  if (found) return found;
  const spelt = respelt(normal);
  return spelt === normal ? NONE : (match(spelt) ?? NONE);
}

/** Roles by normal title: each heading is asked about twice, for the kind and for its section, and titles come again. */
const known = new Map<string, readonly Role[] | undefined>();
const MOST_KNOWN = 500;

function match(normal: string): readonly Role[] | undefined {
  if (known.has(normal)) return known.get(normal);
  const roles = matchAnew(normal);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(normal, roles);
  return roles;
}

function matchAnew(normal: string): readonly Role[] | undefined {
  if (TITLES.test(normal)) return NONE;
  const whole = first(normal);
  const parts = normal.split(/ (?:and|or|with|but) |, | - /);
  if (parts.length < 2 || (whole && whole.length > 1)) return whole;
  // "Strengths and needs" has two roles; "Communication and interaction" is matched whole, and has one.
  if (whole && WHOLE.test(normal)) return whole;
  const roles: Role[] = [];
  for (const part of parts)
    for (const role of first(part.trim()) ?? NONE) if (!roles.includes(role) && role !== 'about') roles.push(role);
  return roles.length > 0 ? roles.slice(0, MOST_ROLES) : whole;
}

/** Headings whose "and" joins one idea. */
const WHOLE =
  /\b(?:communication and interaction|interventions? and impact|cognition and learning|mental health|sensory|wishes|aspirations|admires?|personal and social|told|says?|said|goals and|hopes and|contacts?|home and school|purpose|[cp] and [cp]|interests|friends)\b/;

function first(normal: string): readonly Role[] | undefined {
  for (const [pattern, ...roles] of ROLE_PATTERNS) if (pattern.test(normal)) return roles;
  return undefined;
}
