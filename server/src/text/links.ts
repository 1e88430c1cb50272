/** Where the target of a link ends. */

const LONGEST = 600;
const DEEPEST = 8;

/** One past the `)` of the target that opens at `at`, or -1 where there is none. */
export function linkEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + LONGEST);
  let index = skipSpace(text, at + 1, limit);
  if (text.charCodeAt(index) === 60) {
    while (index < limit && text.charCodeAt(index) !== 62) {
      if (text.charCodeAt(index) === 10) return -1;
      index++;
    }
    index++;
  } else {
    for (let depth = 0; index < limit; index++) {
      const code = text.charCodeAt(index);
      if (code === 92) index++;
      else if (code <= 32) break;
      else if (code === 40) {
        if (++depth > DEEPEST) return -1;
      } else if (code === 41 && depth-- === 0) return index + 1;
    }
  }
  index = skipSpace(text, index, limit);
  if (text.charCodeAt(index) === 41) return index + 1;
  const open = text.charCodeAt(index);
  const close = open === 40 ? 41 : open;
  if (open !== 34 && open !== 39 && open !== 40) return -1;
  for (index++; index < limit; index++) {
    if (text.charCodeAt(index) === 92) index++;
    else if (text.charCodeAt(index) === close) {
      index = skipSpace(text, index + 1, limit);
      return text.charCodeAt(index) === 41 && index < limit ? index + 1 : -1;
    }
  }
  return -1;
}

function skipSpace(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && text.charCodeAt(at) <= 32) at++;
  return at;
}
