/**
 * Patterns are most of the words of the rules, and a build has written down what each of them does (see
 * `server/src/kit/pattern/known.ts`): the text that says it need not ship. In its place stands a short name.
 */
import { createHash } from 'node:crypto';

/** Files that read a pattern, or a list of words in the form of one, when they run. */
const READ_LATER = /split\('( ?\| ?)'\)|\bat\.has\(/;

/** A literal is a pattern's, or part of one, where it has alternatives in it and is no row of a table. */
const PATTERN = /^[^|].*\(.* \| .*\)|^\(?\w[^|]* \| /s;

/** Where a `/` begins a regular expression: after one of these. */
const BEFORE_REGEXP = /(?:^|[(,=:[!&|?{};+]|=>|return|typeof|case)\s*$/;

/**
 * The code of a rule without the text of its patterns.
 * @param {string} code JavaScript as esbuild writes it
 * @param {string} original the file as it was written
 */
export function withoutPatterns(code, original) {
  if (READ_LATER.test(original)) return code;
  let out = '';
  for (let at = 0; at < code.length; ) {
    const sign = code[at];
    if (code.startsWith('//', at) || code.startsWith('/*', at)) {
      const end = code[at + 1] === '/' ? code.indexOf('\n', at) : code.indexOf('*/', at) + 2;
      at = end < at ? code.length : end;
    } else if (sign === '/' && BEFORE_REGEXP.test(code.slice(Math.max(0, at - 12), at))) {
      const end = endOfRegExp(code, at);
      out += code.slice(at, end);
      at = end;
    } else if (sign === '"' || sign === "'" || sign === '`') {
      const end = endOfText(code, at);
      const text = code.slice(at + 1, end - 1);
      out += PATTERN.test(text)
        ? `"${createHash('sha256').update(original).update(text).digest('base64url').slice(0, 6)}"`
        : code.slice(at, end);
      at = end;
    } else {
      out += sign;
      at++;
    }
  }
  return out;
}

/** @param {string} code @param {number} start */
function endOfRegExp(code, start) {
  let inClass = false;
  for (let at = start + 1; at < code.length; at++) {
    if (code[at] === '\\') at++;
    else if (code[at] === '[') inClass = true;
    else if (code[at] === ']') inClass = false;
    else if (code[at] === '/' && !inClass) return at + 1;
  }
  return code.length;
}

/** The end of a text; of a template with all that is put in it. @param {string} code @param {number} start @returns {number} */
function endOfText(code, start) {
  const quote = code[start];
  for (let at = start + 1; at < code.length; at++) {
    if (code[at] === '\\') at++;
    else if (code[at] === quote) return at + 1;
    else if (quote === '`' && code[at] === '$' && code[at + 1] === '{') {
      let depth = 1;
      for (at += 2; at < code.length && depth > 0; at++) {
        const sign = code[at];
        if (sign === '"' || sign === "'" || sign === '`') at = endOfText(code, at) - 1;
        else if (sign === '/' && BEFORE_REGEXP.test(code.slice(Math.max(0, at - 12), at)))
          at = endOfRegExp(code, at) - 1;
        else if (sign === '{') depth++;
        else if (sign === '}') depth--;
      }
      at--;
    }
  }
  return code.length;
}
