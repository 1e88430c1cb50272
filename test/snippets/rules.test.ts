/** Every text that we offer passes our own rules: passages, templates, and the rules' own messages. */
import assert from 'node:assert/strict';
import { analyse } from '../support/check.ts';
import { offered } from './offered.ts';

describe('what we offer passes our own rules', () => {
  for (const { name, kind, text, whole } of offered()) {
    it(name, () => {
      const serious = analyse(text, { kind }).findings.filter(
        ({ code, severity, omission }) =>
          severity !== 'hint' &&
          (whole || !omission) &&
          // A message speaks of words that hurt, and sounds like them.
          !(name.startsWith('message') && code.endsWith('/by-ear')),
      );
      assert.deepEqual(
        serious.map(({ code, start, end }) => `${code} «${text.slice(start, end)}»`),
        [],
      );
    });
  }
});
